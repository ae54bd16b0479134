import { WorkbookError } from '../workbook/snapshot.js';
import { partKey, partOfEntry, relationshipsPart, resolveTarget, targetFrom } from './part-names.js';
import { refusal } from './refusals.js';
import {
  appended,
  childrenOf,
  decodeXml,
  encodeXml,
  escapeXml,
  parseXml,
  readXml,
  spliced,
  splicedBytes,
  XmlError,
  type Splice,
  type XmlElement,
  type XmlHandlers,
} from './xml.js';
import { pack, readZip, unpack, writeZip, ZipError, type ZipEntry } from './zip.js';
import { portableCodec, type ZipCodec } from './zip-codec.js';

/** A link from one part to another, or to something outside the package. */
export interface Relationship {
  readonly id: string;
  /** The last word of its type, the same in Transitional and Strict: `"worksheet"`, `"styles"`. */
  readonly kind: string;
  readonly type: string;
  /** The part it leads to; for an external one, the address as written. */
  readonly target: string;
  readonly external: boolean;
}

/** The package itself, where a part that holds relationships is asked for. */
export const ROOT = '/';

const TYPES = '/[Content_Types].xml';
const RELATIONSHIPS_TYPE = 'application/vnd.openxmlformats-package.relationships+xml';
const NO_RELATIONSHIPS =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
  '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>';

interface Part {
  /** As the file spells it. */
  readonly name: string;
  readonly bytes: () => Uint8Array;
  readonly packed: () => ZipEntry;
}

/** A part's bytes, text and tree, as far as they were asked for. */
interface Asked {
  bytes?: Uint8Array;
  text?: string;
  tree?: XmlElement;
}

function originalPart(name: string, entry: ZipEntry, codec: ZipCodec): Part {
  return { name, bytes: () => unpack(entry, codec), packed: () => entry };
}

/** A part whose bytes were changed; they are packed when the file is first saved. */
function changedPart(name: string, bytes: Uint8Array, codec: ZipCodec): Part {
  let entry: ZipEntry | null = null;
  return { name, bytes: () => bytes, packed: () => (entry ??= pack(name.slice(1), bytes, codec)) };
}

/**
 * The parts of an Office file (Open Packaging Conventions). Part names begin with `/` and are the same in any case.
 * A part is unpacked when it is asked for, and packed again only when it was changed. All errors are `WorkbookError`s
 * in one plain sentence with the file's name.
 */
export class Package {
  /** In the file's order; new parts last. */
  private readonly parts = new Map<string, Part>();
  /** What was asked for while changes are made: the same parts are asked for again and again. */
  private asked: WeakMap<Part, Asked> | null = null;

  /** `fileName` is used in sentences only. */
  constructor(
    bytes: Uint8Array,
    readonly fileName: string,
    private readonly codec: ZipCodec = portableCodec,
  ) {
    let entries: readonly ZipEntry[];
    try {
      entries = readZip(bytes);
    } catch (error) {
      if (error instanceof ZipError) throw new WorkbookError(refusal(error.fault, fileName, bytes));
      throw error;
    }
    for (const entry of entries) {
      const name = partOfEntry(entry.name);
      if (!this.parts.has(partKey(name))) this.parts.set(partKey(name), originalPart(name, entry, codec));
    }
    if (!this.has(TYPES)) throw new WorkbookError(refusal('not-office', fileName, bytes));
  }

  /** Every part's name, as the file spells it. */
  names(): readonly string[] {
    return [...this.parts.values()].map(({ name }) => name);
  }

  has(part: string): boolean {
    return this.parts.has(partKey(part));
  }

  bytes(part: string): Uint8Array {
    const found = this.parts.get(partKey(part));
    if (!found) throw this.damaged(part);
    const asked = this.askedOf(found);
    try {
      return (asked.bytes ??= found.bytes());
    } catch (error) {
      if (error instanceof ZipError) throw this.damaged(part);
      throw error;
    }
  }

  /** A part's text; positions in it are those that `read` and `tree` tell. */
  text(part: string): string {
    const asked = this.askedOf(this.parts.get(partKey(part)));
    return (asked.text ??= this.reading(part, () => decodeXml(this.bytes(part))));
  }

  /** Reads a part's XML from beginning to end. */
  read(part: string, handlers: XmlHandlers): void {
    this.reading(part, () => {
      readXml(this.bytes(part), handlers);
    });
  }

  /** Reads a small part's XML as a tree. */
  tree(part: string): XmlElement {
    const asked = this.askedOf(this.parts.get(partKey(part)));
    return (asked.tree ??= this.reading(part, () => parseXml(this.bytes(part))));
  }

  /** Changes a part, or adds one; a new part needs its content type, unless its extension has one by default. */
  set(part: string, content: string | Uint8Array, contentType?: string): void {
    const name = this.parts.get(partKey(part))?.name ?? part;
    const changed = changedPart(name, typeof content === 'string' ? encodeXml(content) : content, this.codec);
    this.parts.set(partKey(part), changed);
    if (typeof content === 'string') this.askedOf(changed).text = content;
    if (contentType !== undefined && this.contentType(part) !== contentType) this.declare(name, contentType);
  }

