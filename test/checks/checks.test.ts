import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { catalogueSections, catalogueTable } from '../../src/checks/catalogue.js';
import { EXAMPLES } from '../../src/checks/examples/index.js';
import { CHECKS, review } from '../../src/checks/index.js';
import { DEFAULT_SETTINGS } from '../../src/plan/settings.js';

/** Every slug there has ever been: never reused, never renamed. */
const SLUGS = `overdue-rated-green overdue-rated-amber overdue-rated-red overdue-not-started overdue-in-progress
  step-overdue due-soon starts-after-end start-passed no-date steps-undated start-date-needed date-unreadable
  year-unlikely date-moved ongoing-after-plan-end group-complete-child-open group-better-than-children
  group-ends-before-child group-starts-after-child group-ready-to-close recommendation-better-than-actions
  recommendation-complete-child-open recommendation-open-all-complete recommendation-without-evidence
  indicator-off-target-rated-green indicator-off-target indicator-no-value indicator-no-target polarity-unknown
  indicator-inconsistent unit-mismatch indicator-rating-contradicts indicator-reference-incomplete figures-in-text
  direction-contradicts text-contradicts-rating text-contradicts-actions text-figure-differs promise-passed
  on-track-but-overdue complete-with-reservation complete-with-further-step placeholder-text update-repeated
  rating-unexplained rating-colour-only rating-text-fill-differ ratings-mixed rating-missing columns-ambiguous
  rows-not-read headline-differs lead-missing lead-names-similar lead-differs lead-most-overdue
  finished-rated-otherwise`.split(/\s+/);

describe('the list of checks', () => {
  const table = catalogueTable(CHECKS);
  const sections = catalogueSections(CHECKS, EXAMPLES);

  test.each(SLUGS)('%s has its check, file, examples and place in the catalogue', (slug) => {
    const examples = EXAMPLES.filter((one) => one.slug === slug);
    expect(CHECKS.filter((check) => check.slug === slug)).toHaveLength(1);
    expect(existsSync(join('src/checks', `${slug}.ts`))).toBe(true);
    expect(existsSync(join('src/checks/examples', `${slug}.ts`))).toBe(true);
    expect(examples).toHaveLength(1);
    expect(examples[0]?.flags.length).toBeGreaterThan(0);
    expect(examples[0]?.leaves.length).toBeGreaterThan(0);
    expect(table).toContain(`| \`${slug}\` |`);
    expect(sections).toContain(`### \`${slug}\``);
  });

  test('holds no other', () => {
    expect(CHECKS.map(({ slug }) => slug).sort()).toEqual([...SLUGS].sort());
  });

  test.each(CHECKS)('$slug asks a question and says why', ({ question, why }) => {
    expect(question).toMatch(/\?$/);
    expect(why).toMatch(/\.$/);
  });
});

describe.each(EXAMPLES)('$slug', ({ slug, flags, leaves }) => {
  test.each(flags)('flags: $title', ({ plan, asAt, settings }) => {
    const { findings } = review(plan, asAt, settings ?? DEFAULT_SETTINGS);
    const own = findings.filter(({ check }) => check === slug);
    expect(own).toHaveLength(1);
    expect(own[0]?.message).toMatch(/[.?]$/);
    expect(own[0]?.message).not.toMatch(/\b(?:wrong|undefined|null|NaN)\b/);
  });
  test.each(leaves)('leaves: $title', ({ plan, asAt, settings }) => {
    const { findings } = review(plan, asAt, settings ?? DEFAULT_SETTINGS);
    expect(findings.filter(({ check }) => check === slug)).toEqual([]);
  });
});
