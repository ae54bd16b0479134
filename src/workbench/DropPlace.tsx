import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { useState, type DragEvent, type ReactNode } from 'react';

const useStyles = makeStyles({
  place: { height: '100%', position: 'relative' },
  over: {
    position: 'absolute',
    inset: '8px',
    zIndex: 1000,
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'center',
    border: `3px dashed ${tokens.colorBrandStroke1}`,
    borderRadius: tokens.borderRadiusXLarge,
    backgroundColor: tokens.colorNeutralBackgroundAlpha2,
    // Whatever is under it would else take the drop.
    pointerEvents: 'none',
  },
});

/** A file dropped anywhere on the page is opened; while one is held over the page, it says so. */
export function DropPlace({
  onFile,
  children,
}: {
  readonly onFile: (file: File) => void;
  readonly children: ReactNode;
}) {
  const styles = useStyles();
  // Entering a child comes before leaving its parent, so entries are counted.
  const [depth, setDepth] = useState(0);
  const holdsFile = (event: DragEvent): boolean => event.dataTransfer.types.includes('Files');
  return (
    <div
      className={styles.place}
      onDragEnter={(event) => {
        if (holdsFile(event)) setDepth((before) => before + 1);
      }}
      onDragLeave={(event) => {
        if (holdsFile(event)) setDepth((before) => Math.max(0, before - 1));
      }}
      onDragOver={(event) => {
        if (!holdsFile(event)) return;
        event.preventDefault();
        event.dataTransfer.dropEffect = 'copy';
      }}
      onDrop={(event) => {
        setDepth(0);
        if (!holdsFile(event)) return;
        event.preventDefault();
        const [file] = event.dataTransfer.files;
        if (file) onFile(file);
      }}
    >
      {children}
      {depth > 0 ? (
        <div className={styles.over}>
          <Text size={600} weight="semibold">
            Drop the workbook to open it
          </Text>
        </div>
      ) : null}
    </div>
  );
}
