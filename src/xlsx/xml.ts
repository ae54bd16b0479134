import { SaxesParser } from 'saxes';

/**
 * XML as the file engine sees it. Names are given with one spelling whatever prefixes a file chose and whether it is
 * Transitional or Strict: elements and attributes of SpreadsheetML, relationships and content types have no prefix, the
 * others those of `SPACES`. Positions count UTF-16 units from the start of the part's text, as `Package.text` gives it.
 */

/** Name space → the prefix used in this program. */
const SPACES: Readonly<Record<string, string>> = {
  'http://schemas.openxmlformats.org/spreadsheetml/2006/main': '',
  'http://purl.oclc.org/ooxml/spreadsheetml/main': '',
  'http://schemas.openxmlformats.org/package/2006/relationships': '',
  'http://schemas.openxmlformats.org/package/2006/content-types': '',
  'http://schemas.openxmlformats.org/officeDocument/2006/relationships': 'r:',
  'http://purl.oclc.org/ooxml/officeDocument/relationships': 'r:',
  'http://schemas.openxmlformats.org/drawingml/2006/main': 'a:',
  'http://purl.oclc.org/ooxml/drawingml/main': 'a:',
  'http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing': 'xdr:',
  'http://purl.oclc.org/ooxml/drawingml/spreadsheetDrawing': 'xdr:',
  'http://schemas.openxmlformats.org/drawingml/2006/chart': 'c:',
  'http://purl.oclc.org/ooxml/drawingml/chart': 'c:',
  'http://schemas.openxmlformats.org/markup-compatibility/2006': 'mc:',
  'http://schemas.microsoft.com/office/spreadsheetml/2009/9/main': 'x14:',
  'http://schemas.microsoft.com/office/excel/2006/main': 'xm:',
  'http://www.w3.org/XML/1998/namespace': 'xml:',
};

export type XmlAttributes = Readonly<Record<string, string | undefined>>;

/** Where a tag stands. */
export interface XmlPlace {
  /** Where its `<` stands; its end for the closing of a tag that closes itself. */
  readonly start: number;
  /** Just after its `>`. */
  readonly end: number;
}

export interface XmlTag extends XmlPlace {
  /** For example `c`, `x14:cfRule`; `{name space}local` for a name space that `SPACES` has not. */
  readonly name: string;
  /** The prefix in the file, with its colon, or `""`: what an element beside this one must be written with. */
  readonly prefix: string;
  readonly attributes: XmlAttributes;
  /** `<a/>`; a closing is told as well, at the same end. */
  readonly selfClosing: boolean;
}

/** What is told while XML is read. Tags and places are true only while they are told; attributes may be kept. */
export interface XmlHandlers {
  readonly open?: (tag: XmlTag) => void;
  readonly close?: (name: string, place: XmlPlace) => void;
  /** Text and CDATA, entities resolved; may come in several pieces. */
  readonly text?: (text: string) => void;
}

/** The XML is not well-formed, or holds a document type definition. */
export class XmlError extends Error {
  override readonly name = 'XmlError';
}

/** Characters that are encoded at a time. */
const STRETCH = 128 * 1024;
/** Bytes that are decoded at a time: nearly all parts are decoded at once, and none as one endless string. */
const PIECE = 64 * 1024 * 1024;

/** The text of an XML part; a byte order mark is kept, so that positions and bytes stay in step. Throws an `XmlError`. */
export function decodeXml(bytes: Uint8Array): string {
  return decoded(decoderFor(bytes), bytes, false);
}

function decoded(decoder: TextDecoder, bytes: Uint8Array, more: boolean): string {
  try {
    return decoder.decode(bytes, { stream: more });
  } catch {
    throw new XmlError('The text is not in the encoding it declares.');
  }
}

function decoderFor(bytes: Uint8Array): TextDecoder {
  const [first, second] = bytes;
  const little = (first === 0xff && second === 0xfe) || (first === 0x3c && second === 0);
  const big = (first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c);
  return new TextDecoder(little ? 'utf-16le' : big ? 'utf-16be' : 'utf-8', { fatal: true, ignoreBOM: true });
}

