import type { Area, CellAt } from '../../src/workbook/address.js';
import type { CellValue } from '../../src/workbook/snapshot.js';
import { insist, type Wire } from './emulated.js';
import { typedInput } from './typed-input.js';

/** Formats that differ from the default, by name: `font.bold`, `fill.color`, `numberFormat`, `border.top.style`. */
export type Style = Readonly<Record<string, string | number | boolean>>;

export const DEFAULT_STYLE: Style = {
  numberFormat: 'General',
  'font.name': 'Calibri',
  'font.size': 11,
  'font.color': '#000000',
  'font.bold': false,
  'font.italic': false,
  'font.underline': 'None',
  horizontalAlignment: 'General',
  verticalAlignment: 'Bottom',
  wrapText: false,
};

export const PLAIN: Style = {};

export interface CellModel {
  value: CellValue | null;
  formula: string | null;
  /** Written with a leading apostrophe. */
  quoted: boolean;
  style: Style;
  link: Record<string, Wire> | null;
}

export interface RuleModel {
  readonly id: string;
  readonly type: string;
  areas: readonly Area[];
  stopIfTrue: boolean;
  formula: string | null;
  /** Everything else of the rule, as it was given. */
  readonly format: Record<string, Record<string, Wire>>;
  readonly rest: Wire;
}

export interface TableModel {
  readonly id: string;
  name: string;
  area: Area;
  filter: boolean;
  style: string;
  banded: boolean;
}

export interface SeriesModel {
  name: string;
  values: string | null;
  categories: string | null;
  readonly data: Record<string, Wire>;
}

export interface ChartModel {
  readonly id: string;
  name: string;
  readonly type: string;
  readonly series: SeriesModel[];
  readonly parts: Record<string, Record<string, Wire>>;
  place: string | null;
}

export interface NameModel {
  readonly name: string;
  readonly formula: string;
}

export interface LineModel {
  size?: number;
  hidden?: boolean;
}

/** Whether two areas share a cell. */
export const meet = (a: Area, b: Area): boolean =>
  a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;

/** What is left of an area when a hole is cut into it. */
export function without(area: Area, hole: Area): Area[] {
  if (!meet(area, hole)) return [area];
  const top = Math.max(area.top, hole.top);
  const bottom = Math.min(area.bottom, hole.bottom);
  return [
    { ...area, bottom: hole.top - 1 },
    { ...area, top: hole.bottom + 1 },
    { ...area, top, bottom, right: hole.left - 1 },
    { ...area, top, bottom, left: hole.right + 1 },
  ].filter((piece) => piece.top <= piece.bottom && piece.left <= piece.right);
}

let counter = 0;

/** An identifier as Excel gives them. */
export function newId(): string {
  counter += 1;
  return `{${counter.toString(16).toUpperCase().padStart(8, '0')}-0000-0000-0000-000000000000}`;
}

export class SheetModel {
  readonly id = newId();
  readonly book: BookModel;
  name: string;
  visibility: 'Visible' | 'Hidden' | 'VeryHidden' = 'Visible';
  protected = false;
  tabColour = '';
  gridlines = true;
  frozenRows = 0;
  readonly cells = new Map<number, Map<number, CellModel>>();
  readonly columns = new Map<number, LineModel>();
  readonly rows = new Map<number, LineModel>();
  merges: Area[] = [];
  rules: RuleModel[] = [];
  tables: TableModel[] = [];
  charts: ChartModel[] = [];
  names: NameModel[] = [];
  readonly properties = new Map<string, string>();
  readonly page: Record<string, Wire> = {};

  constructor(book: BookModel, name: string) {
    this.book = book;
    this.name = name;
  }

  peek(row: number, column: number): CellModel | null {
    return this.cells.get(row)?.get(column) ?? null;
  }

  cell(row: number, column: number): CellModel {
    const line = this.cells.get(row) ?? new Map<number, CellModel>();
    this.cells.set(row, line);
    const cell = line.get(column) ?? { value: null, formula: null, quoted: false, style: PLAIN, link: null };
    line.set(column, cell);
    return cell;
  }

  *within(area: Area): Generator<[CellAt, CellModel]> {
    for (const [row, line] of this.cells) {
      if (row < area.top || row > area.bottom) continue;
      for (const [column, cell] of line) if (column >= area.left && column <= area.right) yield [{ row, column }, cell];
    }
  }

  /** The smallest area with values; with formats too unless `valuesOnly`. */
  used(valuesOnly: boolean): Area | null {
    const found = { top: Infinity, left: Infinity, bottom: -1, right: -1 };
    for (const [row, line] of this.cells)
      for (const [column, cell] of line) {
        if (cell.value === null && (valuesOnly || cell.style === PLAIN)) continue;
        found.top = Math.min(found.top, row);
        found.left = Math.min(found.left, column);
        found.bottom = Math.max(found.bottom, row);
        found.right = Math.max(found.right, column);
      }
    for (const merge of valuesOnly ? [] : this.merges) {
      found.top = Math.min(found.top, merge.top);
      found.left = Math.min(found.left, merge.left);
      found.bottom = Math.max(found.bottom, merge.bottom);
      found.right = Math.max(found.right, merge.right);
    }
    return found.bottom < 0 ? null : found;
  }

