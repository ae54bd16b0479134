import { excelPlace } from './errors.js';

/** Where a registration fails in an Excel that does not offer it. */
const REGISTERING = /Register\w*ChangedEvent/;

/**
 * Tells that cells have changed, whoever changed them; not of the cells of our own sheets. Excel is asked for it together
 * with the first reading, so that it costs no round trip.
 */
export class Changes {
  #listener: () => void = () => undefined;
  #isAsked = false;
  #own: ReadonlySet<string> = new Set();
  /** Sheets that changed while we were writing: which of them are ours is known when that is over. */
  #held: Set<string> | null = null;

  /** Whom to tell. */
  listen(listener: () => void): void {
    this.#listener = listener;
  }

  /** Queues the registration, the first time. */
  ask(context: Excel.RequestContext): void {
    if (this.#isAsked) return;
    context.workbook.worksheets.onChanged.add(({ worksheetId, triggerSource }) => {
      // Newer programs say that it was us.
      if (triggerSource !== Excel.EventTriggerSource.thisLocalAddin) this.#changed(worksheetId);
      return Promise.resolve();
    });
  }

  /** Excel has answered: it need not be asked again. */
  asked(): void {
    this.#isAsked = true;
  }

  /** Whether a reading failed over the registration alone. It is then done without. */
  failedAt(error: unknown): boolean {
    if (this.#isAsked || !REGISTERING.test(excelPlace(error) ?? '')) return false;
    this.#isAsked = true;
    return true;
  }

  /** The ids of our own sheets. */
  get own(): ReadonlySet<string> {
    return this.#own;
  }

  set own(ids: Iterable<string>) {
    this.#own = new Set(ids);
  }

  /** Runs what writes; what has changed meanwhile is told afterwards. */
  async whileWriting<T>(work: () => Promise<T>): Promise<T> {
    const held = new Set<string>();
    this.#held = held;
    try {
      return await work();
    } finally {
      this.#held = null;
      for (const id of held) this.#changed(id);
    }
  }

  #changed(sheet: string): void {
    if (this.#held) this.#held.add(sheet);
    else if (!this.#own.has(sheet)) this.#listener();
  }
}
