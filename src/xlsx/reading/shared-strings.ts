import type { Package } from '../package.js';
import { unescapeText } from '../xml.js';

/** The workbook's texts, by number. Formatting inside a text and phonetic guides are left out. */
export function readSharedStrings(file: Package, part: string | null): readonly string[] {
  if (part === null) return [];
  const texts: string[] = [];
  let text = '';
  let inText = false;
  let phonetic = 0;
  file.read(part, {
    open({ name }) {
      if (name === 'si') text = '';
      else if (name === 't') inText = phonetic === 0;
      else if (name === 'rPh') phonetic++;
    },
    close(name) {
      if (name === 't') inText = false;
      else if (name === 'si') texts.push(unescapeText(text));
      else if (name === 'rPh') phonetic--;
    },
    text(piece) {
      if (inText) text += piece;
    },
  });
  return texts;
}
