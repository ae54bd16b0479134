import type { Package } from '../package.js';
import { RichTextReader, type RichRun } from './rich-text.js';

/** The workbook's texts, by number, and the runs of those with formatting inside. */
export interface SharedStrings {
  readonly texts: readonly string[];
  readonly runs: ReadonlyMap<number, readonly RichRun[]>;
}

export function readSharedStrings(file: Package, part: string | null): SharedStrings {
  const texts: string[] = [];
  const runs = new Map<number, readonly RichRun[]>();
  if (part === null) return { texts, runs };
  const reader = new RichTextReader();
  file.read(part, {
    open: (tag) => {
      reader.open(tag);
    },
    close(name) {
      reader.close(name);
      if (name !== 'si') return;
      const rich = reader.take();
      if (rich.runs) runs.set(texts.length, rich.runs);
      texts.push(rich.text);
    },
    text: (piece) => {
      reader.text(piece);
    },
  });
  return { texts, runs };
}
