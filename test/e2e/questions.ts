import ExcelJS from 'exceljs';
import type { Frame, Locator, Page } from 'playwright-core';

/** A question of the pane's, how it is answered, and what comes of the answer. */
export interface QuestionCase {
  readonly name: string;
  /** A part of the question's words. */
  readonly asks: RegExp;
  /** The label of an answer, or what is typed. */
  readonly answer: { readonly choose: string | RegExp } | { readonly type: string };
  /** The line that the settings sheet then holds. */
  readonly kept: readonly [setting: string, appliesTo: string, value: string];
  /** A word by which findings are found, and how many there are before the answer and after it. */
  readonly word: string;
  readonly before: number;
  readonly after: number;
  /** A finding that a check of the file then gives, or no longer gives. */
  readonly finding: { readonly check: string; readonly sheet: string; readonly row: number; readonly given: boolean };
  /** Asked only where nobody knows which cells are merged, which a file always tells. */
  readonly inExcelOnly?: true;
}

/** The day on which all of them are asked. */
export const ASKED_ON = '2026-10-15';

export const QUESTION_CASES: readonly QuestionCase[] = [
  {
    name: 'which column is the current rating',
    asks: /Which column of Boards holds the current rating/,
    answer: { choose: /column E/ },
    kept: ['column', 'Boards, column E', 'rating'],
    word: 'chairing',
    before: 0,
    after: 1,
    finding: { check: 'overdue-rated-amber', sheet: 'Boards', row: 2, given: true },
  },
  {
    name: 'what a sign means',
    asks: /What does “3” mean/,
    answer: { choose: 'Red' },
    kept: ['rating', '3', 'red'],
    word: 'kitchens',
    before: 0,
    after: 1,
    finding: { check: 'overdue-rated-red', sheet: 'Sites', row: 2, given: true },
  },
  {
    name: 'whether a higher figure is better',
    asks: /Is a higher figure better for F1/,
    answer: { choose: 'Lower is better' },
    kept: ['polarity', 'F1', 'lower'],
    word: 'referral',
    before: 1,
    after: 1,
    finding: { check: 'indicator-off-target', sheet: 'Figures', row: 2, given: true },
  },
  {
    name: 'what tolerance makes Amber',
    asks: /How far off its target may a figure be/,
    answer: { type: '10%' },
    kept: ['tolerance', '', '10%'],
    word: 'F2',
    before: 1,
    after: 1,
    finding: { check: 'indicator-rating-contradicts', sheet: 'Figures', row: 3, given: true },
  },
  {
    name: 'when the plan started',
    asks: /On which day did the plan start/,
    answer: { type: '2026-04-01' },
    kept: ['plan.start', '', '2026-04-01'],
    word: 'hoists',
    before: 0,
    after: 1,
    finding: { check: 'overdue-rated-amber', sheet: 'Safety', row: 2, given: true },
  },
  {
    name: 'whether Green means finished',
    asks: /Does Green mean finished/,
    answer: { choose: /^No/ },
    kept: ['green.finished', '', 'no'],
    word: 'renew',
    before: 0,
    after: 5,
    finding: { check: 'overdue-rated-green', sheet: 'Agreements', row: 3, given: true },
  },
  {
    name: 'whether a sheet is part of the plan',
    asks: /Is Last year part of the plan/,
    answer: { choose: /^Yes/ },
    kept: ['sheet', 'Last year', 'plan'],
    word: 'roof',
    before: 0,
    after: 1,
    finding: { check: 'overdue-rated-red', sheet: 'Last year', row: 2, given: true },
  },
  {
    name: 'whether cells are merged',
    asks: /Are the cells of Teams merged/,
    answer: { choose: /^Yes/ },
    kept: ['merged', 'Teams', 'yes'],
    word: 'caseload',
    before: 0,
    after: 0,
    finding: { check: 'lead-missing', sheet: 'Teams', row: 3, given: false },
    inExcelOnly: true,
  },
];

const ACTIONS = ['No', 'Action', 'Lead', 'Due date', 'RAG'];
const LATE = '30 June 2026';
const AHEAD = '31 March 2027';

