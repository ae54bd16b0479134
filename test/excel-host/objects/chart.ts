import { areaName, type Area } from '../../../src/workbook/address.js';
import {
  bag,
  collection,
  colourOf,
  insist,
  isRange,
  textOf,
  wordOf,
  type Argument,
  type Emulated,
} from '../emulated.js';
import { newId, type ChartModel, type SeriesModel, type SheetModel } from '../model.js';
import { areaArgument, fullAddress } from './range.js';

const TYPES = ['BarStacked', 'BarClustered', 'ColumnStacked', 'ColumnClustered'] as const;

export function charts(sheet: SheetModel): Emulated {
  return collection('ChartCollection', () => sheet.charts.map((one) => chart(sheet, one)), {
    call: {
      Add: (type, source, by) => {
        sheet.guard();
        insist(isRange(source), 'InvalidArgument', 'charts are made of a Range');
        wordOf(by, ['Auto', 'Rows', 'Columns'], 'seriesBy');
        const area = areaArgument(source, sheet);
        insist(areaName(area).split(':').length === 1, 'EmulatorUnknownMember', 'a chart of more than one cell');
        const made: ChartModel = {
          id: newId(),
          name: `Chart ${sheet.charts.length + 1}`,
          type: wordOf(type, TYPES, 'chart type'),
          series: [{ name: 'Series1', values: fullAddress(sheet, area, true), categories: null, data: {} }],
          parts: {},
          place: null,
        };
        sheet.charts.push(made);
        return chart(sheet, made);
      },
    },
  });
}

function chart(sheet: SheetModel, model: ChartModel): Emulated {
  const part = (name: string) => (model.parts[name] ??= {});
  return {
    type: 'Chart',
    identity: { Id: model.id, Name: model.name },
    get: { Name: () => model.name },
    set: {
      Name: (value) => {
        model.name = textOf(value, 'name');
      },
    },
    parts: {
      Title: () => bag('ChartTitle', part('title'), { writable: ['Text', 'Visible'] }),
      Legend: () => bag('ChartLegend', part('legend'), { writable: ['Position', 'Visible'] }),
      Axes: () => ({
        type: 'ChartAxes',
        parts: {
          ValueAxis: () => axis(part('valueAxis')),
          CategoryAxis: () => axis(part('categoryAxis')),
        },
      }),
      Series: () =>
        collection('ChartSeriesCollection', () => model.series.map((one) => series(sheet, one)), {
          call: {
            Add: (name) => {
              const made: SeriesModel = {
                name: typeof name === 'string' ? name : `Series${model.series.length + 1}`,
                values: null,
                categories: null,
                data: {},
              };
              model.series.push(made);
              return series(sheet, made);
            },
          },
        }),
    },
    call: {
      Delete: () => {
        sheet.guard();
        sheet.charts = sheet.charts.filter((one) => one !== model);
        return null;
      },
      SetPosition: (from, to) => {
        const corners: Area[] = [from, to].map((one) => areaArgument(one, sheet));
        model.place = corners.map(areaName).join(':');
        return null;
      },
    },
  };
}

const axis = (data: Record<string, never> | ChartModel['parts'][string]): Emulated =>
  bag('ChartAxis', data, { writable: ['ReversePlotOrder', 'Visible', 'MajorUnit', 'Minimum'] });

function series(sheet: SheetModel, model: SeriesModel): Emulated {
  const cells = (given: Argument): string => fullAddress(sheet, areaArgument(given, sheet), true);
  return {
    type: 'ChartSeries',
    get: { Name: () => model.name },
    set: {
      Name: (value) => {
        model.name = textOf(value, 'name');
      },
      HasDataLabels: (value) => {
        model.data.labels = value;
      },
      GapWidth: (value) => {
        model.data.gap = value;
      },
    },
    parts: {
      Format: () => ({
        type: 'ChartSeriesFormat',
        parts: {
          Fill: () => ({
            type: 'ChartFill',
            call: {
              SetSolidColor: (value) => {
                model.data.colour = colourOf(value);
                return null;
              },
            },
          }),
        },
      }),
    },
    call: {
      SetValues: (given) => {
        model.values = cells(given);
        return null;
      },
      SetXAxisValues: (given) => {
        model.categories = cells(given);
        return null;
      },
    },
  };
}
