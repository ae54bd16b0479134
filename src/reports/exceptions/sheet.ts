import type { Finding, Review } from '../../checks/finding.js';
import type { OwnSheet } from '../../workbook/edits.js';
import { spokenDay, type IsoDay } from '../../workbook/serial.js';
import type { Snapshot } from '../../workbook/snapshot.js';
import { sectionOf, type Section } from '../concerns.js';
import { asAtLine, type AsAtFrom } from '../highlight.js';
import { daysAhead } from '../leads.js';
import { Page } from '../page.js';
import { BASE_STYLES, TONES } from '../palette.js';
import { treeOf } from '../tree.js';
import { byLeads } from './by-lead.js';
import { widthsFor } from './cells.js';
import { findingSection, setAsideSection } from './findings.js';
import { dueSoon, pastDate } from './late.js';
import { offTarget } from './off-target.js';
import { notJudged, rowsNotRead } from './unread.js';

/** The exceptions as a sheet: what is late, by lead; what to look at again, and why; what could not be told. */
export function exceptionsSheet(
  review: Review,
  _snapshot: Snapshot,
  asAtFrom: AsAtFrom = 'option',
  today: IsoDay = review.asAt,
): OwnSheet {
  const severalSheets = new Set([...review.plan.items, ...review.plan.indicators].map(({ at }) => at.sheet)).size > 1;
  const widths = widthsFor(severalSheets);
  const page = new Page(widths, BASE_STYLES);
  const tree = treeOf(review);
  const sections = bySection(review.findings);

  page.text(`${review.plan.title}: exceptions`, 'title');
  page.text(asAtLine(review, asAtFrom), 'muted');

  byLeads(page, review, daysAhead(review, today));
  pastDate(page, review, tree, today);
  findingSection(page, review, tree, {
    heading: 'Ratings to look at again',
    table: 'PlumblineRatingsAgain',
    findings: sections.rating,
    empty: 'No rating is contradicted by the dates, figures or words beside it.',
  });
  offTarget(page, review, tree);
  dueSoon(page, review, tree);
  findingSection(page, review, tree, {
    heading: 'Dates, leads, ratings and figures missing',
    table: 'PlumblineMissing',
    findings: sections.missing,
    empty: 'Nothing that was looked for is missing.',
  });
  findingSection(page, review, tree, {
    heading: 'Counts that do not add up',
    table: 'PlumblineCounts',
    findings: sections.counts,
    empty:
      review.plan.statedCounts.length === 0
        ? 'The workbook states no counts of its own to compare with.'
        : 'The counts that the workbook states agree with its rows.',
  });
  findingSection(page, review, tree, {
    heading: 'Other points',
    table: 'PlumblineOther',
    findings: sections.other,
    empty: 'There are no other points.',
  });
  setAsideSection(page, review, tree);
  notJudged(page, review, tree);
  rowsNotRead(page, review);

  return {
    id: 'exceptions',
    widths,
    styles: BASE_STYLES,
    rows: page.rows,
    tables: page.tables,
    charts: [],
    gridlines: false,
    print: {
      orientation: 'landscape',
      paper: 'A4',
      fitWidth: true,
      footer: `Exceptions as at ${spokenDay(review.asAt)}`,
      area: { top: 0, left: 0, bottom: page.next - 1, right: widths.length - 1 },
    },
    names: [],
    tabColour: TONES.amber.strong,
  };
}

function bySection(findings: readonly Finding[]): Readonly<Record<Section, readonly Finding[]>> {
  const sections: Record<Section, Finding[]> = {
    late: [],
    'off-target': [],
    'due-soon': [],
    missing: [],
    counts: [],
    rating: [],
    other: [],
  };
  for (const finding of findings) sections[sectionOf(finding)].push(finding);
  return sections;
}
