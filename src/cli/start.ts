import { readFileSync } from 'node:fs';
import { mainJob, type SampleTracker } from './main-job.js';
import { realWorld } from './world.js';

const SAMPLES = 'assets/samples';

/** The first of the samples that come with Plumbline. */
function firstSample(): SampleTracker {
  const list: unknown = JSON.parse(readFileSync(`${SAMPLES}/samples.json`, 'utf8'));
  const first: unknown = Array.isArray(list) ? list[0] : undefined;
  if (typeof first !== 'object' || first === null || !('file' in first) || !('asAt' in first)) {
    throw new Error(`${SAMPLES}/samples.json lists no sample`);
  }
  return { file: `${SAMPLES}/${String(first.file)}`, asAt: String(first.asAt) };
}

process.exitCode = await mainJob(process.argv.slice(2), firstSample(), realWorld());
