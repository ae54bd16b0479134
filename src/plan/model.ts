import type { Area } from '../workbook/address.js';
import type { IsoDay } from '../workbook/serial.js';

/** Where something stands: a sheet's name and a 0-based cell. */
export interface Place {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** What a rating means, whatever word, letter, digit, symbol or fill the council uses for it. */
export type RatingValue =
  | 'complete'
  | 'green'
  | 'amber-green'
  | 'amber'
  | 'amber-red'
  | 'red'
  | 'not-started'
  | 'in-progress'
  | 'overdue'
  | 'on-hold'
  | 'closed';

/** Whose word a reading rests on. `assumed` is a default that a council may mean otherwise: it is said once per value. */
export type RatingFrom = 'text' | 'fill' | 'key' | 'setting';

export interface Rating {
  /** As the cell shows it; for a fill, the colour's name. */
  readonly text: string;
  readonly value: RatingValue;
  readonly from: RatingFrom;
  /** True when the meaning is a default that the plan does not state (Blue, BAU, Outstanding, "In progress"). */
  readonly assumed: boolean;
  readonly at: Place;
  /** The period that its column is headed with, where a row has several. */
  readonly period: string | null;
  /** The fill's own reading, where the cell has both text and a rating fill. */
  readonly fillValue: RatingValue | null;
}

/** Where an action stands, from its rating or its status words. Only `complete` and `closed` end it. */
export type Status = 'complete' | 'open' | 'not-started' | 'on-hold' | 'closed' | 'unknown';

export type Certainty = 'sure' | 'stated' | 'assumed';

/** A stretch of days, both included: a single day when they are the same. */
export interface Interval {
  readonly earliest: IsoDay;
  readonly latest: IsoDay;
}

/** One of several dates in a cell, with the words or step numbers it belongs to. */
export interface DateStep extends Interval {
  readonly label: string;
}

export interface DatedReading extends Interval {
  readonly kind: 'dated';
  readonly certainty: Certainty;
  /** What was assumed or how an unusual form was read, in plain words; null when there is nothing to say. */
  readonly note: string | null;
  /** More than one when the cell gives a date per step. */
  readonly steps: readonly DateStep[];
}

/**
 * What a date cell says. `relative`: needs the plan's start date; `ongoing`: runs on, never overdue; `none`: says that
 * there is no date yet (TBC, n/a, blank); `unreadable`: text of no known form.
 */
export type DateReading =
  | DatedReading
  | { readonly kind: 'relative'; readonly months: number; readonly days: number }
  | { readonly kind: 'ongoing'; readonly forPlan: boolean }
  | { readonly kind: 'none' }
  | { readonly kind: 'unreadable' };

export interface PlanDate {
  /** As the cell shows it. */
  readonly text: string;
  readonly reading: DateReading;
  readonly at: Place;
}

/** A measure's unit. `percent` values are fractions: 84 % is 0.84. */
export type Unit = 'percent' | 'number' | 'pounds' | 'days' | 'weeks' | 'months' | 'years' | 'hours' | 'ratio';

export type Comparison = '=' | '<' | '<=' | '>' | '>=' | 'range';

export interface Measure {
  /** As the cell shows it. */
  readonly text: string;
  /** Null when the cell holds no value (`-`, n/a, tbc, "data not yet available"). */
  readonly value: number | null;
  /** The upper end of a range. */
  readonly upper: number | null;
  readonly unit: Unit;
  readonly comparison: Comparison;
  /** Decimal places as displayed, of the value in its displayed unit (94.6 % has 1). */
  readonly decimals: number;
  readonly at: Place;
}

/** An actual in one of several period columns. */
export interface PeriodMeasure extends Measure {
  readonly period: string;
}

export type Polarity = 'higher' | 'lower' | 'none' | 'unknown';

/** What a polarity rests on; `refused` when the wording must not be judged. */
export type PolarityFrom = 'column' | 'setting' | 'target' | 'description' | 'refused' | 'none';

export type ItemKind = 'recommendation' | 'group' | 'action';

interface Entry {
  /** Stable within a workbook: sheet and row, with the kind when a row holds two items. */
  readonly id: string;
  readonly ref: string | null;
  readonly title: string;
  /** The whole text of the title cell. */
  readonly theme: string | null;
  /** As written, split only where it is sure. */
  readonly leads: readonly string[];
  readonly leadAt: Place | null;
  /** Leads named for the same item where it stands again (a banner after a summary). */
  readonly otherLeads?: readonly { readonly names: readonly string[]; readonly at: Place }[];
  readonly parent: string | null;
  /** The cell that a click goes to: the rating's, else the due date's, else the title's. */
  readonly at: Place;
  /** The title's cell. */
  readonly titleAt: Place;
  /** Further places where the same item stands. */
  readonly alsoAt: readonly Place[];
  /** The update or progress text, latest first. */
  readonly updates: readonly { readonly text: string; readonly at: Place; readonly header: string }[];
  readonly rating: Rating | null;
  /** Ratings of earlier periods, oldest first. */
  readonly history: readonly Rating[];
  /** What stands in the rating cell when it could not be read as a rating, and why. */
  readonly ratingUnread: { readonly text: string; readonly why: string; readonly at: Place } | null;
  /** True when its table has a rating (or status) column, or its level carries ratings. */
  readonly ratingExpected: boolean;
  /** Where a rating would stand; null without such a column. */
  readonly ratingAt: Place | null;
}

export interface Item extends Entry {
  readonly kind: ItemKind;
  readonly start: PlanDate | null;
  /** The date that counts: the revised one where there is one. */
  readonly due: PlanDate | null;
  /** The first promise, where the plan keeps both. */
  readonly originalDue: PlanDate | null;
  readonly completed: PlanDate | null;
  readonly dueExpected: boolean;
  readonly leadExpected: boolean;
  readonly status: Status;
  /** A rating that ends it, in another column of which it is not known whether it is the current one; left out where none does. */
  readonly ratedDone?: Rating;
  /** The words that the status was read from, when they are not the rating's. */
  readonly statusText: string | null;
  /** A fraction. */
  readonly percentComplete: number | null;
  /** "Contained within Recommendation 1": named, not judged. `to` is the item meant, when it was found. */
  readonly crossReference: { readonly text: string; readonly to: string | null } | null;
  /** Said to be business as usual. */
  readonly businessAsUsual: boolean;
  /** The text of an activity cell with its numbered steps, where it differs from the title. */
  readonly activity: { readonly text: string; readonly at: Place } | null;
  /** Row numbers etc. that follow: the row of each cell is the item's own row. */
  readonly successMeasure: string | null;
  readonly outcome: string | null;
  readonly priority: string | null;
  readonly bold: boolean;
}

/** From which figure on an indicator is Green, Amber or Red, as the plan itself states it in columns. */
export interface Bands {
  readonly green: Measure | null;
  readonly amber: Measure | null;
  readonly red: Measure | null;
}

export interface Indicator extends Entry {
  readonly kind: 'indicator';
  readonly target: Measure | null;
  readonly actual: Measure | null;
  /** The period that the figure is for, as its header says. */
  readonly actualPeriod: string | null;
  /** The quarter, month or year that the target is for, as its header says; left out when it does not. */
  readonly targetPeriod?: string;
  /** Earlier figures, oldest first. */
  readonly earlier: readonly PeriodMeasure[];
  readonly tolerance: Measure | null;
  /** Its thresholds; left out where the plan states none. */
  readonly bands?: Bands;
  readonly polarity: Polarity;
  readonly polarityFrom: PolarityFrom;
  /** The plan's own word or arrow of travel. */
  readonly direction: {
    readonly text: string;
    readonly value: 'better' | 'worse' | 'same' | 'up' | 'down';
    readonly at: Place;
  } | null;
  readonly targetExpected: boolean;
}

/** What a column is for. */
export type Role =
  | 'reference'
  | 'title'
  | 'activity'
  | 'recommendation'
  | 'theme'
  | 'outcome'
  | 'success-measure'
  | 'lead'
  | 'support'
  | 'start'
  | 'due'
  | 'revised-due'
  | 'completed-on'
  | 'review'
  | 'other-date'
  | 'rating'
  | 'status'
  | 'update'
  | 'percent-complete'
  | 'priority'
  | 'indicator-reference'
  | 'description'
  | 'target'
  | 'tolerance'
  | 'actual'
  | 'polarity'
  | 'direction'
  | 'late'
  | 'notes'
  | 'other';

export interface Column {
  readonly column: number;
  readonly header: string;
  readonly role: Role;
  /** For a rating or figure per period. */
  readonly period: string | null;
  /** Its header is a rating, and a mark in it says that the row has it; left out of all other columns. */
  readonly mark?: RatingValue;
  /** 0 to 1. */
  readonly confidence: number;
  /** "header 'Compl. by', 34 of 36 cells are dates". */
  readonly why: string;
}

export interface Table {
  readonly sheet: string;
  readonly area: Area;
  readonly kind: 'actions' | 'indicators' | 'recommendations' | 'mixed';
  /** 0-based; null when the table goes on without a header of its own. */
  readonly headerRow: number | null;
  readonly columns: readonly Column[];
}

export interface UnreadRow {
  readonly row: number;
  readonly text: string;
  readonly why: string;
}

export interface SheetReading {
  readonly name: string;
  readonly read: boolean;
  /** Why it was read or left alone. */
  readonly why: string;
  readonly tables: readonly Table[];
  readonly rowsNotRead: readonly UnreadRow[];
  /** False when it is not known which cells are merged; left out when it is. */
  readonly mergesKnown?: boolean;
}

/** One line of a rating key found on a sheet. */
export interface KeyEntry {
  readonly token: string;
  readonly value: RatingValue | 'not-scored';
  readonly meaning: string;
  readonly fill: string | null;
  readonly at: Place;
}

/** A count that the workbook states: "Amber 4". `of` is null where it does not say of what. */
export interface StatedCount {
  readonly of: ItemKind | null;
  readonly value: RatingValue;
  readonly word: string;
  readonly count: number;
  readonly at: Place;
  /** The part of the plan that it counts, in its own words, and the ids of its items; left out when it counts all. */
  readonly among?: { readonly label: string; readonly ids: readonly string[] };
}

/** A date at which the workbook says its position is stated. */
export interface StatedDate {
  readonly date: IsoDay;
  readonly text: string;
  readonly at: Place;
}

/** The one question that would settle a doubt; the setting is the name that `--set` and the settings sheet use. */
export interface Question {
  readonly setting: string;
  readonly ask: string;
  /** Answers to choose from; empty when it is to be typed. An answer may be given to a setting of its own. */
  readonly choices: readonly { readonly value: string; readonly label: string; readonly setting?: string }[];
}

export interface NotJudged {
  /** What could not be told, in few words: "due date", "rating", "column". */
  readonly what: string;
  readonly why: string;
  readonly at: Place;
  readonly item: string | null;
  readonly question: Question | null;
}

export interface Plan {
  readonly file: string;
  /** The plan's own title, else the file's name. */
  readonly title: string;
  /** From a setting or as the plan states it; null when it does not. */
  readonly starts: IsoDay | null;
  readonly ends: IsoDay | null;
  readonly statedDates: readonly StatedDate[];
  readonly sheets: readonly SheetReading[];
  /** In sheet and row order. */
  readonly items: readonly Item[];
  readonly indicators: readonly Indicator[];
  readonly ratingKey: readonly KeyEntry[];
  readonly statedCounts: readonly StatedCount[];
  /** The council's own word for each rating, most used first: `{"amber": "Amber"}`. */
  readonly words: Readonly<Partial<Record<RatingValue, string>>>;
  /** What the reader could not tell; the checks add theirs. */
  readonly notJudged: readonly NotJudged[];
  readonly date1904: boolean;
}
