import { about, excelWorkbook, today, whenReady } from '../excel/index.js';
import type { PaneHost } from './host.js';
import { startEngine } from './threads/start-engine.js';

/** What the pane needs of Excel. Nothing is asked of Excel before it says that it is ready. */
export function excelHost(): PaneHost {
  const workbook = excelWorkbook();
  // Started while Excel gets ready.
  const engine = startEngine(
    workbook,
    () => new Worker(new URL('./threads/engine-thread.ts', import.meta.url)),
    async () => {
      const { localEngine } = await import(/* webpackChunkName: "engine" */ './engine.js');
      return localEngine(workbook);
    },
  );
  return {
    engine: {
      read: async (options) => {
        await whenReady();
        return (await engine).read(options);
      },
      judge: async (...asked) => (await engine).judge(...asked),
      keep: async (...asked) => (await engine).keep(...asked),
      catchUp: async () => (await engine).catchUp(),
      write: async (...asked) => (await engine).write(...asked),
    },
    today,
    goTo: ({ sheet, row, column }) =>
      workbook.goTo({ sheet, area: { top: row, left: column, bottom: row, right: column } }),
    goToSheet: (sheet) => workbook.goTo({ sheet }),
    about: async () => `Plumbline ${process.env.PLUMBLINE_VERSION ?? ''} in ${await about()}`,
    writingClearsUndo: true,
    onChanged: (listener) => {
      workbook.onChanged(listener);
    },
  };
}
