import { areaName, type Area } from '../../workbook/address.js';
import type { OwnSheet, OwnTable } from '../../workbook/edits.js';
import type { Dialect } from './dialect.js';
import { DECLARATION, officeText, tag } from './markup.js';

/** A table with the name and number that no other table of the workbook has. */
export interface NumberedTable {
  readonly table: OwnTable;
  readonly name: string;
  readonly id: number;
}

/** A table of one of our sheets as a part. */
export function tablePart({ table, name, id }: NumberedTable, own: OwnSheet, dialect: Dialect): string {
  const area = withBody(table.area);
  const ref = areaName(area);
  const columns = columnNames(own, area).map((column, at) => tag('tableColumn', { id: at + 1, name: column }));
  const content = [
    table.filter ? tag('autoFilter', { ref }) : '',
    tag('tableColumns', { count: columns.length }, columns.join('')),
    tag('tableStyleInfo', {
      name: 'TableStyleLight1',
      showFirstColumn: false,
      showLastColumn: false,
      showRowStripes: false,
      showColumnStripes: false,
    }),
  ];
  const values = { xmlns: dialect.sheet, id, name, displayName: name, ref, totalsRowShown: false };
  return DECLARATION + tag('table', values, content.join(''));
}

/** Excel wants a row below the header, be it blank. */
function withBody(area: Area): Area {
  return area.bottom > area.top ? area : { ...area, bottom: area.top + 1 };
}

/** The header cells' texts, which must be the same here as in the cells. */
function columnNames({ rows }: OwnSheet, area: Area): string[] {
  return Array.from({ length: area.right - area.left + 1 }, (_, at) => {
    const value = rows[area.top]?.cells[area.left + at]?.value;
    const name = typeof value === 'string' ? value : `Column${at + 1}`;
    return officeText(name).replaceAll('\n', '_x000a_');
  });
}
