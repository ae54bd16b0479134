import { dateColumnQuestion } from '../../plan/date-column-question.js';
import type { Column, Item, NotJudged, Plan, Table } from '../../plan/model.js';
import { columnName } from '../../workbook/address.js';
import { spokenDay, type IsoDay } from '../../workbook/serial.js';
import { latest } from './state.js';

/** Below this, it was the dates rather than the header that made a column the due date. */
const SAID_BY_HEADER = 0.7;

/** How a column's role is explained when the officer has said what it is. */
const SETTLED = 'as the settings say';

/** A column of dates that may not be due dates, with the items that have theirs from it. */
export interface DueInDoubt {
  readonly table: Table;
  readonly column: Column;
  readonly items: readonly Item[];
}

/** "Date" alone is when something is to be done only beside a header that says that something is. */
const BARE = /^\s*dates?\s*$/i;

function isSaid({ header, confidence, why }: Column, { columns }: Table): boolean {
  if (confidence < SAID_BY_HEADER) return false;
  return (
    !BARE.test(header) ||
    why === SETTLED ||
    columns.some(
      ({ role, confidence: sure }) => (role === 'title' || role === 'recommendation') && sure >= SAID_BY_HEADER,
    )
  );
}

/**
 * Columns taken for the due date although their header does not say so, all of whose dates have passed: days of
 * meetings, visits and letters look just like that, and nobody is late for those.
 */
export function dueInDoubt(plan: Plan, asAt: IsoDay): readonly DueInDoubt[] {
  const guessed = plan.sheets.flatMap(({ tables }) =>
    tables.flatMap((table) => {
      const column = table.columns.find(({ role }) => role === 'due');
      return column === undefined || isSaid(column, table) ? [] : [{ table, column }];
    }),
  );
  if (guessed.length === 0) return [];
  const bySheet = new Map(guessed.map(({ table }): [string, Item[]] => [table.sheet, []]));
  for (const item of plan.items) bySheet.get(item.due?.at.sheet ?? '')?.push(item);
  return guessed.flatMap(({ table, column }) => {
    const items = (bySheet.get(table.sheet) ?? []).filter(
      ({ due }) => due?.at.column === column.column && due.at.row >= table.area.top && due.at.row <= table.area.bottom,
    );
    const isAllPast = items.every(({ due }) => (latest(due) ?? '') < asAt);
    return items.length > 0 && isAllPast ? [{ table, column, items }] : [];
  });
}

/** Why nothing is said to be late by such a column, and the question that would settle it. */
export function notJudgedByDate({ table, column }: DueInDoubt, asAt: IsoDay): NotJudged {
  const letters = columnName(column.column);
  return {
    what: 'column',
    why: `Column ${letters} of ${table.sheet} holds dates, all before ${spokenDay(asAt)}, and its header “${column.header}” does not say what for. Until it is known, nothing is said to be past its date by it.`,
    at: { sheet: table.sheet, row: table.headerRow ?? table.area.top, column: column.column },
    item: null,
    question: dateColumnQuestion(table.sheet, letters),
  };
}
