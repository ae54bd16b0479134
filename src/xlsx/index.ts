import type { Applied, Edits, WorkbookAdapter } from '../workbook/edits.js';
import type { Looks, Snapshot, SnapshotOptions } from '../workbook/snapshot.js';
import type { SheetArea } from '../workbook/address.js';
import type { SheetView } from '../workbook/view.js';
import { Package } from './package.js';
import { Reading } from './reading/reading.js';
import { viewOf } from './reading/view.js';
import { applyEdits } from './writing/apply.js';
import type { ZipCodec } from './zip-codec.js';

/** An .xlsx file in memory: read as it was opened, written to a copy. */
export interface XlsxWorkbook extends WorkbookAdapter {
  /** A sheet as it is drawn, by its tab name. */
  view(sheet: string): SheetView;
  /** The workbook with all edits applied so far; every part that was not touched is byte for byte the original's. */
  save(): Uint8Array;
}

/**
 * Opens a workbook. `name` is the file's name, without its folder; `codec` packs and unpacks its parts.
 * Throws a `WorkbookError` in one plain sentence when the bytes are no workbook that can be used.
 */
export function openXlsx(bytes: Uint8Array, name: string, codec?: ZipCodec): XlsxWorkbook {
  return new OpenWorkbook(new Package(bytes, name, codec));
}

class OpenWorkbook implements XlsxWorkbook {
  private reading: Reading;

  constructor(private readonly file: Package) {
    this.reading = new Reading(file);
  }

  async snapshot(options?: SnapshotOptions): Promise<Snapshot> {
    return Promise.resolve(this.reading.snapshot(options));
  }

  async looks(ranges: readonly SheetArea[]): Promise<Looks> {
    return Promise.resolve(this.reading.looks(ranges));
  }

  view(sheet: string): SheetView {
    return viewOf(this.reading, sheet);
  }

  async apply(edits: Edits): Promise<Applied> {
    const applied = this.file.wholly(() => applyEdits(this.file, edits));
    this.reading = new Reading(this.file);
    return Promise.resolve(applied);
  }

  save(): Uint8Array {
    return this.file.save();
  }
}
