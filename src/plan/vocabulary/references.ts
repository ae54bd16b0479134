import { fold } from './words.js';

/** A row's number or code: "1.", "1.2", "1a", "(iv)", "R3", "CSC 011". */
export interface Reference {
  /** As it should be shown: "1.2", "R3", "CSC 011". */
  readonly ref: string;
  /** The text after it. */
  readonly rest: string;
  /** Numbers from the outside in, for telling levels: "1.2" is [1, 2], "1.2a" is [1, 2, 1]; empty for codes of another kind. */
  readonly path: readonly number[];
}

const NUMBERING = /^\s*[([]?(\d{1,3}(?:\.\d{1,3}){0,4}[a-z]?)(?:[.):\]]+(?=\s|$|\p{L})|\s*[–—-]\s+|\s+(?=\S)|$)/u;
const NAMED =
  /^\s*(?:(recommendation|rec|action|task|priority|objective|outcome|theme|area|step|milestone|finding|workstream|strand|aim|goal|pillar|key action|standard)s?\.?\s*(?:no\.?\s*|number\s*|ref\.?\s*|#\s*)?)(\d{1,3}(?:\.\d{1,3}){0,4}[a-z]?|[ivx]{1,5}|[A-Z]\d{0,3})(?=$|[\s.:)–—-])\s*[.:)–—-]*\s*/i;
const CODE =
  /^\s*([A-Z]{1,6}(?:[ /_.-]?[A-Z]{1,3})?[ /_.-]?\d{1,5}(?:[./-][A-Z]{0,2}\d{1,4}){0,3}[a-z]?)(?=$|[\s:.)–—-])[.:)]*\s*(?:[–—-]\s+)?/;
/** "24/01-1", "2023/07.2": a year or a report, its number, and the line of it. A date has no such third part. */
const FILED = /^\s*(\d{2,4}\/\d{1,3}[-.]\d{1,3}[a-z]?)(?=$|[\s:.)])[.:)]*\s*/;
const ROMAN = /^\s*\(?([ivx]{1,5})[.)]\s+/i;
const LETTER = /^\s*\(?([a-z])[.)]\s+/i;

/** The reference with which a text begins; null without one. */
export function readReference(text: string): Reference | null {
  const head = text.slice(0, 80);
  const named = NAMED.exec(head);
  if (named?.[2] !== undefined && named[1] !== undefined) return reference(named[2], text.slice(named[0].length));
  const filed = FILED.exec(head);
  if (filed?.[1] !== undefined)
    return { ref: filed[1], rest: text.slice(filed[0].length).trim(), path: pathOf(filed[1]) };
  const numbered = NUMBERING.exec(head);
  if (numbered?.[1] !== undefined && isNumbering(numbered[0], head))
    return reference(numbered[1], text.slice(numbered[0].length));
  const code = CODE.exec(head);
  if (code?.[1] !== undefined && !isWordAndYear(code[1]))
    return { ref: code[1].trim(), rest: text.slice(code[0].length).trim(), path: pathOf(code[1]) };
  const letter = ROMAN.exec(head) ?? LETTER.exec(head);
  if (letter?.[1] !== undefined) return { ref: letter[1], rest: text.slice(letter[0].length).trim(), path: [] };
  return null;
}

function reference(ref: string, rest: string): Reference {
  return { ref, rest: rest.trim(), path: pathOf(ref) };
}

function pathOf(ref: string): number[] {
  const [, figures = '', letter = ''] = /(\d(?:[\d./-]|[A-Z](?=\d))*)([a-z])?$/i.exec(ref) ?? [];
  const path = figures
    .replace(/[A-Z]/gi, '')
    .split(/[./-]/)
    .filter((part) => part !== '')
    .map(Number);
  return letter === '' ? path : [...path, letter.toLowerCase().charCodeAt(0) - 96];
}

/** A number followed by a space alone begins a text only when it is no quantity: "1 Identify cases", not "12 months of". */
function isNumbering(matched: string, head: string): boolean {
  if (/[.):\]–—-]/.test(matched)) return true;
  const after = head.slice(matched.length);
  return after === '' || /^\p{Lu}/u.test(after);
}

/** "March 2024", "Q2 2024", "FY 25": letters and figures that are a period. */
function isWordAndYear(code: string): boolean {
  return /^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec|fy|ay|q)\w*[ /_.-]?\d/i.test(code);
}

/** Whether a whole cell is a reference and nothing more: "1", "1.2", "R3", "CSC 011", "CSC 340a". */
export function isReference(text: string): boolean {
  if (text.length > 40) return false;
  if (/^\s*\d{1,8}\s*$/.test(text)) return true;
  const found = readReference(text);
  return found !== null && found.rest === '';
}

/** A sort of key under which one reference is known wherever it stands: "CSC 011" and "csc-011" are one. */
export function referenceKey(ref: string): string {
  return fold(ref.slice(0, 80))
    .replace(/[^a-z0-9.]+/g, '')
    .replace(/^\.+|\.+$/g, '');
}

const CROSS =
  /^\s*(?:(?:this (?:action|task|recommendation) is |action |now |also |already )?(?:contained|covered|included|incorporated|addressed|captured|dealt with|picked up|merged|combined|subsumed|duplicated|reported|monitored|linked) (?:with)?in(?:to)?|(?:please )?(?:see|refer to|as per|as for|same as|as in|duplicate of|linked to|cross[- ]?refer(?:ence)?(?: to| with)?|merged with|covered by|covered under|addressed by|addressed through|included under|links to))\b[:\s]*(?:also\s+)?(?:the\s+)?((?:recommendation|rec|action|task|priority|objective|item|area|section|theme|row|ref|reference|workstream|point|standard)s?\.?\s*(?:no\.?\s*|number\s*)?)?([A-Z]{0,5}[ -]?\d{1,3}(?:\.\d{1,3}){0,3}[a-z]?)?/i;

export interface CrossReference {
  readonly text: string;
  /** What it points to, as written: "1", "2.3", "R4"; null when it does not say ("see above"). */
  readonly to: string | null;
  /** "recommendation", "action" …; null when only a number stands there. */
  readonly kind: 'recommendation' | 'action' | null;
}

/** "Contained within Recommendation 1 above", "See action 2.3": a row that stands in for another. Null for other texts. */
export function readCrossReference(text: string): CrossReference | null {
  if (text.length > 200) return null;
  const match = CROSS.exec(text);
  if (match === null) return null;
  const word = match[1]?.trim().toLowerCase() ?? '';
  const to = match[2]?.trim() ?? '';
  const rest = text.slice(match[0].length).trim();
  const saysAbove = /^(?:above|below)\b/i.test(rest);
  if (to === '' && !saysAbove) return null;
  if (word === '' && to !== '' && !/^(?:[A-Z]|.*\.)/.test(to) && rest !== '' && !saysAbove) return null;
  // A long sentence after it is an action of its own that mentions another.
  if (rest.split(/\s+/).length > 10) return null;
  const kind = /^rec/.test(word) ? 'recommendation' : /^(?:action|task)/.test(word) ? 'action' : null;
  return { text: text.trim(), to: to === '' ? null : to, kind };
}
