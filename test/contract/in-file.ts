import ExcelJS from 'exceljs';
import { unzipSync, strFromU8 } from 'fflate';
import type { WrittenCell, WrittenName, WrittenRule, WrittenSheet, WrittenWorkbook } from './written.js';

/** What stands in a file, by another library than the one that wrote it; what that library leaves out by its XML. */
export async function inFile(file: Uint8Array): Promise<WrittenWorkbook> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(file.slice().buffer);
  const parts = Object.fromEntries(
    Object.entries(unzipSync(file)).map(([name, bytes]) => [name, /\.(xml|rels)$/.test(name) ? strFromU8(bytes) : '']),
  );
  const date1904 = book.properties.date1904;
  const workbook = parts['xl/workbook.xml'] ?? '';
  const links = parts['xl/_rels/workbook.xml.rels'] ?? '';
  const sheets = [...workbook.matchAll(/<sheet [^>]*name="([^"]*)"[^>]*r:id="([^"]*)"/g)].map(
    ([, name = '', id = '']) => {
      const target = new RegExp(`<Relationship [^>]*Id="${id}"[^>]*Target="([^"]*)"`).exec(links)?.[1] ?? '';
      const part = target.startsWith('/') ? target.slice(1) : `xl/${target}`;
      return sheetIn(book, plain(name), part, parts, date1904);
    },
  );
  const names = [...workbook.matchAll(/<definedName name="([^"]*)"[^>]*>([^<]*)</g)]
    .map(([, name = '', refersTo = '']): WrittenName => ({ name: plain(name), refersTo: plain(refersTo) }))
    .filter(({ name }) => !name.startsWith('_xlnm.'));
  return { sheets, names: names.sort((a, b) => a.name.localeCompare(b.name)) };
}

function plain(xml: string): string {
  return xml
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');
}

function sheetIn(
  book: ExcelJS.Workbook,
  name: string,
  part: string,
  parts: Readonly<Record<string, string>>,
  date1904: boolean,
): WrittenSheet {
  const sheet = book.getWorksheet(name);
  if (!sheet) throw new Error(`There is no sheet ${name}`);
  const xml = parts[part] ?? '';
  const links = new Map(
    [...xml.matchAll(/<hyperlink ref="([^"]*)" location="([^"]*)"/g)].map(([, at = '', to = '']) => [at, plain(to)]),
  );
  const cells: Record<string, WrittenCell> = {};
  sheet.eachRow((row) => {
    row.eachCell((cell) => {
      const value = valueOf(cell, date1904);
      if (value === null) return;
      const { fill, font, numFmt: format = 'General' } = styleOf(cell);
      const colour = fill?.type === 'pattern' && fill.pattern === 'solid' ? rgb(fill.fgColor) : null;
      const bold = font?.bold === true;
      cells[cell.address] = { value, format, bold, fill: colour, link: links.get(cell.address) ?? null };
    });
  });
  const relations = parts[part.replace(/([^/]*)$/, '_rels/$1.rels')] ?? '';
  const tables = [...relations.matchAll(/Target="[^"]*\/(tables\/[^"]*)"/g)].map(([, target = '']) => {
    const table = parts[`xl/${target}`] ?? '';
    return {
      name: / displayName="([^"]*)"/.exec(table)?.[1] ?? '',
      area: / ref="([^"]*)"/.exec(table)?.[1] ?? '',
    };
  });
  const drawing = /Target="[^"]*\/(drawings\/drawing[^"]*)"/.exec(relations)?.[1];
  return {
    name,
    cells,
    rules: rulesOf(sheet),
    tables,
    charts: (parts[`xl/${drawing ?? ''}`] ?? '').split('<c:chart ').length - 1,
    frozenRows: Number(/<pane ySplit="(\d+)"/.exec(xml)?.[1] ?? 0),
    gridlines: !xml.includes('showGridLines="0"'),
  };
}

/** The library's types promise styles that a plain cell has not. */
function styleOf(cell: Partial<ExcelJS.Style>): Partial<ExcelJS.Style> {
  return cell;
}

/** Dates are read as such by this library; here they are the serials that stand in the file. */
function valueOf(cell: ExcelJS.Cell, date1904: boolean): WrittenCell['value'] | null {
  const { value } = cell;
  if (value instanceof Date) {
    const days = Math.round((value.getTime() - Date.UTC(1970, 0, 1)) / 86_400_000);
    return days + (date1904 ? 24_107 : 25_569);
  }
  if (value === null || value === undefined) return null;
  if (typeof value !== 'object') return value;
  if ('text' in value) return value.text;
  if ('result' in value && typeof value.result === 'number') return value.result;
  return JSON.stringify(value);
}

function rgb(colour: Partial<ExcelJS.Color> | undefined): string | null {
  return colour?.argb?.slice(2) ?? null;
}

/** ExcelJS leaves the formats of a sheet out of its types. */
interface WithRules {
  readonly conditionalFormattings: readonly ExcelJS.ConditionalFormattingOptions[];
}

function rulesOf(sheet: ExcelJS.Worksheet): WrittenRule[] {
  const all = (sheet as ExcelJS.Worksheet & WithRules).conditionalFormattings.flatMap(({ ref, rules }) =>
    rules.map((rule) => ({ ref, rule })),
  );
  return all
    .sort((a, b) => a.rule.priority - b.rule.priority)
    .map(({ ref, rule }) => {
      const { fill, font, border } = rule.style ?? {};
      return {
        areas: ref,
        formula: 'formulae' in rule ? String(rule.formulae[0]) : '',
        fill: fill?.type === 'pattern' ? rgb(fill.bgColor) : null,
        bold: font?.bold === true,
        underline: font?.underline === true,
        border: rgb(border?.top?.color),
      };
    });
}
