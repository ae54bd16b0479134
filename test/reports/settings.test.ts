import { review, type Finding, type Review } from '../../src/checks/index.js';
import { readPlan } from '../../src/plan/index.js';
import { parseSettings, settingEntries } from '../../src/plan/settings-names.js';
import {
  fullReport,
  keptEdits,
  keptEntries,
  NOTHING_KEPT,
  setAside,
  settingsFrom,
  withAnswer,
  withLeft,
  withTakenUp,
  type KeptSettings,
} from '../../src/reports/index.js';
import type { Snapshot, WorkbookReader } from '../../src/workbook/snapshot.js';
import { openXlsx } from '../../src/xlsx/index.js';
import { aWorkbook, day, type Written } from '../builders/workbook.js';
import { smallWorkbook } from '../xlsx/handmade.js';

const HEADERS = ['Setting', 'Applies to', 'Value', 'Who and when', 'Note'];
const who = 'Officer, 31 May 2024';

/** A settings sheet as somebody may have typed or copied it. */
function typed(...lines: readonly (readonly Written[])[]): KeptSettings {
  return settingsFrom(
    aWorkbook()
      .sheet('Settings 2023', [['Our settings'], [], HEADERS, ...lines])
      .snapshot(),
  );
}

const problems = ({ lines }: KeptSettings) => lines.map(({ problem }) => problem);

describe('answers on the settings sheet', () => {
  it.each<readonly [string, Written, Written, Written, string, string]>([
    ['what a rating means', 'rating', 3, 'Green', 'rating.3', 'Green'],
    ['a word with a blank', 'rating', 'On track', 'green', 'rating."On track"', 'green'],
    ['a whole name in one cell', 'rating.3', null, 'green', 'rating.3', 'green'],
    ['an indicator', 'polarity', 'CSC 011', 'lower', 'polarity."CSC 011"', 'lower'],
    ['a column', 'column', 'Action plan, column F', 'due', 'column."Action plan".F', 'due'],
    ['a date typed as one', 'plan.start', null, day('2024-04-01'), 'plan.start', '2024-04-01'],
    ['a share typed as a percentage', 'tolerance', null, { value: 0.05, format: '0%' }, 'tolerance', '0.05'],
    ['yes typed as TRUE', 'green.finished', null, true, 'green.finished', 'yes'],
    ['a check', 'Check', 'due-soon', 'off', 'Check.due-soon', 'off'],
  ])('are read back: %s', (_, setting, appliesTo, value, name, read) => {
    const kept = typed([setting, appliesTo, value, who, null]);
    expect(problems(kept)).toEqual([null]);
    expect(keptEntries(kept)).toEqual([[name, read]]);
    expect(parseSettings(keptEntries(kept)).problems).toEqual([]);
  });

  it.each<readonly [string, readonly Written[], string]>([
    [
      'no such setting',
      ['favourite colour', null, 'blue'],
      'Settings 2023, A4: There is no setting "favourite colour".',
    ],
    [
      'a value that it cannot have',
      ['due-soon.days', null, 'soon'],
      'Settings 2023, A4: The setting "due-soon.days" cannot be "soon": it must be a number of days from 0 to 366.',
    ],
    [
      'a value without a setting',
      [null, '3', 'green'],
      'Settings 2023, A4: The line says no setting, so it is left out.',
    ],
    [
      'a finding left without a reason',
      ['leave.overdue-rated-green', '1 · Mend the roof', '[00000000]', who, null],
      'Settings 2023, A4: A finding that is set aside needs its reason as a note, so it is shown.',
    ],
    [
      'a check that there is not',
      ['leave.no-such-check', '1 · Mend the roof', '[00000000]', who, 'Agreed'],
      'Settings 2023, A4: There is no check "no-such-check" to leave.',
    ],
  ])('are told and not obeyed: %s', (_, line, problem) => {
    const kept = typed(line);
    expect(problems(kept)).toEqual([problem]);
    expect(keptEntries(kept)).toEqual([]);
  });

  it('are read over blank lines, and no further than the table', () => {
    const kept = typed(
      ['rating', '3', 'green', who, null],
      [],
      ['rating', '2', 'amber', who, null],
      ['What can be set'],
      ['rating', '3', 'red', 'an example', null],
    );
    expect(keptEntries(kept)).toEqual([
      ['rating.3', 'green'],
      ['rating.2', 'amber'],
    ]);
  });

  it('are found by their headers in any order of columns, and only where all of them stand', () => {
    const book = aWorkbook()
      .sheet('Plan', [['Setting', 'Value', 'Lead']])
      .sheet('Copied', [
        ['Who and when', 'Value', 'Applies to', 'Setting'],
        [who, 'green', '3', 'rating'],
      ]);
    expect(settingsFrom(book.snapshot())).toMatchObject({ tab: 'Copied' });
    expect(keptEntries(settingsFrom(book.snapshot()))).toEqual([['rating.3', 'green']]);
  });

  it('are none where no sheet keeps any', () => {
    expect(
      settingsFrom(
        aWorkbook()
          .sheet('Plan', [['Action', 'Due']])
          .snapshot(),
      ),
    ).toEqual(NOTHING_KEPT);
  });
});

