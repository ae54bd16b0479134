import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { extname, join, resolve } from 'node:path';
import { chromium, type BrowserContext, type Frame, type Page, type Route } from 'playwright-core';
import { Executor, type ExecutorOptions } from './executor.js';
import { HOST_ORIGIN, HOST_VERSION, requirementSets } from './host-info.js';
import type { BookModel } from './model.js';
import { workbook } from './objects/workbook.js';
import { OFFICE_JS } from './schema.js';

export interface WindowOptions extends ExecutorOptions {
  /** The folder that `npm run build` wrote. */
  readonly dist: string;
  readonly executablePath: string;
  /** Further arguments of the browser. */
  readonly args?: readonly string[];
  /** The moment at which the clock of the pages starts: `"2017-06-15T09:00:00Z"`. */
  readonly now?: string;
  /** Milliseconds that each round trip takes. */
  readonly latency?: number;
  /** `blocked` denies the add-in's frame its storage, as strict browsers do. */
  readonly thirdPartyStorage?: 'allowed' | 'blocked';
  /** Pixels. */
  readonly pane?: { readonly width: number; readonly height: number };
  readonly colourScheme?: 'light' | 'dark';
  readonly forcedColours?: boolean;
  readonly locale?: string;
}

/** A request that a page made. `elsewhere` was neither for the add-in's own files nor for office.js, and was stopped. */
export interface PageRequest {
  readonly url: string;
  readonly kind: 'add-in' | 'office.js' | 'elsewhere';
}

/** Excel on the web with an add-in in it, in a browser. Everything is served from this process; nothing reaches a network. */
export interface ExcelWindow {
  /** The browser's page around the add-in's frames. */
  readonly page: Page;
  readonly executor: Executor;
  readonly requests: readonly PageRequest[];
  /** What the pages wrote to the console as errors, and errors that nobody caught. */
  readonly errors: readonly string[];
  /** Calls of office.js that this host does not know. */
  readonly unknownCalls: readonly string[];
  /** Opens a page of the add-in, as the pane, and waits until Office is ready in it. */
  open(page?: string): Promise<Frame>;
  /** Clicks a ribbon button with a function; waits for its `event.completed()`. */
  command(action: string): Promise<void>;
  close(): Promise<void>;
}

const OFFICE_JS_ADDRESS = /^https:\/\/appsforoffice\.microsoft\.com\/lib\/[\w.]+\/hosted\/(.*)$/;
const ASK = '/ask';
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.xml': 'application/xml',
  '.woff2': 'font/woff2',
};
/** The codes with which Excel answers a request that it does not carry out for its size. */
const SIZE_ERRORS: Readonly<Record<string, number>> = {
  RequestPayloadSizeLimitExceeded: 5103,
  ResponsePayloadSizeLimitExceeded: 5104,
};

/** How office.js numbers what it asks of the host. */
const DISPATCH = { loadSettings: 75, request: 93, commandCompleted: 94 } as const;
const PATIENCE = 30_000;

