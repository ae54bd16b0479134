import { columnName } from '../workbook/address.js';
import { FLAG_MARKER, OWN_NAME_PREFIX } from '../workbook/edits.js';
import type { IsoDay } from '../workbook/serial.js';
import { WORD_ENDS, type WordMeaning } from './flag-words.js';

/** The named lists that the formulas look things up in. */
export const WORDS_NAME = `${OWN_NAME_PREFIX}words`;
export const DATES_NAME = `${OWN_NAME_PREFIX}dates`;

/** A cell of an item's row; `offset` is how many rows lower it stands (a merged cell's value stands in its top row). */
export interface RowCell {
  readonly column: number;
  readonly offset: number;
}

/**
 * How a real date in a cell counts: to its day, to its month's or year's end, or, where the cell now holds text and a
 * month may be typed next, to the month's end when it is a first.
 */
export type DateKind = 'day' | 'month' | 'year' | 'either';

export interface DueCell extends RowCell {
  readonly kind: DateKind;
}

export interface StatusCell extends RowCell {
  /** `word`: the whole cell; `opening`: the words before the first stop; `yes`: "Complete? Y/N". */
  readonly how: 'word' | 'opening' | 'yes';
}

/** Which cells of a row say when it is due and whether it is finished. Rows of one shape share their rules. */
export interface RowShape {
  /** The first promise, then each revision; the last one that holds a date counts. */
  readonly due: readonly DueCell[];
  readonly status: readonly StatusCell[];
  /** A completion date that is not still to come, which ends the row. */
  readonly completed: RowCell | null;
  /** The share done, and what the whole is (1 or 100). */
  readonly percent: (RowCell & { readonly whole: number }) | null;
}

/** No date of ours: later than any. */
const NEVER = '2958465';
/** Numbers between are days (1954 to 2119); others are years and the like, and are looked up as text. */
export const FIRST_SERIAL = 20_000;
export const LAST_SERIAL = 80_000;

/** Writes formulas for the item on one 0-based row; Excel moves them for the others. */
export class RowFormulas {
  readonly #row: number;
  readonly #shape: RowShape;
  readonly #asAt: string;
  readonly #hasDates: boolean;

  /** `asAt` null stands for the day on which the workbook is looked at. */
  constructor(row: number, shape: RowShape, asAt: IsoDay | null, hasDates: boolean) {
    this.#row = row;
    this.#shape = shape;
    this.#asAt =
      asAt === null
        ? 'TODAY()'
        : `DATE(${Number(asAt.slice(0, 4))},${Number(asAt.slice(5, 7))},${Number(asAt.slice(8, 10))})`;
    this.#hasDates = hasDates;
  }

  /** The due cell at this place of the shape counts, and its date is past while the row is not finished. */
  overdueAt(index: number): string {
    return this.#rule([this.#past(index), this.#open()]);
  }

  /** The due cell counts, and its date is from the as-at date to so many days later. */
  dueSoonAt(index: number, days: number): string {
    const end = this.#end(index);
    const soon = [`${end}>=${this.#asAt}`, `${end}<=${this.#asAt}+${days}`, ...this.#notRevised(index)];
    return this.#rule([...soon, this.#open()]);
  }

  /** The row is past its date, and its rating does not say so. */
  ratingBehind(rating: RowCell): string {
    const past = this.#shape.due.map((_, index) => this.#past(index));
    return this.#rule([
      past.length === 1 ? (past[0] ?? 'FALSE') : `OR(${past.join(',')})`,
      this.#open(),
      `NOT(${this.#means(wholeOf(this.#ref(rating)), 'behind')})`,
    ]);
  }

  /** The rating still says what it said when it was challenged. `text` is in compared form. */
  ratingStill(rating: RowCell, text: string): string {
    return this.#rule([`${wholeOf(this.#ref(rating))}="${text.replaceAll('"', '""')}"`]);
  }

  #rule(conditions: readonly string[]): string {
    return `AND(${FLAG_MARKER},IFERROR(AND(${conditions.join(',')}),FALSE))`;
  }

  #ref({ column, offset }: RowCell): string {
    return `$${columnName(column)}${this.#row + offset + 1}`;
  }

  #end(index: number): string {
    const cell = this.#shape.due[index];
    if (!cell) return NEVER;
    const ref = this.#ref(cell);
    // N of a text is 0, so that no date function is ever handed a text.
    const day = `N(${ref})`;
    const month = `EOMONTH(${day},0)`;
    const end = {
      day,
      month,
      year: `DATE(YEAR(${day}),12,31)`,
      either: `IF(DAY(${day})=1,${month},${day})`,
    }[cell.kind];
    const listed = this.#hasDates ? `IFERROR(VLOOKUP(${wholeOf(ref)},${DATES_NAME},2,FALSE),${NEVER})` : NEVER;
    return `IF(AND(${day}>=${FIRST_SERIAL},${day}<${LAST_SERIAL}),${end},${listed})`;
  }

  #past(index: number): string {
    const past = `${this.#end(index)}<${this.#asAt}`;
    const first = this.#notRevised(index);
    return first.length === 0 ? past : `AND(${[past, ...first].join(',')})`;
  }

  #notRevised(index: number): readonly string[] {
    return this.#shape.due.slice(index + 1).map((_, later) => `${this.#end(index + 1 + later)}=${NEVER}`);
  }

  #open(): string {
    const { status, completed, percent } = this.#shape;
    const ended = status.flatMap((cell) => this.#saysEnded(cell));
    if (completed) {
      const day = `N(${this.#ref(completed)})`;
      ended.push(`AND(${day}>=${FIRST_SERIAL},${day}<=${this.#asAt})`);
    }
    if (percent) ended.push(`N(${this.#ref(percent)})>=${percent.whole}`);
    return ended.length === 0 ? 'TRUE' : `NOT(OR(${ended.join(',')}))`;
  }

  #saysEnded(cell: StatusCell): readonly string[] {
    const ref = this.#ref(cell);
    if (cell.how === 'yes') return ['yes', 'y', 'true'].map((word) => `IFERROR(${wholeOf(ref)}="${word}",FALSE)`);
    if (cell.how === 'word') return [this.#means(wholeOf(ref), 'finished')];
    return WORD_ENDS.map((sign) => {
      const written = sign === '\n' ? 'CHAR(10)' : `"${sign}"`;
      return this.#means(wholeOf(`LEFT(${ref}&"",FIND(${written},${ref}&${written})-1)`), 'finished');
    });
  }

  #means(text: string, meaning: WordMeaning): string {
    return `IFERROR(VLOOKUP(${text},${WORDS_NAME},2,FALSE),"")="${meaning}"`;
  }
}

/** A cell's text in compared form; a blank cell gives an empty text. */
function wholeOf(ref: string): string {
  return `LEFT(LOWER(TRIM(${ref}&"")),250)`;
}
