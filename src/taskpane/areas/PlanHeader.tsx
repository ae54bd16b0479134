import {
  Button,
  Field,
  Input,
  Link,
  makeStyles,
  Menu,
  MenuDivider,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  Popover,
  PopoverSurface,
  PopoverTrigger,
  Text,
  tokens,
} from '@fluentui/react-components';
import {
  ArrowClockwise20Regular,
  CalendarLtr20Regular,
  Delete20Regular,
  Info20Regular,
  MoreHorizontal20Regular,
} from '@fluentui/react-icons';
import { useState } from 'react';
import type { StatedDate } from '../../plan/model.js';
import { spokenDay, type IsoDay } from '../../workbook/serial.js';
import { spokenPlace } from '../places.js';
import type { AsAtFrom } from '../session.js';

const useStyles = makeStyles({
  top: { display: 'flex', alignItems: 'flex-start', justifyContent: 'space-between', gap: tokens.spacingHorizontalS },
  title: {
    margin: 0,
    // Its first line beside the menu's button.
    paddingBlockStart: tokens.spacingVerticalXS,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: 'anywhere',
  },
  date: {
    paddingLeft: tokens.spacingHorizontalXS,
    paddingRight: tokens.spacingHorizontalXS,
    marginInlineStart: `calc(-1 * ${tokens.spacingHorizontalXS})`,
    fontWeight: tokens.fontWeightRegular,
  },
  surface: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    maxWidth: 'min(300px, calc(100vw - 48px))',
  },
  stated: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXXS },
  link: { fontSize: 'inherit', lineHeight: 'inherit' },
  offer: { color: tokens.colorNeutralForeground2 },
});

export interface PlanHeaderProps {
  readonly title: string;
  /** Null where there is no plan to judge. */
  readonly asAt: { readonly date: IsoDay; readonly from: AsAtFrom } | null;
  readonly today: IsoDay;
  readonly stated: readonly StatedDate[];
  readonly busy: boolean;
  readonly onAsAt: (date: IsoDay, from: AsAtFrom) => void;
  readonly onCheckAgain: () => void;
  readonly onRemove: () => void;
  readonly onAbout: () => void;
}

/** The plan's name, the date it is judged at, changeable in place, and the menu of what is seldom needed. */
export function PlanHeader(props: PlanHeaderProps) {
  const styles = useStyles();
  return (
    <header>
      <div className={styles.top}>
        <h1 className={styles.title}>{props.title}</h1>
        <Menu inline positioning="below-end">
          <MenuTrigger disableButtonEnhancement>
            <Button appearance="subtle" icon={<MoreHorizontal20Regular />} aria-label="More" />
          </MenuTrigger>
          <MenuPopover>
            <MenuList>
              <MenuItem icon={<ArrowClockwise20Regular />} disabled={props.busy} onClick={props.onCheckAgain}>
                Check again
              </MenuItem>
              <MenuItem icon={<Delete20Regular />} disabled={props.busy} onClick={props.onRemove}>
                Remove Plumbline’s additions
              </MenuItem>
              <MenuDivider />
              <MenuItem icon={<Info20Regular />} onClick={props.onAbout}>
                About Plumbline
              </MenuItem>
            </MenuList>
          </MenuPopover>
        </Menu>
      </div>
      {props.asAt ? <AsAt {...props} asAt={props.asAt} /> : null}
    </header>
  );
}

function AsAt({
  asAt,
  today,
  stated,
  busy,
  onAsAt,
}: PlanHeaderProps & { readonly asAt: { readonly date: IsoDay; readonly from: AsAtFrom } }) {
  const styles = useStyles();
  const [open, setOpen] = useState(false);
  const choose = (date: IsoDay, from: AsAtFrom): void => {
    onAsAt(date, from);
    setOpen(false);
  };
  const latest = stated.at(-1);
  return (
    <div>
      <Popover
        open={open}
        onOpenChange={(_, data) => {
          setOpen(data.open);
        }}
        positioning="below-start"
        trapFocus
      >
        <PopoverTrigger disableButtonEnhancement>
          <Button appearance="transparent" className={styles.date} icon={<CalendarLtr20Regular />} disabled={busy}>
            As at {spokenDay(asAt.date)}
            {asAt.from === 'today' ? ' (today)' : ''}
          </Button>
        </PopoverTrigger>
        <PopoverSurface className={styles.surface} aria-label="The date the plan is judged at">
          <Field label="Judge the plan as at">
            <Input
              type="date"
              defaultValue={asAt.date}
              onChange={(_, data) => {
                if (/^[12]\d{3}-\d\d-\d\d$/.test(data.value))
                  onAsAt(data.value, data.value === today ? 'today' : 'chosen');
              }}
            />
          </Field>
          {stated.map((one) => (
            <div
              key={`${one.at.sheet}-${String(one.at.row)}-${String(one.at.column)}-${one.date}`}
              className={styles.stated}
            >
              <Text size={200}>
                {spokenPlace(one.at)} says “{one.text}”
              </Text>
              <Button
                size="small"
                onClick={() => {
                  choose(one.date, 'stated');
                }}
              >
                Use {spokenDay(one.date)}
              </Button>
            </div>
          ))}
          <Button
            size="small"
            disabled={asAt.from === 'today'}
            onClick={() => {
              choose(today, 'today');
            }}
          >
            Use today, {spokenDay(today)}
          </Button>
        </PopoverSurface>
      </Popover>
      {latest && latest.date !== asAt.date && asAt.from === 'today' ? (
        <Text size={200} block className={styles.offer}>
          The workbook says “{latest.text}”.{' '}
          <Link
            as="button"
            inline
            className={styles.link}
            onClick={() => {
              onAsAt(latest.date, 'stated');
            }}
          >
            Judge it as at {spokenDay(latest.date)}
          </Link>
        </Text>
      ) : null}
    </div>
  );
}
