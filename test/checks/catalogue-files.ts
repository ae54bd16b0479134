/** What the documents take from the code, and how it is written there: `npm run catalogue`. */
import { readFileSync, writeFileSync } from 'node:fs';
import { format } from 'prettier';
import { catalogueSections, catalogueTable } from '../../src/checks/catalogue.js';
import { EXAMPLES } from '../../src/checks/examples/index.js';
import { CHECKS, review } from '../../src/checks/index.js';
import { explainText } from '../../src/cli/text.js';
import { readPlan } from '../../src/plan/index.js';
import { DEFAULT_SETTINGS } from '../../src/plan/settings.js';
import { openXlsx } from '../../src/xlsx/index.js';

const START = '<!-- checks: written by `npm run catalogue` -->';
const END = '<!-- /checks -->';

const PAGE = `# The checks

Written by \`npm run catalogue\` from the checks and their examples, which are their tests as well. A check's name is its
id for ever.

`;

const EXPLAINED = ['harrowdale-audit-actions', 'saltwick-climate-plan', 'fellgate-school-plan'];

const EXPLAINED_PAGE = `# How three plans are read

Written by \`npm run catalogue\`: what \`check --explain\` prints of three of the sample trackers. Each column's role rests
on its header and on what is in it.

`;

/** What `check --explain` says of a sample, without the highlight before it. */
async function explained(sample: string): Promise<string> {
  const file = `${sample}.xlsx`;
  const workbook = openXlsx(new Uint8Array(readFileSync(`assets/samples/${file}`)), file);
  const { plan } = await readPlan(workbook, DEFAULT_SETTINGS, { merges: true });
  // How a plan is read does not hang on the date it is judged at.
  const text = explainText(review(plan, '2026-01-01', DEFAULT_SETTINGS)).replace('How it was read', '');
  return `## ${plan.title}\n\n\`\`\`\n${text.trim()}\n\`\`\``;
}

/** The documents as they should stand, by path: the README with its table, a page with every check, and one that explains readings. */
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
    [
      'src/plan/reading/README.md',
      await tidy(`${EXPLAINED_PAGE}${(await Promise.all(EXPLAINED.map(explained))).join('\n\n')}\n`),
    ],
  ]);
}

/** Writes them. */
export async function writeCatalogue(): Promise<void> {
  for (const [path, text] of await catalogueFiles()) writeFileSync(path, text);
}
