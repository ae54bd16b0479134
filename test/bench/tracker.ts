import { columnName } from '../../src/workbook/address.js';
import { dayToSerial } from '../../src/workbook/serial.js';
import { escapeXml } from '../../src/xlsx/xml.js';
import { smallWorkbook, STYLES } from '../xlsx/handmade.js';

const HEADERS = [
  ...['Ref', 'Theme', 'Action', 'Lead', 'Start date', 'Due date', 'Revised due date', 'RAG', 'Status'],
  ...['Progress update', '% complete', 'Priority', 'Success measure', 'Completed on'],
];
const THEMES = ['Governance', 'Housing', 'Adult social care', 'Highways', 'Customer services', 'Workforce'];
const VERBS = ['Review', 'Publish', 'Agree', 'Recruit to', 'Train', 'Consult on', 'Replace', 'Report on'];
const MATTERS = ['the repairs policy', 'the vacancy plan', 'the risk register', 'the complaints process', 'the budget'];
const LEADS = ['Priya Shah', 'Tom Okafor', 'Helen Marsh', 'Gwen Price', 'Ali Rahman', 'Sue Field', 'Dan Wood'];
const PRIORITIES = ['High', 'Medium', 'Low'];
/** Rating and status. */
const RATINGS = [
  'Green, In progress',
  'Amber, In progress',
  'Red, In progress',
  'Complete, Complete',
  'Green, Not started',
];
/** By style number. */
const STYLE_OF: Readonly<Record<string, number>> = { Green: 2, Amber: 3, Red: 4 };

/** The day at which the bench judges its trackers. */
export const AS_AT = '2026-03-31';

/**
 * A tracker of a made-up council as Excel would save it: one sheet, a title, headers, and so many action rows of 14
 * columns, with texts in a shared list, dates as dates, and ratings as words on fills.
 */
export function tracker(rows: number): Uint8Array {
  const texts = new Map<string, number>();
  const text = (words: string, style = 0) => {
    const known = texts.get(words) ?? texts.size;
    texts.set(words, known);
    return ` s="${style}" t="s"><v>${known}</v></c>`;
  };
  const number = (value: number, style: number) => ` s="${style}"><v>${value}</v></c>`;
  const line = (row: number, cells: readonly (string | null)[]) =>
    `<row r="${row}">${cells.map((cell, at) => (cell === null ? '' : `<c r="${columnName(at)}${row}"${cell}`)).join('')}</row>`;

  const lines = [
    line(1, [text('Riverford Council improvement plan')]),
    line(
      3,
      HEADERS.map((header) => text(header, 5)),
    ),
  ];
  const first = dayToSerial('2025-01-06', false);
  for (let index = 0; index < rows; index++) {
    const pick = (list: readonly string[], step = 1) => list[Math.floor(index / step) % list.length] ?? '';
    const start = first + (index % 300);
    const due = start + 60 + ((index * 7) % 420);
    const [rating = '', status = ''] = pick(RATINGS, 3).split(', ');
    const complete = rating === 'Complete';
    lines.push(
      line(4 + index, [
        text(`${1 + Math.floor(index / 50)}.${1 + (index % 50)}`),
        text(pick(THEMES, 50)),
        text(`${pick(VERBS)} ${pick(MATTERS, 8)} for area ${1 + index}`),
        text(pick(LEADS, 2)),
        number(start, 1),
        number(due, 1),
        index % 9 === 0 ? number(due + 30, 1) : null,
        text(rating, STYLE_OF[rating] ?? 0),
        text(status),
        text(`Work in area ${1 + index} is under way and ${pick(LEADS)} reports to the board each month.`),
        number(complete ? 1 : (index % 10) / 10, 6),
        text(pick(PRIORITIES)),
        text(`${pick(MATTERS, 8)} is in use in ${1 + (index % 12)} teams`),
        complete ? number(due - 10, 1) : null,
      ]),
    );
  }
  const items = [...texts.keys()].map((words) => `<si><t xml:space="preserve">${escapeXml(words)}</t></si>`);
  return smallWorkbook({
    styles: styles(),
    sheets: [`<sheetData>${lines.join('')}</sheetData>`],
    linked: [
      { kind: 'sharedStrings', part: 'sharedStrings.xml', content: `<sst xmlns="${MAIN}">${items.join('')}</sst>` },
    ],
  });
}

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** Style 1 is a date; 2 to 4 are green, amber and red; 5 is bold; 6 a percentage. */
function styles(): string {
  const fills = ['FF00B050', 'FFFFC000', 'FFFF0000'].map(
    (colour) => `<fill><patternFill patternType="solid"><fgColor rgb="${colour}"/></patternFill></fill>`,
  );
  const xf = (format: number, font: number, fill: number) =>
    `<xf numFmtId="${format}" fontId="${font}" fillId="${fill}" borderId="0" xfId="0"/>`;
  return STYLES.replace(/ count="\d+"/g, '')
    .replace('</fonts>', '<font><b/><sz val="11"/><name val="Calibri"/></font></fonts>')
    .replace('</fills>', `${fills.join('')}</fills>`)
    .replace(
      '</cellXfs>',
      `${xf(14, 0, 0)}${xf(0, 0, 2)}${xf(0, 0, 3)}${xf(0, 0, 4)}${xf(0, 1, 0)}${xf(9, 0, 0)}</cellXfs>`,
    );
}
