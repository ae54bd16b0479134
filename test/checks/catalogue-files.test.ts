import { spawnSync } from 'node:child_process';

// Prettier is ESM and formats Markdown through dynamic imports, which Jest's own module loader does not run.
test('the README and the page of checks say what the checks say (else: npm run catalogue)', () => {
  const run = spawnSync(process.execPath, ['--import', 'tsx', 'test/checks/compare-catalogue.ts'], {
    encoding: 'utf8',
  });
  expect(run.stdout + run.stderr).toBe('');
  expect(run.status).toBe(0);
});
