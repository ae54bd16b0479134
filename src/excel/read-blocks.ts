import type { SheetArea } from '../workbook/address.js';
import { WorkbookError } from '../workbook/snapshot.js';
import { Appetite, cellCount, halves, takeCells } from './blocks.js';
import { isTooLarge } from './errors.js';

/** How to read one kind of thing from many cells. */
interface BlockReading<Asked> {
  /** Queues the question; nothing is sent yet. */
  ask(sheet: Excel.Worksheet, block: SheetArea): Asked;
  /** Takes the answer. Undefined behaviour never reaches it: an answer of null is asked for again in smaller pieces. */
  take(block: SheetArea, asked: Asked): void;
  /** About how many bytes the answer had; throws or gives NaN when Excel gave null instead of cells. */
  size(asked: Asked): number;
  readonly progress?: (sheet: string, done: number) => void;
  readonly signal?: AbortSignal;
  /** Cells in the first request. */
  readonly first?: number;
}

/**
 * Reads areas in requests that stay under the payload limit: several small sheets in one, a large sheet in row blocks.
 * A refused or empty answer is asked for again by halves.
 */
export async function readBlocks<Asked>(
  context: Excel.RequestContext,
  areas: readonly SheetArea[],
  reading: BlockReading<Asked>,
): Promise<void> {
  const total = areas.reduce((sum, one) => sum + cellCount(one), 0);
  const appetite = new Appetite(reading.first);
  let done = 0;
  let rest: SheetArea[] = [...areas];
  while (rest.length > 0) {
    reading.signal?.throwIfAborted();
    const next = takeCells(rest, appetite.cells);
    rest = next.rest;
    reading.progress?.(next.taken[0]?.sheet ?? '', total === 0 ? 1 : done / total);
    const refused = await readOnce(context, next.taken, reading, appetite);
    if (refused.length > 0) {
      const smaller = halves(refused);
      if (!smaller)
        throw new WorkbookError(
          `A cell on the sheet “${refused[0]?.sheet ?? ''}” holds more than Excel hands over. Shorten it, then try again.`,
        );
      rest = [...smaller[0], ...smaller[1], ...rest];
      appetite.tooMuch();
      continue;
    }
    done += next.taken.reduce((sum, one) => sum + cellCount(one), 0);
  }
}

/** One request; gives back the blocks that Excel would not answer. */
async function readOnce<Asked>(
  context: Excel.RequestContext,
  blocks: readonly SheetArea[],
  reading: BlockReading<Asked>,
  appetite: Appetite,
): Promise<SheetArea[]> {
  const asked = blocks.map((block) => ({
    block,
    answer: reading.ask(context.workbook.worksheets.getItem(block.sheet), block),
  }));
  try {
    await context.sync();
  } catch (error) {
    if (isTooLarge(error)) return [...blocks];
    throw error;
  }
  const refused: SheetArea[] = [];
  let cells = 0;
  let bytes = 0;
  for (const { block, answer } of asked) {
    const size = reading.size(answer);
    if (Number.isNaN(size)) {
      refused.push(block);
      continue;
    }
    reading.take(block, answer);
    cells += cellCount(block);
    bytes += size;
  }
  if (refused.length === 0) appetite.learn(cells, bytes);
  return refused;
}
