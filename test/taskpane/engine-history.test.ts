import { readFileSync } from 'node:fs';
import { readHistory } from '../../src/reports/index.js';
import { localEngine } from '../../src/taskpane/engine.js';
import { openXlsx } from '../../src/xlsx/index.js';

test('two reports at two dates, written one after the other, both stay in the history', async () => {
  const workbook = openXlsx(readFileSync('assets/samples/northmere-childrens-services.xlsx'), 'plan.xlsx');
  const engine = localEngine(workbook);
  await engine.read({ afresh: true, asAt: '2026-09-30', today: '2026-10-15' });
  for (const day of ['2026-09-30', '2026-10-15']) {
    await engine.judge(day, '2026-10-15');
    await engine.write('highlights', 'option', '2026-10-15');
  }
  const dates = new Set(readHistory(await workbook.snapshot()).map(({ date }) => date));
  expect([...dates]).toEqual(['2026-09-30', '2026-10-15']);
});
