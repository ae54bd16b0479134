import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { hasDisplay, openBrowser } from '../../src/cli/workbench-server.js';

describe('whether the browser is opened', () => {
  it.each([
    ['at a desktop on Linux', { DISPLAY: ':0' }, 'linux', true, true],
    ['at a desktop with Wayland', { WAYLAND_DISPLAY: 'wayland-0' }, 'linux', true, true],
    ['on Linux without a display', {}, 'linux', true, false],
    ['with a display that is named but blank', { DISPLAY: '' }, 'linux', true, false],
    ['on a Mac', {}, 'darwin', true, true],
    ['on Windows', {}, 'win32', true, true],
    ['in continuous integration', { CI: 'true', DISPLAY: ':99' }, 'linux', true, false],
    ['with CI said to be false', { CI: 'false', DISPLAY: ':0' }, 'linux', true, true],
    ['over a remote shell', { SSH_CONNECTION: '10.0.0.1 22', DISPLAY: ':10' }, 'linux', true, false],
    ['when the output goes to a file or a program', { DISPLAY: ':0' }, 'linux', false, false],
  ] as const)('%s', (_, env, platform, terminal, opened) => {
    expect(hasDisplay(env, platform, terminal)).toBe(opened);
  });
});

describe('opening the browser', () => {
  let folder: string;
  let seen: string;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'plumbline-open-'));
    seen = join(folder, 'seen.txt');
  });
  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  async function asked(program: string, platform: NodeJS.Platform): Promise<string> {
    const standIn = join(folder, program);
    writeFileSync(standIn, `#!/bin/sh\necho "$@" > "${seen}.draft" && mv "${seen}.draft" "${seen}"\n`);
    chmodSync(standIn, 0o755);
    openBrowser('http://localhost:7586/?opened=a&b', platform, {
      ...process.env,
      PATH: `${folder}${delimiter}${process.env.PATH ?? ''}`,
    });
    for (let turn = 0; turn < 100 && !existsSync(seen); turn++) await new Promise((wait) => setTimeout(wait, 20));
    return readFileSync(seen, 'utf8').trim();
  }

  it.each([
    ['xdg-open', 'linux', 'http://localhost:7586/?opened=a&b'],
    ['open', 'darwin', 'http://localhost:7586/?opened=a&b'],
    ['cmd', 'win32', '/c start  http://localhost:7586/?opened=a^&b'],
  ] as const)('asks %s on %s', async (program, platform, words) => {
    expect(await asked(program, platform)).toBe(words);
  });

  it('does nothing where there is no such program: the address is printed all the same', async () => {
    openBrowser('http://localhost:7586/', 'linux', { PATH: folder });
    await new Promise((wait) => setTimeout(wait, 100));
    expect(existsSync(seen)).toBe(false);
  });
});
