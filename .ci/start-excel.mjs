// npm run start:excel: builds the add-in for this computer, serves it over https and opens it in desktop Excel.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:https';
import { homedir } from 'node:os';
import { extname, join, normalize, sep } from 'node:path';

const PORT = 3000;
const ADDRESS = `https://localhost:${PORT}/`;
const DIST = join(import.meta.dirname, '../dist');
const MANIFEST = join(DIST, 'manifest.xml');
const CERTIFICATES = join(homedir(), '.office-addin-dev-certs');
const BY_HAND = `In Excel on the web: Home, Add-ins, Upload my add-in, and choose ${MANIFEST}`;
const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.xml': 'text/xml; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
};
const SIDELOAD = ['--yes', 'office-addin-debugging@7'];
const desktop = process.platform === 'win32' || process.platform === 'darwin';

/** Windows needs a shell to start npx, and so quotes round a path with spaces. */
function npx(...args) {
  const shell = process.platform === 'win32';
  const words = shell ? args.map((word) => `"${word}"`) : args;
  return spawnSync('npx', words, { stdio: 'inherit', shell }).status === 0;
}

function stop(sentence) {
  console.error(sentence);
  process.exit(1);
}

const key = join(CERTIFICATES, 'localhost.key');
const certificate = join(CERTIFICATES, 'localhost.crt');
if (!npx('webpack', '--config-name', 'addin', '--env', `host=${ADDRESS}`)) stop('The add-in could not be built.');
if (desktop || !existsSync(key)) npx('--yes', 'office-addin-dev-certs@3', 'install');
if (!existsSync(key) || !existsSync(certificate)) {
  stop(`Excel loads add-ins over https only, and there is no certificate for localhost in ${CERTIFICATES}.`);
}

const server = createServer({ key: readFileSync(key), cert: readFileSync(certificate) }, (request, response) => {
  void answer(request.url ?? '/', response);
});
server.once('error', (error) => stop(`Port ${PORT} cannot be used (${error.code}). Stop what uses it and try again.`));
server.listen(PORT, 'localhost', () => {
  console.log(`Serving the add-in at ${ADDRESS}. Ctrl-C stops it.`);
  if (desktop) sideload();
  else console.log(`Opening it by itself needs desktop Excel on Windows or Mac. ${BY_HAND}`);
});
for (const signal of ['SIGINT', 'SIGTERM']) {
  process.once(signal, () => {
    if (desktop) npx(...SIDELOAD, 'stop', MANIFEST);
    process.exit(0);
  });
}

/** Opens Excel with the add-in, while the server goes on answering. */
function sideload() {
  const shell = process.platform === 'win32';
  const words = [...SIDELOAD, 'start', MANIFEST, 'desktop', '--app', 'excel', '--no-debug', '--no-live-reload'];
  const opening = spawn('npx', shell ? words.map((word) => `"${word}"`) : words, { stdio: 'inherit', shell });
  opening.once('exit', (code) => {
    if (code !== 0) console.log(`Excel could not be opened with the add-in. It is served all the same. ${BY_HAND}`);
  });
}

async function answer(url, response) {
  try {
    const file = normalize(join(DIST, decodeURIComponent(new URL(url, ADDRESS).pathname)));
    if (!file.startsWith(DIST + sep)) throw new Error('outside');
    const bytes = await readFile(file);
    response.writeHead(200, {
      'Content-Type': TYPES[extname(file)] ?? 'application/octet-stream',
      'Cache-Control': 'no-cache',
    });
    response.end(bytes);
  } catch {
    response.writeHead(404, { 'Content-Type': 'text/plain; charset=utf-8' });
    response.end('There is no such page.\n');
  }
}
