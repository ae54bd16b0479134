import ExcelJS from 'exceljs';
import { fileOf, type Parts } from './handmade.js';
import { strFromU8, unzipSync } from 'fflate';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const LINKS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships';
const SHEETS = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** The smallest PNG there is: one pixel. */
const PNG = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

/**
 * A tracker that uses all that a workbook can hold and a report must not lose: made by ExcelJS as far as that goes, the
 * rest put in by hand. `macros` makes it an .xlsm.
 */
export async function everything({ macros = false } = {}): Promise<Uint8Array> {
  return withHandmadeParts(await byExcelJs(), macros);
}

async function byExcelJs(): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  const plan = book.addWorksheet('Plan', { properties: { tabColor: { argb: 'FF00B050' } } });
  plan.addRow(['Ref', 'Action', 'Due', 'RAG', '% complete']);
  for (let row = 1; row <= 12; row++)
    plan.addRow([row, `Action ${row}`, new Date(Date.UTC(2024, row - 1, 28)), row % 2 ? 'Green' : 'Red', row / 12]);
  plan.getColumn(3).numFmt = 'dd/mm/yyyy';
  plan.getCell('D2').fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FF00B050', theme: 5 } };
  plan.getCell('B3').value = { richText: [{ text: 'Two ' }, { text: 'fonts', font: { bold: true } }] };
  plan.getCell('B4').value = { text: 'A link', hyperlink: 'https://example.org/' };
  plan.getCell('E14').value = { formula: 'SUM(E2:E13)', result: 6.5 };
  plan.getCell('B5').note = 'Said at the board';
  plan.getCell('D3').dataValidation = { type: 'list', formulae: ['"Red,Amber,Green"'] };
  plan.mergeCells('A15:B16');
  plan.autoFilter = 'A1:E13';
  plan.views = [{ state: 'frozen', ySplit: 1 }];
  plan.pageSetup = { orientation: 'landscape', printTitlesRow: '1:1', printArea: 'A1:E13' };
  plan.headerFooter.oddFooter = '&LConfidential&RPage &P';
  plan.addConditionalFormatting({
    ref: 'D2:D13',
    rules: [
      {
        type: 'cellIs',
        operator: 'equal',
        priority: 2,
        formulae: ['"Red"'],
        style: { fill: { type: 'pattern', pattern: 'solid', bgColor: { argb: 'FFFF0000' } } },
      },
      { type: 'expression', priority: 1, formulae: ['$D2="Green"'], style: { font: { bold: true } } },
    ],
  });
  plan.addConditionalFormatting({
    ref: 'E2:E13',
    rules: [
      {
        type: 'iconSet',
        iconSet: '3Arrows',
        priority: 4,
        cfvo: [
          { type: 'percent', value: 0 },
          { type: 'percent', value: 33 },
          { type: 'percent', value: 67 },
        ],
      },
      {
        type: 'dataBar',
        priority: 7,
        cfvo: [{ type: 'min' }, { type: 'max' }],
        color: { argb: 'FF638EC6' },
      } as ExcelJS.DataBarRuleType,
    ],
  });
  const image = book.addImage({ base64: PNG, extension: 'png' });
  plan.addImage(image, { tl: { col: 6, row: 1 }, ext: { width: 60, height: 60 } });

  const figures = book.addWorksheet('Figures');
  figures.addTable({
    name: 'Figures',
    ref: 'A1',
    headerRow: true,
    columns: [{ name: 'Indicator' }, { name: 'Target' }],
    rows: [
      ['Calls answered', 0.9],
      ['Visits in time', 0.8],
    ],
  });
  const locked = book.addWorksheet('Locked');
  locked.getCell('A1').value = 'Not to be changed';
  await locked.protect('', {});
  book.addWorksheet('Lists', { state: 'veryHidden' }).getCell('A1').value = 'Green';
  book.definedNames.add("'Lists'!$A$1", 'Ratings');
  return new Uint8Array(await book.xlsx.writeBuffer());
}

