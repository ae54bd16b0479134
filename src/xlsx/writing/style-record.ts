import { escapeXml, type XmlElement } from '../xml.js';
import type { ListBefore, StyleListName } from './style-list.js';

/**
 * An extension at the end of the style part that says how its lists stood before ours were added, so that they can be
 * taken out again. Excel leaves it out when it saves the file; then our styles stay, unused, until Excel drops them too.
 */
export const RECORD_URI = '{0D5B1A6C-3F0E-4A7B-9C56-706C756D6231}';
const SPACE = 'urn:plumbline:styles';

/** A list as it stood before, and how long it was after the last writing. */
export interface Recorded extends ListBefore {
  readonly after: number;
}

export type StyleRecord = ReadonlyMap<StyleListName, Recorded>;

const NAMES: readonly StyleListName[] = ['numFmts', 'fonts', 'fills', 'borders', 'cellXfs', 'dxfs'];

/** The extension that holds the record, in a style part's tree. */
export function recordElement(root: XmlElement): XmlElement | undefined {
  return root.children
    .find(({ name }) => name === 'extLst')
    ?.children.find(({ attributes }) => attributes['uri'] === RECORD_URI);
}

export function readRecord(root: XmlElement): StyleRecord {
  const record = new Map<StyleListName, Recorded>();
  const lists = recordElement(root)?.children[0]?.attributes ?? {};
  for (const name of NAMES) {
    const [count, after, form, ...stated] = lists[name]?.split(' ') ?? [];
    if (form !== 'open' && form !== 'closed' && form !== 'absent') continue;
    record.set(name, { count: Number(count), after: Number(after), form, stated: stated[0] ?? null });
  }
  return record;
}

/** The extension's markup. `prefix` is that of the part. */
export function recordXml(record: StyleRecord, prefix: string): string {
  const lists = NAMES.flatMap((name) => {
    const list = record.get(name);
    if (!list) return [];
    const said = [list.count, list.after, list.form, ...(list.stated === null ? [] : [list.stated])];
    return [` ${name}="${escapeXml(said.join(' '))}"`];
  });
  return `<${prefix}ext uri="${RECORD_URI}" xmlns:pl="${SPACE}"><pl:lists${lists.join('')}/></${prefix}ext>`;
}
