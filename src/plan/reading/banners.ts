import type { Place, Rating } from '../model.js';
import { looksLikeLead, readLeads } from '../vocabulary/leads.js';
import { readRating } from '../vocabulary/ratings.js';
import { readReference } from '../vocabulary/references.js';
import { statusOfRating } from '../vocabulary/statuses.js';
import { blankItem, type DraftItem } from './drafts.js';
import { bannerRating } from './row-kinds.js';
import type { ReadTable } from './tables.js';
import type { Reading } from './values.js';

/** A banner that names a recommendation, with its lead in brackets or after "Lead:", its rating after "RAG:". */
export function bannerItem(text: string, at: Place, table: ReadTable, reading: Reading): DraftItem {
  const rated = bannerRating(text);
  const named = rated === null ? text : text.slice(0, rated.index).trim();
  const bracket = /\(([^()]{2,80})\)\s*$/.exec(named);
  const tail = /\b(?:lead|owner)(?: officer)?\s*:\s*([^\n]{2,80})\s*$/i.exec(named);
  const lead = bracket?.[1] !== undefined && looksLikeLead(bracket[1]) ? bracket[1] : (tail?.[1] ?? null);
  const title = lead === null ? named : named.slice(0, bracket?.index ?? tail?.index ?? named.length).trim();
  const number = /\d+(?:\.\d+)*[a-z]?/i.exec(title);
  const rest = number === null ? title : title.slice(number.index + number[0].length).replace(/^[\s.:)–—-]+/, '');
  const item: DraftItem = {
    ...blankItem('recommendation', at, rest === '' ? title : rest, table),
    isBanner: true,
    ref: (rated === null ? null : readReference(title)?.ref) ?? number?.[0] ?? null,
    path: number === null ? [] : number[0].split('.').map((part) => parseInt(part, 10)),
    leads: lead === null ? [] : readLeads(lead),
    leadAt: lead === null ? null : at,
  };
  const rating = rated === null ? null : ratingOf(rated.said, at, reading);
  return rating === null ? item : { ...item, rating, ratingAt: at, status: statusOfRating(rating.value) };
}

function ratingOf(said: string, at: Place, { legend, settings }: Reading): Rating | null {
  const read = readRating(said, legend.words, settings);
  if (read === null || 'unread' in read) return null;
  return { text: said, value: read.value, from: read.from, assumed: read.assumed, at, period: null, fillValue: null };
}
