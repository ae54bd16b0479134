import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serveFolder, XLSX_TYPE, type Serving } from '../../src/cli/static-server.js';

let root: string;
let site: Serving;

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'plumbline-'));
  mkdirSync(join(root, 'site', 'samples'), { recursive: true });
  writeFileSync(join(root, 'secret.txt'), 'secret');
  writeFileSync(join(root, 'site', 'index.html'), '<title>Workbench</title>');
  writeFileSync(join(root, 'site', 'index.js'), 'export {};');
  writeFileSync(join(root, 'site', 'samples', 'Plan A.xlsx'), 'PK');
  site = await serveFolder({
    folder: join(root, 'site'),
    port: 0,
    memory: new Map([['opened/Tracker é.xlsx', { bytes: new Uint8Array([80, 75]), type: XLSX_TYPE }]]),
  });
});

afterAll(async () => {
  await site.close();
  rmSync(root, { recursive: true });
});

interface Answer {
  readonly status: number;
  readonly type: string;
  readonly policy: string;
  readonly body: string;
}

/** Plain HTTP: `fetch` would tidy the path and choose the host itself. */
function ask(path: string, { method = 'GET', host = `localhost:${String(site.port)}` } = {}): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const asked = request({ host: '127.0.0.1', port: site.port, path, method, headers: { host } }, (response) => {
      let body = '';
      response.setEncoding('utf8');
      response.on('data', (part: string) => (body += part));
      response.on('end', () => {
        resolve({
          status: response.statusCode ?? 0,
          type: response.headers['content-type'] ?? '',
          policy: String(response.headers['content-security-policy'] ?? ''),
          body,
        });
      });
    });
    asked.on('error', reject);
    asked.end();
  });
}

describe('the server', () => {
  it.each([
    ['/', 'text/html; charset=utf-8', '<title>Workbench</title>'],
    ['/?sample=plan.xlsx', 'text/html; charset=utf-8', '<title>Workbench</title>'],
    ['/index.js', 'text/javascript; charset=utf-8', 'export {};'],
    ['/samples/Plan%20A.xlsx', XLSX_TYPE, 'PK'],
    ['/opened/Tracker%20%C3%A9.xlsx', XLSX_TYPE, 'PK'],
  ])('gives %s as %s', async (path, type, body) => {
    expect(await ask(path)).toMatchObject({ status: 200, type, body });
  });

  it('sends the policy with every answer, so that workers keep to it too', async () => {
    const { policy } = await ask('/index.js');
    expect(policy).toContain("default-src 'self'");
    expect(policy).not.toContain('unsafe-eval');
  });

  it.each([
    '/../secret.txt',
    '/%2e%2e/secret.txt',
    '/samples/..%2f..%2fsecret.txt',
    '/nothing.js',
    '/samples',
    '/%E0%A4%A',
  ])('has no %s', async (path) => {
    expect(await ask(path)).toMatchObject({ status: 404 });
  });

  it('takes nothing in, and answers to localhost only', async () => {
    expect(await ask('/', { method: 'POST' })).toMatchObject({ status: 405 });
    expect(await ask('/', { host: 'evil.example' })).toMatchObject({ status: 421 });
    expect(await ask('/', { method: 'HEAD' })).toMatchObject({ status: 200, body: '' });
  });

  it('takes the next port when one is taken, and says so', async () => {
    const taken: number[] = [];
    const other = await serveFolder({ folder: root, port: site.port, onTaken: (port) => taken.push(port) });
    expect(other.port).toBeGreaterThan(site.port);
    expect(taken[0]).toBe(site.port);
    await other.close();
  });
});
