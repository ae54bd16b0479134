import ExcelJS from 'exceljs';
import { unzipSync, zipSync } from 'fflate';

/** What a cell may hold. Dates are made with {@link day}, so that no time zone can shift them. */
export type Plain = string | number | boolean | null;

/** A fill: RRGGBB, or a theme colour by its index in the file (0 white, 1 black, 2 and 3 the others, 4–9 accents 1–6). */
export type Fill = string | { readonly theme: number; readonly tint?: number };

export interface Look {
  readonly fill?: Fill;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly strike?: boolean;
  /** Font colour, RRGGBB. */
  readonly colour?: string;
  /** A font's name, such as Wingdings. */
  readonly font?: string;
  /** A number format, such as dd/mm/yyyy or 0%. */
  readonly format?: string;
  readonly wrap?: boolean;
  readonly align?: 'left' | 'center' | 'right';
  readonly indent?: number;
  /** A comment on the cell. */
  readonly note?: string;
  /** Where the cell's text links to. */
  readonly link?: string;
}

export interface Cell extends Look {
  readonly value: Plain;
  /** An ISO day; written as the serial of the workbook's date system. */
  readonly day?: string;
  /** Without the equals sign; `value` or `day` is its stored result. */
  readonly formula?: string;
  /** Text with parts in different fonts; `value` is ignored. */
  readonly rich?: readonly (Look & { readonly text: string })[];
}

export type Written = Plain | Cell;

/** A cell with a look: `cell('G', { fill: '00B050' })`. */
export const cell = (value: Plain, look: Look = {}): Cell => ({ value, ...look });
/** A real Excel date: `day('2024-03-31')`, `day('2024-03-01', 'mmm-yy')`. */
export const day = (iso: string, format = 'dd/mm/yyyy', look: Look = {}): Cell => ({
  value: null,
  day: iso,
  format,
  ...look,
});
/** A formula with its stored result; a day as the result is given as `{ day: '2024-03-31' }`. */
export const formula = (text: string, result: Plain | { readonly day: string }, look: Look = {}): Cell =>
  typeof result === 'object' && result !== null
    ? { value: null, day: result.day, formula: text, format: 'dd/mm/yyyy', ...look }
    : { value: result, formula: text, ...look };
/** A share shown as a percentage: `percent(0.84)`, `percent(0.846, '0.0%')`. */
export const percent = (value: number, format = '0%', look: Look = {}): Cell => ({ value, format, ...look });

export type Rag = 'complete' | 'green' | 'amber-green' | 'amber' | 'amber-red' | 'red' | 'none';

/** What is true of a row whatever its kind. Anything else that the scorer knows may be added. */
export interface Truth {
  /** Default: the row's first text of ten characters or more; used in messages only. */
  readonly title?: string;
  /** The title as it should be read; left out: not scored. */
  readonly named?: string;
  readonly ref?: string | null;
  /** The lead as it should be read; left out or null: not scored. */
  readonly lead?: string | null;
  /** The row that it stands under. */
  readonly parent?: Row | number | null;
  /** Another kind that is right as well. */
  readonly kindAlt?: string | readonly string[];
  /** Without `lenientFields` the whole row is left out of the score; with them, those fields (due, rag, lead, kind, target, actual, polarity). */
  readonly lenient?: boolean;
  readonly lenientFields?: readonly string[];
  readonly [more: string]: unknown;
}

export interface ItemTruth extends Truth {
  /** Its latest due date, or null when there is none that can be read. */
  readonly dueDate: string | null;
  /** Dates that are right as well: from … to. */
  readonly dueRange?: readonly [string, string];
  /** The due date as written. */
  readonly due?: string;
  readonly startDate?: string | null;
  /** `none` also for rows that have a status word only (not started, in progress, on hold) or no rating. */
  readonly rag: Rag;
  /** The rating as written. */
  readonly ragRaw?: string;
  readonly ragAccept?: Rag | readonly Rag[];
  /** `closed`: cancelled, superseded. `ongoing`: never overdue. */
  readonly status?: 'complete' | 'open' | 'not-started' | 'in-progress' | 'on-hold' | 'closed' | 'ongoing';
  /** Business as usual: no rating, or complete, is right. */
  readonly bau?: boolean;
  /** Only points to another row: not scored. */
  readonly crossReference?: boolean;
}

