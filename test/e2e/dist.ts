import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';

const CACHE = '.cache/builds';
/** All that a build is made from. */
const SOURCES = [
  'src',
  'build',
  'assets/icons',
  'assets/samples',
  'webpack.config.js',
  'manifest.xml',
  'package-lock.json',
];
const KEPT = 4;

/** The folder of a build of the sources as they are; it is built when they have changed since the last time. */
export function built(config: 'addin' | 'workbench'): string {
  const folder = join(CACHE, `${config}-${fingerprint()}`);
  if (existsSync(folder)) return folder;
  mkdirSync(CACHE, { recursive: true });
  const draft = `${folder}.${String(process.pid)}`;
  const run = spawnSync(
    process.execPath,
    ['node_modules/webpack/bin/webpack.js', '--config-name', config, '--output-path', draft],
    { encoding: 'utf8' },
  );
  if (run.status !== 0) throw new Error(`The build failed:\n${run.stdout}${run.stderr}`);
  try {
    renameSync(draft, folder);
  } catch {
    // Another test file has built the same meanwhile.
    rmSync(draft, { recursive: true, force: true });
  }
  forgetOld(config);
  return folder;
}

function fingerprint(): string {
  const hash = createHash('sha256');
  const add = (path: string): void => {
    if (!existsSync(path)) return;
    if (statSync(path).isDirectory()) {
      for (const name of readdirSync(path).sort()) add(join(path, name));
    } else {
      hash.update(path).update(readFileSync(path));
    }
  };
  SOURCES.forEach(add);
  return hash.digest('hex').slice(0, 12);
}

function forgetOld(config: string): void {
  const builds = readdirSync(CACHE)
    .filter((name) => name.startsWith(`${config}-`))
    .map((name) => ({ name, built: statSync(join(CACHE, name)).mtimeMs }))
    .sort((a, b) => b.built - a.built);
  for (const { name } of builds.slice(KEPT)) rmSync(join(CACHE, name), { recursive: true, force: true });
}
