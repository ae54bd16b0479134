import type { Check, Examples, Family } from './finding.js';

/** The catalogue of checks, as Markdown: what each asks, why, when it keeps silent, and what it flags and leaves. */

const FAMILIES: readonly (readonly [Family, string])[] = [
  ['dates', 'Dates against ratings'],
  ['roll-up', 'Roll-up'],
  ['indicators', 'Performance indicators'],
  ['words', 'Words against ratings'],
  ['reading', 'Ratings and reading'],
  ['counts', 'Counts'],
  ['owners', 'Leads'],
];

function cell(text: string): string {
  return text.replaceAll('|', '\\|').replaceAll('\n', ' ');
}

function titled(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** A table per family: the check's slug, its severity and its question. */
export function catalogueTable(checks: readonly Check[]): string {
  return FAMILIES.map(([family, title]) => {
    const rows = checks
      .filter((check) => check.family === family)
      .map(
        ({ slug, severity, question, onByDefault }) =>
          `| \`${slug}\` | ${severity} | ${cell(question)}${onByDefault ? '' : ' *(off by default)*'} |`,
      );
    return rows.length === 0
      ? ''
      : [`### ${title}`, '', '| check | severity | question |', '|---|---|---|', ...rows].join('\n');
  })
    .filter((section) => section !== '')
    .join('\n\n');
}

/** A section per check, with the titles of its examples. */
export function catalogueSections(checks: readonly Check[], examples: readonly Examples[]): string {
  const bySlug = new Map(examples.map((one) => [one.slug, one]));
  return checks
    .map(({ slug, severity, question, why, notWhen, onByDefault }) => {
      const own = bySlug.get(slug);
      const list = (title: string, lines: readonly string[]): readonly string[] =>
        lines.length === 0 ? [] : ['', `${title}:`, '', ...lines.map((line) => `- ${titled(line)}`)];
      return [
        `### \`${slug}\``,
        '',
        `**${question}** ${titled(why)} Severity: ${severity}${onByDefault ? '' : '; off by default'}.`,
        ...list('It keeps silent when', notWhen),
        ...list('It flags', own?.flags.map(({ title }) => title) ?? []),
        ...list('It leaves', own?.leaves.map(({ title }) => title) ?? []),
      ].join('\n');
    })
    .join('\n\n');
}
