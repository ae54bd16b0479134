import { readFileSync } from 'node:fs';
import vm from 'node:vm';
import { EXCEL_LIBRARY } from './schema.js';
import { HOST_VERSION, requirementSets } from './host-info.js';
import { workbook } from './objects/workbook.js';
import { Executor, type ExecutorOptions } from './executor.js';
import type { BookModel } from './model.js';

let library: vm.Script | null = null;

/**
 * Excel's real library (the file that Excel on the web loads) in this process, answered by an emulated workbook. The
 * library and a small `Office` are put where the product looks for them: in the global scope.
 */
export function excelInNode(book: BookModel, options: ExecutorOptions = {}): Executor {
  const executor = new Executor(workbook(book), options);
  const window = aWindow();
  vm.createContext(window);
  library ??= new vm.Script(readFileSync(EXCEL_LIBRARY, 'utf8'), { filename: EXCEL_LIBRARY });
  library.runInContext(window);
  Object.assign(window, {
    Office: office({ ...requirementSets(options.apiVersion ?? '1.14'), ...options.sets }),
    execute: (body: string) => {
      const answer = executor.execute(body);
      return 'error' in answer
        ? {
            HttpStatusCode: 400,
            ErrorCode: answer.error,
            ErrorMessage: answer.error,
            Headers: {},
            Body: null,
          }
        : { HttpStatusCode: 200, ErrorCode: '', ErrorMessage: '', Headers: {}, Body: answer.body };
    },
  });
  vm.runInContext(SESSION, window);
  Object.assign(globalThis, {
    window,
    Office: window.Office,
    Excel: window.Excel,
    OfficeExtension: window.OfficeExtension,
  });
  return executor;
}

/** How the library is told to ask us instead of a server. The answer's body is parsed there, so that its arrays are the library's own. */
const SESSION = `
  OSF.DDA.RichApi.richApiMessageManager = { register: () => Promise.resolve() };
  OfficeExtension.SessionBase._overrideSession = {
    eventRegistration: null,
    _resolveRequestUrlAndHeaderInfo: () => Promise.resolve({ url: 'https://workbook.invalid/', headers: {} }),
    _createRequestExecutorOrNull: () => ({
      async executeAsync(data, flags, message) {
        const answer = execute(JSON.stringify(message.Body));
        return { ...answer, Body: answer.Body && JSON.parse(answer.Body) };
      },
    }),
  };
`;

/** As much of a browser as the library touches while it loads. */
function aWindow(): Record<string, unknown> {
  const nothing = () => undefined;
  const memory = () => {
    const kept = new Map<string, string>();
    return {
      getItem: (key: string) => kept.get(key) ?? null,
      setItem: (key: string, value: string) => kept.set(key, value),
      removeItem: (key: string) => kept.delete(key),
    };
  };
  const window: Record<string, unknown> = {
    ...{ console, setTimeout, clearTimeout, setInterval, clearInterval, queueMicrotask, performance, URL },
    navigator: { userAgent: 'node', language: 'en-GB' },
    location: { href: 'https://localhost/', search: '', hash: '', origin: 'https://localhost' },
    document: {
      getElementsByTagName: () => [],
      querySelectorAll: () => [],
      createElement: () => ({}),
      addEventListener: nothing,
      cookie: '',
      domain: 'localhost',
    },
    addEventListener: nothing,
    removeEventListener: nothing,
    XMLHttpRequest: nothing,
    sessionStorage: memory(),
    localStorage: memory(),
  };
  return Object.assign(window, { window, self: window, top: window, parent: window });
}

/** The part of `Office` that the product asks: where it is, and what is supported. */
function office(sets: Readonly<Record<string, string>>): Record<string, unknown> {
  const place = { host: 'Excel', platform: 'OfficeOnline' };
  const number = (version: string) => {
    const [major = 0, minor = 0] = version.split('.').map(Number);
    return major * 1000 + minor;
  };
  return {
    HostType: { Excel: 'Excel' },
    PlatformType: { OfficeOnline: 'OfficeOnline' },
    onReady: () => Promise.resolve(place),
    actions: { associate: () => undefined },
    context: {
      ...place,
      diagnostics: { ...place, version: HOST_VERSION },
      requirements: {
        isSetSupported: (name: string, version: string | number = '1.1') =>
          number(sets[name.toLowerCase()] ?? '0.0') >= number(String(version)),
      },
    },
  };
}
