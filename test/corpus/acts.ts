import type { ItemTruth, Look, Rag, Row, Sheet, Written } from './fixture.js';

/** Writes a row and states the action that it is. */
export type Act = (
  cells: readonly Written[],
  dueDate: string | null,
  rag: Rag,
  lead: string | null,
  more?: Partial<ItemTruth>,
) => Row;

/** For fixtures with many rows of one form; `always` is true of every row of theirs. */
export const actsOn =
  (sheet: Sheet, always: Partial<ItemTruth> = {}, look: Look = { wrap: true }): Act =>
  (cells, dueDate, rag, lead, more = {}) =>
    sheet.row(cells, look).action({ dueDate, rag, lead, ...always, ...more });
