import ExcelJS from 'exceljs';
import { unzipSync, zipSync } from 'fflate';

/** A sample tracker: its file, and how it is kept. */
export interface Sample {
  /** File name without its ending. */
  readonly name: string;
  /** Shown where a sample is chosen. */
  readonly title: string;
  /** Who keeps it so, and what there is to see in it; one sentence. */
  readonly about: string;
  /** The ISO day that the tracker itself says it stands at. */
  readonly asAt: string;
  fill(book: ExcelJS.Workbook): void;
}

/** One council's look. Colours are RRGGBB. */
export interface Brand {
  readonly font: string;
  readonly ink: string;
  readonly band: string;
  readonly tint: string;
}

export type Value = string | number | null | { readonly day: string; readonly format: string };

/** A real Excel date: `day('2026-05-31')`, `day('2026-05-01', 'mmm-yy')`. */
export const day = (iso: string, format = 'dd/mm/yyyy'): Value => ({ day: iso, format });

/** As files number paper sizes. */
const A4 = 9;
const EPOCH = Date.UTC(1899, 11, 30);
const serial = (iso: string): number => Math.round((Date.parse(`${iso}T00:00:00Z`) - EPOCH) / 86_400_000);

const solid = (colour: string): ExcelJS.FillPattern => ({
  type: 'pattern',
  pattern: 'solid',
  fgColor: { argb: `FF${colour}` },
});
const line = (colour: string): Partial<ExcelJS.Border> => ({ style: 'thin', color: { argb: `FF${colour}` } });

/** Writes one sheet from the top down, as a council would lay it out. */
export class SampleSheet {
  readonly sheet: ExcelJS.Worksheet;
  readonly #brand: Brand;
  #next = 1;

  constructor(book: ExcelJS.Workbook, name: string, widths: readonly number[], brand: Brand) {
    this.#brand = brand;
    this.sheet = book.addWorksheet(name, {
      pageSetup: { orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
      properties: { tabColor: { argb: `FF${brand.band}` } },
    });
    Object.assign(this.sheet.pageSetup, { paperSize: A4 });
    this.sheet.columns = widths.map((width) => ({ width }));
  }

  /** The Excel row number that comes next. */
  get next(): number {
    return this.#next;
  }

  skip(rows = 1): this {
    this.#next += rows;
    return this;
  }

  title(text: string, size = 16): this {
    const cell = this.sheet.getCell(this.#next, 1);
    cell.value = text;
    cell.font = { name: this.#brand.font, size, bold: true, color: { argb: `FF${this.#brand.ink}` } };
    this.sheet.getRow(this.#next).height = size * 1.7;
    return this.skip();
  }

  note(text: string): this {
    const cell = this.sheet.getCell(this.#next, 1);
    cell.value = text;
    cell.font = { name: this.#brand.font, size: 10, italic: true, color: { argb: 'FF595959' } };
    return this.skip();
  }

  /** A band across the columns that names what follows. */
  banner(text: string, columns: number): this {
    for (let column = 1; column <= columns; column++)
      this.sheet.getCell(this.#next, column).fill = solid(this.#brand.tint);
    const cell = this.sheet.getCell(this.#next, 1);
    cell.value = text;
    cell.font = { name: this.#brand.font, size: 12, bold: true, color: { argb: `FF${this.#brand.ink}` } };
    cell.alignment = { vertical: 'middle' };
    this.sheet.getRow(this.#next).height = 22;
    return this.skip();
  }

  header(texts: readonly string[]): this {
    const row = this.sheet.getRow(this.#next);
    texts.forEach((text, at) => {
      const cell = row.getCell(at + 1);
      cell.value = text;
      cell.font = { name: this.#brand.font, size: 11, bold: true, color: { argb: 'FFFFFFFF' } };
      cell.fill = solid(this.#brand.band);
      cell.alignment = { wrapText: true, vertical: 'middle' };
      cell.border = { bottom: line(this.#brand.band), right: line('FFFFFF') };
    });
    row.height = 32;
    return this.skip();
  }

  /** A row of values from column A. */
  row(values: readonly Value[], { bold = false, fill = null }: { bold?: boolean; fill?: string | null } = {}): this {
    const row = this.sheet.getRow(this.#next);
    let lines = 1;
    values.forEach((value, at) => {
      const cell = row.getCell(at + 1);
      const isDay = typeof value === 'object' && value !== null;
      cell.value = isDay ? serial(value.day) : value;
      if (isDay) cell.numFmt = value.format;
      cell.font = { name: this.#brand.font, size: 11, bold };
      cell.alignment = {
        wrapText: true,
        vertical: 'top',
        ...(isDay || at === 0 ? { horizontal: 'left' as const } : {}),
      };
      const edge = line('D0D0D0');
      cell.border = { top: edge, bottom: edge, left: edge, right: edge };
      if (fill !== null) cell.fill = solid(fill);
      if (typeof value !== 'string') return;
      const room = (this.sheet.getColumn(at + 1).width ?? 10) * 1.02;
      lines = Math.max(
        lines,
        value.split('\n').reduce((sum, part) => sum + Math.max(1, Math.ceil(part.length / room)), 0),
      );
    });
    row.height = Math.max(18, lines * 15 + 3);
    return this.skip();
  }

  /** Fills one cell of the row just written. */
  paint(column: number, fill: string, colour = '000000', bold = true): this {
    const cell = this.sheet.getCell(this.#next - 1, column);
    cell.fill = solid(fill);
    cell.font = { name: this.#brand.font, size: 11, bold, color: { argb: `FF${colour}` } };
    cell.alignment = { horizontal: 'center', vertical: 'middle', wrapText: true };
    return this;
  }

  /** A percentage or another figure format in one cell of the row just written. */
  format(column: number, code: string): this {
    this.sheet.getCell(this.#next - 1, column).numFmt = code;
    return this;
  }

  /** The council's own drop-down on a column, from one Excel row to another. */
  choices(column: string, from: number, to: number, words: readonly string[]): this {
    for (let row = from; row <= to; row++) {
      this.sheet.getCell(`${column}${row}`).dataValidation = {
        type: 'list',
        allowBlank: true,
        formulae: [`"${words.join(',')}"`],
      };
    }
    return this;
  }

  /** The council's own colours by conditional formatting: word to fill. */
  colours(area: string, fills: Readonly<Record<string, string>>): this {
    this.sheet.addConditionalFormatting({
      ref: area,
      rules: Object.entries(fills).map(([word, fill], at) => ({
        type: 'cellIs' as const,
        operator: 'equal' as const,
        formulae: [`"${word}"`],
        priority: at + 1,
        style: { fill: { type: 'pattern' as const, pattern: 'solid' as const, bgColor: { argb: `FF${fill}` } } },
      })),
    });
    return this;
  }

  /** Keeps the rows down to the one just written in view. */
  freeze(columns = 0): this {
    this.sheet.views = [{ state: 'frozen', xSplit: columns, ySplit: this.#next - 1 }];
    return this;
  }
}

/** The sample as the bytes of an .xlsx file, the same at every run. */
export async function bytesOf(sample: Sample): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  const made = new Date(`${sample.asAt}T09:00:00Z`);
  book.creator = 'Performance team';
  book.lastModifiedBy = 'Performance team';
  book.created = made;
  book.modified = made;
  sample.fill(book);
  const parts = unzipSync(new Uint8Array(await book.xlsx.writeBuffer()));
  return zipSync(parts, { level: 9, mtime: made });
}
