/** What `npm start` was asked for. */
export interface StartArguments {
  /** The officer's own tracker; null for the first sample. */
  readonly file: string | null;
  /** Whether the workbench is served after the highlight is printed. */
  readonly serve: boolean;
  /** Whether the browser may be opened. */
  readonly open: boolean;
  /** The first port to try. */
  readonly port: number;
}

/** PLUM on a telephone's keys. */
export const USUAL_PORT = 7586;

export const START_USAGE = `npm start                                 a sample tracker: its highlight here, and the workbench in the browser
npm start -- "path/to/your tracker.xlsx"  the same with your own; it stays on this computer

  --no-serve   print the highlight and stop (also --once)
  --no-open    do not open the browser
  --port N     the port to serve at; ${String(USUAL_PORT)}, or the next free one, when not given
`;

/** Reads the command line of `npm start`; a `problem` is one plain sentence. */
export function parseStart(argv: readonly string[]): StartArguments | { readonly problem: string } {
  let file: string | null = null;
  let serve = true;
  let open = true;
  let port = USUAL_PORT;
  for (let at = 0; at < argv.length; at++) {
    const word = argv[at] ?? '';
    if (word === '--no-serve' || word === '--once') serve = false;
    else if (word === '--no-open') open = false;
    else if (word === '--port') {
      const given = argv[++at] ?? '';
      port = /^\d{1,5}$/.test(given) ? Number(given) : Number.NaN;
      if (!(port >= 1024 && port <= 65_535)) {
        return { problem: `--port needs a number from 1024 to 65535; it was given "${given}".` };
      }
    } else if (word.startsWith('-')) return { problem: `npm start has no option ${word}.` };
    else if (file !== null) return { problem: `One file at a time: "${file}" and "${word}" were given.` };
    else file = word;
  }
  return { file, serve, open, port };
}
