// Prints what each page loads at its start, compressed, and fails the build when a page outgrows its budget.
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

/** The most that a page may load at its start, in KB (1,000 bytes) of gzip, office.js and lazily loaded parts apart. */
const BUDGETS = JSON.parse(readFileSync(new URL('budgets.json', import.meta.url), 'utf8'));

const KB = 1000;

export class BundleReport {
  apply(compiler) {
    compiler.hooks.thisCompilation.tap('BundleReport', (compilation) => {
      compilation.hooks.processAssets.tap(
        { name: 'BundleReport', stage: compiler.webpack.Compilation.PROCESS_ASSETS_STAGE_REPORT },
        () => {
          if (compilation.errors.length > 0 || compilation.compiler.isChild()) return;
          const compressed = (file) => gzipSync(compilation.getAsset(file).source.buffer(), { level: 9 }).length / KB;
          const lines = [];
          const first = new Set();
          for (const [name, entry] of compilation.entrypoints) {
            const files = entry.getFiles().filter((file) => file.endsWith('.js'));
            files.forEach((file) => first.add(file));
            const size = files.reduce((sum, file) => sum + compressed(file), 0);
            const budget = BUDGETS[name];
            lines.push(row(name, size, budget === undefined ? '' : `of ${budget} KB`));
            if (compiler.options.mode === 'production' && budget !== undefined && size > budget) {
              compilation.errors.push(
                new compiler.webpack.WebpackError(
                  `${name} loads ${size.toFixed(1)} KB of gzip; its budget is ${budget} KB.`,
                ),
              );
            }
          }
          for (const { name } of compilation.getAssets()) {
            if (name.endsWith('.js') && !first.has(name)) lines.push(row(name, compressed(name), 'when needed'));
          }
          compilation.getLogger('Bundle report').info(`gzip, office.js apart\n${lines.join('\n')}`);
        },
      );
    });
  }
}

function row(name, size, note) {
  return `  ${name.padEnd(36)}${size.toFixed(1).padStart(7)} KB  ${note}`.trimEnd();
}
