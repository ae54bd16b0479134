import type { Indicator, Item, NotJudged, Place, Plan } from '../plan/model.js';
import type { Settings } from '../plan/settings.js';
import type { IsoDay } from '../workbook/serial.js';
import type { DueInDoubt } from './shared/due-in-doubt.js';

/** high: the plan itself contradicts a published claim; medium: needs an answer from the lead; low: tidy up; info: listed. */
export type Severity = 'high' | 'medium' | 'low' | 'info';

/** The families in which findings are shown, in this order. */
export type Family = 'dates' | 'roll-up' | 'indicators' | 'words' | 'reading' | 'counts' | 'owners';

export interface Finding {
  /** The check's slug. */
  readonly check: string;
  readonly severity: Severity;
  /** One or two plain sentences with the values used, the as-at date, and how anything ambiguous was read. */
  readonly message: string;
  /** The item's or indicator's id; null when it is about a column, a value or the whole plan. */
  readonly item: string | null;
  readonly at: Place;
  readonly also: readonly Place[];
}

/** All that a check may look at. */
export interface CheckContext {
  readonly plan: Plan;
  readonly asAt: IsoDay;
  readonly settings: Settings;
  /** By id. */
  readonly items: ReadonlyMap<string, Item>;
  /** Items directly below an item, in row order. */
  readonly children: (id: string) => readonly Item[];
  /** All groups and actions under an item, in row order. */
  readonly below: (id: string) => readonly Item[];
  /** Indicators directly below an item. */
  readonly indicatorsOf: (id: string) => readonly Indicator[];
  /** The recommendation an entry stands under; null when there is none. */
  readonly recommendationOf: (entry: Item | Indicator) => Item | null;
  /** Per item id: past its date and open, and by how many days. */
  readonly late: ReadonlyMap<string, { readonly daysLate: number }>;
  /** Per indicator id: how it compares with its target, or why that cannot be said. */
  readonly verdicts: ReadonlyMap<string, Verdict>;
  /** The Green rows past their date while it is not known whether Green means finished; null when there is no doubt. */
  readonly greensInDoubt: readonly Item[] | null;
  /** Columns of dates that may not be due dates; nothing is late by them. */
  readonly dueInDoubt: readonly DueInDoubt[];
  /** The items that have their due dates from those. */
  readonly inDoubt: ReadonlySet<Item>;
}

/** How an indicator's figure compares with its target. */
export type Verdict =
  | { readonly met: boolean; readonly within: boolean; readonly wanted: 'higher' | 'lower' | 'range' }
  | {
      readonly met: null;
      readonly because:
        | 'no target'
        | 'no figure'
        | 'units'
        | 'polarity'
        | 'not wanted'
        | 'year end'
        | 'later year'
        | 'later date'
        | 'other quarter'
        | 'bound';
    };

export interface CheckResult {
  readonly findings: readonly Finding[];
  readonly notJudged: readonly NotJudged[];
}

/** A check is data and one small function. Its examples stand in `examples/<slug>.ts`, out of what the pane loads. */
export interface Check {
  readonly slug: string;
  readonly severity: Severity;
  readonly family: Family;
  /** The question it answers: "Is an action rated Green although its date has passed?" */
  readonly question: string;
  /** Why it matters to the board, in a sentence. */
  readonly why: string;
  /** When it keeps silent. */
  readonly notWhen: readonly string[];
  readonly onByDefault: boolean;
  run(context: CheckContext): CheckResult;
}

/** A small plan in the words of the field, that the check flags or leaves. */
export interface Example {
  readonly title: string;
  readonly asAt: IsoDay;
  readonly plan: Plan;
  readonly settings?: Settings;
}

/** A check's examples: its first tests and its page in the catalogue. */
export interface Examples {
  readonly slug: string;
  readonly flags: readonly Example[];
  readonly leaves: readonly Example[];
}

/** What checking a plan gives. */
export interface Review {
  readonly plan: Plan;
  readonly asAt: IsoDay;
  readonly settings: Settings;
  /** Worst first, then in sheet and row order. */
  readonly findings: readonly Finding[];
  readonly notJudged: readonly NotJudged[];
  /** Per item id: past its date and open, and by how many days. */
  readonly overdue: ReadonlyMap<string, { readonly daysLate: number }>;
  /** Per indicator id: true met, false off target; absent when not judged. */
  readonly met: ReadonlyMap<string, boolean>;
  /** Findings that somebody has set aside in the workbook, and why. Left out where nobody was asked. */
  readonly aside?: readonly AsideFinding[];
  /** Those among the findings that were set aside once and are back, because their facts have changed. */
  readonly back?: readonly Finding[];
}

/** A finding that is not among the others because somebody has set it aside. */
export interface AsideFinding {
  readonly finding: Finding;
  readonly reason: string;
  /** Who did so and when, in words. */
  readonly who: string;
}
