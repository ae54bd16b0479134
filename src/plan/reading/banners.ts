import type { Place } from '../model.js';
import { looksLikeLead, readLeads } from '../vocabulary/leads.js';
import { blankItem, type DraftItem } from './drafts.js';
import type { ReadTable } from './tables.js';

/** A banner that names a recommendation, with its lead in brackets or after "Lead:". */
export function bannerItem(text: string, at: Place, table: ReadTable): DraftItem {
  const bracket = /\(([^()]{2,80})\)\s*$/.exec(text);
  const tail = /\b(?:lead|owner)(?: officer)?\s*:\s*([^\n]{2,80})\s*$/i.exec(text);
  const lead = bracket?.[1] !== undefined && looksLikeLead(bracket[1]) ? bracket[1] : (tail?.[1] ?? null);
  const title = lead === null ? text : text.slice(0, bracket?.index ?? tail?.index ?? text.length).trim();
  const number = /\d+(?:\.\d+)*[a-z]?/i.exec(title);
  const rest = number === null ? title : title.slice(number.index + number[0].length).replace(/^[\s.:)–—-]+/, '');
  return {
    ...blankItem('recommendation', at, rest === '' ? title : rest),
    isBanner: true,
    ref: number?.[0] ?? null,
    path: number === null ? [] : number[0].split('.').map((part) => parseInt(part, 10)),
    leads: lead === null ? [] : readLeads(lead),
    leadAt: lead === null ? null : at,
    table,
  };
}