/** A workbook that raises each of the questions once, a sheet or two rows for each. */
export async function workbookOfQuestions(): Promise<Uint8Array<ArrayBuffer>> {
  const book = new ExcelJS.Workbook();
  const sheet = (name: string, rows: readonly (readonly (string | number)[])[]): ExcelJS.Worksheet => {
    const made = book.addWorksheet(name);
    for (const row of rows) made.addRow([...row]);
    return made;
  };
  sheet('Boards', [
    [...ACTIONS, 'RAG'],
    ['1', 'Share the chairing of the partnership board', 'A. Mistry', LATE, 'Amber', 'Complete'],
    ['2', 'Publish the minutes of every board', 'B. Lowe', AHEAD, 'Amber', 'Amber'],
  ]);
  sheet('Sites', [
    ACTIONS,
    ['1', 'Refit the kitchens of both homes', 'C. Adeyemi', LATE, 3],
    ['2', 'Replace the boilers of both homes', 'C. Adeyemi', AHEAD, 'Green'],
    ['3', 'Repaint the halls of both homes', 'C. Adeyemi', AHEAD, 'Amber'],
  ]);
  const figures = sheet('Figures', [
    ['PI ref', 'Performance indicator', 'Target', 'Actual', 'RAG'],
    ['F1', '% of contacts leading to a referral', 0.2, 0.25, ''],
    ['F2', '% of reviews completed on time', 0.9, 0.85, 'Red'],
    ['F3', '% of assessments completed on time', 0.9, 0.95, 'Green'],
  ]);
  for (const column of ['C', 'D']) figures.getColumn(column).numFmt = '0%';
  sheet('Safety', [
    ['No', 'Action', 'Lead', 'Timescale', 'RAG'],
    ['1', 'Inspect the hoists in every home', 'D. Novak', 'WITHIN 3 MONTHS', 'Amber'],
  ]);
  sheet('Agreements', [
    ACTIONS,
    ...['water', 'gas', 'waste', 'lease', 'cleaning'].map((of, at) => [
      String(at + 1),
      `Renew the ${of} agreement`,
      'E. Park',
      LATE,
      'Green',
    ]),
  ]);
  sheet('Last year', [
    ACTIONS,
    ['1', 'Mend the roof of the depot', 'F. Quinn', LATE, 'Red'],
    ['2', 'Sell the old depot', 'F. Quinn', AHEAD, 'Amber'],
  ]);
  const teams = sheet('Teams', [
    ACTIONS,
    ['1', 'Agree the caseload of each team', 'G. Rossi', AHEAD, 'Amber'],
    ['2', 'Publish the caseload of each team', '', AHEAD, 'Amber'],
  ]);
  teams.mergeCells('C2:C3');
  return new Uint8Array(await book.xlsx.writeBuffer());
}

/** The question as the pane asks it. */
export function questionIn(pane: Frame | Page, { asks }: QuestionCase): Locator {
  return pane.getByRole('tabpanel').getByRole('listitem').filter({ hasText: asks });
}

/** Opens what was not judged, answers the question there, and waits until it is asked no more. */
export async function answerIn(pane: Frame | Page, one: QuestionCase): Promise<void> {
  await pane.getByRole('tab', { name: /^Not judged/ }).click();
  const question = questionIn(pane, one);
  const { answer } = one;
  // Not `check`, which looks at the radio once more: by then the answered question may be gone.
  if ('choose' in answer) await question.getByRole('radio', { name: answer.choose }).click();
  else {
    await question.getByRole('textbox').or(question.locator('input[type=date]')).first().fill(answer.type);
    await question.getByRole('button', { name: 'Answer' }).click();
  }
  await question.waitFor({ state: 'detached' });
}

/** Waits until the pane shows so many findings with this word. */
export async function findingsWith(pane: Frame | Page, word: string, count: number): Promise<void> {
  await pane.getByRole('tab', { name: /^Look again/ }).click();
  await pane.getByRole('searchbox', { name: 'Find in the findings' }).fill(word);
  const said = count === 0 ? 'No finding matches.' : new RegExp(`^${String(count)} findings? of`);
  await pane.getByText(said).waitFor();
}
