import { dayToSerial } from '../../../src/workbook/serial.js';
import { findDates, isDateFormat, readDate, showsDate, type DateContext } from '../../../src/plan/vocabulary/dates.js';

const PLAIN: DateContext = {
  date1904: false,
  monthColumn: false,
  year: 2025,
  schoolTerms: false,
  calendarQuarters: false,
};

function read(value: string | number, context: Partial<DateContext> = {}, format = 'General') {
  return readDate({ value, format }, { ...PLAIN, ...context });
}

/** "2010-01-29 sure", "2020-02-11..2020-02-15 stated", "ongoing", "none". */
function brief(value: string | number, context: Partial<DateContext> = {}, format = 'General'): string {
  const reading = read(value, context, format);
  switch (reading.kind) {
    case 'dated': {
      const span = reading.earliest === reading.latest ? reading.latest : `${reading.earliest}..${reading.latest}`;
      return `${span} ${reading.certainty}`;
    }
    case 'relative':
      return `start + ${reading.months} months ${reading.days} days`;
    case 'ongoing':
      return reading.forPlan ? 'ongoing with the plan' : 'ongoing';
    default:
      return reading.kind;
  }
}

describe('a day', () => {
  test.each([
    ['29 January 2010', '2010-01-29 sure'],
    ['29/01/10', '2010-01-29 sure'],
    ['29/01/2010', '2010-01-29 sure'],
    ['29.1.2010', '2010-01-29 sure'],
    ['29.01.10', '2010-01-29 sure'],
    ['29-Jan-10', '2010-01-29 sure'],
    ['29-Jan-2010', '2010-01-29 sure'],
    ['29-01-2010', '2010-01-29 sure'],
    ['29 / 01 / 2010', '2010-01-29 sure'],
    ['10th Jan 2020', '2020-01-10 sure'],
    ['31st of March 2025', '2025-03-31 sure'],
    ['the 31st of March, 2025', '2025-03-31 sure'],
    ['January 29 2010', '2010-01-29 sure'],
    ['January 29, 2010', '2010-01-29 sure'],
    ['June 15th, 2017', '2017-06-15 sure'],
    ['Monday 31 March 2025', '2025-03-31 sure'],
    ['Mon, 31 Mar 2025', '2025-03-31 sure'],
    ['Fri 31/01/2025', '2025-01-31 sure'],
    ['2025-03-31', '2025-03-31 sure'],
    ['2025-03-31T00:00:00', '2025-03-31 sure'],
    ['2025/03/31', '2025-03-31 sure'],
    ['31 March 2025 17:00', '2025-03-31 sure'],
    ['31/03/2025 00:00:00', '2025-03-31 sure'],
    ['31.03.2025.', '2025-03-31 sure'],
    [' 31 MARCH 2025 ', '2025-03-31 sure'],
    ["31 Mar '25", '2025-03-31 sure'],
    ['By 31 March 2025', '2025-03-31 sure'],
    ['1 December 2009 (previously addressed)', '2009-12-01 sure'],
    ['29 February 2024', '2024-02-29 sure'],
    ['1st\u00a0April\u00a02025', '2025-04-01 sure'],
    ['31 March\n2025', '2025-03-31 sure'],
  ])('%s', (text, expected) => {
    expect(brief(text)).toBe(expected);
  });
});

describe('a month', () => {
  test.each([
    ['Sept 2016', '2016-09-01..2016-09-30 sure'],
    ['Sep 2016', '2016-09-01..2016-09-30 sure'],
    ['July 2016', '2016-07-01..2016-07-31 sure'],
    ['Apr-18', '2018-04-01..2018-04-30 sure'],
    ['Mar-26', '2026-03-01..2026-03-31 sure'],
    ['Mar 26', '2026-03-01..2026-03-31 sure'],
    ["Mar '26", '2026-03-01..2026-03-31 sure'],
    ['MARCH 2026', '2026-03-01..2026-03-31 sure'],
    ['March, 2026', '2026-03-01..2026-03-31 sure'],
    ['Feb. 2024', '2024-02-01..2024-02-29 sure'],
    ['03/2025', '2025-03-01..2025-03-31 sure'],
    ['by March 2025', '2025-03-01..2025-03-31 stated'],
    ['Due March 2025', '2025-03-01..2025-03-31 sure'],
    ['March 2025 (TBC)', '2025-03-01..2025-03-31 sure'],
    ['September 2024 (Autumn half term)', '2024-09-01..2024-09-30 sure'],
    ['March', '2025-03-01..2025-03-31 assumed'],
    ['may', '2025-05-01..2025-05-31 assumed'],
  ])('%s', (text, expected) => {
    expect(brief(text)).toBe(expected);
  });
});

