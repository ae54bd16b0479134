import { Button, CounterBadge, Link, makeStyles, Tab, TabList, Text, tokens } from '@fluentui/react-components';
import { ArrowLeft20Regular } from '@fluentui/react-icons';
import { lazy, Suspense, useCallback, useEffect, useId, useRef, useState, type ReactNode } from 'react';
import type { Place } from '../plan/model.js';
import { daysBetween } from '../workbook/serial.js';
import { CountTiles } from './areas/CountTiles.js';
import { LookAgain } from './areas/LookAgain.js';
import { PlanHeader } from './areas/PlanHeader.js';
import { AboutBar, DoneBar, NoPlan, ProblemBar, Reading, StaleBar } from './areas/states.js';
import { WriteBar } from './areas/WriteBar.js';
import { lookAgainCount } from './findings.js';
import type { PaneHost } from './host.js';
import { Hidden } from './parts.js';
import type { Judged } from './engine.js';
import type { Session, SessionState } from './session.js';
import { counted } from './wording.js';

// What most openings of the pane do not show is fetched when it is first wanted.
const ByLead = lazy(() => import('./areas/ByLead.js').then(({ ByLead }) => ({ default: ByLead })));
const NotJudged = lazy(() => import('./areas/NotJudged.js').then(({ NotJudged }) => ({ default: NotJudged })));
const HowItWasRead = lazy(() =>
  import('./areas/HowItWasRead.js').then(({ HowItWasRead }) => ({ default: HowItWasRead })),
);
const RemoveDialog = lazy(() =>
  import('./areas/RemoveDialog.js').then(({ RemoveDialog }) => ({ default: RemoveDialog })),
);

const useStyles = makeStyles({
  tabs: {
    marginInline: `calc(-1 * ${tokens.spacingHorizontalXS})`,
    columnGap: tokens.spacingHorizontalXS,
    flexWrap: 'wrap',
  },
  tab: { display: 'inline-flex', alignItems: 'center', gap: tokens.spacingHorizontalXS },
  tabButton: {
    paddingLeft: tokens.spacingHorizontalXS,
    paddingRight: tokens.spacingHorizontalXS,
    // The line under the tab is as long as its words.
    '::before': { left: tokens.spacingHorizontalXS, right: tokens.spacingHorizontalXS },
    '::after': { left: tokens.spacingHorizontalXS, right: tokens.spacingHorizontalXS },
  },
  link: { fontSize: 'inherit', lineHeight: 'inherit' },
  sentence: { overflowWrap: 'anywhere' },
  foot: {
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    paddingBlockStart: tokens.spacingVerticalS,
    margin: 0,
    color: tokens.colorNeutralForeground2,
  },
  back: { alignSelf: 'start', marginInlineStart: `calc(-1 * ${tokens.spacingHorizontalS})` },
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
    ':focus': { outlineStyle: 'none' },
  },
});

const AREAS = { 'look-again': 'Look again', 'by-lead': 'By lead', 'not-judged': 'Not judged' } as const;
type Area = keyof typeof AREAS;

function isArea(value: unknown): value is Area {
  return typeof value === 'string' && Object.hasOwn(AREAS, value);
}

export interface CheckedPlanProps {
  readonly session: Session;
  readonly host: PaneHost;
  readonly state: SessionState;
  readonly checked: Judged;
}

/** A plan that was read: what it is, what is to be looked at again, what can be written; or how it was read. */
export function CheckedPlan({ session, host, state, checked }: CheckedPlanProps) {
  const [shown, setShown] = useState<'plan' | 'reading'>('plan');
  const [removing, setRemoving] = useState(false);
  const { plan } = checked.review;
  const busy = state.reading !== null || state.working !== null;
  const empty = plan.items.length === 0 && plan.indicators.length === 0;
  const again = (): void => {
    void session.check();
  };
  const notices = (
    <>
      {state.reading ? (
        <Reading
          doing={state.reading.doing}
          done={state.reading.done}
          onCancel={() => {
            session.cancel();
          }}
        />
      ) : null}
      {state.stale && !busy ? <StaleBar onAgain={again} /> : null}
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
            void session.goToSheet(sheet);
          }}
          onDismiss={() => {
            session.dismiss();
          }}
        />
      ) : null}
      {state.about === null ? null : (
        <AboutBar
          about={state.about}
          onDismiss={() => {
            session.dismiss();
          }}
        />
      )}
    </>
  );
  if (shown === 'reading') {
    return (
      <ReadingPage
        session={session}
        checked={checked}
        busy={busy}
        notices={notices}
        onBack={() => {
          setShown('plan');
        }}
      />
    );
  }
  return (
    <>
      <PlanHeader
        title={empty ? 'Plumbline' : plan.title}
        asAt={empty ? null : state.asAt}
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
          void session.about();
        }}
      />
      {notices}
      {empty ? (
        <>
          <NoPlan plan={plan} busy={busy} onAgain={again} />
          <HowRead session={session} checked={checked} busy={busy} />
        </>
      ) : (
        <Findings
          session={session}
          host={host}
          state={state}
          checked={checked}
          busy={busy}
          onHowRead={() => {
            setShown('reading');
          }}
        />
      )}
      {removing ? (
        <Suspense>
          <RemoveDialog
            writingClearsUndo={host.writingClearsUndo}
            remembers={checked.remembers}
            onClose={() => {
              setRemoving(false);
            }}
            onRemove={(work) => {
              void session.write(work);
            }}
          />
        </Suspense>
      ) : null}
    </>
  );
}

