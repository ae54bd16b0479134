import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** Parts of a file by their names, without a leading slash. */
export type Parts = Readonly<Record<string, string | Uint8Array>>;

/** A file from parts written by hand. */
export function fileOf(parts: Parts): Uint8Array {
  return zipSync(
    Object.fromEntries(
      Object.entries(parts).map(([name, content]) => [name, typeof content === 'string' ? strToU8(content) : content]),
    ),
  );
}

/** A file with parts added, or put in place of its own. */
export function withParts(file: Uint8Array, parts: Parts): Uint8Array {
  return fileOf({ ...unzipSync(file), ...parts });
}

export function bytesOf(file: Uint8Array, part: string): Uint8Array {
  const bytes = unzipSync(file)[part];
  if (!bytes) throw new Error(`There is no part ${part}`);
  return bytes;
}

/** One part's text. */
export function textOf(file: Uint8Array, part: string): string {
  return strFromU8(bytesOf(file, part));
}

/** Folders left out. */
export function partNames(file: Uint8Array): string[] {
  return Object.keys(unzipSync(file)).filter((name) => !name.endsWith('/'));
}

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const LINKS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const SHEETS = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** What a small workbook made by hand may say differently. */
export interface SmallWorkbook {
  /** What stands inside the root of each sheet's part. */
  readonly sheets?: readonly string[];
  readonly names?: readonly string[];
  /** What stands before and after the list of sheets in the workbook part. */
  readonly beforeSheets?: string;
  readonly afterSheets?: string;
  /** The style part as a whole; null for none. */
  readonly styles?: string | null;
  /** For example `x:`; the default name space when left out. */
  readonly prefix?: string;
  readonly strict?: boolean;
  /** Further parts in `xl`, linked to the workbook part: shared strings, a theme. */
  readonly linked?: readonly { readonly kind: string; readonly part: string; readonly content: string }[];
  readonly more?: Parts;
}

export const STYLES =
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<styleSheet xmlns="${MAIN}">` +
  '<fonts count="1"><font><sz val="11"/><name val="Calibri"/><family val="2"/></font></fonts>' +
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  '<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs>' +
  '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>' +
  '<dxfs count="0"/><tableStyles count="0"/></styleSheet>';

export const SHEET_DATA =
  '<sheetData><row r="1"><c r="A1" t="str"><v>Action</v></c><c r="B1" t="str"><v>Due</v></c></row>' +
  '<row r="2"><c r="A2" t="str"><v>Mend the roof</v></c><c r="B2"><v>45000</v></c></row></sheetData>';

/** The smallest workbook that Excel would open, with what the test is about put in. Its sheets are called Plan, Plan2, … */
export function smallWorkbook(wanted: SmallWorkbook = {}): Uint8Array {
  const { sheets = [SHEET_DATA], styles = STYLES, prefix = '', strict = false, linked = [], more = {} } = wanted;
  const main = strict ? 'http://purl.oclc.org/ooxml/spreadsheetml/main' : MAIN;
  const links = strict ? 'http://purl.oclc.org/ooxml/officeDocument/relationships' : LINKS;
  const space = `xmlns${prefix === '' ? '' : `:${prefix.slice(0, -1)}`}="${main}"`;
  const name = (index: number) => wanted.names?.[index] ?? `Plan${index === 0 ? '' : index + 1}`;
  const override = (part: string, type: string) =>
    `<Override PartName="/${part}" ContentType="${SHEETS}.${type}+xml"/>`;
  const link = (id: number, type: string, target: string) =>
    `<Relationship Id="rId${id}" Type="${links}/${type}" Target="${target}"/>`;
  const numbers = sheets.map((_, index) => index + 1);
  return fileOf({
    '[Content_Types].xml':
      `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
      '<Default Extension="xml" ContentType="application/xml"/>' +
      override('xl/workbook.xml', 'sheet.main') +
      numbers.map((number) => override(`xl/worksheets/sheet${number}.xml`, 'worksheet')).join('') +
      (styles === null ? '' : override('xl/styles.xml', 'styles')) +
      linked.map(({ kind, part }) => override(`xl/${part}`, kind)).join('') +
      '</Types>',
    '_rels/.rels': `<Relationships xmlns="${PACKAGE}/relationships">${link(1, 'officeDocument', 'xl/workbook.xml')}</Relationships>`,
    'xl/workbook.xml':
      `<${prefix}workbook ${space} xmlns:r="${links}">${wanted.beforeSheets ?? ''}<${prefix}sheets>` +
      numbers
        .map((number) => `<${prefix}sheet name="${name(number - 1)}" sheetId="${number}" r:id="rId${number}"/>`)
        .join('') +
      `</${prefix}sheets>${wanted.afterSheets ?? ''}</${prefix}workbook>`,
    'xl/_rels/workbook.xml.rels':
      `<Relationships xmlns="${PACKAGE}/relationships">` +
      numbers.map((number) => link(number, 'worksheet', `worksheets/sheet${number}.xml`)).join('') +
      (styles === null ? '' : link(sheets.length + 1, 'styles', 'styles.xml')) +
      linked.map(({ kind, part }, index) => link(sheets.length + 2 + index, kind, part)).join('') +
      '</Relationships>',
    ...Object.fromEntries(
      sheets.map((content, index) => [
        `xl/worksheets/sheet${index + 1}.xml`,
        `<${prefix}worksheet ${space} xmlns:r="${links}">${content}</${prefix}worksheet>`,
      ]),
    ),
    ...(styles === null ? {} : { 'xl/styles.xml': styles }),
    ...Object.fromEntries(linked.map(({ part, content }) => [`xl/${part}`, content])),
    ...more,
  });
}