describe('part of a month, a week', () => {
  test.each([
    ['Mid Feb 2020', '2020-02-11..2020-02-15 stated'],
    ['mid-February 2020', '2020-02-11..2020-02-15 stated'],
    ['Middle of Feb 2020', '2020-02-11..2020-02-15 stated'],
    ['early March 2020', '2020-03-01..2020-03-10 stated'],
    ['beginning of March 2020', '2020-03-01..2020-03-10 stated'],
    ['start of March 2020', '2020-03-01..2020-03-10 stated'],
    ['End March 2020', '2020-03-31 stated'],
    ['End of March 2020', '2020-03-31 stated'],
    ['end of Mar 26', '2026-03-31 stated'],
    ['End of the month March 2020', '2020-03-01..2020-03-31 stated'],
    ['by end of March 2020', '2020-03-31 stated'],
    ['By the end of March 2020', '2020-03-31 stated'],
    ['late March 2020', '2020-03-31 stated'],
    ['End Feb 2024', '2024-02-29 stated'],
    ['early March', '2025-03-01..2025-03-10 assumed'],
    ['Mid Feb', '2025-02-11..2025-02-15 assumed'],
    ['w/c 13th Jan 2020', '2020-01-13..2020-01-19 stated'],
    ['W/C 13/01/2020', '2020-01-13..2020-01-19 stated'],
    ['week commencing 13 January 2020', '2020-01-13..2020-01-19 stated'],
    ['Week beginning 13.1.20', '2020-01-13..2020-01-19 stated'],
    ['w/e 17 Jan 2020', '2020-01-11..2020-01-17 stated'],
    ['week ending 17/01/2020', '2020-01-11..2020-01-17 stated'],
  ])('%s', (text, expected) => {
    expect(brief(text)).toBe(expected);
  });

  test('after begin, start or from, a date is not the due date', () => {
    expect(brief('For the duration of the plan. To begin w/c 13th Jan 2020')).toBe('ongoing with the plan');
    expect(brief('To begin w/c 13th Jan 2020')).toBe('none');
    expect(brief('From April 2024')).toBe('ongoing');
    expect(brief('April 2024 onwards')).toBe('ongoing');
    expect(brief('Start Jan 2024, complete by June 2024')).toBe('2024-06-01..2024-06-30 stated');
  });

  test('in a column of start dates it is the date', () => {
    expect(brief('From April 2024', { starts: true })).toMatch(/^2024-04-01\.\.2024-04-30/);
    expect(brief('To begin w/c 13th Jan 2020', { starts: true })).toMatch(/^2020-01-13/);
  });
});

