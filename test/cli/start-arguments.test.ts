import { parseStart, USUAL_PORT } from '../../src/cli/start-arguments.js';

const PLAIN = { file: null, serve: true, open: true, port: USUAL_PORT };

describe('what npm start was asked for', () => {
  it.each([
    [[], PLAIN],
    [['My tracker.xlsx'], { ...PLAIN, file: 'My tracker.xlsx' }],
    [['--no-serve'], { ...PLAIN, serve: false }],
    [['--once', 'a.xlsx'], { ...PLAIN, serve: false, file: 'a.xlsx' }],
    [['--no-open', '--port', '8080'], { ...PLAIN, open: false, port: 8080 }],
  ])('%j', (argv, wanted) => {
    expect(parseStart(argv)).toEqual(wanted);
  });

  it.each([
    [['--fast'], 'npm start has no option --fast.'],
    [['a.xlsx', 'b.xlsx'], 'One file at a time: "a.xlsx" and "b.xlsx" were given.'],
    [['--port', '80'], '--port needs a number from 1024 to 65535; it was given "80".'],
    [['--port'], '--port needs a number from 1024 to 65535; it was given "".'],
  ])('%j is not understood', (argv, problem) => {
    expect(parseStart(argv)).toEqual({ problem });
  });
});
