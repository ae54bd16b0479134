import { areaName } from '../../../src/workbook/address.js';
import { bag, insist, wordOf, type Emulated, type Wire } from '../emulated.js';
import type { SheetModel } from '../model.js';
import { areaArgument } from './range.js';

/** How a sheet is printed. */
export function pageLayout(sheet: SheetModel): Emulated {
  const { page } = sheet;
  const keep = (name: string, check: (value: Wire) => Wire) => (value: Wire) => {
    page[name] = check(value);
  };
  return {
    type: 'PageLayout',
    set: {
      Orientation: keep('orientation', (value) => wordOf(value, ['Portrait', 'Landscape'], 'orientation')),
      PaperSize: keep('paperSize', (value) => wordOf(value, ['A3', 'A4', 'A5', 'Letter'], 'paper')),
      Zoom: keep('zoom', (value) => {
        const keys = Object.keys(value as Record<string, Wire>);
        insist(
          keys.every((key) => ['horizontalFitToPages', 'verticalFitToPages', 'scale'].includes(key)),
          'InvalidArgument',
          'zoom',
        );
        return value;
      }),
    },
    parts: {
      HeadersFooters: () => ({
        type: 'HeaderFooterGroup',
        parts: {
          DefaultForAllPages: () =>
            bag('HeaderFooter', page, {
              writable: ['LeftHeader', 'CenterHeader', 'RightHeader', 'LeftFooter', 'CenterFooter', 'RightFooter'],
            }),
        },
      }),
    },
    call: {
      SetPrintTitleRows: (given) => {
        const { top, bottom } = areaArgument(given, sheet);
        page.titleRows = `${top + 1}:${bottom + 1}`;
        return null;
      },
      SetPrintArea: (given) => {
        page.area = areaName(areaArgument(given, sheet));
        return null;
      },
    },
  };
}
