import { CounterBadge, FluentProvider, Link, makeStyles, Tab, TabList, Text, tokens } from '@fluentui/react-components';
import { useCallback, useEffect, useId, useState, useSyncExternalStore } from 'react';
import type { Place } from '../plan/model.js';
import { CountTiles } from './areas/CountTiles.js';
import { HowItWasRead } from './areas/HowItWasRead.js';
import { LookAgain } from './areas/LookAgain.js';
import { NotJudged } from './areas/NotJudged.js';
import { PlanHeader } from './areas/PlanHeader.js';
import { RemoveDialog } from './areas/RemoveDialog.js';
import { DoneBar, Failed, NoPlan, ProblemBar, Reading, StaleBar, Stopped } from './areas/states.js';
import { WriteBar } from './areas/WriteBar.js';
import { lookAgainCount } from './findings.js';
import type { PaneHost } from './host.js';
import type { Checked, Session, SessionState } from './session.js';
import { Tones, usePaneTheme, type HostDarkness } from './theme.js';
import { counted } from './wording.js';

const useStyles = makeStyles({
  // The provider paints the whole pane, so that no white shows under a short list in the dark theme.
  provider: { minHeight: '100vh' },
  pane: {
    boxSizing: 'border-box',
    maxWidth: '600px',
    padding: tokens.spacingHorizontalM,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
  },
  tabs: { marginInline: `calc(-1 * ${tokens.spacingHorizontalS})`, flexWrap: 'wrap' },
  tab: { display: 'inline-flex', alignItems: 'center', gap: tokens.spacingHorizontalXS },
  sentence: { overflowWrap: 'anywhere' },
  foot: {
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    paddingBlockStart: tokens.spacingVerticalS,
    color: tokens.colorNeutralForeground2,
  },
});

type Area = 'look-again' | 'not-judged' | 'how-read';

export interface PaneProps {
  readonly session: Session;
  readonly host: PaneHost;
  readonly hostIsDark: HostDarkness;
}

/** The whole pane. It reads the workbook as soon as it is shown and writes nothing until it is told to. */
export function Pane({ session, host, hostIsDark }: PaneProps) {
  const styles = useStyles();
  const theme = usePaneTheme(hostIsDark);
  const state = useSyncExternalStore(session.subscribe, session.current);
  useEffect(() => {
    void session.check();
  }, [session]);
  return (
    <FluentProvider theme={theme.fluent} className={styles.provider}>
      <Tones.Provider value={theme.tones}>
        <main className={styles.pane}>
          <Content session={session} host={host} state={state} />
        </main>
      </Tones.Provider>
    </FluentProvider>
  );
}

function Content({
  session,
  host,
  state,
}: {
  readonly session: Session;
  readonly host: PaneHost;
  readonly state: SessionState;
}) {
  const again = (): void => {
    void session.check();
  };
  const cancel = (): void => {
    session.cancel();
  };
  const { checked, reading } = state;
  if (!checked) {
    if (reading) return <Reading doing={reading.doing} done={reading.done} onCancel={cancel} />;
    if (state.problem !== null) return <Failed message={state.problem} onAgain={again} />;
    if (state.cancelled) return <Stopped onAgain={again} />;
    return <Reading doing="Starting" done={0} onCancel={cancel} />;
  }
  return <CheckedPlan session={session} host={host} state={state} checked={checked} />;
}

