import { WorkbookError, type Progress } from '../../workbook/snapshot.js';
import { breath } from '../breath.js';
import { putTogether, SLICE, takenApart, type Taken } from './parcels.js';

/** One end of a line: a worker as its page sees it, or the page as the worker sees it. */
export interface Port {
  postMessage(message: unknown): void;
  addEventListener(type: 'message', listener: (event: { readonly data: unknown }) => void): void;
}

/** What can be asked for: by name, what is given and what is answered. All of it is plain data. */
export type CallsOf<Calls> = { readonly [Name in keyof Calls]: { readonly ask: unknown; readonly answer: unknown } };

/** How the caller hears of long work, and stops it. */
export interface Way {
  readonly progress?: Progress | undefined;
  readonly signal?: AbortSignal | undefined;
}

/** The same at the other end. */
export interface Work {
  readonly progress: Progress;
  readonly signal: AbortSignal;
}

/** How one end answers what the other asks. */
export type Handlers<Calls extends CallsOf<Calls>> = {
  readonly [Name in keyof Calls]: (ask: Calls[Name]['ask'], work: Work) => Promise<Calls[Name]['answer']>;
};

type Side = 'ask' | 'answer';

type Message =
  | {
      readonly kind: 'slice';
      readonly side: Side;
      readonly id: number;
      readonly list: number;
      readonly items: unknown[];
    }
  | { readonly kind: 'ask'; readonly id: number; readonly name: string; readonly rest: unknown; readonly holes: Hole[] }
  | { readonly kind: 'answer'; readonly id: number; readonly rest: unknown; readonly holes: Hole[] }
  /** `plain` marks a sentence meant for people; anything else is unexpected. */
  | { readonly kind: 'failure'; readonly id: number; readonly error: string; readonly plain: boolean }
  | { readonly kind: 'progress'; readonly id: number; readonly doing: string; readonly done: number }
  | { readonly kind: 'stop'; readonly id: number };

/** Where a list that came in slices belongs. */
type Hole = Omit<Taken, 'items'>;

interface Waiting {
  readonly resolve: (answer: unknown) => void;
  readonly reject: (error: Error) => void;
  readonly progress: Progress | undefined;
}

/**
 * Calls between two threads, either of which may ask the other: with progress, and with a way to stop. Whatever is large
 * goes over in slices, with time for other work in between at both ends.
 */
export class Line<Theirs extends CallsOf<Theirs>, Ours extends CallsOf<Ours>> {
  readonly #port: Port;
  readonly #handlers: Handlers<Ours>;
  readonly #waiting = new Map<number, Waiting>();
  readonly #stops = new Map<number, AbortController>();
  /** Slices that have come, by call and list. */
  readonly #slices: Readonly<Record<Side, Map<number, unknown[][]>>> = { ask: new Map(), answer: new Map() };
  #next = 0;
  #broken: Error | null = null;

  constructor(port: Port, handlers: Handlers<Ours>) {
    this.#port = port;
    this.#handlers = handlers;
    port.addEventListener('message', ({ data }) => {
      if (isMessage(data)) this.#take(data);
    });
  }

