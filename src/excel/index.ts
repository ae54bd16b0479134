/** Excel, through Office.js: the only folder that knows it. */
export { about, isDarkTheme, whenReady } from './host.js';
export { excelWorkbook, type ExcelWorkbook } from './workbook.js';
