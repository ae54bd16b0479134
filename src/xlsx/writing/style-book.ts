import type { CellStyle, FlagStyle } from '../../workbook/edits.js';
import { appended, childrenOf, parseXml, spliced, type Splice, type XmlElement } from '../xml.js';
import { DECLARATION, tag } from './markup.js';
import { inserted } from './schema-order.js';
import { StyleList, type StyleListName } from './style-list.js';
import { DATE_FORMAT, styleMarkup, type StyleMarkup } from './style-markup.js';
import { readRecord, recordElement, recordXml, type Recorded } from './style-record.js';

/** Number formats that have a number of their own. Source: ECMA-376 part 1, 18.8.30. */
const BUILT_IN: Readonly<Record<string, number>> = {
  General: 0,
  '0': 1,
  '0.00': 2,
  '#,##0': 3,
  '#,##0.00': 4,
  '0%': 9,
  '0.00%': 10,
  '@': 49,
};
const FIRST_CUSTOM_FORMAT = 164;
/** Excel holds no more cell formats; a higher number is damage that stays as it is. */
const MOST_FILLED = 64_000;

/** The highest style numbers that the sheets and tables use, -1 for none. */
export interface HighestUsed {
  readonly xf: number;
  readonly dxf: number;
}

/** What a cell holds, as far as its style depends on it. */
export type ContentKind = 'text' | 'day' | 'other';

/** A style part without styles, for workbooks that have none. */
export function emptyStyles(namespace: string): string {
  return `${DECLARATION}<styleSheet xmlns="${namespace}"></styleSheet>`;
}

/** The style part: gives numbers for styles, adding those that it has not. */
export class StyleBook {
  private readonly root: XmlElement;
  private readonly markup: StyleMarkup;
  private readonly lists: Readonly<Record<StyleListName, StyleList>>;
  private readonly cells = new Map<string, number>();
  /** The same, by the very object: the quick way for the many cells of a table. */
  private readonly seen: Readonly<Record<ContentKind, WeakMap<CellStyle, number>>> = {
    text: new WeakMap(),
    day: new WeakMap(),
    other: new WeakMap(),
  };
  private filled = false;

  /** `used` is asked once, before the first addition. */
  constructor(
    private readonly text: string,
    private readonly used: () => HighestUsed,
  ) {
    this.root = parseXml(text);
    this.markup = styleMarkup(this.root.prefix);
    const list = (name: StyleListName) => new StyleList(name, text, this.root);
    this.lists = {
      numFmts: list('numFmts'),
      fonts: list('fonts'),
      fills: list('fills'),
      borders: list('borders'),
      cellXfs: list('cellXfs'),
      dxfs: list('dxfs'),
    };
  }

  /** The number of a cell's style. Text keeps a mark that it is text, so that it stays so when somebody edits it. */
  cell(style: CellStyle, kind: ContentKind): number {
    const seen = this.seen[kind].get(style);
    if (seen !== undefined) return seen;
    const index = this.indexOf(style, kind);
    this.seen[kind].set(style, index);
    return index;
  }

  private indexOf(style: CellStyle, kind: ContentKind): number {
    const key = `${kind}${JSON.stringify(style)}`;
    const known = this.cells.get(key);
    if (known !== undefined) return known;
    this.fillUp();
    const { markup, lists } = this;
    const format = style.format ?? (kind === 'day' ? DATE_FORMAT : 'General');
    const alignment = markup.alignment(style);
    const numFmtId = this.formatId(format);
    const fillId = style.fill === undefined ? 0 : lists.fills.index(markup.fill(style));
    const borderId = lists.borders.index(markup.border(style));
    const xf = tag(
      `${this.root.prefix}xf`,
      {
        numFmtId,
        fontId: lists.fonts.index(markup.font(style)),
        fillId,
        borderId,
        xfId: this.root.children.some(({ name }) => name === 'cellStyleXfs') ? 0 : undefined,
        quotePrefix: kind === 'text' ? true : undefined,
        applyNumberFormat: numFmtId === 0 ? undefined : true,
        applyFont: true,
        applyFill: fillId === 0 ? undefined : true,
        applyBorder: style.border ? true : undefined,
        applyAlignment: alignment === '' ? undefined : true,
      },
      alignment,
    );
    const index = lists.cellXfs.index(xf);
    this.cells.set(key, index);
    return index;
  }