/** The counts, what can be written, and the findings in their areas. */
function Findings({
  session,
  host,
  state,
  checked,
  busy,
  onHowRead,
}: CheckedPlanProps & { readonly busy: boolean; readonly onHowRead: () => void }) {
  const styles = useStyles();
  const ids = useId();
  const [area, setArea] = useState<Area>('look-again');
  const { review, summary, facts } = checked;
  const { plan } = review;
  const go = useGo(session);
  const answer = useAnswer(session);
  const unread = plan.sheets.reduce((sum, sheet) => sum + sheet.rowsNotRead.length, 0);
  const toLookAt = lookAgainCount(review);
  const ahead = Math.max(0, daysBetween(host.today(), review.asAt));
  const notJudged = review.notJudged.length;
  const tab = (value: Area) => ({
    value,
    id: `${ids}${value}`,
    className: styles.tabButton,
    'aria-controls': `${ids}panel`,
  });
  return (
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
      <div>
        <TabList
          className={styles.tabs}
          selectedValue={area}
          onTabSelect={(_, data) => {
            if (isArea(data.value)) setArea(data.value);
          }}
        >
          <Tab {...tab('look-again')}>
            <span className={styles.tab}>
              {AREAS['look-again']}
              <CounterBadge
                count={toLookAt}
                overflowCount={9999}
                color="danger"
                size="small"
                showZero={false}
                aria-hidden
              />
              <Hidden>{counted(toLookAt, 'finding')}</Hidden>
            </span>
          </Tab>
          <Tab {...tab('by-lead')}>{AREAS['by-lead']}</Tab>
          <Tab {...tab('not-judged')}>
            <span className={styles.tab}>
              {AREAS['not-judged']}
              <CounterBadge
                count={notJudged}
                overflowCount={9999}
                color="informative"
                size="small"
                showZero={false}
                aria-hidden
              />
              <Hidden>{counted(notJudged, 'doubt')}</Hidden>
            </span>
          </Tab>
        </TabList>
        <div id={`${ids}panel`} role="tabpanel" aria-labelledby={`${ids}${area}`}>
          <Suspense fallback={<Text size={200}>Opening …</Text>}>
            {area === 'look-again' ? (
              <LookAgain
                review={review}
                ahead={ahead}
                busy={busy}
                onGo={go}
                onLeave={(finding, reason) => {
                  void session.leave(finding, reason);
                }}
              />
            ) : null}
            {area === 'by-lead' ? <ByLead review={review} today={host.today()} ahead={ahead} onGo={go} /> : null}
            {area === 'not-judged' ? (
              <NotJudged doubts={review.notJudged} answers={checked.answers} busy={busy} onAnswer={answer} onGo={go} />
            ) : null}
          </Suspense>
        </div>
      </div>
      <Text size={200} as="p" className={styles.foot}>
        Read {counted(plan.sheets.filter((sheet) => sheet.read).length, 'sheet')},{' '}
        {counted(plan.items.length + plan.indicators.length, 'row')}
        {unread === 0 ? '' : `; ${counted(unread, 'row')} not read`}.{' '}
        <Link as="button" inline className={styles.link} onClick={onHowRead}>
          How it was read
        </Link>
      </Text>
    </>
  );
}

/** How the plan was read, in the place of the findings, with a way back. */
function ReadingPage({
  notices,
  onBack,
  ...rest
}: {
  readonly session: Session;
  readonly checked: Judged;
  readonly busy: boolean;
  readonly notices: ReactNode;
  readonly onBack: () => void;
}) {
  const styles = useStyles();
  const heading = useRef<HTMLHeadingElement>(null);
  // The page has changed under the reader: what it now is comes first.
  useEffect(() => {
    heading.current?.focus();
  }, []);
  return (
    <>
      <Button appearance="subtle" size="small" icon={<ArrowLeft20Regular />} className={styles.back} onClick={onBack}>
        Back to the findings
      </Button>
      <h1 ref={heading} tabIndex={-1} className={styles.heading}>
        How it was read
      </h1>
      {notices}
      <HowRead {...rest} />
    </>
  );
}

function HowRead({
  session,
  checked,
  busy,
}: {
  readonly session: Session;
  readonly checked: Judged;
  readonly busy: boolean;
}) {
  const go = useGo(session);
  const answer = useAnswer(session);
  return (
    <Suspense fallback={<Text size={200}>Opening …</Text>}>
      <HowItWasRead plan={checked.review.plan} answers={checked.answers} busy={busy} onAnswer={answer} onGo={go} />
    </Suspense>
  );
}

function useGo(session: Session): (place: Place) => void {
  return useCallback(
    (place) => {
      void session.go(place);
    },
    [session],
  );
}

function useAnswer(session: Session): (setting: string, value: string | null) => void {
  return useCallback(
    (setting, value) => {
      void session.answer(setting, value);
    },
    [session],
  );
}
