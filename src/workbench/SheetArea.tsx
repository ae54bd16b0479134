import { makeStyles, tokens } from '@fluentui/react-components';
import { useCallback, useState } from 'react';
import type { CellAt } from '../workbook/address.js';
import type { Bench, BenchState } from './bench.js';
import { CellLine } from './CellLine.js';
import type { OpenedTab } from './file/messages.js';
import { Grid } from './grid/Grid.js';
import type { SheetCells } from './sheet-cells.js';
import { SheetTabs } from './SheetTabs.js';

const useStyles = makeStyles({
  area: { minWidth: 0, minHeight: 0, display: 'flex', flexDirection: 'column' },
  note: {
    margin: 0,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  grid: { flexGrow: 1, minHeight: 0, backgroundColor: tokens.colorNeutralBackground3 },
});

export interface SheetAreaProps {
  readonly bench: Bench;
  readonly state: BenchState;
  readonly tabs: readonly OpenedTab[];
  /** Handed a way to put the keyboard into the grid; null when there is none any more. */
  readonly onFocusable: (focus: (() => void) | null) => void;
}

/** The workbook: the line with the cell's text, the grid, the tabs. */
export function SheetArea({ bench, state, tabs, onFocusable }: SheetAreaProps) {
  const styles = useStyles();
  const { sheet, tab, target } = state;
  const [zoom, setZoom] = useState(firstZoom);
  return (
    <section className={styles.area} aria-label="The workbook">
      {sheet ? (
        <Sheet
          key={sheet.frame.name}
          bench={bench}
          cells={sheet}
          zoom={zoom}
          target={target}
          onFocusable={onFocusable}
        />
      ) : (
        <div className={styles.grid} />
      )}
      <SheetTabs
        zoom={zoom}
        onZoom={setZoom}
        tabs={tabs}
        selected={tab}
        onSelect={(name) => {
          void bench.select(name);
        }}
      />
    </section>
  );
}

function Sheet({
  bench,
  cells,
  zoom,
  target,
  onFocusable,
}: {
  readonly bench: Bench;
  readonly cells: SheetCells;
  readonly zoom: number;
  readonly target: CellAt | null;
  readonly onFocusable: (focus: (() => void) | null) => void;
}) {
  const styles = useStyles();
  const { name } = cells.frame;
  const [at, setAt] = useState<CellAt>(() => bench.placeOn(name));
  const [lastTarget, setLastTarget] = useState<CellAt | null>(null);
  // Going to a cell is moving there, until the reader moves on.
  if (target !== lastTarget) {
    setLastTarget(target);
    if (target) setAt(target);
  }
  const onCell = useCallback(
    (cell: CellAt) => {
      setAt(cell);
      bench.leftAt(name, cell);
    },
    [bench, name],
  );
  return (
    <>
      <CellLine cells={cells} at={at} wentTo={target} />
      <div className={styles.grid} data-region="grid">
        <Grid cells={cells} zoom={zoom} target={target} start={at} onCell={onCell} onFocusable={onFocusable} />
      </div>
      {cells.frame.otherRules ? (
        <p className={styles.note}>
          Colour scales, data bars, icons and their like on this sheet are not drawn here. The saved copy keeps them.
        </p>
      ) : null}
    </>
  );
}

/** On a small screen a sheet starts a little smaller, so that more of its columns are seen. */
function firstZoom(): number {
  return window.innerWidth < 1200 ? 0.8 : 1;
}
