import { planCheck, type PlanDraft } from './shared/define.js';
import { againstTarget, greenOver } from './shared/targets.js';
import { named, quoted, ratingWords } from './shared/wording.js';
import type { Indicator, NotJudged } from '../plan/model.js';

const REASONS: Readonly<Record<string, (indicator: Indicator) => string>> = {
  'year end': () =>
    'The target is for the whole year and the figure is what was reached so far: it is not judged before the year’s end.',
  'later year': ({ targetPeriod = '' }) => `The target is for ${targetPeriod}: it is not judged before then.`,
  'later date': ({ target }) =>
    `The target is set for a date still to come${target === null ? '' : ` (${quoted(target.text, 40)})`}: it is not judged before then.`,
  'other quarter': ({ targetPeriod = '', actualPeriod }) =>
    `The target is for ${targetPeriod} and the figure for ${actualPeriod ?? 'another quarter'}: they are not compared.`,
  bound: () => 'The figure is a bound, not a value.',
};

export const indicatorOffTarget = planCheck(
  {
    slug: 'indicator-off-target',
    severity: 'medium',
    family: 'indicators',
    question: 'Is a figure off target?',
    why: 'The board needs to know what is being done about it.',
    notWhen: [
      'it, or its recommendation, is rated Green or complete: that has its own check',
      'the figure equals its target',
      'the target is for a later year or, by its own words, for a date still to come: “90% by March 2025”',
    ],
  },
  (context) => {
    const findings: PlanDraft[] = [];
    const notJudged: NotJudged[] = [];
    for (const indicator of context.plan.indicators) {
      const verdict = context.verdicts.get(indicator.id);
      if (verdict === undefined) continue;
      if (verdict.met === null) {
        const why = REASONS[verdict.because]?.(indicator);
        if (why !== undefined) {
          const at = indicator.actual?.at ?? indicator.at;
          notJudged.push({
            what: 'indicator',
            why: `${named(indicator)}: ${why}`,
            at,
            item: indicator.id,
            question: null,
          });
        }
        continue;
      }
      if (verdict.met || greenOver(indicator, context) !== null) continue;
      const { rating, ratingUnread } = indicator;
      const rated =
        rating !== null
          ? `rated ${ratingWords(rating)}`
          : ratingUnread !== null
            ? `and its rating says ${quoted(ratingUnread.text, 40)}`
            : 'and it is not rated';
      findings.push({
        item: indicator.id,
        at: indicator.actual?.at ?? indicator.at,
        message: `${named(indicator)}: ${againstTarget(indicator, verdict)}, ${rated}. Check what is being done.`,
      });
    }
    return { findings, notJudged };
  },
);