  /** Asks the other end. Rejects at once when it is stopped; what the other end still answers is then dropped. */
  async call<Name extends keyof Theirs & string>(
    name: Name,
    ask: Theirs[Name]['ask'],
    { progress, signal }: Way = {},
  ): Promise<Theirs[Name]['answer']> {
    signal?.throwIfAborted();
    if (this.#broken) throw this.#broken;
    const id = this.#next++;
    let stop: (() => void) | undefined;
    try {
      return await new Promise<unknown>((resolve, reject) => {
        this.#waiting.set(id, { resolve, reject, progress });
        stop = () => {
          this.#post({ kind: 'stop', id });
          reject(stopped());
        };
        signal?.addEventListener('abort', stop);
        this.#send('ask', id, ask, (rest, holes) => ({ kind: 'ask', id, name, rest, holes })).catch(reject);
      });
    } finally {
      this.#waiting.delete(id);
      if (stop) signal?.removeEventListener('abort', stop);
    }
  }

  /** The other end is gone: what waits for it fails, and so does what is asked from now on. */
  breakOff(error: Error): void {
    this.#broken = error;
    for (const { reject } of this.#waiting.values()) reject(error);
  }

  #post(message: Message): void {
    this.#port.postMessage(message);
  }

  async #send(
    side: Side,
    id: number,
    value: unknown,
    last: (rest: unknown, holes: Hole[]) => Message,
    signal?: AbortSignal,
  ): Promise<void> {
    const { rest, taken } = takenApart(value);
    for (const [list, { items }] of taken.entries()) {
      for (let from = 0; from < items.length; from += SLICE) {
        if (signal?.aborted === true) return;
        this.#post({ kind: 'slice', side, id, list, items: items.slice(from, from + SLICE) });
        await breath();
      }
    }
    this.#post(
      last(
        rest,
        taken.map(({ path, kind }) => ({ path, kind })),
      ),
    );
  }

  #take(message: Message): void {
    const { id } = message;
    switch (message.kind) {
      case 'slice':
        // What comes after a call was stopped belongs to nobody.
        if (message.side === 'ask' || this.#waiting.has(id)) this.#keep(message.side, id, message.list, message.items);
        break;
      case 'ask':
        void this.#answer(id, message.name, this.#whole('ask', id, message));
        break;
      case 'answer': {
        const whole = this.#whole('answer', id, message);
        this.#waiting.get(id)?.resolve(whole);
        break;
      }
      case 'failure': {
        const { error, plain } = message;
        this.#slices.answer.delete(id);
        this.#waiting.get(id)?.reject(plain ? new WorkbookError(error) : new Error(error));
        break;
      }
      case 'progress':
        this.#waiting.get(id)?.progress?.(message.doing, message.done);
        break;
      case 'stop':
        this.#stops.get(id)?.abort(stopped());
        break;
    }
  }

  #keep(side: Side, id: number, list: number, items: unknown[]): void {
    const lists = this.#slices[side].get(id) ?? [];
    const so = lists[list] ?? [];
    for (const item of items) so.push(item);
    lists[list] = so;
    this.#slices[side].set(id, lists);
  }

  #whole(
    side: Side,
    id: number,
    { rest, holes }: { readonly rest: unknown; readonly holes: readonly Hole[] },
  ): unknown {
    const lists = this.#slices[side].get(id) ?? [];
    this.#slices[side].delete(id);
    return putTogether({ rest, taken: holes.map((hole, list) => ({ ...hole, items: lists[list] ?? [] })) });
  }

  async #answer(id: number, name: string, ask: unknown): Promise<void> {
    const stop = new AbortController();
    this.#stops.set(id, stop);
    try {
      if (!this.#hears(name)) throw new Error(`nobody answers to “${name}”`);
      const answer = await this.#handlers[name](ask, {
        signal: stop.signal,
        progress: (doing, done) => {
          if (!stop.signal.aborted) this.#post({ kind: 'progress', id, doing, done });
        },
      });
      await this.#send('answer', id, answer, (rest, holes) => ({ kind: 'answer', id, rest, holes }), stop.signal);
    } catch (error) {
      if (stop.signal.aborted) return;
      const plain = error instanceof WorkbookError;
      this.#post({ kind: 'failure', id, plain, error: error instanceof Error ? error.message : String(error) });
    } finally {
      this.#stops.delete(id);
    }
  }

  #hears(name: string): name is keyof Ours & string {
    return Object.hasOwn(this.#handlers, name);
  }
}

function stopped(): DOMException {
  return new DOMException('Stopped.', 'AbortError');
}

const KINDS: readonly unknown[] = ['slice', 'ask', 'answer', 'failure', 'progress', 'stop'] satisfies Message['kind'][];

/** Both ends are of the same build, so a message's kind tells its whole shape. */
function isMessage(data: unknown): data is Message {
  return typeof data === 'object' && data !== null && 'kind' in data && KINDS.includes(data.kind);
}