describe('years, quarters, terms and seasons', () => {
  test.each([
    ['by 2030', '2030-01-01..2030-12-31 stated'],
    ['2030', '2030-01-01..2030-12-31 stated'],
    ['End of 2025', '2025-12-31 stated'],
    ['2020/21', '2020-04-01..2021-03-31 stated'],
    ['2020-21', '2020-04-01..2021-03-31 stated'],
    ['2020/2021', '2020-04-01..2021-03-31 stated'],
    ['2020-2021', '2020-04-01..2021-03-31 stated'],
    ['24/25', '2024-04-01..2025-03-31 stated'],
    ['FY25', '2024-04-01..2025-03-31 stated'],
    ['FY 2024/25', '2024-04-01..2025-03-31 stated'],
    ['FY24/25', '2024-04-01..2025-03-31 stated'],
    ['Financial year 2024/25', '2024-04-01..2025-03-31 stated'],
    ['End of 2024/25', '2025-03-31 stated'],
    ['Academic year 2024/25', '2024-09-01..2025-08-31 stated'],
    ['Q2 2020/21', '2020-07-01..2020-09-30 stated'],
    ['Q2 20/21', '2020-07-01..2020-09-30 stated'],
    ['Q3 24/25', '2024-10-01..2024-12-31 stated'],
    ['Q4 2024/25', '2025-01-01..2025-03-31 stated'],
    ['Q4 2024-25', '2025-01-01..2025-03-31 stated'],
    ['Quarter 1 2024/25', '2024-04-01..2024-06-30 stated'],
    ['Qtr 1 2024/25', '2024-04-01..2024-06-30 stated'],
    ['2024/25 Q1', '2024-04-01..2024-06-30 stated'],
    ['Q1 (2024/25)', '2024-04-01..2024-06-30 stated'],
    ['End of Q1 2024/25', '2024-06-30 stated'],
    ['2nd quarter 2024/25', '2024-07-01..2024-09-30 stated'],
    ['Second quarter of 2024/25', '2024-07-01..2024-09-30 stated'],
    ['Q1-Q2 2024/25', '2024-04-01..2024-09-30 stated'],
    ['Q4 2023', '2024-01-01..2024-03-31 stated'],
    ['Q3', '2025-10-01..2025-12-31 assumed'],
    ['Autumn 2019', '2019-09-01..2019-11-30 stated'],
    ['Winter 2024', '2024-12-01..2025-02-28 stated'],
    ['Spring 2025', '2025-03-01..2025-05-31 stated'],
    ['Summer 2025', '2025-06-01..2025-08-31 stated'],
    ['Spring term 2024', '2024-01-01..2024-03-31 stated'],
    ['Summer Term 2025', '2025-04-01..2025-07-31 stated'],
    ['Autumn term 2024/25', '2024-09-01..2024-12-31 stated'],
    ['Spring term 2024/25', '2025-01-01..2025-03-31 stated'],
    ['Autumn 1 2024', '2024-09-01..2024-10-31 stated'],
    ['Autumn 2 2024', '2024-11-01..2024-12-31 stated'],
    ['Spring 2 2025', '2025-02-15..2025-03-31 stated'],
    ['Summer 1 2025', '2025-04-01..2025-05-31 stated'],
    ['Summer 2 2024/25', '2025-06-01..2025-07-31 stated'],
    ['Autumn 1', '2025-09-01..2025-10-31 assumed'],
    ['End of Summer term 2025', '2025-07-31 stated'],
    ['Term 3 2024/25', '2025-01-01..2025-02-14 stated'],
    ['before Easter 2025', '2025-04-20 stated'],
    ['Easter 2024', '2024-03-31 stated'],
    ['Christmas 2024', '2024-12-25 stated'],
  ])('%s', (text, expected) => {
    expect(brief(text)).toBe(expected);
  });

  test('seasons are school terms in a plan that speaks of terms', () => {
    expect(brief('Autumn 2019', { schoolTerms: true })).toBe('2019-09-01..2019-12-31 stated');
    expect(brief('Summer 2025', { schoolTerms: true })).toBe('2025-04-01..2025-07-31 stated');
    expect(brief('Spring', { schoolTerms: true })).toBe('2025-01-01..2025-03-31 assumed');
  });

  test('quarters are those of the calendar where the sheet says so', () => {
    expect(brief('Q2 2024', { calendarQuarters: true })).toBe('2024-04-01..2024-06-30 stated');
    expect(brief('Q4 2024', { calendarQuarters: true })).toBe('2024-10-01..2024-12-31 stated');
    expect(brief('Q4 2024/25', { calendarQuarters: true })).toBe('2025-01-01..2025-03-31 stated');
  });

  test('how a quarter of one year was read is said', () => {
    expect(read('Q4 2023')).toMatchObject({ note: expect.stringContaining('financial year 2023/24') as string });
  });
});

