import { movedFormula } from '../../src/workbook/moved-formula.js';

describe('a formula for another cell', () => {
  it.each([
    ['B2<TODAY()', 3, 0, 'B5<TODAY()'],
    ['$B2=B$2', 3, 1, '$B5=C$2'],
    ['"B2 stays"&B2', 1, 0, '"B2 stays"&B3'],
    ["'Sheet B2'!B2", 1, 0, "'Sheet B2'!B3"],
    ['LOG10(B2)', 1, 0, 'LOG10(B3)'],
    ['VLOOKUP(B2,Plumbline_words,2,FALSE)', 1, 0, 'VLOOKUP(B3,Plumbline_words,2,FALSE)'],
    ['SUM(B2:C9)', 1, 1, 'SUM(C3:D10)'],
    ['A1', -1, 0, '#REF!'],
    ['B2', 0, 0, 'B2'],
  ])('%s, %d down and %d across, is %s', (formula, down, across, moved) => {
    expect(movedFormula(formula, down, across)).toBe(moved);
  });
});
