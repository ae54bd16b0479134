import type { Area } from '../../workbook/address.js';
import type { OwnCell, OwnChart, OwnSheet } from '../../workbook/edits.js';
import { dayToSerial, spokenDay } from '../../workbook/serial.js';
import type { Dialect } from './dialect.js';
import { DECLARATION, tag, textContent } from './markup.js';
import { absolute } from './reference.js';
import { DATE_FORMAT } from './style-markup.js';

/** Where the chart's figures are. */
export interface ChartSurroundings {
  readonly dialect: Dialect;
  /** The tab of the sheet that holds them. */
  readonly tab: string;
  readonly date1904: boolean;
}

const INK = '1F2328';
const MUTED = '595F66';
/** A part of a bar that is smaller than this share of the longest bar has no room for its figure. */
const READABLE = 0.04;
/** Any two numbers; they tie the axes to the bars. */
const CATEGORY_AXIS = 111_111_111;
const VALUE_AXIS = 222_222_222;

const val = (name: string, value: string | number | boolean) => tag(`c:${name}`, { val: value });

/** A chart of one of our sheets as a part, with the figures in it, so that it is drawn before anything is calculated. */
export function chartPart(chart: OwnChart, own: OwnSheet, around: ChartSurroundings): string {
  const stacked = chart.kind !== 'bar';
  const upright = chart.kind === 'column-stacked';
  const longest = longestBar(chart, own, stacked);
  const bars = [
    val('barDir', upright ? 'col' : 'bar'),
    val('grouping', stacked ? 'stacked' : 'clustered'),
    val('varyColors', false),
    ...chart.series.map((_, index) => series(chart, index, own, around, longest)),
    val('gapWidth', 50),
    stacked ? val('overlap', 100) : '',
    val('axId', CATEGORY_AXIS),
    val('axId', VALUE_AXIS),
  ];
  const plot = [tag('c:layout'), tag('c:barChart', {}, bars.join('')), categoryAxis(upright), valueAxis(upright)];
  const legend = [val('legendPos', 'b'), val('overlay', false), textLook(900, MUTED)];
  const content = [
    title(chart.title),
    val('autoTitleDeleted', false),
    tag('c:plotArea', {}, plot.join('')),
    chart.series.length > 1 ? tag('c:legend', {}, legend.join('')) : '',
    val('plotVisOnly', true),
    val('dispBlanksAs', 'gap'),
  ];
  const { dialect } = around;
  return (
    DECLARATION +
    tag(
      'c:chartSpace',
      { 'xmlns:c': dialect.chart, 'xmlns:a': dialect.drawing, 'xmlns:r': dialect.relationships },
      [
        val('date1904', around.date1904),
        val('roundedCorners', false),
        tag('c:chart', {}, content.join('')),
        tag('c:spPr', {}, solid('FFFFFF') + tag('a:ln', {}, tag('a:noFill'))),
      ].join(''),
    )
  );
}

function series(chart: OwnChart, index: number, own: OwnSheet, around: ChartSurroundings, longest: number): string {
  const line = chart.series[index];
  if (!line) return '';
  const { row, column } = line.name;
  const name = { top: row, left: column, bottom: row, right: column };
  return tag(
    'c:ser',
    {},
    [
      val('idx', index),
      val('order', index),
      tag('c:tx', {}, texts(name, own, around)),
      tag('c:spPr', {}, solid(line.colour) + tag('a:ln', {}, tag('a:noFill'))),
      val('invertIfNegative', false),
      labels(chart, line, own, longest),
      tag('c:cat', {}, categories(chart.categories, own, around)),
      tag('c:val', {}, numbers(line.values, own, around, 'General')),
    ].join(''),
  );
}

/** A figure in or beside each bar, where there is room for one. */
function labels(chart: OwnChart, line: OwnChart['series'][number], own: OwnSheet, longest: number): string {
  const stacked = chart.kind !== 'bar';
  const without = cellsOf(line.values, own).flatMap((cell, index) => {
    const value = typeof cell?.value === 'number' ? cell.value : 0;
    const shown = stacked ? value > 0 && value >= longest * READABLE : true;
    return shown ? [] : [tag('c:dLbl', {}, val('idx', index) + val('delete', true))];
  });
  return tag(
    'c:dLbls',
    {},
    [
      ...without,
      tag('c:spPr', {}, tag('a:noFill') + tag('a:ln', {}, tag('a:noFill'))),
      textLook(1000, stacked ? readableOn(line.colour) : INK, true),
      val('dLblPos', stacked ? 'ctr' : 'outEnd'),
      val('showLegendKey', false),
      val('showVal', true),
      val('showCatName', false),
      val('showSerName', false),
      val('showPercent', false),
      val('showBubbleSize', false),
    ].join(''),
  );
}

function longestBar(chart: OwnChart, own: OwnSheet, stacked: boolean): number {
  const bars: number[] = [];
  for (const { values } of chart.series) {
    cellsOf(values, own).forEach((cell, index) => {
      const value = typeof cell?.value === 'number' ? cell.value : 0;
      bars[index] = stacked ? (bars[index] ?? 0) + value : Math.max(bars[index] ?? 0, value);
    });
  }
  return Math.max(0, ...bars);
}

