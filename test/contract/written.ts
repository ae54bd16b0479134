/**
 * What stands in a workbook, in plain data that does not depend on whether it is a file or open in Excel. Only what the
 * contract is about; colours are `"RRGGBB"`, areas `"A1:B9"`.
 */
export interface WrittenWorkbook {
  /** In tab order. */
  readonly sheets: readonly WrittenSheet[];
  /** In the order of their names; print set-up apart. */
  readonly names: readonly WrittenName[];
}

export interface WrittenSheet {
  readonly name: string;
  /** Cells with a value, by their names. */
  readonly cells: Readonly<Record<string, WrittenCell>>;
  /** The first to count first. */
  readonly rules: readonly WrittenRule[];
  readonly tables: readonly { readonly name: string; readonly area: string }[];
  readonly charts: number;
  readonly frozenRows: number;
  readonly gridlines: boolean;
}

export interface WrittenCell {
  readonly value: string | number | boolean;
  readonly format: string;
  readonly bold: boolean;
  readonly fill: string | null;
  /** `'Plan'!A2`, where a click leads. */
  readonly link: string | null;
}

export interface WrittenRule {
  readonly areas: string;
  /** Without an equals sign. */
  readonly formula: string;
  readonly fill: string | null;
  readonly bold: boolean;
  readonly underline: boolean;
  readonly border: string | null;
}

export interface WrittenName {
  readonly name: string;
  readonly refersTo: string;
}

/** A cell that says only what it is: everything else as it is without any styling. */
export function plainCell(value: WrittenCell['value']): WrittenCell {
  return { value, format: 'General', bold: false, fill: null, link: null };
}
