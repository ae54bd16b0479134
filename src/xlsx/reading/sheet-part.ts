import { LAST_COLUMN, LAST_ROW, parseArea, type Area } from '../../workbook/address.js';
import { dayToSerial } from '../../workbook/serial.js';
import type { Cell, CellValue } from '../../workbook/snapshot.js';
import type { Package } from '../package.js';
import { flag, unescapeText, whole, type XmlAttributes, type XmlTag } from '../xml.js';
import { isFlagFormula } from '../writing/flags-part.js';
import { ruleFormula } from './rule-formulas.js';
import { RichTextReader, type RichRun, type RichText } from './rich-text.js';
import type { SharedStrings } from './shared-strings.js';
import type { Styles } from './styles-part.js';

/** A row that the file mentions. */
export interface RowData {
  /** By column; only cells with values. */
  readonly cells: (Cell | undefined)[];
  /** By column; the style numbers of the cells that the file holds, blank ones too. */
  readonly styles: (number | undefined)[];
  /** The style of its other cells; null where theirs are their columns'. */
  readonly style: number | null;
  /** Points; null for the usual height. */
  readonly height: number | null;
  readonly hidden: boolean;
}

export interface ColumnData {
  /** 0-based, both included. */
  readonly first: number;
  readonly last: number;
  /** Characters of the usual font; null for the usual width. */
  readonly width: number | null;
  readonly hidden: boolean;
  readonly style: number;
}

/** A conditional format of ours, as the file has it. */
export interface FlagRule {
  readonly areas: readonly Area[];
  readonly formula: string;
  readonly differential: number | null;
  readonly priority: number;
}

/** A conditional format of the workbook's own. */
export interface RuleData extends FlagRule {
  readonly stops: boolean;
}

/** What a worksheet's part says. */
export interface SheetData {
  /** By 0-based row, ascending. */
  readonly rows: ReadonlyMap<number, RowData>;
  readonly columns: readonly ColumnData[];
  readonly merges: readonly Area[];
  readonly protected: boolean;
  readonly frozen: { readonly rows: number; readonly columns: number };
  readonly gridlines: boolean;
  /** Points; null when the file does not say. */
  readonly rowHeight: number | null;
  /** Characters; null when the file does not say. */
  readonly columnWidth: number | null;
  readonly flags: readonly FlagRule[];
  /** The workbook's own conditional formats, first rule first, as far as a formula says where they hold. */
  readonly rules: readonly RuleData[];
  /** Whether there are others. */
  readonly otherRules: boolean;
  /** The runs of texts with formatting inside. */
  readonly runs: ReadonlyMap<Cell, readonly RichRun[]>;
  /** The relationship that leads to its drawings; null when it has none. */
  readonly drawing: string | null;
}

export interface SheetContext {
  readonly strings: SharedStrings;
  readonly styles: Styles;
  readonly date1904: boolean;
}

/** Reads a worksheet's part. What it says of its own size is not believed: only rows and cells that are there count. */
export function readSheetPart(file: Package, part: string, context: SheetContext): SheetData {
  const reader = new SheetReader(context);
  file.read(part, reader);
  return reader.finish();
}

class SheetReader {
  private readonly rows = new Map<number, RowData>();
  private readonly columns: ColumnData[] = [];
  private readonly merges: Area[] = [];
  /** Array formulas stand in their first cell only. */
  private readonly arrays: Area[] = [];
  private readonly flags: FlagRule[] = [];
  private isProtected = false;
  private frozen = { rows: 0, columns: 0 };
  private gridlines = true;
  private rowHeight: number | null = null;
  private columnWidth: number | null = null;

  private lastRow = -1;
  private row: RowData | null = null;
  private column = -1;
  private type = 'n';
  private style = 0;
  private formula = false;
  private drawing: string | null = null;
  private readonly runs = new Map<Cell, readonly RichRun[]>();
  private readonly inline = new RichTextReader();
  private rich: RichText | null = null;
  /** Which text is being read: a value, an inline text, a conditional format's formula. */
  private reading: 'nothing' | 'value' | 'inline' | 'rule' = 'nothing';
  private words = '';
  private viewsSeen = 0;
  private ruleAreas: readonly Area[] = [];
  private rule: { readonly attributes: XmlAttributes; readonly formulas: string[] } | null = null;
  private readonly rules: RuleData[] = [];
  private otherRules = false;
  /** Cells of texts that occur again and again, by style and then by the text's number. */
  private readonly known: Cell[][] = [];

  constructor(private readonly context: SheetContext) {}

