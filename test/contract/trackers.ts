import { fileOf } from '../xlsx/handmade.js';

/** A workbook to open: as a file, and what of it a snapshot does not tell. */
export interface Tracker {
  /** Called `tracker.xlsx`. */
  readonly file: Uint8Array;
  /** The council's own conditional formats on the sheet "Plan", the first to count first. */
  readonly rules: readonly TrackerRule[];
}

export interface TrackerRule {
  readonly areas: string;
  readonly formula: string;
  /** RRGGBB. */
  readonly fill: string;
}

interface Options {
  readonly date1904?: boolean;
  readonly structureProtected?: boolean;
  /** A sheet of theirs under this name, last. */
  readonly foreignTab?: string;
  /** A highlight report of ours from before, renamed and moved before another tab. */
  readonly ownSheet?: { readonly tab: string; readonly before: string };
}

/** Three sheets: the plan, a hidden and protected list, and one that is empty and very hidden. */
export function aTracker(options: Options = {}): Tracker {
  return { file: trackerFile(options, []), rules: [] };
}

/** The same, with two conditional formats of the council's own, written out of order. */
export function aFormattedTracker(): Tracker {
  const rules = [
    { areas: 'D2:D9', formula: '$D2="Red"', fill: 'FF0000' },
    { areas: 'E2:E9', formula: '$E2=1', fill: '00B050' },
  ];
  return { file: trackerFile({}, rules), rules };
}

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const LINKS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const SHEETS = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

const PLAIN = 0;
const DATE = 1;
const PERCENT = 2;
const BOLD = 3;
const GREEN = 4;

