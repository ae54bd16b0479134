import { FluentProvider, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useSyncExternalStore } from 'react';
import { Failed, FirstReading, Stopped } from './areas/states.js';
import { CheckedPlan } from './CheckedPlan.js';
import type { PaneHost } from './host.js';
import type { Session } from './session.js';
import { Tones, usePaneTheme, type HostDarkness } from './theme.js';

const useStyles = makeStyles({
  // Paints the whole pane, so that no white shows under a short list in the dark theme. Not a style of the provider:
  // Fluent gives that to every menu and dialog too, which would then cover the pane.
  ground: { minHeight: '100vh', backgroundColor: tokens.colorNeutralBackground1 },
  pane: {
    boxSizing: 'border-box',
    maxWidth: '600px',
    padding: tokens.spacingHorizontalM,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
  },
});

export interface PaneProps {
  readonly session: Session;
  readonly host: PaneHost;
  readonly hostIsDark: HostDarkness;
}

/** The whole pane. It reads the workbook as soon as it is shown and writes nothing until it is told to. */
export function Pane({ session, host, hostIsDark }: PaneProps) {
  const styles = useStyles();
  const theme = usePaneTheme(hostIsDark);
  useEffect(() => {
    void session.check();
  }, [session]);
  return (
    <FluentProvider theme={theme.fluent}>
      <Tones.Provider value={theme.tones}>
        <div className={styles.ground}>
          <main className={styles.pane}>
            <Content session={session} host={host} />
          </main>
        </div>
      </Tones.Provider>
    </FluentProvider>
  );
}

function Content({ session, host }: { readonly session: Session; readonly host: PaneHost }) {
  const state = useSyncExternalStore(session.subscribe, session.current);
  const again = (): void => {
    void session.check();
  };
  const cancel = (): void => {
    session.cancel();
  };
  const { checked, reading } = state;
  if (checked) return <CheckedPlan session={session} host={host} state={state} checked={checked} />;
  if (reading) return <FirstReading doing={reading.doing} done={reading.done} onCancel={cancel} />;
  if (state.problem !== null) return <Failed message={state.problem} onAgain={again} />;
  if (state.cancelled) return <Stopped onAgain={again} />;
  return <FirstReading doing="Starting" done={0} onCancel={cancel} />;
}
