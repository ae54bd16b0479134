/** Where the catalogue of checks stands in the documents, and how it is written there: `npm run catalogue`. */
import { readFileSync, writeFileSync } from 'node:fs';
import { format } from 'prettier';
import { catalogueSections, catalogueTable } from '../../src/checks/catalogue.js';
import { EXAMPLES } from '../../src/checks/examples/index.js';
import { CHECKS } from '../../src/checks/index.js';

const START = '<!-- checks: written by `npm run catalogue` -->';
const END = '<!-- /checks -->';

const PAGE = `# The checks

Written by \`npm run catalogue\` from the checks and their examples, which are their tests as well. A check's name is its
id for ever.

`;

/** The documents as they should stand, by path: the README with its table, and a page with every check. */
export async function catalogueFiles(): Promise<ReadonlyMap<string, string>> {
  const readme = readFileSync('README.md', 'utf8');
  const [before, rest = ''] = readme.split(START);
  const [, after] = rest.split(END);
  if (before === undefined || after === undefined) throw new Error('README.md has lost the marks of its catalogue.');
  const withTable = `${before}${START}\n\n${catalogueTable(CHECKS)}\n\n${END}${after}`;
  const page = `${PAGE}${catalogueSections(CHECKS, EXAMPLES)}\n`;
  const tidy = (text: string): Promise<string> => format(text, { parser: 'markdown', printWidth: 120 });
  return new Map([
    ['README.md', await tidy(withTable)],
    ['src/checks/README.md', await tidy(page)],
  ]);
}

/** Writes them. */
export async function writeCatalogue(): Promise<void> {
  for (const [path, text] of await catalogueFiles()) writeFileSync(path, text);
}
