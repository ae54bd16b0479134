import { planCheck, type PlanDraft } from './shared/define.js';
import { named, namedWithin, quoted } from './shared/wording.js';
import type { Item, Place, Plan } from '../plan/model.js';
import { placeholder } from '../plan/vocabulary/claims.js';

export const placeholderText = planCheck(
  {
    slug: 'placeholder-text',
    severity: 'low',
    family: 'words',
    question: 'Is there text still to be filled in?',
    why: 'It is noticed at the board, and by the board.',
    notWhen: ['the text says TBC or TBA, which is an answer'],
  },
  ({ plan }) => ({ findings: [...inItems(plan.items), ...inNotes(plan)] }),
);

const HINT = /^[dmy/]+$/i;

function inItems(items: readonly Item[]): PlanDraft[] {
  return items.flatMap((item) => {
    const texts: { text: string; at: Place }[] = [
      { text: item.title, at: item.titleAt },
      ...(item.activity === null ? [] : [item.activity]),
      ...item.updates,
      ...(item.successMeasure === null ? [] : [{ text: item.successMeasure, at: item.titleAt }]),
    ];
    for (const { text, at } of texts) {
      const left = placeholder(text);
      if (left !== null)
        return [
          {
            item: item.id,
            at,
            message: `${named(item)}: ${quoted(left, 40)} looks like text still to be filled in. Check it.`,
          },
        ];
    }
    return [];
  });
}

/** Notes between the rows belong to the row above them. */
function inNotes(plan: Plan): PlanDraft[] {
  const bySheet = new Map<string, Item[]>();
  for (const item of plan.items) {
    const rows = bySheet.get(item.titleAt.sheet);
    if (rows === undefined) bySheet.set(item.titleAt.sheet, [item]);
    else rows.push(item);
  }
  return plan.sheets.flatMap(({ name, read, rowsNotRead }) =>
    rowsNotRead.flatMap(({ row, text }) => {
      const left = read ? placeholder(text) : null;
      const above = bySheet.get(name)?.findLast((item) => item.titleAt.row < row) ?? null;
      // "dd/mm/yy" above the first row tells how dates are to be typed.
      if (left === null || (above === null && HINT.test(left))) return [];
      const where = above === null ? `Row ${String(row + 1)} of ${name}` : `A note below ${namedWithin(above)}`;
      return [
        {
          item: above?.id ?? null,
          at: { sheet: name, row, column: 0 },
          message: `${where}: ${quoted(left, 40)} looks like text still to be filled in. Check it.`,
        },
      ];
    }),
  );
}