/** Opens the emulated Excel on a workbook. */
export async function excelWindow(book: BookModel, options: WindowOptions): Promise<ExcelWindow> {
  const executor = new Executor(workbook(book), options);
  const { context, forget } = await launch(options);
  const requests: PageRequest[] = [];
  const errors: string[] = [];
  const unknownCalls: string[] = [];
  const commands = new Map<string, () => void>();
  const addin = addinOf(options.dist);
  let counter = 0;

  const method = async (data: HostCall): Promise<unknown> => {
    switch (data.DdaMethod?.DispatchId) {
      case DISPATCH.request: {
        if (options.latency !== undefined) await pause(options.latency);
        const answer = executor.execute(data.ArrayData?.[4] ?? '');
        return 'error' in answer ? { Error: SIZE_ERRORS[answer.error] } : { Error: 0, Data: [200, [], answer.body] };
      }
      case DISPATCH.commandCompleted:
        commands.get(data[0] ?? '')?.();
        return { Error: 0 };
      case DISPATCH.loadSettings:
        return { Error: 0, Properties: { Settings: [] } };
      default:
        unknownCalls.push(`method ${data.DdaMethod?.DispatchId ?? ''}`);
        return { Error: 5000 };
    }
  };
  const answer = async ({ conversation, name, data }: Asked): Promise<unknown> => {
    switch (name) {
      case 'ContextActivationManager_getAppContextAsync':
        return { data: appContext(conversation, book, addin, options), errorCode: 0 };
      case 'ContextActivationManager_notifyHost':
        return { data: null, errorCode: 0 };
      case 'executeMethod':
        return { data: { Version: 1, ...((await method(data)) as object) }, errorCode: 0 };
      default:
        unknownCalls.push(name);
        return { data: null, errorCode: -2 };
    }
  };
  const serve = async (route: Route): Promise<void> => {
    const url = route.request().url();
    const bare = url.split(/[?#]/)[0] ?? '';
    if (bare === `${HOST_ORIGIN}${ASK}`) {
      const body = JSON.stringify(await answer(route.request().postDataJSON() as Asked));
      return route.fulfill({ contentType: 'application/json', body });
    }
    if (bare.startsWith(HOST_ORIGIN)) return route.fulfill({ contentType: 'text/html', body: hostPage() });
    const officeJs = OFFICE_JS_ADDRESS.exec(bare)?.[1];
    const kind = officeJs !== undefined ? 'office.js' : bare.startsWith(addin.base) ? 'add-in' : 'elsewhere';
    requests.push({ url, kind });
    if (kind === 'elsewhere') return route.abort('blockedbyclient');
    return kind === 'add-in'
      ? file(route, options.dist, decodeURIComponent(bare.slice(addin.base.length)))
      : file(route, OFFICE_JS, officeJs ?? '', { 'access-control-allow-origin': '*' });
  };

  if (options.now !== undefined) await context.addInitScript({ content: clockFrom(options.now) });
  await context.route('**/*', serve);
  context.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  context.on('weberror', (error) => {
    errors.push(error.error().message);
  });
  const page = context.pages()[0] ?? (await context.newPage());
  context.on('page', (popup) => {
    requests.push({ url: popup.url(), kind: 'elsewhere' });
  });
  await page.goto(`${HOST_ORIGIN}/x/_layouts/xlviewerinternal.aspx`);

  const frameOf = async (file_: string, hidden: boolean): Promise<{ frame: Frame; conversation: string }> => {
    const conversation = `conversation${++counter}`;
    const info = `Excel$Web$16.01$${options.locale ?? 'en-GB'}$${conversation}$$disableLogging$0`;
    const name = JSON.stringify({
      baseFrameName: conversation,
      hostInfo: info,
      xdmInfo: `${conversation}|${conversation}-control|${HOST_ORIGIN}`,
      serializerVersion: '1',
      flights: '[]',
    });
    const url = new URL(file_, addin.base);
    url.searchParams.set('_host_Info', info);
    const { width, height } = options.pane ?? { width: 350, height: 760 };
    const framed = { conversation, url: url.href.replaceAll('%24', '$'), name, width, height, hidden };
    await page.evaluate(`excel.open(${JSON.stringify(framed)})`);
    const frame = await until(() =>
      page.frames().find((one) => one.name() === name && one.url().startsWith(addin.base)),
    );
    await frame.waitForLoadState('load');
    await frame.waitForFunction('window.Office?.onReady && Office.onReady().then(() => true)', null, {
      timeout: PATIENCE,
    });
    return { frame, conversation };
  };

  return {
    page,
    executor,
    requests,
    errors,
    unknownCalls,
    open: async (name = 'taskpane.html') => (await frameOf(name, false)).frame,
    async command(action) {
      const { conversation } = await frameOf('commands.html', true);
      const listening = `excel.listening(${JSON.stringify(conversation)}, 'appCommandInvoked')`;
      await page.waitForFunction(listening, null, { timeout: PATIENCE });
      const id = `command${++counter}`;
      const completed = new Promise<void>((done, failed) => {
        const timer = setTimeout(() => {
          failed(new Error(`${action} did not call event.completed()`));
        }, PATIENCE);
        commands.set(id, () => {
          clearTimeout(timer);
          done();
        });
      });
      const raised = JSON.stringify([id, action, JSON.stringify({ source: { id: action } })]);
      await page.evaluate(`excel.raise(${JSON.stringify(conversation)}, 'appCommandInvoked', ${raised})`);
      await completed;
      await page.evaluate(`excel.close(${JSON.stringify(conversation)})`);
    },
    async close() {
      try {
        await context.close();
      } finally {
        forget();
      }
    },
  };
}

/** A call of the page to its host, as far as it is looked at. */
interface Asked {
  readonly conversation: string;
  readonly name: string;
  readonly data: HostCall;
}

interface HostCall {
  readonly DdaMethod?: { readonly DispatchId: number };
  readonly ArrayData?: readonly string[];
  readonly [index: number]: string;
}

/**
 * A browser of its own for each window. Its profile allows third-party storage, as most people's does; by default
 * Chromium would deny it to the add-in's frame.
 */
async function launch(options: WindowOptions): Promise<{ context: BrowserContext; forget: () => void }> {
  const profile = mkdtempSync(join(tmpdir(), 'plumbline-browser-'));
  if (options.thirdPartyStorage !== 'blocked') {
    mkdirSync(join(profile, 'Default'));
    const preferences = { profile: { cookie_controls_mode: 0, block_third_party_cookies: false } };
    writeFileSync(join(profile, 'Default', 'Preferences'), JSON.stringify(preferences));
  }
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: options.executablePath,
    args: ['--no-sandbox', '--disable-gpu', '--no-first-run', ...(options.args ?? [])],
    headless: true,
    locale: options.locale ?? 'en-GB',
    timezoneId: 'Europe/London',
    viewport: { width: 1280, height: 800 },
    serviceWorkers: 'block',
    colorScheme: options.colourScheme ?? 'light',
    forcedColors: options.forcedColours === true ? 'active' : 'none',
  });
  context.setDefaultTimeout(PATIENCE);
  const forget = (): void => {
    rmSync(profile, { recursive: true, force: true, maxRetries: 3 });
  };
  return { context, forget };
}

