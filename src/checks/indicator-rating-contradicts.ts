import { planCheck, type PlanDraft } from './shared/define.js';
import type { CheckContext } from './finding.js';
import { bandOf } from './shared/banding.js';
import { compare, toleranceOf } from './shared/comparing.js';
import { againstTarget } from './shared/targets.js';
import { figure, named, ratingWords } from './shared/wording.js';
import type { Indicator, Measure, NotJudged, RatingValue } from '../plan/model.js';
import type { IsoDay } from '../workbook/serial.js';
import { DEFAULT_SETTINGS } from '../plan/settings.js';

/** A tolerance as a share of the target; null when its unit does not fit. */
function share(tolerance: Measure, target: Measure): number | null {
  if (tolerance.value === null || target.value === null || target.value === 0) return null;
  if (tolerance.unit === 'percent' && target.unit !== 'percent') return tolerance.value;
  return tolerance.unit === target.unit ? Math.abs(tolerance.value / target.value) : null;
}

/** What the figure earns by its target and tolerance: on target, within tolerance, or beyond it. */
function earned(
  indicator: Indicator,
  asAt: IsoDay,
  met: boolean,
  allowed: Measure,
  target: Measure,
): RatingValue | null {
  if (met) return 'green';
  const within = share(allowed, target);
  if (within === null) return null;
  // The tolerance as the limit itself ("90 %" under a target of 95 %) is read so when it lies nearer the target than half.
  const limit = within > 0.5 ? Math.abs(1 - within) : within;
  const verdict = compare(indicator, { ...DEFAULT_SETTINGS, tolerances: new Map(), tolerance: limit }, asAt);
  return verdict.met === null ? null : verdict.met ? 'amber' : 'red';
}

export const indicatorRatingContradicts = planCheck(
  {
    slug: 'indicator-rating-contradicts',
    severity: 'medium',
    family: 'indicators',
    question: 'Does an indicator’s own rating disagree with its tolerance?',
    why: 'The plan states the rule; the rating should follow it.',
    notWhen: [
      'neither a tolerance nor a threshold is known',
      'it is off target and rated Green: that has its own check',
    ],
  },
  (context) => {
    const findings: PlanDraft[] = [];
    const unjudged: Indicator[] = [];
    for (const indicator of context.plan.indicators) {
      const draft = judge(indicator, context);
      if (draft === 'no tolerance') unjudged.push(indicator);
      else if (draft !== null) findings.push(draft);
    }
    return { findings, notJudged: toleranceAsked(unjudged) };
  },
);

function judge(indicator: Indicator, { verdicts, settings, asAt }: CheckContext): PlanDraft | 'no tolerance' | null {
  const verdict = verdicts.get(indicator.id);
  const value = indicator.rating?.value;
  const { tolerance, target, rating } = indicator;
  if (verdict?.met == null || rating === null || target === null) return null;
  if (value !== 'green' && value !== 'amber' && value !== 'red') return null;
  if (!verdict.met && value === 'green') return null;
  if (indicator.bands !== undefined) return againstBands(indicator, value);
  const known = tolerance?.value != null;
  if (!known && toleranceOf(indicator, settings) === 0) return verdict.met ? null : 'no tolerance';
  const right = known
    ? earned(indicator, asAt, verdict.met && !verdict.within, tolerance, target)
    : verdict.within
      ? 'amber'
      : verdict.met
        ? 'green'
        : 'red';
  if (right === null || right === value || (right === 'amber' && verdict.within && value === 'green')) return null;
  const word = right === 'green' ? 'on target' : right === 'amber' ? 'within the tolerance' : 'beyond the tolerance';
  return {
    item: indicator.id,
    at: indicator.at,
    also: indicator.actual === null ? [] : [indicator.actual.at],
    message: `${named(indicator)}: ${againstTarget(indicator, verdict)} is ${word}${known ? ` of ${figure(tolerance)}` : ''}, and it is rated ${ratingWords(rating)}. Check the rating.`,
  };
}

/** By the plan's own thresholds: "Amber if 75–84%". What none of them holds, or two, is not judged. */
function againstBands(indicator: Indicator, value: 'green' | 'amber' | 'red'): PlanDraft | null {
  const { actual, bands, rating } = indicator;
  const band = bandOf(indicator);
  const limit = band === null ? null : (bands?.[band] ?? null);
  if (band === null || band === value || actual === null || limit === null || rating === null) return null;
  return {
    item: indicator.id,
    at: indicator.at,
    also: [actual.at, limit.at],
    message: `${named(indicator)}: ${figure(actual)} is ${BAND_WORDS[band]} by the plan’s own threshold (${figure(limit)}), and it is rated ${ratingWords(rating)}. Check the rating.`,
  };
}

const BAND_WORDS = { green: 'Green', amber: 'Amber', red: 'Red' } as const;

/** How far off target is still Amber, asked once for all indicators off target that are rated Amber or Red. */
function toleranceAsked(indicators: readonly Indicator[]): readonly NotJudged[] {
  const [first] = indicators;
  if (first === undefined) return [];
  const many = indicators.length > 1;
  return [
    {
      what: 'tolerance',
      why: `${many ? `${String(indicators.length)} indicators are` : `${named(first)} is`} off target and rated Amber or Red. The plan does not say how far off target is still Amber, so ${many ? 'these ratings are' : 'this rating is'} not judged against the figure${many ? 's' : ''}.`,
      at: first.rating?.at ?? first.at,
      item: many ? null : first.id,
      question: {
        setting: 'tolerance',
        ask: 'How far off its target may a figure be and still be Amber, not Red? Give a share of the target, such as 5%.',
        choices: [],
      },
    },
  ];
}
