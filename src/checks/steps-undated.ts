import { itemCheck } from './shared/define.js';
import { isAside, isOver } from './shared/state.js';
import { listed, named } from './shared/wording.js';

/** The step numbers that a label stands for: `"1 - 4"`, `"2"`, `"Steps 1, 2 and 5"`; null when it names none. */
function stepsOfLabel(label: string): readonly number[] | null {
  const plain = label
    .toLowerCase()
    .replace(/steps?|actions?|parts?|no\.?/g, ' ')
    .trim();
  if (!/^\d{1,2}(?:\s*(?:-|–|to|,|&|and)\s*\d{1,2})*\.?$/.test(plain)) return null;
  const steps: number[] = [];
  for (const range of plain.split(/,|&|and/)) {
    const [from, to = from] = (range.match(/\d{1,2}/g) ?? []).map(Number);
    for (let step = from ?? 1; step <= (to ?? 0); step += 1) steps.push(step);
  }
  return steps;
}

/** The numbers that begin the lines or sentences of an activity, when they run 1, 2, 3… */
function stepsOfText(text: string): number {
  let next = 1;
  for (const match of text.slice(0, 8000).matchAll(/(?:^|[\n\r.;:]\s*|\s)(\d{1,2})[.)]?\s+(?=[A-Z"“])/g)) {
    if (Number(match[1]) === next) next += 1;
  }
  return next - 1;
}

export const stepsUndated = itemCheck(
  {
    slug: 'steps-undated',
    severity: 'low',
    family: 'dates',
    question: 'Do the dates leave out a step of the activity?',
    why: 'A step without a date is a step nobody is held to.',
    notWhen: ['either the steps or the dates are without numbers'],
  },
  (item, { settings }) => {
    if (item.due?.reading.kind !== 'dated' || isOver(item, settings) || isAside(item)) return null;
    const dated = item.due.reading.steps.map(({ label }) => stepsOfLabel(label));
    if (dated.length === 0 || dated.some((steps) => steps === null)) return null;
    const steps = stepsOfText(item.activity?.text ?? item.title);
    if (steps < 2) return null;
    const known = new Set(dated.flatMap((numbers) => numbers ?? []));
    const missing = Array.from({ length: steps }, (_, i) => i + 1).filter((step) => !known.has(step));
    if (missing.length === 0) return null;
    return {
      at: item.due.at,
      also: item.activity === null ? [] : [item.activity.at],
      message: `${named(item)}: the activity has ${String(steps)} steps; the dates leave out step ${listed(missing.map(String))}. Check when it is due.`,
    };
  },
);
