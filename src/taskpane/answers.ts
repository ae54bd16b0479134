import { spokenDay } from '../workbook/serial.js';
import { ROLE_WORDS } from './wording.js';

const WAYS: Readonly<Record<string, string>> = {
  higher: 'a higher figure is better',
  lower: 'a lower figure is better',
  none: 'neither way is better',
};

function isRole(value: string): value is keyof typeof ROLE_WORDS {
  return Object.hasOwn(ROLE_WORDS, value);
}

function unquoted(subject: string): string {
  const match = /^"(.*)"$/s.exec(subject);
  return match ? (match[1] ?? '').replaceAll('""', '"') : subject;
}

/** An answer as people say it: `rating.3` and `green` give `“3” means green`. A setting not known here is shown as it is. */
export function spokenAnswer(setting: string, value: string): string {
  const dot = setting.indexOf('.');
  const kind = setting.slice(0, dot);
  const subject = setting.slice(dot + 1);
  switch (kind) {
    case 'plan':
      return `The plan ${subject === 'start' ? 'starts' : 'ends'} on ${/^\d{4}-\d\d-\d\d$/.test(value) ? spokenDay(value) : value}`;
    case 'rating':
      return value === 'none'
        ? `“${unquoted(subject)}” is no rating`
        : `“${unquoted(subject)}” means ${value.replaceAll('-', ' ')}`;
    case 'polarity':
      return `${unquoted(subject)}: ${WAYS[value] ?? value}`;
    case 'column': {
      const at = subject.lastIndexOf('.');
      const role = isRole(value) ? ROLE_WORDS[value] : 'left out';
      return `Column ${subject.slice(at + 1)} of ${unquoted(subject.slice(0, at))}: ${role}`;
    }
    case 'sheet':
      return `${unquoted(subject)}: ${value === 'plan' ? 'read as a plan' : 'left alone'}`;
    case 'merged':
      return `${unquoted(subject)}: blank cells ${value === 'yes' ? 'belong to the cell above' : 'are blank'}`;
    case 'green':
      return value === 'yes' ? 'Green means finished' : 'Green does not mean finished';
    default:
      return `${setting}: ${value}`;
  }
}
