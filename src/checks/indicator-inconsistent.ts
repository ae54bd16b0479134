import { planCheck, type PlanDraft } from './shared/define.js';
import { asDisplayed } from './shared/measures.js';
import { figure, named } from './shared/wording.js';
import type { Indicator, Measure } from '../plan/model.js';
import { referenceKey } from '../plan/vocabulary/references.js';
import { cellName } from '../workbook/address.js';

function differ(a: Measure | null, b: Measure | null): boolean {
  if (a?.value == null || b?.value == null || a.unit !== b.unit) return false;
  return Math.abs(asDisplayed(a, a.value) - asDisplayed(b, b.value)) > 1e-9;
}

export const indicatorInconsistent = planCheck(
  {
    slug: 'indicator-inconsistent',
    severity: 'medium',
    family: 'indicators',
    question: 'Does one indicator stand twice with different targets or figures?',
    why: 'Only one of them can be right, and each is published.',
    notWhen: ['the reference has no number', 'the figures are for different periods'],
  },
  ({ plan }) => {
    const first = new Map<string, Indicator>();
    const findings: PlanDraft[] = [];
    for (const indicator of plan.indicators) {
      if (indicator.ref === null || !/\d/.test(indicator.ref)) continue;
      const key = referenceKey(indicator.ref);
      const other = first.get(key);
      if (other === undefined) {
        first.set(key, indicator);
        continue;
      }
      const what = differ(other.target, indicator.target)
        ? (['target', other.target, indicator.target] as const)
        : other.actualPeriod === indicator.actualPeriod && differ(other.actual, indicator.actual)
          ? (['figure', other.actual, indicator.actual] as const)
          : null;
      if (what === null || what[1] === null || what[2] === null) continue;
      findings.push({
        item: indicator.id,
        at: what[2].at,
        also: [what[1].at],
        message: `${named(indicator)}: the ${what[0]} here is ${figure(what[2])}, and in ${what[1].at.sheet}, cell ${cellName(what[1].at)}, it is ${figure(what[1])}. Check which one counts.`,
      });
    }
    return { findings };
  },
);
