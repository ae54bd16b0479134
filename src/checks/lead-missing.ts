import { planCheck, type PlanDraft } from './shared/define.js';
import { isAside, isHeading, isOver } from './shared/state.js';
import { named } from './shared/wording.js';
import type { NotJudged } from '../plan/model.js';
import { settingName } from '../plan/settings-names.js';

export const leadMissing = planCheck(
  {
    slug: 'lead-missing',
    severity: 'low',
    family: 'owners',
    question: 'Is something open without a lead?',
    why: 'Nobody can be asked.',
    notWhen: [
      'it is complete or closed',
      '“As above” stands there, or a merged cell above holds the lead',
      'it is not known which cells are merged, and a lead stands above: then it asks',
    ],
  },
  ({ plan, settings, children }) => {
    const unknown = new Set(
      plan.sheets
        .filter(({ name, mergesKnown }) => mergesKnown === false && settings.merged.get(name) === undefined)
        .map(({ name }) => name),
    );
    const ledAbove = new Set<string>();
    const findings: PlanDraft[] = [];
    const notJudged = new Map<string, NotJudged>();
    for (const item of plan.items) {
      const { sheet } = item.titleAt;
      if (item.leads.length > 0) ledAbove.add(sheet);
      if (item.leads.length > 0 || !item.leadExpected || isOver(item, settings) || isAside(item)) continue;
      if (isHeading(item, children)) continue;
      if (item.kind !== 'action' && children(item.id).some(({ leads }) => leads.length > 0)) continue;
      const at = item.leadAt ?? item.at;
      if (unknown.has(sheet) && ledAbove.has(sheet)) {
        if (notJudged.has(sheet)) continue;
        notJudged.set(sheet, {
          what: 'lead',
          why: `Blank cells follow a lead in ${sheet}: they may be merged with the cell above, or have no lead.`,
          at,
          item: item.id,
          question: {
            setting: settingName('merged', sheet),
            ask: `Are the blank cells of ${sheet} merged with the cell above?`,
            choices: [
              { value: 'yes', label: 'Yes, they belong to the cell above' },
              { value: 'no', label: 'No, they are blank' },
            ],
          },
        });
        continue;
      }
      findings.push({ item: item.id, at, message: `${named(item)}: no lead is named. Check who it belongs to.` });
    }
    return { findings, notJudged: [...notJudged.values()] };
  },
);
