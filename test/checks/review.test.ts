import { aPlan } from '../../src/checks/examples/builder.js';
import { review } from '../../src/checks/index.js';
import { DEFAULT_SETTINGS } from '../../src/plan/settings.js';

const AS_AT = '2024-06-15';

describe('one cause, one finding', () => {
  test('a late group joins its late row', () => {
    const plan = aPlan()
      .withGroup({ rating: 'green', due: '2024-05-31' })
      .withAction({ rating: 'green', due: '2024-05-31' })
      .build();
    const { findings, overdue } = review(plan, AS_AT, DEFAULT_SETTINGS);
    const past = findings.filter(({ check }) => check === 'overdue-rated-green');
    expect(past.map(({ item }) => item)).toEqual(['action-2']);
    expect(past[0]?.also.map(({ row }) => row)).toContain(1);
    expect([...overdue.keys()]).toEqual(['group-1', 'action-2']);
  });

  test('a group past its date on its own keeps its finding', () => {
    const plan = aPlan()
      .withGroup({ rating: 'green', due: '2024-05-31' })
      .withAction({ rating: 'complete', due: '2024-05-31' })
      .build();
    const { findings } = review(plan, AS_AT, DEFAULT_SETTINGS);
    expect(findings.find(({ check }) => check === 'overdue-rated-green')?.item).toBe('group-1');
  });

  test('a group’s finding is never put under one of less weight', () => {
    const plan = aPlan()
      .withGroup({ rating: 'green', due: '2024-05-31' })
      .withAction({ rating: 'red', due: '2024-05-31' })
      .build();
    const { findings } = review(plan, AS_AT, DEFAULT_SETTINGS);
    expect(findings.filter(({ check }) => check.startsWith('overdue')).map(({ item }) => item)).toEqual([
      'group-1',
      'action-2',
    ]);
  });
});

describe('what is past its date', () => {
  test('days late count from the latest day that the date may mean', () => {
    const plan = aPlan()
      .withAction({ rating: 'amber', due: ['2024-05-01', '2024-05-31'], dueText: 'May 2024' })
      .build();
    const { overdue, findings } = review(plan, AS_AT, DEFAULT_SETTINGS);
    expect(overdue.get('action-1')).toEqual({ daysLate: 15 });
    expect(findings[0]?.message).toContain('due by 31 May 2024 (“May 2024”), 15 days before 15 June 2024');
  });

  test('Greens in doubt stay overdue, and are asked about once', () => {
    const plan = aPlan().withActions(6, { rating: 'green', due: '2024-05-31' }).build();
    const { overdue, notJudged, findings } = review(plan, AS_AT, DEFAULT_SETTINGS);
    expect(overdue.size).toBe(6);
    expect(findings.filter(({ check }) => check === 'overdue-rated-green')).toHaveLength(1);
    expect(notJudged.map(({ question }) => question?.setting)).toEqual(['green.finished']);
    const answered = review(plan, AS_AT, { ...DEFAULT_SETTINGS, greenMeansFinished: false });
    expect(answered.findings.filter(({ check }) => check === 'overdue-rated-green')).toHaveLength(6);
    expect(review(plan, AS_AT, { ...DEFAULT_SETTINGS, greenMeansFinished: true }).overdue.size).toBe(0);
  });
});

test('a check can be switched off', () => {
  const plan = aPlan().withAction({ rating: 'amber', due: '2024-05-31' }).build();
  const settings = { ...DEFAULT_SETTINGS, checks: new Map([['overdue-rated-amber', false]]) };
  expect(review(plan, AS_AT, settings).findings.map(({ check }) => check)).not.toContain('overdue-rated-amber');
});

test('a question is asked once, of all the rows that raise it', () => {
  const plan = aPlan()
    .withIndicator({ ref: 'KPI 1', unit: 'number', target: 4, actual: 5, polarity: 'unknown' })
    .withIndicator({ ref: 'KPI 1', unit: 'number', target: 4, actual: 5, polarity: 'unknown' })
    .build();
  const { notJudged } = review(plan, AS_AT, DEFAULT_SETTINGS);
  expect(notJudged.map(({ question }) => question?.setting)).toEqual(['polarity."KPI 1"']);
});

test('fifty thousand rows are checked in about a second, and not in minutes', () => {
  const builder = aPlan();
  for (let i = 0; i < 50_000; i += 1) {
    if (i % 10 === 0) builder.withGroup({ rating: 'green', due: '2024-05-31' });
    const update = `Workshop ${String(i)} held with the teams and the records were updated. Next steps agreed.`;
    builder.withAction({ rating: i % 3 === 0 ? 'green' : 'complete', due: '2024-05-31', lead: 'Ada Reid', update });
  }
  const plan = builder.build();
  // Processor time: the clock on the wall also counts what else the machine does.
  const started = process.cpuUsage();
  review(plan, AS_AT, DEFAULT_SETTINGS);
  expect(process.cpuUsage(started).user).toBeLessThan(5_000_000);
});
