import { remembered } from './remembered.js';
import { fold } from './words.js';

const THINGS =
  '(?:(?:audit|plan|improvement|management|agreed) )?(?:actions?|recommendations?|recs?|tasks?|items?|milestones?|objectives?|activities|projects?|work)';
const DONE = '(?:completed?|closed|done|finished|delivered|implemented|discharged|achieved|signed off|embedded)';
const GONE =
  '(?:archived?|removed|withdrawn|superseded|cancelled|deleted|rejected|declined|discontinued|abandoned|dropped|not (?:agreed|accepted|approved|pursued|progressed|progressing|taken forward)|no longer (?:required|needed|relevant|applicable|pursued|progressed|(?:being )?taken forward))';
/** "Completed actions 2023-24", "Closed actions log". */
const TAIL = String.raw`(?:(?: (?:log|list|tab|register|only))?(?: (?:since|in|from|to|at|as at|up to|during) .{2,30}| ?[-(\d][\d\s/()-]{0,14})?)`;

/** `^(all) completed (and closed) (actions)$`, or `^actions completed (and removed from the plan)$`. */
function naming(word: string, other: string): RegExp {
  const either = `(?:${word}|${other})`;
  return new RegExp(
    `^(?:(?:all|already|previously|recently|now) )?${word}(?: ?(?:/|and|or) ?${either})?(?: ${THINGS})?${TAIL}$` +
      `|^${THINGS}(?: (?:now|already|that are|which are|that have been|which have been)| ?-)? ${word}(?: ?(?:/|and|or) ?${either}(?: [a-z]+){0,5})?${TAIL}$`,
  );
}

const SAYS_DONE = naming(DONE, GONE);
const SAYS_GONE = naming(GONE, DONE);

/**
 * Whether the name of a sheet or section says that all that stands in it is over: "Completed actions" is complete,
 * "Removed actions" closed. Null for any other name.
 */
export const endedBy = remembered((name: string): 'complete' | 'closed' | null => {
  if (name.length > 80) return null;
  const bare = fold(name)
    .replaceAll('_', ' ')
    .replaceAll('&', 'and')
    .replace(/^(?:(?:section|part|table) )?(?:[a-z]|\d{1,2})[.):]\s*/, '')
    .replace(/[:.\s]+$/, '');
  if (SAYS_DONE.test(bare)) return 'complete';
  return SAYS_GONE.test(bare) ? 'closed' : null;
});

const NAMES_THINGS = new RegExp(` (?:${THINGS})|^${THINGS} `);

/** Whether such a name says of what: "Completed actions". "Done" alone may be a line of a key. */
export function namesThings(name: string): boolean {
  return NAMES_THINGS.test(fold(name));
}
