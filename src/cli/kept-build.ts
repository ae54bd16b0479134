import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';

const CACHE = '.cache/builds';
const KEPT = 4;

/** All that each build is made from. */
const COMMON = [
  ...['workbook', 'plan', 'checks', 'reports', 'taskpane'].map((folder) => `src/${folder}`),
  '.ci/build',
  'webpack.config.js',
  'package-lock.json',
];
const SOURCES: Readonly<Record<'addin' | 'workbench', readonly string[]>> = {
  addin: [...COMMON, 'src/excel', 'src/commands', 'assets/icons', 'assets/support.html', 'manifest.xml'],
  workbench: [...COMMON, 'src/xlsx', 'src/workbench', 'assets/samples'],
};

/**
 * The folder of a build of the sources as they are; it is built when they have changed since the last time, which
 * `onBuild` is told of before. Throws when the build fails, with what the builder said.
 */
export function built(config: 'addin' | 'workbench', onBuild: () => void = () => undefined): string {
  const folder = join(CACHE, `${config}-${fingerprint(SOURCES[config])}`);
  if (existsSync(folder)) return folder;
  onBuild();
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
    // Somebody else has built the same meanwhile.
    rmSync(draft, { recursive: true, force: true });
  }
  forgetOld(config);
  return folder;
}

function fingerprint(sources: readonly string[]): string {
  const hash = createHash('sha256');
  const add = (path: string): void => {
    if (!existsSync(path)) return;
    if (statSync(path).isDirectory()) {
      for (const name of readdirSync(path).sort()) add(join(path, name));
    } else {
      hash.update(path).update(readFileSync(path));
    }
  };
  sources.forEach(add);
  return hash.digest('hex').slice(0, 12);
}

function forgetOld(config: string): void {
  const builds = readdirSync(CACHE)
    .filter((name) => name.startsWith(`${config}-`))
    .map((name) => ({ name, built: statSync(join(CACHE, name)).mtimeMs }))
    .sort((a, b) => b.built - a.built);
  for (const { name } of builds.slice(KEPT)) rmSync(join(CACHE, name), { recursive: true, force: true });
}
