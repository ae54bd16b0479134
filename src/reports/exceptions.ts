import type { AsideFinding, Finding, Review } from '../checks/finding.js';
import type { Indicator, Item, Measure, NotJudged, Place } from '../plan/model.js';
import { cellName } from '../workbook/address.js';
import type { OwnCell, OwnSheet } from '../workbook/edits.js';
import { daysBetween, spokenDay, type IsoDay } from '../workbook/serial.js';
import type { Snapshot } from '../workbook/snapshot.js';
import { sectionOf, type Section } from './concerns.js';
import { asAtLine, type AsAtFrom } from './highlight.js';
import { daysAhead, leadLists, type LeadList } from './leads.js';
import { Page, figure, linkTo, text, type TableColumn } from './page.js';
import { BASE_STYLES, TONES } from './palette.js';
import { countKey, ratingWord } from './summary.js';
import { treeOf, type Tree } from './tree.js';
import { sayCount, sayList, shortText } from './words.js';

/** Lead · no. · what · rating · date · days · why, and where: the sheet, where there are several, and the cell. */
const WIDTHS = [24, 10, 46, 15, 20, 15, 56];
const SHEET_WIDTH = 22;
const CELL_WIDTH = 10;
/** Titles named in a lead's line. */
const TITLES_SHOWN = 3;

const SEVERITY_WORDS = { high: 'High', medium: 'Medium', low: 'Low', info: 'For information' } as const;
const POLARITY_WORDS = {
  higher: 'higher is better',
  lower: 'lower is better',
  none: 'no direction',
  unknown: '',
} as const;

/** The exceptions as a sheet: what is late, by lead; what to look at again, and why; what could not be told. */
export function exceptionsSheet(
  review: Review,
  _snapshot: Snapshot,
  asAtFrom: AsAtFrom = 'option',
  today: IsoDay = review.asAt,
): OwnSheet {
  const severalSheets = new Set([...review.plan.items, ...review.plan.indicators].map(({ at }) => at.sheet)).size > 1;
  const widths = [...WIDTHS, ...(severalSheets ? [SHEET_WIDTH] : []), CELL_WIDTH];
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

type Entry = Item | Indicator;

function leadCell(entry: Entry | undefined, none = 'No lead'): OwnCell {
  if (!entry) return text('–');
  return text(entry.leads.length === 0 ? none : shortText(entry.leads.join('; '), 160), 'strongCell');
}

function ratingCell(review: Review, entry: Entry | undefined): OwnCell {
  if (!entry) return text('–');
  if (entry.kind === 'indicator') {
    return entry.rating ? text(ratingWord(review, entry.rating.value), `rating-${entry.rating.value}`) : text('–');
  }
  const key = countKey(entry);
  return text(ratingWord(review, key), `rating-${key}`);
}

function dueCell(entry: Entry | undefined): OwnCell {
  if (!entry || entry.kind === 'indicator' || !entry.due) return text('–');
  const { text: written, reading } = entry.due;
  if (reading.kind !== 'dated') return text(shortText(written, 60) || '–');
  const latest = spokenDay(reading.latest);
  const plain = shortText(written, 80);
  return text(reading.certainty === 'sure' || plain === '' ? latest : `${plain} (to ${latest})`);
}

function underCell(tree: Tree, entry: Entry): OwnCell {
  const top = tree.top(entry);
  if (top.id === entry.id) return text(entry.theme === null ? '–' : shortText(entry.theme, 160));
  return text(shortText(`${top.ref ?? ''} ${top.title}`.trim(), 160));
}

/** Where it stands: the sheet, where the plan is on several, and the cell, to click. */
function whereColumns<Line>(page: Page, placeOf: (line: Line) => Place): readonly TableColumn<Line>[] {
  const cell: TableColumn<Line> = { header: 'Cell', cell: (line) => linkTo(placeOf(line), cellName(placeOf(line))) };
  if (page.columns === WIDTHS.length + 1) return [cell];
  return [{ header: 'Sheet', cell: (line) => text(placeOf(line).sheet) }, cell];
}

const refCell = (entry: Entry | undefined): OwnCell => text(entry?.ref ?? '–');
const titleCell = (entry: Entry | undefined): OwnCell =>
  text(entry ? shortText(entry.title, 260) : 'The plan as a whole');

/** Sorts by lead, those without one last; then as `order` says. */
function byLead<Line extends { readonly entry: Entry }>(
  lines: readonly Line[],
  order: (a: Line, b: Line) => number,
): Line[] {
  const named = lines.map((line) => {
    const { leads } = line.entry;
    return { line, name: leads.length === 0 ? '\uffff' : leads.join('; ').toLowerCase() };
  });
  named.sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : order(a.line, b.line)));
  return named.map(({ line }) => line);
}

