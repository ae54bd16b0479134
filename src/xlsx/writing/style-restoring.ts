import { parseXml, spliced, type Splice } from '../xml.js';
import { attributeSet } from './attributes.js';
import type { HighestUsed } from './style-book.js';
import { readRecord, recordElement } from './style-record.js';

/**
 * The style part without what we added to it; null when nothing of ours is known in it, when somebody has added to its
 * lists since, or when cells or rules that are not ours use our styles.
 */
export function withoutOurStyles(text: string, used: () => HighestUsed): string | null {
  const root = parseXml(text);
  const record = readRecord(root);
  const own = recordElement(root);
  if (!own || record.size === 0) return null;
  const splices: Splice[] = [];
  for (const [name, before] of record) {
    const list = root.children.find((one) => one.name === name);
    if (!list || list.children.length !== before.after) return null;
    if (before.form === 'absent') {
      splices.push({ start: list.start, end: list.end, text: '' });
      continue;
    }
    if (before.stated !== null) splices.push(attributeSet(text, list, 'count', before.stated));
    if (before.form === 'closed') {
      splices.push({ start: list.contentStart - 1, end: list.end, text: '/>' });
      continue;
    }
    const first = list.children[before.count];
    const last = list.children.at(-1);
    if (first && last) splices.push({ start: first.start, end: last.end, text: '' });
  }
  const highest = used();
  if (highest.xf >= (record.get('cellXfs')?.count ?? Infinity)) return null;
  if (highest.dxf >= (record.get('dxfs')?.count ?? Infinity)) return null;
  const extensions = root.children.find((one) => one.name === 'extLst');
  const whole = extensions?.children.length === 1 ? extensions : own;
  splices.push({ start: whole.start, end: whole.end, text: '' });
  return spliced(text, splices);
}
