import type { Review } from '../../checks/finding.js';
import type { Item } from '../../plan/model.js';
import { daysBetween, spokenDay, type IsoDay } from '../../workbook/serial.js';
import { daysAhead } from '../leads.js';
import { figure, type Page, type TableColumn } from '../page.js';
import type { Tree } from '../tree.js';
import { byLead, dueCell, leadCell, ratingCell, refCell, titleCell, underCell, whereColumns } from './cells.js';

interface Late {
  readonly entry: Item;
  readonly days: number;
}

/** What is past its date; where the as-at date lies ahead, what is past today apart from what will be by then. */
export function pastDate(page: Page, review: Review, tree: Tree, today: IsoDay): void {
  const late = review.plan.items.flatMap((entry): Late[] => {
    const found = review.overdue.get(entry.id);
    return found ? [{ entry, days: found.daysLate }] : [];
  });
  const ahead = daysAhead(review, today);
  if (ahead === 0) {
    lateTable(page, review, tree, {
      heading: 'Past their date, by lead',
      table: 'PlumblineLate',
      lines: late,
      empty: 'Nothing that is open is past its date.',
    });
    return;
  }
  lateTable(page, review, tree, {
    heading: `Past their date today, ${spokenDay(today)}, by lead`,
    table: 'PlumblineLate',
    lines: late.filter(({ days }) => days > ahead).map(({ entry, days }) => ({ entry, days: days - ahead })),
    empty: 'Nothing that is open is past its date today.',
  });
  lateTable(page, review, tree, {
    heading: `Past their date by ${spokenDay(review.asAt)} if nothing changes`,
    table: 'PlumblineWillBeLate',
    lines: late.filter(({ days }) => days <= ahead),
    empty: `Nothing more will be past its date by ${spokenDay(review.asAt)}.`,
  });
}

interface LateTable {
  readonly heading: string;
  readonly table: string;
  readonly lines: readonly Late[];
  readonly empty: string;
}

function lateTable(page: Page, review: Review, tree: Tree, { heading, table, lines, empty }: LateTable): void {
  page.heading(heading);
  if (lines.length === 0) {
    page.text(empty, 'text');
    return;
  }
  const columns = columnsWith(page, review, tree, {
    header: 'Days late',
    cell: ({ days }) => ({ value: days, style: 'alert' }),
  });
  page.table(
    table,
    columns,
    byLead(lines, (a, b) => b.days - a.days),
  );
}

/** What is said of an action that is late or due soon, with its days between the date and what it stands under. */
function columnsWith(page: Page, review: Review, tree: Tree, days: TableColumn<Late>): readonly TableColumn<Late>[] {
  return [
    { header: 'Lead', cell: ({ entry }) => leadCell(entry) },
    { header: 'No.', cell: ({ entry }) => refCell(entry) },
    { header: 'Action', cell: ({ entry }) => titleCell(entry) },
    { header: 'Rating', cell: ({ entry }) => ratingCell(review, entry) },
    { header: 'Due', cell: ({ entry }) => dueCell(entry) },
    days,
    { header: 'Under', cell: ({ entry }) => underCell(tree, entry) },
    ...whereColumns<Late>(page, ({ entry }) => entry.due?.at ?? entry.at),
  ];
}

/** What falls due in the days after the as-at date. */
export function dueSoon(page: Page, review: Review, tree: Tree): void {
  const { dueSoonDays } = review.settings;
  page.heading(`Due in the next ${dueSoonDays} days`);
  const soon = review.findings.flatMap((finding): Late[] => {
    const entry = finding.check === 'due-soon' && finding.item !== null ? tree.entry(finding.item) : undefined;
    if (entry?.kind === 'indicator' || entry?.due?.reading.kind !== 'dated') return [];
    return [{ entry, days: daysBetween(review.asAt, entry.due.reading.latest) }];
  });
  if (soon.length === 0) {
    page.text(`Nothing that is open falls due in the ${dueSoonDays} days after ${spokenDay(review.asAt)}.`, 'text');
    return;
  }
  const columns = columnsWith(page, review, tree, { header: 'Days left', cell: ({ days }) => figure(days) });
  page.table(
    'PlumblineDueSoon',
    columns,
    byLead(soon, (a, b) => a.days - b.days),
  );
}
