import { wordMeaning } from './rating-words.js';
import { remembered } from './remembered.js';
import { fold } from './words.js';

/** Longer than this it is a sentence, and its words may be about anything. */
const LONGEST = 60;

/** What figures and signs alone never are. */
const SAYS_MORE_THAN_WHEN = /\p{L}{3}|[✓✔☑✅%]/u;
/** A tick, or all of it. */
const TICK = /^[✓✔☑✅]\ufe0f?$|^100 ?%$/;
const MONTHS =
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?';
/** "12/07/24", "12 July 2024", "May '24", "Q2 2024/25"; "by" is no part of it: "Complete by May" is still to be done. */
const WHEN = new RegExp(
  String.raw`\b(?:(?:on|in|at|since|during|early|mid|late|end of) )*(?:q[1-4]|\d{1,2}(?:st|nd|rd|th)?|\d{4}|${MONTHS}|[\d/.-]{4,12})(?:[ ,/.'-]+(?:of )?(?:q[1-4]|\d{1,4}(?:st|nd|rd|th)?|${MONTHS}))*(?!\w|%)`,
  'g',
);

/** Whether a few words say that something is finished, and at most when: "completed", "✓", "done 12/07/24", "March 2024 – achieved". */
export const saysFinished = remembered((text: string): boolean => {
  if (text.length > LONGEST || !SAYS_MORE_THAN_WHEN.test(text)) return false;
  const folded = fold(text);
  const ticks = folded.replace(/[✓✔☑✅]\ufe0f?/gu, ' ').trim();
  const rest = trimmed(ticks.replace(WHEN, ' '));
  if (rest === '') return ticks !== folded;
  if (TICK.test(rest)) return true;
  // A letter is no word.
  const meaning = rest.length < 3 ? null : (wordMeaning(rest) ?? wordMeaning(trimmed(ticks)));
  return meaning !== null && meaning.value === 'complete' && !meaning.assumed;
});

/** Without the signs and brackets around and between the words. */
function trimmed(text: string): string {
  return text
    .replace(/[()[\]{}"*_:;,.|/–-]+/g, ' ')
    .trim()
    .replace(/ {2,}/g, ' ');
}