  /** The number of a flag's look. */
  flag(style: FlagStyle): number {
    this.fillUp();
    return this.lists.dxfs.index(this.markup.differential(style));
  }

  /** The part with what was added; null when nothing was. */
  finished(): string | null {
    const lists = Object.values(this.lists).filter(({ hasAdditions }) => hasAdditions);
    if (lists.length === 0) return null;
    return spliced(this.text, [...lists.flatMap((list) => list.splices()), ...this.recorded(lists)]);
  }

  private recorded(changed: readonly StyleList[]): Splice[] {
    const record = new Map(readRecord(this.root));
    for (const { name, before, length } of changed) {
      const earlier = record.get(name);
      // Where somebody else has added to a list since, theirs and what stands before it stay for good.
      const first: Recorded = earlier?.after === before.count ? earlier : { ...before, after: length };
      record.set(name, { ...first, after: length });
    }
    const xml = recordXml(record, this.root.prefix);
    const old = recordElement(this.root);
    if (old) return [{ start: old.start, end: old.end, text: xml }];
    const extensions = this.root.children.find(({ name }) => name === 'extLst');
    if (extensions) return [appended(this.text, extensions, xml)];
    return [inserted(this.root, 'styleSheet', 'extLst', tag(`${this.root.prefix}extLst`, {}, xml))];
  }

  private formatId(code: string): number {
    const builtIn = BUILT_IN[code];
    if (builtIn !== undefined) return builtIn;
    const { numFmts } = this.lists;
    const name = `${this.root.prefix}numFmt`;
    let highest = FIRST_CUSTOM_FORMAT - 1;
    for (const { attributes } of everyFormat(this.root)) {
      if (attributes['formatCode'] === code) return Number(attributes['numFmtId']);
      highest = Math.max(highest, Number(attributes['numFmtId']) || 0);
    }
    // A format that is used but nowhere defined must stay so.
    for (const { attributes } of everyFormatting(this.root))
      highest = Math.max(highest, Number(attributes['numFmtId']) || 0);
    for (let at = numFmts.before.count; at < numFmts.length; at++) {
      highest++;
      if (numFmts.at(at) === tag(name, { numFmtId: highest, formatCode: code })) return highest;
    }
    numFmts.push(tag(name, { numFmtId: highest + 1, formatCode: code }));
    return highest + 1;
  }

  /**
   * Before the first addition: the entries that every list begins with, and as many as are referred to, where a file
   * refers to more than it has.
   */
  private fillUp(): void {
    if (this.filled) return;
    this.filled = true;
    const { prefix } = this.root;
    const { fonts, fills, borders, cellXfs, dxfs } = this.lists;
    const used = this.used();
    const highest = (attribute: string) =>
      Math.max(-1, ...everyFormatting(this.root).map(({ attributes }) => Number(attributes[attribute] ?? 0) || 0));
    const plainFont = tag(
      `${prefix}font`,
      {},
      tag(`${prefix}sz`, { val: 11 }) + tag(`${prefix}name`, { val: 'Calibri' }) + tag(`${prefix}family`, { val: 2 }),
    );
    const pattern = (patternType: string) => tag(`${prefix}fill`, {}, tag(`${prefix}patternFill`, { patternType }));
    fonts.fill(Math.max(1, highest('fontId') + 1), fonts.at(0) ?? plainFont);
    fills.fill(1, pattern('none'));
    fills.fill(2, pattern('gray125'));
    fills.fill(highest('fillId') + 1, pattern('none'));
    borders.fill(Math.max(1, highest('borderId') + 1), borders.at(0) ?? this.markup.border({}));
    const plain = tag(`${prefix}xf`, { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0 });
    cellXfs.fill(Math.max(1, Math.min(used.xf + 1, MOST_FILLED)), cellXfs.at(0) ?? plain);
    dxfs.fill(Math.min(used.dxf + 1, MOST_FILLED), tag(`${prefix}dxf`));
  }
}

/** Cell formats and those of the named styles. */
function everyFormatting(root: XmlElement): readonly XmlElement[] {
  return root.children
    .filter(({ name }) => name === 'cellXfs' || name === 'cellStyleXfs')
    .flatMap((one) => one.children);
}

function everyFormat(root: XmlElement): readonly XmlElement[] {
  return childrenOf(
    root.children.find(({ name }) => name === 'numFmts'),
    'numFmt',
  );
}
