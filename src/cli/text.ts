import type { Finding, Review, Severity } from '../checks/finding.js';
import type { Item, Indicator, Place } from '../plan/model.js';
import { isLookAgain, LEVEL_TITLES, summarise, type Beside } from '../reports/index.js';
import { areaName, cellName, columnName } from '../workbook/address.js';
import { spokenDay } from '../workbook/serial.js';

/** A line's width in a terminal. */
const WIDTH = 100;
/** How many of the unread rows and low findings are shown before "and N more". */
const SHOWN = 8;

const SEVERITY_WORDS: Readonly<Record<Severity, string>> = {
  high: 'High',
  medium: 'Medium',
  low: 'Low',
  info: 'For information',
};

/**
 * The highlight for people: counts, the sentence, what to look at again with sheet and cell, and what was not judged;
 * beside the reports that the workbook remembers, and the day on which it is made.
 */
export function highlightText(review: Review, asAtFrom: 'option' | 'today', beside: Beside = {}): string {
  const summary = summarise(review, beside);
  const { total, judged, met, offTarget } = summary.indicators;
  const { plan } = review;
  const lines = [
    plan.title,
    '='.repeat(Math.min(plan.title.length, WIDTH)),
    `As at ${spokenDay(review.asAt)} (${asAtFrom === 'option' ? 'as given' : 'today'})${statedText(review)}`,
    '',
    ...summary.levels.map(
      ({ level, counts }) =>
        `${LEVEL_TITLES[level].padEnd(18)}${counts.map(({ word, count }) => `${word} ${count}`).join(' · ')}`,
    ),
    ...(summary.levels.length === 0
      ? [`${'Indicators'.padEnd(18)}On target ${met} · Off target ${offTarget} · Not judged ${total - judged}`]
      : []),
    '',
    ...summary.sentences.flatMap((sentence) => wrap(sentence, '')),
  ];
  const again = review.findings.filter(isLookAgain);
  lines.push('', again.length === 0 ? 'Nothing to look at again.' : `Look again: ${again.length}`);
  for (const finding of again) lines.push('', ...findingLines(finding, review));

  const rest = review.findings.filter((finding) => !isLookAgain(finding));
  if (rest.length > 0) {
    lines.push('', `For information and to tidy up: ${rest.length}`);
    for (const finding of rest.slice(0, SHOWN)) {
      lines.push(...wrap(`${where(finding.at)}: ${finding.message}`, '  '));
    }
    if (rest.length > SHOWN) lines.push(`  and ${rest.length - SHOWN} more.`);
  }

  const { aside = [] } = review;
  if (aside.length > 0) lines.push('', `Set aside: ${aside.length}`);
  for (const { finding, reason, who } of aside)
    lines.push(...wrap(`${where(finding.at)}: ${reason} (${who || 'nobody named'}). ${finding.message}`, '  '));

  lines.push(
    '',
    review.notJudged.length === 0 ? 'Nothing was left unjudged.' : `Not judged: ${review.notJudged.length}`,
  );
  for (const one of review.notJudged) {
    lines.push(...wrap(`${where(one.at)}: ${one.what}. ${one.why}`, '  '));
    if (one.question) {
      const { ask, setting, choices } = one.question;
      const [example] = choices;
      const answer = `${example?.setting ?? setting}=${example?.value ?? '…'}`;
      lines.push(...wrap(`${ask} Answer with --set ${shellWord(answer)}`, '    '));
    }
  }

  const unread = plan.sheets.flatMap((sheet) => sheet.rowsNotRead.map((row) => ({ ...row, sheet: sheet.name })));
  if (unread.length > 0) {
    lines.push('', `Rows not read: ${unread.length}`);
    for (const row of unread.slice(0, SHOWN)) {
      lines.push(...wrap(`${row.sheet}, row ${row.row + 1}: ${row.text.replace(/\s+/g, ' ').slice(0, 70)}`, '  '));
    }
    if (unread.length > SHOWN) lines.push(`  and ${unread.length - SHOWN} more.`);
  }
  return `${lines.join('\n')}\n`;
}

/** How each sheet, table and column was read, and why. */
export function explainText(review: Review): string {
  const lines: string[] = ['', 'How it was read'];
  for (const sheet of review.plan.sheets) {
    lines.push('', ...wrap(`${sheet.name}: ${sheet.read ? 'read' : 'left alone'}. ${sheet.why}`, ''));
    for (const table of sheet.tables) {
      const header = table.headerRow === null ? 'no header of its own' : `header in row ${table.headerRow + 1}`;
      lines.push(`  ${areaName(table.area)}: ${table.kind}, ${header}`);
      for (const { column, role, period, why } of table.columns) {
        const what = `${role}${period === null ? '' : ` for ${period}`}`;
        lines.push(...wrap(`${columnName(column).padEnd(3)}${what}: ${why}`, '    '));
      }
    }
  }
  return `${lines.join('\n')}\n`;
}

function statedText(review: Review): string {
  const [stated] = review.plan.statedDates;
  if (!stated) return '';
  return `; the workbook says "${stated.text.replace(/\s+/g, ' ').slice(0, 60)}" (${where(stated.at)})`;
}

function findingLines(finding: Finding, review: Review): readonly string[] {
  const about = entry(review, finding.item);
  const name = about ? `${about.ref ?? ''} ${about.title}`.trim().replace(/\s+/g, ' ') : '';
  const head = `${SEVERITY_WORDS[finding.severity]} · ${where(finding.at)}${name === '' ? '' : ` · ${name}`}`;
  return [head.length > WIDTH ? `${head.slice(0, WIDTH - 1)}…` : head, ...wrap(finding.message, '  ')];
}

function entry(review: Review, id: string | null): Item | Indicator | undefined {
  if (id === null) return undefined;
  return review.plan.items.find((one) => one.id === id) ?? review.plan.indicators.find((one) => one.id === id);
}

function where(at: Place): string {
  return `${at.sheet}!${cellName(at)}`;
}

/** Quoted where a shell would take it apart. */
function shellWord(text: string): string {
  return /^[\w.=…-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;
}

/** Words filled into lines, each behind the indent. */
function wrap(text: string, indent: string): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/)) {
    if (line !== '' && indent.length + line.length + 1 + word.length > WIDTH) {
      lines.push(indent + line);
      line = word;
    } else {
      line = line === '' ? word : `${line} ${word}`;
    }
  }
  if (line !== '') lines.push(indent + line);
  return lines;
}