  readonly open = (tag: XmlTag): void => {
    const { name, attributes } = tag;
    if (this.reading === 'inline') {
      this.inline.open(tag);
      return;
    }
    switch (name) {
      case 'c':
        this.openCell(attributes);
        break;
      case 'v':
        this.reading = 'value';
        break;
      case 'is':
        this.reading = 'inline';
        break;
      case 'f':
        this.openFormula(attributes);
        break;
      case 'row':
        this.openRow(attributes);
        break;
      case 'cfRule':
        this.rule = { attributes, formulas: [] };
        break;
      case 'x14:cfRule':
        this.otherRules = true;
        break;
      case 'formula':
        if (this.rule) {
          this.reading = 'rule';
          this.words = '';
        }
        break;
      default:
        this.openFrame(name, attributes);
    }
  };

  readonly close = (name: string): void => {
    if (this.reading === 'inline' && name !== 'is') {
      this.inline.close(name);
      return;
    }
    switch (name) {
      case 'c':
        this.closeCell();
        break;
      case 'is':
        this.rich = this.inline.take();
        this.reading = 'nothing';
        break;
      case 'v':
        this.reading = 'nothing';
        break;
      case 'formula':
        this.rule?.formulas.push(this.words);
        this.reading = 'nothing';
        break;
      case 'cfRule':
        this.closeRule();
        break;
    }
  };

  readonly text = (piece: string): void => {
    if (this.reading === 'inline') this.inline.text(piece);
    else if (this.reading !== 'nothing') this.words += piece;
  };

  finish(): SheetData {
    for (const area of this.arrays) this.markArray(area);
    return {
      rows: this.inOrder(),
      columns: this.columns,
      // From the top down, in whatever order the file lists them.
      merges: this.merges.sort((a, b) => a.top - b.top || a.left - b.left),
      protected: this.isProtected,
      frozen: this.frozen,
      gridlines: this.gridlines,
      rowHeight: this.rowHeight,
      columnWidth: this.columnWidth,
      flags: this.flags.sort((a, b) => a.priority - b.priority),
      rules: this.rules.sort((a, b) => a.priority - b.priority),
      otherRules: this.otherRules,
      runs: this.runs,
      drawing: this.drawing,
    };
  }

  private openRow(attributes: XmlAttributes): void {
    const number = whole(attributes['r']);
    const row = number === null ? this.lastRow + 1 : number - 1;
    this.column = -1;
    this.lastRow = row;
    this.row = null;
    if (row < 0 || row > LAST_ROW) return;
    this.row = this.rows.get(row) ?? {
      cells: [],
      styles: [],
      style: flag(attributes['customFormat']) ? whole(attributes['s']) : null,
      height: points(attributes['ht']),
      hidden: flag(attributes['hidden']),
    };
    this.rows.set(row, this.row);
  }

  private openCell(attributes: XmlAttributes): void {
    const name = attributes['r'];
    const column = name === undefined ? null : columnOf(name);
    this.column = column ?? this.column + 1;
    this.type = attributes['t'] ?? 'n';
    this.style = whole(attributes['s']) ?? 0;
    this.formula = false;
    this.words = '';
    this.rich = null;
  }

  private openFormula(attributes: XmlAttributes): void {
    this.formula = true;
    const area = attributes['ref'] === undefined ? null : parseArea(attributes['ref']);
    if (area && (attributes['t'] === 'array' || attributes['t'] === 'dataTable')) this.arrays.push(area);
  }

  private closeCell(): void {
    const { row, column } = this;
    if (!row || column > LAST_COLUMN) return;
    row.styles[column] = this.style;
    const cell = this.cell();
    if (cell) row.cells[column] = cell;
  }

  private cell(): Cell | undefined {
    const { words, style, formula } = this;
    if (this.type === 'inlineStr') return this.inlineText(style, formula);
    if (words === '') return undefined;
    if (this.type === 's') {
      const number = whole(words.trim()) ?? -1;
      if (!formula) return this.knownText(style, number);
    }
    const value = this.value();
    return value === null ? undefined : { value, format: this.context.styles.style(style).format, formula };
  }

  private inlineText(style: number, formula: boolean): Cell | undefined {
    // Some writers give a text of this kind as a plain value.
    const { text: value, runs } = this.rich ?? { text: unescapeText(this.words), runs: null };
    if (value === '') return undefined;
    const cell = { value, format: this.context.styles.style(style).format, formula };
    if (runs) this.runs.set(cell, runs);
    return cell;
  }

  private knownText(style: number, number: number): Cell | undefined {
    const text = this.context.strings.texts[number] ?? '';
    if (text === '') return undefined;
    const cells = (this.known[style] ??= []);
    const known = cells[number];
    if (known) return known;
    const cell = { value: text, format: this.context.styles.style(style).format, formula: false };
    cells[number] = cell;
    const runs = this.context.strings.runs.get(number);
    if (runs) this.runs.set(cell, runs);
    return cell;
  }

