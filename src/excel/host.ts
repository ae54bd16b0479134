import { WorkbookError } from '../workbook/snapshot.js';
import { loadHelpers } from './force-create.js';

/** The requirement set that everything here stands on: Excel 2021, Microsoft 365 and Excel on the web have it. */
const NEEDED = '1.12';

/** Milliseconds after which an Excel that has not answered is not going to. */
const PATIENCE = 30_000;

/**
 * Waits for Excel. Throws a `WorkbookError` in another program, in an Excel that is too old, and where Excel's own library
 * is kept out or gets no answer.
 */
export async function whenReady(patience = PATIENCE): Promise<void> {
  // A network that blocks Microsoft's address leaves the page without it, whatever the types promise.
  if (!('Office' in globalThis))
    throw new WorkbookError(
      'Excel’s own library, office.js, could not be loaded from appsforoffice.microsoft.com. Check the connection, or ask IT to allow that address; then open the pane again.',
    );
  const { host } = await within(patience, Office.onReady());
  // Outside Office, `host` is null whatever its declared type says.
  if ((host as Office.HostType | null) !== Office.HostType.Excel)
    throw new WorkbookError('Plumbline works inside Excel. Open it from Excel’s Home tab.');
  if (!Office.context.requirements.isSetSupported('ExcelApi', NEEDED))
    throw new WorkbookError(
      'This version of Excel is too old for Plumbline. It needs Excel 2021, Microsoft 365 or Excel on the web.',
    );
}

/** The answer, or a `WorkbookError` when it does not come in time. */
async function within<T>(patience: number, answer: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const silence = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(new WorkbookError('Excel does not answer. Close this pane and open it again from the Home tab.'));
    }, patience);
  });
  try {
    return await Promise.race([answer, silence]);
  } finally {
    clearTimeout(timer);
  }
}

const HOSTS: Readonly<Record<string, string>> = { EXCEL: 'Excel' };
const PLATFORMS: Readonly<Record<string, string>> = {
  PC: 'for Windows',
  MAC: 'for Mac',
  IOS: 'for iPad',
  OFFICE_ONLINE: 'on the web',
};

/** The newest of these that the program supports is named in the About line. */
const VERSIONS = ['1.21', '1.20', '1.19', '1.18', '1.17', '1.16', '1.15', '1.14', '1.13', '1.12'];

/** One line for a support call: "Excel on the web, version 16.0.18129, ExcelApi 1.17". */
export async function about(): Promise<string> {
  const { Utilities } = await loadHelpers();
  const program = [HOSTS[Utilities.host] ?? Utilities.host, PLATFORMS[Utilities.platform] ?? Utilities.platform];
  const { requirements, diagnostics } = Office.context;
  const newest = VERSIONS.find((version) => requirements.isSetSupported('ExcelApi', version));
  return [program.join(' '), `version ${diagnostics.version}`, ...(newest ? [`ExcelApi ${newest}`] : [])].join(', ');
}

/** Whether the program shows itself dark; undefined where it does not say, as Excel on the web often does not. */
export function isDarkTheme(): boolean | undefined {
  // Declared as always there; Excel on the web leaves it out.
  const theme = Office.context.officeTheme as Office.OfficeTheme | undefined;
  const colour = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(theme?.bodyBackgroundColor ?? '');
  if (!colour) return undefined;
  const [red = 0, green = 0, blue = 0] = colour.slice(1).map((part) => parseInt(part, 16));
  return 0.299 * red + 0.587 * green + 0.114 * blue < 128;
}
