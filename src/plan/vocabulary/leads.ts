import { fold, saysAsAbove, saysNothing, wordsOf } from './words.js';

export { saysAsAbove } from './words.js';

/** Words that posts and teams are called by. */
const POST = new Set(
  `director directors head heads manager managers officer officers lead leads leader leaders coordinator co-ordinator coordinators
  chair chief executive assistant deputy service services team teams board group partnership committee panel governor governors
  headteacher head-teacher teacher teachers principal senco sendco dsl dco dmo business partner consultant adviser advisor
  advisers advisors commissioner commissioners accountant auditor solicitor monitoring administrator analyst practitioner
  practitioners worker workers psw qa slt smt cmt elt dmt hos ad dcs das cfo ceo hr it ict finance legal audit nurse doctor
  gp inspector superintendent sergeant constable dci councillor cllr member members staff all trust cabinet secretary planner
  surveyor engineer architect specialist supervisor registrar bursar strategic operational interim acting senior principal iro
  iros lado tbc portfolio holder department directorate unit hub ccg icb nhs police school schools council`
    .split(/\s+/)
    .filter((word) => word !== ''),
);

const TITLES = new Set(['mr', 'mrs', 'ms', 'miss', 'dr', 'cllr', 'councillor', 'sir', 'prof', 'rev']);

/** Words that begin a post, and so show that a comma before them parts two posts. */
const POST_STARTS = new Set(
  `director head assistant deputy service chief executive interim acting senior principal lead manager strategic operational
  chair housing residential qa psw team all business commissioning group corporate safeguarding performance programme project
  school head-teacher headteacher senco dsl governors hr ict it finance legal audit dci`
    .split(/\s+/)
    .filter((word) => word !== ''),
);

/** Words that a post's title ends with. */
const POST_ENDS = new Set(
  `director officer manager analyst adviser advisor coordinator co-ordinator administrator accountant solicitor auditor
  planner surveyor engineer supervisor registrar practitioner consultant principal headteacher nurse secretary commissioner`
    .split(/\s+/)
    .filter((word) => word !== ''),
);

const NOISE =
  /^(?:(?:recommendation|action|task|overall|strategic|delivery|senior|accountable|responsible)\s+)?(?:lead|owner|responsible|officer|lead officer|responsible officer|accountable officer|sro)\s*[:=]\s*/i;
const EMAIL = /^[\w.+'-]{1,80}@[\w-]{1,80}(?:\.[\w-]{1,40}){1,6}$/;

/** "Jane Smith", "J. Smith", "JS", "Mary-Ann O'Neill": two to four words, each a name or an initial. */
function looksLikeName(text: string): boolean {
  const parts = text.trim().split(/\s+/);
  if (parts.length === 0 || parts.length > 5 || text.length > 60) return false;
  const names = parts.filter((part) => !TITLES.has(part.toLowerCase().replace(/\.$/, '')));
  if (names.length === 0) return false;
  return (
    names.every((part) => /^(?:\p{Lu}[\p{L}'’.-]*|(?:de|van|von|der|la|le|di|da|al|el|bin|mc|o')$)/u.test(part)) &&
    names.some((part) => /^\p{Lu}/u.test(part))
  );
}

function hasPostWord(text: string): boolean {
  return wordsOf(text).some((word) => POST.has(word));
}

function tidy(text: string): string {
  return text
    .replace(/^[\s,;:/&•·▪–—*-]+|[\s,;:/&–—]+$/g, '')
    .split(/\s+/)
    .filter((part) => part !== '')
    .join(' ')
    .replace(/^(?:and|with)\s+/i, '');
}

/** Splits at a sign that stands outside brackets. */
function splitOutside(text: string, isCut: (char: string) => boolean): string[] {
  const parts: string[] = [];
  let depth = 0;
  let part = '';
  for (const char of text) {
    if (char === '(' || char === '[') depth += 1;
    if ((char === ')' || char === ']') && depth > 0) depth -= 1;
    if (depth === 0 && isCut(char)) {
      parts.push(part);
      part = '';
    } else part += char;
  }
  parts.push(part);
  return parts;
}

/** Each on its own is a person's name of two words or more, initials, or an e-mail address. */
function isPerson(text: string): boolean {
  const bare = tidy(text.replace(/\([^)]*\)|\[[^\]]*\]/g, ' '));
  if (EMAIL.test(bare)) return true;
  if (/^(?:[A-Z]\.?){2,4}$/.test(bare)) return true;
  if (hasPostWord(bare)) return false;
  return looksLikeName(bare) && bare.split(' ').length >= 2;
}

/** Begins like a post or is one: a comma before it parts two posts, unless it is the end of one's title. */
function isWholePost(text: string): boolean {
  const words = wordsOf(text);
  const first = words[0] ?? '';
  return POST_STARTS.has(first) && (words.length > 1 || /^[A-Z]{2,5}$/.test(text.trim()) || first === 'all');
}

/** "Democratic Services Manager": two words or more, the last of which is a post. */
function endsAsPost(text: string): boolean {
  const words = wordsOf(text);
  return words.length >= 2 && words.length <= 6 && POST_ENDS.has(words.at(-1) ?? '') && /^\p{Lu}/u.test(tidy(text));
}

