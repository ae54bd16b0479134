import { Button, Link, makeStyles, Text, tokens } from '@fluentui/react-components';
import {
  DocumentTable20Regular,
  Flag20Regular,
  LockClosed16Regular,
  TaskListLtr20Regular,
} from '@fluentui/react-icons';
import { useId, useState } from 'react';
import { OWN_SHEETS } from '../../workbook/edits.js';
import type { Work, WorkbookFacts } from '../engine.js';

const useStyles = makeStyles({
  // The first button and the notes have a line each; the other two share one where their words fit.
  bar: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  primary: { flexBasis: '100%' },
  button: {
    flexGrow: 1,
    flexBasis: '132px',
    paddingLeft: tokens.spacingHorizontalS,
    paddingRight: tokens.spacingHorizontalS,
  },
  link: { fontSize: 'inherit', lineHeight: 'inherit' },
  note: { flexBasis: '100%', color: tokens.colorNeutralForeground2 },
  guarded: {
    flexBasis: '100%',
    display: 'flex',
    gap: tokens.spacingHorizontalXS,
    color: tokens.colorNeutralForeground1,
  },
  lock: { flexShrink: 0 },
  what: {
    flexBasis: '100%',
    margin: 0,
    paddingInlineStart: tokens.spacingHorizontalM,
    borderInlineStartWidth: '2px',
    borderInlineStartStyle: 'solid',
    borderInlineStartColor: tokens.colorNeutralStroke1,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  term: { fontWeight: tokens.fontWeightSemibold, marginBlockStart: tokens.spacingVerticalXS },
  saying: { margin: 0, color: tokens.colorNeutralForeground2 },
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
  const ids = useId();
  const [told, setTold] = useState(false);
  const label = (work: Work, rest: string): string => (working === work ? 'Writing …' : rest);
  const inTheWay = hindrances(facts);
  return (
    <section className={styles.bar} aria-label="Write into the workbook">
      <Button
        appearance="primary"
        size="large"
        className={styles.primary}
        icon={<DocumentTable20Regular />}
        disabled={facts.structureProtected}
        disabledFocusable={busy}
        aria-describedby={`${ids}note`}
        onClick={() => {
          onWrite('highlights');
        }}
      >
        {label('highlights', 'Highlight report')}
      </Button>
      <Button
        className={styles.button}
        icon={<Flag20Regular />}
        disabledFocusable={busy}
        aria-describedby={`${ids}note`}
        onClick={() => {
          onWrite('flags');
        }}
      >
        {label('flags', 'Flag tracker')}
      </Button>
      <Button
        className={styles.button}
        icon={<TaskListLtr20Regular />}
        disabled={facts.structureProtected}
        disabledFocusable={busy}
        aria-describedby={`${ids}note`}
        onClick={() => {
          onWrite('exceptions');
        }}
      >
        {label('exceptions', 'Exceptions')}
      </Button>
      {inTheWay.map((sentence) => (
        <Text key={sentence} size={200} className={styles.guarded}>
          <LockClosed16Regular className={styles.lock} aria-hidden />
          {sentence}
        </Text>
      ))}
      <Text size={200} className={styles.note}>
        <span id={`${ids}note`}>
          No cell of yours changes.
          {writingClearsUndo ? ' Excel may not undo it; Remove, under More, does.' : ''}
        </span>{' '}
        <Link
          as="button"
          inline
          className={styles.link}
          aria-expanded={told}
          aria-controls={`${ids}what`}
          onClick={() => {
            setTold(!told);
          }}
        >
          What is written where
        </Link>
      </Text>
      {told ? (
        <dl id={`${ids}what`} className={styles.what}>
          <dt className={styles.term}>Highlight report</dt>
          <dd className={styles.saying}>
            The sheet “{OWN_SHEETS.highlights.title}”: the counts, a line for each recommendation, and what was not
            judged, ready to print. The sheet “{OWN_SHEETS.history.title}” remembers its ratings and dates, so that the
            next report can say what changed.
          </dd>
          <dt className={styles.term}>Flag tracker</dt>
          <dd className={styles.saying}>
            Conditional formats on due dates and ratings, after your own. Colleagues who have the workbook open see them
            at once. A flag goes by itself when its action is marked complete. The sheet “{OWN_SHEETS.settings.title}”
            holds what they look up.
          </dd>
          <dt className={styles.term}>Exceptions</dt>
          <dd className={styles.saying}>
            The sheet “{OWN_SHEETS.exceptions.title}”: what is past its date by lead, ratings to look at again,
            indicators off target, and gaps.
          </dd>
          {writingClearsUndo ? (
            <>
              <dt className={styles.term}>Undo</dt>
              <dd className={styles.saying}>
                In most versions of Excel, writing empties the undo list: earlier changes can then no longer be undone.
                Save first if that matters.
              </dd>
            </>
          ) : null}
        </dl>
      ) : null}
    </section>
  );
}

/** What protection stands in the way of. */
function hindrances({ structureProtected, protectedSheets }: WorkbookFacts): readonly string[] {
  const guarded = protectedSheets.map((name) => `“${name}”`);
  return [
    ...(structureProtected
      ? [
          'This workbook’s structure is protected, so no sheet can be added. Unprotect it (Review, Protect Workbook), then check again. Flags can be written all the same.',
        ]
      : []),
    ...(guarded.length > 0
      ? [`${guarded.join(', ')} ${guarded.length === 1 ? 'is protected and is' : 'are protected and are'} not flagged.`]
      : []),
  ];
}
