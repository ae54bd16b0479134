import type { Area, SheetArea } from '../../workbook/address.js';
import { contains } from '../../workbook/address.js';
import { cellsWanted } from '../../workbook/own.js';
import {
  PLAIN_LOOK,
  WorkbookError,
  type Look,
  type Looks,
  type Row,
  type Sheet,
  type Snapshot,
  type SnapshotOptions,
} from '../../workbook/snapshot.js';
import type { Drawing } from '../../workbook/view.js';
import type { Package } from '../package.js';
import { digitWidth } from '../writing/digit-width.js';
import { readDrawings } from './drawings.js';
import { readSharedStrings, type SharedStrings } from './shared-strings.js';
import { readSheetPart, type RowData, type SheetContext, type SheetData } from './sheet-part.js';
import { readStyles, type Style, type Styles } from './styles-part.js';
import { linkedPart, readWorkbookPart, type Tab, type WorkbookPart } from './workbook-part.js';

/** Fonts whose letters are pictures. */
const SYMBOL_FONTS = /^(wingdings( [23])?|webdings|symbol|marlett|zapf ?dingbats|bookshelf symbol 7|ms outlook)$/;

/** Calibri 11's. */
const USUAL_DIGIT = 7;

/** A workbook as it stood when this was made; parts are read when they are asked for, and once. */
export class Reading {
  readonly workbook: WorkbookPart;
  private styles: Styles | null = null;
  private digit: number | null = null;
  private strings: SharedStrings | null = null;
  private readonly sheets = new Map<string, SheetData>();
  private readonly lookOf = new Map<Style, Look>();

  constructor(private readonly file: Package) {
    this.workbook = readWorkbookPart(file);
  }

  snapshot({ ownAnd, progress, signal }: SnapshotOptions = {}): Snapshot {
    const tabs = this.worksheets();
    const isWanted = cellsWanted({ sheets: tabs, names: this.workbook.names }, ownAnd);
    const sheets = tabs.map((tab, index): Sheet => {
      signal?.throwIfAborted();
      progress?.(`Reading ${tab.name}`, index / tabs.length);
      const data = this.sheet(tab.name);
      const rows = isWanted(tab.name) ? rowsWithValues(data) : [];
      return {
        name: tab.name,
        visibility: tab.visibility,
        protected: data.protected,
        extent: extentOf(rows),
        rows,
        merges: data.merges,
      };
    });
    return {
      file: this.file.fileName,
      date1904: this.workbook.date1904,
      sheets,
      names: this.workbook.names,
      structureProtected: this.workbook.structureProtected,
    };
  }

  looks(ranges: readonly SheetArea[]): Looks {
    const asked = new Map<string, Area[]>();
    for (const { sheet, area } of ranges) asked.set(sheet, [...(asked.get(sheet) ?? []), area]);
    return {
      at: (sheet, row, column) => {
        const areas = asked.get(sheet);
        if (!areas?.some((area) => contains(area, { row, column }))) return PLAIN_LOOK;
        const data = this.sheet(sheet);
        return this.look(this.styleNumber(data, data.rows.get(row), column));
      },
    };
  }

  /** The tabs that are worksheets, in order. */
  worksheets(): readonly Tab[] {
    return this.workbook.tabs.filter(({ kind }) => kind === 'worksheet');
  }

  /** What a worksheet's part says. */
  sheet(name: string): SheetData {
    const known = this.sheets.get(name);
    if (known) return known;
    const tab = this.worksheets().find((one) => one.name === name);
    if (!tab) throw new WorkbookError(`${this.file.fileName} has no worksheet named "${name}".`);
    const data = readSheetPart(this.file, tab.part, this.context());
    this.sheets.set(name, data);
    return data;
  }

  /** What lies over a worksheet's cells. */
  drawings(name: string): readonly Drawing[] {
    const tab = this.worksheets().find((one) => one.name === name);
    return tab ? readDrawings(this.file, tab.part, this.sheet(name).drawing) : [];
  }

  allStyles(): Styles {
    const { part } = this.workbook;
    return (this.styles ??= readStyles(
      this.file,
      linkedPart(this.file, part, 'styles'),
      linkedPart(this.file, part, 'theme'),
    ));
  }

  /** A cell's style number: its own, or where the file does not hold the cell, its row's or its column's, as Excel shows it. */
  styleNumber(sheet: SheetData, row: RowData | undefined, column: number): number {
    return row?.styles[column] ?? row?.style ?? columnStyle(sheet, column);
  }

  /** Pixels of a digit in the workbook's usual font: what column widths are counted in. */
  digitWidth(): number {
    const styles = linkedPart(this.file, this.workbook.part, 'styles');
    return (this.digit ??= styles === null ? USUAL_DIGIT : digitWidth(this.file.text(styles)));
  }

  private look(number: number): Look {
    const style = this.allStyles().style(number);
    const known = this.lookOf.get(style);
    if (known) return known;
    const font = style.font.name?.toLowerCase() ?? '';
    const look = { fill: style.fill, bold: style.font.bold, symbolFont: SYMBOL_FONTS.test(font) ? font : null };
    this.lookOf.set(style, look);
    return look;
  }

  private context(): SheetContext {
    this.strings ??= readSharedStrings(this.file, linkedPart(this.file, this.workbook.part, 'sharedStrings'));
    return { strings: this.strings, styles: this.allStyles(), date1904: this.workbook.date1904 };
  }
}

function columnStyle(sheet: SheetData, column: number): number {
  return sheet.columns.find(({ first, last }) => column >= first && column <= last)?.style ?? 0;
}

function rowsWithValues(sheet: SheetData): readonly Row[] {
  const rows: Row[] = [];
  for (const [row, { cells }] of sheet.rows) if (cells.length > 0) rows.push({ row, cells });
  return rows;
}

function extentOf(rows: readonly Row[]): Area | null {
  const [first] = rows;
  if (!first) return null;
  let left = Infinity;
  let right = 0;
  for (const { cells } of rows) {
    right = Math.max(right, cells.length - 1);
    // The holes before the first value are skipped.
    const start = cells.findIndex((cell) => cell !== undefined);
    left = Math.min(left, start);
  }
  return { top: first.row, left, bottom: rows.at(-1)?.row ?? first.row, right };
}
