import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { built } from './dist.js';

jest.setTimeout(180_000);

const BUDGETS = JSON.parse(readFileSync('.ci/build/budgets.json', 'utf8')) as Record<string, number>;

test.each(Object.keys(BUDGETS))('%s loads no more at its start than its budget', (page) => {
  const dist = built('addin');
  const html = readFileSync(join(dist, `${page}.html`), 'utf8');
  const scripts = [...html.matchAll(/<script[^>]*\ssrc="?([^"\s>]+)/g)].map((match) => match[1] ?? '');
  const own = scripts.filter((address) => !address.startsWith('https://'));
  expect(own.length).toBeGreaterThan(0);
  const size = own.reduce((sum, file) => sum + gzipSync(readFileSync(join(dist, file)), { level: 9 }).length, 0);
  expect(size / 1000).toBeLessThanOrEqual(BUDGETS[page] ?? 0);
});
