import type { Indicator, Item, NotJudged, Place } from '../../plan/model.js';
import type { Check, CheckContext, CheckResult, Finding, Severity } from '../finding.js';

/** What a check is, but for what it does. */
export type Declaration = Omit<Check, 'run' | 'onByDefault'> & { readonly onByDefault?: boolean };

/** What a check says of one item: the rest of the finding follows from the item and the declaration. */
export interface Draft {
  readonly message: string;
  readonly severity?: Severity;
  readonly at?: Place;
  readonly also?: readonly Place[];
}

/** What a check says of a column, a value or the whole plan. */
export interface PlanDraft extends Draft {
  readonly at: Place;
  readonly item?: string | null;
}

function finding(declaration: Declaration, item: string | null, at: Place, draft: Draft): Finding {
  return {
    check: declaration.slug,
    severity: draft.severity ?? declaration.severity,
    message: draft.message,
    item,
    at: draft.at ?? at,
    also: draft.also ?? [],
  };
}

function each<Entry extends Item | Indicator>(
  declaration: Declaration,
  entries: readonly Entry[],
  judge: (entry: Entry) => Draft | null,
): CheckResult {
  const findings: Finding[] = [];
  for (const entry of entries) {
    const draft = judge(entry);
    if (draft !== null) findings.push(finding(declaration, entry.id, entry.at, draft));
  }
  return { findings, notJudged: [] };
}

/** A check that looks at one recommendation, group or action after the other. */
export function itemCheck(declaration: Declaration, judge: (item: Item, context: CheckContext) => Draft | null): Check {
  return {
    onByDefault: true,
    ...declaration,
    run: (context) => each(declaration, context.plan.items, (item) => judge(item, context)),
  };
}

/** A check that looks at one indicator after the other. */
export function indicatorCheck(
  declaration: Declaration,
  judge: (indicator: Indicator, context: CheckContext) => Draft | null,
): Check {
  return {
    onByDefault: true,
    ...declaration,
    run: (context) => each(declaration, context.plan.indicators, (indicator) => judge(indicator, context)),
  };
}

/** A check that needs the whole plan at once. */
export function planCheck(
  declaration: Declaration,
  judge: (context: CheckContext) => {
    readonly findings: readonly PlanDraft[];
    readonly notJudged?: readonly NotJudged[];
  },
): Check {
  return {
    onByDefault: true,
    ...declaration,
    run: (context) => {
      const { findings, notJudged = [] } = judge(context);
      return {
        findings: findings.map((draft) => finding(declaration, draft.item ?? null, draft.at, draft)),
        notJudged,
      };
    },
  };
}
