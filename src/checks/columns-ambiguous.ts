import { planCheck, type PlanDraft } from './shared/define.js';
import { counted, listed, quoted } from './shared/wording.js';
import type { Column, NotJudged, Role, Table } from '../plan/model.js';
import { columnSetting } from '../plan/settings-names.js';
import { ratingHeader } from '../plan/vocabulary/rating-headers.js';
import { columnName } from '../workbook/address.js';

/** Roles that one column of a table holds, with their names. */
const SINGLE: readonly (readonly [Role, string])[] = [
  ['rating', 'the rating'],
  ['status', 'the status'],
  ['due', 'the due date'],
  ['actual', 'the figure'],
  ['target', 'the target'],
];

function heading({ column, header }: Column): string {
  return header.trim() === '' ? `column ${columnName(column)}` : `${quoted(header, 40)} (column ${columnName(column)})`;
}

function isWithin(row: number, { area }: Table): boolean {
  return row >= area.top && row <= area.bottom;
}

const SAYS_CURRENT = /\b(?:this|current|latest|now|today)\b/i;
const SAYS_OTHER = /\b(?:previous|prior|last|target|baseline|forecast|expected|initial|original)\b/i;

/** "Overall RAG" beside "Cost RAG", "RAG" beside "Last RAG": no other is headed as generally. */
function isPlainlyCurrent(taken: Column, columns: readonly Column[]): boolean {
  const others = columns.filter((column) => column !== taken);
  if (SAYS_CURRENT.test(taken.header) || others.every(({ header }) => SAYS_OTHER.test(header))) return true;
  const kind = ratingHeader(taken.header);
  const isGeneral = kind === 'whole' || kind === 'plain';
  return (
    isGeneral && !columns.some((column) => column !== taken && ['whole', kind].includes(ratingHeader(column.header)))
  );
}

export const columnsAmbiguous = planCheck(
  {
    slug: 'columns-ambiguous',
    severity: 'info',
    family: 'reading',
    question: 'Could two columns hold the same thing, and which one is used?',
    why: 'Everything else rests on it.',
    notWhen: ['one column holds it'],
  },
  ({ plan }) => {
    const used = new Map<string, number>();
    for (const { rating } of [...plan.items, ...plan.indicators]) {
      if (rating === null) continue;
      const key = `${rating.at.sheet}\u0000${String(rating.at.column)}`;
      used.set(key, (used.get(key) ?? 0) + 1);
    }
    const findings: PlanDraft[] = [];
    const notJudged: NotJudged[] = [];
    for (const { tables } of plan.sheets) {
      for (const table of tables) {
        for (const [role, name] of SINGLE) {
          const columns = table.columns.filter((column) => column.role === role && column.mark === undefined);
          const last = columns.at(-1);
          if (columns.length < 2 || last === undefined) continue;
          const isByPeriod = columns.some(({ period }) => period !== null);
          // Figures by period are a series, and need no choice.
          if (isByPeriod && role !== 'rating' && role !== 'status') continue;
          const taken =
            role === 'rating' && !isByPeriod
              ? columns.reduce((best, column) => {
                  const count = ({ column: at }: Column): number => used.get(`${table.sheet}\u0000${String(at)}`) ?? 0;
                  return count(column) > count(best) ? column : best;
                }, columns[0] ?? last)
              : isByPeriod
                ? last
                : (columns[0] ?? last);
          const row = table.headerRow ?? table.area.top;
          findings.push({
            at: { sheet: table.sheet, row, column: taken.column },
            also: columns
              .filter((column) => column !== taken)
              .map(({ column }) => ({ sheet: table.sheet, row, column })),
            message: `${String(columns.length)} columns of ${table.sheet} could hold ${name}: ${listed(columns.map(heading), 6)}. ${isByPeriod ? 'The latest period that a row has is used, and the earlier ones are its history.' : `${heading(taken).replace(/^c/, 'C')} is used.`}`,
          });
          const spared = plan.items.filter(
            ({ ratedDone, at }) => ratedDone !== undefined && at.sheet === table.sheet && isWithin(at.row, table),
          ).length;
          if (isByPeriod || (role === 'rating' && isPlainlyCurrent(taken, columns))) continue;
          notJudged.push({
            what: name.replace(/^the /, 'current '),
            why: `${table.sheet} has ${String(columns.length)} columns for ${name}: ${listed(columns.map(heading), 6)}. Until it is known which one is current, ${heading(taken)} is used${spared === 0 ? '' : `, and what another says is complete (${counted(spared, 'row')}) is not called late`}.`,
            at: { sheet: table.sheet, row, column: taken.column },
            item: null,
            question: {
              setting: columnSetting(table.sheet, columnName(taken.column)),
              ask: `Which column of ${table.sheet} holds the current ${name.replace(/^the /, '')}?`,
              choices: columns.map((column) => ({
                setting: columnSetting(table.sheet, columnName(column.column)),
                value: role,
                label: heading(column).replace(/^c/, 'C'),
              })),
            },
          });
        }
      }
    }
    return { findings, notJudged };
  },
);
