import { parseArea } from '../../src/workbook/address.js';
import { excelWorkbook } from '../../src/excel/index.js';
import { openXlsx } from '../../src/xlsx/index.js';
import type { Executor } from '../excel-host/executor.js';
import { bookFrom } from '../excel-host/fill.js';
import { newId, type BookModel } from '../excel-host/model.js';
import { excelInNode } from '../excel-host/office-in-node.js';
import { adapterContract } from './adapter-contract.js';
import { inExcel } from './in-excel.js';
import type { TrackerRule } from './trackers.js';

let executor: Executor | null = null;

afterEach(() => {
  expect(executor?.unknown).toEqual([]);
});

adapterContract(
  'a workbook open in Excel',
  async ({ file, rules }) => {
    const book = await bookFrom(openXlsx(file, 'tracker.xlsx'));
    addRules(book, rules);
    executor = excelInNode(book);
    return { workbook: excelWorkbook(), written: () => Promise.resolve(inExcel(book)) };
  },
  { hidesGridlines: false },
);

/** The council's own conditional formats, which a snapshot does not tell of. */
function addRules(book: BookModel, rules: readonly TrackerRule[]): void {
  for (const { areas, formula, fill } of rules)
    book.sheet('Plan')?.rules.push({
      id: newId(),
      type: 'Custom',
      areas: areas.split(' ').flatMap((one) => parseArea(one) ?? []),
      stopIfTrue: false,
      formula: `=${formula}`,
      format: { fill: { color: `#${fill}` } },
      rest: null,
    });
}
