import { beforeAll, describe, expect, test } from '@jest/globals';
import { review, type Review } from '../../src/checks/index.js';
import { readPlan } from '../../src/plan/index.js';
import { DEFAULT_SETTINGS } from '../../src/plan/settings.js';
import { fullReport } from '../../src/reports/index.js';
import { contains, type Area } from '../../src/workbook/address.js';
import type { OwnCell, OwnSheet } from '../../src/workbook/edits.js';
import { OWN_NAME_PREFIX } from '../../src/workbook/edits.js';
import type { Snapshot } from '../../src/workbook/snapshot.js';
import { openXlsx } from '../../src/xlsx/index.js';
import { SAMPLES } from '../samples/build.js';
import { bytesOf } from '../samples/sample.js';
import { workbookWith } from './workbook-with.js';

interface Written {
  readonly review: Review;
  readonly snapshot: Snapshot;
  readonly sheets: readonly OwnSheet[];
}

const all = new Map<string, Written>();

/** Each sample with its first report, and with its second, a month later, when there is something to compare with. */
beforeAll(async () => {
  for (const sample of SAMPLES) {
    const workbook = openXlsx(await bytesOf(sample), `${sample.name}.xlsx`);
    const { snapshot, plan } = await readPlan(workbook, DEFAULT_SETTINGS, { merges: true });
    const first = review(plan, sample.asAt, DEFAULT_SETTINGS);
    const { sheets } = fullReport(first, snapshot, 'option');
    all.set(sample.name, { review: first, snapshot, sheets });
    const later = workbookWith(snapshot, sheets);
    const second = review(plan, '2026-10-31', DEFAULT_SETTINGS);
    all.set(`${sample.name}, a month later`, {
      review: second,
      snapshot: later,
      sheets: fullReport(second, later, 'option').sheets,
    });
  }
}, 60_000);

const NAMES = SAMPLES.flatMap(({ name }) => [name, `${name}, a month later`]);
const written = (name: string): Written => {
  const found = all.get(name);
  if (!found) throw new Error(`no ${name}`);
  return found;
};
const cellAt = (sheet: OwnSheet, row: number, column: number): OwnCell | null => sheet.rows[row]?.cells[column] ?? null;

const overlap = (a: Area, b: Area): boolean =>
  a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;

