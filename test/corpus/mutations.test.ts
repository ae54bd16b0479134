import { fixtures } from './build.js';
import type { Fixture } from './fixture.js';
import { assembled, gridOf } from './grid.js';
import { mutated } from './mutated.js';
import { MUTATIONS } from './mutations.js';
import { random } from './random.js';
import { sameness } from './sameness.js';
import { day } from './fixture.js';

/** How many fixtures each mutation is tried on here; `npm run mutations` tries it on all. */
const TRIED = 3;
/** The share of rows that must be read the same, over the fixtures tried. */
const LEVEL = 0.9;

const small: Fixture = {
  name: 'small',
  family: 'small',
  asAt: '2024-06-30',
  write(book) {
    const plan = book.sheet('Plan');
    plan.header(['Ref', 'Action', 'Lead', 'Due date', 'RAG', 'Update']);
    for (const [n, rag] of ['Green', 'Amber', 'Red', 'Green', 'Complete'].entries())
      plan
        .row([`${n + 1}`, `Write part ${n + 1} of the procedure`, 'P. Okafor', day('2024-09-30'), rag, null])
        .action({ dueDate: '2024-09-30', rag: 'none', title: rag });
  },
};

describe('a plan that is kept otherwise', () => {
  it.each(MUTATIONS.map((mutation) => [mutation.name, mutation] as const))(
    'is the same plan: %s',
    async (_name, mutation) => {
      const all = (await fixtures()).filter(({ name, slow }) => slow !== true && !name.includes('large'));
      let of = 0;
      let same = 0;
      let tried = 0;
      const changes: string[] = [];
      for (const fixture of random(`1:${mutation.name}`).shuffled(all)) {
        if (tried === TRIED) break;
        const result = await mutated(fixture, mutation, '1');
        if (result === null) continue;
        tried++;
        of += result.of;
        same += result.same;
        changes.push(...result.changes.map((change) => `${fixture.name}: ${change}`));
      }
      expect(tried).toBe(TRIED);
      expect({ kept: same / of >= LEVEL, changes: same / of >= LEVEL ? [] : changes }).toEqual({
        kept: true,
        changes: [],
      });
    },
    180_000,
  );

  it.each(MUTATIONS.map((mutation) => [mutation.name, mutation] as const))(
    'knows where each row went: %s',
    async (_name, mutation) => {
      const grid = gridOf(small);
      if (mutation.change(grid, random('x')) === null) return;
      const { moved } = await assembled(grid);
      expect([...moved.keys()]).toEqual(expect.arrayContaining(['Plan!2', 'Plan!6']));
      expect(new Set(moved.values()).size).toBe(moved.size);
    },
  );
});

describe('what is listed', () => {
  const item = (
    row: number,
    latest: string,
    kind = 'action',
  ): { sheet: string; row: number; kind: string; due: { latest: string } } => ({
    sheet: 'Plan',
    row,
    kind,
    due: { latest },
  });

  it('is nothing when a row only went elsewhere', () => {
    const { same, changes } = sameness(
      { items: [item(2, '2024-06-30')] },
      { items: [item(9, '2024-06-30')] },
      new Map([['Plan!2', 'Plan!9']]),
    );
    expect({ same, changes }).toEqual({ same: 1, changes: [] });
  });

  it('is a date that changed, a row that is gone and a row that is new', () => {
    const { same, changes } = sameness(
      { items: [item(2, '2024-06-30'), item(3, '2024-06-30')] },
      { items: [item(2, '2024-07-31'), item(7, '2024-06-30')] },
      new Map(),
    );
    expect(same).toBe(0);
    expect(changes).toEqual([
      'Plan!2:action due: 2024-06-30 → 2024-07-31',
      'Plan!3:action is no longer read',
      'Plan!7:action is new',
    ]);
  });
});
