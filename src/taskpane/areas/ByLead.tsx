import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Button,
  makeStyles,
  Text,
  Textarea,
  tokens,
} from '@fluentui/react-components';
import { Copy20Regular } from '@fluentui/react-icons';
import { useMemo, useState, type ReactNode } from 'react';
import type { Review } from '../../checks/finding.js';
import { named } from '../../checks/shared/wording.js';
import type { Item, Place } from '../../plan/model.js';
import { leadLists, messageFor, type LeadList } from '../../reports/leads.js';
import { spokenDay, type IsoDay } from '../../workbook/serial.js';
import { withoutName } from '../findings.js';
import { Chip, PlaceLink } from '../parts.js';
import { counted, lateWords } from '../wording.js';

const PAGE = 50;

const useStyles = makeStyles({
  intro: { marginBlock: tokens.spacingVerticalS, color: tokens.colorNeutralForeground2 },
  // The whole width before the arrow, which takes what is left: the counts stand below each other.
  heading: {
    display: 'flex',
    width: '100%',
    flexWrap: 'wrap',
    alignItems: 'baseline',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalS,
  },
  name: { overflowWrap: 'anywhere' },
  count: { color: tokens.colorNeutralForeground2, fontVariantNumeric: 'tabular-nums' },
  panel: { marginInline: 0 },
  section: {
    margin: 0,
    marginBlock: tokens.spacingVerticalS,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
  },
  list: { listStyleType: 'none', margin: 0, padding: 0, marginBlockEnd: tokens.spacingVerticalM },
  row: { paddingBlock: tokens.spacingVerticalS, borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  title: { overflowWrap: 'anywhere' },
  foot: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
  go: { marginInlineStart: 'auto' },
  similar: { color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  byHand: { width: '100%' },
  copy: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
});

export interface ByLeadProps {
  readonly review: Review;
  readonly today: IsoDay;
  /** Days by which the as-at date lies ahead of today. */
  readonly ahead: number;
  readonly onGo: (place: Place) => void;
}

/** What each lead has to look at, those with most past their date first, and a message that can be sent to them. */
export function ByLead(props: ByLeadProps) {
  const { review, ahead } = props;
  const styles = useStyles();
  const lists = useMemo(() => leadLists(review), [review]);
  const [limit, setLimit] = useState(PAGE);
  if (lists.length === 0) {
    return (
      <Text as="p" block size={200} className={styles.intro}>
        No lead has anything past its date, due soon, undated or to look at again.
      </Text>
    );
  }
  return (
    <div>
      <Text as="p" block size={200} className={styles.intro}>
        A joint action stands with each of its leads. Names are never merged.
      </Text>
      <Accordion multiple collapsible>
        {lists.slice(0, limit).map((list) => (
          <AccordionItem key={list.name} value={list.name}>
            <AccordionHeader as="h2" expandIconPosition="end">
              <span className={styles.heading}>
                <Text weight="semibold" className={styles.name}>
                  {list.name}
                </Text>
                <Text size={200} className={styles.count}>
                  {inShort(list, ahead)}
                </Text>
              </span>
            </AccordionHeader>
            <AccordionPanel className={styles.panel}>
              <OneLead list={list} {...props} />
            </AccordionPanel>
          </AccordionItem>
        ))}
      </Accordion>
      {lists.length > limit ? (
        <Button
          appearance="subtle"
          onClick={() => {
            setLimit(limit + PAGE);
          }}
        >
          Show {Math.min(PAGE, lists.length - limit)} more of {(lists.length - limit).toLocaleString('en-GB')}
        </Button>
      ) : null}
    </div>
  );
}

function inShort({ past, dueSoon, lookAgain, undated }: LeadList, ahead: number): string {
  const today = past.filter(({ days }) => days > ahead).length;
  const willBe = past.length - today;
  return [
    today > 0 ? `${today.toLocaleString('en-GB')} past date` : '',
    willBe > 0 ? `${willBe.toLocaleString('en-GB')} will be late` : '',
    dueSoon.length > 0 ? `${dueSoon.length.toLocaleString('en-GB')} due soon` : '',
    lookAgain.length > 0 ? `${lookAgain.length.toLocaleString('en-GB')} to look at` : '',
    undated.length > 0 ? `${undated.length.toLocaleString('en-GB')} undated` : '',
  ]
    .filter((part) => part !== '')
    .join(' · ');
}

function OneLead({ list, review, today, ahead, onGo }: ByLeadProps & { readonly list: LeadList }) {
  const styles = useStyles();
  const entries = useMemo(
    () => new Map([...review.plan.items, ...review.plan.indicators].map((entry) => [entry.id, entry])),
    [review],
  );
  const past = list.past.filter(({ days }) => days > ahead);
  const willBe = list.past.filter(({ days }) => days <= ahead);
  return (
    <>
      {list.similar.length > 0 ? (
        <Text as="p" block size={200} className={styles.similar}>
          Also in the plan, perhaps the same person: {list.similar.map((name) => `“${name}”`).join(', ')}.
        </Text>
      ) : null}
      <CopyMessage text={() => messageFor(list.name, review, today)} lead={list.name} />
      <Rows title="Past date" count={past.length}>
        {past.slice(0, PAGE).map(({ item, days }) => (
          <Row key={item.id} item={item} onGo={onGo}>
            <Chip tone="red">{lateWords(days, ahead)}</Chip>
          </Row>
        ))}
      </Rows>
      <Rows title={`Past date by ${spokenDay(review.asAt)} if nothing changes`} count={willBe.length}>
        {willBe.slice(0, PAGE).map(({ item, days }) => (
          <Row key={item.id} item={item} onGo={onGo}>
            <Chip tone="amber">{lateWords(days, ahead)}</Chip>
          </Row>
        ))}
      </Rows>
      <Rows
        title={`Due in the ${counted(review.settings.dueSoonDays, 'day')} ${ahead > 0 ? `after ${spokenDay(review.asAt)}` : 'to come'}`}
        count={list.dueSoon.length}
      >
        {list.dueSoon.slice(0, PAGE).map((item) => (
          <Row key={item.id} item={item} onGo={onGo}>
            {item.due?.reading.kind === 'dated' ? (
              <Text size={200}>due by {spokenDay(item.due.reading.latest)}</Text>
            ) : null}
          </Row>
        ))}
      </Rows>
      <Rows title="To look at again" count={list.lookAgain.length}>
        {list.lookAgain.slice(0, PAGE).map((finding, index) => {
          const entry = finding.item === null ? undefined : entries.get(finding.item);
          return (
            <li key={`${finding.check}-${String(index)}`} className={styles.row}>
              <Text size={200} block className={styles.title}>
                {entry ? `${named(entry)}. ${withoutName(finding.message, entry)}` : finding.message}
              </Text>
              <div className={styles.foot}>
                <PlaceLink
                  place={finding.at}
                  about={entry?.title ?? finding.message}
                  onGo={onGo}
                  className={styles.go}
                />
              </div>
            </li>
          );
        })}
      </Rows>
      <Rows title="Without a date" count={list.undated.length}>
        {list.undated.slice(0, PAGE).map((item) => (
          <Row key={item.id} item={item} onGo={onGo} />
        ))}
      </Rows>
    </>
  );
}

function Rows({
  title,
  count,
  children,
}: {
  readonly title: string;
  readonly count: number;
  readonly children: ReactNode;
}) {
  const styles = useStyles();
  if (count === 0) return null;
  return (
    <>
      <h3 className={styles.section}>
        {title}, {count.toLocaleString('en-GB')}
        {count > PAGE ? ` (the first ${String(PAGE)})` : ''}
      </h3>
      <ul className={styles.list}>{children}</ul>
    </>
  );
}

function Row({
  item,
  onGo,
  children,
}: {
  readonly item: Item;
  readonly onGo: (place: Place) => void;
  readonly children?: ReactNode;
}) {
  const styles = useStyles();
  return (
    <li className={styles.row}>
      <Text size={200} block className={styles.title}>
        {named(item)}
      </Text>
      <div className={styles.foot}>
        {children}
        <PlaceLink place={item.at} about={item.title} onGo={onGo} className={styles.go} />
      </div>
    </li>
  );
}

/** Puts a plain-text message for the lead on the clipboard; where the browser does not allow that, shows it to be copied by hand. */
function CopyMessage({ text, lead }: { readonly text: () => string | null; readonly lead: string }) {
  const styles = useStyles();
  const [state, setState] = useState<'idle' | 'copied' | { readonly byHand: string }>('idle');
  const copy = async (): Promise<void> => {
    const message = text() ?? '';
    try {
      await navigator.clipboard.writeText(message);
      setState('copied');
    } catch {
      setState(copiedTheOldWay(message) ? 'copied' : { byHand: message });
    }
  };
  return (
    <div className={styles.copy}>
      <Button
        size="small"
        icon={<Copy20Regular />}
        aria-label={`Copy message for ${lead}`}
        onClick={() => {
          void copy();
        }}
      >
        Copy message
      </Button>
      <span role="status">{state === 'copied' ? <Text size={200}>Copied. Paste it into an e-mail.</Text> : null}</span>
      {typeof state === 'object' ? (
        <Textarea
          readOnly
          rows={8}
          className={styles.byHand}
          aria-label={`Message for ${lead}`}
          value={state.byHand}
          onFocus={(event) => {
            event.currentTarget.select();
          }}
        />
      ) : null}
    </div>
  );
}

/** A frame without leave to use the clipboard may still copy what is selected. */
function copiedTheOldWay(message: string): boolean {
  const area = document.createElement('textarea');
  area.value = message;
  area.style.position = 'fixed';
  area.style.opacity = '0';
  document.body.append(area);
  const focused = document.activeElement;
  area.select();
  // The old command is the only way in a frame whose host gives no clipboard permission, as Excel on the web does not.
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- for the reason just given
  const done = document.execCommand('copy');
  area.remove();
  if (focused instanceof HTMLElement) focused.focus();
  return done;
}