export interface IndicatorTruth extends Truth {
  /** As compared: 90 % is 0.9. Null: no value. Left out: not scored. */
  readonly targetValue?: number | null;
  readonly actualValue?: number | null;
  readonly polarity: 'higher' | 'lower' | 'none' | 'unknown';
  readonly target?: string;
  readonly actual?: string;
  readonly rag?: Rag;
  /** Why its figure is not compared with its target (cumulative count, text target, …). */
  readonly notJudged?: string;
}

/** The rules that the scorer knows. */
export type Rule =
  | 'overdue'
  | 'overdue-green'
  | 'pi-off-target'
  | 'pi-off-target-green'
  | 'group-complete-child-open'
  | 'group-better-than-child'
  | 'child-after-group'
  | 'date-order'
  | 'missing-rag'
  | 'missing-rating'
  | 'missing-date'
  | 'unclear-date'
  | 'missing-lead'
  | 'due-soon'
  | 'count-mismatch'
  | 'narrative-contradicts';

export interface FlagMore {
  /** Arguable flags are right whether found or not. */
  readonly confidence?: 'certain' | 'arguable';
  readonly lenient?: boolean;
  /** Other rules that would do as well. */
  readonly accept?: readonly string[];
  /** Another row on which it may stand. */
  readonly alsoRow?: number;
}

interface TruthFile {
  readonly workbook: string;
  readonly asAt: string;
  readonly family: string;
  readonly cliArgs?: readonly string[];
  readonly items: Record<string, unknown>[];
  readonly expectedFlags: Record<string, unknown>[];
  readonly mustNotFlag: Record<string, unknown>[];
  readonly notTrackers: string[];
  readonly notTrackersLenient: string[];
  counts: Record<string, unknown>;
}

const EPOCH = { 1900: Date.UTC(1899, 11, 30), 1904: Date.UTC(1904, 0, 1) };
const DAY = 86_400_000;

function serial(iso: string, date1904: boolean): number {
  const at = Date.parse(`${iso}T00:00:00Z`);
  if (Number.isNaN(at)) throw new Error(`${iso} is no day`);
  return Math.round((at - EPOCH[date1904 ? 1904 : 1900]) / DAY);
}

const paint = (fill: Fill): ExcelJS.Fill => ({
  type: 'pattern',
  pattern: 'solid',
  // The types of exceljs leave out the tint that it writes.
  fgColor: typeof fill === 'string' ? { argb: `FF${fill}` } : fill,
});

const fontOf = (look: Look): Partial<ExcelJS.Font> => ({
  name: look.font ?? 'Calibri',
  size: 11,
  ...(look.bold === undefined ? {} : { bold: look.bold }),
  ...(look.italic === undefined ? {} : { italic: look.italic }),
  ...(look.strike === undefined ? {} : { strike: look.strike }),
  ...(look.colour === undefined ? {} : { color: { argb: `FF${look.colour}` } }),
});

/** A row that was written, and what is true of it. Every method gives the row back. */
export class Row {
  constructor(
    readonly number: number,
    private readonly sheet: Sheet,
    private readonly firstText: string,
  ) {}

  action(truth: ItemTruth): this {
    return this.item('action', truth);
  }
  group(truth: ItemTruth): this {
    return this.item('group', truth);
  }
  recommendation(truth: ItemTruth): this {
    return this.item('recommendation', truth);
  }
  indicator(truth: IndicatorTruth): this {
    return this.item('indicator', truth);
  }
  /** A banner above rows: no item of its own, and no fault when it is read as one. */
  theme(title = this.firstText): this {
    return this.item('theme', { title });
  }

  /** What should be said of this row. */
  flag(rule: Rule, why = '', more: FlagMore = {}): this {
    this.sheet.book.truth.expectedFlags.push({
      sheet: this.sheet.name,
      row: this.number,
      rule,
      why,
      confidence: 'certain',
      ...more,
    });
    return this;
  }

