import type {
  Column,
  DateReading,
  Indicator,
  Item,
  ItemKind,
  Measure,
  Place,
  Plan,
  PlanDate,
  Polarity,
  Rating,
  RatingValue,
  Role,
  Unit,
} from '../../plan/model.js';
import { DEFAULT_SETTINGS, type Settings } from '../../plan/settings.js';
import { statusOfRating } from '../../plan/vocabulary/statuses.js';
import { spokenDay, type IsoDay } from '../../workbook/serial.js';
import type { Example } from '../finding.js';

/** Small plans in the words of the field, for the checks' examples. */

const SHEET = 'Action plan';
const COLUMNS: readonly Role[] = ['title', 'lead', 'start', 'due', 'rating', 'update', 'target', 'actual'];

/** A day, a month such as `['2017-05-01', '2017-05-31']`, or another reading. */
export type DateSpec = IsoDay | readonly [earliest: IsoDay, latest: IsoDay] | DateReading;

export interface ItemSpec {
  readonly ref?: string;
  readonly title?: string;
  readonly rating?: RatingValue | Partial<Rating>;
  readonly start?: DateSpec;
  readonly due?: DateSpec;
  readonly dueText?: string;
  readonly lead?: string;
  readonly update?: string;
  /** Anything else of the model. */
  readonly other?: Partial<Item>;
}

export interface IndicatorSpec {
  readonly ref?: string;
  readonly title?: string;
  readonly target?: number | Partial<Measure>;
  readonly actual?: number | Partial<Measure>;
  readonly polarity?: Polarity;
  readonly rating?: RatingValue;
  readonly unit?: Unit;
  readonly other?: Partial<Indicator>;
}

function at(row: number, role: Role): Place {
  return { sheet: SHEET, row, column: Math.max(0, COLUMNS.indexOf(role)) };
}

function isSpan(spec: DateSpec): spec is readonly [IsoDay, IsoDay] {
  return Array.isArray(spec);
}

function dateOf(spec: DateSpec | undefined, place: Place, text?: string): PlanDate | null {
  if (spec === undefined) return null;
  const reading: DateReading =
    typeof spec === 'string'
      ? { kind: 'dated', earliest: spec, latest: spec, certainty: 'sure', note: null, steps: [] }
      : isSpan(spec)
        ? { kind: 'dated', earliest: spec[0], latest: spec[1], certainty: 'sure', note: null, steps: [] }
        : spec;
  return { text: text ?? (reading.kind === 'dated' ? spokenDay(reading.latest) : ''), reading, at: place };
}

function ratingOf(spec: RatingValue | Partial<Rating> | undefined, place: Place): Rating | null {
  if (spec === undefined) return null;
  const given = typeof spec === 'string' ? { value: spec } : spec;
  const value = given.value ?? 'green';
  return {
    text: value.charAt(0).toUpperCase() + value.slice(1).replace('-', ' '),
    value,
    from: 'text',
    assumed: false,
    at: place,
    period: null,
    fillValue: null,
    ...given,
  };
}

function measureOf(spec: number | Partial<Measure> | undefined, unit: Unit, place: Place): Measure | null {
  if (spec === undefined) return null;
  const given = typeof spec === 'number' ? { value: spec } : spec;
  const value = given.value ?? null;
  const text = value === null ? '-' : unit === 'percent' ? `${String(Math.round(value * 1000) / 10)}%` : String(value);
  return { text, value, upper: null, unit, comparison: '=', decimals: 0, at: place, ...given };
}

/** Gathers rows from the top down: a group stands under the recommendation before it, an action under the group. */
export class PlanBuilder {
  readonly #items: Item[] = [];
  readonly #indicators: Indicator[] = [];
  #plan: Partial<Plan> = {};
  #row = 0;
  #recommendation: string | null = null;
  #group: string | null = null;

  withRecommendation(spec: ItemSpec = {}): this {
    this.#group = null;
    this.#recommendation = this.#add('recommendation', spec, null);
    return this;
  }

  withGroup(spec: ItemSpec = {}): this {
    this.#group = this.#add('group', spec, this.#recommendation);
    return this;
  }

  withAction(spec: ItemSpec = {}): this {
    this.#add('action', spec, this.#group ?? this.#recommendation);
    return this;
  }

