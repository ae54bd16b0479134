import type { AsideFinding, Family, Finding, Review } from '../../checks/finding.js';
import { CHECKS } from '../../checks/index.js';
import type { Indicator, Item, PlanDate, Place } from '../../plan/model.js';
import { fold } from '../../plan/vocabulary/words.js';
import { spokenDay } from '../../workbook/serial.js';
import { matchEntries, type Known } from '../history/matching.js';
import { shortText } from '../words.js';
import { isLeave, LEAVE, settingProblems, withLine, withoutLine, type KeptLine, type KeptSettings } from './kept.js';

/**
 * "Leave this one": a finding set aside with a reason. It is known again by its check and by its item's reference and
 * words, and stays aside as long as the facts that it rests on are the same: they stand in the line's value, in words
 * and as a checksum.
 */

type Entry = Item | Indicator;

/**
 * The review as the workbook's settings want it: without the findings that are aside, which stand in `aside`, while
 * those that are back, because their facts have changed, are named; lines not obeyed are among what was not judged.
 */
export function setAside(review: Review, kept: KeptSettings): Review {
  const problems = settingProblems(kept);
  const lines = kept.lines.filter(({ setting, problem }) => problem === null && isLeave(setting));
  const notJudged = problems.length === 0 ? review.notJudged : [...problems, ...review.notJudged];
  if (lines.length === 0) return { ...review, notJudged, aside: [], back: [] };

  const facts = factsIn(review);
  const paired = matchEntries(
    review.findings.map((finding) => knownOf(finding, facts)),
    lines.map(knownFrom),
  );
  const aside: AsideFinding[] = [];
  const back: Finding[] = [];
  const findings = review.findings.filter((finding, at) => {
    const line: KeptLine | undefined = lines[paired.get(at) ?? -1];
    if (!line) return true;
    if (checksumIn(line.value) !== checksumIn(facts.say(finding))) {
      back.push(finding);
      return true;
    }
    aside.push({ finding, reason: line.note, who: line.who });
    return false;
  });
  return { ...review, findings, notJudged, aside, back };
}

/** With a finding of this review set aside. `reason` is what an auditor will read. */
export function withLeft(
  kept: KeptSettings,
  review: Review,
  finding: Finding,
  by: { readonly who: string; readonly reason: string },
): KeptSettings {
  const facts = factsIn(review);
  return withLine(kept, {
    setting: `${LEAVE}${finding.check}`,
    appliesTo: nameOf(knownOf(finding, facts)),
    value: facts.say(finding),
    who: by.who,
    note: by.reason.trim(),
  });
}

/** With a finding taken up again. */
export function withTakenUp(kept: KeptSettings, review: Review, finding: Finding): KeptSettings {
  const lines = kept.lines.filter(({ setting }) => isLeave(setting));
  const [line] = matchEntries([knownOf(finding, factsIn(review))], lines.map(knownFrom)).values();
  const found = lines[line ?? -1];
  return found ? withoutLine(kept, found) : kept;
}

interface Facts {
  entry(finding: Finding): Entry | undefined;
  /** The facts in words with a checksum. */
  say(finding: Finding): string;
  /** The message of a finding about no item, without what changes from day to day. */
  lasting(finding: Finding): string;
}

/** Between an item's reference and its title. */
const DOT = ' · ';

function knownOf(finding: Finding, facts: Facts): Known {
  const entry = facts.entry(finding);
  const kind = finding.check;
  if (!entry) return { kind, ref: '', title: shortText(facts.lasting(finding), 160), under: '' };
  return { kind, ref: entry.ref ?? '', title: shortText(entry.title, 200), under: '' };
}

function nameOf({ ref, title }: Known): string {
  return ref === '' ? title : `${ref}${DOT}${title}`;
}

function knownFrom({ setting, appliesTo }: KeptLine): Known {
  const dot = appliesTo.indexOf(DOT);
  return {
    kind: setting.trim().toLowerCase().slice(LEAVE.length),
    ref: dot < 0 ? '' : appliesTo.slice(0, dot),
    title: dot < 0 ? appliesTo : appliesTo.slice(dot + DOT.length),
    under: '',
  };
}

