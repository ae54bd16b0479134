import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { DocumentTable20Regular, Flag20Regular, TaskListLtr20Regular } from '@fluentui/react-icons';
import { OWN_SHEETS } from '../../workbook/edits.js';
import type { Work, WorkbookFacts } from '../engine.js';

const useStyles = makeStyles({
  bar: {
    display: 'grid',
    gridTemplateColumns: '1fr 1fr',
    gap: tokens.spacingHorizontalS,
    rowGap: tokens.spacingVerticalS,
  },
  primary: { gridColumn: '1 / -1' },
  note: { gridColumn: '1 / -1', color: tokens.colorNeutralForeground2 },
});

export interface WriteBarProps {
  readonly facts: WorkbookFacts;
  readonly working: Work | null;
  readonly busy: boolean;
  readonly writingClearsUndo: boolean;
  readonly onWrite: (work: Work) => void;
}

/** The three things that can be written, with what each writes and where said before it is written. */
export function WriteBar({ facts, working, busy, writingClearsUndo, onWrite }: WriteBarProps) {
  const styles = useStyles();
  const label = (work: Work, rest: string): string => (working === work ? 'Writing …' : rest);
  return (
    <section className={styles.bar} aria-label="Write into the workbook">
      <Button
        appearance="primary"
        size="large"
        className={styles.primary}
        icon={<DocumentTable20Regular />}
        disabled={busy || facts.structureProtected}
        aria-describedby="what-is-written"
        onClick={() => {
          onWrite('highlights');
        }}
      >
        {label('highlights', 'Highlight report')}
      </Button>
      <Button
        icon={<Flag20Regular />}
        disabled={busy}
        aria-describedby="what-is-written"
        onClick={() => {
          onWrite('flags');
        }}
      >
        {label('flags', 'Flag tracker')}
      </Button>
      <Button
        icon={<TaskListLtr20Regular />}
        disabled={busy || facts.structureProtected}
        aria-describedby="what-is-written"
        onClick={() => {
          onWrite('exceptions');
        }}
      >
        {label('exceptions', 'Exceptions')}
      </Button>
      <Text size={200} id="what-is-written" className={styles.note}>
        {whatIsWritten(facts, writingClearsUndo)}
      </Text>
    </section>
  );
}

function whatIsWritten(facts: WorkbookFacts, writingClearsUndo: boolean): string {
  if (facts.structureProtected) {
    return 'This workbook’s structure is protected, so sheets cannot be added. Unprotect it (Review, Protect Workbook) to write the report; flags can be written all the same.';
  }
  const guarded = facts.protectedSheets.map((name) => `“${name}”`);
  return [
    `Writes the sheets “${OWN_SHEETS.highlights.title}” and “${OWN_SHEETS.exceptions.title}”, or flags on the tracker that colleagues who have it open see at once. No cell of yours changes.`,
    writingClearsUndo ? 'Excel may not be able to undo it; Remove, under More, takes it all away.' : '',
    guarded.length > 0 ? `Protected, so not flagged: ${guarded.join(', ')}.` : '',
  ]
    .filter(Boolean)
    .join(' ');
}
