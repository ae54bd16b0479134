import { beforeAll, describe, expect, test } from '@jest/globals';
import { run } from '../../src/cli/run.js';
import { parseCell } from '../../src/workbook/address.js';
import { estbury } from '../samples/estbury-send-statement.js';
import { northmere } from '../samples/northmere-childrens-services.js';
import { bytesOf, type Sample } from '../samples/sample.js';
import { StubWorld } from './stub-world.js';

type Json = string | number | boolean | null | Json[] | { [name: string]: Json };
type Thing = { [name: string]: Json };

async function checked(sample: Sample, more: readonly string[] = []): Promise<{ json: Thing; printed: string }> {
  const here = new StubWorld({ 'plan.xlsx': await bytesOf(sample) });
  expect(await run(['check', 'plan.xlsx', '--as-at', sample.asAt, '--json', ...more], here)).toBe(0);
  expect(here.said).toBe('');
  return { json: JSON.parse(here.printed) as Thing, printed: here.printed };
}

const list = (value: Json | undefined): Thing[] => {
  if (!Array.isArray(value)) throw new Error('not a list');
  return value.map(thing);
};
const thing = (value: Json | undefined): Thing => {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new Error('not an object');
  return value;
};
const keys = (value: Json | undefined): string[] => Object.keys(thing(value)).sort();
const sorted = (...names: string[]): string[] => names.sort();

let json: Thing;
let printed: string;

beforeAll(async () => {
  ({ json, printed } = await checked(northmere));
});

describe('check --json', () => {
  test('is one object on one line, and nothing else', () => {
    expect(printed.trim().split('\n')).toHaveLength(1);
    expect(keys(json)).toEqual(
      sorted('file', 'asAt', 'sheets', 'items', 'indicators', 'findings', 'notJudged', 'counts'),
    );
    expect(json['file']).toBe('plan.xlsx');
  });

  test('says the as-at date, where it came from, and what the workbook states', () => {
    expect(json['asAt']).toEqual({
      date: '2026-09-30',
      from: 'option',
      stated: [
        { date: '2026-09-30', text: 'Progress to 30 September 2026', sheet: 'Summary of progress', address: 'A2' },
      ],
    });
  });

  test('lists every sheet with its tables, columns and unread rows', () => {
    const sheets = list(json['sheets']);
    expect(sheets.map(({ name, read }) => [name, read])).toEqual([
      ['Summary of progress', true],
      ['Improvement plan', true],
      ['Key', false],
    ]);
    for (const sheet of sheets) expect(keys(sheet)).toEqual(sorted('name', 'read', 'why', 'tables', 'rowsNotRead'));
    const [table] = list(sheets[0]?.['tables']);
    expect(keys(table)).toEqual(sorted('address', 'kind', 'headerRow', 'columns', 'reasons'));
    expect(table?.['headerRow']).toBe(5);
    expect(table?.['columns']).toMatchObject({ lead: 'C', update: 'D', rating: 'E' });
  });

  test('an item holds what the contract names', () => {
    const items = list(json['items']);
    const wanted = sorted(
      ...['id', 'kind', 'ref', 'title', 'theme', 'leads', 'start', 'due', 'rating', 'status', 'overdue', 'daysLate'],
      ...['parent', 'sheet', 'row', 'address'],
    );
    for (const item of items) expect(keys(item).filter((name) => name !== 'alsoAt')).toEqual(wanted);
    expect(items.find(({ ref }) => ref === '8')).toMatchObject({
      kind: 'action',
      ref: '8',
      leads: ['Nadia Rahman'],
      start: { text: 'Apr 2026', earliest: '2026-04-01', latest: '2026-04-30' },
      due: { text: 'Aug 2026', earliest: '2026-08-01', latest: '2026-08-31', certainty: 'sure' },
      rating: { text: 'G', value: 'green', from: 'key' },
      status: 'open',
      overdue: true,
      daysLate: 30,
      sheet: 'Improvement plan',
      row: 31,
      address: 'F31',
    });
  });

  test('a recommendation in the summary and as a banner is one item, at its rating, with the other place beside it', () => {
    const [first, ...rest] = list(json['items']).filter(({ kind }) => kind === 'recommendation');
    expect(rest).toHaveLength(5);
    expect(first).toMatchObject({
      sheet: 'Summary of progress',
      row: 6,
      alsoAt: [{ sheet: 'Improvement plan', row: 3 }],
    });
  });

  test('an indicator holds its target, figure, better direction and verdict; percentages are fractions', () => {
    const indicators = list(json['indicators']);
    const wanted = sorted(
      ...['id', 'ref', 'title', 'lead', 'target', 'actual', 'polarity', 'polarityFrom', 'met', 'rating', 'parent'],
      ...['sheet', 'row', 'address'],
    );
    for (const one of indicators) expect(keys(one).filter((name) => name !== 'alsoAt')).toEqual(wanted);
    expect(indicators.find(({ ref }) => ref === 'CS 021')).toMatchObject({
      lead: 'Gareth Pugh',
      target: { text: 'Fewer than 20%', value: 0.2, unit: 'percent', comparison: '<' },
      actual: { value: 0.17, unit: 'percent' },
      polarity: 'lower',
      met: true,
    });
    expect(indicators.find(({ ref }) => ref === 'CS 030')).toMatchObject({ met: null, polarity: 'unknown' });
  });

  test('a finding names its check, its severity, its cell and the cells beside it', () => {
    for (const finding of list(json['findings'])) {
      expect(keys(finding)).toEqual(sorted('check', 'severity', 'message', 'item', 'sheet', 'row', 'address', 'also'));
      for (const place of list(finding['also'])) expect(keys(place)).toEqual(sorted('sheet', 'row', 'address'));
      const { address, row } = finding;
      if (typeof address !== 'string') throw new Error('not an address');
      expect(parseCell(address)?.row).toBe(Number(row) - 1);
    }
    expect(list(json['findings'])[0]).toMatchObject({ check: 'recommendation-better-than-actions', severity: 'high' });
  });

  test('what was not judged has its reason and its question', () => {
    for (const one of list(json['notJudged'])) {
      expect(keys(one)).toEqual(sorted('what', 'why', 'sheet', 'row', 'address', 'item', 'question'));
    }
    expect(list(json['notJudged'])[0]?.['question']).toMatchObject({ setting: 'polarity."CS 030"' });
  });

  test('counts are there for every level, the usual ratings always', () => {
    expect(json['counts']).toEqual({
      recommendations: { complete: 1, green: 4, amber: 1, red: 0, notRated: 0 },
      groups: { complete: 3, green: 2, amber: 1, red: 0, notRated: 0 },
      actions: { complete: 9, green: 4, amber: 2, red: 0, notRated: 0 },
    });
  });

  test('a plan without levels has actions only', async () => {
    const { json: plain } = await checked(estbury);
    expect(new Set(list(plain['items']).map(({ kind }) => kind))).toEqual(new Set(['action']));
    expect(plain['counts']).toMatchObject({ recommendations: { complete: 0 }, actions: { complete: 2, red: 1 } });
    const [tracker] = list(plain['sheets']);
    const [table] = list(tracker?.['tables']);
    expect(table?.['columns']).toMatchObject({ due: 'E', rating: 'I', 'rating Jun 26': 'F' });
  });

  test('an answer given with --set is marked as the officer’s', async () => {
    const { json: answered } = await checked(northmere, ['--set', 'polarity."CS 030"=lower']);
    expect(list(answered['indicators']).find(({ ref }) => ref === 'CS 030')).toMatchObject({
      polarity: 'lower',
      polarityFrom: 'setting',
      met: false,
    });
  });
});
