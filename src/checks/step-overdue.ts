import { itemCheck } from './shared/define.js';
import { isAside, isOver } from './shared/state.js';
import { listed, named, quoted } from './shared/wording.js';
import { spokenDay } from '../workbook/serial.js';

export const stepOverdue = itemCheck(
  {
    slug: 'step-overdue',
    severity: 'medium',
    family: 'dates',
    question: 'Have the dates of some steps passed, though not of all?',
    why: 'An action that is on time as a whole can hide a step that is late.',
    notWhen: [
      'the whole action is past its date',
      'it is complete or closed',
      'nothing stands with the dates: an old and a new one look the same',
    ],
  },
  (item, { late, asAt, settings }) => {
    if (item.due?.reading.kind !== 'dated' || late.has(item.id) || isOver(item, settings) || isAside(item)) return null;
    const { steps, latest } = item.due.reading;
    if (steps.length < 2 || latest < asAt) return null;
    // Two bare dates in one cell may be the first promise and the new one: no step is named that could be late.
    if (steps.every(({ label }) => label === '')) return null;
    const past = steps.filter((step) => step.latest < asAt);
    if (past.length === 0) return null;
    const names = past.map(({ label, latest: end }) => `${stepName(label)} by ${spokenDay(end)}`);
    return {
      at: item.due.at,
      message: `${named(item)}: some steps were due before ${spokenDay(asAt)}: ${listed(names)}. The last date is ${spokenDay(latest)}. Check whether those steps are done.`,
    };
  },
);

/** "2" is step 2; other labels are the words that stand with the date. */
function stepName(label: string): string {
  if (label === '') return 'a step';
  return /^\d{1,2}(?:\s?[-–]\s?\d{1,2})?$/.test(label) ? `step ${label}` : quoted(label);
}
