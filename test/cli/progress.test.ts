import { expect, test } from '@jest/globals';
import { progressLine } from '../../src/cli/progress.js';

function line(terminal: boolean, clock: () => number) {
  const written: string[] = [];
  return { written, progress: progressLine((text) => written.push(text), terminal, clock) };
}

test('quick work says nothing', () => {
  const { written, progress } = line(true, () => 0);
  progress.tell('Reading', 0.5);
  progress.done();
  expect(written).toEqual([]);
});

test('work of more than a second is told on one line, and the line goes away', () => {
  let now = 0;
  const { written, progress } = line(true, () => now);
  now = 1500;
  progress.tell('Reading', 0.25);
  progress.tell('Reading', 0.25);
  progress.tell('Checking the plan', 1.2);
  progress.done();
  expect(written.map((text) => text.trim())).toEqual(['Reading … 25 %', 'Checking the plan … 100 %', '']);
  expect(written.every((text) => !text.includes('\n'))).toBe(true);
});

test('nothing where nobody is watching a terminal', () => {
  let now = 0;
  const { written, progress } = line(false, () => now);
  now = 5000;
  progress.tell('Reading', 0.25);
  progress.done();
  expect(written).toEqual([]);
});