/** A chart, a pivot table with its cache, custom XML, printer settings, a threaded comment, macros: parts that ExcelJS cannot make. */
function withHandmadeParts(file: Uint8Array, macros: boolean): Uint8Array {
  const parts = Object.fromEntries(
    Object.entries(unzipSync(file)).map(([name, bytes]) => [
      name,
      /\.(xml|rels|vml)$/.test(name) ? strFromU8(bytes) : bytes,
    ]),
  );
  const edit = (name: string, change: (text: string) => string) => {
    const text = parts[name];
    if (typeof text !== 'string') throw new Error(`ExcelJS wrote no ${name}`);
    parts[name] = change(text);
  };
  const link = (id: string, type: string, target: string) =>
    `<Relationship Id="${id}" Type="${type.includes('/') ? type : `${LINKS}/${type}`}" Target="${target}"/>`;
  const overrides = [
    ['xl/drawings/drawing9.xml', 'application/vnd.openxmlformats-officedocument.drawing+xml'],
    ['xl/charts/chart1.xml', 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml'],
    ['xl/pivotTables/pivotTable1.xml', `${SHEETS}.pivotTable+xml`],
    ['xl/pivotCache/pivotCacheDefinition1.xml', `${SHEETS}.pivotCacheDefinition+xml`],
    ['xl/pivotCache/pivotCacheRecords1.xml', `${SHEETS}.pivotCacheRecords+xml`],
    ['customXml/itemProps1.xml', 'application/vnd.openxmlformats-officedocument.customXmlProperties+xml'],
    ['xl/persons/person.xml', 'application/vnd.ms-excel.person+xml'],
  ]
    .map(([part = '', type = '']) => `<Override PartName="/${part}" ContentType="${type}"/>`)
    .join('');
  edit('[Content_Types].xml', (text) => {
    const types = text.replace(
      '</Types>',
      `<Default Extension="bin" ContentType="application/vnd.ms-office.vbaProject"/>${overrides}</Types>`,
    );
    return macros
      ? types.replace(`${SHEETS}.sheet.main+xml`, 'application/vnd.ms-excel.sheet.macroEnabled.main+xml')
      : types;
  });
  edit('xl/_rels/workbook.xml.rels', (text) =>
    text.replace(
      '</Relationships>',
      link('rId901', 'pivotCacheDefinition', 'pivotCache/pivotCacheDefinition1.xml') +
        link('rId902', 'customXml', '../customXml/item1.xml') +
        link('rId903', 'http://schemas.microsoft.com/office/2017/10/relationships/person', 'persons/person.xml') +
        (macros
          ? link('rId904', 'http://schemas.microsoft.com/office/2006/relationships/vbaProject', 'vbaProject.bin')
          : '') +
        '</Relationships>',
    ),
  );
  edit('xl/workbook.xml', (text) =>
    text.replace('</workbook>', '<pivotCaches><pivotCache cacheId="7" r:id="rId901"/></pivotCaches></workbook>'),
  );
  // The sheet of figures gets a chart and a pivot table; the tracker gets an extension with an icon set of Excel 2010.
  edit('xl/worksheets/sheet2.xml', (text) => text.replace('<tableParts', '<drawing r:id="rId77"/><tableParts'));
  edit('xl/worksheets/_rels/sheet2.xml.rels', (text) =>
    text.replace(
      '</Relationships>',
      link('rId77', 'drawing', '../drawings/drawing9.xml') +
        link('rId78', 'pivotTable', '../pivotTables/pivotTable1.xml') +
        '</Relationships>',
    ),
  );
  edit('xl/worksheets/sheet1.xml', (text) => {
    const extension =
      '<ext uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}" xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main">' +
      '<x14:conditionalFormattings><x14:conditionalFormatting xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main">' +
      '<x14:cfRule type="iconSet" priority="9" id="{A1B2C3D4-0000-4000-8000-000000000001}"><x14:iconSet iconSet="3Stars">' +
      '<x14:cfvo type="percent"><xm:f>0</xm:f></x14:cfvo><x14:cfvo type="percent"><xm:f>33</xm:f></x14:cfvo><x14:cfvo type="percent"><xm:f>67</xm:f></x14:cfvo>' +
      '</x14:iconSet></x14:cfRule><xm:sqref>A2:A13</xm:sqref></x14:conditionalFormatting></x14:conditionalFormattings></ext>';
    return text.includes('<extLst>')
      ? text.replace('</extLst>', `${extension}</extLst>`)
      : text.replace('</worksheet>', `<extLst>${extension}</extLst></worksheet>`);
  });
  const more: Parts = {
    'xl/drawings/drawing9.xml':
      '<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main">' +
      '<xdr:twoCellAnchor><xdr:from><xdr:col>4</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>1</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from>' +
      '<xdr:to><xdr:col>9</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>14</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:to>' +
      '<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="2" name="Chart 1"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>' +
      '<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart">' +
      `<c:chart xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:r="${LINKS}" r:id="rId1"/>` +
      '</a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor></xdr:wsDr>',
    'xl/drawings/_rels/drawing9.xml.rels': `<Relationships xmlns="${PACKAGE}">${link('rId1', 'chart', '../charts/chart1.xml')}</Relationships>`,
    'xl/charts/chart1.xml':
      '<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><c:chart><c:plotArea><c:layout/>' +
      '<c:barChart><c:barDir val="col"/><c:grouping val="clustered"/><c:ser><c:idx val="0"/><c:order val="0"/><c:val><c:numRef><c:f>Figures!$B$2:$B$3</c:f></c:numRef></c:val></c:ser>' +
      '<c:axId val="1"/><c:axId val="2"/></c:barChart><c:catAx><c:axId val="1"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/><c:axPos val="b"/><c:crossAx val="2"/></c:catAx>' +
      '<c:valAx><c:axId val="2"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/><c:axPos val="l"/><c:crossAx val="1"/></c:valAx></c:plotArea></c:chart></c:chartSpace>',
    'xl/pivotTables/pivotTable1.xml':
      `<pivotTableDefinition xmlns="${MAIN}" name="PivotTable1" cacheId="7" dataCaption="Values"><location ref="G1:H3" firstHeaderRow="1" firstDataRow="1" firstDataCol="1"/>` +
      '<pivotFields count="2"><pivotField axis="axisRow" showAll="0"><items count="3"><item x="0"/><item x="1"/><item t="default"/></items></pivotField><pivotField dataField="1" showAll="0"/></pivotFields>' +
      '<rowFields count="1"><field x="0"/></rowFields><dataFields count="1"><dataField name="Sum of Target" fld="1" baseField="0" baseItem="0"/></dataFields></pivotTableDefinition>',
    'xl/pivotTables/_rels/pivotTable1.xml.rels': `<Relationships xmlns="${PACKAGE}">${link('rId1', 'pivotCacheDefinition', '../pivotCache/pivotCacheDefinition1.xml')}</Relationships>`,
    'xl/pivotCache/pivotCacheDefinition1.xml':
      `<pivotCacheDefinition xmlns="${MAIN}" xmlns:r="${LINKS}" r:id="rId1" recordCount="2"><cacheSource type="worksheet"><worksheetSource name="Figures"/></cacheSource>` +
      '<cacheFields count="2"><cacheField name="Indicator" numFmtId="0"><sharedItems count="2"><s v="Calls answered"/><s v="Visits in time"/></sharedItems></cacheField>' +
      '<cacheField name="Target" numFmtId="0"><sharedItems containsSemiMixedTypes="0" containsString="0" containsNumber="1" minValue="0.8" maxValue="0.9"/></cacheField></cacheFields></pivotCacheDefinition>',
    'xl/pivotCache/_rels/pivotCacheDefinition1.xml.rels': `<Relationships xmlns="${PACKAGE}">${link('rId1', 'pivotCacheRecords', 'pivotCacheRecords1.xml')}</Relationships>`,
    'xl/pivotCache/pivotCacheRecords1.xml': `<pivotCacheRecords xmlns="${MAIN}" count="2"><r><x v="0"/><n v="0.9"/></r><r><x v="1"/><n v="0.8"/></r></pivotCacheRecords>`,
    'customXml/item1.xml': '<council xmlns="urn:riverford">Riverford</council>',
    'customXml/itemProps1.xml':
      '<ds:datastoreItem xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml" ds:itemID="{11111111-2222-4333-8444-555555555555}"/>',
    'customXml/_rels/item1.xml.rels': `<Relationships xmlns="${PACKAGE}">${link('rId1', 'customXmlProps', 'itemProps1.xml')}</Relationships>`,
    'xl/persons/person.xml':
      '<personList xmlns="http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments"/>',
    ...(macros ? { 'xl/vbaProject.bin': Uint8Array.from({ length: 600 }, (_, at) => (at * 37) % 256) } : {}),
  };
  return fileOf({ ...parts, ...more });
}
