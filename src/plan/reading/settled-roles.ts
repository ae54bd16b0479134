import type { Role } from '../model.js';
import type { Period } from '../vocabulary/periods.js';
import { endsStage } from '../vocabulary/stage-words.js';
import { rolesOf } from './header-rows.js';
import { joinSeries } from './rating-series.js';
import type { Candidate, Menu } from './roles.js';

/** Roles by the words of the cell itself, and with those of the heading above it. */
export function wordsOf(own: string, header: string, isPeriod: boolean): { role: Role; score: number }[] {
  const found = new Map<Role, number>();
  // "Planned" and "Actual" under "Start" are when it starts.
  if (header !== own && (rolesOf(header.slice(0, header.length - own.length))[0]?.role ?? '') === 'start')
    return [{ role: 'start', score: 0.9 }];
  for (const { role, score } of rolesOf(own)) found.set(role, score);
  const line = own.split('\n')[0] ?? '';
  if (line !== own)
    for (const { role, score } of rolesOf(line)) found.set(role, Math.max(found.get(role) ?? 0, score * 0.95));
  if (header !== own)
    for (const { role, score } of rolesOf(header))
      found.set(role, Math.max(found.get(role) ?? 0, score * (isPeriod ? 1.05 : 0.95)));
  return [...found].map(([role, score]) => ({ role, score }));
}

const BARE_DATE = /^\s*(?:dates?|as at)\s*$/i;

/** Whether a table measures or plans: by its figures and targets, against its dates. */
export function menuOf(candidates: readonly (Candidate & { header: string })[]): Menu {
  let measures = 0;
  let plans = 0;
  const scoreOf = ({ words }: Candidate, role: Role): number => words.find((one) => one.role === role)?.score ?? 0;
  // Beside a target and a figure, and with nothing to be done, a bare "Date" is the figure's.
  const isOfFigures =
    (['target', 'actual'] as const).every((role) =>
      candidates.some((one) => scoreOf(one, role) >= 0.9 && one.cells.filled > 0 && one.cells.numbers > 0.5),
    ) && !candidates.some((one) => scoreOf(one, 'title') >= 0.9 || scoreOf(one, 'recommendation') >= 0.9);
  for (const { words, cells, isPeriod, header } of candidates) {
    const score = (role: Role): number => words.find((one) => one.role === role)?.score ?? 0;
    const isFigure = cells.filled > 0 && Math.max(cells.numbers, cells.measures) > 0.5 && cells.dates < 0.4;
    if (score('polarity') >= 0.6 && cells.polarities > 0.5) measures += 2;
    if (score('indicator-reference') >= 0.7) measures += 1.5;
    if (score('description') >= 0.9 && score('title') < 0.6 && /indicator|measure|kpi|metric|\bpi\b/i.test(header))
      measures += 1;
    if (score('target') >= 0.6 && isFigure) measures += 1.5;
    if (score('actual') >= 0.6 && isFigure) measures += 1.5;
    else if (isPeriod && isFigure && cells.ratings < 0.5 && score('rating') < 0.6) measures += 0.5;
    if (isOfFigures && BARE_DATE.test(header)) continue;
    if (
      ['start', 'due', 'revised-due', 'completed-on'].some((role) => score(role as Role) >= 0.5) &&
      cells.mentions > 0.5
    )
      plans += 2;
    if (score('title') >= 0.9 || score('recommendation') >= 0.9) plans += 1.5;
    if (score('due') >= 0.9 && !isFigure) plans += 1;
  }
  return measures >= 2 && measures > plans ? 'indicators' : 'actions';
}

type Periodic = Candidate & { readonly order: Period | null };

/** Columns that are plainly headed as the target of a period, and filled. */
function periodTargets<One extends Periodic>(candidates: readonly One[]): readonly One[] {
  return candidates.filter(
    ({ words, cells, order }) =>
      order !== null && cells.filled > 0 && words.some(({ role, score }) => role === 'target' && score >= 0.85),
  );
}

/** "Q1 target | Q1 actual | Q2 target | Q2 actual": every figure has the target of its own period. Gives whether it is so. */
function pairTargets(candidates: readonly Periodic[], given: Map<number, { role: Role; confidence: number }>): boolean {
  const figures = new Set(
    candidates
      .filter(({ column, order }) => order !== null && given.get(column)?.role === 'actual')
      .map(({ order }) => order?.order ?? ''),
  );
  const paired = periodTargets(candidates).filter(({ order }) => figures.has(order?.order ?? ''));
  if (paired.length < 2) return false;
  for (const { column } of paired) given.set(column, { role: 'target', confidence: 0.8 });
  return true;
}

/** Of targets for several years, that of the latest figure's own. */
function ownTarget(
  candidates: readonly (Candidate & { readonly order: Period | null })[],
  given: Map<number, { role: Role; confidence: number }>,
): void {
  const targets = periodTargets(candidates).filter(({ order }) => order?.dated === true);
  if (targets.length < 2 || !targets.some(({ column }) => given.get(column)?.role === 'target')) return;
  const figures = candidates.filter(
    ({ column, cells, order }) => order?.dated === true && cells.filled > 0 && given.get(column)?.role === 'actual',
  );
  const latest = figures
    .map(({ order }) => order?.order ?? '')
    .sort()
    .at(-1);
  if (latest === undefined) return;
  const inOrder = [...targets].sort((a, b) => ((a.order?.order ?? '') < (b.order?.order ?? '') ? -1 : 1));
  const own = inOrder.find(({ order }) => (order?.order ?? '') >= latest) ?? inOrder.at(-1);
  for (const { column } of targets)
    given.set(column, { role: column === own?.column ? 'target' : 'other', confidence: 0.8 });
}

