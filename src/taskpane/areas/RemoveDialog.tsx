import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
} from '@fluentui/react-components';

/** Asks before our sheets and flags are taken out: deleting a sheet cannot be undone. */
export function RemoveDialog({
  writingClearsUndo,
  onRemove,
  onClose,
}: {
  readonly writingClearsUndo: boolean;
  readonly onRemove: () => void;
  readonly onClose: () => void;
}) {
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
          <DialogContent>
            This deletes Plumbline’s own sheets and its flags on the tracker. Your cells, formats and sheets stay as
            they are.{' '}
            {writingClearsUndo
              ? 'Deleting a sheet empties Excel’s undo list, so earlier changes can no longer be undone.'
              : ''}
          </DialogContent>
          <DialogActions>
            <Button
              appearance="primary"
              onClick={() => {
                onClose();
                onRemove();
              }}
            >
              Remove
            </Button>
            <Button onClick={onClose}>Keep</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
