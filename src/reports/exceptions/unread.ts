import type { Review } from '../../checks/finding.js';
import type { NotJudged } from '../../plan/model.js';
import { figure, linkTo, text, type Page, type TableColumn } from '../page.js';
import type { Tree } from '../tree.js';
import { shortText } from '../words.js';
import { refCell, whereColumns, type Entry } from './cells.js';

/** What could not be told, and why. */
export function notJudged(page: Page, review: Review, tree: Tree): void {
  page.heading('Not judged');
  if (review.notJudged.length === 0) {
    page.text('Nothing was left unjudged.', 'text');
    return;
  }
  const entryOf = ({ item }: NotJudged): Entry | undefined => (item === null ? undefined : tree.entry(item));
  const columns: readonly TableColumn<NotJudged>[] = [
    { header: 'What was not judged', cell: ({ what }) => text(what, 'strongCell') },
    { header: 'No.', cell: (one) => refCell(entryOf(one)) },
    {
      header: 'Why, and what would settle it',
      cell: ({ why, question }) => text(question ? `${why} ${question.ask}` : why),
    },
    ...whereColumns<NotJudged>(page, ({ at }) => at),
  ];
  page.table('PlumblineUnjudged', columns, review.notJudged);
}

/** Rows of the tables that were not read, and why. */
export function rowsNotRead(page: Page, review: Review): void {
  page.heading('Rows not read');
  const lines = review.plan.sheets.flatMap(({ name, rowsNotRead: rows }) =>
    rows.map((row) => ({ ...row, sheet: name })),
  );
  if (lines.length === 0) {
    page.text('Every row of the tables was read.', 'text');
    return;
  }
  const columns: readonly TableColumn<(typeof lines)[number]>[] = [
    { header: 'Sheet', cell: ({ sheet }) => text(sheet, 'strongCell') },
    { header: 'Row', cell: ({ row }) => figure(row + 1) },
    { header: 'What it says', cell: ({ text: said }) => text(shortText(said, 200)) },
    { header: 'Link', cell: ({ sheet, row }) => linkTo({ sheet, row, column: 0 }, `Go to row ${row + 1}`) },
    { header: 'Why', cell: ({ why }) => text(why) },
  ];
  page.table('PlumblineNotRead', columns, lines);
}
