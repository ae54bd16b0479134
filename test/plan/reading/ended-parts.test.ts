import { describe, expect, test } from '@jest/globals';
import { review } from '../../../src/checks/index.js';
import { planFrom } from '../../../src/plan/index.js';
import { parseSettings } from '../../../src/plan/settings-names.js';
import { DEFAULT_SETTINGS } from '../../../src/plan/settings.js';
import { aWorkbook, day, type WorkbookBuilder } from '../../builders/workbook.js';

const HEADER = ['Ref', 'Action', 'Lead', 'Due date', 'RAG'];
const OPEN = [
  ['1', 'Write the procedure down', 'Ann Reed', day('2025-05-31'), 'Green'],
  ['2', 'Agree a deputy for every panel', 'Ann Reed', day('2025-05-31'), 'Amber'],
];
/** Past their date, and left as they were rated on the day. */
const MOVED = [
  ['8', 'Move the records to the new system', 'Ann Reed', day('2024-03-31'), 'Green'],
  ['9', 'Train all new social workers', 'Ann Reed', day('2024-03-31'), 'Red'],
];

function reviewed(book: WorkbookBuilder, set: readonly (readonly [string, string])[] = []) {
  const settings = set.length === 0 ? DEFAULT_SETTINGS : parseSettings(set).settings;
  const { plan, findings, overdue } = review(planFrom(book.snapshot(), book.looks(), settings), '2024-10-31', settings);
  return {
    status: plan.items.map((item) => item.status),
    late: overdue.size,
    why: plan.sheets.map(({ why }) => why),
    findings,
  };
}

describe('a part of the plan for what is over', () => {
  test.each([
    ['Completed actions', 'complete'],
    ['Closed', 'complete'],
    ['Removed actions', 'closed'],
    ['Not agreed', 'closed'],
  ])('a sheet named “%s”', (name, status) => {
    const found = reviewed(
      aWorkbook()
        .sheet('Plan', [HEADER, ...OPEN])
        .sheet(name, [HEADER, ...MOVED]),
    );
    expect(found).toMatchObject({ status: ['open', 'open', status, status], late: 0 });
    expect(found.why[1]).toContain('its name says');
  });

  test('a section headed “Completed actions”, with the header again', () => {
    const rows = [HEADER, ...OPEN, [], ['Completed actions'], HEADER, ...MOVED];
    const found = reviewed(aWorkbook().sheet('Plan', rows, { bold: ['A5'] }));
    expect(found).toMatchObject({ status: ['open', 'open', 'complete', 'complete'], late: 0 });
  });

  test('the section ends where the next one begins', () => {
    const rows = [HEADER, ['Completed actions'], ...MOVED, ['Actions under way'], ...OPEN];
    const found = reviewed(aWorkbook().sheet('Plan', rows, { bold: ['A2', 'A5'] }));
    expect(found.status).toEqual(['complete', 'complete', 'open', 'open']);
  });

  test('the only sheet of a plan is judged whatever its name', () => {
    expect(reviewed(aWorkbook().sheet('Complete', [HEADER, ...OPEN, ...MOVED])).late).toBe(2);
  });

  test('so is one that the officer calls part of the plan', () => {
    const book = aWorkbook()
      .sheet('Plan', [HEADER, ...OPEN])
      .sheet('Closed', [HEADER, ...MOVED]);
    expect(reviewed(book, [['sheet.Closed', 'plan']]).late).toBe(2);
  });

  test('a key in the margin that begins with “Done” heads nothing', () => {
    const rows = [
      ['Recovery plan', null, null, null, null, null, 'Key'],
      [null, null, null, null, null, null, 'Done'],
      [...HEADER, null, 'On course'],
      ...OPEN,
      ...MOVED,
    ];
    expect(reviewed(aWorkbook().sheet('Plan', rows))).toMatchObject({
      status: ['open', 'open', 'open', 'open'],
      late: 2,
    });
  });

  test.each(['Done', 'Complete'])('nor does “%s” alone over all of the plan', (word) => {
    const rows = [['Recovery plan'], [word], HEADER, ...OPEN, ...MOVED];
    expect(reviewed(aWorkbook().sheet('Plan', rows)).late).toBe(2);
  });
});