/** What the joint assignment leaves to be put right: a plan without a title, a title that is a lone activity, the longest text. */
export function settle(
  candidates: readonly (Candidate & { readonly own: string; readonly header: string; readonly order: Period | null })[],
  given: Map<number, { role: Role; confidence: number }>,
  menu: Menu,
): void {
  const of = (role: Role): Candidate | undefined => candidates.find(({ column }) => given.get(column)?.role === role);
  const main: Role = menu === 'actions' ? 'title' : 'description';
  const lend = (from: Role): void => {
    const lender = of(from);
    if (of(main) === undefined && lender !== undefined && lender.cells.filled > 0)
      given.set(lender.column, { role: main, confidence: 0.6 });
  };
  if (menu === 'actions') {
    const title = of('title');
    if (title === undefined) lend('activity');
    if (of('title') === undefined && of('recommendation') === undefined) lend('notes');
  } else {
    lend('outcome');
    if (!pairTargets(candidates, given)) ownTarget(candidates, given);
  }
  // "Survey done", "Design done": a stage is over, not the work.
  for (const { column, own } of candidates)
    if (given.get(column)?.role === 'completed-on' && endsStage(own))
      given.set(column, { role: 'other-date', confidence: 0.6 });
  // Where nobody else is named, partners answer for it.
  const support = of('support');
  if (of('lead') === undefined && support !== undefined && support.cells.leads > 0.5)
    given.set(support.column, { role: 'lead', confidence: 0.5 });
  // Where nothing else is to be met, the day of the launch is.
  const start = of('start');
  if (
    of('due') === undefined &&
    of('revised-due') === undefined &&
    start?.words.some(({ role }) => role === 'due') === true
  )
    given.set(start.column, { role: 'due', confidence: 0.5 });
  // "Observations" right of the actions, the dates and the ratings are of what was done; elsewhere they are an auditor's.
  const found = of('recommendation');
  const isBehind = (role: Role): boolean => (of(role)?.column ?? Infinity) < (found?.column ?? 0);
  if (
    menu === 'actions' &&
    found?.words.some(({ role }) => role === 'update') === true &&
    isBehind('title') &&
    isBehind('rating') &&
    (isBehind('due') || isBehind('lead'))
  )
    given.set(found.column, { role: 'update', confidence: 0.5 });
  // Text that may be read as ratings gives way to the column that is headed and filled as the status.
  const rating = of('rating');
  const status = of('status');
  if (
    rating !== undefined &&
    status !== undefined &&
    (given.get(rating.column)?.confidence ?? 1) < 0.6 &&
    (given.get(status.column)?.confidence ?? 0) >= 0.8 &&
    status.cells.ratings >= 0.6 &&
    status.cells.filled >= rating.cells.filled
  )
    given.set(rating.column, {
      role: rating.words.some((one) => one.role === 'update') ? 'update' : 'other',
      confidence: 0.5,
    });
  if (menu === 'actions') joinSeries(candidates, given);
  // Beside a rating that is headed as one, columns of bare months with crosses or nothing in them are a time line.
  const rates = (one: Candidate): number => one.words.find(({ role }) => role === 'rating')?.score ?? 0;
  const rated = candidates.filter(({ column }) => given.get(column)?.role === 'rating');
  const bare = rated.filter((one) => one.isPeriod && rates(one) < 0.5);
  if (rated.some((one) => rates(one) >= 0.6) && !bare.some((one) => one.cells.ratings > 0.5))
    for (const { column } of bare) given.set(column, { role: 'other', confidence: 0.3 });
  // A period still to come is headed like the ones before it.
  const periods = candidates.filter((one) => one.isPeriod && one.cells.filled > 0);
  const usual = (['actual', 'rating'] as const).find(
    (role) => periods.filter((one) => given.get(one.column)?.role === role).length >= 2,
  );
  for (const one of candidates)
    if (usual !== undefined && one.isPeriod && one.cells.filled === 0)
      given.set(one.column, { role: usual, confidence: 0.5 });
  const isLike = (one: Candidate): boolean =>
    one.cells.filled > 0 &&
    one.cells.length >= 10 &&
    one.cells.unique > 0.5 &&
    one.cells.dates < 0.3 &&
    one.cells.numbers < 0.3;
  if (of(main) === undefined && (menu === 'indicators' || of('recommendation') === undefined)) {
    const free = candidates
      .filter(
        (one) =>
          isLike(one) &&
          ['other', 'theme', 'outcome', 'success-measure', 'support'].includes(given.get(one.column)?.role ?? 'other'),
      )
      .sort((a, b) => b.cells.unique * b.cells.length - a.cells.unique * a.cells.length)[0];
    if (free !== undefined) given.set(free.column, { role: main, confidence: 0.45 });
  }
}
