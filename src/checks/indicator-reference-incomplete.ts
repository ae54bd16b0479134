import { planCheck, type PlanDraft } from './shared/define.js';
import { named, quoted } from './shared/wording.js';
import type { Indicator } from '../plan/model.js';
import { referenceKey } from '../plan/vocabulary/references.js';
import { wordsOf } from '../plan/vocabulary/words.js';

/** The words of a description, whatever its punctuation. */
function wording(indicator: Indicator): string {
  return wordsOf(indicator.title.slice(0, 600)).join(' ');
}

export const indicatorReferenceIncomplete = planCheck(
  {
    slug: 'indicator-reference-incomplete',
    severity: 'low',
    family: 'indicators',
    question: 'Does an indicator’s reference lack its number, or stand over two wordings?',
    why: 'Figures are found again by their reference.',
    notWhen: ['no other reference has a number'],
  },
  ({ plan }) => {
    const findings: PlanDraft[] = [];
    const first = new Map<string, Indicator>();
    const isNumbered = plan.indicators.some(({ ref }) => ref !== null && /\d/.test(ref));
    for (const indicator of plan.indicators) {
      if (indicator.ref === null || indicator.ref.trim() === '') continue;
      if (!/\d/.test(indicator.ref)) {
        if (!isNumbered) continue;
        findings.push({
          item: indicator.id,
          at: indicator.titleAt,
          message: `${named(indicator)}: the reference ${quoted(indicator.ref, 30)} has no number. Check which indicator it is.`,
        });
        continue;
      }
      const key = referenceKey(indicator.ref);
      const other = first.get(key);
      if (other === undefined) first.set(key, indicator);
      else if (wording(other) !== wording(indicator)) {
        findings.push({
          item: indicator.id,
          severity: 'info',
          at: indicator.titleAt,
          also: [other.titleAt],
          message: `${named(indicator)}: the same reference stands elsewhere with another wording, ${quoted(other.title)}.`,
        });
      }
    }
    return { findings };
  },
);