  /** This row must stay without a high or medium finding: of these rules, or of any. */
  quiet(why: string, rules: readonly string[] = ['any']): this {
    this.sheet.book.truth.mustNotFlag.push({ sheet: this.sheet.name, row: this.number, why, rules });
    return this;
  }

  hide(): this {
    this.sheet.hideRows(this.number);
    return this;
  }

  private item(kind: string, truth: Truth): this {
    const { parent, ...rest } = truth;
    this.sheet.book.truth.items.push({
      sheet: this.sheet.name,
      row: this.number,
      kind,
      ...rest,
      title: truth.title ?? this.firstText,
      parentRow: parent instanceof Row ? parent.number : (parent ?? null),
    });
    return this;
  }
}

export interface SheetOptions {
  readonly hidden?: boolean;
  /** Column widths from A, in characters. */
  readonly widths?: readonly number[];
  /** The column that `row` starts in. */
  readonly from?: string;
  /** A list, a budget, a risk log: no item may be read from it. */
  readonly notTracker?: boolean;
  /** As `notTracker`, but reading it is no fault. */
  readonly lookAlike?: boolean;
}

/** The height of a line of 11 point text, in points. */
const LINE = 15;

export class Sheet {
  /** The exceljs sheet, for what is not provided here. */
  readonly raw: ExcelJS.Worksheet;
  private next = 1;
  private readonly from: number;
  private readonly heights = new Map<number, number>();

