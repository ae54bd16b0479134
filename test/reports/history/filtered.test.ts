import ExcelJS from 'exceljs';
import { readFileSync } from 'node:fs';
import { review } from '../../../src/checks/index.js';
import { readPlan } from '../../../src/plan/index.js';
import { DEFAULT_SETTINGS } from '../../../src/plan/settings.js';
import { fullReport, readHistory } from '../../../src/reports/index.js';
import { openXlsx } from '../../../src/xlsx/index.js';

test('the history is whole again where a person has filtered rows of it away', async () => {
  const workbook = openXlsx(readFileSync('assets/samples/fellgate-school-plan.xlsx'), 'plan.xlsx');
  const { plan, snapshot } = await readPlan(workbook, DEFAULT_SETTINGS, { merges: true });
  await workbook.apply(fullReport(review(plan, '2026-09-30', DEFAULT_SETTINGS), snapshot, 'option'));
  const before = readHistory(await workbook.snapshot());

  const byHand = new ExcelJS.Workbook();
  await byHand.xlsx.load(workbook.save().slice().buffer);
  byHand.getWorksheet('Plumbline history')?.eachRow((row, number) => {
    if (number > 4 && number % 2 === 0) row.hidden = true;
  });
  const filtered = openXlsx(new Uint8Array(await byHand.xlsx.writeBuffer()), 'plan.xlsx');
  expect(before.length).toBeGreaterThan(4);
  expect(readHistory(await filtered.snapshot())).toEqual(before);
});
