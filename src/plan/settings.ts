import type { IsoDay } from '../workbook/serial.js';
import type { Polarity, RatingValue, Role } from './model.js';

/** The officer's answers and choices. The command line's `--set` and the settings sheet speak the same names. */
export interface Settings {
  /** `plan.start=2011-06-01` */
  readonly planStart: IsoDay | null;
  /** `plan.end=2012-03-31` */
  readonly planEnd: IsoDay | null;
  /** `rating.3=green`, `rating.Blue=complete`; keys in the vocabulary's normal form. */
  readonly ratings: ReadonlyMap<string, RatingValue | 'none'>;
  /** `polarity."CSC 011"=lower`; by indicator reference, else by its description; keys in lower case, single spaces. */
  readonly polarities: ReadonlyMap<string, Exclude<Polarity, 'unknown'>>;
  /** `column."Action plan".F=due`; keys are `sheet` + NUL + column letters. `ignore` takes a column out. */
  readonly columns: ReadonlyMap<string, Role | 'ignore'>;
  /** `sheet."Risk log"=ignore` or `=plan` */
  readonly sheets: ReadonlyMap<string, 'plan' | 'ignore'>;
  /** `merged."Action plan"=yes`: blanks under a filled cell belong to the cell above. */
  readonly merged: ReadonlyMap<string, boolean>;
  /** `due-soon.days=30` */
  readonly dueSoonDays: number;
  /** `tolerance=0.05`: how far off target, as a fraction of the target, still passes as met. */
  readonly tolerance: number;
  /** `tolerance."CSC 011"=0.02`: for one indicator. */
  readonly tolerances: ReadonlyMap<string, number>;
  /** `roll-up=worst`: an open group should be no better than its worst child. */
  readonly rollUp: 'judged' | 'worst';
  /** `green.finished=yes` or `no`: whether Green means finished in this plan; null until answered. */
  readonly greenMeansFinished: boolean | null;
  /** `check.text-figure-differs=on`: checks switched on or off. */
  readonly checks: ReadonlyMap<string, boolean>;
}

export const DEFAULT_SETTINGS: Settings = {
  planStart: null,
  planEnd: null,
  ratings: new Map(),
  polarities: new Map(),
  columns: new Map(),
  sheets: new Map(),
  merged: new Map(),
  dueSoonDays: 30,
  tolerance: 0,
  tolerances: new Map(),
  rollUp: 'judged',
  greenMeansFinished: null,
  checks: new Map(),
};
