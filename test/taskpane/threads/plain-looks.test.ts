import { looksOf, plainLooks } from '../../../src/taskpane/threads/plain-looks.js';
import { PLAIN_LOOK, type Look } from '../../../src/workbook/snapshot.js';

const RED: Look = { fill: 'FF0000', bold: false, symbolFont: null };
const TICK: Look = { fill: null, bold: true, symbolFont: 'wingdings' };

test('looks are the same at the other end, cell by cell', () => {
  const looks = new Map([
    ['Plan 2 3', RED],
    ['Plan 3 3', RED],
    ["Leads' list 0 16383", TICK],
  ]);
  const found = {
    at: (sheet: string, row: number, column: number) => looks.get(`${sheet} ${row} ${column}`) ?? PLAIN_LOOK,
  };
  const ranges = [
    { sheet: 'Plan', area: { top: 0, left: 2, bottom: 9, right: 4 } },
    { sheet: "Leads' list", area: { top: 0, left: 16_383, bottom: 0, right: 16_383 } },
  ];
  const plain = plainLooks(found, ranges);
  expect(plain.looks).toEqual([RED, TICK]);
  const there = looksOf(structuredClone(plain));
  expect(there.at('Plan', 2, 3)).toEqual(RED);
  expect(there.at('Plan', 3, 3)).toEqual(RED);
  expect(there.at('Plan', 3, 4)).toBe(PLAIN_LOOK);
  expect(there.at("Leads' list", 0, 16_383)).toEqual(TICK);
  expect(there.at('Elsewhere', 2, 3)).toBe(PLAIN_LOOK);
});
