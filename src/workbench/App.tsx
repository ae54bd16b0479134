import { FluentProvider, makeStaticStyles, makeStyles, tokens } from '@fluentui/react-components';
import { useCallback, useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { Pane } from '../taskpane/Pane.js';
import { usePaneTheme } from '../taskpane/theme.js';
import type { Bench } from './bench.js';
import { download } from './download.js';
import { DropPlace } from './DropPlace.js';
import { ProblemBar } from './ProblemBar.js';
import { useRegionKeys } from './region-keys.js';
import type { Sample } from './samples.js';
import { SheetArea } from './SheetArea.js';
import { Toolbar } from './Toolbar.js';
import { UnsavedDialog } from './UnsavedDialog.js';
import { Welcome } from './Welcome.js';

const usePageStyles = makeStaticStyles('html, body, #root { height: 100%; }');

const useStyles = makeStyles({
  provider: { height: '100%' },
  page: { height: '100%', display: 'flex', flexDirection: 'column' },
  body: {
    flexGrow: 1,
    minHeight: 0,
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) 384px',
    '@media (max-width: 1100px)': { gridTemplateColumns: 'minmax(0, 1fr) 364px' },
    '@media (max-width: 720px)': {
      gridTemplateColumns: 'minmax(0, 1fr)',
      gridTemplateRows: 'minmax(280px, 50vh) auto',
      overflowY: 'auto',
    },
  },
  pane: {
    minHeight: 0,
    minWidth: 0,
    overflowY: 'auto',
    borderLeft: `1px solid ${tokens.colorNeutralStroke2}`,
    '@media (max-width: 720px)': { overflowY: 'visible', borderLeft: 'none' },
  },
});

export interface AppProps {
  readonly bench: Bench;
  readonly samples: readonly Sample[];
}

/** The workbench: a workbook in the browser's memory as a grid, and the pane beside it. */
export function App({ bench, samples }: AppProps) {
  usePageStyles();
  const styles = useStyles();
  const theme = usePaneTheme(undefined);
  const state = useSyncExternalStore(bench.subscribe, bench.current);
  const { open, unsaved } = state;
  const chooser = useRef<HTMLInputElement>(null);
  const page = useRef<HTMLDivElement>(null);
  /** What was asked for while there are unsaved additions: done once the officer has said so. */
  const [pending, setPending] = useState<(() => void) | null>(null);
  const focusGrid = useRef<(() => void) | null>(null);
  const onFocusable = useCallback((focus: (() => void) | null) => {
    focusGrid.current = focus;
  }, []);
  useRegionKeys(page, focusGrid);

  const guarded = useCallback(
    (work: () => void) => {
      if (bench.current().unsaved) setPending(() => work);
      else work();
    },
    [bench],
  );
  const openFile = useCallback(
    (file: File) => {
      guarded(() => void bench.openFile(file));
    },
    [bench, guarded],
  );
  const openSample = useCallback(
    ({ file }: Sample) => {
      guarded(() => void bench.openAddress(`samples/${encodeURIComponent(file)}`, file));
    },
    [bench, guarded],
  );
  const choose = useCallback(() => {
    chooser.current?.click();
  }, []);
  const save = useCallback(() => {
    const copy = bench.save();
    if (copy) download(copy);
  }, [bench]);

  useEffect(() => {
    if (!unsaved) return;
    const ask = (event: BeforeUnloadEvent): void => {
      event.preventDefault();
    };
    window.addEventListener('beforeunload', ask);
    return () => {
      window.removeEventListener('beforeunload', ask);
    };
  }, [unsaved]);

  const file = open?.workbook.file ?? null;
  useEffect(() => {
    document.title = file === null ? 'Plumbline workbench' : `${file} – Plumbline workbench`;
  }, [file]);

  return (
    <FluentProvider theme={theme.fluent} className={styles.provider}>
      <DropPlace onFile={openFile}>
        <div ref={page} className={styles.page}>
          <Toolbar state={state} samples={samples} onChoose={choose} onSample={openSample} onSave={save} />
          <input
            ref={chooser}
            type="file"
            accept=".xlsx,.xlsm"
            hidden
            aria-label="Workbook file"
            onChange={(event) => {
              const chosen = event.target.files?.[0];
              if (chosen) openFile(chosen);
              // So that choosing the same file again is a change again.
              event.target.value = '';
            }}
          />
          {state.problem === null ? null : (
            <ProblemBar
              message={state.problem}
              onDismiss={() => {
                bench.dismiss();
              }}
            />
          )}
          {open ? (
            <div className={styles.body}>
              <SheetArea bench={bench} state={state} tabs={open.workbook.tabs} onFocusable={onFocusable} />
              <div className={styles.pane} data-region="pane">
                <Pane key={open.id} session={open.session} host={open.host} hostIsDark={undefined} />
              </div>
            </div>
          ) : (
            <Welcome opening={state.opening} samples={samples} onChoose={choose} onSample={openSample} />
          )}
        </div>
      </DropPlace>
      <UnsavedDialog
        open={pending !== null}
        onSave={() => {
          save();
          pending?.();
          setPending(null);
        }}
        onDiscard={() => {
          pending?.();
          setPending(null);
        }}
        onClose={() => {
          setPending(null);
        }}
      />
    </FluentProvider>
  );
}