interface Late {
  readonly entry: Item;
  readonly days: number;
}

/** What is past its date; where the as-at date lies ahead, what is past today apart from what will be by then. */
function pastDate(page: Page, review: Review, tree: Tree, today: IsoDay): void {
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
  const columns: readonly TableColumn<Late>[] = [
    { header: 'Lead', cell: ({ entry }) => leadCell(entry) },
    { header: 'No.', cell: ({ entry }) => refCell(entry) },
    { header: 'Action', cell: ({ entry }) => titleCell(entry) },
    { header: 'Rating', cell: ({ entry }) => ratingCell(review, entry) },
    { header: 'Due', cell: ({ entry }) => dueCell(entry) },
    { header: 'Days late', cell: ({ days }) => ({ value: days, style: 'alert' }) },
    { header: 'Under', cell: ({ entry }) => underCell(tree, entry) },
    ...whereColumns<Late>(page, ({ entry }) => entry.due?.at ?? entry.at),
  ];
  page.table(
    table,
    columns,
    byLead(lines, (a, b) => b.days - a.days),
  );
}

/** A line for each lead with something to do; joint actions count for each. */
function byLeads(page: Page, review: Review, ahead: number): void {
  const lists = leadLists(review);
  if (lists.length === 0) return;
  page.heading(review.plan.items.length > 0 ? 'Actions by lead' : 'Indicators by lead');
  const columns: readonly TableColumn<LeadList>[] = [
    { header: 'Lead', cell: ({ name }) => text(shortText(name, 160), 'strongCell') },
    { header: 'Open', cell: ({ open }) => figure(open) },
    { header: 'Past their date', cell: ({ past }) => text(titlesOf(past.map(({ item }) => item)) || '–') },
    {
      header: ahead > 0 ? `Past date by ${spokenDay(review.asAt)}` : 'Past date',
      cell: ({ past }) => ({ value: past.length, style: past.length > 0 ? 'alert' : 'number' }),
    },
    { header: `Due in ${review.settings.dueSoonDays} days`, cell: (list) => figure(list.dueSoon.length) },
    { header: 'Look again', cell: ({ lookAgain }) => figure(lookAgain.length) },
    { header: 'Notes', cell: (list) => text(leadNotes(list, ahead) || '–') },
  ];
  page.table('PlumblineLeads', columns, lists);
}

function titlesOf(items: readonly Item[]): string {
  const titles = items.slice(0, TITLES_SHOWN).map(({ ref, title }) => shortText(`${ref ?? ''} ${title}`.trim(), 60));
  return items.length > TITLES_SHOWN
    ? `${titles.join('; ')}; and ${items.length - TITLES_SHOWN} more`
    : titles.join('; ');
}

function leadNotes({ past, undated, similar }: LeadList, ahead: number): string {
  const longest = (past[0]?.days ?? 0) - ahead;
  const willBe = past.filter(({ days }) => days <= ahead).length;
  return [
    longest > 0 ? `The longest is ${sayCount(longest, 'day', 'days')} late.` : '',
    willBe > 0 ? `${sayCount(willBe, 'is', 'are')} not past ${willBe === 1 ? 'its' : 'their'} date yet.` : '',
    undated.length > 0 ? `${sayCount(undated.length, 'action', 'actions')} without a date.` : '',
    similar.length > 0 ? `May be the same person as ${sayList(similar.map((name) => `“${name}”`))}; kept apart.` : '',
  ]
    .filter((one) => one !== '')
    .join(' ');
}

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