  constructor(
    readonly book: Book,
    readonly name: string,
    options: SheetOptions,
  ) {
    this.raw = book.raw.addWorksheet(name, {
      pageSetup: { orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
      ...(options.hidden === true ? { state: 'hidden' } : {}),
    });
    this.from = options.from === undefined ? 1 : this.raw.getColumn(options.from).number;
    for (const [index, width] of (options.widths ?? []).entries()) this.raw.getColumn(index + 1).width = width;
    if (options.notTracker === true) book.truth.notTrackers.push(name);
    if (options.lookAlike === true) book.truth.notTrackersLenient.push(name);
  }

  /** The number of the row that is written next. */
  get nextRow(): number {
    return this.next;
  }

  /** Writes a row at the next place; `null` leaves a cell empty. The look is for all its cells, each cell's own comes first. */
  row(cells: readonly Written[], look: Look = {}): Row {
    const number = this.next++;
    for (const [index, written] of cells.entries()) this.write(number, this.from + index, written, look);
    const texts = cells
      .map((c) => (typeof c === 'object' && c !== null ? c.value : c))
      .filter((v) => typeof v === 'string');
    return new Row(number, this, (texts.find((text) => text.length >= 10) ?? texts[0] ?? '').slice(0, 80));
  }

  /** A header row: bold on pale grey unless told otherwise. */
  header(cells: readonly Written[], look: Look = { bold: true, fill: 'D9D9D9', wrap: true }): Row {
    return this.row(cells, look);
  }

  /** Leaves rows empty. */
  skip(rows = 1): this {
    this.next += rows;
    return this;
  }

  goTo(row: number): this {
    this.next = row;
    return this;
  }

  /** Writes cells anywhere, row by row from an address, without moving on: a legend in the margin, a second table. */
  put(address: string, block: readonly (readonly Written[])[], look: Look = {}): this {
    const at = this.raw.getCell(address).fullAddress;
    for (const [down, cells] of block.entries())
      for (const [right, written] of cells.entries()) this.write(at.row + down, at.col + right, written, look);
    return this;
  }

  /** The row of that number, to state what is true of something that `put` wrote. */
  at(row: number, title = ''): Row {
    return new Row(row, this, title);
  }

  merge(...ranges: string[]): this {
    for (const range of ranges) this.raw.mergeCells(range);
    return this;
  }

  /** A drop-down on every cell of a range. */
  choices(range: string, list: readonly string[]): this {
    const [first = 'A1', last = first] = range.split(':');
    const from = this.raw.getCell(first).fullAddress;
    const to = this.raw.getCell(last).fullAddress;
    for (let row = from.row; row <= to.row; row++)
      for (let column = from.col; column <= to.col; column++)
        this.raw.getCell(row, column).dataValidation = {
          type: 'list',
          allowBlank: true,
          formulae: [`"${list.join(',')}"`],
        };
    return this;
  }

  filter(range: string): this {
    this.raw.autoFilter = range;
    return this;
  }

  freeze(rows: number, columns = 0): this {
    this.raw.views = [{ state: 'frozen', ySplit: rows, xSplit: columns }];
    return this;
  }

  hideRows(...rows: number[]): this {
    for (const row of rows) this.raw.getRow(row).hidden = true;
    return this;
  }

  hideColumns(...columns: string[]): this {
    for (const column of columns) this.raw.getColumn(column).hidden = true;
    return this;
  }

  private write(row: number, column: number, written: Written, rowLook: Look): void {
    const isCell = typeof written === 'object' && written !== null;
    const look: Look = isCell ? { ...rowLook, ...written } : rowLook;
    const empty = isCell
      ? written.value === null && written.day === undefined && written.rich === undefined
      : written === null;
    if (empty && Object.keys(look).length === 0) return;
    const target = this.raw.getCell(row, column);
    const value = isCell ? this.valueOf(written) : written;
    if (value !== null) target.value = value;
    if (look.fill !== undefined) target.fill = paint(look.fill);
    if (look.format !== undefined) target.numFmt = look.format;
    target.font = fontOf(look);
    if (look.wrap !== undefined || look.align !== undefined || look.indent !== undefined)
      target.alignment = {
        vertical: 'top',
        ...(look.wrap === undefined ? {} : { wrapText: look.wrap }),
        ...(look.align === undefined ? {} : { horizontal: look.align }),
        ...(look.indent === undefined ? {} : { indent: look.indent }),
      };
    if (look.note !== undefined) target.note = look.note;
    if (look.wrap === true && typeof value === 'string') this.grow(row, column, value);
  }

  /** A row as high as its wrapped text needs, as Excel would have made it when it was typed. */
  private grow(row: number, column: number, text: string): void {
    const { width } = this.raw.getColumn(column);
    const lines = text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / (width ?? 9))), 0);
    const height = Math.max(this.heights.get(row) ?? LINE, lines * LINE);
    this.heights.set(row, height);
    this.raw.getRow(row).height = height;
  }

  private valueOf(written: Cell): ExcelJS.CellValue {
    if (written.rich !== undefined)
      return { richText: written.rich.map((part) => ({ text: part.text, font: fontOf(part) })) };
    const value = written.day === undefined ? written.value : serial(written.day, this.book.date1904);
    if (written.formula !== undefined)
      return value === null ? { formula: written.formula } : { formula: written.formula, result: value };
    if (written.link !== undefined) return { text: String(value ?? ''), hyperlink: written.link };
    return value;
  }
}

export class Book {
  readonly raw = new ExcelJS.Workbook();
  readonly truth: TruthFile;

  constructor(
    readonly fixture: Fixture,
    readonly date1904: boolean,
  ) {
    this.raw.properties.date1904 = date1904;
    this.raw.created = new Date(Date.UTC(2020, 0, 1));
    this.raw.modified = this.raw.created;
    this.raw.creator = 'Plumbline corpus';
    this.raw.lastModifiedBy = 'Plumbline corpus';
    this.truth = {
      workbook: `${fixture.name}.xlsx`,
      asAt: fixture.asAt,
      family: fixture.family,
      ...(fixture.cliArgs === undefined ? {} : { cliArgs: fixture.cliArgs }),
      items: [],
      expectedFlags: [],
      mustNotFlag: [],
      notTrackers: [],
      notTrackersLenient: [],
      counts: {},
    };
  }

  sheet(name: string, options: SheetOptions = {}): Sheet {
    return new Sheet(this, name, options);
  }
}

export interface Fixture {
  /** The file's name without its ending: a number of the family and two or three words. */
  readonly name: string;
  /** Which family it belongs to and who, we imagine, keeps it. */
  readonly family: string;
  readonly asAt: string;
  /** Further arguments of `check`, such as `--set`, `rating.3=green`. */
  readonly cliArgs?: readonly string[];
  readonly date1904?: boolean;
  /** So large that it is built and scored only when asked for (`--slow`, or by its name). */
  readonly slow?: boolean;
  write(book: Book): void;
}

