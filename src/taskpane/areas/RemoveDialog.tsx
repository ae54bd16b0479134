import {
  Button,
  Checkbox,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  makeStyles,
  Text,
  tokens,
} from '@fluentui/react-components';
import { useId, useState } from 'react';

const useStyles = makeStyles({
  text: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  paragraph: { margin: 0 },
  // Under the words of the checkbox, not under its box.
  hint: { display: 'block', paddingInlineStart: '32px', color: tokens.colorNeutralForeground2 },
});

/**
 * Asks before our sheets and flags are taken out, and whether what the workbook remembers should go too: proposed only
 * where nothing of it would be lost for good.
 */
export function RemoveDialog({
  writingClearsUndo,
  remembers,
  onRemove,
  onClose,
}: {
  readonly writingClearsUndo: boolean;
  /** The workbook keeps answers or earlier reports. */
  readonly remembers: boolean;
  readonly onRemove: (work: 'removal' | 'full-removal') => void;
  readonly onClose: () => void;
}) {
  const styles = useStyles();
  const hint = useId();
  const [all, setAll] = useState(!remembers);
  return (
    <Dialog
      open
      modalType="alert"
      onOpenChange={(_, data) => {
        if (!data.open) onClose();
      }}
    >
      <DialogSurface>
        <DialogBody>
          <DialogTitle>Remove Plumbline’s additions?</DialogTitle>
          <DialogContent className={styles.text}>
            <p className={styles.paragraph}>
              This deletes the highlight report, the exceptions and the flags on the tracker. Your own cells, formats
              and sheets stay as they are.
            </p>
            <div>
              <Checkbox
                label="Delete the settings and the history too"
                aria-describedby={hint}
                checked={all}
                onChange={(_, data) => {
                  setAll(data.checked === true);
                }}
              />
              <Text size={200} id={hint} className={styles.hint}>
                {remembers
                  ? 'They hold your answers, what was set aside and the ratings of earlier reports. Once deleted, they cannot be brought back.'
                  : 'They hold no answers and no earlier reports, so nothing is lost with them.'}
              </Text>
            </div>
            {writingClearsUndo ? (
              <p className={styles.paragraph}>
                Deleting a sheet empties Excel’s undo list, so earlier changes can no longer be undone.
              </p>
            ) : null}
          </DialogContent>
          <DialogActions>
            <Button
              appearance="primary"
              onClick={() => {
                onClose();
                onRemove(all ? 'full-removal' : 'removal');
              }}
            >
              Remove
            </Button>
            <Button onClick={onClose}>Cancel</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
