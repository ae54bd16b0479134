import { excelWorkbook } from '../../src/excel/index.js';
import { aWorkbook, day } from '../builders/workbook.js';
import { bookFrom } from '../excel-host/fill.js';
import { excelInNode } from '../excel-host/office-in-node.js';

const plan = aWorkbook().sheet(
  'Plan',
  [
    ['Action', 'Lead', 'Due', 'RAG'],
    ['Mend the roof', 'A. Lee', day('2024-05-31'), 'Green'],
  ],
  { fills: { D2: '00B050' }, bold: ['A1'], merges: ['A3:B3'] },
);
const reader = {
  snapshot: () => Promise.resolve(plan.snapshot()),
  looks: () => Promise.resolve(plan.looks()),
};

test('a workbook read through Excel is the workbook that is there', async () => {
  const executor = excelInNode(await bookFrom(reader));
  expect(await excelWorkbook().snapshot({ merges: true })).toEqual(plan.snapshot());
  expect(executor.unknown).toEqual([]);
});

test('opening takes four round trips, looks included', async () => {
  const executor = excelInNode(await bookFrom(reader));
  const workbook = excelWorkbook();
  await workbook.snapshot();
  const looks = await workbook.looks([{ sheet: 'Plan', area: { top: 0, left: 0, bottom: 1, right: 3 } }]);
  expect(looks.at('Plan', 1, 3).fill).toBe('00B050');
  expect(looks.at('Plan', 0, 0).bold).toBe(true);
  expect(executor.trips).toHaveLength(4);
});