describe('several dates in a cell', () => {
  test.each([
    ['Jan – Feb 2020', '2020-01-01..2020-02-29 stated', 1],
    ['Jan - Feb 2020', '2020-01-01..2020-02-29 stated', 1],
    ['Jan/Feb 2020', '2020-01-01..2020-02-29 stated', 1],
    ['January to March 2020', '2020-01-01..2020-03-31 stated', 1],
    ['Sept 2019 - Jan 2020', '2019-09-01..2020-01-31 stated', 1],
    ['Nov - Jan 2020', '2019-11-01..2020-01-31 stated', 1],
    ['01/04/2025 - 30/06/2025', '2025-04-01..2025-06-30 stated', 1],
    ['1 April 2025 to 30 June 2025', '2025-04-01..2025-06-30 stated', 1],
    ['10 - 14 February 2025', '2025-02-10..2025-02-14 stated', 1],
    ['1st to 5th March 2020', '2020-03-01..2020-03-05 stated', 1],
    ['From April to June 2025', '2025-04-01..2025-06-30 stated', 1],
    [
      'Priority cases identified by 10th Jan 2020. Audits completed by mid Feb 2020',
      '2020-01-10..2020-02-15 stated',
      2,
    ],
    ['1 - 4 End Jan 2020, 5 - 6 Mid Feb 2020', '2020-01-31..2020-02-15 stated', 2],
    ['1. 8th Jan 2020 2. End Feb', '2020-01-08..2020-02-29 assumed', 2],
    ['1 - 3 End Jan 2020. 4 Workshops to be planned for delivery Jan - Feb 2020', '2020-01-01..2020-02-29 stated', 2],
    ['1 - 2 Mid Feb 2020, 3 - End Feb 2020', '2020-02-11..2020-02-29 stated', 2],
    ['1. End March 2020. 2 Mid Feb 2020', '2020-02-11..2020-03-31 stated', 2],
    ['1 End Jan 2020 . 2 - 3 End Feb 2020', '2020-01-31..2020-02-29 stated', 2],
    ['1. Mid Feb 2020 2. End Feb 2020. 3. end Jan 2020', '2020-01-31..2020-02-29 stated', 3],
    ['1 End Feb 2020 2 - When signed off 3. End March 2020', '2020-02-29..2020-03-31 stated', 2],
    ['End Nov 2019, End Jan', '2019-11-30..2020-01-31 assumed', 2],
    ['March, June and September 2024', '2024-03-01..2024-09-30 assumed', 2],
    ['a) 31/03/2025\nb) 30/06/2025', '2025-03-31..2025-06-30 stated', 2],
  ])('%s', (text, expected, steps) => {
    expect(brief(text)).toBe(expected);
    const reading = read(text);
    expect(reading.kind === 'dated' ? reading.steps.length : 0).toBe(steps);
  });

  test('each date keeps its step numbers or its words', () => {
    const labels = (text: string): string[] => {
      const reading = read(text);
      return reading.kind === 'dated' ? reading.steps.map((step) => step.label) : [];
    };
    expect(labels('1 - 4 End Jan 2020, 5 - 6 Mid Feb 2020')).toEqual(['1 - 4', '5 - 6']);
    expect(labels('1. 8th Jan 2020 2. End Feb')).toEqual(['1', '2']);
    expect(labels('1 End Feb 2020 2 - When signed off 3. End March 2020')).toEqual(['1', '3']);
    expect(labels('Cases identified by 10th Jan 2020. Audits completed by mid Feb 2020')).toEqual([
      'Cases identified',
      'Audits completed',
    ]);
  });
});

describe('a date that has taken the place of another', () => {
  test.each([
    ['Revised to 30 June 2025 (was 31 March)', '2025-06-30'],
    ['31 March 2025 revised to 30 June 2025', '2025-06-30'],
    ['31/03/2025 extended to 30/06/2025', '2025-06-30'],
    ['31/03/2025 → 30/06/2025', '2025-06-30'],
    ['Was 31 March 2025, now 30 June 2025', '2025-06-30'],
    ['Originally 31/03/2025. Revised date: 30/06/2025', '2025-06-30'],
    ['Revised 30/06/2025; original 31/12/2025', '2025-06-30'],
    ['30 June 2025 (originally 31 March 2025)', '2025-06-30'],
  ])('%s', (text, latest) => {
    expect(read(text)).toMatchObject({ kind: 'dated', latest });
  });
});

