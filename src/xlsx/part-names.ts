/**
 * Names of the parts in a package: absolute, with `/` between folders, the same whatever their case.
 * Source: ECMA-376 part 2, 6.2.
 */

/** What two names of one part have in common. */
export function partKey(part: string): string {
  return part.toLowerCase();
}

/** `"xl/worksheets\\sheet1.xml" → "/xl/worksheets/sheet1.xml"`: an archive entry's name as a part's; some writers use backslashes. */
export function partOfEntry(entry: string): string {
  return `/${entry.replaceAll('\\', '/').replace(/^\/+/, '')}`;
}

/** Where a relationship's target leads from the part that holds it. */
export function resolveTarget(source: string, target: string): string {
  const path = target.split('#')[0]?.replaceAll('\\', '/') ?? '';
  const folders = path.startsWith('/') ? [] : source.split('/').slice(1, -1);
  for (const step of decoded(path).split('/')) {
    if (step === '..') folders.pop();
    else if (step !== '.' && step !== '') folders.push(step);
  }
  return `/${folders.join('/')}`;
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/** How a relationship held by one part writes another as its target. */
export function targetFrom(source: string, part: string): string {
  const from = source.split('/').slice(1, -1);
  const to = part.split('/').slice(1);
  let same = 0;
  while (same < from.length && same < to.length - 1 && from[same] === to[same]) same++;
  return [...from.slice(same).map(() => '..'), ...to.slice(same)].join('/');
}

/** `"/xl/workbook.xml" → "/xl/_rels/workbook.xml.rels"`; the package's own for `"/"`. */
export function relationshipsPart(source: string): string {
  const slash = source.lastIndexOf('/');
  return `${source.slice(0, slash)}/_rels/${source.slice(slash + 1)}.rels`;
}
