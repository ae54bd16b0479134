import { expect, test } from '@jest/globals';
import { planFrom } from '../../../src/plan/index.js';
import { DEFAULT_SETTINGS } from '../../../src/plan/settings.js';
import * as claims from '../../../src/plan/vocabulary/claims.js';
import { findDates, readDate, showsDate } from '../../../src/plan/vocabulary/dates.js';
import { readDirection } from '../../../src/plan/vocabulary/directions.js';
import { headerRoles } from '../../../src/plan/vocabulary/headers.js';
import { looksLikeLead, readLeads } from '../../../src/plan/vocabulary/leads.js';
import { readMeasure, remarkOf } from '../../../src/plan/vocabulary/measures.js';
import { readPeriod } from '../../../src/plan/vocabulary/periods.js';
import { inferPolarity, readPolarityWord, targetPolarity } from '../../../src/plan/vocabulary/polarity.js';
import { readKeyLine } from '../../../src/plan/vocabulary/rating-keys.js';
import { readRating } from '../../../src/plan/vocabulary/ratings.js';
import { isReference, readCrossReference, readReference } from '../../../src/plan/vocabulary/references.js';
import { readStatus, saysUnfinished } from '../../../src/plan/vocabulary/statuses.js';
import { saysAsAbove, saysNothing, wordsOf } from '../../../src/plan/vocabulary/words.js';
import { review } from '../../../src/checks/index.js';
import { aWorkbook, day } from '../../builders/workbook.js';

/** As much as a cell can hold. */
const LONGEST = 32_767;

/** Pieces that patterns for dates, ratings, leads, measures and claims begin with, over and over. */
const PIECES = [
  'a',
  ' ',
  '\n',
  '1',
  '1 ',
  '1.',
  '1,',
  '31/',
  '-',
  '=',
  '(',
  '()',
  '[',
  '"',
  'A. ',
  'a@',
  'a@b.',
  'of ',
  'and ',
  'and A',
  'A B, ',
  'A/',
  'Head of A and ',
  'by the end of ',
  'May ',
  'March 20',
  'Q1 ',
  'Autumn 1 ',
  'within 3 ',
  'revised to ',
  'not yet ',
  'not ',
  'red ',
  'amber to ',
  'Green - ',
  'R = ',
  'R=a ',
  '🟢 a',
  'rag rating is ',
  'rated as to be ',
  'all actions ',
  'all actions to be ',
  'only one action ',
  'one key remaining action ',
  'will be ',
  'is due ',
  'on track ',
  'fully implemented however ',
  'has been ',
  'target 9% ',
  'currently 9% ',
  'at least ',
  'no more than ',
  '1,000',
  '% of ',
  'number of ',
  'see action ',
  'Recommendation 1',
  'contained within ',
  'x',
  '_',
  '?',
  '[insert ',
] as const;

const context = { date1904: false, monthColumn: false, year: 2024, schoolTerms: false, calendarQuarters: false };
const text = (value: string): { value: string; format: string } => ({ value, format: 'General' });
const READERS: Readonly<Record<string, (value: string) => unknown>> = {
  readDate: (value) => readDate(text(value), context),
  showsDate: (value) => showsDate(text(value)),
  findDates: (value) => findDates(value, context),
  readPeriod: (value) => readPeriod(value, context),
  readRating: (value) => readRating(value, new Map(), DEFAULT_SETTINGS),
  readKeyLine: (value) => [readKeyLine(value, value), readKeyLine('3', value)],
  readLeads,
  looksLikeLead,
  readMeasure: (value) => readMeasure(text(value), { percent: false }),
  remarkOf,
  readDirection: (value) => readDirection(value),
  readPolarityWord,
  inferPolarity,
  targetPolarity,
  headerRoles,
  readReference,
  isReference,
  readCrossReference,
  readStatus,
  saysUnfinished,
  saysAsAbove,
  saysNothing,
  wordsOf,
  ratingClaim: claims.ratingClaim,
  completionClaims: claims.completionClaims,
  datedPromises: (value) => claims.datedPromises(value, context),
  onTrackClaim: claims.onTrackClaim,
  reservation: claims.reservation,
  furtherStep: claims.furtherStep,
  placeholder: claims.placeholder,
  figuresInText: claims.figuresInText,
  percentagesIn: claims.percentagesIn,
};

const filled = (piece: string, end: string): string =>
  piece.repeat(Math.ceil(LONGEST / piece.length)).slice(0, LONGEST - end.length) + end;

/** Processor time in milliseconds. */
function cost(work: () => unknown): number {
  const from = process.cpuUsage();
  work();
  return process.cpuUsage(from).user / 1000;
}

test.each(Object.entries(READERS))('%s takes its time with no cell of 32,767 characters', (_, read) => {
  const slow = PIECES.flatMap((piece) =>
    ['', 'z. 2024!'].flatMap((end) => {
      const value = filled(piece, end);
      const first = cost(() => read(value));
      // Once more before a piece is blamed: the first may have been held up by a collection of garbage.
      const taken = first < 150 ? first : cost(() => read(value));
      return taken < 150 ? [] : [`${JSON.stringify(piece)} ${String(Math.round(taken))} ms`];
    }),
  );
  expect(slow).toEqual([]);
});

test('a plan whose every cell is as long as can be is read and checked', () => {
  const header = ['Ref', 'Action', 'Lead', 'Due date', 'RAG', 'Update', 'Notes'];
  const rows = PIECES.map((piece) => header.map((_, column) => filled(piece, column === 3 ? ' 2024' : '')));
  const good = ['1', 'Write it down', 'Ann Reed', day('2024-05-31'), 'Green', 'Going well', null];
  const book = aWorkbook().sheet('Plan', [header, good, good, ...rows]);
  const taken = cost(() =>
    review(planFrom(book.snapshot(), book.looks(), DEFAULT_SETTINGS), '2024-06-15', DEFAULT_SETTINGS),
  );
  expect(taken).toBeLessThan(8_000);
});
