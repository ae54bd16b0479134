import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
} from '@fluentui/react-components';

export interface UnsavedDialogProps {
  readonly open: boolean;
  readonly onSave: () => void;
  readonly onDiscard: () => void;
  readonly onClose: () => void;
}

/** Asks before another workbook takes the place of one with additions that were not saved. */
export function UnsavedDialog({ open, onSave, onDiscard, onClose }: UnsavedDialogProps) {
  return (
    <Dialog
      open={open}
      modalType="alert"
      onOpenChange={(_, data) => {
        if (!data.open) onClose();
      }}
    >
      <DialogSurface>
        <DialogBody>
          <DialogTitle>Save a copy first?</DialogTitle>
          <DialogContent>
            What Plumbline wrote into this workbook is in this page only. Opening another workbook lets it go. Your own
            file is as it was.
          </DialogContent>
          <DialogActions>
            <Button appearance="primary" onClick={onSave}>
              Save a copy
            </Button>
            <Button onClick={onDiscard}>Open without saving</Button>
            <Button onClick={onClose}>Cancel</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