describe('an answer', () => {
  const before = withAnswer(NOTHING_KEPT, 'rating.3', 'green', { who, note: 'The key says so' });

  it('takes the place of an earlier one for the same thing, however it was typed', () => {
    const kept = withAnswer(typed(['Rating', 3, 'red', who, null]), 'rating.3', 'green', { who });
    expect(keptEntries(kept)).toEqual([['rating.3', 'green']]);
  });

  it('leaves the line as it was when it says the same', () => {
    expect(withAnswer(before, 'rating.3', 'Green', { who: 'Somebody else' })).toBe(before);
  });

  it('can be taken back', () => {
    expect(withAnswer(before, 'rating."3"', null, { who }).lines).toEqual([]);
  });

  it('of every kind comes back from the sheet as it was given', async () => {
    const given = [
      ['plan.start', '2024-04-01'],
      ['rating.3', 'green'],
      ['rating."On track"', 'amber-green'],
      ['polarity."CSC 011"', 'lower'],
      ['column."Action plan, 2024".F', 'due'],
      ['sheet."Risk ""top ten"" log"', 'ignore'],
      ['merged."Action plan"', 'yes'],
      ['tolerance', '0.05'],
      ['tolerance.pi-3', '0.1'],
      ['check.due-soon', 'off'],
    ] as const;
    const kept = given.reduce<KeptSettings>((so, [name, value]) => withAnswer(so, name, value, { who }), NOTHING_KEPT);
    const read = await written(kept);
    expect(problems(read)).toEqual(given.map(() => null));
    expect(settingEntries(parseSettings(keptEntries(read)).settings)).toEqual(
      settingEntries(parseSettings(given).settings),
    );
    expect(read.lines[1]).toMatchObject({ setting: 'rating', appliesTo: '3', value: 'green', who });
  });

  it('stands beside wrong lines, which stay as they were typed', async () => {
    const wrong = typed(['favourite colour', null, '=1+1', 'Joan', 'Really']);
    const read = await written(withAnswer(wrong, 'rating.3', 'green', { who }));
    expect(read.lines.map(({ setting, value, note }) => [setting, value, note])).toEqual([
      ['favourite colour', '=1+1', 'Really'],
      ['rating', 'green', ''],
    ]);
  });
});

/** What a file keeps after the settings sheet was written to it. */
async function written(kept: KeptSettings): Promise<KeptSettings> {
  const workbook = openXlsx(smallWorkbook(), 'tracker.xlsx');
  const snapshot = await workbook.snapshot();
  await workbook.apply(keptEdits((await aReview()).review, snapshot, kept));
  return settingsFrom(await workbook.snapshot());
}

interface Row {
  readonly ref?: string;
  readonly action?: string;
  readonly lead?: string;
  readonly due?: string;
  readonly rating?: string;
  readonly update?: string;
}

const ROOF: Row = { ref: '1', action: 'Mend the roof of the depot', due: '2024-03-31', rating: 'Green' };
const STAFF: Row = { ref: '2', action: 'Hire two more social workers', due: '2024-12-31', rating: 'Amber' };

/** A tracker, reviewed at 31 May 2024. */
async function aReview(
  rows: readonly Row[] = [ROOF, STAFF],
  asAt = '2024-05-31',
): Promise<{ review: Review; snapshot: Snapshot }> {
  const book = aWorkbook().sheet('Action plan', [
    ['Ref', 'Action', 'Lead', 'Due date', 'RAG', 'Update'],
    ...rows.map(({ ref = '', action = '', lead = 'A. Lee', due, rating = '', update = 'Work goes on' }) => [
      ref,
      action,
      lead,
      due === undefined ? null : day(due),
      rating,
      update,
    ]),
  ]);
  const reader: WorkbookReader = {
    snapshot: () => Promise.resolve(book.snapshot()),
    looks: () => Promise.resolve(book.looks()),
  };
  const { settings } = parseSettings([]);
  const { plan, snapshot } = await readPlan(reader, settings, { merges: true });
  return { review: review(plan, asAt, settings), snapshot };
}

function lateGreen({ findings }: Review): Finding {
  const found = findings.find(({ check }) => check === 'overdue-rated-green');
  if (!found) throw new Error('The roof is not found late');
  return found;
}

