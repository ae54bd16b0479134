import type { Finish } from './sheet-writing.js';

/** The custom property of a sheet of ours that names the sheet which was in front before it. */
const BEFORE_PROPERTY = 'Plumbline.before';

/** Which sheet is in front, and for those of ours that are named, which was in front before them. */
export interface Front {
  readonly active: string;
  readonly before: ReadonlyMap<string, string>;
}

/** Queues the questions; the answer is ready after the next `sync`. */
export function askFront({ workbook }: Excel.RequestContext, own: Iterable<string>): () => Front {
  const active = workbook.worksheets.getActiveWorksheet();
  active.load('name');
  const asked = [...own].map((name) => {
    const property = workbook.worksheets
      .getItemOrNullObject(name)
      .customProperties.getItemOrNullObject(BEFORE_PROPERTY);
    property.load('value');
    return { name, property };
  });
  return () => ({
    // Read after the caller's sync; the rules look at one function only.
    // eslint-disable-next-line office-addins/call-sync-before-read, office-addins/call-sync-after-load
    active: active.name,
    before: new Map(
      asked.flatMap(({ name, property }) => (property.isNullObject ? [] : [[name, property.value] as const])),
    ),
  });
}

/** Brings a sheet of ours to the front, and has it remember what stood there. */
export function toFront(sheet: Excel.Worksheet, name: string, { active, before }: Front): Finish {
  const from = before.get(active) ?? active;
  return {
    otherwise: `“${name}” is written, but could not be brought to the front: click its tab.`,
    queue: () => {
      if (from !== name) sheet.customProperties.add(BEFORE_PROPERTY, from);
      sheet.activate();
    },
  };
}

/** Brings back what was in front before a sheet of ours that has been removed; null where nothing was removed from there. */
export function backToFront(
  { workbook }: Excel.RequestContext,
  removed: readonly string[],
  { active, before }: Front,
): Finish | null {
  const from = removed.includes(active) ? before.get(active) : undefined;
  if (from === undefined || removed.includes(from)) return null;
  return {
    otherwise: null,
    queue: () => {
      workbook.worksheets.getItem(from).activate();
    },
  };
}
