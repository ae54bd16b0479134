/**
 * How well a tracker was read and checked, against its truth: shares of rows found and rightly read, of dates rightly
 * called past, of findings made, and of alarms that were deserved. Pure; both sides are plain JSON.
 */

export interface At {
  readonly sheet: string;
  readonly row: number;
}

/** The fields of a truth file that are scored. */
export interface TruthItem extends At {
  readonly kind: string;
  readonly title?: string;
  readonly named?: string;
  readonly kindAlt?: string | readonly string[];
  readonly lead?: string | null;
  readonly due?: string | null;
  readonly dueDate?: string | null;
  readonly dueRange?: readonly [string, string];
  readonly rag?: string;
  readonly ragRaw?: string;
  readonly ragAccept?: string | readonly string[];
  readonly status?: string;
  readonly bau?: boolean;
  readonly tracked?: boolean;
  readonly crossReference?: boolean;
  readonly lenient?: boolean;
  readonly lenientFields?: readonly string[];
  readonly targetValue?: number | null;
  readonly actualValue?: number | null;
  readonly polarity?: string | null;
}

export interface TruthFlag extends At {
  readonly rule: string;
  readonly why?: string;
  readonly confidence?: string;
  readonly lenient?: boolean;
  readonly accept?: readonly string[];
  readonly alsoRow?: number;
}

export interface Truth {
  readonly asAt: string;
  readonly cliArgs?: readonly string[];
  readonly items: readonly TruthItem[];
  readonly expectedFlags: readonly TruthFlag[];
  readonly mustNotFlag?: readonly (At & {
    readonly why?: string;
    readonly rules?: readonly string[];
    readonly lenient?: boolean;
  })[];
  readonly notTrackers?: readonly string[];
  readonly notTrackersLenient?: readonly string[];
}

const isTruth = (value: unknown): value is Truth =>
  typeof value === 'object' && value !== null && 'asAt' in value && 'items' in value && 'expectedFlags' in value;

/** The truth as it is written to its file: what the file leaves out is left out here too. */
export function asWritten(truth: unknown): Truth {
  const plain: unknown = JSON.parse(JSON.stringify(truth));
  if (!isTruth(plain)) throw new Error('this is no truth');
  return plain;
}

interface ReadFigure {
  readonly value?: number | null;
}

/** The fields of `check --json` that are scored. */
export interface ReadItem extends At {
  readonly kind?: string;
  readonly title?: string | null;
  readonly leads?: readonly string[];
  readonly due?: { readonly latest?: string | null } | null;
  readonly rating?: { readonly value?: string } | string | null;
  readonly overdue?: boolean;
  readonly alsoAt?: readonly { readonly sheet?: string; readonly row: number }[];
  readonly target?: ReadFigure | null;
  readonly actual?: ReadFigure | null;
  readonly polarity?: string;
  readonly met?: boolean | null;
}

export interface Checked {
  readonly items?: readonly ReadItem[];
  readonly indicators?: readonly ReadItem[];
  readonly findings?: readonly (At & {
    readonly check: string;
    readonly severity: string;
    readonly message?: string;
    readonly also?: readonly At[];
  })[];
  readonly notJudged?: readonly Partial<At>[];
}

export const MEASURES = [
  'found',
  'noExtra',
  'kind',
  'title',
  'due',
  'rating',
  'lead',
  'figures',
  'polarity',
  'overdue.recall',
  'overdue.precision',
  'pi.recall',
  'pi.precision',
  'flags.recall',
  'words.recall',
  'alarms',
  'quiet',
] as const;
export type MeasureName = (typeof MEASURES)[number];

export interface Miss {
  readonly measure: MeasureName;
  readonly why: string;
}
export type Tally = Partial<Record<MeasureName, { right: number; of: number }>>;
export interface Score {
  readonly tally: Tally;
  readonly misses: readonly Miss[];
}

