import type { Finding, Review } from '../checks/finding.js';
import type { Column, Indicator, Item, ItemKind, Measure, Place, PlanDate, Rating, Table } from '../plan/model.js';
import { summarise } from '../reports/index.js';
import { areaName, cellName, columnName } from '../workbook/address.js';

/** Any JSON value. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [name: string]: Json };

/**
 * What `check --json` prints. Rows are Excel's row numbers, addresses A1 text, days ISO text, percentages fractions.
 * `asAtFrom` says whether the date was given or is today's.
 */
export function toJson(review: Review, asAtFrom: 'option' | 'today'): Json {
  const { plan } = review;
  return {
    file: plan.file,
    asAt: {
      date: review.asAt,
      from: asAtFrom,
      stated: plan.statedDates.map(({ date, text, at }) => ({ date, text, sheet: at.sheet, address: cellName(at) })),
    },
    sheets: plan.sheets.map((sheet) => ({
      name: sheet.name,
      read: sheet.read,
      why: sheet.why,
      tables: sheet.tables.map(tableJson),
      rowsNotRead: sheet.rowsNotRead.map(({ row, text, why }) => ({ row: row + 1, text, why })),
    })),
    items: plan.items.map((item) => itemJson(item, review)),
    indicators: plan.indicators.map((indicator) => indicatorJson(indicator, review)),
    findings: review.findings.map(findingJson),
    ...setAsideJson(review),
    notJudged: review.notJudged.map(({ what, why, at, item, question }) => ({
      what,
      why,
      ...place(at),
      item,
      question: question && {
        setting: question.setting,
        ask: question.ask,
        choices: question.choices.map(({ value, label, setting = question.setting }) => ({ value, label, setting })),
      },
    })),
    counts: countsJson(review),
  };
}

function place(at: Place): { readonly sheet: string; readonly row: number; readonly address: string } {
  return { sheet: at.sheet, row: at.row + 1, address: cellName(at) };
}

/** Findings that somebody set aside, where there are any: they are not among the others. */
function setAsideJson({ aside = [] }: Review): { readonly setAside?: readonly Json[] } {
  if (aside.length === 0) return {};
  return { setAside: aside.map(({ finding, reason, who }) => ({ ...findingJson(finding), reason, who })) };
}

function findingJson({ check, severity, message, item, at, also }: Finding) {
  return { check, severity, message, item, ...place(at), also: also.map(place) };
}

function tableJson(table: Table): Json {
  return {
    address: areaName(table.area),
    kind: table.kind,
    headerRow: table.headerRow === null ? null : table.headerRow + 1,
    columns: columnsJson(table.columns),
    reasons: table.columns.map(({ column, header, role, confidence, why }) => ({
      column: columnName(column),
      header,
      role,
      confidence,
      why,
    })),
  };
}

/** Role to column letters. The last of several periods bears the plain name, the others their period: "rating 2023 Q1". */
function columnsJson(columns: readonly Column[]): Record<string, string> {
  const byRole: Record<string, string> = {};
  const used = columns.filter(({ role }) => role !== 'other' && role !== 'notes');
  for (const column of used) {
    const letters = columnName(column.column);
    const later = used.some((other) => other.role === column.role && other.column > column.column);
    if (column.period !== null && later) byRole[`${column.role} ${column.period}`] = letters;
    else if (byRole[column.role] === undefined) byRole[column.role] = letters;
    else byRole[`${column.role} ${letters}`] = letters;
  }
  return byRole;
}

function dateJson(date: PlanDate | null): Json {
  if (date?.reading.kind !== 'dated') return null;
  const { earliest, latest, certainty } = date.reading;
  return { text: date.text, earliest, latest, certainty };
}

function ratingJson(rating: Rating | null): Json {
  return rating && { text: rating.text, value: rating.value, from: rating.from };
}

function itemJson(item: Item, review: Review): Json {
  const late = review.overdue.get(item.id);
  return {
    id: item.id,
    kind: item.kind,
    ref: item.ref,
    title: item.title,
    theme: item.theme,
    leads: item.leads,
    start: dateJson(item.start),
    due: dateJson(item.due),
    rating: ratingJson(item.rating),
    status: item.status,
    overdue: late !== undefined,
    daysLate: late?.daysLate ?? null,
    parent: item.parent,
    ...place(item.at),
    ...alsoAt(item),
  };
}

function alsoAt(entry: Item | Indicator): { readonly alsoAt?: readonly Json[] } {
  if (entry.alsoAt.length === 0) return {};
  return { alsoAt: entry.alsoAt.map(({ sheet, row }) => ({ sheet, row: row + 1 })) };
}

function measureJson(measure: Measure | null): Json {
  if (!measure) return null;
  const { text, value, upper, unit, comparison } = measure;
  return { text, value, unit, comparison, ...(upper === null ? {} : { upper }) };
}

function indicatorJson(indicator: Indicator, review: Review): Json {
  return {
    id: indicator.id,
    ref: indicator.ref,
    title: indicator.title,
    lead: indicator.leads.length === 0 ? null : indicator.leads.join('; '),
    target: measureJson(indicator.target),
    actual: measureJson(indicator.actual),
    polarity: indicator.polarity,
    polarityFrom: indicator.polarityFrom,
    met: review.met.get(indicator.id) ?? null,
    rating: ratingJson(indicator.rating),
    parent: indicator.parent,
    ...place(indicator.at),
    ...alsoAt(indicator),
  };
}

const COUNTED: readonly (readonly [string, ItemKind])[] = [
  ['recommendations', 'recommendation'],
  ['groups', 'group'],
  ['actions', 'action'],
];

/** The four usual ratings and `notRated` are always there; any other value where it occurs. */
function countsJson(review: Review): Json {
  const { levels } = summarise(review);
  const json: Record<string, Json> = {};
  for (const [name, kind] of COUNTED) {
    const counts: Record<string, number> = { complete: 0, green: 0, amber: 0, red: 0, notRated: 0 };
    for (const { key, count } of levels.find(({ level }) => level === kind)?.counts ?? []) {
      counts[key === 'not-rated' ? 'notRated' : key] = count;
    }
    json[name] = counts;
  }
  return json;
}
