import { readFile } from 'node:fs/promises';
import { createServer, type Server, type ServerResponse } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';

/** A file that is served from memory. */
export interface MemoryFile {
  readonly bytes: Uint8Array;
  readonly type: string;
}

export interface Serving {
  /** `http://localhost:7586/`. */
  readonly address: string;
  readonly port: number;
  close(): Promise<void>;
}

export interface ServeOptions {
  readonly folder: string;
  /** The first port to try; the following ones are tried when it is taken. 0 for any. */
  readonly port: number;
  /** Files by their path within the site, such as `opened/Tracker.xlsx`. */
  readonly memory?: ReadonlyMap<string, MemoryFile>;
  /** Told of each port that is taken. */
  readonly onTaken?: (port: number) => void;
}

export const XLSX_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.xlsx': XLSX_TYPE,
};

/**
 * What a web server that hosts the workbench should send. The policy lets the page load its own files and nothing
 * else; workers take theirs from these headers, which a policy in the page itself cannot give them.
 */
export const HEADERS: Readonly<Record<string, string>> = {
  'Content-Security-Policy': [
    "default-src 'self'",
    "script-src 'self'",
    "worker-src 'self'",
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self' data:",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "object-src 'none'",
    "frame-ancestors 'none'",
  ].join('; '),
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Cache-Control': 'no-cache',
};

/** How many ports are tried before giving up. */
const TRIES = 20;
const OWN_COMPUTER = '127.0.0.1';
/** Which of the two addresses `localhost` leads to is for the browser to say. */
const OWN_COMPUTER_6 = '::1';

/** Serves a folder to this computer only. Rejects with a plain sentence when no port is free. */
export async function serveFolder({ folder, port, memory = new Map(), onTaken }: ServeOptions): Promise<Serving> {
  const begin = (): Server =>
    createServer((request, response) => {
      void answer(request.method ?? '', request.headers.host ?? '', request.url ?? '/', response, folder, memory);
    });
  for (let tried = 0; tried < TRIES; tried++) {
    const wanted = port === 0 ? 0 : port + tried;
    const servers = await listenAt(wanted, begin);
    if (servers) {
      const taken = portOf(servers[0]);
      return {
        address: `http://localhost:${taken}/`,
        port: taken,
        close: async () => {
          await Promise.all(servers.map(close));
        },
      };
    }
    onTaken?.(wanted);
  }
  throw new Error(`The ports from ${port} to ${port + TRIES - 1} are all taken. Choose another with --port.`);
}

/** Servers at both of this computer's own addresses; null when another program has the port at one of them. */
async function listenAt(port: number, begin: () => Server): Promise<[Server, ...Server[]] | null> {
  const first = begin();
  try {
    await listen(first, port, OWN_COMPUTER);
  } catch (error) {
    if (isTaken(error)) return null;
    throw error;
  }
  const second = begin();
  try {
    await listen(second, portOf(first), OWN_COMPUTER_6);
    return [first, second];
  } catch (error) {
    // A computer without the newer addresses is served at the older one alone.
    if (!isTaken(error)) return [first];
    await close(first);
    return null;
  }
}

function portOf(server: Server): number {
  const address = server.address();
  if (typeof address !== 'object' || !address) throw new Error('the server does not listen');
  return address.port;
}

async function answer(
  method: string,
  host: string,
  url: string,
  response: ServerResponse,
  folder: string,
  memory: ReadonlyMap<string, MemoryFile>,
): Promise<void> {
  // Another site whose name is made to point at this computer must not read the officer's file.
  if (!/^(localhost|127\.0\.0\.1)(:\d+)?$/.test(host)) {
    refuse(response, 421, 'This server answers to localhost only.');
    return;
  }
  if (method !== 'GET' && method !== 'HEAD') {
    refuse(response, 405, 'Nothing can be sent here.');
    return;
  }
  const path = pathOf(url);
  const found = path === null ? null : (memory.get(path) ?? (await fileAt(folder, path)));
  if (!found) {
    refuse(response, 404, 'There is no such page.');
    return;
  }
  response.writeHead(200, { ...HEADERS, 'Content-Type': found.type, 'Content-Length': found.bytes.byteLength });
  response.end(method === 'HEAD' ? undefined : found.bytes);
}

/** The path within the site; null for one that leads out of it. */
function pathOf(url: string): string | null {
  let path: string;
  try {
    path = decodeURIComponent(new URL(url, 'http://localhost').pathname).slice(1);
  } catch {
    return null;
  }
  if (path.includes('\0') || path.includes('\\') || path.split('/').includes('..')) return null;
  return path === '' ? 'index.html' : path;
}

async function fileAt(folder: string, path: string): Promise<MemoryFile | null> {
  const whole = normalize(join(folder, path));
  if (!whole.startsWith(normalize(folder) + sep)) return null;
  try {
    return { bytes: await readFile(whole), type: TYPES[extname(whole).toLowerCase()] ?? 'application/octet-stream' };
  } catch {
    return null;
  }
}

function refuse(response: ServerResponse, status: number, sentence: string): void {
  response.writeHead(status, { ...HEADERS, 'Content-Type': 'text/plain; charset=utf-8' });
  response.end(`${sentence}\n`);
}

function listen(server: Server, port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen({ port, host, ipv6Only: true }, () => {
      server.removeListener('error', reject);
      resolve();
    });
  });
}

function isTaken(error: unknown): boolean {
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : null;
  return code === 'EADDRINUSE' || code === 'EACCES';
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => {
      resolve();
    });
    server.closeAllConnections();
  });
}
