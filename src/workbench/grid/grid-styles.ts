import { makeStaticStyles } from '@fluentui/react-components';

/**
 * The sheet: white paper in every theme, as in the spreadsheet programs, with row numbers and column letters that
 * follow the page's. Plain CSS, because it styles the grid library's own elements.
 */
export const useGridStyles = makeStaticStyles([
  `.sheet-grid { height: 100%; --sheet-edge: #f3f3f3; --sheet-edge-ink: #424242; --sheet-edge-line: #d1d1d1; --sheet-mark: #0f6cbd; --sheet-mark-edge: #cfe4fa; --sheet-mark-ink: #0c3b5e; }`,
  `@media (prefers-color-scheme: dark) {
    .sheet-grid { --sheet-edge: #292929; --sheet-edge-ink: #d6d6d6; --sheet-edge-line: #4d4d4d; --sheet-mark-edge: #0c3b5e; --sheet-mark-ink: #ffffff; }
  }`,
  // The cell's own box cuts its text off; a second edge around it would be work at every frame.
  `.sheet-grid .ag-cell { padding: 0; border: 0; line-height: normal; background: #ffffff; overflow: visible; contain: none; }`,
  `.sheet-grid .sheet-cell { position: absolute; inset: 0 auto 0 0; box-sizing: border-box; display: flex; flex-direction: column; overflow: hidden; }`,
  // Letters are set as wide as they are in print, not rounded to whole pixels: lines break where they do in Excel.
  `.sheet-grid .sheet-text { text-rendering: geometricPrecision; overflow-wrap: break-word; flex: 0 0 auto; max-height: 100%; }`,
  // A text that runs on over blank neighbours, or a merged cell.
  `.sheet-grid .ag-cell.runs-on { overflow: visible; z-index: 1; }`,
  `.sheet-grid .sheet-cell.runs-on { overflow: visible; }`,
  `.sheet-grid .sheet-cell.runs-on .sheet-text { overflow: hidden; box-sizing: border-box; }`,
  `.sheet-grid .column-letter .ag-header-cell-label { justify-content: center; }`,
  `.sheet-grid .ag-header-cell.row-number .ag-header-cell-text { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }`,
  `.sheet-grid .ag-cell.row-number { background: var(--sheet-edge); color: var(--sheet-edge-ink); display: flex; align-items: center; justify-content: center; box-shadow: inset -1px -1px 0 var(--sheet-edge-line); }`,
  // The row and the column of the cell where the reader is.
  `.sheet-grid .ag-cell.row-number.here, .sheet-grid .column-letter.here { background: var(--sheet-mark-edge); color: var(--sheet-mark-ink); font-weight: 600; }`,
  // Where the keyboard is, and, thicker, where the pane went. The frame lies around the cell, so that it hides nothing of it.
  `.sheet-grid .ag-cell.ag-cell-focus, .sheet-grid .ag-cell.gone-to { overflow: visible; z-index: 3; }`,
  `.sheet-grid .ag-cell-focus::after, .sheet-grid .gone-to::after { content: ""; position: absolute; pointer-events: none; }`,
  `.sheet-grid .ag-cell-focus::after { inset: -1px; border: 2px solid var(--sheet-mark); }`,
  `.sheet-grid .gone-to::after { inset: -3px; border: 4px solid var(--sheet-mark); outline: 1px solid #ffffff; }`,
  `@media (forced-colors: active) { .sheet-grid .ag-cell-focus::after, .sheet-grid .gone-to::after { border-color: Highlight; } }`,
]);
