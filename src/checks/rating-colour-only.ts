import { planCheck, type PlanDraft } from './shared/define.js';
import { headerOver } from './shared/headers.js';
import { counted } from './shared/wording.js';
import type { Place } from '../plan/model.js';
import { columnName } from '../workbook/address.js';

/** One coloured cell is no scheme. */
const FEWEST = 2;

export const ratingColourOnly = planCheck(
  {
    slug: 'rating-colour-only',
    severity: 'medium',
    family: 'reading',
    question: 'Are ratings shown by colour alone?',
    why: 'Colour alone is lost on a grey print, to a screen reader, and to about one man in twelve.',
    notWhen: ['a word, letter or symbol stands in the cell'],
  },
  ({ plan }) => {
    const columns = new Map<string, { at: Place; fills: number; texts: number }>();
    for (const { rating, history } of [...plan.items, ...plan.indicators]) {
      for (const one of rating === null ? history : [rating, ...history]) {
        const key = `${one.at.sheet}\u0000${String(one.at.column)}`;
        const column = columns.get(key) ?? { at: one.at, fills: 0, texts: 0 };
        if (one.from === 'fill') column.fills += 1;
        else column.texts += 1;
        columns.set(key, column);
      }
    }
    const bySheet = new Map<string, { at: Place; columns: string[]; rows: number }>();
    for (const { at, fills, texts } of columns.values()) {
      if (fills < FEWEST || texts > 0) continue;
      const key = `${at.sheet}\u0000${String(at.column)}`;
      bySheet.set(key, { at, columns: [columnName(at.column)], rows: fills });
    }
    const findings: PlanDraft[] = [...bySheet.values()].map((found) => ({
      at: headerOver(plan, found.at),
      message: `Column ${found.columns.join(' and ')} of ${found.at.sheet} shows its ratings by colour alone (${counted(found.rows, 'row')}). Add a word beside each colour.`,
    }));
    return { findings };
  },
);
