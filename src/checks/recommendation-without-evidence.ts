import { planCheck, type PlanDraft } from './shared/define.js';
import { named, namedWithin, quoted, ratingWords } from './shared/wording.js';
import type { CheckContext } from './finding.js';
import type { Item } from '../plan/model.js';

function hasEvidence(item: Item, { below, indicatorsOf }: CheckContext): boolean {
  // Its one action stands in its own row, and the rating is that action's.
  if (item.activity !== null && (item.due !== null || item.leads.length > 0)) return true;
  const rows = below(item.id);
  const hasFigure = [item, ...rows].some((one) => indicatorsOf(one.id).some(({ actual }) => actual?.value != null));
  return hasFigure || rows.some((row) => row.rating !== null || row.status !== 'unknown');
}

export const recommendationWithoutEvidence = planCheck(
  {
    slug: 'recommendation-without-evidence',
    severity: 'medium',
    family: 'roll-up',
    question: 'Is a recommendation rated with nothing behind the rating?',
    why: 'A rating that rests on no action and no figure cannot be checked by anyone.',
    notWhen: [
      'the plan has no levels below its recommendations',
      'its action, with a lead or a date, stands in its own row',
      'its rows point to another recommendation that has evidence and the same rating',
    ],
  },
  (context) => {
    const recommendations = context.plan.items.filter(({ kind }) => kind === 'recommendation');
    const bare = recommendations.filter((item) => !hasEvidence(item, context));
    // Without evidence anywhere the plan keeps its ratings at this level only.
    if (bare.length > recommendations.length / 2) return { findings: [] };
    const findings: PlanDraft[] = [];
    for (const item of bare) {
      if (item.rating === null || item.businessAsUsual) continue;
      const pointer = context.below(item.id).find(({ crossReference }) => crossReference !== null) ?? item;
      const to = pointer.crossReference?.to ?? null;
      const meant = to === null ? undefined : context.items.get(to);
      if (meant !== undefined && meant.rating?.value === item.rating.value && hasEvidence(meant, context)) continue;
      const points =
        pointer.crossReference === null
          ? ''
          : ` It points elsewhere: ${quoted(pointer.crossReference.text, 60)}${
              meant?.rating == null ? '' : `, and ${namedWithin(meant)} is rated ${ratingWords(meant.rating)}`
            }.`;
      findings.push({
        item: item.id,
        at: item.at,
        also: pointer === item ? [] : [pointer.at],
        message: `${named(item)} is rated ${ratingWords(item.rating)}, with no rated row and no figure behind it.${points} Check what the rating rests on.`,
      });
    }
    return { findings };
  },
);
