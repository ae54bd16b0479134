import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';

/** A Chromium that Playwright can start. */
export interface FoundBrowser {
  readonly executablePath: string;
  readonly args: readonly string[];
}

const ON_PATH = [
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'microsoft-edge-stable',
  'microsoft-edge',
];

const ON_MAC = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

const ON_WINDOWS = ['Google\\Chrome\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe'];

let found: FoundBrowser | undefined;

/**
 * An installed Chrome, Edge or Chromium (`PLUMBLINE_BROWSER` names another); on Linux without one, the Chromium that
 * lies inside the npm package `@sparticuz/chromium`. Throws with a plain sentence when there is none.
 */
export function findBrowser(): FoundBrowser {
  found ??= lookFor();
  return found;
}

function lookFor(): FoundBrowser {
  const installed = candidates().find(isProgram);
  if (installed !== undefined) return { executablePath: installed, args: sandboxArgs() };
  if (process.platform === 'linux') return packaged();
  throw new Error(
    'No browser was found for the end-to-end tests. Install Chrome, Edge or Chromium, or name one in PLUMBLINE_BROWSER.',
  );
}

function candidates(): readonly string[] {
  const named = process.env.PLUMBLINE_BROWSER;
  if (named !== undefined && named !== '') return [named];
  switch (process.platform) {
    case 'darwin':
      return ON_MAC;
    case 'win32':
      return [process.env.ProgramFiles, process.env['ProgramFiles(x86)'], process.env.LOCALAPPDATA]
        .filter((folder) => folder !== undefined)
        .flatMap((folder) => ON_WINDOWS.map((program) => join(folder, program)));
    default:
      return (process.env.PATH ?? '')
        .split(delimiter)
        .filter((folder) => folder !== '')
        .flatMap((folder) => ON_PATH.map((program) => join(folder, program)));
  }
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return existsSync(path);
  } catch {
    return false;
  }
}

/** Chromium refuses to start its sandbox as root, which is who runs the tests in most containers. */
function sandboxArgs(): readonly string[] {
  return process.getuid?.() === 0 ? ['--no-sandbox'] : [];
}

/**
 * Unpacks the packaged browser into the temporary folder, once for each machine, with the libraries that a bare machine
 * lacks. The package is an ES module, which Jest cannot load, and it unpacks its libraries only where it believes
 * itself to be in the cloud that it was made for.
 */
function packaged(): FoundBrowser {
  const script =
    "import('@sparticuz/chromium').then(async ({ default: chromium }) => " +
    'console.log(JSON.stringify({ executablePath: await chromium.executablePath(), args: chromium.args })))';
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', script], {
    encoding: 'utf8',
    env: { ...process.env, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x' },
  });
  if (status !== 0) throw new Error(`The packaged browser could not be unpacked: ${stderr}`);
  const { executablePath, args } = JSON.parse(stdout) as FoundBrowser;
  return { executablePath: withItsLibraries(executablePath), args };
}

/** A program that starts the browser with the libraries unpacked beside it, after the machine's own. */
function withItsLibraries(browser: string): string {
  const folder = dirname(browser);
  const program = join(folder, 'plumbline-chromium');
  writeFileSync(
    program,
    `#!/bin/sh\nexport LD_LIBRARY_PATH="\${LD_LIBRARY_PATH:+$LD_LIBRARY_PATH:}${join(folder, 'al2023', 'lib')}"\n` +
      `export FONTCONFIG_PATH="\${FONTCONFIG_PATH:-${join(folder, 'fonts')}}"\nexec "${browser}" "$@"\n`,
    { mode: 0o755 },
  );
  return program;
}
