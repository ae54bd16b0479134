import { unescapeText, type XmlAttributes, type XmlTag } from '../xml.js';

/** A font's properties as the file gives them, by name. */
export type RunFont = Readonly<Record<string, XmlAttributes>>;

/** A stretch of a text; `font` is null where it is the cell's. */
export interface RichRun {
  readonly text: string;
  readonly font: RunFont | null;
}

export interface RichText {
  readonly text: string;
  /** Null where the whole text has one look, the cell's. */
  readonly runs: readonly RichRun[] | null;
}

/**
 * Puts a text together from what stands in `si` or `is`: a plain text, or runs with fonts of their own. Phonetic guides are
 * left out. Source: ECMA-376 part 1, 18.4.
 */
export class RichTextReader {
  private plain = '';
  private runs: RichRun[] = [];
  private font: Record<string, XmlAttributes> | null = null;
  private run: string | null = null;
  private inText = false;
  private inFont = false;
  private phonetic = 0;

  open({ name, attributes }: XmlTag): void {
    switch (name) {
      case 't':
        this.inText = this.phonetic === 0;
        break;
      case 'r':
        this.run = '';
        this.font = null;
        break;
      case 'rPr':
        this.inFont = true;
        this.font = {};
        break;
      case 'rPh':
        this.phonetic++;
        break;
      default:
        if (this.inFont && this.font) this.font[name] = attributes;
    }
  }

  close(name: string): void {
    switch (name) {
      case 't':
        this.inText = false;
        break;
      case 'r':
        if (this.run !== null && this.run !== '') this.runs.push({ text: unescapeText(this.run), font: this.font });
        this.run = null;
        break;
      case 'rPr':
        this.inFont = false;
        break;
      case 'rPh':
        this.phonetic--;
        break;
    }
  }

  text(piece: string): void {
    if (!this.inText) return;
    if (this.run === null) this.plain += piece;
    else this.run += piece;
  }

  /** The text that has been read; the next one begins afresh. */
  take(): RichText {
    const { runs } = this;
    const text = unescapeText(this.plain) + runs.map((run) => run.text).join('');
    this.plain = '';
    if (runs.length > 0) this.runs = [];
    return { text, runs: runs.some(({ font }) => font !== null) ? runs : null };
  }
}