/** Which checks make good a rule of the truth files. The first four rules are scored through `overdue` and `met`. */
const CHECKS_OF: Readonly<Record<string, readonly string[]>> = {
  'group-complete-child-open': ['group-complete-child-open'],
  'group-better-than-child': [
    'group-complete-child-open',
    'group-better-than-children',
    'group-ends-before-child',
    'recommendation-better-than-actions',
    'recommendation-complete-child-open',
  ],
  'child-after-group': ['group-ends-before-child', 'group-complete-child-open'],
  'date-order': ['starts-after-end'],
  'missing-rag': ['rating-missing', 'overdue-not-started'],
  'missing-rating': ['rating-missing', 'overdue-not-started'],
  'missing-date': ['no-date'],
  'unclear-date': ['start-date-needed', 'date-unreadable', 'no-date'],
  'missing-lead': ['lead-missing'],
  'due-soon': ['due-soon'],
  'count-mismatch': ['headline-differs'],
  'narrative-contradicts': [
    'text-contradicts-rating',
    'text-contradicts-actions',
    'text-figure-differs',
    'promise-passed',
    'on-track-but-overdue',
    'complete-with-reservation',
    'complete-with-further-step',
  ],
};
const OVERDUE = ['overdue', 'overdue-green'];
const OFF_TARGET = ['pi-off-target', 'pi-off-target-green'];
const OVERDUE_CHECKS = [
  'overdue-rated-green',
  'overdue-rated-amber',
  'overdue-not-started',
  'overdue-in-progress',
  'step-overdue',
];
const OFF_TARGET_CHECKS = ['indicator-off-target-rated-green', 'indicator-off-target'];

/** The rules that a check's alarm may rest on; a check that is not here is not scored as an alarm. */
const RULES_OF: ReadonlyMap<string, readonly string[]> = (() => {
  const rules = new Map<string, string[]>();
  for (const [rule, checks] of Object.entries(CHECKS_OF))
    for (const check of checks) rules.set(check, [...(rules.get(check) ?? []), rule]);
  for (const check of OVERDUE_CHECKS) rules.set(check, OVERDUE);
  for (const check of OFF_TARGET_CHECKS) rules.set(check, OFF_TARGET);
  rules.delete('headline-differs');
  return rules;
})();

const RATINGS = ['complete', 'green', 'amber', 'red', 'amber-green', 'amber-red'];
const SCORED_KINDS = ['recommendation', 'group', 'action', 'indicator'];
/** Rules for which a question put to the officer counts as said. */
const ASKABLE = ['unclear-date', 'missing-lead', 'missing-rag', 'missing-rating'];

const place = (at: { readonly sheet?: string; readonly row?: number }): string => `${at.sheet ?? ''}!${at.row ?? ''}`;
const listed = (value: string | readonly string[] | undefined): readonly string[] =>
  value === undefined ? [] : typeof value === 'string' ? [value] : value;
const words = (text: string): string =>
  text
    .toLowerCase()
    .replace(/\band\b/g, ' ')
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '')
    .sort()
    .join(' ');
const wholly = (item: TruthItem): boolean => item.lenient === true && item.lenientFields === undefined;
/** As the measure files do it: fields are lenient only where the row says so. */
const leniently = (item: TruthItem, ...fields: readonly string[]): boolean =>
  item.lenient === true &&
  (item.lenientFields === undefined || fields.some((field) => item.lenientFields?.includes(field) === true));
const certain = (flag: TruthFlag): boolean => flag.confidence !== 'arguable' && flag.lenient !== true;