export interface Built {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly truth: TruthFile;
}

/** The workbook and its truth; the same bytes every time. Throws where the stated truth contradicts itself. */
export async function build(fixture: Fixture): Promise<Built> {
  const book = new Book(fixture, fixture.date1904 ?? false);
  fixture.write(book);
  const faults = contradictions(book.truth);
  if (faults.length > 0) throw new Error(`${fixture.name}: the truth contradicts itself\n  ${faults.join('\n  ')}`);
  book.truth.counts = counts(book.truth);
  return { name: fixture.name, bytes: await packed(book.raw), truth: book.truth };
}

/** A workbook's bytes, the same every time: packed again because the file engine stamps the hour of writing on every part. */
export async function packed(book: ExcelJS.Workbook): Promise<Uint8Array> {
  const written = new Uint8Array(await book.xlsx.writeBuffer());
  return zipSync(unzipSync(written), { mtime: new Date(Date.UTC(2020, 0, 1, 12)), level: 6 });
}

/** Slips of the author's hand: flags that the stated dates and figures do not bear out, and flags left out. */
function contradictions(truth: TruthFile): string[] {
  const faults: string[] = [];
  const flags = new Set(
    truth.expectedFlags.map((f) => `${String(f['sheet'])}!${String(f['row'])}:${String(f['rule'])}`),
  );
  const flagged = (item: Record<string, unknown>, rules: readonly string[]): boolean =>
    rules.some((rule) => flags.has(`${String(item['sheet'])}!${String(item['row'])}:${rule}`));
  for (const item of truth.items) {
    const where = `${String(item['sheet'])}!${String(item['row'])} "${String(item['title'])}"`;
    if (item['kind'] === 'theme' || item['crossReference'] === true || item['lenient'] === true) continue;
    if (item['kind'] === 'indicator') {
      const { targetValue: target, actualValue: actual, polarity, notJudged } = item;
      if (typeof target !== 'number' || typeof actual !== 'number' || notJudged !== undefined) continue;
      const off = polarity === 'higher' ? actual < target : polarity === 'lower' ? actual > target : false;
      if (off !== flagged(item, ['pi-off-target', 'pi-off-target-green']))
        faults.push(`${where}: ${String(actual)} against ${String(target)}, ${off ? 'no' : 'yet an'} off-target flag`);
      continue;
    }
    const closed =
      item['rag'] === 'complete' ||
      ['complete', 'closed', 'ongoing'].includes(String(item['status'])) ||
      item['bau'] === true;
    const late = typeof item['dueDate'] === 'string' && item['dueDate'] < truth.asAt && !closed;
    if (late !== flagged(item, ['overdue', 'overdue-green']))
      faults.push(`${where}: due ${String(item['dueDate'])} at ${truth.asAt}, ${late ? 'no' : 'yet an'} overdue flag`);
  }
  const seen = new Set<string>();
  for (const item of truth.items) {
    const key = `${String(item['sheet'])}!${String(item['row'])}:${String(item['kind'])}`;
    if (seen.has(key)) faults.push(`${key} is stated twice`);
    seen.add(key);
  }
  return faults;
}

function counts(truth: TruthFile): Record<string, unknown> {
  const tally = (of: readonly Record<string, unknown>[], ...by: string[]): Record<string, unknown> => {
    const [first, ...rest] = by;
    if (first === undefined) return {};
    const groups: Record<string, Record<string, unknown>[]> = {};
    for (const one of of) (groups[typeof one[first] === 'string' ? one[first] : 'none'] ??= []).push(one);
    return Object.fromEntries(
      Object.entries(groups).map(([name, ones]) => [name, rest.length === 0 ? ones.length : tally(ones, ...rest)]),
    );
  };
  return {
    byKind: tally(truth.items, 'kind'),
    ragByKind: tally(truth.items, 'kind', 'rag'),
    bySheet: tally(truth.items, 'sheet', 'kind'),
    flagsByRule: tally(truth.expectedFlags, 'rule'),
  };
}