/** What the built manifest says of the add-in. */
function addinOf(dist: string): { base: string; source: string } {
  const manifest = readFileSync(join(dist, 'manifest.xml'), 'utf8');
  const source = /<SourceLocation\s+DefaultValue="([^"]+)"/.exec(manifest)?.[1];
  if (source === undefined) throw new Error('manifest.xml has no SourceLocation');
  return { source, base: new URL('.', source).href };
}

/** What office.js wants to know of the program around it. */
function appContext(
  conversation: string,
  book: BookModel,
  { source }: { readonly source: string },
  { locale = 'en-GB', apiVersion = '1.14' }: WindowOptions,
): Record<string, unknown> {
  return {
    _id: `${conversation}-control`,
    _appName: 16,
    _appVersion: '16.01',
    _appUILocale: locale,
    _dataLocale: locale,
    _docUrl: `https://example.sharepoint.com/${encodeURIComponent(book.name)}`,
    _clientMode: 1,
    _settings: [],
    _reason: 'documentOpened',
    _osfControlType: 1,
    _eToken: '',
    _correlationId: conversation,
    _appInstanceId: conversation,
    _appMinorVersion: 1,
    _requirementMatrix: JSON.stringify(requirementSets(apiVersion)),
    _dialogRequirementMatrix: '{}',
    _hostFullVersion: HOST_VERSION,
    _hostCustomMessage: '',
    _clientWindowHeight: 800,
    _clientWindowWidth: 1280,
    _addinName: 'Plumbline',
    _appDomains: [],
    _featureGates: {},
    _initialDisplayMode: 0,
    _wacHostEnvironment: '0',
    _isFromWacAutomation: false,
    _marketplaceType: 4,
    _addInSourceUrl: source,
  };
}

const HOST_PAGE = join(process.cwd(), 'test/excel-host/host-page.html');

/** The window's page; its questions come back to this process as requests that never leave the browser. */
function hostPage(): string {
  const ask = `<script>
    async function answerAddin(conversation, name, data) {
      const answer = await fetch('${ASK}', { method: 'POST', body: JSON.stringify({ conversation, name, data }) });
      return answer.json();
    }
  </script>`;
  return readFileSync(HOST_PAGE, 'utf8').replace('<script>', `${ask}<script>`);
}

async function file(route: Route, root: string, name: string, headers: Record<string, string> = {}): Promise<void> {
  const path = resolve(root, name);
  if (!path.startsWith(resolve(root)) || !existsSync(path) || statSync(path).isDirectory())
    return route.fulfill({ status: 404, body: 'not found' });
  const contentType = TYPES[extname(path)] ?? 'application/octet-stream';
  return route.fulfill({ status: 200, contentType, headers, body: readFileSync(path) });
}

/** A clock that starts at a moment and then runs. */
function clockFrom(moment: string): string {
  return `{
    const Real = Date;
    const ahead = Real.parse(${JSON.stringify(moment)}) - Real.now();
    class Moved extends Real {
      constructor(...given) {
        super(...(given.length > 0 ? given : [Real.now() + ahead]));
      }
      static now() {
        return Real.now() + ahead;
      }
    }
    globalThis.Date = new Proxy(Moved, { apply: () => new Moved().toString() });
  }`;
}

const pause = (milliseconds: number): Promise<void> => new Promise((done) => setTimeout(done, milliseconds));

async function until<T>(find: () => T | undefined): Promise<T> {
  const deadline = Date.now() + PATIENCE;
  for (;;) {
    const found = find();
    if (found !== undefined) return found;
    if (Date.now() > deadline) throw new Error('the page did not load');
    await pause(20);
  }
}