describe('no date', () => {
  test.each([
    '',
    '   ',
    '-',
    '–',
    'n/a',
    'N/A',
    'TBC',
    'tbc',
    'TBA',
    'T.B.C.',
    'To be confirmed',
    'When signed off',
    'TBC according to scope of audit',
    'Not applicable',
    'None',
    'ASAP',
    '?',
    'Completed',
    'Following Cabinet approval',
    'Dependent on funding',
  ])('%j gives none', (text) => {
    expect(brief(text)).toBe('none');
  });

  test.each([
    'Ongoing',
    'On-going',
    'ongoing.',
    'Ongoing - monthly review',
    'Quarterly',
    'Annual',
    'Annually',
    'BAU',
    'Business as usual',
    'Continuous',
    'Monthly from April 2024',
    'Annually in March',
    'Every September',
    'Termly',
    'Throughout the year',
    'March 2025 and ongoing',
    'Sept 24 then termly',
    'Sept 2024 and annually thereafter',
    'March 2024 and quarterly',
    'Launch Sept 2024, review annually',
    'Completed March 2024 - now BAU',
    'Immediate and ongoing',
    'Ongoing – review Sept 2025',
  ])('%j runs on', (text) => {
    expect(brief(text)).toBe('ongoing');
  });

  test.each(['For the duration of the plan', 'Duration of plan', 'Throughout the plan', 'Life of the plan'])(
    '%j runs as long as the plan',
    (text) => {
      expect(brief(text)).toBe('ongoing with the plan');
    },
  );

  test.each([
    ['Ongoing until March 2026', '2026-03-01..2026-03-31 stated'],
    ['Annual report by 30 June 2025', '2025-06-30 stated'],
  ])('%s has an end', (text, expected) => {
    expect(brief(text)).toBe(expected);
  });

  test.each([
    ['IMMEDIATE', 'start + 0 months 0 days'],
    ['Immediately', 'start + 0 months 0 days'],
    ['WITHIN 3 MONTHS', 'start + 3 months 0 days'],
    ['Within three months', 'start + 3 months 0 days'],
    ['6 weeks', 'start + 0 months 42 days'],
    ['Within 28 days', 'start + 0 months 28 days'],
    ['3-6 months', 'start + 6 months 0 days'],
    ['Within 1 year', 'start + 12 months 0 days'],
    ['12 months', 'start + 12 months 0 days'],
    ['Day 30', 'start + 0 months 30 days'],
    ['by day 90', 'start + 0 months 90 days'],
  ])('%s counts from the plan’s start', (text, expected) => {
    expect(brief(text)).toBe(expected);
  });
});

describe('what cannot be read', () => {
  test.each([
    '31/02/2025',
    '30 February 2025',
    '31 June 2025',
    '29 Feb 2025',
    '45/13/2025',
    '32 March 2025',
    'Purple',
    'See tab 2',
    'Jane Smith',
    '1.2.3',
    'Phase 2',
    '00/00/0000',
  ])('%s', (text) => {
    expect(brief(text)).toBe('unreadable');
  });

  test.each([true, false])('%s', (value) => {
    expect(readDate({ value, format: 'General' }, PLAIN)).toEqual({ kind: 'unreadable' });
  });

  test('an error value', () => {
    expect(readDate({ value: { error: '#N/A' }, format: 'General' }, PLAIN)).toEqual({ kind: 'unreadable' });
  });

  test('a form without its year, where none is known', () => {
    expect(brief('Mid Feb', { year: null })).toBe('unreadable');
  });
});

describe('slips of the keyboard', () => {
  test.each([
    ['30 Septmber 2025', '2025-09-30'],
    ['28 Febuary 2025', '2025-02-28'],
    ['Febuary 2025', '2025-02-28'],
    ['end of Ocotber 2025', '2025-10-31'],
    ['31 Decmber 2025', '2025-12-31'],
    ['Janurary 2025', '2025-01-31'],
    ['Novemeber 2025', '2025-11-30'],
    ['Agust 2025', '2025-08-31'],
  ])('%s is a month all the same, and it is said', (text, latest) => {
    expect(read(text)).toMatchObject({ kind: 'dated', latest, note: expect.stringContaining('as a month') as string });
  });
  test.each(['Junior 2025', 'Member 2025', 'Market 2025', 'Marsh 12'])('%s is not', (text) => {
    const reading = read(text);
    expect(reading.kind === 'dated' && reading.latest.endsWith('-31') && !reading.latest.endsWith('12-31')).toBe(false);
  });
});

describe('a form without its year', () => {
  test.each([
    ['31/03', {}, '2025-03-31 assumed'],
    ['31 March', {}, '2025-03-31 assumed'],
    ['March', { notBefore: '2024-04-01' }, '2025-03-01..2025-03-31 assumed'],
    ['May', { notBefore: '2024-04-01' }, '2024-05-01..2024-05-31 assumed'],
    ['March 31st', {}, '2025-03-31 assumed'],
    ['March 31', {}, '2025-03-31 assumed'],
  ])('%s %j', (text, context, expected) => {
    expect(brief(text, context)).toBe(expected);
  });
  test('says which year was assumed', () => {
    expect(read('Mid Feb')).toMatchObject({ note: expect.stringContaining('the year 2025 was assumed') as string });
  });
});

