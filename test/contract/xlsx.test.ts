import { openXlsx } from '../../src/xlsx/index.js';
import { adapterContract } from './adapter-contract.js';
import { inFile } from './in-file.js';

adapterContract('a file', ({ file }) => {
  const workbook = openXlsx(file, 'tracker.xlsx');
  return Promise.resolve({ workbook, written: () => inFile(workbook.save()) });
});
