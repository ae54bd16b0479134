import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:net';
import { networkInterfaces, tmpdir } from 'node:os';
import { join } from 'node:path';
import { smallWorkbook } from '../xlsx/handmade.js';
import { built } from './dist.js';

jest.setTimeout(60_000);

const SAMPLE = 'assets/samples/saltwick-climate-plan.xlsx';
/** Far from the port that a developer's own `npm start` has. */
const PORT = 17_586;

/** Where another program may have the port; not every computer has the second. */
const OWN_ADDRESSES = ['127.0.0.1', '::1'].filter((wanted) =>
  Object.values(networkInterfaces()).some((list) => list?.some(({ address }) => address === wanted)),
);

let folder: string;
let running: Started | null = null;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'plumbline-start-'));
  built('workbench');
}, 600_000);
afterEach(async () => {
  await running?.stop();
  running = null;
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** What `npm start` runs. */
class Started {
  out = '';
  err = '';
  readonly #process: ChildProcess;
  readonly #ended: Promise<number | null>;

  constructor(...argv: string[]) {
    this.#process = spawn(process.execPath, ['--import', 'tsx', 'src/cli/start.ts', ...argv], {
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    this.#process.stdout?.setEncoding('utf8').on('data', (text: string) => (this.out += text));
    this.#process.stderr?.setEncoding('utf8').on('data', (text: string) => (this.err += text));
    this.#ended = new Promise((resolve) => this.#process.once('close', resolve));
    // eslint-disable-next-line @typescript-eslint/no-this-alias -- so that a test that fails leaves nothing running
    running = this;
  }

  /** The exit status. */
  ended(): Promise<number | null> {
    return this.#ended;
  }

  /** Waits for the address. */
  async address(): Promise<string> {
    for (;;) {
      const found = /http:\/\/localhost:\S+/.exec(this.out);
      if (found) return found[0];
      if (this.#process.exitCode !== null) throw new Error(`ended without an address: ${this.err}`);
      await new Promise((wait) => setTimeout(wait, 50));
    }
  }

  /** Ctrl-C. */
  interrupt(): void {
    this.#process.kill('SIGINT');
  }

  async stop(): Promise<void> {
    this.interrupt();
    await this.#ended;
  }
}

const file = (name: string, bytes: Uint8Array | string): string => {
  const path = join(folder, name);
  writeFileSync(path, bytes);
  return path;
};

describe('npm start', () => {
  test('prints the sample’s highlight and an address that works, and Ctrl-C ends it', async () => {
    const started = new Started('--port', String(PORT));
    const address = await started.address();
    expect(started.out).toContain('Northmere Council: Children’s Services Improvement Plan');
    expect(started.out).toContain('5 of 6 recommendations are in progress: four are Green and one Amber.');
    expect(address).toBe(`http://localhost:${String(PORT)}/?sample=northmere-childrens-services.xlsx`);
    const page = await fetch(address);
    expect(page.status).toBe(200);
    expect(await page.text()).toContain('Plumbline workbench');

    started.interrupt();
    expect(await started.ended()).toBe(0);
    await expect(fetch(address)).rejects.toThrow();
    expect(started.err).toBe('');
  });

  test('with a file opens that file, byte for byte, whatever its name', async () => {
    const bytes = readFileSync(SAMPLE);
    const started = new Started(file('Our plan & targets #2 – 50%.xlsx', bytes), '--port', String(PORT));
    const address = new URL(await started.address());
    expect(started.out).toContain('Saltwick');
    const name = address.searchParams.get('opened') ?? '';
    expect(name).toBe('Our plan & targets #2 – 50%.xlsx');
    const served = await fetch(new URL(`opened/${encodeURIComponent(name)}`, address));
    expect(Buffer.from(await served.arrayBuffer()).equals(bytes)).toBe(true);
  });

  test.each(OWN_ADDRESSES)('says that a port is taken, by a program at %s, and takes the next', async (host) => {
    const other = await listening(PORT, host);
    try {
      const started = new Started('--port', String(PORT));
      expect(await started.address()).toContain(`http://localhost:${String(PORT + 1)}/`);
      expect(started.err).toBe(`Port ${String(PORT)} is taken by another program; trying ${String(PORT + 1)}.\n`);
    } finally {
      other.close();
    }
  });

  test('shows a workbook without a plan, and says so', async () => {
    const sheetData = '<sheetData><row r="1"><c r="A1" t="str"><v>Canteen menu</v></c></row></sheetData>';
    const started = new Started(file('menu.xlsx', smallWorkbook({ sheets: [sheetData] })), '--port', String(PORT));
    expect(await started.address()).toContain('?opened=menu.xlsx');
    expect(started.err).toMatch(/^No plan was found in menu.xlsx/);
  });

  test.each([
    ['a file that is not there', () => join(folder, 'nowhere.xlsx'), /^There is no file .*nowhere\.xlsx\.\n$/, 1],
    ['a folder', () => folder, /is a folder; give the name of a workbook\.\n$/, 1],
    [
      'a file that is not a workbook',
      () => file('minutes.xlsx', 'Minutes'),
      /^.*minutes\.xlsx.* is not an Excel workbook.*\n$/,
      1,
    ],
    ['an option that it does not have', () => '--quick', /^npm start has no option --quick\./, 2],
  ])('with %s says so in a sentence, and ends', async (_, given, sentence, status) => {
    const started = new Started(given());
    expect(await started.ended()).toBe(status);
    expect(started.out).not.toContain('http://');
    expect(started.err).toMatch(sentence);
  });
});

function listening(port: number, host: string): Promise<Server> {
  const server = createServer();
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen({ port, host, ipv6Only: true }, () => {
      resolve(server);
    });
  });
}