/** "Cllr Haines": somebody who is not an officer. */
function isMember(text: string): boolean {
  return /^(?:cllr|councillor)\.?\s+\p{Lu}/iu.test(tidy(text)) && wordsOf(text).length <= 4;
}

function isAcronym(text: string): boolean {
  return /^[A-Z][A-Za-z&/]{0,2}[A-Z]s?$/.test(text.trim());
}

function isWhole(text: string): boolean {
  const bare = tidy(text);
  return bare !== '' && (isPerson(bare) || isWholePost(bare) || isAcronym(bare));
}

/** Splits at commas where every part is a whole lead; "Director of Education, Prevention and Partnerships" stays one. */
function splitCommas(text: string): string[] {
  const parts = splitOutside(text, (char) => char === ',');
  if (parts.length === 1) return parts;
  const joined: string[] = [];
  for (const part of parts) {
    const last = joined.pop();
    if (last === undefined) joined.push(part);
    else if (isWhole(part) && isWholeBefore(last)) joined.push(last, part);
    else joined.push(`${last},${part}`);
  }
  return joined;
}

function isWholeBefore(text: string): boolean {
  return isWhole(text) || hasPostWord(text) || looksLikeName(tidy(text));
}

/** Splits at "and" or "&" between two persons, or two posts that each begin like one. */
function splitAnd(text: string): string[] {
  const match = /\s(?:and|&)\s/gi;
  const cuts = [...text.matchAll(match)];
  let rest = text;
  const parts: string[] = [];
  for (const cut of cuts.slice(0, 12)) {
    const at = rest.length - (text.length - cut.index);
    if (at < 0) continue;
    const before = rest.slice(0, at);
    const after = rest.slice(at + cut[0].length);
    const nextPart = /^.*?(?=\s(?:and|&)\s|$)/i.exec(after)?.[0] ?? after;
    const bothPersons = isPerson(before) && isPerson(nextPart);
    const bothPosts =
      isWholePost(tidy(before)) &&
      isWholePost(tidy(nextPart)) &&
      wordsOf(nextPart).length > 1 &&
      !/^(?:services?|team|group)$/i.test(tidy(nextPart));
    const memberAndOfficer = isMember(before) && (endsAsPost(nextPart) || isWholePost(tidy(nextPart)));
    if (bothPersons || bothPosts || memberAndOfficer) {
      parts.push(before);
      rest = after;
    }
  }
  parts.push(rest);
  return parts;
}

/**
 * The leads that a cell names, as written, several only where the split is sure: at line breaks, semicolons and
 * slashes; at commas and "and" between whole names or posts. Empty for a blank cell, a dash, n/a and "As above".
 */
export function readLeads(text: string): string[] {
  const cut = text.slice(0, 1000).replace(/\u00a0/g, ' ');
  if (saysNothing(cut) || saysAsAbove(cut)) return [];
  const leads = splitOutside(cut, (char) => char === '\n' || char === '\r' || char === ';' || char === '|')
    .map((part) => part.replace(NOISE, ''))
    .flatMap((part) => splitSlash(part))
    .flatMap((part) => splitCommas(part))
    .flatMap((part) => splitAnd(part))
    .map(tidy)
    .filter((part) => part !== '' && !saysNothing(part));
  const seen = new Set<string>();
  return leads.filter((lead) => {
    const key = fold(lead);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/** "Policy Manager / Data Analyst", "Cllr Rowe / Monitoring Officer"; not "CIN / CP Manager". */
function areTwoPosts(before: string, after: string): boolean {
  return (
    endsAsPost(after) &&
    (endsAsPost(before) || isMember(before) || isWholePost(tidy(before)) || (isPerson(before) && !isAcronym(before)))
  );
}

/** A slash parts leads, except inside a title such as "CIN / CP" or "Director/Head of Service" after "Assistant". */
function splitSlash(text: string): string[] {
  const parts = splitOutside(text, (char) => char === '/');
  const joined: string[] = [];
  for (const part of parts) {
    const last = joined.pop();
    if (last === undefined) joined.push(part);
    else if ((isWhole(part) && isWholeBefore(last)) || areTwoPosts(last, part)) joined.push(last, part);
    else joined.push(`${last}/${part}`);
  }
  return joined;
}

/** Content evidence for a column of leads: a name, a post, initials, an e-mail address, "ALL", "As above". */
export function looksLikeLead(text: string): boolean {
  const trimmed = text.trim();
  if (trimmed === '' || trimmed.length > 200 || /\d{2,}/.test(trimmed) || /[?!]/.test(trimmed)) return false;
  if (saysAsAbove(trimmed) || /^all$/i.test(trimmed)) return true;
  const leads = readLeads(trimmed);
  if (leads.length === 0) return false;
  return leads.every((lead) => {
    const bare = lead.replace(/\([^)]*\)/g, ' ').trim();
    const words = bare.split(/\s+/);
    if (isPerson(bare) || isAcronym(bare)) return true;
    if (words.length > 12) return false;
    return hasPostWord(bare) && /^\p{Lu}/u.test(bare);
  });
}