/** Scores one workbook. */
export function score(truth: Truth, out: Checked): Score {
  const tally: Tally = {};
  const misses: Miss[] = [];
  const tick = (measure: MeasureName, right: boolean, why: () => string): void => {
    const at = (tally[measure] ??= { right: 0, of: 0 });
    at.of++;
    if (right) at.right++;
    else misses.push({ measure, why: why() });
  };

  const read: ReadItem[] = [
    ...(out.items ?? []),
    ...(out.indicators ?? []).map((one) => ({ ...one, kind: 'indicator' })),
  ];
  const unique = [...new Map(read.map((one) => [`${place(one)}:${one.kind ?? ''}`, one])).values()];
  const placesOf = (one: ReadItem): string[] => [
    place(one),
    ...(one.alsoAt ?? []).map((other) => place({ sheet: other.sheet ?? one.sheet, row: other.row })),
  ];
  const byPlace = new Map<string, ReadItem[]>();
  for (const one of read) for (const at of placesOf(one)) byPlace.set(at, [...(byPlace.get(at) ?? []), one]);

  const forgiven = new Set([
    ...truth.items.filter((item) => wholly(item) || item.kind === 'theme' || item.crossReference === true).map(place),
    ...(truth.mustNotFlag ?? []).filter((one) => one.lenient === true).map(place),
  ]);
  const forgivenSheets = new Set(truth.notTrackersLenient ?? []);

  for (const item of truth.items) {
    if (!SCORED_KINDS.includes(item.kind) || item.tracked === false || wholly(item) || item.crossReference === true)
      continue;
    const at = place(item);
    const kinds = [item.kind, ...listed(item.kindAlt)];
    const here = byPlace.get(at) ?? [];
    const got = kinds.map((kind) => here.find((one) => one.kind === kind)).find((one) => one !== undefined) ?? here[0];
    tick('found', got !== undefined, () => `${at} ${item.kind} "${item.title ?? ''}"`);
    if (got === undefined) continue;
    if (!leniently(item, 'kind'))
      tick('kind', kinds.includes(got.kind ?? ''), () => `${at} ${item.kind} read as ${got.kind ?? ''}`);
    if (item.named !== undefined)
      tick(
        'title',
        words(got.title ?? '') === words(item.named),
        () => `${at} "${item.named ?? ''}" read as "${got.title ?? ''}"`,
      );
    if (item.kind === 'indicator') scoreIndicator(item, got);
    else scoreItem(item, got);
  }

  function scoreIndicator(item: TruthItem, got: ReadItem): void {
    for (const [field, wanted] of [
      ['target', item.targetValue],
      ['actual', item.actualValue],
    ] as const) {
      if (wanted === undefined || leniently(item, field)) continue;
      const value = got[field]?.value ?? null;
      const same = wanted === null || value === null ? wanted === value : Math.abs(value - wanted) < 1e-6;
      tick(
        'figures',
        same,
        () =>
          `${place(item)} ${field} ${String(wanted)} read as ${JSON.stringify(got[field] ?? null)} "${item.title ?? ''}"`,
      );
    }
    const { polarity } = item;
    if (polarity !== undefined && polarity !== null && polarity !== 'unknown' && !leniently(item, 'polarity'))
      tick(
        'polarity',
        got.polarity === polarity,
        () => `${place(item)} ${polarity} read as ${got.polarity ?? ''} "${item.title ?? ''}"`,
      );
  }

  function scoreItem(item: TruthItem, got: ReadItem): void {
    const latest = got.due?.latest ?? null;
    if (!leniently(item, 'due', 'dueDate')) {
      const within =
        item.dueRange !== undefined && latest !== null && latest >= item.dueRange[0] && latest <= item.dueRange[1];
      tick(
        'due',
        within || latest === (item.dueDate ?? null),
        () => `${place(item)} "${item.due ?? item.title ?? ''}" ${item.dueDate ?? 'none'} read as ${latest ?? 'none'}`,
      );
    }
    if (!leniently(item, 'rag', 'rating')) {
      const value = typeof got.rating === 'object' && got.rating !== null ? (got.rating.value ?? '') : '';
      const have = RATINGS.includes(value) ? value : 'none';
      const wanted = item.rag ?? 'none';
      const unratedComplete =
        wanted === 'none' && have === 'complete' && (item.bau === true || item.status === 'complete');
      tick(
        'rating',
        have === wanted || unratedComplete || listed(item.ragAccept).includes(have),
        () => `${place(item)} ${wanted} read as ${value === '' ? 'none' : value} "${item.title ?? ''}"`,
      );
    }
    if (typeof item.lead === 'string' && item.lead !== '' && !leniently(item, 'lead'))
      tick(
        'lead',
        words((got.leads ?? []).join(' ')) === words(item.lead),
        () => `${place(item)} "${item.lead ?? ''}" read as ${JSON.stringify(got.leads ?? [])}`,
      );
  }

  const truthPlaces = new Set(truth.items.map(place));
  for (const one of unique) {
    const known =
      placesOf(one).some((at) => truthPlaces.has(at)) || forgiven.has(place(one)) || forgivenSheets.has(one.sheet);
    tick('noExtra', known, () => `${place(one)} ${one.kind ?? ''} "${(one.title ?? '').slice(0, 50)}" is not an item`);
  }

  const flagged = (rules: readonly string[], which: (flag: TruthFlag) => boolean): Set<string> =>
    new Set(truth.expectedFlags.filter((flag) => rules.includes(flag.rule) && which(flag)).map(place));
  const compare = (name: 'overdue' | 'pi', rules: readonly string[], said: ReadonlySet<string>): void => {
    const wanted = flagged(rules, certain);
    const arguable = flagged(rules, (flag) => !certain(flag));
    for (const at of wanted) tick(`${name}.recall`, said.has(at), () => `missed ${at}`);
    for (const at of said)
      if (!arguable.has(at) && !forgiven.has(at)) tick(`${name}.precision`, wanted.has(at), () => `false ${at}`);
  };
  compare('overdue', OVERDUE, new Set(unique.filter((one) => one.overdue === true).map(place)));
  compare('pi', OFF_TARGET, new Set(unique.filter((one) => one.kind === 'indicator' && one.met === false).map(place)));

  const findings = out.findings ?? [];
  const placesSaid = (checks: readonly string[]): Set<string> =>
    new Set(
      findings.filter((one) => checks.includes(one.check)).flatMap((one) => [one, ...(one.also ?? [])].map(place)),
    );
  const asked = new Set((out.notJudged ?? []).map(place));
  const placesOfFlag = (flag: TruthFlag): string[] => [
    place(flag),
    ...(flag.alsoRow === undefined ? [] : [place({ sheet: flag.sheet, row: flag.alsoRow })]),
  ];
  for (const flag of truth.expectedFlags) {
    const checks = CHECKS_OF[flag.rule];
    if (checks === undefined || !certain(flag)) continue;
    const said = placesSaid([...checks, ...(flag.accept ?? []).flatMap((rule) => CHECKS_OF[rule] ?? [])]);
    const at = placesOfFlag(flag);
    const anywhere = ['count-mismatch', 'unclear-date'].includes(flag.rule) && placesSaid(checks).size > 0;
    const late =
      (flag.accept ?? []).some((rule) => OVERDUE.includes(rule)) &&
      (byPlace.get(place(flag)) ?? []).some((one) => one.overdue === true);
    const question = ASKABLE.includes(flag.rule) && at.some((one) => asked.has(one));
    tick(
      flag.rule === 'narrative-contradicts' ? 'words.recall' : 'flags.recall',
      anywhere || late || question || at.some((one) => said.has(one)),
      () => `${flag.rule} missed ${place(flag)} ${flag.why ?? ''}`,
    );
  }

  const deserved = new Map<string, string[]>();
  for (const flag of truth.expectedFlags)
    for (const at of placesOfFlag(flag))
      deserved.set(at, [...(deserved.get(at) ?? []), flag.rule, ...(flag.accept ?? [])]);
  const loud = findings.filter((one) => ['high', 'medium'].includes(one.severity));
  for (const finding of loud) {
    const rules = RULES_OF.get(finding.check);
    if (rules === undefined) continue;
    const right = [finding, ...(finding.also ?? [])]
      .map(place)
      .some((at) => forgiven.has(at) || (deserved.get(at) ?? []).some((rule) => rules.includes(rule)));
    tick('alarms', right, () => `false alarm ${finding.check} ${place(finding)} ${finding.message ?? ''}`);
  }

  for (const quiet of truth.mustNotFlag ?? []) {
    if (quiet.lenient === true) continue;
    const { rules } = quiet;
    const barred = (check: string): boolean =>
      rules === undefined ||
      rules.includes('any') ||
      rules.some((rule) => (CHECKS_OF[rule] ?? [rule, ...OVERDUE_CHECKS.slice(0, 3)]).includes(check));
    const said = loud.filter((one) => place(one) === place(quiet) && barred(one.check));
    tick(
      'quiet',
      said.length === 0,
      () => `${place(quiet)} ${quiet.why ?? ''}: ${said.map((one) => one.check).join(', ')}`,
    );
  }
  for (const name of truth.notTrackers ?? [])
    tick('quiet', !unique.some((one) => one.sheet === name), () => `sheet ${name} read as a plan`);

  return { tally, misses };
}

/** Adds up the tallies of several workbooks. */
export function sum(tallies: readonly Tally[]): Tally {
  const total: Tally = {};
  for (const tally of tallies)
    for (const measure of MEASURES) {
      const one = tally[measure];
      if (one === undefined) continue;
      const at = (total[measure] ??= { right: 0, of: 0 });
      at.right += one.right;
      at.of += one.of;
    }
  return total;
}
