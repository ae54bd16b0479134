import { dayOf, type IsoDay } from '../workbook/serial.js';

export interface CheckCommand {
  readonly verb: 'check';
  readonly file: string;
  readonly asAt: IsoDay | null;
  readonly json: boolean;
  readonly explain: boolean;
  readonly set: readonly (readonly [string, string])[];
}

export interface ReportCommand {
  readonly verb: 'report';
  readonly file: string;
  readonly asAt: IsoDay | null;
  readonly out: string;
  readonly set: readonly (readonly [string, string])[];
}

export interface ClearCommand {
  readonly verb: 'clear';
  readonly file: string;
  readonly out: string;
  /** Keep the settings and the history. */
  readonly keep: boolean;
}

export type Command = CheckCommand | ReportCommand | ClearCommand | { readonly verb: 'help' };

export const USAGE = `Plumbline checks a council's improvement plan: ratings against dates and targets.

  plumbline check FILE.xlsx [--as-at YYYY-MM-DD] [--json] [--explain]
  plumbline report FILE.xlsx [--as-at YYYY-MM-DD] --out OUT.xlsx
  plumbline clear FILE.xlsx [--keep-settings] --out OUT.xlsx

  --as-at YYYY-MM-DD   the date the plan is judged at; today when not given
  --set NAME=VALUE     an answer, as often as needed: --set rating.3=green
                       --set polarity."CSC 011"=lower --set plan.start=2011-06-01
  --json               one JSON object on standard output, and nothing else
  --explain            how each sheet and column was read, and why
  --keep-settings      take out the reports and flags, and keep the settings and the history
  --out OUT.xlsx       where the copy is written; the file itself is never changed
`;

/** Which options each verb takes; true when the option has a value. */
const OPTIONS: Readonly<Record<'check' | 'report' | 'clear', Readonly<Record<string, boolean>>>> = {
  check: { '--as-at': true, '--set': true, '--json': false, '--explain': false },
  report: { '--as-at': true, '--set': true, '--out': true },
  clear: { '--out': true, '--keep-settings': false },
};

/** Reads the command line; a `problem` is one plain sentence. */
export function parseArguments(argv: readonly string[]): { readonly command: Command } | { readonly problem: string } {
  const [verb, ...rest] = argv;
  if (verb === undefined) return { problem: 'Say what to do: check, report or clear.' };
  if (verb === 'help' || argv.includes('--help') || argv.includes('-h')) return { command: { verb: 'help' } };
  if (verb !== 'check' && verb !== 'report' && verb !== 'clear') {
    return { problem: `There is no command "${verb}". The commands are check, report and clear.` };
  }

  const known = OPTIONS[verb];
  const given = new Map<string, string>();
  const set: (readonly [string, string])[] = [];
  const files: string[] = [];
  for (let at = 0; at < rest.length; at++) {
    const word = rest[at] ?? '';
    if (!word.startsWith('--')) {
      files.push(word);
      continue;
    }
    const equals = word.indexOf('=');
    const name = equals > 0 ? word.slice(0, equals) : word;
    const takesValue = known[name];
    if (takesValue === undefined) return { problem: `"${verb}" has no option ${name}.` };
    if (!takesValue) {
      if (equals > 0) return { problem: `The option ${name} takes no value.` };
      given.set(name, '');
      continue;
    }
    const value = equals > 0 ? word.slice(equals + 1) : rest[++at];
    if (value === undefined || value === '') return { problem: `The option ${name} needs a value after it.` };
    if (name === '--set') {
      // The last sign: a rating's own text may hold one, an answer never does.
      const split = value.lastIndexOf('=');
      if (split < 1) return { problem: `--set needs NAME=VALUE; it was given "${value}".` };
      set.push([value.slice(0, split), value.slice(split + 1)]);
    } else if (given.has(name)) {
      return { problem: `The option ${name} is given twice.` };
    } else {
      given.set(name, value);
    }
  }

  const [file, more] = files;
  if (file === undefined) return { problem: `Say which file to ${verb === 'report' ? 'report on' : verb}.` };
  if (more !== undefined) return { problem: `One file at a time: "${file}" and "${more}" were given.` };

  const asAtText = given.get('--as-at');
  const asAt = asAtText === undefined ? null : isoDay(asAtText);
  if (asAtText !== undefined && asAt === null) {
    return { problem: `--as-at needs a date as year-month-day, such as 2026-03-31; it was given "${asAtText}".` };
  }
  if (verb === 'check') {
    return { command: { verb, file, asAt, json: given.has('--json'), explain: given.has('--explain'), set } };
  }
  const out = given.get('--out');
  if (out === undefined) {
    return { problem: `Say where to write the copy: --out OUT.xlsx. The file itself is never changed.` };
  }
  return {
    command:
      verb === 'report' ? { verb, file, asAt, out, set } : { verb, file, out, keep: given.has('--keep-settings') },
  };
}

function isoDay(text: string): IsoDay | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  return match && dayOf(Number(match[1]), Number(match[2]), Number(match[3]));
}
