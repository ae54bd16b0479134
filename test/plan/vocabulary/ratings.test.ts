import { describe, expect, test } from '@jest/globals';
import { DEFAULT_SETTINGS } from '../../../src/plan/settings.js';
import { readRating } from '../../../src/plan/vocabulary/ratings.js';

const said = (text: string): string | null => {
  const read = readRating(text, new Map(), DEFAULT_SETTINGS);
  return read === null ? null : 'value' in read ? `${read.value}${read.assumed ? ' (assumed)' : ''}` : 'unread';
};

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
