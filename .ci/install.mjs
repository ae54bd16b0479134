// Installs what package-lock.json names when node_modules is missing or older than the lock file. Plain Node: it runs before anything is installed.
import { spawnSync } from 'node:child_process';
import { existsSync, lstatSync, readFileSync, writeFileSync } from 'node:fs';
import { createHash } from 'node:crypto';

const major = Number(process.versions.node.split('.')[0]);
if (major < 20) {
  console.error(
    `Plumbline needs Node 20 or later; this is Node ${process.versions.node}. Install a newer Node and run the command again.`,
  );
  process.exit(1);
}
const stamp = 'node_modules/.plumbline-installed';
const lock = createHash('sha256').update(readFileSync('package-lock.json')).digest('hex');
const upToDate = existsSync(stamp) && readFileSync(stamp, 'utf8') === lock;
// A link leads to another checkout's packages, which are that one's to install.
const linked = lstatSync('node_modules', { throwIfNoEntry: false })?.isSymbolicLink() === true;
if (!upToDate && !linked) {
  console.error('Installing what Plumbline is built with (once; a minute or two) …');
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const run = spawnSync(npm, ['ci', '--no-audit', '--no-fund', '--ignore-scripts', '--loglevel=error'], {
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  });
  if (run.status !== 0) {
    console.error(
      'The installation did not finish. Check the network connection to the npm registry, then run the command again.',
    );
    process.exit(1);
  }
  writeFileSync(stamp, lock);
}
