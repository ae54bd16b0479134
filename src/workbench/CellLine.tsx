import { makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { cellName, type CellAt } from '../workbook/address.js';
import type { SheetCells } from './sheet-cells.js';

const useStyles = makeStyles({
  line: {
    display: 'flex',
    flexShrink: 0,
    alignItems: 'stretch',
    height: '44px',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  name: {
    width: '72px',
    flexShrink: 0,
    boxSizing: 'border-box',
    padding: tokens.spacingVerticalXXS,
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'center',
    fontWeight: tokens.fontWeightSemibold,
    borderRight: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  text: {
    flexGrow: 1,
    margin: 0,
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalS}`,
    overflowY: 'auto',
    overflowWrap: 'anywhere',
    whiteSpace: 'pre-wrap',
    alignContent: 'safe center',
  },
  spoken: {
    position: 'absolute',
    width: '1px',
    height: '1px',
    overflow: 'hidden',
    clipPath: 'inset(50%)',
    whiteSpace: 'nowrap',
  },
});

export interface CellLineProps {
  readonly cells: SheetCells;
  readonly at: CellAt;
  /** The cell that the pane went to last: it is spoken. */
  readonly wentTo: CellAt | null;
}

/** The cell's name and all of its text, which the cell itself may cut off. */
export function CellLine({ cells, at, wentTo }: CellLineProps) {
  const styles = useStyles();
  const [, setArrived] = useState(0);
  // The cell's block of rows may arrive after the line is drawn.
  useEffect(() => {
    let current = true;
    void cells.need(at.row, at.row).then(() => {
      if (current) setArrived((count) => count + 1);
    });
    return () => {
      current = false;
    };
  }, [cells, at]);
  const text = cells.at(at.row, at.column)?.text ?? '';
  return (
    <div className={styles.line}>
      <span className={styles.name}>{cellName(at)}</span>
      <p className={styles.text} tabIndex={0} aria-label={`Text of cell ${cellName(at)}`} role="textbox" aria-readonly>
        {text}
      </p>
      <span className={styles.spoken} role="status">
        {wentTo ? `${cells.frame.name}, ${cellName(wentTo)}: ${cells.at(wentTo.row, wentTo.column)?.text ?? ''}` : ''}
      </span>
    </div>
  );
}
