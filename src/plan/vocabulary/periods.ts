import type { IsoDay } from '../../workbook/serial.js';
import type { Cell } from '../../workbook/snapshot.js';
import { spokenDay } from '../../workbook/serial.js';
import { atomsOf } from './date-parser.js';
import { tokenise } from './date-tokens.js';
import { monthOf, partOf, spanOf, withYear, yearOf, type Shape } from './date-shapes.js';
import { dateGrain } from './date-formats.js';
import { readDate, type DateContext } from './dates.js';
import { fold } from './words.js';

/** The period that a column is headed with. */
export interface Period {
  /** As the header has it, without the words around it: "Q2 2024/25", "End of September". */
  readonly label: string;
  /** Its last day, for telling which column is the latest; without a year, months count in the financial year. */
  readonly order: IsoDay;
  /** False when the year was neither written nor known: the order holds only beside other such periods. */
  readonly dated: boolean;
}

/** Stands in for the year of headers that give none: April to March in sequence, or September to August in schools. */
const NO_YEAR = 1900;

function ordered(shape: Shape, context: DateContext): { span: string; dated: boolean } | null {
  if (yearOf(shape) !== null) {
    const span = spanOf(shape);
    return span === null ? null : { span: span.latest, dated: true };
  }
  const month = monthOf(shape);
  const isTerm = context.schoolTerms || shape.kind === 'term' || shape.kind === 'season';
  const first = isTerm ? 9 : context.calendarQuarters ? 1 : 4;
  const year = (context.year ?? NO_YEAR) + (month < first && shape.kind !== 'quarter' ? 1 : 0);
  const span = spanOf(withYear(shape, year));
  return span === null ? null : { span: span.latest, dated: false };
}

/** The period in a column's header, the last where it names several; null when it names none. */
export function readPeriod(header: string, context: DateContext): Period | null {
  if (header.length > 300) return null;
  const tokens = tokenise(header);
  const relative = relativePeriod(header, context);
  const atoms = atomsOf(tokens, context);
  for (const atom of atoms.toReversed()) {
    const first = tokens[atom.core];
    const last = tokens[atom.to - 1];
    if (first === undefined || last === undefined) continue;
    if (!isPeriod(atom.shape, tokens.filter((token) => token.kind === 'word').length, first.text, atom.weak)) continue;
    const found = ordered(atom.shape, context);
    if (found === null) continue;
    const order =
      atom.part === null
        ? found.span
        : partOf({ earliest: `${found.span.slice(0, 7)}-01`, latest: found.span }, atom.part).latest;
    const start = tokens[atom.from]?.start ?? first.start;
    return {
      label: labelOf(header.slice(atom.part === null ? first.start : start, last.end)),
      order,
      dated: found.dated,
    };
  }
  return relative;
}

function labelOf(text: string): string {
  return text
    .replace(/^[\s:,(–—-]+|[\s:,)–—-]+$/g, '')
    .split(/\s+/)
    .join(' ');
}

/** "May" in a longer header may be the verb; a bare number may be part of a name. */
function isPeriod(shape: Shape, words: number, first: string, weak: boolean): boolean {
  if (!weak) return true;
  if (shape.kind === 'month') return first !== 'may' || words <= 3;
  if (shape.kind === 'day') return false;
  return true;
}

/** Period 7, Month 3, P11, "Year 2": financial months and years counted from the plan's first. */
function relativePeriod(header: string, context: DateContext): Period | null {
  const match = /\b(?:period|month|p|m)\s?(\d{1,2})\b/.exec(fold(header));
  const number = match === null ? 0 : Number(match[1]);
  if (match === null || number < 1 || number > 12) return null;
  const shape: Shape = {
    kind: 'month',
    year: (context.year ?? NO_YEAR) + (number > 9 ? 1 : 0),
    month: ((number + 2) % 12) + 1,
  };
  const span = spanOf(shape);
  return span === null ? null : { label: match[0].toUpperCase(), order: span.latest, dated: false };
}

/** The period of a header cell that is a real date ("Jul-24" typed and turned into a date by Excel). */
export function periodOfCell(cell: Pick<Cell, 'value' | 'format'>, context: DateContext): Period | null {
  if (typeof cell.value === 'string') return readPeriod(cell.value, context);
  if (typeof cell.value !== 'number') return null;
  const grain = dateGrain(cell.format);
  if (grain === null && !(Number.isInteger(cell.value) && cell.value >= 2000 && cell.value <= 2100)) return null;
  if (grain === 'time') return null;
  const reading = readDate(cell, { ...context, monthColumn: true });
  if (reading.kind !== 'dated') return null;
  const label =
    reading.earliest === reading.latest ? spokenDay(reading.latest) : spokenDay(reading.latest).replace(/^\d+ /, '');
  return {
    label:
      reading.latest.slice(5) === '12-31' && reading.earliest.slice(5) === '01-01' ? reading.latest.slice(0, 4) : label,
    order: reading.latest,
    dated: true,
  };
}
