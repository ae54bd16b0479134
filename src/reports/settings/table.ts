/** The settings table's columns. A sheet copied from another year's workbook is known again by them. */
export const HEADERS = ['Setting', 'Applies to', 'Value', 'Who and when', 'Note'] as const;

/** What stands below the settings table on its sheet; the table ends where one of these stands in its first column. */
export const HEADINGS = {
  help: 'What can be set',
  words: 'Words that the flags go by',
  dates: 'Dates that the tracker holds as text',
} as const;

/** What can be set, with an example of each and what it does. */
export const WHAT_CAN_BE_SET: readonly (readonly [setting: string, appliesTo: string, value: string, what: string])[] =
  [
    ['rating', '3', 'green', 'What a rating’s word, letter, number or colour means.'],
    ['green.finished', '', 'yes', 'Whether Green means finished in this plan: yes or no.'],
    ['column', 'Action plan, column F', 'due', 'What a column is for; “ignore” takes it out.'],
    ['sheet', 'Risk log', 'ignore', 'Whether a sheet is part of the plan: plan or ignore.'],
    ['merged', 'Action plan', 'yes', 'Whether blank cells belong to the filled cell above: yes or no.'],
    ['polarity', 'CSC 011', 'lower', 'Whether a higher or a lower figure is better: higher, lower or none.'],
    ['tolerance', '', '5%', 'How far off target still counts as met, for all indicators or for one.'],
    ['plan.start', '', '2024-04-01', 'When the plan began, for dates such as “within 3 months”.'],
    ['plan.end', '', '2026-03-31', 'When the plan ends.'],
    ['due-soon.days', '', '30', 'How many days ahead an action counts as due soon.'],
    ['roll-up', '', 'worst', 'Whether a group should be no better than its worst action: worst or judged.'],
    ['check', 'due-soon', 'off', 'Switches a check on or off.'],
    [
      'leave.overdue-rated-green',
      '1.2 · Mend the roof',
      'as the pane writes it',
      'A finding that is set aside, with the reason as its note.',
    ],
  ];
