import { describe, expect, test } from '@jest/globals';
import { DEFAULT_SETTINGS } from '../../../src/plan/settings.js';
import { coversFinished } from '../../../src/plan/vocabulary/rating-keys.js';
import { readRating } from '../../../src/plan/vocabulary/ratings.js';

const said = (text: string): string | null => {
  const read = readRating(text, new Map(), DEFAULT_SETTINGS);
  return read === null ? null : 'value' in read ? `${read.value}${read.assumed ? ' (assumed)' : ''}` : 'unread';
};

describe('a colour of a key that means finished work as well', () => {
  test.each([
    ['complete or on track', true],
    ['action completed / on schedule', true],
    ['On track / achieved', true],
    ['on target or completed', true],
    ['complete', false],
    ['on track', false],
    ['on track to be completed on time', false],
    ['on track, not yet complete', false],
    ['on target for completion, no issues', false],
  ])('%s: %s', (meaning, covers) => {
    expect(coversFinished(meaning)).toBe(covers);
  });
});

describe('what a rating cell says', () => {
  test.each([
    ['G', 'green'],
    [' (Amber). ', 'amber'],
    ['RED', 'red'],
    ['Amber/Green', 'amber-green'],
    ['red-amber', 'amber-red'],
    ['Geen', 'unread'],
    ['Complted', 'complete'],
    ['Green - on track', 'green'],
    ['Green (complete)', 'complete'],
    ['Green – completed 12/07/24', 'complete'],
    ['Green - completed in July 2024', 'complete'],
    ['Green/Complete', 'complete'],
    ['Green: done', 'complete'],
    ['Green. Complete', 'complete'],
    ['GREEN COMPLETE', 'complete'],
    ['Amber – closed', 'complete'],
    ['Green 100%', 'complete'],
    ['Green ✓', 'complete'],
    ['Green – not complete', 'green'],
    ['Green – to be completed', 'green'],
    ['Green - complete by 12/07/24', 'green'],
    ['Green 90%', 'green'],
    ['Green July 2024', 'green'],
    ['Green – target met', 'green'],
    ['Amber – nearly complete', 'amber'],
    ['Amber (was Red)', 'amber'],
    ['Blue', 'complete (assumed)'],
    ['In progress', 'in-progress (assumed)'],
    ['In progress - on track', 'green'],
    ['In progress – at risk', 'amber'],
    ['Not yet implemented', 'not-started'],
    ['Not fully implemented', 'in-progress'],
    ['Not complete', 'in-progress'],
    ['To do', 'not-started'],
    ['Partially implemented', 'in-progress'],
    ['Outstanding', 'not-started (assumed)'],
    ['Open', 'in-progress'],
    ['Open – overdue', 'overdue'],
    ['Open – in progress', 'in-progress (assumed)'],
    ['Open - not yet due', 'in-progress'],
    ['Open (not started)', 'not-started'],
    ['Open – with the supplier', 'in-progress'],
    ['Outstanding / on hold', 'on-hold'],
    ['In progress (on track)', 'green'],
    ['In Progress (delayed)', 'amber'],
    ['Not started (overdue)', 'not-started'],
    ['Not started – on hold', 'on-hold'],
    ['Closed – verified', 'complete'],
    ['Closed / superseded', 'closed'],
    ['Closed: risk accepted', 'closed'],
    ['Implemented (in part)', 'in-progress'],
    ['Complete - new system in use', 'complete'],
    ['Progressing but delayed', 'amber'],
    ['Action not started', 'not-started'],
    ['Work is complete', 'complete'],
    ['To be started', 'not-started'],
    ['With legal', 'in-progress'],
    ['Pending', 'in-progress'],
    ['In place', 'complete'],
    ['Not in place', 'in-progress'],
    ['Stuck', 'on-hold'],
    ['Substantially implemented', 'in-progress'],
    ['Blue - complete', 'complete'],
    ['G (on track)', 'green'],
    ['A (delayed)', 'amber'],
    ['R: off track', 'red'],
    ['G (complete)', 'complete'],
    ['A / G', 'amber-green'],
    ['In review', 'in-progress'],
    ['Won’t do', 'closed'],
    ['Backlog', 'not-started'],
    ['Behind plan', 'amber'],
    ['Superseded', 'closed'],
    ['Paused', 'on-hold'],
    ['4 - Complete', 'complete'],
    ['1 - Red, stalled', 'red'],
    ['Gwyrdd / Green', 'green'],
    ['3', 'unread'],
    ['Grey', 'unread'],
    ['✓', 'unread'],
    ['🟢', 'green'],
    ['n/a', null],
    ['-', null],
    ['not scored', null],
  ])('“%s” is %s', (text, expected) => {
    expect(said(text)).toBe(expected);
  });
});