function cellsOf(area: Area, { rows }: OwnSheet): (OwnCell | null)[] {
  const cells: (OwnCell | null)[] = [];
  for (let row = area.top; row <= area.bottom; row++)
    for (let column = area.left; column <= area.right; column++) cells.push(rows[row]?.cells[column] ?? null);
  return cells;
}

function categories(area: Area, own: OwnSheet, around: ChartSurroundings): string {
  const cells = cellsOf(area, own);
  const style = cells[0]?.style;
  const format = style === undefined ? undefined : own.styles[style]?.format;
  const days = cells.every((cell) => typeof cell?.value === 'object' && cell.value !== null);
  return days ? numbers(area, own, around, format ?? DATE_FORMAT) : texts(area, own, around);
}

function texts(area: Area, own: OwnSheet, { tab }: ChartSurroundings): string {
  const cells = cellsOf(area, own);
  const points = cells.map((cell, idx) => tag('c:pt', { idx }, tag('c:v', {}, textContent(shown(cell)))));
  const cache = tag('c:strCache', {}, val('ptCount', cells.length) + points.join(''));
  return tag('c:strRef', {}, tag('c:f', {}, textContent(absolute(tab, area))) + cache);
}

function shown(cell: OwnCell | null): string {
  const value = cell?.value ?? '';
  return typeof value === 'object' ? spokenDay(value.day) : String(value);
}

function numbers(area: Area, own: OwnSheet, { tab, date1904 }: ChartSurroundings, format: string): string {
  const cells = cellsOf(area, own);
  const points = cells.map((cell, idx) => {
    const value = cell?.value;
    const number = typeof value === 'object' && value !== null ? dayToSerial(value.day, date1904) : value;
    return typeof number === 'number' && Number.isFinite(number)
      ? tag('c:pt', { idx }, tag('c:v', {}, String(number)))
      : '';
  });
  const code = tag('c:formatCode', {}, textContent(format));
  const cache = tag('c:numCache', {}, code + val('ptCount', cells.length) + points.join(''));
  return tag('c:numRef', {}, tag('c:f', {}, textContent(absolute(tab, area))) + cache);
}

function title(words: string): string {
  const look = tag('a:rPr', { lang: 'en-GB', sz: 1200, b: true }, solid(INK));
  const run = tag('a:r', {}, look + tag('a:t', {}, textContent(words)));
  const defaults = tag('a:pPr', {}, tag('a:defRPr', { sz: 1200, b: true }));
  const rich = tag('a:bodyPr') + tag('a:lstStyle') + tag('a:p', {}, defaults + run);
  return tag('c:title', {}, tag('c:tx', {}, tag('c:rich', {}, rich)) + val('overlay', false));
}

/** The first category of lying bars stands at the top, as in the table. */
function categoryAxis(upright: boolean): string {
  return tag(
    'c:catAx',
    {},
    [
      val('axId', CATEGORY_AXIS),
      tag('c:scaling', {}, val('orientation', upright ? 'minMax' : 'maxMin')),
      val('delete', false),
      val('axPos', upright ? 'b' : 'l'),
      tag('c:numFmt', { formatCode: 'General', sourceLinked: true }),
      val('majorTickMark', 'none'),
      val('minorTickMark', 'none'),
      val('tickLblPos', 'nextTo'),
      tag('c:spPr', {}, tag('a:ln', { w: 9525 }, solid('CDD3D9'))),
      textLook(900, MUTED),
      val('crossAx', VALUE_AXIS),
      val('crosses', 'autoZero'),
      val('auto', false),
      val('lblAlgn', 'ctr'),
      val('lblOffset', 100),
      val('noMultiLvlLbl', true),
    ].join(''),
  );
}

/** Not drawn: the figures stand in the bars. */
function valueAxis(upright: boolean): string {
  return tag(
    'c:valAx',
    {},
    [
      val('axId', VALUE_AXIS),
      tag('c:scaling', {}, val('orientation', 'minMax') + val('min', 0)),
      val('delete', true),
      val('axPos', upright ? 'l' : 'b'),
      tag('c:numFmt', { formatCode: 'General', sourceLinked: true }),
      val('majorTickMark', 'none'),
      val('minorTickMark', 'none'),
      val('tickLblPos', 'nextTo'),
      val('crossAx', CATEGORY_AXIS),
      val('crosses', 'autoZero'),
      val('crossBetween', 'between'),
    ].join(''),
  );
}

function solid(rgb: string): string {
  return tag('a:solidFill', {}, tag('a:srgbClr', { val: rgb }));
}

/** `size` in hundredths of a point. */
function textLook(size: number, rgb: string, bold = false): string {
  const defaults = tag('a:pPr', {}, tag('a:defRPr', { sz: size, b: bold }, solid(rgb)));
  const paragraph = tag('a:p', {}, defaults + tag('a:endParaRPr', { lang: 'en-GB' }));
  return tag('c:txPr', {}, tag('a:bodyPr') + tag('a:lstStyle') + paragraph);
}

/** White or ink, whichever stands out more. Source: WCAG 2.2, relative luminance. */
function readableOn(rgb: string): string {
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => {
    const share = parseInt(rgb.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue > 0.179 ? INK : 'FFFFFF';
}
