import type { Review } from '../../checks/finding.js';
import { named } from '../../checks/shared/wording.js';
import type { Place } from '../../plan/model.js';
import { spokenDay } from '../../workbook/serial.js';
import { LEVEL_WORDS, ratingWord } from '../ratings.js';
import { sayCount, sayList, sayNumber, shortText } from '../words.js';
import type { Comparison } from './comparison.js';

/** What kind of change, in the order in which they are told. */
export type ChangeKind = 'complete' | 'worse' | 'better' | 'overdue' | 'moved' | 'troubled' | 'target' | 'new' | 'gone';

export interface Change {
  readonly kind: ChangeKind;
  /** One plain sentence. */
  readonly sentence: string;
  /** Null for what is gone. */
  readonly at: Place | null;
}

export const CHANGE_WORDS: Readonly<Record<ChangeKind, string>> = {
  complete: 'Complete',
  worse: 'Worse',
  better: 'Better',
  overdue: 'Past its date',
  moved: 'Date moved',
  troubled: 'Amber or Red for long',
  target: 'Target',
  new: 'New',
  gone: 'Gone',
};

/** Reports or periods in a row at Amber or Red from which it is said. */
const LONG = 3;
const ORDINALS = ['', 'first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth'];
const ORDER = Object.keys(CHANGE_WORDS);

/** Every change since the last report, a sentence each, told by kind and then in the plan's order. */
export function changesOf(review: Review, comparison: Comparison): readonly Change[] {
  const changes: Change[] = [];
  const since = comparison.since === null ? 'periods' : 'reports';
  for (const item of review.plan.items) {
    const change = comparison.of(item.id);
    if (!change) continue;
    const add = (kind: ChangeKind, says: string): void => {
      changes.push({ kind, sentence: `${named(item)} ${says}.`, at: item.at });
    };
    const was = change.previous?.rating ?? '';
    const now = item.rating ? ratingWord(review, item.rating.value) : '';
    if (change.newlyComplete) add('complete', was === '' ? 'is complete' : `is complete; it was ${was}`);
    else if (change.travel === 'better') add('better', `went from ${was} to ${now}`);
    else if (change.travel === 'worse') add('worse', `went from ${was} to ${now}`);
    const due = item.due?.reading.kind === 'dated' ? item.due.reading.latest : null;
    if (change.newlyOverdue && due !== null)
      add('overdue', `is past its date, ${spokenDay(due)}, since the last report`);
    if (change.movedFrom !== null && due !== null) {
      const often = change.moves > 1 ? `, the ${ORDINALS[change.moves] ?? `${change.moves}th`} move` : '';
      add('moved', `is now due by ${spokenDay(due)} instead of ${spokenDay(change.movedFrom)}${often}`);
    }
    if (change.troubledFor >= LONG) {
      add('troubled', `has been at Amber or Red for ${sayNumber(change.troubledFor)} ${since} in a row`);
    }
    if (change.isNew) add('new', 'was not in the last report');
  }
  for (const indicator of review.plan.indicators) {
    const change = comparison.of(indicator.id);
    if (change?.isNew === true) {
      changes.push({ kind: 'new', sentence: `${named(indicator)} was not in the last report.`, at: indicator.at });
    }
    if (change?.travel === 'worse' && change.previousFigure !== null && indicator.actual) {
      const sentence = `${named(indicator)} went from ${change.previousFigure} to ${shortText(indicator.actual.text, 60)}.`;
      changes.push({ kind: 'worse', sentence, at: indicator.at });
    }
    if (change?.target == null) continue;
    const way = change.target === 'met' ? 'now meets its target' : 'no longer meets its target';
    changes.push({ kind: 'target', sentence: `${named(indicator)} ${way}.`, at: indicator.at });
  }
  for (const { kind, ref, title } of comparison.gone) {
    const name = `${kind.charAt(0).toUpperCase()}${kind.slice(1)} ${ref}`.trim();
    changes.push({ kind: 'gone', sentence: `${name} “${shortText(title, 70)}” is no longer in the plan.`, at: null });
  }
  return changes.sort((a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind));
}

/** "Since 30 April 2026: two more recommendations are complete, three actions have passed their date …"; empty when nothing changed. */
export function changeSentence(review: Review, comparison: Comparison): string {
  const { since } = comparison;
  if (since === null) return '';
  const parts: string[] = [];
  for (const level of ['recommendation', 'action'] as const) {
    const { one, many } = LEVEL_WORDS[level];
    const before = comparison.reports.at(-1);
    const total = review.plan.items.filter(({ kind }) => kind === level).length;
    if (!before || total === 0) continue;
    const of = (test: (id: string) => boolean): number =>
      review.plan.items.filter((item) => item.kind === level && test(item.id)).length;
    const complete = of((id) => comparison.of(id)?.newlyComplete === true);
    const late = of((id) => comparison.of(id)?.newlyOverdue === true);
    if (complete > 0) parts.push(`${sayNumber(complete)} more ${complete === 1 ? one : many} complete`);
    if (late > 0)
      parts.push(
        `${sayNumber(late)} ${late === 1 ? `${one} past its date` : `${many} past their date`} that ${late === 1 ? 'was' : 'were'} not`,
      );
  }
  const entries = [...review.plan.items, ...review.plan.indicators];
  const count = (test: (id: string) => boolean): number => entries.filter(({ id }) => test(id)).length;
  const worse = count((id) => comparison.of(id)?.travel === 'worse');
  const moved = count((id) => comparison.of(id)?.movedFrom != null);
  const fresh = count((id) => comparison.of(id)?.isNew === true);
  if (worse > 0) parts.push(`${sayCount(worse, 'rating or figure', 'ratings or figures')} worse`);
  if (moved > 0) parts.push(sayCount(moved, 'date moved', 'dates moved'));
  if (fresh > 0) parts.push(`${sayNumber(fresh)} new`);
  if (comparison.gone.length > 0) parts.push(`${sayNumber(comparison.gone.length)} gone`);
  if (parts.length === 0) return `Nothing has changed since the report of ${spokenDay(since)}.`;
  return `Since ${spokenDay(since)}: ${sayList(parts)}.`;
}
