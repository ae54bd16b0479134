import { itemCheck } from './shared/define.js';
import { asDisplayed } from './shared/measures.js';
import { newestTexts, saidAt } from './shared/state.js';
import { figure, named, namedWithin, quoted } from './shared/wording.js';
import { percentagesIn } from '../plan/vocabulary/claims.js';
import { wordsOf } from '../plan/vocabulary/words.js';

/** Words that say nothing of what an indicator measures. */
const COMMON = new Set(
  'with within from that this their have been were which where percentage percent number rate children young people'.split(
    ' ',
  ),
);
/** So many of an indicator's words, and at least this share of them, make a sentence be about it. */
const LEAST_WORDS = 2;
const LEAST_SHARE = 0.5;

function keyWords(text: string): ReadonlySet<string> {
  return new Set(wordsOf(text).filter((word) => word.length > 3 && !COMMON.has(word)));
}

export const textFigureDiffers = itemCheck(
  {
    slug: 'text-figure-differs',
    severity: 'medium',
    family: 'words',
    question: 'Does the text give another percentage than the indicator it speaks of?',
    why: 'Two figures for one thing in one report are noticed by the reader, and not before.',
    notWhen: [
      'the sentence does not share its words with the indicator',
      'it is not switched on: it can only guess what a sentence is about',
    ],
    onByDefault: false,
  },
  (item, { indicatorsOf, below }) => {
    const texts = newestTexts(item).filter(({ text }) => text.includes('%'));
    if (texts.length === 0) return null;
    const indicators = [item, ...below(item.id)]
      .flatMap(({ id }) => indicatorsOf(id))
      .filter(({ actual }) => actual?.value != null && actual.unit === 'percent');
    for (const { text, at } of texts) {
      for (const said of percentagesIn(text)) {
        const words = keyWords(said.text);
        for (const indicator of indicators) {
          const own = keyWords(indicator.title);
          const shared = [...own].filter((word) => words.has(word)).length;
          if (shared < LEAST_WORDS || shared < own.size * LEAST_SHARE || indicator.actual?.value == null) continue;
          if (Math.abs(asDisplayed(indicator.actual, indicator.actual.value) - said.value) < 0.005) continue;
          if (indicator.target?.value != null && Math.abs(indicator.target.value - said.value) < 1e-9) continue;
          return {
            at: saidAt(item, at).at,
            also: [...saidAt(item, at).also, indicator.actual.at],
            message: `${named(item)}: the text says ${quoted(said.text, 90)}; ${namedWithin(indicator)} shows ${figure(indicator.actual)}. Check which figure counts.`,
          };
        }
      }
    }
    return null;
  },
);
