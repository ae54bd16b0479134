import type { Role } from '../model.js';
import { lookAlike } from './look-alikes.js';
import type { ReadTable } from './tables.js';

/** A header that says plainly that something is to be done. */
const ACTION = /\b(?:actions?|tasks?|milestones?|commitments?)\b/i;

/** What was decided, in place of what is to be done. */
const DECIDED = /^\W*(?:key )?decisions?\b(?! point)/i;

/** Why a table is no plan; null when it is one. */
export function whyNoPlan(table: ReadTable, entries: number): string | null {
  const has = (role: Role): boolean =>
    table.columns.some(
      (column) => column.role === role && (column.cells.filled > 0 || role === 'rating' || role === 'status'),
    );
  const headers = table.columns.map((column) => column.header).filter((header) => header !== '');
  if (entries === 0) return 'it has a header and no entries';
  const like = lookAlike(headers);
  if (
    like !== null &&
    !(
      table.menu === 'actions' &&
      has('title') &&
      has('due') &&
      (has('rating') || has('status')) &&
      has('lead') &&
      like !== 'a risk log' &&
      !(
        like === 'a decisions log' && table.columns.some(({ role, header }) => role === 'title' && DECIDED.test(header))
      )
    )
  )
    return `it looks like ${like}`;
  const narrow = table.columns.filter((column) => column.period !== null && column.cells.length < 8);
  if (table.menu === 'actions') {
    if (!has('title') && !has('recommendation')) return 'no column says what is to be done';
    const rated = table.columns.some(
      (column) => (column.role === 'rating' || column.role === 'status') && column.cells.filled > 0,
    );
    const dated = table.columns.some(
      (column) =>
        (column.role === 'due' || column.role === 'revised-due') &&
        column.cells.filled > 0 &&
        column.confidence >= 0.45,
    );
    // A register of keys or loans has a status too, in words of its own, and nothing that is to be done.
    const isNamed = table.columns.some(
      (column) => (column.role === 'title' || column.role === 'recommendation') && column.confidence > 0.45,
    );
    const isKnown = table.columns.some(
      ({ role, cells }) =>
        (role === 'rating' || role === 'status') && Math.max(cells.ratings, cells.statuses, cells.yesNo) > 0.2,
    );
    // A column of ratings may be blank, and coloured.
    const isFollowed = table.columns.some(({ role }) => role === 'rating' || role === 'completed-on');
    if (!isNamed && !isKnown && !(dated && (rated || isFollowed))) return 'no column says what is to be done';
    const said = table.columns.some((column) => column.role === 'update' && column.cells.statuses > 0.4);
    const done = has('percent-complete') || has('completed-on') || has('late');
    if (narrow.length >= 10 && !dated) return 'it is a grid of periods';
    if (!rated && !dated && !said && !done && !table.columns.some((column) => column.role === 'rating'))
      return 'it has no dates to be met and no ratings';
    if (
      !rated &&
      dated &&
      !has('lead') &&
      !said &&
      !done &&
      table.columns.length <= 3 &&
      !table.columns.some(({ role, header }) => role === 'title' && ACTION.test(header)) &&
      !table.columns.some((c) => c.role === 'rating')
    )
      return 'it lists dates without anyone to answer for them';
    return null;
  }
  if (!has('description')) return 'no column says what is measured';
  if (!has('actual') && !has('target')) return 'it has neither targets nor figures';
  const series = table.columns.filter((column) => column.role === 'actual').length;
  if (!has('target') && !has('polarity') && !has('rating') && !has('indicator-reference'))
    return series > 1 ? 'it is a series of figures without targets' : 'it has figures without targets';
  return null;
}
