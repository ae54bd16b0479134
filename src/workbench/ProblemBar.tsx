import { Button, makeStyles, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import { Dismiss16Regular } from '@fluentui/react-icons';

const useStyles = makeStyles({ bar: { flexShrink: 0 }, body: { whiteSpace: 'normal' } });

/** One plain sentence about what could not be done; the page goes on working. */
export function ProblemBar({ message, onDismiss }: { readonly message: string; readonly onDismiss: () => void }) {
  const styles = useStyles();
  return (
    <section aria-label="What could not be done">
      <MessageBar className={styles.bar} intent="error" politeness="assertive" layout="multiline">
        <MessageBarBody className={styles.body}>{message}</MessageBarBody>
        <MessageBarActions
          containerAction={
            <Button
              appearance="transparent"
              size="small"
              aria-label="Dismiss"
              icon={<Dismiss16Regular />}
              onClick={onDismiss}
            />
          }
        />
      </MessageBar>
    </section>
  );
}
