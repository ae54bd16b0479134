import { indicatorCheck } from './shared/define.js';
import { compare, toleranceOf } from './shared/comparing.js';
import { againstTarget } from './shared/targets.js';
import { figure, named, ratingWords } from './shared/wording.js';
import type { Indicator, Measure, RatingValue } from '../plan/model.js';
import { DEFAULT_SETTINGS } from '../plan/settings.js';

/** A tolerance as a share of the target; null when its unit does not fit. */
function share(tolerance: Measure, target: Measure): number | null {
  if (tolerance.value === null || target.value === null || target.value === 0) return null;
  if (tolerance.unit === 'percent' && target.unit !== 'percent') return tolerance.value;
  return tolerance.unit === target.unit ? Math.abs(tolerance.value / target.value) : null;
}

/** What the figure earns by its target and tolerance: on target, within tolerance, or beyond it. */
function earned(indicator: Indicator, met: boolean, allowed: Measure, target: Measure): RatingValue | null {
  if (met) return 'green';
  const within = share(allowed, target);
  if (within === null) return null;
  // The tolerance as the limit itself ("90 %" under a target of 95 %) is read so when it lies nearer the target than half.
  const limit = within > 0.5 ? Math.abs(1 - within) : within;
  const verdict = compare(indicator, {
    ...DEFAULT_SETTINGS,
    tolerances: new Map(),
    tolerance: limit,
  });
  return verdict.met === null ? null : verdict.met ? 'amber' : 'red';
}

export const indicatorRatingContradicts = indicatorCheck(
  {
    slug: 'indicator-rating-contradicts',
    severity: 'medium',
    family: 'indicators',
    question: 'Does an indicator’s own rating disagree with its tolerance?',
    why: 'The plan states the rule; the rating should follow it.',
    notWhen: ['no tolerance is known', 'it is off target and rated Green: that has its own check'],
  },
  (indicator, { verdicts, settings }) => {
    const verdict = verdicts.get(indicator.id);
    const value = indicator.rating?.value;
    const { tolerance, target, rating } = indicator;
    if (verdict?.met == null || rating === null || target === null) return null;
    if (value !== 'green' && value !== 'amber' && value !== 'red') return null;
    if (!verdict.met && value === 'green') return null;
    const known = tolerance?.value != null;
    if (!known && toleranceOf(indicator, settings) === 0) return null;
    const right = known
      ? earned(indicator, verdict.met && !verdict.within, tolerance, target)
      : verdict.within
        ? 'amber'
        : verdict.met
          ? 'green'
          : 'red';
    if (right === null || right === value || (right === 'amber' && verdict.within && value === 'green')) return null;
    const word = right === 'green' ? 'on target' : right === 'amber' ? 'within the tolerance' : 'beyond the tolerance';
    return {
      also: indicator.actual === null ? [] : [indicator.actual.at],
      message: `${named(indicator)}: ${againstTarget(indicator, verdict)} is ${word}${known ? ` of ${figure(tolerance)}` : ''}, and it is rated ${ratingWords(rating)}. Check the rating.`,
    };
  },
);
