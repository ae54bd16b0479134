/** Bytes that a request may take: well under the 5 MB that Excel on the web allows, and soon made up. */
export const ROOM = 1_500_000;

/**
 * Writing that is queued for one request. Where it would grow too large, what is queued goes out first, so that only a
 * very long report takes more than one round trip.
 */
export class Outbox {
  readonly context: Excel.RequestContext;
  #bytes = 0;

  constructor(context: Excel.RequestContext) {
    this.context = context;
    this.#holdStill();
  }

  /** Makes room for about so many bytes more. */
  async makeRoom(bytes: number): Promise<void> {
    if (this.#bytes > 0 && this.#bytes + bytes > ROOM) {
      await this.context.sync();
      this.#holdStill();
      this.#bytes = 0;
    }
    this.#bytes += bytes;
  }

  /** Excel draws and calculates again after each request. */
  #holdStill(): void {
    const { application } = this.context.workbook;
    application.suspendScreenUpdatingUntilNextSync();
    application.suspendApiCalculationUntilNextSync();
  }
}
