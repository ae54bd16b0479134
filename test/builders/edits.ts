import { parseArea } from '../../src/workbook/address.js';
import type { Area } from '../../src/workbook/address.js';
import type { Edits, Flag, OwnCell, OwnSheet } from '../../src/workbook/edits.js';
import { NO_EDITS } from '../../src/workbook/edits.js';

/** `area('A1:C4')`. */
export function area(name: string): Area {
  const found = parseArea(name);
  if (!found) throw new Error(`${name} is no area`);
  return found;
}

/** A sheet of ours: `anOwnSheet([['Title'], ['Name', 3]])`, whatever else is needed given besides. */
export function anOwnSheet(
  values: readonly (readonly (OwnCell['value'] | OwnCell)[])[],
  more: Partial<OwnSheet> = {},
): OwnSheet {
  const cellOf = (one: OwnCell['value'] | OwnCell): OwnCell =>
    typeof one === 'object' && one !== null && 'value' in one ? one : { value: one };
  return {
    id: 'highlights',
    widths: [],
    styles: {},
    rows: values.map((line) => ({ cells: line.map(cellOf) })),
    tables: [],
    charts: [],
    gridlines: true,
    print: { orientation: 'landscape', paper: 'A4', fitWidth: true },
    names: [],
    ...more,
  };
}

/** A sheet of ours with one of everything: styles, dates, links, a table, a chart, names, print set-up. */
export function aFullSheet(linkTo: string, more: Partial<OwnSheet> = {}): OwnSheet {
  const link = { sheet: linkTo, cell: { row: 1, column: 0 }, tip: `Go to A2 on ${linkTo}` };
  return anOwnSheet(
    [
      [{ value: 'Riverford plan: highlight report', style: 'title' }],
      [],
      ['Ratings', 'Green', 'Amber'].map((value) => ({ value, style: 'header' })),
      [{ value: 'Actions', style: 'cell' }, { value: 7 }, { value: 3 }],
      [{ value: 'Next due' }, { value: { day: '2024-05-31' }, style: 'date' }],
      [{ value: 'Go to A2', style: 'cell', link }],
    ],
    {
      widths: [30, 12, 12],
      styles: {
        title: { bold: true, size: 20, colour: '12344D' },
        header: { bold: true, colour: 'FFFFFF', fill: '12344D', wrap: true },
        cell: { wrap: true, vertical: 'top', border: { colour: 'CDD3D9', sides: ['bottom'] } },
        date: { format: 'd mmm yyyy', horizontal: 'left' },
      },
      tables: [{ name: 'PlumblineRatings', area: area('A3:C4'), filter: false }],
      charts: [
        {
          name: 'PlumblineChart',
          title: 'Actions by rating',
          kind: 'bar-stacked',
          series: [
            { name: { row: 2, column: 1 }, values: area('B4'), colour: '0E6B2E' },
            { name: { row: 2, column: 2 }, values: area('C4'), colour: '8A4B00' },
          ],
          categories: area('A4'),
          place: area('A8:C20'),
          alt: 'Actions by rating: Green 7, Amber 3.',
        },
      ],
      freezeAbove: 3,
      gridlines: false,
      print: {
        orientation: 'landscape',
        paper: 'A4',
        fitWidth: true,
        titleRows: [2, 2],
        footer: 'Highlight report & more',
        area: area('A1:C20'),
      },
      names: [{ name: 'Plumbline_words', area: area('A3:C4') }],
      tabColour: '0F5EA8',
      ...more,
    },
  );
}

/** A flag on a tracker's cells, for their first one: `aFlag('Plan', 'B2:B9')`. */
export function aFlag(sheet: string, areas: string, more: Partial<Flag> = {}): Flag {
  const list = areas.split(' ').map(area);
  const first = areas.split(/[ :]/)[0] ?? '';
  return {
    sheet,
    areas: list,
    formula: `AND(N("plumbline")=0,IFERROR(AND(${first}<>"",${first}<TODAY()),FALSE))`,
    style: { fill: 'FDE7E9', bold: true, underline: true },
    ...more,
  };
}

export function edits(more: Partial<Edits>): Edits {
  return { ...NO_EDITS, ...more };
}
