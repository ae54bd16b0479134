import type { ExcelWindow } from '../excel-host/browser.js';

/** No error in the console, no call that the emulated Excel does not know, no request to anywhere else. */
export function expectClean({ errors, unknownCalls, executor, requests }: ExcelWindow): void {
  expect(errors).toEqual([]);
  expect(unknownCalls).toEqual([]);
  expect(executor.unknown).toEqual([]);
  expect(requests.filter(({ kind }) => kind === 'elsewhere')).toEqual([]);
}
