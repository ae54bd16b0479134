import { WorkbookError, type Progress } from '../../workbook/snapshot.js';
import type { CallName, Calls, Reply, Request } from './messages.js';

interface Waiting {
  readonly resolve: (answer: never) => void;
  readonly reject: (error: Error) => void;
  readonly progress: Progress | undefined;
}

export interface CallOptions {
  readonly progress?: Progress | undefined;
  /** Memory that goes over to the worker instead of being copied. */
  readonly handOver?: Transferable[];
}

/** One worker, as functions that answer. */
export class WorkerCalls {
  readonly #start: () => Worker;
  #worker: Worker | null = null;
  readonly #waiting = new Map<number, Waiting>();
  #next = 0;

  constructor(start: () => Worker) {
    this.#start = start;
  }

  /** Asks the worker; rejects with a `WorkbookError` where it answers with a sentence for people. */
  call<Name extends CallName>(
    call: Name,
    ask: Calls[Name]['ask'],
    { progress, handOver = [] }: CallOptions = {},
  ): Promise<Calls[Name]['answer']> {
    const id = this.#next++;
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject, progress });
      const request: Request<Name> = { id, call, ask };
      this.#worker ??= this.#begin();
      this.#worker.postMessage(request, handOver);
    });
  }

  #begin(): Worker {
    const worker = this.#start();
    worker.addEventListener('message', (event: MessageEvent<Reply>) => {
      this.#take(event.data);
    });
    worker.addEventListener('error', (event) => {
      event.preventDefault();
      this.#giveUp(worker);
    });
    return worker;
  }

  /**
   * A worker that fails outside of a call has run out of memory or could not be loaded: what it held is gone.
   * The next call starts another.
   */
  #giveUp(worker: Worker): void {
    worker.terminate();
    this.#worker = null;
    const lost = new WorkbookError(
      'The browser stopped working on this workbook, most likely because it is too large for its memory. Open it again, or try a smaller copy.',
    );
    for (const waiting of this.#waiting.values()) waiting.reject(lost);
    this.#waiting.clear();
  }

  #take(reply: Reply): void {
    const waiting = this.#waiting.get(reply.id);
    if (!waiting) return;
    if ('doing' in reply) {
      waiting.progress?.(reply.doing, reply.done);
      return;
    }
    this.#waiting.delete(reply.id);
    if ('error' in reply) waiting.reject(reply.plain ? new WorkbookError(reply.error) : new Error(reply.error));
    // The worker answers each call with that call's answer; only the number tells them apart.
    else waiting.resolve(reply.answer as never);
  }
}
