/** Writes the sample trackers and their list to assets/samples. usage: npm run samples */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { caldmoor } from './caldmoor-scorecard.js';
import { estbury } from './estbury-send-statement.js';
import { fellgate } from './fellgate-school-plan.js';
import { harrowdale } from './harrowdale-audit-actions.js';
import { northmere } from './northmere-childrens-services.js';
import { saltwick } from './saltwick-climate-plan.js';
import { bytesOf, type Sample } from './sample.js';

/** In the order in which they are offered; the first is the one that `npm start` shows. */
export const SAMPLES: readonly Sample[] = [northmere, harrowdale, estbury, caldmoor, fellgate, saltwick];

async function main(): Promise<void> {
  const folder = join(process.cwd(), 'assets', 'samples');
  mkdirSync(folder, { recursive: true });
  for (const sample of SAMPLES) writeFileSync(join(folder, `${sample.name}.xlsx`), await bytesOf(sample));
  const list = SAMPLES.map(({ name, title, about, asAt }) => ({ file: `${name}.xlsx`, title, about, asAt }));
  writeFileSync(join(folder, 'samples.json'), `${JSON.stringify(list, null, 2)}\n`);
}

if (process.argv[1]?.endsWith('samples/build.ts') === true) void main();
