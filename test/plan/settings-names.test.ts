import fc from 'fast-check';
import { parseSettings, settingEntries, settingName } from '../../src/plan/settings-names.js';
import { DEFAULT_SETTINGS, type Settings } from '../../src/plan/settings.js';
import { ratingToken } from '../../src/plan/vocabulary/ratings.js';
import { fold } from '../../src/plan/vocabulary/words.js';

describe('settings by their names', () => {
  const cases: readonly (readonly [
    name: string,
    value: string,
    picked: (settings: Settings) => unknown,
    read: unknown,
  ])[] = [
    ['plan.start', '2011-06-01', (s) => s.planStart, '2011-06-01'],
    ['plan.end', '2012-03-31', (s) => s.planEnd, '2012-03-31'],
    ['rating.3', 'green', (s) => s.ratings.get('3'), 'green'],
    ['rating.Blue', 'Complete', (s) => s.ratings.get(ratingToken('Blue')), 'complete'],
    ['rating."On the way"', 'in-progress', (s) => s.ratings.get(ratingToken('On the way')), 'in-progress'],
    ['polarity."CSC 011"', 'lower', (s) => s.polarities.get('csc 011'), 'lower'],
    ['polarity.CSC 011', 'lower', (s) => s.polarities.get('csc 011'), 'lower'],
    ['column."Action plan".F', 'due', (s) => s.columns.get('Action plan\u0000F'), 'due'],
    ['column.Action plan.f', 'ignore', (s) => s.columns.get('Action plan\u0000F'), 'ignore'],
    ['column."Plan v1.2".AB', 'rating', (s) => s.columns.get('Plan v1.2\u0000AB'), 'rating'],
    ['sheet."Risk log"', 'ignore', (s) => s.sheets.get('Risk log'), 'ignore'],
    ['merged."Action plan"', 'yes', (s) => s.merged.get('Action plan'), true],
    ['due-soon.days', '14', (s) => s.dueSoonDays, 14],
    ['tolerance', '0.05', (s) => s.tolerance, 0.05],
    ['tolerance', '5%', (s) => s.tolerance, 0.05],
    ['tolerance."CSC 011"', '0.02', (s) => s.tolerances.get('csc 011'), 0.02],
    ['roll-up', 'worst', (s) => s.rollUp, 'worst'],
    ['green.finished', 'no', (s) => s.greenMeansFinished, false],
    ['check.text-figure-differs', 'on', (s) => s.checks.get('text-figure-differs'), true],
  ];
  test.each(cases)('%s = %s', (name, value, picked, read) => {
    const { settings, problems } = parseSettings([[name, value]]);
    expect(problems).toEqual([]);
    expect(picked(settings)).toEqual(read);
  });

  const wrong: readonly (readonly [name: string, value: string])[] = [
    ['plan.start', '1 June 2011'],
    ['plan.start', '2011-02-30'],
    ['plan.begin', '2011-06-01'],
    ['rating.3', 'greenish'],
    ['rating.', 'green'],
    ['polarity.X', 'unknown'],
    ['column."Plan"', 'due'],
    ['column."Plan".F', 'deadline'],
    ['due-soon.days', '-1'],
    ['tolerance', '40'],
    ['roll-up', 'best'],
    ['green.finished', 'perhaps'],
    ['check.No Such', 'on'],
    ['constructor', 'on'],
    ['toString.x', 'on'],
    ['', ''],
  ];
  test.each(wrong)('%s = %s is reported, and not obeyed', (name, value) => {
    const { settings, problems } = parseSettings([[name, value]]);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(/\.$/);
    expect(settings).toEqual(DEFAULT_SETTINGS);
  });

  test('what is written reads back', () => {
    const name = fc
      .string({ minLength: 1, maxLength: 30 })
      .map((text) => fold(text))
      .filter((text) => text !== '');
    const sheet = fc
      .string({ minLength: 1, maxLength: 31 })
      .map((text) => text.replace(/[\u0000\s]+/g, ' ').trim())
      .filter((text) => text !== '');
    const share = fc.integer({ min: 0, max: 1000 }).map((n) => n / 1000);
    const arbitrary = fc.record({
      planStart: fc.constantFrom(null, '2011-06-01'),
      planEnd: fc.constantFrom(null, '2012-03-31'),
      ratings: fc.dictionary(
        name.map(ratingToken).filter((token) => token !== '' && ratingToken(token) === token),
        fc.constantFrom('green', 'none', 'on-hold'),
      ),
      polarities: fc.dictionary(name, fc.constantFrom('higher', 'lower', 'none')),
      columns: fc.dictionary(sheet, fc.constantFrom('due', 'ignore')),
      sheets: fc.dictionary(sheet, fc.constantFrom('plan', 'ignore')),
      merged: fc.dictionary(sheet, fc.boolean()),
      dueSoonDays: fc.integer({ min: 0, max: 366 }),
      tolerance: share,
      tolerances: fc.dictionary(name, share),
      rollUp: fc.constantFrom('judged' as const, 'worst' as const),
      greenMeansFinished: fc.constantFrom(null, true, false),
    });
    fc.assert(
      fc.property(arbitrary, (given) => {
        const settings: Settings = {
          ...given,
          ratings: new Map(Object.entries(given.ratings)),
          polarities: new Map(Object.entries(given.polarities)),
          columns: new Map(Object.entries(given.columns).map(([key, role]) => [`${key}\u0000AB`, role])),
          sheets: new Map(Object.entries(given.sheets)),
          merged: new Map(Object.entries(given.merged)),
          tolerances: new Map(Object.entries(given.tolerances)),
          checks: new Map([['due-soon', false]]),
        };
        const { settings: read, problems } = parseSettings(settingEntries(settings));
        expect(problems).toEqual([]);
        expect(read).toEqual(settings);
      }),
    );
  });

  test('names are quoted where they must be', () => {
    expect(settingName('polarity', 'CSC 011')).toBe('polarity."CSC 011"');
    expect(settingName('rating', '3')).toBe('rating.3');
    expect(settingName('sheet', 'Plan')).toBe('sheet."Plan"');
    expect(settingName('polarity', 'the "new" one')).toBe('polarity."the ""new"" one"');
  });
});
