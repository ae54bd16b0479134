import { FLAG_MARKER, type Flag } from '../../src/workbook/edits.js';
import { flagsInForce, moveFormula } from '../../src/workbench/file/flags-in-force.js';
import { aSheetView } from './builders.js';

const area = (top: number, left: number, bottom = top, right = left) => ({ top, left, bottom, right });
const flag = (formula: string, style: Flag['style'], ...areas: Flag['areas']): Flag => ({
  sheet: 'Plan',
  areas,
  formula: `AND(${FLAG_MARKER},${formula})`,
  style,
});

describe('a formula written for one cell', () => {
  it.each([
    ['moves down', 'C2<TODAY()', 3, 0, 'C5<TODAY()'],
    ['moves across', 'C2<TODAY()', 0, 1, 'D2<TODAY()'],
    ['keeps what is fixed', '$C$2<$D2', 1, 1, '$C$2<$D3'],
    ['leaves texts alone', 'C2="C2"', 1, 0, 'C3="C2"'],
    ['leaves sheet names alone', "'Q1 B2'!A1=C2", 1, 0, "'Q1 B2'!A2=C3"],
    ['leaves functions alone', 'LOG10(A1)', 1, 0, 'LOG10(A2)'],
    ['leaves names alone', 'Plumbline_dates=A1', 2, 0, 'Plumbline_dates=A3'],
  ])('%s', (_, formula, rows, columns, moved) => {
    expect(moveFormula(formula, rows, columns)).toBe(moved);
  });
});

describe('a flag', () => {
  const rows = [
    ['Action', 'Due', 'Rating'],
    ['Train staff', 46000, 'Green'],
    ['Publish policy', 47000, 'Green'],
  ];

  it('holds on the rows where its rule is true, and on no other', () => {
    const sheet = aSheetView(rows, { flags: [flag('$B2<46500', { bold: true }, area(1, 1, 2, 1))] });
    const at = flagsInForce(sheet, [], () => undefined);
    expect(at(1, 1)).toEqual({ bold: true });
    expect(at(2, 1)).toBeNull();
    expect(at(1, 2)).toBeNull();
  });

  it('gives way to an earlier one, property by property', () => {
    const sheet = aSheetView(rows, {
      flags: [flag('TRUE', { fill: 'FF0000' }, area(1, 1)), flag('TRUE', { fill: '00FF00', bold: true }, area(1, 1))],
    });
    expect(flagsInForce(sheet, [], () => undefined)(1, 1)).toEqual({ fill: 'FF0000', bold: true });
  });

  it('looks dates up in a named list on another sheet', () => {
    const list = aSheetView([['Sept 2016', 46000]], { name: "Plumbline settings's" });
    const sheet = aSheetView([['Sept 2016']], {
      flags: [flag('VLOOKUP(A1,Plumbline_dates,2,FALSE)<46500', { underline: true }, area(0, 0))],
    });
    const names = [{ name: 'Plumbline_dates', refersTo: "'Plumbline settings''s'!$A$1:$B$1", sheet: null }];
    const at = flagsInForce(sheet, names, (name) => (name === list.name ? list : undefined));
    expect(at(0, 0)).toEqual({ underline: true });
  });

  it('does not hold where its rule cannot be worked out', () => {
    const sheet = aSheetView(rows, { flags: [flag('NOSUCHFUNCTION(B2)', { bold: true }, area(1, 1))] });
    expect(flagsInForce(sheet, [], () => undefined)(1, 1)).toBeNull();
  });

  it('follows today', () => {
    const sheet = aSheetView(rows, { flags: [flag('$B2<TODAY()', { bold: true }, area(1, 1, 2, 1))] });
    jest.useFakeTimers({ now: new Date(2026, 0, 1) });
    const at = flagsInForce(sheet, [], () => undefined);
    expect([at(1, 1) !== null, at(2, 1) !== null]).toEqual([true, false]);
    jest.useRealTimers();
  });
});
