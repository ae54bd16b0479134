import { openXlsx, type XlsxWorkbook } from '../xlsx/index.js';
import { nodeCodec } from '../xlsx/node-codec.js';
import type { World } from './run.js';

/** Opens the workbook at a path. Throws a `WorkbookError` in one plain sentence when there is none that can be used. */
export function openFile(path: string, world: Pick<World, 'read' | 'baseName'>): XlsxWorkbook {
  return openXlsx(world.read(path), world.baseName(path), nodeCodec);
}
