import { createRoot } from 'react-dom/client';
import { App } from './App.js';
import { Bench } from './bench.js';
import { RemoteWorkbook } from './file/remote.js';
import { firstAddress } from './first-address.js';
import { fetchSamples } from './samples.js';

const place = document.getElementById('root');
if (!place) throw new Error('the page has no place for the workbench');

/** Today where the officer sits. */
function today(): string {
  const now = new Date();
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${String(now.getFullYear())}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

const bench = new Bench(new RemoteWorkbook(() => new Worker(new URL('./file/worker.ts', import.meta.url))), today);
const first = firstAddress(window.location.search);
if (first) void bench.openAddress(first.address, first.name);
createRoot(place).render(<App bench={bench} samples={await fetchSamples()} />);
