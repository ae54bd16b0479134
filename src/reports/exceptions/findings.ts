import type { AsideFinding, Finding, Review } from '../../checks/finding.js';
import { text, type Page, type TableColumn } from '../page.js';
import type { Tree } from '../tree.js';
import { dueCell, leadCell, ratingCell, refCell, titleCell, whereColumns, type Entry } from './cells.js';

const SEVERITY_WORDS = { high: 'High', medium: 'Medium', low: 'Low', info: 'For information' } as const;

interface FindingLine {
  readonly finding: Finding;
  readonly entry: Entry | undefined;
}

interface FindingTable {
  readonly heading: string;
  readonly table: string;
  readonly findings: readonly Finding[];
  readonly empty: string;
}

/** A table of findings under a heading, or a sentence where there are none. */
export function findingSection(
  page: Page,
  review: Review,
  tree: Tree,
  { heading, table, findings, empty }: FindingTable,
): void {
  page.heading(heading);
  if (findings.length === 0) {
    page.text(empty, 'text');
    return;
  }
  const columns: readonly TableColumn<FindingLine>[] = [
    { header: 'Lead', cell: ({ entry }) => leadCell(entry) },
    { header: 'No.', cell: ({ entry }) => refCell(entry) },
    { header: 'What', cell: ({ entry }) => titleCell(entry) },
    { header: 'Rating', cell: ({ entry }) => ratingCell(review, entry) },
    { header: 'Due', cell: ({ entry }) => dueCell(entry) },
    { header: 'Level', cell: ({ finding }) => text(SEVERITY_WORDS[finding.severity]) },
    { header: 'Reason', cell: ({ finding }) => text(finding.message) },
    ...whereColumns<FindingLine>(page, ({ finding }) => finding.at),
  ];
  const lines = findings.map((finding): FindingLine => ({
    finding,
    entry: finding.item === null ? undefined : tree.entry(finding.item),
  }));
  page.table(table, columns, lines);
}

/** Findings that somebody set aside, with the reason, so that whoever audits the plan sees them. */
export function setAsideSection(page: Page, review: Review, tree: Tree): void {
  const aside = review.aside ?? [];
  if (aside.length === 0) return;
  page.heading('Set aside');
  page.text('They stay aside as long as the facts that they rest on are the same.', 'muted');
  const entryOf = ({ finding }: AsideFinding): Entry | undefined =>
    finding.item === null ? undefined : tree.entry(finding.item);
  const columns: readonly TableColumn<AsideFinding>[] = [
    { header: 'Who and when', cell: ({ who }) => text(who, 'strongCell') },
    { header: 'No.', cell: (one) => refCell(entryOf(one)) },
    { header: 'What', cell: (one) => titleCell(entryOf(one)) },
    { header: 'Rating', cell: (one) => ratingCell(review, entryOf(one)) },
    { header: 'Due', cell: (one) => dueCell(entryOf(one)) },
    { header: 'Level', cell: ({ finding }) => text(SEVERITY_WORDS[finding.severity]) },
    { header: 'Reason, and what was found', cell: ({ finding, reason }) => text(`${reason} (${finding.message})`) },
    ...whereColumns<AsideFinding>(page, ({ finding }) => finding.at),
  ];
  page.table('PlumblineSetAside', columns, aside);
}
