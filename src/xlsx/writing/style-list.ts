import { appended, type Splice, type XmlElement } from '../xml.js';
import { attributeSet } from './attributes.js';
import { tag } from './markup.js';
import { inserted } from './schema-order.js';

export type StyleListName = 'numFmts' | 'fonts' | 'fills' | 'borders' | 'cellXfs' | 'dxfs';

/** How a list stood in the part before anything of ours was added to it. */
export interface ListBefore {
  readonly count: number;
  /** `closed`: `<dxfs/>`; `absent`: there was none. */
  readonly form: 'open' | 'closed' | 'absent';
  /** What its `count` attribute said; null without one. Some files say something else than the truth. */
  readonly stated: string | null;
}

/** One of the lists of the style part: read as it is, and added to at its end only, since others count on its order. */
export class StyleList {
  readonly before: ListBefore;
  private readonly found: readonly string[];
  private readonly added: string[] = [];

  constructor(
    readonly name: StyleListName,
    private readonly text: string,
    private readonly root: XmlElement,
  ) {
    this.found = this.element?.children.map((one) => text.slice(one.start, one.end)) ?? [];
    this.before = {
      count: this.found.length,
      form: this.element ? (this.element.selfClosing ? 'closed' : 'open') : 'absent',
      stated: this.element?.attributes['count'] ?? null,
    };
  }

  get element(): XmlElement | undefined {
    return this.root.children.find((one) => one.name === this.name);
  }

  get length(): number {
    return this.found.length + this.added.length;
  }

  get hasAdditions(): boolean {
    return this.added.length > 0;
  }

  /** An entry's markup. */
  at(index: number): string | undefined {
    return this.found[index] ?? this.added[index - this.found.length];
  }

  /** The index of an entry with just this markup, added when there is none. */
  index(xml: string): number {
    const found = this.found.indexOf(xml);
    if (found >= 0) return found;
    const added = this.added.indexOf(xml);
    if (added >= 0) return this.found.length + added;
    return this.push(xml);
  }

  push(xml: string): number {
    this.added.push(xml);
    return this.length - 1;
  }

  /** Fills the list up, so that an index which leads nowhere goes on doing so and does not fall on an entry of ours. */
  fill(length: number, xml: string): void {
    while (this.length < length) this.push(xml);
  }

  splices(): Splice[] {
    if (!this.hasAdditions) return [];
    const xml = this.added.join('');
    const { element } = this;
    if (!element) {
      const list = tag(`${this.root.prefix}${this.name}`, { count: this.length }, xml);
      return [inserted(this.root, 'styleSheet', this.name, list)];
    }
    const end = appended(this.text, element, xml);
    return this.before.stated === null ? [end] : [attributeSet(this.text, element, 'count', this.length), end];
  }
}