function CheckedPlan({
  session,
  host,
  state,
  checked,
}: {
  readonly session: Session;
  readonly host: PaneHost;
  readonly state: SessionState;
  readonly checked: Checked;
}) {
  const styles = useStyles();
  const panel = useId();
  const [area, setArea] = useState<Area>('look-again');
  const [removing, setRemoving] = useState(false);
  const [about, setAbout] = useState<string | null>(null);
  const { review, summary, facts } = checked;
  const { plan } = review;
  const busy = state.reading !== null || state.working !== null;
  const empty = plan.items.length === 0 && plan.indicators.length === 0;
  const go = useCallback(
    (place: Place) => {
      void host.goTo(place);
    },
    [host],
  );
  const answer = useCallback(
    (setting: string, value: string | null) => {
      void session.answer(setting, value);
    },
    [session],
  );
  const again = (): void => {
    void session.check();
  };
  const howRead = <HowItWasRead plan={plan} busy={busy} onAnswer={answer} onGo={go} />;
  const unread = plan.sheets.reduce((sum, sheet) => sum + sheet.rowsNotRead.length, 0);
  const toLookAt = lookAgainCount(review);
  const notJudged = review.notJudged.length;
  return (
    <>
      <PlanHeader
        title={plan.title}
        asAt={state.asAt}
        today={host.today()}
        stated={plan.statedDates}
        busy={busy}
        onAsAt={(date, from) => {
          void session.setAsAt(date, from);
        }}
        onCheckAgain={again}
        onRemove={() => {
          setRemoving(true);
        }}
        onAbout={() => {
          void host.about().then(setAbout);
        }}
      />
      {state.reading ? (
        <Reading
          doing={state.reading.doing}
          done={state.reading.done}
          onCancel={() => {
            session.cancel();
          }}
        />
      ) : null}
      {state.stale ? <StaleBar onAgain={again} /> : null}
      {state.problem === null ? null : (
        <ProblemBar
          message={state.problem}
          onDismiss={() => {
            session.dismiss();
          }}
        />
      )}
      {state.done ? (
        <DoneBar
          done={state.done}
          onShow={(sheet) => {
            void host.goToSheet(sheet);
          }}
          onDismiss={() => {
            session.dismiss();
          }}
        />
      ) : null}
      {empty ? (
        <>
          <NoPlan plan={plan} onAgain={again} />
          {howRead}
        </>
      ) : (
        <>
          {summary.levels[0] ? <CountTiles level={summary.levels[0]} /> : null}
          <Text className={styles.sentence}>{summary.headline}</Text>
          <WriteBar
            facts={facts}
            working={state.working}
            busy={busy}
            writingClearsUndo={host.writingClearsUndo}
            onWrite={(work) => {
              void session.write(work);
            }}
          />
          <TabList
            className={styles.tabs}
            selectedValue={area}
            onTabSelect={(_, data) => {
              setArea(data.value as Area);
            }}
          >
            <Tab value="look-again" aria-controls={panel}>
              <span className={styles.tab}>
                Look again
                <CounterBadge count={toLookAt} overflowCount={9999} color="danger" showZero={false} aria-hidden />
                <Hidden>{counted(toLookAt, 'finding')}</Hidden>
              </span>
            </Tab>
            <Tab value="not-judged" aria-controls={panel}>
              <span className={styles.tab}>
                Not judged
                <CounterBadge count={notJudged} overflowCount={9999} color="informative" showZero={false} aria-hidden />
                <Hidden>{counted(notJudged, 'doubt')}</Hidden>
              </span>
            </Tab>
            <Tab value="how-read" aria-controls={panel}>
              How read
            </Tab>
          </TabList>
          <div id={panel} role="tabpanel" aria-label={AREA_TITLES[area]}>
            {area === 'look-again' ? <LookAgain review={review} onGo={go} /> : null}
            {area === 'not-judged' ? (
              <NotJudged doubts={review.notJudged} answers={state.answers} busy={busy} onAnswer={answer} onGo={go} />
            ) : null}
            {area === 'how-read' ? howRead : null}
          </div>
          <Text size={200} as="p" className={styles.foot}>
            Read {counted(plan.sheets.filter((sheet) => sheet.read).length, 'sheet')},{' '}
            {counted(plan.items.length + plan.indicators.length, 'row')}.{' '}
            <Link
              as="button"
              inline
              onClick={() => {
                setArea('how-read');
              }}
            >
              {unread === 0 ? 'How it was read' : `${counted(unread, 'row')} not read`}
            </Link>
          </Text>
        </>
      )}
      {about === null ? null : (
        <Text size={200} as="p" role="status">
          {about}
        </Text>
      )}
      <RemoveDialog
        open={removing}
        writingClearsUndo={host.writingClearsUndo}
        onClose={() => {
          setRemoving(false);
        }}
        onRemove={() => {
          void session.write('removal');
        }}
      />
    </>
  );
}

const AREA_TITLES: Readonly<Record<Area, string>> = {
  'look-again': 'Look again',
  'not-judged': 'Not judged',
  'how-read': 'How it was read',
};

const useHidden = makeStyles({
  hidden: {
    position: 'absolute',
    width: '1px',
    height: '1px',
    overflow: 'hidden',
    clipPath: 'inset(50%)',
    whiteSpace: 'nowrap',
  },
});

/** Words for screen readers only. */
function Hidden({ children }: { readonly children: string }) {
  return <span className={useHidden().hidden}>{children}</span>;
}
