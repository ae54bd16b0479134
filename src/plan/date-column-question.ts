import type { Question } from './model.js';
import { columnSetting } from './settings-names.js';

/** Asks what the dates of a column are, where its header does not say. `letters`: "F". */
export function dateColumnQuestion(sheet: string, letters: string): Question {
  return {
    setting: columnSetting(sheet, letters),
    ask: `What are the dates in column ${letters} of ${sheet}?`,
    choices: [
      { value: 'due', label: 'When the action is due' },
      { value: 'start', label: 'When it starts' },
      { value: 'completed-on', label: 'When it was completed' },
      { value: 'ignore', label: 'Something else' },
    ],
  };
}