describe('a finding that is left', () => {
  let kept: KeptSettings;
  const by = { who, reason: 'The board agreed on 7 May that Green means on budget' };
  const asideOf = (one: Review) => (setAside(one, kept).aside ?? []).map(({ finding }) => finding.check);

  beforeAll(async () => {
    const { review: first } = await aReview();
    kept = await written(withLeft(NOTHING_KEPT, first, lateGreen(first), by));
  });

  it('stands on the sheet in words, with its reason', () => {
    expect(kept.lines).toMatchObject([
      {
        setting: 'leave.overdue-rated-green',
        appliesTo: '1 · Mend the roof of the depot',
        value: expect.stringMatching(/^rated Green; due 31 March 2024; .*\[[0-9a-f]{8}\]$/) as string,
        who,
        note: by.reason,
        problem: null,
      },
    ]);
  });

  it('is not among the findings, is counted, and keeps its reason', async () => {
    const { review: now } = await aReview();
    const shown = setAside(now, kept);
    expect(shown.findings).toHaveLength(now.findings.length - 1);
    expect(shown.aside).toEqual([{ finding: lateGreen(now), reason: by.reason, who }]);
    expect(shown.back).toEqual([]);
  });

  it.each<readonly [string, readonly Row[], string]>([
    ['the next month', [ROOF, STAFF], '2024-06-30'],
    ['when rows are sorted or added before it', [{ ref: '9', action: 'Buy a van' }, STAFF, ROOF], '2024-05-31'],
    ['when it is renumbered', [{ ...ROOF, ref: '7' }, STAFF], '2024-05-31'],
    ['when a word of it is mended', [{ ...ROOF, action: 'Mend the roof of the old depot' }, STAFF], '2024-05-31'],
    ['when another row changes', [ROOF, { ...STAFF, rating: 'Red' }], '2024-05-31'],
  ])('stays aside %s', async (_, rows, asAt) => {
    expect(asideOf((await aReview(rows, asAt)).review)).toEqual(['overdue-rated-green']);
  });

  it('comes back when its date moves', async () => {
    const { review: now } = await aReview([{ ...ROOF, due: '2024-04-30' }, STAFF]);
    const shown = setAside(now, kept);
    expect(shown.aside).toEqual([]);
    expect(shown.back).toEqual([lateGreen(now)]);
    expect(shown.findings).toEqual(now.findings);
  });

  it('does not take another finding of the same kind with it', async () => {
    const other = { ...ROOF, ref: '3', action: 'Train all new managers' };
    const { review: now } = await aReview([ROOF, STAFF, other]);
    const shown = setAside(now, kept);
    expect(shown.aside).toHaveLength(1);
    expect(lateGreen(shown).at.row).toBe(3);
  });

  it('can be taken up again', async () => {
    const { review: now } = await aReview();
    expect(withTakenUp(kept, now, lateGreen(now)).lines).toEqual([]);
  });

  it('is left with the new facts when it is left again', async () => {
    const { review: now } = await aReview([{ ...ROOF, due: '2024-04-30' }, STAFF]);
    const again = withLeft(kept, now, lateGreen(now), { ...by, reason: 'And once more' });
    expect(again.lines).toHaveLength(1);
    expect(setAside(now, again).aside).toHaveLength(1);
  });

  it('about no item is known by what it says', async () => {
    const rows = [1, 2, 3, 4].map((ref) => ({
      ...ROOF,
      ref: String(ref),
      action: `Mend roof number ${ref}`,
      lead: 'A Lee',
    }));
    const { review: now } = await aReview([...rows, { ...STAFF, lead: 'A. Leee' }]);
    const whole = now.findings.find(({ item }) => item === null);
    if (!whole) throw new Error('There is no finding about the plan as a whole');
    const left = withLeft(NOTHING_KEPT, now, whole, by);
    expect(setAside(now, left).aside).toEqual([{ finding: whole, reason: by.reason, who }]);
  });

  it('is listed in the exceptions with its reason', async () => {
    const { review: now, snapshot } = await aReview();
    const shown = setAside(now, kept);
    const sheet = fullReport(shown, snapshot, 'option').sheets.find(({ id }) => id === 'exceptions');
    const texts = sheet?.rows.flatMap(({ cells }) => cells.map((cell) => cell?.value));
    expect(texts).toContain('Set aside');
    expect(texts).toContainEqual(expect.stringContaining(by.reason));
  });

  it('and what is not obeyed stand in the review', async () => {
    const { review: now } = await aReview();
    const shown = setAside(now, typed(['due-soon.days', null, 'soon', who, null]));
    expect(shown.notJudged[0]).toMatchObject({ what: 'setting', at: { sheet: 'Settings 2023', row: 3, column: 0 } });
  });
});

describe('writing flags and reports', () => {
  it('keeps the answers that the workbook holds', async () => {
    const workbook = openXlsx(smallWorkbook(), 'tracker.xlsx');
    const { review: now } = await aReview();
    const kept = withAnswer(NOTHING_KEPT, 'rating.3', 'green', { who });
    await workbook.apply(keptEdits(now, await workbook.snapshot(), kept));
    const first = settingsFrom(await workbook.snapshot());
    await workbook.apply(fullReport(now, await workbook.snapshot(), 'option'));
    expect(settingsFrom(await workbook.snapshot())).toEqual(first);
  });
});
