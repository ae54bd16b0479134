import type { Review } from '../../checks/finding.js';
import type { Item } from '../../plan/model.js';
import { spokenDay } from '../../workbook/serial.js';
import { leadLists, type LeadList } from '../leads.js';
import { figure, text, type Page, type TableColumn } from '../page.js';
import { sayCount, sayList, shortText } from '../words.js';

/** Titles named in a lead's line. */
const TITLES_SHOWN = 3;

/** A line for each lead with something to do; joint actions count for each. */
export function byLeads(page: Page, review: Review, ahead: number): void {
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
