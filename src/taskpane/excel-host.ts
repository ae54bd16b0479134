import { about, excelWorkbook, today, whenReady } from '../excel/index.js';
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
      read: async (options) => {
        await whenReady();
        return (await engine).read(options);
      },
      catchUp: async () => (await engine).catchUp(),
      keep: async (...asked) => (await engine).keep(...asked),
      write: async (...asked) => (await engine).write(...asked),
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