function findingSection(
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
function setAsideSection(page: Page, review: Review, tree: Tree): void {
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

interface OffTarget {
  readonly entry: Indicator;
  readonly actual: Measure;
  readonly target: Measure;
}

/** How far a figure lies from its target, in the target's unit: "12 percentage points below, higher is better". */
export function gapText(actual: Measure, target: Measure, polarity: Indicator['polarity']): string {
  if (actual.value === null || target.value === null) return '';
  const bound = target.upper !== null && actual.value > target.upper ? target.upper : target.value;
  const percent = target.unit === 'percent';
  const places = Math.max(actual.decimals, target.decimals);
  const size = Math.abs(actual.value - bound) * (percent ? 100 : 1);
  const rounded = Number(size.toFixed(Math.min(places, 6)));
  const amount = rounded.toLocaleString('en-GB', { maximumFractionDigits: 6 });
  const unit = percent
    ? rounded === 1
      ? ' percentage point'
      : ' percentage points'
    : target.unit === 'number' || target.unit === 'ratio'
      ? ''
      : target.unit === 'pounds'
        ? ''
        : ` ${rounded === 1 ? target.unit.replace(/s$/, '') : target.unit}`;
  const side = actual.value < bound ? 'below' : 'above';
  const words = POLARITY_WORDS[polarity];
  return `${target.unit === 'pounds' ? '£' : ''}${amount}${unit} ${side} target${words === '' ? '' : `; ${words}`}`;
}

const POLARITY_FROM: Readonly<Record<Indicator['polarityFrom'], string>> = {
  column: 'as the plan says',
  setting: 'as you answered',
  target: 'from the target’s wording',
  description: 'from the description’s wording: change it if it is not so',
  refused: '',
  none: '',
};

function offTarget(page: Page, review: Review, tree: Tree): void {
  page.heading('Indicators off target');
  const lines = review.plan.indicators.flatMap((entry): OffTarget[] =>
    review.met.get(entry.id) === false && entry.actual && entry.target
      ? [{ entry, actual: entry.actual, target: entry.target }]
      : [],
  );
  if (lines.length === 0) {
    page.text(
      review.plan.indicators.length === 0
        ? 'The plan has no performance indicators.'
        : review.met.size === 0
          ? 'No indicator could be judged.'
          : `All ${sayCount(review.met.size, 'indicator', 'indicators')} that can be judged are on target.`,
      'text',
    );
    return;
  }
  const columns: readonly TableColumn<OffTarget>[] = [
    { header: 'Lead', cell: ({ entry }) => leadCell(entry, '–') },
    { header: 'No.', cell: ({ entry }) => refCell(entry) },
    { header: 'Indicator', cell: ({ entry }) => titleCell(entry) },
    { header: 'Rating', cell: ({ entry }) => ratingCell(review, entry.rating ? entry : tree.top(entry)) },
    { header: 'Figure', cell: ({ entry, actual }) => text(measureText(actual, entry.actualPeriod)) },
    { header: 'Target', cell: ({ target }) => text(measureText(target, null)) },
    {
      header: 'Gap and better direction',
      cell: ({ entry, actual, target }) => {
        const from = POLARITY_FROM[entry.polarityFrom];
        return text(`${gapText(actual, target, entry.polarity)}${from === '' ? '' : ` (${from})`}`);
      },
    },
    ...whereColumns<OffTarget>(page, ({ actual }) => actual.at),
  ];
  page.table('PlumblineOffTarget', columns, lines);
}

function measureText(measure: Measure, period: string | null): string {
  const shown = shortText(measure.text, 60);
  return period === null ? shown : `${shown} (${shortText(period, 30)})`;
}

function dueSoon(page: Page, review: Review, tree: Tree): void {
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
  const columns: readonly TableColumn<Late>[] = [
    { header: 'Lead', cell: ({ entry }) => leadCell(entry) },
    { header: 'No.', cell: ({ entry }) => refCell(entry) },
    { header: 'Action', cell: ({ entry }) => titleCell(entry) },
    { header: 'Rating', cell: ({ entry }) => ratingCell(review, entry) },
    { header: 'Due', cell: ({ entry }) => dueCell(entry) },
    { header: 'Days left', cell: ({ days }) => figure(days) },
    { header: 'Under', cell: ({ entry }) => underCell(tree, entry) },
    ...whereColumns<Late>(page, ({ entry }) => entry.due?.at ?? entry.at),
  ];
  page.table(
    'PlumblineDueSoon',
    columns,
    byLead(soon, (a, b) => a.days - b.days),
  );
}

function notJudged(page: Page, review: Review, tree: Tree): void {
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

function rowsNotRead(page: Page, review: Review): void {
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
