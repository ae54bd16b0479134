import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  ProgressBar,
  Text,
  tokens,
} from '@fluentui/react-components';
import { Dismiss16Regular } from '@fluentui/react-icons';
import type { Plan } from '../../plan/model.js';
import type { Done } from '../session.js';

const useStyles = makeStyles({
  centre: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    paddingBlock: tokens.spacingVerticalXXL,
  },
  again: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
  },
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL },
  start: { alignSelf: 'start' },
  body: { whiteSpace: 'normal' },
});

/** While the workbook is read: what is being done, how far it is, and a way to stop. */
export function Reading({
  doing,
  done,
  onCancel,
}: {
  readonly doing: string;
  readonly done: number;
  readonly onCancel: () => void;
}) {
  const styles = useStyles();
  return (
    <div className={styles.again}>
      <Text role="status">{doing} …</Text>
      <ProgressBar {...(done > 0 ? { value: done } : {})} aria-label="How much is read" />
      <Button className={styles.start} onClick={onCancel}>
        Stop
      </Button>
    </div>
  );
}

/** The same when there is nothing else to show yet. */
export function FirstReading(props: { readonly doing: string; readonly done: number; readonly onCancel: () => void }) {
  const styles = useStyles();
  return (
    <div className={styles.centre}>
      <h1 className={styles.heading}>Checking the plan</h1>
      <Reading {...props} />
    </div>
  );
}

/** When the workbook cannot be read at all. */
export function Failed({ message, onAgain }: { readonly message: string; readonly onAgain: () => void }) {
  const styles = useStyles();
  return (
    <div className={styles.centre} role="alert">
      <h1 className={styles.heading}>The workbook could not be read</h1>
      <Text>{message}</Text>
      <Button className={styles.start} appearance="primary" onClick={onAgain}>
        Try again
      </Button>
    </div>
  );
}

/** When reading was stopped before there was anything to show. */
export function Stopped({ onAgain }: { readonly onAgain: () => void }) {
  const styles = useStyles();
  return (
    <div className={styles.centre}>
      <h1 className={styles.heading}>Stopped</h1>
      <Text>The workbook was not read. Nothing was changed.</Text>
      <Button className={styles.start} appearance="primary" onClick={onAgain}>
        Check the plan
      </Button>
    </div>
  );
}

/** When no sheet looks like a plan: what was looked for, and what each sheet was taken for. */
export function NoPlan({
  plan,
  busy,
  onAgain,
}: {
  readonly plan: Plan;
  readonly busy: boolean;
  readonly onAgain: () => void;
}) {
  const styles = useStyles();
  return (
    <div className={styles.centre}>
      <h2 className={styles.heading}>No plan found in this workbook</h2>
      <Text>
        Plumbline looks for a table of actions or recommendations with a due date, a rating, a status or a lead, or of
        indicators with a target and a figure. Open the workbook that holds your plan, or say below which sheet it is.
      </Text>
      {plan.sheets.length === 0 ? <Text>There is no visible sheet with anything in it.</Text> : null}
      <Button className={styles.start} appearance="primary" disabledFocusable={busy} onClick={onAgain}>
        Check again
      </Button>
    </div>
  );
}

/** What the last piece of work did, with a way to see it. */
export function DoneBar({
  done,
  onShow,
  onDismiss,
}: {
  readonly done: Done;
  readonly onShow: (sheet: string) => void;
  readonly onDismiss: () => void;
}) {
  const styles = useStyles();
  const { sheet } = done;
  return (
    <MessageBar intent={done.notDone.length > 0 ? 'warning' : 'success'} layout="multiline" politeness="polite">
      <MessageBarBody className={styles.body}>
        {done.message}
        {done.notDone.length > 0 ? (
          <ul className={styles.list}>
            {done.notDone.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        ) : null}
      </MessageBarBody>
      <MessageBarActions containerAction={<DismissButton onDismiss={onDismiss} />}>
        {sheet === null ? null : (
          <Button
            size="small"
            onClick={() => {
              onShow(sheet);
            }}
          >
            Open it
          </Button>
        )}
      </MessageBarActions>
    </MessageBar>
  );
}

/** When something went wrong while there is still an earlier result to show. */
export function ProblemBar({ message, onDismiss }: { readonly message: string; readonly onDismiss: () => void }) {
  const styles = useStyles();
  return (
    <MessageBar intent="error" layout="multiline" politeness="assertive">
      <MessageBarBody className={styles.body}>
        <MessageBarTitle>Not done</MessageBarTitle> {message}
      </MessageBarBody>
      <MessageBarActions containerAction={<DismissButton onDismiss={onDismiss} />} />
    </MessageBar>
  );
}

/** One line for a support call. */
export function AboutBar({ about, onDismiss }: { readonly about: string; readonly onDismiss: () => void }) {
  const styles = useStyles();
  return (
    <MessageBar intent="info" layout="multiline" politeness="polite">
      <MessageBarBody className={styles.body}>
        {about}. Nothing leaves the workbook: Plumbline has no server and no account.
      </MessageBarBody>
      <MessageBarActions containerAction={<DismissButton onDismiss={onDismiss} />} />
    </MessageBar>
  );
}

/** When cells of the workbook changed under what is shown. */
export function StaleBar({ onAgain }: { readonly onAgain: () => void }) {
  const styles = useStyles();
  return (
    <MessageBar intent="info" layout="multiline" politeness="polite">
      <MessageBarBody className={styles.body}>The plan has changed since it was checked.</MessageBarBody>
      <MessageBarActions>
        <Button size="small" onClick={onAgain}>
          Check again
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}

function DismissButton({ onDismiss }: { readonly onDismiss: () => void }) {
  return (
    <Button
      appearance="transparent"
      size="small"
      aria-label="Dismiss"
      icon={<Dismiss16Regular />}
      onClick={onDismiss}
    />
  );
}