function trackerFile(options: Options, rules: readonly TrackerRule[]): Uint8Array {
  const sheets = [
    { name: 'Plan', state: '', content: planSheet(rules), names: '' },
    {
      name: 'Lists',
      state: ' state="hidden"',
      content: `<sheetData><row r="1">${text('A1', 'Green')}</row></sheetData><sheetProtection sheet="1"/>`,
      names: '',
    },
    { name: 'Empty', state: ' state="veryHidden"', content: '<sheetData/>', names: '' },
  ];
  const { ownSheet, foreignTab } = options;
  const names = ['<definedName name="Ratings">Lists!$A$1:$A$3</definedName>'];
  if (foreignTab !== undefined) {
    const content = `<sheetData><row r="1">${text('A1', 'Written by the council')}</row></sheetData>`;
    sheets.push({ name: foreignTab, state: '', content, names: '' });
  }
  if (ownSheet) {
    const at = sheets.findIndex(({ name }) => name === ownSheet.before);
    const content = `<sheetData><row r="1">${text('A1', 'Old')}</row><row r="9">${text('C9', 'Old too')}</row></sheetData>`;
    sheets.splice(at, 0, { name: ownSheet.tab, state: '', content, names: '' });
    names.unshift(`<definedName name="Plumbline_highlights">'${ownSheet.tab}'!$A$1</definedName>`);
  }
  const override = (part: string, type: string) =>
    `<Override PartName="/${part}" ContentType="${SHEETS}.${type}+xml"/>`;
  const link = (id: number, type: string, target: string) =>
    `<Relationship Id="rId${id}" Type="${LINKS}/${type}" Target="${target}"/>`;
  return fileOf({
    '[Content_Types].xml':
      `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
      '<Default Extension="xml" ContentType="application/xml"/>' +
      override('xl/workbook.xml', 'sheet.main') +
      sheets.map((_, at) => override(`xl/worksheets/sheet${at + 1}.xml`, 'worksheet')).join('') +
      `${override('xl/styles.xml', 'styles')}</Types>`,
    '_rels/.rels': `<Relationships xmlns="${PACKAGE}/relationships">${link(1, 'officeDocument', 'xl/workbook.xml')}</Relationships>`,
    'xl/workbook.xml':
      `<workbook xmlns="${MAIN}" xmlns:r="${LINKS}"><workbookPr${options.date1904 === true ? ' date1904="1"' : ''}/>` +
      (options.structureProtected === true ? '<workbookProtection lockStructure="1"/>' : '') +
      '<bookViews><workbookView/></bookViews><sheets>' +
      sheets
        .map(({ name, state }, at) => `<sheet name="${name}" sheetId="${at + 1}"${state} r:id="rId${at + 1}"/>`)
        .join('') +
      `</sheets><definedNames>${names.join('')}</definedNames></workbook>`,
    'xl/_rels/workbook.xml.rels':
      `<Relationships xmlns="${PACKAGE}/relationships">` +
      sheets.map((_, at) => link(at + 1, 'worksheet', `worksheets/sheet${at + 1}.xml`)).join('') +
      `${link(sheets.length + 1, 'styles', 'styles.xml')}</Relationships>`,
    'xl/styles.xml': styles(rules),
    ...Object.fromEntries(
      sheets.map(({ content }, at) => [
        `xl/worksheets/sheet${at + 1}.xml`,
        `<worksheet xmlns="${MAIN}" xmlns:r="${LINKS}">${content}</worksheet>`,
      ]),
    ),
  });
}

function text(cell: string, value: string, style = PLAIN): string {
  return `<c r="${cell}" s="${style}" t="inlineStr"><is><t>${value}</t></is></c>`;
}

function number(cell: string, value: number, style = PLAIN): string {
  return `<c r="${cell}" s="${style}"><v>${value}</v></c>`;
}

function planSheet(rules: readonly TrackerRule[]): string {
  const rows = [
    ['Ref', 'Action', 'Due', 'RAG', '% complete'].map((header, at) => text(`${'ABCDE'.charAt(at)}1`, header, BOLD)),
    [
      number('A2', 1.1),
      text('B2', 'Mend the roof'),
      number('C2', 45_443, DATE),
      text('D2', 'Green', GREEN),
      number('E2', 0.5, PERCENT),
    ],
    [
      text('A3', '=1+1'),
      text('B3', 'Hire staff'),
      text('C3', 'Sept 2024'),
      '<c r="D3" t="b"><v>1</v></c>',
      `<c r="E3" s="${PERCENT}"><f>E2</f><v>0.5</v></c>`,
    ],
    ['<c r="A4" t="e"><v>#N/A</v></c>'],
  ];
  const data = rows.map((cells, at) => `<row r="${at + 1}">${cells.join('')}</row>`).join('');
  // The first to count stands last, as Excel often writes them.
  const formats = rules
    .map(
      ({ areas, formula }, at) =>
        `<conditionalFormatting sqref="${areas}"><cfRule type="expression" dxfId="${at}" priority="${at + 1}"><formula>${formula}</formula></cfRule></conditionalFormatting>`,
    )
    .reverse();
  return `<sheetData>${data}</sheetData><mergeCells count="1"><mergeCell ref="A5:B6"/></mergeCells>${formats.join('')}`;
}

function styles(rules: readonly TrackerRule[]): string {
  const fill = (rgb: string) =>
    `<fill><patternFill patternType="solid"><fgColor rgb="FF${rgb}"/><bgColor indexed="64"/></patternFill></fill>`;
  const xf = (values: string) =>
    `<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>`.replace(
      /numFmtId="0" fontId="0" fillId="0"/,
      values,
    );
  const dxfs = rules.map(
    (rule) => `<dxf><fill><patternFill><bgColor rgb="FF${rule.fill}"/></patternFill></fill></dxf>`,
  );
  return (
    `<styleSheet xmlns="${MAIN}"><numFmts count="1"><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/></numFmts>` +
    '<fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts>' +
    `<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>${fill('00B050')}</fills>` +
    '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="5">' +
    xf('numFmtId="0" fontId="0" fillId="0"') +
    xf('numFmtId="164" fontId="0" fillId="0"') +
    xf('numFmtId="9" fontId="0" fillId="0"') +
    xf('numFmtId="0" fontId="1" fillId="0"') +
    xf('numFmtId="0" fontId="0" fillId="2"') +
    `</cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles><dxfs count="${dxfs.length}">${dxfs.join('')}</dxfs></styleSheet>`
  );
}
