import type { OwnSheet } from '../../workbook/edits.js';
import type { Package } from '../package.js';
import { child, childrenOf, flag, unescapeText } from '../xml.js';
import type { Book } from './book.js';
import { chartPart } from './chart-part.js';
import { CONTENT_TYPES } from './dialect.js';
import { drawingPart, type PlacedChart } from './drawing-part.js';
import type { Outlines } from './outline.js';
import { NOTHING_KEPT, sheetPart, type KeptOfSheet } from './sheet-part.js';
import type { StyleBook } from './style-book.js';
import { tablePart } from './table-part.js';

/** Where a sheet of ours goes. */
export interface OwnPlace {
  readonly own: OwnSheet;
  readonly tab: string;
  readonly part: string;
  readonly kept: KeptOfSheet;
}

/** What all our sheets share. */
export interface OwnSurroundings {
  readonly book: Book;
  readonly styles: StyleBook;
  readonly digitWidth: number;
}

/** Writes a sheet of ours with its tables, drawing and charts. Nothing may be left of its parts from before. */
export function writeOwnParts(parts: Package, place: OwnPlace, around: OwnSurroundings): void {
  const { own, tab, part, kept } = place;
  const { dialect, date1904 } = around.book;
  const relation = (kind: string) => `${dialect.relationships}/${kind}`;

  const tables = own.tables.map((table) => {
    const numbered = { table, ...freeTable(parts, around.book, table.name) };
    const name = parts.freeName('/xl/tables/table', 'xml');
    parts.set(name, tablePart(numbered, own, dialect), CONTENT_TYPES.table);
    return name;
  });
  let drawing: string | null = null;
  if (own.charts.length > 0) {
    const drawn = parts.freeName('/xl/drawings/drawing', 'xml');
    const placed = own.charts.map((chart): PlacedChart => {
      const name = parts.freeName('/xl/charts/chart', 'xml');
      parts.set(name, chartPart(chart, own, { dialect, tab, date1904 }), CONTENT_TYPES.chart);
      return { chart, link: parts.relate(drawn, relation('chart'), name) };
    });
    parts.set(drawn, drawingPart(placed, dialect), CONTENT_TYPES.drawing);
    drawing = parts.relate(part, relation('drawing'), drawn);
  }
  const content = sheetPart(own, {
    dialect,
    styles: around.styles,
    date1904,
    digitWidth: around.digitWidth,
    drawing,
    tables: tables.map((name) => parts.relate(part, relation('table'), name)),
    kept,
  });
  parts.set(part, content, CONTENT_TYPES.worksheet);
}

/** A number and a name that no table of the workbook has; a name must differ from every defined name too. */
function freeTable(parts: Package, book: Book, wanted: string): { id: number; name: string } {
  const taken = new Set(book.names.map(({ name }) => name.toLowerCase()));
  let highest = 0;
  for (const { part } of book.sheets) {
    if (part === null) continue;
    for (const link of parts.relationships(part)) {
      if (link.kind !== 'table' || link.external || !parts.has(link.target)) continue;
      add(link.target);
    }
  }
  for (const name of parts.names()) if (/^\/xl\/tables\/[^/]+\.xml$/i.test(name)) add(name);
  return { id: highest + 1, name: freeName(wanted, taken) };

  function add(table: string): void {
    const { attributes } = parts.tree(table);
    highest = Math.max(highest, Number(attributes['id'] ?? 0) || 0);
    for (const name of [attributes['name'], attributes['displayName']])
      if (name !== undefined) taken.add(unescapeText(name).toLowerCase());
  }
}

function freeName(wanted: string, taken: ReadonlySet<string>): string {
  let name = wanted;
  for (let number = 2; taken.has(name.toLowerCase()); number++) name = `${wanted}_${number}`;
  return name;
}

/** What outlasts the rewriting of a sheet. */
export function keptOf(parts: Package, part: string, outlines: Outlines): KeptOfSheet {
  const root = outlines.of(parts.text(part));
  const [view] = childrenOf(child(root, 'sheetViews'), 'sheetView');
  return {
    selected: flag(view?.attributes['tabSelected']) || NOTHING_KEPT.selected,
    codeName: child(root, 'sheetPr')?.attributes['codeName'] ?? NOTHING_KEPT.codeName,
  };
}

/**
 * Removes a sheet's part and all that only it leads to: tables, drawings, charts, comments. Gives whether it held
 * formulas, which the workbook's calculation chain then lists.
 */
export function removeOwnParts(parts: Package, sheet: string): { readonly hadFormulas: boolean } {
  const hadFormulas = /<(?:[\w.-]+:)?f[\s>/]/.test(parts.text(sheet));
  for (const part of onlyFrom(parts, sheet)) parts.remove(part);
  return { hadFormulas };
}

/** A part and those that nothing else leads to. */
function onlyFrom(parts: Package, start: string): string[] {
  const key = (name: string) => name.toLowerCase();
  const leadsTo = new Map<string, string[]>();
  for (const name of ['/', ...parts.names()]) {
    const targets = parts.relationships(name).filter(({ external, target }) => !external && parts.has(target));
    leadsTo.set(
      key(name),
      targets.map(({ target }) => key(target)),
    );
  }
  const mine = new Set<string>();
  const walk = (name: string) => {
    if (mine.has(name)) return;
    mine.add(name);
    leadsTo.get(name)?.forEach(walk);
  };
  walk(key(start));
  // What the rest of the package still needs stays, with all that it leads to in turn.
  const stay = new Set<string>();
  const spare = (name: string) => {
    if (stay.has(name) || name === key(start)) return;
    stay.add(name);
    leadsTo.get(name)?.forEach(spare);
  };
  for (const [name, targets] of leadsTo) if (!mine.has(name)) targets.forEach(spare);
  return parts.names().filter((name) => mine.has(key(name)) && !stay.has(key(name)));
}
