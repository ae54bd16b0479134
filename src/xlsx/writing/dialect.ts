/** The name spaces and relationship types that a workbook is written in: one set for Transitional files, one for Strict. */
export interface Dialect {
  readonly sheet: string;
  /** The name space of `r:id`, and the stem of relationship types: `…/worksheet`. */
  readonly relationships: string;
  readonly drawing: string;
  readonly chart: string;
  readonly sheetDrawing: string;
}

/** Source: ECMA-376 part 4 (5th edition). */
export const TRANSITIONAL: Dialect = {
  sheet: 'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
  relationships: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  drawing: 'http://schemas.openxmlformats.org/drawingml/2006/main',
  chart: 'http://schemas.openxmlformats.org/drawingml/2006/chart',
  sheetDrawing: 'http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing',
};

/** Source: ECMA-376 part 1 (5th edition). */
export const STRICT: Dialect = {
  sheet: 'http://purl.oclc.org/ooxml/spreadsheetml/main',
  relationships: 'http://purl.oclc.org/ooxml/officeDocument/relationships',
  drawing: 'http://purl.oclc.org/ooxml/drawingml/main',
  chart: 'http://purl.oclc.org/ooxml/drawingml/chart',
  sheetDrawing: 'http://purl.oclc.org/ooxml/drawingml/spreadsheetDrawing',
};

/** The dialect of a workbook, by the opening tag of its workbook part. */
export function dialectOf(openingTag: string): Dialect {
  return openingTag.includes(STRICT.sheet) ? STRICT : TRANSITIONAL;
}

const SHEETS = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const DRAWINGS = 'application/vnd.openxmlformats-officedocument';

export const CONTENT_TYPES = {
  worksheet: `${SHEETS}.worksheet+xml`,
  styles: `${SHEETS}.styles+xml`,
  table: `${SHEETS}.table+xml`,
  drawing: `${DRAWINGS}.drawing+xml`,
  chart: `${DRAWINGS}.drawingml.chart+xml`,
} as const;