  withActions(count: number, spec: ItemSpec = {}): this {
    for (let i = 0; i < count; i += 1) this.withAction(spec);
    return this;
  }

  withIndicator(spec: IndicatorSpec = {}): this {
    this.#row += 1;
    const row = this.#row;
    const { ref = null, title = '% of visits made within timescale', polarity = 'higher', unit = 'percent' } = spec;
    const actual = measureOf(spec.actual, unit, at(row, 'actual'));
    this.#indicators.push({
      kind: 'indicator',
      id: `indicator-${String(row)}`,
      ref,
      title,
      theme: null,
      leads: [],
      leadAt: null,
      parent: this.#recommendation,
      at: actual?.at ?? at(row, 'title'),
      titleAt: at(row, 'title'),
      alsoAt: [],
      updates: [],
      rating: ratingOf(spec.rating, at(row, 'rating')),
      history: [],
      ratingUnread: null,
      ratingExpected: false,
      ratingAt: at(row, 'rating'),
      target: measureOf(spec.target, unit, at(row, 'target')),
      actual,
      actualPeriod: null,
      earlier: [],
      tolerance: null,
      polarity,
      polarityFrom: polarity === 'unknown' ? 'none' : 'description',
      direction: null,
      targetExpected: true,
      ...spec.other,
    });
    return this;
  }

  /** What is said of the whole plan. */
  with(plan: Partial<Plan>): this {
    this.#plan = { ...this.#plan, ...plan };
    return this;
  }

  build(): Plan {
    return {
      file: 'plan.xlsx',
      title: 'Improvement plan',
      starts: null,
      ends: null,
      statedDates: [],
      sheets: [{ name: SHEET, read: true, why: '', tables: [], rowsNotRead: [] }],
      items: this.#items,
      indicators: this.#indicators,
      ratingKey: [],
      statedCounts: [],
      words: {},
      notJudged: [],
      date1904: false,
      ...this.#plan,
    };
  }

  #add(kind: ItemKind, spec: ItemSpec, parent: string | null): string {
    this.#row += 1;
    const row = this.#row;
    const id = `${kind}-${String(row)}`;
    const rating = ratingOf(spec.rating, at(row, 'rating'));
    this.#items.push({
      kind,
      id,
      ref: spec.ref ?? null,
      title: spec.title ?? 'Agree the visiting policy',
      theme: null,
      leads: spec.lead === undefined ? [] : [spec.lead],
      leadAt: at(row, 'lead'),
      parent,
      at: at(row, 'rating'),
      titleAt: at(row, 'title'),
      alsoAt: [],
      updates: spec.update === undefined ? [] : [{ text: spec.update, at: at(row, 'update'), header: 'Update' }],
      rating,
      history: [],
      ratingUnread: null,
      ratingExpected: true,
      ratingAt: at(row, 'rating'),
      start: dateOf(spec.start, at(row, 'start')),
      due: dateOf(spec.due, at(row, 'due'), spec.dueText),
      originalDue: null,
      completed: null,
      dueExpected: kind === 'action',
      leadExpected: false,
      status: rating === null ? 'unknown' : statusOfRating(rating.value),
      statusText: null,
      percentComplete: null,
      crossReference: null,
      businessAsUsual: false,
      activity: null,
      successMeasure: null,
      outcome: null,
      priority: null,
      bold: false,
      ...spec.other,
    });
    return id;
  }
}

export function aPlan(): PlanBuilder {
  return new PlanBuilder();
}

/** A column of a table, as the reader found it. */
export function aColumn(column: number, header: string, role: Role, period: string | null = null): Column {
  return { column, header, role, period, confidence: 1, why: '' };
}

/** The day at which the examples are judged, unless they say otherwise. */
export const AS_AT: IsoDay = '2024-06-15';

/** A plan with what it shows. */
export function example(title: string, plan: PlanBuilder, settings: Partial<Settings> = {}, asAt = AS_AT): Example {
  return { title, asAt, plan: plan.build(), settings: { ...DEFAULT_SETTINGS, ...settings } };
}

/** A day in a column for the date of completion. */
export function completedOn(day: IsoDay): PlanDate | null {
  return dateOf(day, at(1, 'due'));
}

export { at as placeIn };
