/** Excel, through Office.js: the only folder that knows it. */
export { receiveMessage, showDialog, type Message } from './dialog.js';
export { about, isDarkTheme, whenReady } from './host.js';
export { onRibbonButton } from './ribbon.js';
export { today } from './today.js';
export { excelWorkbook, type ExcelWorkbook } from './workbook.js';
