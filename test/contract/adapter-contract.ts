import { FLAG_MARKER, NO_EDITS, type WorkbookAdapter } from '../../src/workbook/edits.js';
import { dayToSerial } from '../../src/workbook/serial.js';
import { aFlag, aFullSheet, anOwnSheet, edits } from '../builders/edits.js';
import { aFormattedTracker, aTracker, type Tracker } from './trackers.js';
import { plainCell, type WrittenSheet, type WrittenWorkbook } from './written.js';

/** A workbook in an adapter's hands, and a way to see what stands in it that does not go through the adapter. */
export interface Opened {
  readonly workbook: WorkbookAdapter;
  readonly written: () => Promise<WrittenWorkbook>;
}

interface Means {
  /** False where the adapter has no means of hiding gridlines. */
  readonly hidesGridlines: boolean;
}

/** What both adapters promise: the same workbook reads the same through both, and the same edits leave the same in it. */
export function adapterContract(
  name: string,
  open: (tracker: Tracker) => Promise<Opened>,
  { hidesGridlines }: Means = { hidesGridlines: true },
): void {
  const sheetOf = async ({ written }: Opened, tab: string): Promise<WrittenSheet> => {
    const sheet = (await written()).sheets.find((one) => one.name === tab);
    if (!sheet) throw new Error(`There is no sheet ${tab}`);
    return sheet;
  };
  const report = edits({
    sheets: [
      aFullSheet('Plan'),
      aFullSheet('Plan', { id: 'exceptions', tables: [], charts: [], names: [], gridlines: true }),
    ],
    flags: [aFlag('Plan', 'C2:C9'), aFlag('Plan', 'D2:D9', { style: { bold: true, border: 'A4262C' } })],
  });
  const removal = edits({ flags: [], remove: ['highlights', 'exceptions', 'settings', 'history'] });

  describe(`${name}: reading`, () => {
    it('gives values, formats, formulas, errors, merges, names, hidden and protected sheets', async () => {
      const { workbook } = await open(aTracker());
      expect(await workbook.snapshot({ merges: true })).toEqual({
        file: 'tracker.xlsx',
        date1904: false,
        structureProtected: false,
        names: [{ name: 'Ratings', refersTo: 'Lists!$A$1:$A$3', sheet: null }],
        sheets: [
          {
            name: 'Plan',
            visibility: 'visible',
            protected: false,
            extent: { top: 0, left: 0, bottom: 3, right: 4 },
            merges: [{ top: 4, left: 0, bottom: 5, right: 1 }],
            rows: [
              { row: 0, cells: ['Ref', 'Action', 'Due', 'RAG', '% complete'].map((value) => cellOf(value)) },
              {
                row: 1,
                cells: [
                  cellOf(1.1),
                  cellOf('Mend the roof'),
                  cellOf(dayToSerial('2024-05-31', false), 'dd/mm/yyyy'),
                  cellOf('Green'),
                  cellOf(0.5, '0%'),
                ],
              },
              {
                row: 2,
                cells: [
                  cellOf('=1+1'),
                  cellOf('Hire staff'),
                  cellOf('Sept 2024'),
                  cellOf(true),
                  cellOf(0.5, '0%', true),
                ],
              },
              { row: 3, cells: [cellOf({ error: '#N/A' })] },
            ],
          },
          {
            name: 'Lists',
            visibility: 'hidden',
            protected: true,
            extent: { top: 0, left: 0, bottom: 0, right: 0 },
            merges: [],
            rows: [{ row: 0, cells: [cellOf('Green')] }],
          },
          { name: 'Empty', visibility: 'very-hidden', protected: false, extent: null, merges: [], rows: [] },
        ],
      });
    });

    it('gives the cells of our own sheets, and of those named, where only they are asked for', async () => {
      const { workbook } = await open(aTracker());
      await workbook.apply(edits({ sheets: [aFullSheet('Plan')] }));
      const whole = await workbook.snapshot();
      const { sheets, ...rest } = await workbook.snapshot({ ownAnd: ['Lists'] });
      expect(rest).toEqual({ ...rest, file: whole.file, names: whole.names });
      expect(sheets.map(({ name }) => name)).toEqual(whole.sheets.map(({ name }) => name));
      expect(sheets.filter(({ rows }) => rows.length > 0)).toEqual(
        whole.sheets.filter(({ name }) => name === 'Lists' || name === 'Plumbline highlights'),
      );
      expect(sheets[0]).toMatchObject({ name: 'Plan', extent: null, rows: [] });
    });

    it('gives fills and bold', async () => {
      const { workbook } = await open(aTracker());
      const looks = await workbook.looks([{ sheet: 'Plan', area: { top: 0, left: 0, bottom: 3, right: 4 } }]);
      expect(looks.at('Plan', 1, 3)).toEqual({ fill: '00B050', bold: false, symbolFont: null });
      expect(looks.at('Plan', 0, 0)).toEqual({ fill: null, bold: true, symbolFont: null });
      expect(looks.at('Plan', 2, 3)).toEqual({ fill: null, bold: false, symbolFont: null });
    });
  });

  describe(`${name}: writing`, () => {
    it('tells what the edits leave out', async () => {
      const { workbook } = await open(aTracker());
      const leftOut = ['One row carries no flag.'];
      expect((await workbook.apply({ ...report, leftOut })).notDone).toEqual(leftOut);
    });

    it('makes our sheets, after theirs, with their cells, links, table, chart and names', async () => {
      const opened = await open(aTracker());
      const { sheets, flagged, notDone } = await opened.workbook.apply(report);
      expect({ sheets, flagged, notDone }).toEqual({
        sheets: { highlights: 'Plumbline highlights', exceptions: 'Plumbline exceptions' },
        flagged: 2,
        notDone: [],
      });
      const written = await opened.written();
      expect(written.sheets.map((sheet) => sheet.name)).toEqual([
        ...['Plan', 'Lists', 'Empty'],
        ...['Plumbline highlights', 'Plumbline exceptions'],
      ]);
      expect(await sheetOf(opened, 'Plumbline highlights')).toEqual({
        name: 'Plumbline highlights',
        cells: {
          A1: { ...plainCell('Riverford plan: highlight report'), bold: true },
          A3: { ...plainCell('Ratings'), bold: true, fill: '12344D' },
          B3: { ...plainCell('Green'), bold: true, fill: '12344D' },
          C3: { ...plainCell('Amber'), bold: true, fill: '12344D' },
          A4: plainCell('Actions'),
          B4: plainCell(7),
          C4: plainCell(3),
          A5: plainCell('Next due'),
          B5: { ...plainCell(dayToSerial('2024-05-31', false)), format: 'd mmm yyyy' },
          A6: { ...plainCell('Go to A2'), link: "'Plan'!A2" },
        },
        rules: [],
        tables: [{ name: 'PlumblineRatings', area: 'A3:C4' }],
        charts: 1,
        frozenRows: 3,
        gridlines: !hidesGridlines,
      });
      expect(written.names).toEqual([
        { name: 'Plumbline_exceptions', refersTo: "'Plumbline exceptions'!$A$1" },
        { name: 'Plumbline_highlights', refersTo: "'Plumbline highlights'!$A$1" },
        { name: 'Plumbline_words', refersTo: "'Plumbline highlights'!$A$3:$C$4" },
        { name: 'Ratings', refersTo: 'Lists!$A$1:$A$3' },
      ]);
    });

    it('shows what it wrote when it is read again', async () => {
      const { workbook } = await open(aTracker());
      await workbook.apply(report);
      const { sheets } = await workbook.snapshot();
      const highlights = sheets.find((sheet) => sheet.name === 'Plumbline highlights');
      expect(highlights?.rows[0]?.cells[0]?.value).toBe('Riverford plan: highlight report');
      const looks = await workbook.looks([
        { sheet: 'Plumbline highlights', area: { top: 0, left: 0, bottom: 3, right: 2 } },
      ]);
      expect(looks.at('Plumbline highlights', 2, 1)).toEqual({ fill: '12344D', bold: true, symbolFont: null });
    });

    it('writes text as text, whatever it looks like', async () => {
      const texts = [
        '=1+1',
        '007',
        '1-2',
        '+A1',
        '-5',
        '@x',
        "'quoted",
        '1.10',
        'TRUE',
        '31/05/2024',
        '50%',
        '#N/A',
        '£3',
      ];
      const opened = await open(aTracker());
      await opened.workbook.apply(edits({ sheets: [anOwnSheet(texts.map((text) => [text]))] }));
      const { cells } = await sheetOf(opened, 'Plumbline highlights');
      expect(Object.values(cells).map(({ value }) => value)).toEqual(texts);
      const read = (await opened.workbook.snapshot()).sheets.find((one) => one.name === 'Plumbline highlights');
      expect(read?.rows.map((row) => row.cells[0])).toEqual(texts.map((text) => cellOf(text)));
    });

    it('keeps line breaks, signs of XML and other scripts', async () => {
      const texts = ['two\nlines', 'a < b & "c" > d', ' spaces ', 'Cyngor Môn – 90 % ≥ 3', '🚦 red', '_x0041_'];
      const opened = await open(aTracker());
      await opened.workbook.apply(edits({ sheets: [anOwnSheet(texts.map((text) => [text]))] }));
      const read = (await opened.workbook.snapshot()).sheets.find((one) => one.name === 'Plumbline highlights');
      expect(read?.rows.map((row) => row.cells[0]?.value)).toEqual(texts);
    });

    it('writes numbers and true and false as such', async () => {
      const opened = await open(aTracker());
      await opened.workbook.apply(edits({ sheets: [anOwnSheet([[7, 0.84, -1.5, true, false]])] }));
      const { cells } = await sheetOf(opened, 'Plumbline highlights');
      expect(Object.values(cells).map(({ value }) => value)).toEqual([7, 0.84, -1.5, true, false]);
    });

    it('writes days in the date system of the workbook', async () => {
      const opened = await open(aTracker({ date1904: true }));
      await opened.workbook.apply(edits({ sheets: [anOwnSheet([[{ day: '2024-05-31' }]])] }));
      const { cells } = await sheetOf(opened, 'Plumbline highlights');
      expect(cells['A1']).toMatchObject({ value: dayToSerial('2024-05-31', true), format: 'dd/mm/yyyy' });
    });

    it('refreshes a sheet of ours in place, wherever it stands and whatever its tab is called', async () => {
      const opened = await open(aTracker({ ownSheet: { tab: 'Board report', before: 'Lists' } }));
      const { sheets } = await opened.workbook.apply(edits({ sheets: [anOwnSheet([['New']])] }));
      expect(sheets).toEqual({ highlights: 'Board report' });
      const written = await opened.written();
      expect(written.sheets.map((sheet) => sheet.name)).toEqual(['Plan', 'Board report', 'Lists', 'Empty']);
      expect(written.sheets[1]?.cells).toEqual({ A1: plainCell('New') });
      expect(written.names).toContainEqual({ name: 'Plumbline_highlights', refersTo: "'Board report'!$A$1" });
    });

    it('leaves nothing of an earlier, longer writing', async () => {
      const opened = await open(aTracker());
      await opened.workbook.apply(report);
      await opened.workbook.apply(edits({ sheets: [anOwnSheet([['Short']])] }));
      expect(await sheetOf(opened, 'Plumbline highlights')).toEqual({
        ...{ name: 'Plumbline highlights', cells: { A1: plainCell('Short') }, rules: [], tables: [], charts: 0 },
        ...{ frozenRows: 0, gridlines: true },
      });
    });

    it('never touches a sheet of theirs that bears our title', async () => {
      const opened = await open(aTracker({ foreignTab: 'Plumbline highlights' }));
      const before = await sheetOf(opened, 'Plumbline highlights');
      const { sheets } = await opened.workbook.apply(report);
      expect(sheets.highlights).toBe('Plumbline highlights 2');
      expect(await sheetOf(opened, 'Plumbline highlights')).toEqual(before);
      await opened.workbook.apply(removal);
      expect(await sheetOf(opened, 'Plumbline highlights')).toEqual(before);
    });

    it('does nothing when there is nothing to do', async () => {
      const opened = await open(aFormattedTracker());
      const before = await opened.written();
      expect(await opened.workbook.apply(NO_EDITS)).toEqual({ sheets: {}, flagged: 0, notDone: [] });
      expect(await opened.written()).toEqual(before);
    });

    it('changes nothing the second time', async () => {
      const opened = await open(aFormattedTracker());
      await opened.workbook.apply(report);
      const once = await opened.written();
      await opened.workbook.apply(report);
      expect(await opened.written()).toEqual(once);
    });
  });

  describe(`${name}: flags`, () => {
    it('come after every rule of theirs, in the order given, and change no cell', async () => {
      const opened = await open(aFormattedTracker());
      const before = await sheetOf(opened, 'Plan');
      await opened.workbook.apply(report);
      const { rules, cells } = await sheetOf(opened, 'Plan');
      expect(cells).toEqual(before.cells);
      expect(rules.slice(0, 2)).toEqual(before.rules);
      expect(rules.slice(2)).toEqual([
        { areas: 'C2:C9', formula: flagFormula('C2'), fill: 'FDE7E9', bold: true, underline: true, border: null },
        { areas: 'D2:D9', formula: flagFormula('D2'), fill: null, bold: true, underline: false, border: 'A4262C' },
      ]);
    });

    it('given anew replace those of before', async () => {
      const opened = await open(aFormattedTracker());
      await opened.workbook.apply(report);
      await opened.workbook.apply(edits({ flags: [aFlag('Plan', 'E2:E5')] }));
      const { rules } = await sheetOf(opened, 'Plan');
      expect(rules.map(({ areas }) => areas)).toEqual(['D2:D9', 'E2:E9', 'E2:E5']);
    });

    it('stay when edits say nothing of them', async () => {
      const opened = await open(aFormattedTracker());
      await opened.workbook.apply(report);
      await opened.workbook.apply(edits({ sheets: [anOwnSheet([['New']])] }));
      expect((await sheetOf(opened, 'Plan')).rules).toHaveLength(4);
    });

    it('are not written to a protected sheet, and that is said', async () => {
      const opened = await open(aTracker());
      const { notDone, flagged } = await opened.workbook.apply(edits({ flags: [aFlag('Lists', 'A1')] }));
      expect(flagged).toBe(0);
      expect(notDone).toEqual([
        'The sheet “Lists” is protected, so no flags were written to it or removed from it. Unprotect it (Review, Unprotect Sheet), then try again.',
      ]);
      expect((await sheetOf(opened, 'Lists')).rules).toEqual([]);
    });

    it('for a sheet that is gone are left out, and that is said', async () => {
      const opened = await open(aTracker());
      const { notDone } = await opened.workbook.apply(edits({ flags: [aFlag('Gone', 'A1'), aFlag('Plan', 'C2')] }));
      expect(notDone).toEqual(['There is no sheet “Gone” any more, so it was not flagged.']);
      expect((await sheetOf(opened, 'Plan')).rules).toHaveLength(1);
    });
  });

  describe(`${name}: a protected structure`, () => {
    it('gets flags but no sheets, and says so', async () => {
      const opened = await open(aTracker({ structureProtected: true }));
      const before = await opened.written();
      const { sheets, flagged, notDone } = await opened.workbook.apply(
        edits({ sheets: [anOwnSheet([['x']])], flags: [aFlag('Plan', 'C2:C9')] }),
      );
      expect({ sheets, flagged, notDone }).toEqual({
        sheets: {},
        flagged: 1,
        notDone: [
          "The workbook's structure is protected, so the sheet “Plumbline highlights” could not be added. Unprotect it (Review, Protect Workbook), then try again.",
        ],
      });
      expect((await opened.written()).names).toEqual(before.names);
    });
  });

  describe(`${name}: removal`, () => {
    it('leaves the workbook as it was', async () => {
      const opened = await open(aFormattedTracker());
      const before = await opened.written();
      await opened.workbook.apply(report);
      expect(await opened.written()).not.toEqual(before);
      const { notDone } = await opened.workbook.apply(removal);
      expect(notDone).toEqual([]);
      expect(await opened.written()).toEqual(before);
    });

    it('takes out only what it is asked to', async () => {
      const opened = await open(aTracker());
      await opened.workbook.apply(report);
      await opened.workbook.apply(edits({ remove: ['exceptions'] }));
      const { sheets, names } = await opened.written();
      expect(sheets.map((sheet) => sheet.name)).toEqual(['Plan', 'Lists', 'Empty', 'Plumbline highlights']);
      expect(sheets[0]?.rules).toHaveLength(2);
      expect(names.map((one) => one.name)).toEqual(['Plumbline_highlights', 'Plumbline_words', 'Ratings']);
    });

    it('of what is not there is nothing to speak of', async () => {
      const opened = await open(aFormattedTracker());
      const before = await opened.written();
      expect(await opened.workbook.apply(removal)).toEqual({ sheets: {}, flagged: 0, notDone: [] });
      expect(await opened.written()).toEqual(before);
    });
  });
}

function cellOf(value: string | number | boolean | { readonly error: string }, format = 'General', formula = false) {
  return { value, format, formula };
}

function flagFormula(cell: string): string {
  return `AND(${FLAG_MARKER},IFERROR(AND(${cell}<>"",${cell}<TODAY()),FALSE))`;
}
