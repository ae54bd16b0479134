import { readFileSync } from 'node:fs';
import { readHistory } from '../../src/reports/index.js';
import { judge, localEngine } from '../../src/taskpane/engine.js';
import { openXlsx } from '../../src/xlsx/index.js';

test('two reports at two dates, written one after the other, both stay in the history', async () => {
  const workbook = openXlsx(readFileSync('assets/samples/northmere-childrens-services.xlsx'), 'plan.xlsx');
  const engine = localEngine(workbook);
  const { plan, kept } = await engine.read({ afresh: true });
  for (const day of ['2026-09-30', '2026-10-15']) {
    await engine.write('highlights', judge(plan, day, kept).review, 'option', '2026-10-15');
  }
  const dates = new Set(readHistory(await workbook.snapshot()).map(({ date }) => date));
  expect([...dates]).toEqual(['2026-09-30', '2026-10-15']);
});
