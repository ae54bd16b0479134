import type { Place } from '../plan/model.js';
import type { IsoDay } from '../workbook/serial.js';
import type { Engine } from './engine.js';

/** What the pane needs of the program it stands in: Excel, or the workbench's grid. */
export interface PaneHost {
  readonly engine: Engine;
  /** Today's date where the officer sits. */
  today(): IsoDay;
  /** Selects a cell and brings it into view. */
  goTo(place: Place): Promise<void>;
  /** Opens one of our sheets by its tab name. */
  goToSheet(name: string): Promise<void>;
  /** One line for a support call: host, platform, version. */
  about(): Promise<string>;
  /** Whether writing empties the program's undo list, so that the pane says so first. */
  readonly writingClearsUndo: boolean;
  /** Calls back when somebody changes a cell; absent where the program does not tell. */
  onChanged?(listener: () => void): void;
}