/** The bytes of an XML part: UTF-8, or UTF-16 where the text's own declaration says so. */
export function encodeXml(text: string): Uint8Array {
  if (!/^\uFEFF?<\?xml[^>]*encoding=["']utf-16/i.test(text)) return new TextEncoder().encode(text);
  const marked = text.startsWith('\uFEFF') ? text : `\uFEFF${text}`;
  const bytes = new Uint8Array(marked.length * 2);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < marked.length; at++) view.setUint16(at * 2, marked.charCodeAt(at), true);
  return bytes;
}

/** A long text gathered as UTF-8, a stretch at a time, so that it is never held as one string. */
export class Utf8Text {
  private readonly stretches: Uint8Array[] = [];
  private waiting: string[] = [];
  private length = 0;
  private readonly encoder = new TextEncoder();

  add(text: string): void {
    this.waiting.push(text);
    this.length += text.length;
    if (this.length >= STRETCH) this.encode();
  }

  /** All that was added. */
  finished(): Uint8Array {
    this.encode();
    const whole = new Uint8Array(this.stretches.reduce((sum, { length }) => sum + length, 0));
    let at = 0;
    for (const stretch of this.stretches) {
      whole.set(stretch, at);
      at += stretch.length;
    }
    return whole;
  }

  private encode(): void {
    this.stretches.push(this.encoder.encode(this.waiting.join('')));
    this.waiting = [];
    this.length = 0;
  }
}

/**
 * Reads XML from beginning to end, telling each tag and text. A part's bytes are decoded so many at a time. Throws an
 * `XmlError`.
 */
export function readXml(source: string | Uint8Array, handlers: XmlHandlers, atATime = PIECE): void {
  const parser = new SaxesParser<{ xmlns: false; position: false }>({ xmlns: false, position: false });
  const names = new Names();
  const tag = new TagRead(parser);
  const { open, close, text } = handlers;

  parser.on('error', (error) => {
    throw new XmlError(error.message);
  });
  parser.on('doctype', () => {
    throw new XmlError('A document type definition is not allowed in a workbook.');
  });
  parser.on('attribute', ({ name }) => {
    names.meet(name);
  });
  parser.on('opentag', ({ name, attributes, isSelfClosing }) => {
    const own = names.enter(attributes);
    if (open) open(tag.opening(name, names.element(name), own, isSelfClosing));
  });
  parser.on('closetag', ({ name, isSelfClosing }) => {
    if (close) close(names.element(name), tag.closing(isSelfClosing));
    names.leave();
  });
  if (text) {
    parser.on('text', text);
    parser.on('cdata', text);
  }

  for (const piece of pieces(source, atATime)) {
    tag.coming(piece);
    parser.write(piece);
  }
  parser.close();
}

/** The tag that is being told: one object for all of them, which works out only what it is asked for. */
class TagRead implements XmlTag {
  name = '';
  attributes: XmlAttributes = {};
  selfClosing = false;
  private raw = '';
  private opens = true;
  /** The latest stretch of the text, and where it begins. */
  private recent = '';
  private recentStart = 0;

  constructor(private readonly parser: { readonly position: number }) {}

  /** Takes in the text that is read next. */
  coming(piece: string): void {
    const unfinished = this.recent.lastIndexOf('<');
    const kept = unfinished < 0 ? '' : this.recent.slice(unfinished);
    this.recentStart += this.recent.length - kept.length;
    this.recent = kept + piece;
  }

  opening(raw: string, name: string, attributes: XmlAttributes, selfClosing: boolean): this {
    this.raw = raw;
    this.name = name;
    this.attributes = attributes;
    this.selfClosing = selfClosing;
    this.opens = true;
    return this;
  }

  closing(selfClosing: boolean): this {
    this.selfClosing = selfClosing;
    this.opens = false;
    return this;
  }

  get prefix(): string {
    return this.raw.slice(0, this.raw.indexOf(':') + 1);
  }

  get start(): number {
    if (this.selfClosing && !this.opens) return this.end;
    // In well-formed XML no `<` stands inside a tag, so a tag begins at the last one before its end.
    return this.recentStart + this.recent.lastIndexOf('<', this.end - this.recentStart - 1);
  }

  get end(): number {
    return this.parser.position;
  }
}

function* pieces(source: string | Uint8Array, atATime: number): Generator<string> {
  if (typeof source === 'string') {
    yield source;
    return;
  }
  const decoder = decoderFor(source);
  for (let at = 0; at < source.length; at += atATime) {
    yield decoded(decoder, source.subarray(at, at + atATime), at + atATime < source.length);
  }
}

type Bindings = ReadonlyMap<string, string>;

/** Gives names their one spelling. Which prefix means what changes only where an element declares a name space. */
class Names {
  private bindings: Bindings = new Map([['xml', 'http://www.w3.org/XML/1998/namespace']]);
  private elements = new Map<string, string>();
  /** Elements that are open. */
  private depth = 0;
  /** Those of them that declare name spaces, and what held outside. */
  private readonly outer: {
    readonly depth: number;
    readonly bindings: Bindings;
    readonly elements: Map<string, string>;
  }[] = [];
  /** Whether an attribute of the coming element is more than a plain name. */
  private prefixed = false;

  /** Takes note of an attribute's name before its element is entered. */
  meet(attribute: string): void {
    if (attribute === 'xmlns' || attribute.includes(':')) this.prefixed = true;
  }

  /** Takes in an element's declarations; gives its other attributes. */
  enter(raw: Readonly<Record<string, string>>): XmlAttributes {
    this.depth++;
    if (!this.prefixed) return raw;
    this.prefixed = false;
    const names = Object.keys(raw);
    const declarations = names.filter((name) => name === 'xmlns' || name.startsWith('xmlns:'));
    if (declarations.length > 0) {
      this.outer.push({ depth: this.depth, bindings: this.bindings, elements: this.elements });
      this.bindings = new Map([
        ...this.bindings,
        ...declarations.map((name) => [name.slice(6), raw[name] ?? ''] as const),
      ]);
      this.elements = new Map();
    }
    const others = names.filter((name) => !declarations.includes(name));
    return Object.fromEntries(others.map((name) => [this.attribute(name), raw[name] ?? '']));
  }

  leave(): void {
    const outer = this.outer.at(-1);
    if (outer?.depth === this.depth) {
      this.outer.pop();
      this.bindings = outer.bindings;
      this.elements = outer.elements;
    }
    this.depth--;
  }

  element(raw: string): string {
    const known = this.elements.get(raw);
    if (known !== undefined) return known;
    const colon = raw.indexOf(':');
    const name = this.spelled(raw.slice(0, Math.max(colon, 0)), raw.slice(colon + 1));
    this.elements.set(raw, name);
    return name;
  }

  private attribute(raw: string): string {
    const colon = raw.indexOf(':');
    return colon < 0 ? raw : this.spelled(raw.slice(0, colon), raw.slice(colon + 1));
  }

  private spelled(prefix: string, local: string): string {
    const space = this.bindings.get(prefix);
    if (space === undefined && prefix !== '') throw new XmlError(`The prefix ${prefix} is not declared.`);
    if (space === undefined || space === '') return local;
    return `${SPACES[space] ?? `{${space}}`}${local}`;
  }
}

/** An element with all that it holds. */
export interface XmlElement {
  readonly name: string;
  readonly prefix: string;
  readonly attributes: XmlAttributes;
  readonly children: readonly XmlElement[];
  /** Its own text, without its children's. */
  readonly text: string;
  /** Where `<` of its opening tag stands. */
  readonly start: number;
  /** Just after its opening tag: its first child goes here. */
  readonly contentStart: number;
  /** Where its closing tag begins: its last child goes here. Equal to `end` where the element closes itself (`<a/>`). */
  readonly contentEnd: number;
  /** Just after its closing tag. */
  readonly end: number;
  readonly selfClosing: boolean;
}

/** Reads a small part as a tree. Throws an `XmlError`. */
export function parseXml(source: string | Uint8Array): XmlElement {
  interface Growing extends XmlElement {
    children: XmlElement[];
    text: string;
    contentEnd: number;
    end: number;
  }
  const open: Growing[] = [];
  const roots: XmlElement[] = [];
  readXml(source, {
    open({ name, prefix, attributes, start, end, selfClosing }) {
      const made: Growing = {
        ...{ name, prefix, attributes, children: [], text: '' },
        ...{ start, contentStart: end, contentEnd: end, end, selfClosing },
      };
      (open.at(-1)?.children ?? roots).push(made);
      open.push(made);
    },
    close(_name, { start, end }) {
      const made = open.pop();
      if (made) Object.assign(made, { contentEnd: start, end });
    },
    text(text) {
      const made = open.at(-1);
      if (made) made.text += text;
    },
  });
  const [root] = roots;
  if (!root) throw new XmlError('There is no element.');
  return root;
}

/** The first child of this name, if there is one. */
export function child(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element?.children.find((one) => one.name === name);
}

/** The children of this name. */
export function childrenOf(element: XmlElement | undefined, name: string): readonly XmlElement[] {
  return element?.children.filter((one) => one.name === name) ?? [];
}

/** An attribute that says yes or no, in any of XML's spellings. */
export function flag(value: string | undefined, otherwise = false): boolean {
  return value === undefined ? otherwise : value === '1' || value === 'true' || value === 'on';
}

/** A whole-number attribute; null when it is missing or something else. It is asked of every cell, and looks at digits itself. */
export function whole(value: string | undefined): number | null {
  if (value === undefined) return null;
  const isNegative = value.startsWith('-');
  const from = isNegative ? 1 : 0;
  if (value.length === from || value.length - from > MOST_DIGITS) return null;
  let number = 0;
  for (let at = from; at < value.length; at++) {
    const digit = value.charCodeAt(at) - ZERO;
    if (digit < 0 || digit > 9) return null;
    number = number * 10 + digit;
  }
  return isNegative ? -number : number;
}

const MOST_DIGITS = 15;
const ZERO = 48;

/** SpreadsheetML writes characters that XML cannot hold as `_x000D_`. Source: ECMA-376 part 1, 22.9.2.19. */
export function unescapeText(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replaceAll(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}

/** Text as XML writes it between tags or in a quoted attribute; the opposite of reading it. */
export function escapeXml(text: string): string {
  return SPECIAL.test(text) ? text.replaceAll(/[<>&"\r\n\t]/g, (one) => ESCAPES[one] ?? one) : text;
}

const SPECIAL = /[<>&"\r\n\t]/;
const ESCAPES: Readonly<Record<string, string>> = {
  '<': '&lt;',
  '>': '&gt;',
  '&': '&amp;',
  '"': '&quot;',
  '\r': '&#13;',
  '\n': '&#10;',
  '\t': '&#9;',
};

/** One change to a text: what stands from `start` to `end` gives way to `text`; nothing is removed when the two are equal. */
export interface Splice {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Makes all the changes, whose positions are those of the text given; those at one place in the order given. */
export function spliced(text: string, splices: readonly Splice[]): string {
  const ordered = splices.map((splice, index) => ({ ...splice, index }));
  ordered.sort((a, b) => a.start - b.start || a.index - b.index);
  const kept: string[] = [];
  let at = 0;
  for (const splice of ordered) {
    if (splice.start < at) throw new RangeError('Two changes overlap.');
    kept.push(text.slice(at, splice.start), splice.text);
    at = splice.end;
  }
  kept.push(text.slice(at));
  return kept.join('');
}

/** The same in a text's bytes, where each of its characters takes one. */
export function splicedBytes(bytes: Uint8Array, splices: readonly Splice[]): Uint8Array {
  const ordered = splices.map((splice, index) => ({ index, ...splice, xml: new TextEncoder().encode(splice.text) }));
  ordered.sort((a, b) => a.start - b.start || a.index - b.index);
  const made = new Uint8Array(
    ordered.reduce((size, { start, end, xml }) => size + xml.length - (end - start), bytes.length),
  );
  let from = 0;
  let to = 0;
  for (const { start, end, xml } of ordered) {
    if (start < from) throw new RangeError('Two changes overlap.');
    made.set(bytes.subarray(from, start), to);
    to += start - from;
    made.set(xml, to);
    to += xml.length;
    from = end;
  }
  made.set(bytes.subarray(from), to);
  return made;
}

/** The change that puts XML at the end of an element, which may be closing itself. `text` is the part's text. */
export function appended(text: string, element: XmlElement, xml: string): Splice {
  if (!element.selfClosing) return { start: element.contentEnd, end: element.contentEnd, text: xml };
  const slash = text.lastIndexOf('/', element.end);
  const name = /^<([^\s/>]+)/.exec(text.slice(element.start, element.end))?.[1] ?? '';
  return { start: slash, end: element.end, text: `>${xml}</${name}>` };
}
