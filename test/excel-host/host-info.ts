/** Where Excel on the web lives, as the add-in's frame sees it. */
export const HOST_ORIGIN = 'https://excel.officeapps.live.com';
export const HOST_VERSION = '16.0.18129.41006';

/** What the host says it supports. Texts: as numbers, 1.10 would be 1.1. */
export function requirementSets(apiVersion: string): Readonly<Record<string, string>> {
  return {
    addincommands: '1.3',
    dialogapi: '1.2',
    excelapi: apiVersion,
    openbrowserwindowapi: '1.1',
    ribbonapi: '1.2',
    settings: '1.1',
    sharedruntime: '1.1',
  };
}
