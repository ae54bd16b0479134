import { wordsOf } from './words.js';

/** Words of a rating's header that narrow it down to nothing: "RAG rating", "Current status", "R A G". */
const PLAIN = new Set(
  'rag brag bragg ragb rygb rating ratings rated status colour color score traffic light r a g b c y action actions activity activities task progress delivery milestone performance overall current latest now today this summary of the for in is on at see key level assessment judgement position'.split(
    ' ',
  ),
);
/** Words that say it stands for the whole, or is the one that counts. */
const WHOLE = new Set('overall current latest now summary final agreed moderated confirmed validated'.split(' '));
/** How sure somebody is of it is another matter than how it goes. */
const BESIDE = new Set('confidence likelihood'.split(' '));
/** Words that say it is another day's. */
const OTHER_DAY = new Set(
  'previous previously prior last was old original initial start starting baseline before forecast predicted expected target next anticipated planned'.split(
    ' ',
  ),
);

/** Words of a header that say when: "Q3", "Oct", "24", "month". */
const WHEN =
  /^(?:q[1-4]|[pm]?\d{1,4}|(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*|autumn|spring|summer|winter|term|half|quarter|month|week|fortnight|year|period|end|mid|early|late|fy|as|at|this|\d+(?:st|nd|rd|th))$/;

export type RatingHeader = 'whole' | 'plain' | 'part' | 'other-day';

/** How general a rating's header is: "Overall RAG" stands for the whole, "Cost RAG" for a part, "Last RAG" for another day. */
export function ratingHeader(header: string): RatingHeader {
  const words = wordsOf(header).filter((word) => !WHEN.test(word));
  if (words.some((word) => OTHER_DAY.has(word))) return 'other-day';
  if (words.some((word) => BESIDE.has(word))) return 'part';
  if (words.some((word) => WHOLE.has(word))) return 'whole';
  return words.every((word) => PLAIN.has(word)) ? 'plain' : 'part';
}

/** What a rating's header is called, whenever it is of: "Status Oct 24" and "Status this month" are both "status". */
export function ratingSeries(header: string): string {
  return wordsOf(header)
    .filter((word) => !WHEN.test(word) && !OTHER_DAY.has(word) && !['current', 'latest', 'now'].includes(word))
    .join(' ');
}
