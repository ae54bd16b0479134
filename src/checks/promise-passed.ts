import { itemCheck } from './shared/define.js';
import { isAside, isOver, isSilent, latest, newestTexts, saidAt } from './shared/state.js';
import { named, quoted } from './shared/wording.js';
import { datedPromises } from '../plan/vocabulary/claims.js';
import { spokenDay } from '../workbook/serial.js';

/** A glance at the years in a text: without one that has begun, nothing in it can have passed. */
function mayBePast(text: string, year: number): boolean {
  if (
    /\d[/.-]\d{1,2}[/.-]\d|(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*[ -]?['’]?\d{2}\b/i.test(text)
  )
    return true;
  return (text.match(/\b(?:19|20)\d{2}\b/g) ?? []).some((found) => Number(found) <= year);
}

export const promisePassed = itemCheck(
  {
    slug: 'promise-passed',
    severity: 'low',
    family: 'words',
    question: 'Does the text promise something by a date that has passed?',
    why: 'The update has not been brought up to date, or the promise was not kept.',
    notWhen: ['it is complete or closed', 'the date has no year', 'the date is the row’s own due date'],
  },
  (item, { plan, asAt, settings }) => {
    if (isOver(item, settings) || isAside(item) || isSilent(item)) return null;
    for (const { text, at } of newestTexts(item)) {
      if (!mayBePast(text, Number(asAt.slice(0, 4)))) continue;
      const promises = datedPromises(text, {
        date1904: plan.date1904,
        monthColumn: false,
        year: Number(asAt.slice(0, 4)),
        schoolTerms: false,
        calendarQuarters: false,
      });
      const past = promises.find(
        ({ by, certainty }) => certainty !== 'assumed' && by < asAt && by !== latest(item.due),
      );
      if (past === undefined) continue;
      return {
        ...saidAt(item, at),
        message: `${named(item)}: the text says ${quoted(past.text, 110)}; ${spokenDay(past.by)} is before ${spokenDay(asAt)}. Check whether it has been done.`,
      };
    }
    return null;
  },
);