  /** The value that a cell's words stand for; null where it shows nothing. */
  private value(): CellValue | null {
    const { words } = this;
    switch (this.type) {
      case 's':
        return this.context.strings.texts[whole(words.trim()) ?? -1] || null;
      case 'str':
        return unescapeText(words);
      case 'b':
        return flag(words.trim());
      case 'e':
        return { error: words.trim() };
      case 'd':
        return isoSerial(words.trim(), this.context.date1904) ?? words;
      default: {
        const number = Number(words);
        return words.trim() === '' ? null : Number.isFinite(number) ? number : words;
      }
    }
  }

  private closeRule(): void {
    if (!this.rule) return;
    const { attributes, formulas } = this.rule;
    this.rule = null;
    const common = {
      areas: this.ruleAreas,
      priority: whole(attributes['priority']) ?? 0,
      differential: whole(attributes['dxfId']),
    };
    const own = attributes['type'] === 'expression' ? formulas.find(isFlagFormula) : undefined;
    if (own !== undefined) {
      this.flags.push({ ...common, formula: own });
      return;
    }
    const formula = ruleFormula(attributes, formulas, this.ruleAreas);
    if (formula === null) this.otherRules = true;
    else this.rules.push({ ...common, formula, stops: flag(attributes['stopIfTrue']) });
  }

  /** All that is not rows and cells. */
  private openFrame(name: string, attributes: XmlAttributes): void {
    switch (name) {
      case 'sheetFormatPr':
        this.rowHeight = points(attributes['defaultRowHeight']);
        this.columnWidth = points(attributes['defaultColWidth']);
        break;
      case 'sheetView':
        this.viewsSeen++;
        if (this.viewsSeen === 1) this.gridlines = flag(attributes['showGridLines'], true);
        break;
      case 'pane':
        if (this.viewsSeen === 1 && attributes['state']?.startsWith('frozen')) {
          this.frozen = { rows: whole(attributes['ySplit']) ?? 0, columns: whole(attributes['xSplit']) ?? 0 };
        }
        break;
      case 'sheetData':
        // Views that users keep for themselves come later, with panes of their own.
        this.viewsSeen = Infinity;
        break;
      case 'col':
        this.openColumn(attributes);
        break;
      case 'sheetProtection':
        this.isProtected = flag(attributes['sheet']);
        break;
      case 'mergeCell':
        this.merges.push(...areasOf(attributes['ref']));
        break;
      case 'drawing':
        this.drawing = attributes['r:id'] ?? null;
        break;
      case 'conditionalFormatting':
        this.ruleAreas = areasOf(attributes['sqref']);
        break;
    }
  }

  private openColumn(attributes: XmlAttributes): void {
    const first = (whole(attributes['min']) ?? 0) - 1;
    const last = Math.min((whole(attributes['max']) ?? 0) - 1, LAST_COLUMN);
    if (first < 0 || last < first) return;
    const width = points(attributes['width']);
    this.columns.push({
      first,
      last,
      width,
      hidden: flag(attributes['hidden']),
      style: whole(attributes['style']) ?? 0,
    });
  }

  private markArray(area: Area): void {
    const length = area.bottom - area.top + 1;
    const rows = length > this.rows.size ? this.rows.keys() : Array.from({ length }, (_, index) => area.top + index);
    for (const row of rows) {
      if (row < area.top || row > area.bottom) continue;
      const cells = this.rows.get(row)?.cells ?? [];
      for (let column = area.left; column <= Math.min(area.right, cells.length - 1); column++) {
        const cell = cells[column];
        if (cell && !cell.formula) cells[column] = { ...cell, formula: true };
      }
    }
  }

  private inOrder(): ReadonlyMap<number, RowData> {
    let last = -1;
    let ascending = true;
    for (const row of this.rows.keys()) {
      ascending &&= row > last;
      last = row;
    }
    return ascending ? this.rows : new Map([...this.rows].sort(([a], [b]) => a - b));
  }
}

/** `"AB12" → 27`, without making a new text: this is asked for every cell. */
function columnOf(name: string): number | null {
  let column = 0;
  for (let at = 0; at < name.length; at++) {
    const letter = name.charCodeAt(at) & ~0x20;
    if (letter < 65 || letter > 90) break;
    column = column * 26 + (letter - 64);
  }
  return column === 0 ? null : column - 1;
}

function points(value: string | undefined): number | null {
  const number = Number(value);
  return value !== undefined && number >= 0 && Number.isFinite(number) ? number : null;
}

/** The areas of a list with spaces between; whole rows and columns, and what is no area, are left out. */
function areasOf(list: string | undefined): readonly Area[] {
  return (list ?? '').split(/\s+/).flatMap((name) => parseArea(name) ?? []);
}

/** `"2017-06-15T12:00:00" → 42901.5`: dates as Strict files may write them. */
function isoSerial(text: string, date1904: boolean): number | null {
  const match = /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}):(\d{2})(?::(\d{2}(?:\.\d+)?))?)?/.exec(text);
  if (!match) return null;
  const [, day = '', hours = '0', minutes = '0', seconds = '0'] = match;
  return dayToSerial(day, date1904) + (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) / 86_400;
}
