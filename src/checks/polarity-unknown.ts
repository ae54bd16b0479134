import { planCheck, type PlanDraft } from './shared/define.js';
import { settingKeys } from './shared/comparing.js';
import { figure, named } from './shared/wording.js';
import type { NotJudged } from '../plan/model.js';
import { settingName } from '../plan/settings-names.js';

export const polarityUnknown = planCheck(
  {
    slug: 'polarity-unknown',
    severity: 'info',
    family: 'indicators',
    question: 'Is it unclear whether a higher figure is better?',
    why: 'Where the wording does not settle it, guessing would accuse somebody.',
    notWhen: ['the figure equals its target', 'the sheet, its target or its wording says which way is better'],
  },
  ({ plan, verdicts }) => {
    const findings: PlanDraft[] = [];
    const notJudged: NotJudged[] = [];
    const asked = new Set<string>();
    for (const indicator of plan.indicators) {
      const verdict = verdicts.get(indicator.id);
      if (verdict?.met !== null || verdict.because !== 'polarity') continue;
      const key = settingKeys(indicator)[0] ?? indicator.id;
      if (asked.has(key) || indicator.actual === null || indicator.target === null) continue;
      asked.add(key);
      const at = indicator.actual.at;
      const name = indicator.ref?.trim() ? indicator.ref : indicator.title;
      const why = `${named(indicator)}: ${figure(indicator.actual)} against a target of ${figure(indicator.target)}. It does not say whether a higher figure is better, so it is not judged.`;
      findings.push({ item: indicator.id, at, message: why });
      notJudged.push({
        what: 'better direction',
        why,
        at,
        item: indicator.id,
        question: {
          setting: settingName('polarity', name),
          ask: `Is a higher figure better for ${named(indicator).replace(/^Indicator /, '')}?`,
          choices: [
            { value: 'higher', label: 'Higher is better' },
            { value: 'lower', label: 'Lower is better' },
            { value: 'none', label: 'Neither: do not judge it' },
          ],
        },
      });
    }
    return { findings, notJudged };
  },
);
