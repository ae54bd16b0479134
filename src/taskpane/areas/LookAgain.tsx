import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Button,
  Field,
  Input,
  makeStyles,
  SearchBox,
  Select,
  Text,
  tokens,
} from '@fluentui/react-components';
import { CheckmarkCircle24Regular, ErrorCircle20Filled, Info20Regular, Warning20Filled } from '@fluentui/react-icons';
import { useDeferredValue, useMemo, useState } from 'react';
import type { AsideFinding, Finding, Review, Severity } from '../../checks/finding.js';
import type { Place } from '../../plan/model.js';
import { groupFindings, leadsOf, shownFindings, type FindingGroup, type ShownFinding } from '../findings.js';
import { Chip, PlaceLink } from '../parts.js';
import { useTone } from '../theme.js';
import { ratingWord } from '../../reports/summary.js';
import { counted, lateWords, toneOf } from '../wording.js';

/** Enough to fill the pane several times; more are shown on request, so that 50,000 findings open as fast as five. */
const PAGE = 50;

const useStyles = makeStyles({
  filters: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 3fr) minmax(0, 2fr)',
    gap: tokens.spacingHorizontalS,
    marginBlock: tokens.spacingVerticalS,
  },
  lead: { minWidth: 0 },
  // The whole width before the arrow, which takes what is left: the counts stand below each other.
  heading: { display: 'flex', width: '100%', justifyContent: 'space-between', gap: tokens.spacingHorizontalS },
  count: { color: tokens.colorNeutralForeground2, fontVariantNumeric: 'tabular-nums' },
  panel: { marginInline: 0 },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  aside: { marginBlockStart: tokens.spacingVerticalL },
  finding: {
    paddingBlock: tokens.spacingVerticalM,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  what: { display: 'flex', gap: tokens.spacingHorizontalS, margin: 0 },
  ref: { fontWeight: tokens.fontWeightSemibold, flexShrink: 0 },
  title: { overflowWrap: 'anywhere' },
  message: { color: tokens.colorNeutralForeground2, marginBlock: tokens.spacingVerticalXXS, overflowWrap: 'anywhere' },
  foot: {
    marginBlockStart: tokens.spacingVerticalXS,
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    rowGap: tokens.spacingVerticalXS,
  },
  go: { marginInlineStart: 'auto' },
  // Kept together at the end of the line, below the chips where there is no room beside them.
  actions: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'flex-end',
    columnGap: tokens.spacingHorizontalXS,
    marginInlineStart: 'auto',
  },
  // Its own padding does not move its words away from the edge.
  leaveButton: {
    marginInlineEnd: `calc(-1 * ${tokens.spacingHorizontalS})`,
    // Contrast themes draw its edge.
    '@media (forced-colors: active)': { marginInlineEnd: 0 },
  },
  leave: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'start',
    gap: tokens.spacingVerticalXS,
    marginBlockStart: tokens.spacingVerticalXS,
  },
  fine: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    textAlign: 'center',
    gap: tokens.spacingVerticalS,
    paddingBlock: tokens.spacingVerticalXXL,
  },
});

export interface LookAgainProps {
  readonly review: Review;
  /** Days by which the as-at date lies ahead of today. */
  readonly ahead: number;
  readonly busy: boolean;
  readonly onGo: (place: Place) => void;
  /** Sets a finding aside with a reason, or takes it up again with null. */
  readonly onLeave: (finding: Finding, reason: string | null) => void;
}

/** The findings, worst first, under headings that open and close, with a filter by words and by lead. */
export function LookAgain(props: LookAgainProps) {
  const { review, busy, onGo, onLeave } = props;
  const styles = useStyles();
  const [text, setText] = useState('');
  const [lead, setLead] = useState<string | null>(null);
  const sought = useDeferredValue(text);
  const all = useMemo(() => shownFindings(review), [review]);
  const leads = useMemo(() => leadsOf(all), [all]);
  const groups = useMemo(() => groupFindings(all, { text: sought, lead }), [all, sought, lead]);
  const shown = groups.reduce((sum, group) => sum + group.findings.length, 0);
  const first = groups[0]?.heading.id;

  const aside = review.aside ?? [];
  if (all.length === 0) {
    return (
      <>
        <div className={styles.fine}>
          <CheckmarkCircle24Regular aria-hidden />
          <Text weight="semibold">Nothing to look at again</Text>
          <Text size={200} align="center">
            Every rating that could be judged agrees with its dates and figures. “Not judged” lists what could not be
            told.
          </Text>
        </div>
        {aside.length > 0 ? <LeftOnes aside={aside} busy={busy} onGo={onGo} onLeave={onLeave} /> : null}
      </>
    );
  }
  return (
    <div>
      <div className={styles.filters}>
        <SearchBox
          aria-label="Find in the findings"
          placeholder="Find"
          value={text}
          onChange={(_, data) => {
            setText(data.value);
          }}
        />
        <Select
          className={styles.lead}
          aria-label="Lead"
          value={lead ?? ''}
          onChange={(_, data) => {
            setLead(data.value === '' ? null : data.value);
          }}
        >
          <option value="">All leads</option>
          {leads.map((name) => (
            <option key={name} value={name}>
              {name}
            </option>
          ))}
        </Select>
      </div>
      <div role="status">
        {sought !== '' || lead !== null ? (
          <Text size={200}>
            {shown === 0
              ? 'No finding matches.'
              : `${counted(shown, 'finding')} of ${all.length.toLocaleString('en-GB')}`}
          </Text>
        ) : null}
      </div>
      <Accordion multiple collapsible defaultOpenItems={first === undefined ? [] : [first]}>
        {groups.map((group) => (
          <Group key={group.heading.id} group={group} {...props} />
        ))}
      </Accordion>
      {aside.length > 0 ? <LeftOnes aside={aside} busy={busy} onGo={onGo} onLeave={onLeave} /> : null}
    </div>
  );
}

