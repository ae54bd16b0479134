/**
 * Tables that look like a plan and are none. A table is one of these when its header cells hold enough of the words.
 * Words are matched at the start of a word of the header, in lower case.
 */
export interface LookAlike {
  readonly name: string;
  readonly words: readonly string[];
  /** How many different words make one. */
  readonly enough: number;
}

export const LOOK_ALIKES: readonly LookAlike[] = [
  {
    name: 'a risk log',
    words: ['risk', 'likelihood', 'probability', 'mitigat', 'inherent', 'residual', 'control', 'consequence'],
    enough: 3,
  },
  { name: 'a contact list', words: ['phone', 'telephone', 'mobile', 'email', 'e-mail', 'tel'], enough: 1 },
  {
    name: 'a meeting rota',
    words: ['venue', 'meeting', 'chair', 'attendees', 'papers', 'agenda', 'room', 'minutes', 'apologies'],
    enough: 2,
  },
  {
    name: 'a decisions log',
    words: ['decision', 'decided', 'made by', 'minute', 'rationale', 'taken by', 'delegat'],
    enough: 2,
  },
  {
    name: 'a budget',
    words: ['budget', 'forecast', 'variance', 'spend', '£', 'cost centre', 'outturn £'],
    enough: 2,
  },
  { name: 'a glossary', words: ['term', 'definition', 'meaning', 'acronym', 'abbreviation', 'stands for'], enough: 2 },
  {
    name: 'a pivot table',
    words: ['row labels', 'column labels', 'count of', 'sum of', 'average of', 'grand total'],
    enough: 1,
  },
  { name: 'a log of changes', words: ['version', 'change made', 'author', 'changed by', 'amendment'], enough: 2 },
  { name: 'an issues log', words: ['issue', 'raised', 'resol', 'escalat'], enough: 3 },
  { name: 'an index', words: ['tab', 'worksheet', 'hyperlink', 'sheet name', 'go to'], enough: 1 },
];

/** A sheet's own name that says it is kept, not worked with. */
export const KEPT_NAMES =
  /\b(?:old|archived?|superseded|previous|backup|back-up|template|example|do not use|last year|prior year|closed plan|copy of|\(copy\)|draft v\d)\b/i;

/** The look-alike that a header row's words make; null when none. */
export function lookAlike(headers: readonly string[]): string | null {
  const words = headers.map(
    (header) =>
      ` ${header
        .toLowerCase()
        .split(/[\s/(),]+/)
        .join(' ')}`,
  );
  for (const kind of LOOK_ALIKES) {
    const hits = new Set(kind.words.filter((word) => words.some((header) => header.includes(` ${word}`))));
    if (hits.size >= kind.enough) return kind.name;
  }
  return null;
}
