import type { Rule } from '../../src/workbook/view.js';
import { FLAG_MARKER, type Flag } from '../../src/workbook/edits.js';
import { moveFormula, rulesInForce } from '../../src/workbench/file/rules-in-force.js';
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
    const at = rulesInForce(sheet, [], () => undefined);
    expect(at(1, 1)).toEqual({ style: { bold: true }, flagged: true });
    expect(at(2, 1)).toBeNull();
    expect(at(1, 2)).toBeNull();
  });

  it('gives way to an earlier one, property by property', () => {
    const sheet = aSheetView(rows, {
      flags: [flag('TRUE', { fill: 'FF0000' }, area(1, 1)), flag('TRUE', { fill: '00FF00', bold: true }, area(1, 1))],
    });
    expect(rulesInForce(sheet, [], () => undefined)(1, 1)).toEqual({
      style: { fill: 'FF0000', bold: true },
      flagged: true,
    });
  });

  it('looks dates up in a named list on another sheet', () => {
    const list = aSheetView([['Sept 2016', 46000]], { name: "Plumbline settings's" });
    const sheet = aSheetView([['Sept 2016']], {
      flags: [flag('VLOOKUP(A1,Plumbline_dates,2,FALSE)<46500', { underline: true }, area(0, 0))],
    });
    const names = [{ name: 'Plumbline_dates', refersTo: "'Plumbline settings''s'!$A$1:$B$1", sheet: null }];
    const at = rulesInForce(sheet, names, (name) => (name === list.name ? list : undefined));
    expect(at(0, 0)).toEqual({ style: { underline: true }, flagged: true });
  });

  it('does not hold where its rule cannot be worked out', () => {
    const sheet = aSheetView(rows, { flags: [flag('NOSUCHFUNCTION(B2)', { bold: true }, area(1, 1))] });
    expect(rulesInForce(sheet, [], () => undefined)(1, 1)).toBeNull();
  });

  it('follows today', () => {
    const sheet = aSheetView(rows, { flags: [flag('$B2<TODAY()', { bold: true }, area(1, 1, 2, 1))] });
    jest.useFakeTimers({ now: new Date(2026, 0, 1) });
    const at = rulesInForce(sheet, [], () => undefined);
    expect([at(1, 1) !== null, at(2, 1) !== null]).toEqual([true, false]);
    jest.useRealTimers();
  });
});

describe('a conditional format of the workbook’s own', () => {
  const rows = [['Green'], ['green '], [null], [5], ['Red']];
  const whole = area(0, 0, 4, 0);
  const rule = (formula: string, more: Partial<Rule> = {}): Rule => ({
    ...{ areas: [whole], formula, style: { fill: '00B050' }, stops: false, ...more },
  });
  const heldBy = (...rules: Rule[]): (Rule['style'] | null)[] => {
    const at = rulesInForce(aSheetView(rows, { rules }), [], () => undefined);
    return rows.map((_, row) => at(row, 0)?.style ?? null);
  };

  it.each([
    ['is the same in any case', 'A1="GREEN"', [0]],
    ['finds words', 'NOT(ISERROR(SEARCH("green",A1)))', [0, 1]],
    ['tells cases apart where Excel does', 'EXACT(A1,"green ")', [1]],
    ['finds blank cells', 'LEN(TRIM(A1))=0', [2]],
    ['finds blank cells by comparing', 'A1=""', [2]],
    ['finds all others', 'A1<>""', [0, 1, 3, 4]],
    ['compares numbers', 'AND(ISNUMBER(A1),A1>4)', [3]],
  ])('%s', (_, formula, held) => {
    expect(heldBy(rule(formula)).flatMap((style, row) => (style ? [row] : []))).toEqual(held);
  });

  it('goes before ours, is not called a flag, and may keep later ones from being looked at', () => {
    const first = rule('A1="Red"', { style: { fill: 'FF0000' }, stops: true });
    expect(heldBy(first, rule('TRUE', { style: { bold: true } }))).toEqual([
      ...[0, 1, 2, 3].map(() => ({ bold: true })),
      { fill: 'FF0000' },
    ]);
    const sheet = aSheetView(rows, { rules: [rule('A1="Red"')], flags: [flag('TRUE', { fill: '0000FF' }, whole)] });
    const at = rulesInForce(sheet, [], () => undefined);
    expect(at(4, 0)).toEqual({ style: { fill: '00B050' }, flagged: true });
    const unflagged = rulesInForce(aSheetView(rows, { rules: [rule('A1="Red"')] }), [], () => undefined);
    expect(unflagged(4, 0)?.flagged).toBe(false);
  });
});
