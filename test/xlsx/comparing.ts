import { strFromU8, unzipSync } from 'fflate';

/** How a workbook differs from what it was, part by part. */
export interface Difference {
  /** Parts that are gone. */
  readonly lost: readonly string[];
  /** Parts in which something was removed, changed or moved. */
  readonly altered: readonly string[];
  /** Parts in which something was added, and nothing else was done. */
  readonly extended: readonly string[];
  readonly added: readonly string[];
  /** Parts that are byte for byte as they were. */
  readonly same: readonly string[];
}

/** Compares two files of the Office kind. Unzipped by another library than the one that is tested. */
export function difference(before: Uint8Array, after: Uint8Array): Difference {
  const old = unzipSync(before);
  const now = unzipSync(after);
  const found = { lost: [], altered: [], extended: [], added: [], same: [] } as Record<keyof Difference, string[]>;
  for (const [name, bytes] of Object.entries(old)) {
    if (name.endsWith('/')) continue;
    const other = now[name];
    if (!other) found.lost.push(name);
    else if (Buffer.compare(bytes, other) === 0) found.same.push(name);
    else if (/\.(xml|rels|vml)$/i.test(name) && onlyAdds(strFromU8(bytes), strFromU8(other))) found.extended.push(name);
    else found.altered.push(name);
  }
  found.added = Object.keys(now).filter((name) => !(name in old));
  return found;
}

/**
 * Whether one XML text is another with tags and texts put in between, all of the first in its order. The counts that lists
 * state, and whether an empty element is written with one tag or two, do not matter.
 */
export function onlyAdds(before: string, after: string): boolean {
  const wanted = pieces(before);
  let found = 0;
  for (const piece of pieces(after)) if (piece === wanted[found]) found++;
  return found === wanted.length;
}

function pieces(xml: string): string[] {
  return (xml.match(/<[^>]*>|[^<]+/g) ?? []).map((piece) =>
    piece.startsWith('<') ? piece.replace(/ count=["']\d+["']/, '').replace(/\s*\/?>$/, '>') : piece,
  );
}