/** What a family of checks looks at in an entry; null is left out. */
type Fact = (entry: Entry) => string | null;

const rated: Fact = ({ rating, ratingUnread }) =>
  rating ? `rated ${shortText(rating.text, 40) || rating.value}` : `rated “${shortText(ratingUnread?.text ?? '', 40)}”`;
const due: Fact = (entry) => (entry.kind === 'indicator' ? null : `due ${dateWords(entry.due)}`);
const dates: Fact = (entry) =>
  entry.kind === 'indicator'
    ? null
    : `start ${dateWords(entry.start)}; first due ${dateWords(entry.originalDue)}; completed ${dateWords(entry.completed)}`;
const status: Fact = (entry) => (entry.kind === 'indicator' ? null : entry.status);
const percent: Fact = (entry) =>
  entry.kind === 'indicator' || entry.percentComplete === null ? null : `${entry.percentComplete * 100}% complete`;
const figures: Fact = (entry) =>
  entry.kind === 'indicator'
    ? `figure ${entry.actual?.text ?? 'none'}; target ${entry.target?.text ?? 'none'}; ${entry.polarity}`
    : null;
const leads: Fact = (entry) => `lead ${entry.leads.join(', ') || 'none'}`;
const update: Fact = ({ updates }) =>
  updates.length === 0 ? null : `update “${updates.map(({ text }) => text).join(' ')}”`;

/** Which facts a finding rests on, by its check's family. Those about counts rest on what they say. */
const FACTS: Readonly<Record<Exclude<Family, 'counts'>, readonly Fact[]>> = {
  dates: [rated, due, status, dates, percent],
  'roll-up': [rated, due, status],
  indicators: [figures, rated, update],
  words: [rated, due, status, update],
  reading: [rated, due, figures],
  owners: [leads],
};

function factsIn(review: Review): Facts {
  const entries = new Map<string, Entry>();
  const byRow = new Map<string, Entry[]>();
  for (const entry of [...review.plan.items, ...review.plan.indicators]) {
    entries.set(entry.id, entry);
    const row = rowOf(entry.at);
    byRow.set(row, [...(byRow.get(row) ?? []), entry]);
  }
  const families = new Map(CHECKS.map(({ slug, family }) => [slug, family]));
  const asAt = spokenDay(review.asAt);
  const lasting = ({ message }: Finding) =>
    fold(message.replaceAll(asAt, '').replaceAll(/\b[\d,]+ (?:day|week|month|year)s?\b/g, ''));
  const entryOf = ({ item }: Finding) => (item === null ? undefined : entries.get(item));
  return {
    entry: entryOf,
    lasting,
    say(finding) {
      const entry = entryOf(finding);
      const family = families.get(finding.check) ?? 'counts';
      if (!entry || family === 'counts') return withChecksum('as it is said', lasting(finding));
      const about = (one: Entry) => FACTS[family].flatMap((fact) => fact(one) ?? []).join('; ');
      const others = finding.also.flatMap((place) => byRow.get(rowOf(place)) ?? []).filter((one) => one !== entry);
      return withChecksum(about(entry), [entry, ...new Set(others)].map(about).join('\n'));
    },
  };
}

function rowOf({ sheet, row }: Place): string {
  return `${sheet}\u0000${row}`;
}

function dateWords(date: PlanDate | null): string {
  if (!date) return 'none';
  const { reading } = date;
  if (reading.kind !== 'dated') return shortText(date.text, 60) || 'blank';
  const latest = spokenDay(reading.latest);
  return reading.earliest === reading.latest ? latest : `${spokenDay(reading.earliest)} to ${latest}`;
}

function withChecksum(words: string, exact: string): string {
  return `${shortText(words, 160)} [${checksum(fold(exact))}]`;
}

function checksumIn(value: string): string {
  return /\[([0-9a-f]{8})\]\s*$/.exec(value)?.[1] ?? '';
}

/** Eight hexadecimal digits that change when the text does. Source: FNV-1a, 32 bits. */
function checksum(text: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, '0');
}