function Group({ group, ...props }: LookAgainProps & { readonly group: FindingGroup }) {
  const styles = useStyles();
  const [limit, setLimit] = useState(PAGE);
  const more = group.findings.length - limit;
  return (
    <AccordionItem value={group.heading.id}>
      <AccordionHeader as="h2" expandIconPosition="end" icon={<SeverityIcon severity={group.severity} />}>
        <span className={styles.heading}>
          <Text weight="semibold">{group.heading.title}</Text>
          <Text className={styles.count}>{group.findings.length.toLocaleString('en-GB')}</Text>
        </span>
      </AccordionHeader>
      <AccordionPanel className={styles.panel}>
        <ul className={styles.list}>
          {group.findings.slice(0, limit).map((shown) => (
            <li key={shown.key} className={styles.finding}>
              <OneFinding shown={shown} {...props} />
            </li>
          ))}
        </ul>
        {more > 0 ? (
          <Button
            appearance="subtle"
            onClick={() => {
              setLimit(limit + PAGE);
            }}
          >
            Show {Math.min(PAGE, more)} more of {more.toLocaleString('en-GB')}
          </Button>
        ) : null}
      </AccordionPanel>
    </AccordionItem>
  );
}

function OneFinding({ review, ahead, shown, busy, onGo, onLeave }: LookAgainProps & { readonly shown: ShownFinding }) {
  const styles = useStyles();
  const [leaving, setLeaving] = useState(false);
  const { finding, entry, daysLate, sentence } = shown;
  return (
    <>
      {entry ? (
        <p className={styles.what}>
          {entry.ref === null ? null : <span className={styles.ref}>{entry.ref}</span>}
          <span className={styles.title}>{shortened(entry.title)}</span>
        </p>
      ) : null}
      <Text as="p" block size={200} className={styles.message}>
        {sentence}
      </Text>
      <div className={styles.foot}>
        {entry?.rating ? <Chip tone={toneOf(entry.rating.value)}>{ratingWord(review, entry.rating.value)}</Chip> : null}
        {daysLate === null ? null : <Chip tone={daysLate > ahead ? 'red' : 'amber'}>{lateWords(daysLate, ahead)}</Chip>}
        <div className={styles.actions}>
          <PlaceLink place={finding.at} about={entry?.title ?? finding.message} onGo={onGo} />
          <Button
            size="small"
            appearance="subtle"
            className={styles.leaveButton}
            disabled={busy}
            aria-expanded={leaving}
            aria-label={`Leave this one: ${entry?.title ?? finding.message}`}
            onClick={() => {
              setLeaving(!leaving);
            }}
          >
            Leave this one
          </Button>
        </div>
      </div>
      {leaving ? (
        <LeaveForm
          busy={busy}
          onLeave={(reason) => {
            onLeave(finding, reason);
          }}
        />
      ) : null}
    </>
  );
}

/** Asks for the reason, without which nothing is set aside. */
function LeaveForm({ busy, onLeave }: { readonly busy: boolean; readonly onLeave: (reason: string) => void }) {
  const styles = useStyles();
  const [reason, setReason] = useState('');
  return (
    <form
      className={styles.leave}
      onSubmit={(event) => {
        event.preventDefault();
        onLeave(reason.trim());
      }}
    >
      <Field
        label="Why can it be left?"
        hint="Kept in the settings sheet and listed in the exceptions. It comes back when its facts change."
      >
        <Input
          value={reason}
          onChange={(_, data) => {
            setReason(data.value);
          }}
        />
      </Field>
      <Button type="submit" size="small" disabled={busy || reason.trim() === ''}>
        Leave it
      </Button>
    </form>
  );
}

/** What was set aside, and why, with the way back. */
function LeftOnes({
  aside,
  busy,
  onGo,
  onLeave,
}: Omit<LookAgainProps, 'review' | 'ahead'> & { readonly aside: readonly AsideFinding[] }) {
  const styles = useStyles();
  return (
    <section aria-label="Set aside" className={styles.aside}>
      <Text as="h3" weight="semibold">
        {aside.length.toLocaleString('en-GB')} set aside
      </Text>
      <ul className={styles.list}>
        {aside.map(({ finding, reason, who }) => (
          <li key={`${finding.check} ${finding.item ?? finding.message}`} className={styles.finding}>
            <Text as="p" block size={200} className={styles.message}>
              {finding.message}
            </Text>
            <Text as="p" block size={200} className={styles.message}>
              Left: {reason} ({who})
            </Text>
            <div className={styles.foot}>
              <Button
                size="small"
                appearance="subtle"
                disabled={busy}
                aria-label={`Take up again: ${finding.message}`}
                onClick={() => {
                  onLeave(finding, null);
                }}
              >
                Take up again
              </Button>
              <PlaceLink place={finding.at} about={finding.message} onGo={onGo} className={styles.go} />
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Some trackers keep a paragraph in the title's cell; its beginning is enough to know it by. */
function shortened(title: string): string {
  if (title.length <= 140) return title;
  const cut = title.slice(0, 140);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), 100))} …`;
}

function SeverityIcon({ severity }: { readonly severity: Severity }) {
  const red = useTone('red').ink;
  const amber = useTone('amber').ink;
  switch (severity) {
    case 'high':
      return <ErrorCircle20Filled primaryFill={red} title="Needs an answer first:" />;
    case 'medium':
      return <Warning20Filled primaryFill={amber} title="Needs an answer:" />;
    default:
      return <Info20Regular title="Listed:" />;
  }
}
