import type { NotJudged, Role } from '../model.js';
import { settingName } from '../settings-names.js';
import type { Surveyed } from './survey.js';
import { withRole, type ReadTable } from './tables.js';

/**
 * A question for each sheet that is left alone although it may be part of the plan: one that is hidden or kept from
 * before with a plan on it, and one that looks like something else and says who does what by when, and how far it is.
 */
export function sheetQuestions(sheets: readonly Surveyed[], settled: (sheet: string) => boolean): NotJudged[] {
  return sheets.flatMap(({ grid, tables, read, why }): NotJudged[] => {
    const { name } = grid.sheet;
    if (read || settled(name)) return [];
    const table = tables.find((one) => one.not === null || isLikeAPlan(one));
    if (table === undefined) return [];
    return [
      {
        what: 'sheet',
        why: `${name} is left alone: ${why}.`,
        at: { sheet: name, row: table.band.bottom, column: table.band.left },
        item: null,
        question: {
          setting: settingName('sheet', name),
          ask: `Is ${name} part of the plan?`,
          choices: [
            { value: 'plan', label: 'Yes, read it' },
            { value: 'ignore', label: 'No, leave it alone' },
          ],
        },
      },
    ];
  });
}

function isLikeAPlan(table: ReadTable): boolean {
  const filled = (...roles: readonly Role[]): boolean =>
    roles.some((role) => withRole(table, role).some(({ cells }) => cells.filled > 0));
  return table.menu === 'actions' && filled('title') && filled('lead') && filled('due') && filled('rating', 'status');
}
