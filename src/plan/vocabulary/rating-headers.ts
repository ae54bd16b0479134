import { wordsOf } from './words.js';

/** Words of a rating's header that narrow it down to nothing: "RAG rating", "Current status", "R A G". */
const PLAIN = new Set(
  'rag brag bragg ragb rygb rating ratings rated status colour color score traffic light r a g b c y action actions task progress delivery milestone performance overall current latest now today this summary of the for in is on at see key confidence level assessment judgement position'.split(
    ' ',
  ),
);
/** Words that say it stands for the whole, or is the one that counts. */
const WHOLE = new Set('overall current latest now summary final agreed moderated confirmed validated'.split(' '));
/** Words that say it is another day's. */
const OTHER_DAY = new Set(
  'previous previously prior last was old original initial start starting baseline before forecast predicted expected target next anticipated planned'.split(
    ' ',
  ),
);

export type RatingHeader = 'whole' | 'plain' | 'part' | 'other-day';

/** How general a rating's header is: "Overall RAG" stands for the whole, "Cost RAG" for a part, "Last RAG" for another day. */
export function ratingHeader(header: string): RatingHeader {
  const words = wordsOf(header);
  if (words.some((word) => OTHER_DAY.has(word))) return 'other-day';
  if (words.some((word) => WHOLE.has(word))) return 'whole';
  return words.every((word) => PLAIN.has(word)) ? 'plain' : 'part';
}
