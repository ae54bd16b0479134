import { fold } from './words.js';

/** What comes before the end of a piece of work. Folded, as it stands in a header. */
const EARLY =
  /\b(?:survey(?:ed|s)?|design(?:ed|s)?|draft(?:ed|s)?|scop(?:e|ed|ing)|feasibility|appraisal|options?|brief(?:ing)?|consult(?:ed|ation)|engagement|business case|fund(?:ed|ing)|bid|tender(?:ed|s)?|procure(?:d|ment)|contract (?:let|awarded|signed)|award(?:ed)?|approv(?:al|ed)|permission|assess(?:ed|ment)|inspect(?:ed|ion)|pilot(?:ed)?|test(?:ed|ing)?|phase|stage \d|gate(?:way)?|initial|interim|half|mid)\b/;
const ENDED = /\b(?:done|complete|completed|completion|finished|closed|achieved|signed off|sign off|ended|delivered)\b/;

/** Whether a header is for the day on which a stage of the work was done, not the whole of it: "Survey done". */
export function endsStage(header: string): boolean {
  const text = fold(header.slice(0, 120));
  return ENDED.test(text) && EARLY.test(text);
}
