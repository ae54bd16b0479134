import { showDialog } from '../../src/excel/dialog.js';

type Handler = (received: { readonly message?: string; readonly error?: number }) => void;

/** Office's dialogs, as far as a command uses them. */
function fakeOffice({ opens = true, version = true } = {}) {
  const handlers = new Map<string, Handler>();
  const said: string[] = [];
  const addresses: string[] = [];
  let closed = 0;
  const dialog = {
    addEventHandler: (type: string, handler: Handler) => handlers.set(type, handler),
    messageChild: (text: string) => said.push(text),
    close: () => {
      closed++;
    },
  };
  const office = {
    EventType: { DialogMessageReceived: 'message', DialogEventReceived: 'event' },
    AsyncResultStatus: { Succeeded: 'succeeded', Failed: 'failed' },
    context: {
      requirements: { isSetSupported: () => version },
      ui: {
        displayDialogAsync: (address: string, _: unknown, done: (result: unknown) => void) => {
          addresses.push(address);
          done(opens ? { status: 'succeeded', value: dialog } : { status: 'failed' });
        },
      },
    },
  };
  Object.assign(globalThis, { Office: office, location: { href: 'https://example.org/plumbline/commands.html' } });
  return {
    said,
    addresses,
    closed: () => closed,
    /** What the dialog's page, or the officer, does. */
    happens: (type: 'message' | 'event', received: Parameters<Handler>[0]) => handlers.get(type)?.(received),
  };
}

/** Lets what is queued happen. */
const settle = async (): Promise<void> => {
  for (let turn = 0; turn < 5; turn++) await Promise.resolve();
};

const MESSAGE = { title: 'Plumbline', sentences: ['No plan was found on “Rota”.'] };

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

describe('a small dialog', () => {
  it('says what it is given once its page is there, and is waited for until OK is clicked', async () => {
    const office = fakeOffice();
    const shown = showDialog('dialog.html', MESSAGE);
    await settle();
    office.happens('message', { message: 'ready' });
    expect(office.said.map((text): unknown => JSON.parse(text))).toEqual([MESSAGE]);
    office.happens('message', { message: 'close' });
    expect(await shown).toBe(true);
    expect(office.closed()).toBe(1);
  });

  it('carries nothing of the plan in its address', async () => {
    const office = fakeOffice();
    void showDialog('dialog.html', MESSAGE);
    await settle();
    expect(office.addresses).toEqual(['https://example.org/plumbline/dialog.html']);
    office.happens('event', { error: 12_006 });
  });

  it('counts as shown when the officer closes its window', async () => {
    const office = fakeOffice();
    const shown = showDialog('dialog.html', MESSAGE);
    await settle();
    office.happens('message', { message: 'ready' });
    office.happens('event', { error: 12_006 });
    expect(await shown).toBe(true);
  });

  it('counts as not shown when its page never comes up', async () => {
    fakeOffice();
    const shown = showDialog('dialog.html', MESSAGE);
    await settle();
    jest.advanceTimersByTime(8_000);
    expect(await shown).toBe(false);
  });

  it('is left after four minutes, before Excel ends the button’s function', async () => {
    const office = fakeOffice();
    const shown = showDialog('dialog.html', MESSAGE);
    await settle();
    office.happens('message', { message: 'ready' });
    jest.advanceTimersByTime(4 * 60_000);
    expect(await shown).toBe(true);
  });

  it.each([
    ['Excel does not open it', { opens: false }],
    ['Excel is too old for its messages', { version: false }],
  ])('counts as not shown when %s', async (_, means) => {
    fakeOffice(means);
    expect(await showDialog('dialog.html', MESSAGE)).toBe(false);
  });
});
