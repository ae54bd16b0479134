import { about, excelWorkbook, whenReady } from '../excel/index.js';
import type { IsoDay } from '../workbook/serial.js';
import type { Engine } from './engine.js';
import type { PaneHost } from './host.js';

/** What the pane needs of Excel. Nothing is asked of Excel before it says that it is ready. */
export function excelHost(): PaneHost {
  const workbook = excelWorkbook();
  // Fetched while Excel gets ready.
  const engine: Promise<Engine> = import(/* webpackChunkName: "engine" */ './engine.js').then(({ localEngine }) =>
    localEngine(workbook),
  );
  return {
    engine: {
      read: async (settings, options) => {
        await whenReady();
        return (await engine).read(settings, options);
      },
      write: async (work, review, asAtFrom) => (await engine).write(work, review, asAtFrom),
    },
    today,
    goTo: ({ sheet, row, column }) =>
      workbook.goTo({ sheet, area: { top: row, left: column, bottom: row, right: column } }),
    goToSheet: (sheet) => workbook.goTo({ sheet }),
    about: async () => `Plumbline ${process.env.PLUMBLINE_VERSION ?? ''} in ${await about()}`,
    writingClearsUndo: true,
    onChanged: (listener) => {
      void workbook.onChanged(listener);
    },
  };
}

/** Today where the officer sits. */
function today(): IsoDay {
  const now = new Date();
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${String(now.getFullYear())}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