describe.each(NAMES)('%s', (name) => {
  test('every sheet says its title in A1 and prints on A4 landscape, one page wide', () => {
    for (const sheet of written(name).sheets) {
      expect(typeof cellAt(sheet, 0, 0)?.value).toBe('string');
      expect(cellAt(sheet, 0, 0)?.style).toBe('title');
      expect(sheet.print).toMatchObject({ orientation: 'landscape', paper: 'A4', fitWidth: true });
    }
  });

  test('tables have unique headers in words, no blank rows, and do not touch each other', () => {
    const names: string[] = [];
    for (const sheet of written(name).sheets) {
      for (const table of sheet.tables) {
        names.push(table.name);
        const { top, left, bottom, right } = table.area;
        const headers = Array.from({ length: right - left + 1 }, (_, at) => cellAt(sheet, top, left + at)?.value);
        const words = headers.flatMap((header) =>
          typeof header === 'string' && header !== '' ? [header.toLowerCase()] : [],
        );
        expect(words).toHaveLength(headers.length);
        expect(new Set(words).size).toBe(headers.length);
        expect(bottom).toBeGreaterThan(top);
        if (table.name === 'PlumblineSettings') continue;
        for (let row = top + 1; row <= bottom; row++) {
          const filled = Array.from(
            { length: right - left + 1 },
            (_, at) => cellAt(sheet, row, left + at)?.value ?? null,
          );
          expect(filled.some((value) => value !== null && value !== '')).toBe(true);
        }
        for (const other of sheet.tables) {
          if (other !== table) expect(overlap(other.area, table.area)).toBe(false);
        }
      }
    }
    expect(new Set(names).size).toBe(names.length);
  });

  test('every cell’s style is one of the sheet’s, and every row ends within its columns', () => {
    for (const sheet of written(name).sheets) {
      for (const { cells } of sheet.rows) {
        expect(cells.length).toBeLessThanOrEqual(sheet.widths.length);
        for (const cell of cells) if (cell?.style !== undefined) expect(sheet.styles).toHaveProperty([cell.style]);
      }
    }
  });

  test('a colour never stands without a word or a figure', () => {
    for (const sheet of written(name).sheets) {
      for (const { cells } of sheet.rows) {
        for (const cell of cells) {
          const fill = sheet.styles[cell?.style ?? '']?.fill;
          if (fill !== undefined) expect(cell?.value === null || cell?.value === '').toBe(false);
        }
      }
    }
  });

  test('every link leads to a cell of the tracker that holds something, or to a sheet of ours', () => {
    const { sheets, snapshot } = written(name);
    for (const sheet of sheets) {
      for (const { cells } of sheet.rows) {
        for (const cell of cells) {
          if (!cell?.link) continue;
          const target = snapshot.sheets.find((one) => one.name === cell.link?.sheet);
          if (!target) expect(cell.link.sheet).toMatch(/^Plumbline /);
          else
            expect(target.extent !== null && contains({ ...target.extent, left: 0, top: 0 }, cell.link.cell)).toBe(
              true,
            );
        }
      }
    }
  });

  test('charts draw figures that stand on their own sheet, and say so to screen readers', () => {
    for (const sheet of written(name).sheets) {
      for (const { series, alt, place } of sheet.charts) {
        expect(alt).toMatch(/\d/);
        expect(place.right).toBeLessThan(sheet.widths.length);
        expect(series.length).toBeGreaterThan(0);
        for (const one of series) {
          expect(typeof cellAt(sheet, one.name.row, one.name.column)?.value).toBe('string');
          for (let row = one.values.top; row <= one.values.bottom; row++) {
            expect(typeof cellAt(sheet, row, one.values.left)?.value).toBe('number');
          }
        }
      }
    }
  });

  test('what is past its date is listed, each once, with its days', () => {
    const { review: found, sheets } = written(name);
    const exceptions = sheets.find(({ id }) => id === 'exceptions');
    const late = exceptions?.tables.find((table) => table.name === 'PlumblineLate');
    const days = [...found.overdue.values()].map(({ daysLate }) => daysLate).sort((a, b) => a - b);
    const listed: unknown[] = [];
    for (let row = (late?.area.top ?? 0) + 1; exceptions && late && row <= late.area.bottom; row++) {
      listed.push(cellAt(exceptions, row, 5)?.value);
    }
    expect(listed.sort((a, b) => Number(a) - Number(b))).toEqual(days);
  });

  test('names of ours begin with our prefix', () => {
    for (const sheet of written(name).sheets) {
      for (const one of sheet.names) expect(one.name.startsWith(OWN_NAME_PREFIX)).toBe(true);
    }
  });
});

describe('the headline of the first sample', () => {
  const value = (row: number, column: number): unknown =>
    cellAt(written('northmere-childrens-services').sheets[0] ?? never(), row, column)?.value;

  test('counts in the council’s words, the sentence under them', () => {
    expect(value(0, 0)).toBe('Northmere Council: Children’s Services Improvement Plan: highlight report');
    expect(value(1, 0)).toBe('As at 30 September 2026 (chosen; the workbook says “Progress to 30 September 2026”).');
    expect([1, 2, 3, 4, 5].map((column) => value(3, column))).toEqual(['Counts', 'Complete', 'Green', 'Amber', 'Red']);
    expect([1, 2, 3, 4, 5].map((column) => value(4, column))).toEqual(['Recommendations: 6', 1, 4, 1, 0]);
    expect(String(value(8, 0))).toContain('5 of 6 recommendations are in progress: four are Green and one Amber.');
  });

  test('has the officer’s own space, never filled by us', () => {
    const [highlights] = written('northmere-childrens-services').sheets;
    const at = highlights?.rows.findIndex(({ cells }) => cells[0]?.value === 'Key successes') ?? -1;
    expect(at).toBeGreaterThan(0);
    expect(highlights?.rows.slice(at + 1, at + 4).every(({ cells }) => cells.every((one) => one?.value === null))).toBe(
      true,
    );
  });
});

function never(): never {
  throw new Error('no highlights');
}
