import type { Indicator, Item, Place } from '../model.js';
import type { ReadTable } from './tables.js';

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/** An item while its place in the plan is still being found. */
export type DraftItem = Mutable<Item> & {
  path: readonly number[];
  table: ReadTable;
  /** Stands across its sheet, over the rows below it. */
  isBanner: boolean;
  /** Its title cell is filled. */
  shaded: boolean;
};
export type DraftIndicator = Mutable<Indicator>;

/** What the rows read so far say of those that follow. */
export interface State {
  theme: string | null;
  banner: DraftItem | null;
  recommendation: { item: DraftItem; text: string } | null;
  lead: readonly string[];
  last: DraftItem | DraftIndicator | null;
}

/** An item of which only its place and its title are known. */
export function blankItem(kind: Item['kind'], at: Place, title: string, table: ReadTable, suffix = ''): DraftItem {
  return {
    id: `${at.sheet}!${String(at.row + 1)}${suffix}`,
    kind,
    title,
    ref: null,
    theme: null,
    leads: [],
    leadAt: null,
    parent: null,
    at,
    titleAt: at,
    alsoAt: [],
    updates: [],
    rating: null,
    history: [],
    ratingUnread: null,
    ratingExpected: false,
    ratingAt: null,
    start: null,
    due: null,
    originalDue: null,
    completed: null,
    dueExpected: false,
    leadExpected: false,
    status: 'unknown',
    statusText: null,
    percentComplete: null,
    crossReference: null,
    businessAsUsual: false,
    activity: null,
    successMeasure: null,
    outcome: null,
    priority: null,
    bold: false,
    shaded: false,
    isBanner: false,
    path: [],
    table,
  };
}

/** An item without what was needed to place it. */
export function finished(draft: DraftItem): Item {
  // Each property by name: copying all of them and deleting some takes ten times as long, and there may be many items.
  const item: Mutable<Item> = {
    id: draft.id,
    kind: draft.kind,
    ref: draft.ref,
    title: draft.title,
    theme: draft.theme,
    leads: draft.leads,
    leadAt: draft.leadAt,
    parent: draft.parent,
    at: draft.at,
    titleAt: draft.titleAt,
    alsoAt: draft.alsoAt,
    updates: draft.updates,
    rating: draft.rating,
    history: draft.history,
    ratingUnread: draft.ratingUnread,
    ratingExpected: draft.ratingExpected,
    ratingAt: draft.ratingAt,
    start: draft.start,
    due: draft.due,
    originalDue: draft.originalDue,
    completed: draft.completed,
    dueExpected: draft.dueExpected,
    leadExpected: draft.leadExpected,
    status: draft.status,
    statusText: draft.statusText,
    percentComplete: draft.percentComplete,
    crossReference: draft.crossReference,
    businessAsUsual: draft.businessAsUsual,
    activity: draft.activity,
    successMeasure: draft.successMeasure,
    outcome: draft.outcome,
    priority: draft.priority,
    bold: draft.bold,
  };
  if (draft.ratedDone !== undefined) item.ratedDone = draft.ratedDone;
  if (draft.otherLeads !== undefined) item.otherLeads = draft.otherLeads;
  return item;
}
