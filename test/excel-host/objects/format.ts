import { LAST_COLUMN, LAST_ROW, type Area } from '../../../src/workbook/address.js';
import { collection, colourOf, insist, refuse, textOf, wordOf, type Emulated, type Wire } from '../emulated.js';
import { styleOf, type LineModel, type SheetModel } from '../model.js';

const HORIZONTAL = ['General', 'Left', 'Center', 'Right'] as const;
const VERTICAL = ['Top', 'Center', 'Bottom'] as const;
const UNDERLINE = ['None', 'Single', 'Double'] as const;
const SIDES = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight', 'InsideHorizontal', 'InsideVertical'] as const;
const LINES = ['None', 'Continuous', 'Dash', 'Dot', 'Double'] as const;
const WEIGHTS = ['Hairline', 'Thin', 'Medium', 'Thick'] as const;

const truth = (value: Wire, what: string): boolean =>
  typeof value === 'boolean' ? value : refuse('InvalidArgument', what);

function points(value: Wire, most: number, what: string): number {
  insist(typeof value === 'number' && value >= 0 && value <= most, 'InvalidArgument', what);
  return value;
}

/** The format of some areas: what it is told is kept in the cells' styles. */
export function rangeFormat(sheet: SheetModel, areas: readonly Area[]): Emulated {
  const put = (name: string, value: string | number | boolean): void => {
    sheet.guard();
    for (const area of areas) {
      insist(
        area.bottom < LAST_ROW && area.right < LAST_COLUMN,
        'EmulatorUnknownMember',
        `${name} of a range without end`,
      );
      sheet.style(area, { [name]: value });
    }
  };
  const common = (name: string): Wire => {
    const [area] = areas;
    return area ? styleOf(sheet.peek(area.top, area.left)?.style ?? {}, name) : null;
  };
  const lines = (of: Map<number, LineModel>, from: keyof Area, to: keyof Area, size: number | undefined): void => {
    sheet.guard();
    for (const area of areas)
      for (let at = area[from]; at <= area[to]; at++) {
        const line = of.get(at) ?? {};
        of.set(at, line);
        if (size === undefined) delete line.size;
        else line.size = size;
      }
  };
  return {
    type: 'RangeFormat',
    get: { WrapText: () => common('wrapText') },
    set: {
      WrapText: (value) => {
        put('wrapText', truth(value, 'wrapText'));
      },
      IndentLevel: (value) => {
        put('indentLevel', points(value, 250, 'indentLevel'));
      },
      HorizontalAlignment: (value) => {
        put('horizontalAlignment', wordOf(value, HORIZONTAL, 'horizontalAlignment'));
      },
      VerticalAlignment: (value) => {
        put('verticalAlignment', wordOf(value, VERTICAL, 'verticalAlignment'));
      },
      ColumnWidth: (value) => {
        lines(sheet.columns, 'left', 'right', points(value, 1342.5, 'columnWidth'));
      },
      RowHeight: (value) => {
        lines(sheet.rows, 'top', 'bottom', points(value, 409.5, 'rowHeight'));
      },
      UseStandardWidth: () => {
        for (const line of sheet.columns.values()) delete line.size;
      },
      UseStandardHeight: () => {
        for (const line of sheet.rows.values()) delete line.size;
      },
    },
    parts: {
      Font: () => ({
        type: 'RangeFont',
        set: {
          Name: (value) => {
            put('font.name', textOf(value, 'font'));
          },
          Size: (value) => {
            put('font.size', points(value, 409, 'size'));
          },
          Color: (value) => {
            put('font.color', colourOf(value));
          },
          Bold: (value) => {
            put('font.bold', truth(value, 'bold'));
          },
          Italic: (value) => {
            put('font.italic', truth(value, 'italic'));
          },
          Underline: (value) => {
            put('font.underline', wordOf(value, UNDERLINE, 'underline'));
          },
        },
      }),
      Fill: () => ({
        type: 'RangeFill',
        set: {
          Color: (value) => {
            put('fill.color', colourOf(value));
          },
        },
      }),
      Borders: () => borders(sheet, areas),
    },
    call: {
      // Heights that fit are Excel's own affair; nothing of it is kept.
      AutofitRows: () => {
        sheet.guard();
        return null;
      },
    },
  };
}

function borders(sheet: SheetModel, areas: readonly Area[]): Emulated {
  const border = (side: (typeof SIDES)[number]): Emulated => {
    const put = (name: string, value: string): void => {
      sheet.guard();
      for (const area of areas)
        for (const [edge, cells] of edges(side, area)) sheet.style(cells, { [`border.${edge}.${name}`]: value });
    };
    return {
      type: 'RangeBorder',
      identity: { _Id: side },
      set: {
        Style: (value) => {
          put('style', wordOf(value, LINES, 'border'));
        },
        Weight: (value) => {
          put('weight', wordOf(value, WEIGHTS, 'weight'));
        },
        Color: (value) => {
          put('color', colourOf(value));
        },
      },
    };
  };
  return collection('RangeBorderCollection', () => SIDES.map(border));
}

/** Which cells a side of an area is a border of. */
function edges(side: (typeof SIDES)[number], area: Area): [edge: string, cells: Area][] {
  switch (side) {
    case 'EdgeTop':
      return [['top', { ...area, bottom: area.top }]];
    case 'EdgeBottom':
      return [['bottom', { ...area, top: area.bottom }]];
    case 'EdgeLeft':
      return [['left', { ...area, right: area.left }]];
    case 'EdgeRight':
      return [['right', { ...area, left: area.right }]];
    case 'InsideHorizontal':
      return [
        ['bottom', { ...area, bottom: area.bottom - 1 }],
        ['top', { ...area, top: area.top + 1 }],
      ];
    case 'InsideVertical':
      return [
        ['right', { ...area, right: area.right - 1 }],
        ['left', { ...area, left: area.left + 1 }],
      ];
  }
}