describe('real dates', () => {
  const serial = dayToSerial('2018-04-01', false);
  test.each([
    ['dd/mm/yyyy', {}, '2018-04-01 sure'],
    ['d mmmm yyyy', {}, '2018-04-01 sure'],
    ['[$-809]dd mmmm yyyy;@', {}, '2018-04-01 sure'],
    ['m/d/yyyy h:mm', {}, '2018-04-01 sure'],
    ['[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy', {}, '2018-04-01 sure'],
    ['mmm-yy', {}, '2018-04-01..2018-04-30 sure'],
    ['mmmm yyyy', {}, '2018-04-01..2018-04-30 sure'],
    ['[$-409]mmm\\-yy;@', {}, '2018-04-01..2018-04-30 sure'],
    ['yyyy', {}, '2018-01-01..2018-12-31 stated'],
    ['dd/mm/yyyy', { monthColumn: true }, '2018-04-01..2018-04-30 stated'],
    ['General', {}, '2018-04-01 stated'],
    ['0%', {}, 'unreadable'],
    ['h:mm', {}, 'unreadable'],
    ['"£"#,##0', {}, 'unreadable'],
  ])('%s %j', (format, context, expected) => {
    expect(brief(serial, context, format)).toBe(expected);
  });

  test('of the 1904 system', () => {
    expect(brief(dayToSerial('2018-04-01', true), { date1904: true }, 'dd/mm/yyyy')).toBe('2018-04-01 sure');
  });
  test('the middle of a month stays a day in a column of 1sts', () => {
    expect(brief(serial + 5, { monthColumn: true }, 'dd/mm/yyyy')).toBe('2018-04-06 sure');
  });
  test.each([
    [3, 'unreadable'],
    [0.5, 'unreadable'],
    [2026, '2026-01-01..2026-12-31 stated'],
    ['45747', '2025-03-31 stated'],
    [20250331, '2025-03-31 stated'],
    [-5, 'unreadable'],
  ])('a bare number %s', (value, expected) => {
    expect(brief(value)).toBe(expected);
  });
});

test.each([
  ['General', null],
  ['0.00', null],
  ['#,##0;[Red]-#,##0', null],
  ['0 "days"', null],
  ['@', null],
  ['dd/mm/yyyy', 'day'],
  ['mmm-yy', 'month'],
  ['MMM YYYY', 'month'],
  ['yyyy', 'month'],
  ['h:mm:ss', 'time'],
  ['[h]:mm', 'time'],
  ['mm:ss.0', 'time'],
  ['m/d/yy', 'day'],
  ['[$-809]d mmm yy', 'day'],
])('the format %s shows %s', (format, expected) => {
  expect(isDateFormat(format)).toBe(expected);
});

describe('content evidence', () => {
  test.each([
    '31/03/2025',
    'Mid Feb 2020',
    'Ongoing',
    'Sept 2016',
    'WITHIN 3 MONTHS',
    'Q2 2024/25',
    'Autumn 1',
    '1 - 4 End Jan 2020, 5 - 6 Mid Feb 2020',
  ])('%s looks like a date', (text) => {
    expect(showsDate({ value: text, format: 'General' })).toBe(true);
  });
  test.each(['Jane Smith', 'Green', '94%', 'Director of Care', 'Review the plan', '3', 'CSC 011', ''])(
    '%s does not',
    (text) => {
      expect(showsDate({ value: text, format: 'General' })).toBe(false);
    },
  );
});

describe('dates in running text', () => {
  test.each([
    ['Progress to June 15th, 2017', ['2017-06-15']],
    ['The position as at 15 June 2017, with data to the end of April 2017', ['2017-06-15', '2017-04-30']],
    ['We may march on in spring', []],
    ['Reporting will be in place by April 2017 and the plan amended', ['2017-04-30']],
    ['6TH JANUARY – 30TH MARCH 2020', ['2020-03-30']],
    ['Version 1.2.3 of 24/25 units', []],
  ])('%s', (text, expected) => {
    expect(findDates(text, PLAIN).map((date) => date.latest)).toEqual(expected);
  });

  test('are given with their place and their words', () => {
    const text = 'It will be done by the end of June 2025.';
    const [date] = findDates(text, PLAIN);
    expect(date).toMatchObject({ text: 'by the end of June 2025', lead: 'by', latest: '2025-06-30' });
    expect(text.slice(date?.start, date?.end)).toBe('by the end of June 2025');
  });
});
