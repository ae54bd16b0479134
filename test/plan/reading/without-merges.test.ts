import { planFrom } from '../../../src/plan/index.js';
import { DEFAULT_SETTINGS } from '../../../src/plan/settings.js';
import { aWorkbook, day, percent } from '../../builders/workbook.js';

/** Excel is not asked which cells are merged until the officer says so: headings over several columns are read without. */
describe('where it is not known which cells are merged', () => {
  it('a heading reaches over the blank cell to its right that ratings stand under', () => {
    const workbook = aWorkbook().sheet(
      'Summary',
      [
        ['Summary of progress'],
        [],
        ['Recommendation', null, 'Progress'],
        ['1', 'Make referrals safe and answer each within a day', 'Recommendation lead: Ann Wood', 'G'],
        [null, null, 'All actions have been completed and the board has closed two of them.'],
        ['Recommendation', null, 'Progress'],
        ['2', 'Hear the child in every assessment', 'Recommendation lead: Ben Hall', 'A'],
        [null, null, 'An update was provided to the board in March.'],
        ['Recommendation', null, 'Progress'],
        ['3', 'Train the staff of the front door', 'Recommendation lead: Cy Moss', 'R'],
        [null, null, 'Training begins in May.'],
      ],
      { merges: null },
    );
    const { items } = planFrom(workbook.snapshot(), workbook.looks(), DEFAULT_SETTINGS);
    expect(items.map(({ ref, rating }) => [ref, rating?.value])).toEqual([
      ['1', 'green'],
      ['2', 'amber'],
      ['3', 'red'],
    ]);
  });

  it('a second header row that labels the parts of a wide heading is no row of data', () => {
    const workbook = aWorkbook().sheet(
      'Measures',
      [
        [
          'Related Performance Indicators (see the performance report)',
          null,
          'Lead Officer',
          'Year End Target',
          null,
          'Progress RAG',
        ],
        ['PI Number', 'Description'],
        ['CS 001', '% of assessments in 45 days', 'Ann Wood', percent(0.9), null, percent(0.94)],
        ['CS 002', '% of reviews in time', 'Ben Hall', percent(0.95), null, percent(0.9)],
        ['CS 003', '% of visits in time', 'Ben Hall', percent(0.95), null, percent(0.96)],
      ],
      { merges: null },
    );
    const { indicators } = planFrom(workbook.snapshot(), workbook.looks(), DEFAULT_SETTINGS);
    expect(indicators.map(({ ref, title }) => `${ref ?? ''} ${title}`)).toEqual([
      'CS 001 % of assessments in 45 days',
      'CS 002 % of reviews in time',
      'CS 003 % of visits in time',
    ]);
  });

  it('a table of one row is not widened by the headers of the table below it', () => {
    const workbook = aWorkbook().sheet(
      'Plan',
      [
        ['PI number', 'Description', 'Lead officer', 'Year end target', 'Latest figure'],
        ['CS 044', '% of children in care with a permanence plan', 'Tom Beckett', percent(0.95), percent(0.88)],
        ['No.', 'Action', 'Task lead', 'Start date', 'Completion date', 'RAG'],
        ['1', 'Complete the review of all agreements', 'Tom Beckett', 'Mar 2026', 'Aug 2026', 'G'],
        ['2', 'Agree the panel’s terms', 'Ann Wood', 'Mar 2026', 'Aug 2026', 'A'],
      ],
      { merges: null },
    );
    const { indicators, items } = planFrom(workbook.snapshot(), workbook.looks(), DEFAULT_SETTINGS);
    expect(indicators.map(({ ref, actual }) => `${ref ?? ''} ${actual?.text ?? ''}`)).toEqual(['CS 044 88%']);
    expect(items).toHaveLength(2);
  });

  it('a plain tracker reads the same', () => {
    const tracker = (merges: readonly string[] | null) =>
      aWorkbook().sheet(
        'Plan',
        [
          ['Action', 'Lead', 'Due', 'RAG', 'Update'],
          ['Mend the roof', 'A. Lee', day('2024-05-31'), 'Green', 'Begun'],
          ['Hire staff', 'B. Moss', day('2024-06-30'), 'Amber', 'Advertised'],
        ],
        { merges },
      );
    const [known, unknown] = [tracker([]), tracker(null)].map((one) =>
      planFrom(one.snapshot(), one.looks(), DEFAULT_SETTINGS),
    );
    expect(unknown?.items).toEqual(known?.items);
  });
});