  /** Cells of a protected sheet are locked; this host knows no unlocked ones. */
  guard(): void {
    insist(!this.protected, 'AccessDenied', `${this.name} is protected`);
  }

  write(row: number, column: number, given: Wire): void {
    if (given === null || given === undefined) return;
    const inMerge = this.merges.find((area) => meet(area, { top: row, left: column, bottom: row, right: column }));
    if (inMerge && (inMerge.top !== row || inMerge.left !== column)) return;
    const cell = this.cell(row, column);
    const input = typedInput(given, styleOf(cell.style, 'numberFormat'));
    cell.value = input.value;
    cell.formula = input.formula ?? null;
    cell.quoted = input.quoted === true;
    if (input.format !== undefined && styleOf(cell.style, 'numberFormat') === 'General')
      cell.style = restyled(cell.style, { numberFormat: input.format });
  }

  style(area: Area, changes: Readonly<Record<string, string | number | boolean>>): void {
    for (let row = area.top; row <= area.bottom; row++)
      for (let column = area.left; column <= area.right; column++) {
        const cell = this.cell(row, column);
        cell.style = restyled(cell.style, changes);
      }
  }

  /** As `Range.clear()`: values, formats, links, conditional formats, merges. Tables, charts and sizes stay. */
  clear(area: Area): void {
    for (const [, cell] of this.within(area))
      Object.assign(cell, { value: null, formula: null, quoted: false, style: PLAIN, link: null });
    this.clearRules(area);
    this.merges = this.merges.filter((merge) => !meet(merge, area));
  }

  clearRules(area: Area): void {
    for (const rule of this.rules) rule.areas = rule.areas.flatMap((one) => without(one, area));
    this.rules = this.rules.filter(({ areas }) => areas.length > 0);
  }
}

export const styleOf = (style: Style, name: string): string | number | boolean =>
  style[name] ?? DEFAULT_STYLE[name] ?? '';

const restyledMemo = new WeakMap<Style, Map<string, Style>>();

/** A style with changes; what equals the default is left out, and equal results are one object. */
function restyled(style: Style, changes: Readonly<Record<string, string | number | boolean>>): Style {
  const memo = restyledMemo.get(style) ?? new Map<string, Style>();
  restyledMemo.set(style, memo);
  const key = JSON.stringify(changes);
  const known = memo.get(key);
  if (known) return known;
  const kept = Object.entries({ ...style, ...changes }).filter(
    ([name, value]) => value !== (DEFAULT_STYLE[name] ?? ''),
  );
  const result = kept.length === 0 ? PLAIN : Object.fromEntries(kept);
  memo.set(key, result);
  return result;
}

/** The workbook that the host plays. */
export class BookModel {
  name = 'Plan.xlsx';
  date1904 = false;
  readOnly = false;
  structureProtected = false;
  sheets: SheetModel[] = [];
  names: NameModel[] = [];
  readonly settings = new Map<string, Wire>();
  /** Answers null for the cells of a range with more of them, as Excel on the web does now and then. */
  nullAbove = Infinity;
  /** Ranges that the library holds on to; it must let all of them go. */
  readonly kept = new Set<string>();
  active: SheetModel | null = null;
  selection: Area | null = null;

  sheet(name: string): SheetModel | null {
    const wanted = name.toLowerCase();
    return (
      this.sheets.find((sheet) => sheet.name.toLowerCase() === wanted || sheet.id.toLowerCase() === wanted) ?? null
    );
  }

  addSheet(name: string): SheetModel {
    insist(!this.structureProtected, 'AccessDenied', 'the structure is protected');
    insist(name.length <= 31 && name !== '' && !/[\\/?*[\]:]/.test(name), 'InvalidArgument', `sheet name ${name}`);
    insist(this.sheet(name) === null, 'ItemAlreadyExists', name);
    const sheet = new SheetModel(this, name);
    this.sheets.push(sheet);
    this.active ??= sheet;
    return sheet;
  }

  deleteSheet(sheet: SheetModel): void {
    insist(!this.structureProtected, 'AccessDenied', 'the structure is protected');
    const seen = this.sheets.filter(({ visibility }) => visibility === 'Visible');
    insist(seen.length > 1 || seen[0] !== sheet, 'InvalidOperation', 'the last visible sheet');
    this.sheets = this.sheets.filter((one) => one !== sheet);
    if (this.active === sheet) this.active = this.sheets.find(({ visibility }) => visibility === 'Visible') ?? null;
  }
}
