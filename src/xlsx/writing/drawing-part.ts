import type { OwnChart } from '../../workbook/edits.js';
import type { Dialect } from './dialect.js';
import { DECLARATION, officeText, tag } from './markup.js';

/** A chart with the id of the drawing's link to its part. */
export interface PlacedChart {
  readonly chart: OwnChart;
  readonly link: string;
}

/** The drawing of one of our sheets: where each chart lies, and what is read out for it. */
export function drawingPart(charts: readonly PlacedChart[], dialect: Dialect): string {
  return (
    DECLARATION +
    tag(
      'xdr:wsDr',
      { 'xmlns:xdr': dialect.sheetDrawing, 'xmlns:a': dialect.drawing },
      charts.map((one, at) => anchor(one, at, dialect)).join(''),
    )
  );
}

function anchor({ chart, link }: PlacedChart, at: number, dialect: Dialect): string {
  const { place } = chart;
  const named = { id: at + 2, name: officeText(chart.name), descr: officeText(chart.alt) };
  const reference = tag('c:chart', {
    'xmlns:c': dialect.chart,
    'xmlns:r': dialect.relationships,
    'r:id': link,
  });
  const frame = [
    tag('xdr:nvGraphicFramePr', {}, tag('xdr:cNvPr', named) + tag('xdr:cNvGraphicFramePr')),
    tag('xdr:xfrm', {}, tag('a:off', { x: 0, y: 0 }) + tag('a:ext', { cx: 0, cy: 0 })),
    tag('a:graphic', {}, tag('a:graphicData', { uri: dialect.chart }, reference)),
  ];
  return tag(
    'xdr:twoCellAnchor',
    { editAs: 'oneCell' },
    [
      corner('from', place.top, place.left),
      corner('to', place.bottom + 1, place.right + 1),
      tag('xdr:graphicFrame', { macro: '' }, frame.join('')),
      tag('xdr:clientData'),
    ].join(''),
  );
}

function corner(name: 'from' | 'to', row: number, column: number): string {
  const parts = { col: column, colOff: 0, row, rowOff: 0 };
  return tag(
    `xdr:${name}`,
    {},
    Object.entries(parts)
      .map(([part, value]) => tag(`xdr:${part}`, {}, String(value)))
      .join(''),
  );
}
