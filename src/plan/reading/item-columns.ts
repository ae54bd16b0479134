import type { Role } from '../model.js';
import { fold } from '../vocabulary/words.js';
import { asksWhetherDone } from '../vocabulary/yes-no.js';
import { areaColumns } from './area-columns.js';
import { rolesOf } from './header-rows.js';
import { currentRating, ratingsInOrder, rivalsOf } from './rating-columns.js';
import { withRole, type ReadColumn, type ReadTable } from './tables.js';
import { held, ratingIn, type Reading } from './values.js';

/** The columns that the items of a table are read from. */
export interface ItemColumns {
  readonly only: (role: Role) => ReadColumn | undefined;
  readonly title: ReadColumn | undefined;
  readonly recommendation: ReadColumn | undefined;
  /** Each area or recommendation reaches over several actions, in a column of its own. */
  readonly areas: ReadColumn | null;
  /** The columns that belong to the areas. */
  readonly ofArea: ReadonlySet<number>;
  readonly areaRatings: readonly ReadColumn[];
  readonly ownRatings: readonly ReadColumn[];
  readonly ratings: readonly ReadColumn[];
  /** Of several ratings without periods, the one that counts. */
  readonly current: ReadColumn | undefined;
  /** Others that may be the current one as well. */
  readonly rivals: readonly ReadColumn[];
  readonly status: ReadColumn | undefined;
  readonly due: ReadColumn | undefined;
  readonly revised: readonly ReadColumn[];
  readonly updates: readonly ReadColumn[];
  /** The numbers, where they are those of the areas. */
  readonly areaNumbers: ReadColumn | undefined;
  /** The due date's cell names who as well. */
  readonly dueNamesLead: boolean;
  /** A rating or a status stands in one row of the table at least. */
  readonly isRated: boolean;
  /** "Done?": what is left blank is not done. */
  readonly asksDone: boolean;
  /** What was decided on each recommendation: "Accepted", "Rejected". */
  readonly decision: ReadColumn | undefined;
  /** Updates that open with a status. */
  readonly saysStatus: readonly ReadColumn[];
}

export function itemColumns(table: ReadTable, reading: Reading): ItemColumns {
  const only = (role: Role): ReadColumn | undefined => withRole(table, role)[0];
  const title = only('title');
  const recommendation = only('recommendation');
  const areas =
    title !== undefined && recommendation !== undefined && recursOver(recommendation, title) ? recommendation : null;
  const ofArea = areas !== null && title !== undefined ? areaColumns(table, areas, title) : new Set<number>();
  const theme = only('theme');
  // A theme's rating is not its actions'.
  const ofTheme =
    areas === null && theme !== undefined && title !== undefined && recursOver(theme, title)
      ? areaColumns(table, theme, title)
      : new Set<number>();
  const every = withRole(table, 'rating');
  const rest = every.filter((column) => !ofTheme.has(column.column));
  const hasStatus = only('status') !== undefined;
  const allRatings = ratingsInOrder(rest.length > 0 || hasStatus ? rest : every);
  const ownRatings = allRatings.filter((column) => !ofArea.has(column.column));
  const ratings = ownRatings.length > 0 ? ownRatings : allRatings;
  const status = only('status');
  const due = only('due');
  const updates = withRole(table, 'update');
  const numbers = only('reference');
  const current = currentRating(table, ratings, reading);
  return {
    only,
    title,
    recommendation,
    areas,
    ofArea,
    areaRatings: allRatings.filter((column) => ofArea.has(column.column)),
    ownRatings,
    ratings,
    current,
    rivals: rivalsOf(ratings, current),
    status,
    due,
    revised: withRole(table, 'revised-due'),
    updates,
    areaNumbers: numbers !== undefined && ofArea.has(numbers.column) ? numbers : undefined,
    dueNamesLead: due !== undefined && rolesOf(due.header).some(({ role, score }) => role === 'lead' && score >= 0.4),
    isRated: [...allRatings, ...(status === undefined ? [] : [status])].some(
      (column) => column.cells.filled > 0 || table.rows.some((row) => isFilled(table, row, column, reading)),
    ),
    asksDone: status !== undefined && ratings.length === 0 && isYesNo(status) && asksWhetherDone(status.header),
    decision: table.columns.find((column) => isDecision(table, column)),
    saysStatus: updates.filter((column) => column.cells.statuses > 0.3),
  };
}

/** Whether a cell says or shows a rating. */
function isFilled(table: ReadTable, row: number, { column }: ReadColumn, reading: Reading): boolean {
  const found = held(table, row, column, reading.settings);
  return found.text !== '' || ratingIn(found, null, reading, null).rating !== null;
}

/** A column of yes and no, or of ticks, with a "Part" here and there where it asks whether it is done. */
export function isYesNo({ header, cells }: ReadColumn): boolean {
  return Math.max(cells.yesNo, cells.marks) > 0.6 || (cells.yesNo > 0.25 && asksWhetherDone(header));
}

/** Whether the areas or recommendations of a column each reach over several rows: merged down, left blank below, or repeated. */
function recursOver(recommendation: ReadColumn, title: ReadColumn): boolean {
  const { cells } = recommendation;
  if (cells.filled === 0) return false;
  const isSparse = cells.filled < title.cells.filled * 0.85;
  return isSparse || cells.unique < 0.85;
}

const FOUND =
  /\b(?:findings?|found|weakness(?:es)?|issues?|observations?|conditions?|said|told us|learn(?:ed|t)|lessons?|identified)\b/i;

/** Whether a header is for what was found, and not for what is recommended. */
export function saysFound(header: string): boolean {
  return FOUND.test(header) && !/\brec(?:ommendation|s|\b)/i.test(header);
}

const DECIDED =
  /^(?:(?:fully |partially |partly |not )?(?:accepted|agreed|approved|supported|endorsed)(?: in (?:part|full|principle))?|rejected|declined|refused|noted)$/;
const TURNED_DOWN = /^(?:rejected|declined|refused|not (?:accepted|agreed|approved|supported|endorsed))$/;
/** Columns that may hold a decision, for want of a role of their own. */
const UNSAID: readonly Role[] = ['other', 'notes', 'status', 'support', 'update'];

function isDecision(table: ReadTable, { column, role, cells }: ReadColumn): boolean {
  if (!UNSAID.includes(role) || cells.filled < 3 || cells.length > 24) return false;
  const said = table.rows.slice(0, 200).map((row) => fold(table.grid.text(row, column)));
  const filled = said.filter((text) => text !== '');
  return filled.filter((text) => DECIDED.test(text)).length >= filled.length * 0.8;
}

/** Whether a decision turns the recommendation down: there is nothing to be done. */
export function isTurnedDown(decision: string): boolean {
  return TURNED_DOWN.test(fold(decision.slice(0, 60)));
}
