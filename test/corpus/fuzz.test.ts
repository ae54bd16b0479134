import { fuzzAnySheets, fuzzEdits, fuzzWithoutPlan } from './fuzzed.js';

describe('chance workbooks', () => {
  it('get no finding of severity high where there is no plan', async () => {
    expect((await fuzzWithoutPlan(100, 'test')).faults).toEqual([]);
  }, 180_000);

  it('are read whatever stands in their cells', async () => {
    expect((await fuzzAnySheets(60, 'test')).faults).toEqual([]);
  }, 180_000);

  it('are read when a few cells of a plan are overwritten', async () => {
    const { faults, runs, withItems } = await fuzzEdits(50, 'test', '-b');
    expect(faults).toEqual([]);
    expect(withItems).toBeGreaterThan(runs * 0.9);
  }, 180_000);
});