  /** Makes changes at positions of a part's text; a part that would stay the same is left alone. */
  splice(part: string, splices: readonly Splice[]): void {
    if (splices.length === 0) return;
    const text = this.text(part);
    const grown = splices.reduce((sum, one) => sum + one.text.length - (one.end - one.start), 0);
    if (grown === 0 && spliced(text, splices) === text) return;
    const bytes = this.bytes(part);
    this.set(part, bytes.length === text.length ? splicedBytes(bytes, splices) : spliced(text, splices));
  }

  /** Removes a part, its relationships and its content type; relationships that lead to it stay. */
  remove(part: string): void {
    this.parts.delete(partKey(part));
    this.parts.delete(partKey(relationshipsPart(part)));
    const text = this.text(TYPES);
    const mine = childrenOf(this.tree(TYPES), 'Override').filter(
      ({ attributes }) => partKey(attributes['PartName'] ?? '') === partKey(part),
    );
    if (mine.length > 0)
      this.set(
        TYPES,
        spliced(
          text,
          mine.map(({ start, end }) => ({ start, end, text: '' })),
        ),
      );
  }

  /** A part's content type, its own or its extension's; null when it has none. */
  contentType(part: string): string | null {
    const types = this.tree(TYPES);
    const own = childrenOf(types, 'Override').find(
      ({ attributes }) => partKey(attributes['PartName'] ?? '') === partKey(part),
    );
    const extension = partKey(part).split('.').at(-1);
    const general = childrenOf(types, 'Default').find(
      ({ attributes }) => attributes['Extension']?.toLowerCase() === extension,
    );
    return (own ?? general)?.attributes['ContentType'] ?? null;
  }

  private declare(part: string, contentType: string): void {
    const text = this.text(TYPES);
    const types = this.tree(TYPES);
    const xml = `<${types.prefix}Override PartName="${escapeXml(part)}" ContentType="${escapeXml(contentType)}"/>`;
    this.set(TYPES, spliced(text, [appended(text, types, xml)]));
  }

  /** The relationships that a part holds, or the package (`ROOT`). */
  relationships(source: string): readonly Relationship[] {
    const part = relationshipsPart(source);
    if (!this.has(part)) return [];
    return childrenOf(this.tree(part), 'Relationship').map(({ attributes }) => {
      const type = attributes['Type'] ?? '';
      const external = attributes['TargetMode'] === 'External';
      const target = attributes['Target'] ?? '';
      return {
        id: attributes['Id'] ?? '',
        kind: type.slice(type.lastIndexOf('/') + 1),
        type,
        target: external ? target : resolveTarget(source, target),
        external,
      };
    });
  }

  /** Links a part to another and gives the link's new id. `type` is the full type. */
  relate(source: string, type: string, target: string): string {
    const part = relationshipsPart(source);
    if (!this.has(part)) this.set(part, NO_RELATIONSHIPS, RELATIONSHIPS_TYPE);
    const taken = new Set(this.relationships(source).map((one) => one.id.toLowerCase()));
    let number = taken.size + 1;
    while (taken.has(`rid${String(number)}`)) number++;
    const id = `rId${String(number)}`;
    const text = this.text(part);
    const root = this.tree(part);
    const to = escapeXml(targetFrom(source, target));
    const xml = `<${root.prefix}Relationship Id="${id}" Type="${escapeXml(type)}" Target="${to}"/>`;
    this.set(part, spliced(text, [appended(text, root, xml)]));
    return id;
  }

  /** Takes a link away; what it led to stays. */
  unrelate(source: string, id: string): void {
    const part = relationshipsPart(source);
    const text = this.text(part);
    const mine = childrenOf(this.tree(part), 'Relationship').filter(({ attributes }) => attributes['Id'] === id);
    this.set(
      part,
      spliced(
        text,
        mine.map(({ start, end }) => ({ start, end, text: '' })),
      ),
    );
  }

  /** The first free name of the shape `/xl/worksheets/sheet12.xml`, for a stem `/xl/worksheets/sheet` and an extension `xml`. */
  freeName(stem: string, extension: string): string {
    let number = 1;
    while (this.has(`${stem}${String(number)}.${extension}`)) number++;
    return `${stem}${String(number)}.${extension}`;
  }

  /** Makes several changes, or none of them when one fails. */
  wholly<T>(change: () => T): T {
    const before = [...this.parts];
    this.asked = new WeakMap();
    try {
      return change();
    } catch (error) {
      this.parts.clear();
      for (const [key, part] of before) this.parts.set(key, part);
      throw error;
    } finally {
      this.asked = null;
    }
  }

  /** The file; parts that were not changed keep their bytes. */
  save(): Uint8Array {
    return writeZip([...this.parts.values()].map(({ packed }) => packed()));
  }

  /** What is said of a part that cannot be read. */
  damaged(part: string): WorkbookError {
    return new WorkbookError(
      `${this.fileName} is damaged: its part ${part.slice(1)} cannot be read. Open it in Excel, let Excel repair it, and save it again.`,
    );
  }

  /** Where to keep what is asked of a part; kept only while changes are made. */
  private askedOf(part: Part | undefined): Asked {
    const known = part && this.asked?.get(part);
    if (known) return known;
    const asked: Asked = {};
    if (part) this.asked?.set(part, asked);
    return asked;
  }

  private reading<T>(part: string, read: () => T): T {
    try {
      return read();
    } catch (error) {
      if (error instanceof XmlError) throw this.damaged(part);
      throw error;
    }
  }
}
