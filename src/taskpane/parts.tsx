import { Link, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ArrowRight16Regular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import type { Place } from '../plan/model.js';
import { spokenPlace } from './places.js';
import { useTone } from './theme.js';
import type { Tone } from './wording.js';

const useStyles = makeStyles({
  chip: {
    display: 'inline-flex',
    alignItems: 'center',
    paddingInline: tokens.spacingHorizontalS,
    paddingBlock: '1px',
    borderRadius: tokens.borderRadiusMedium,
    border: '1px solid currentColor',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
    whiteSpace: 'nowrap',
  },
  hidden: {
    position: 'absolute',
    width: '1px',
    height: '1px',
    overflow: 'hidden',
    clipPath: 'inset(50%)',
    whiteSpace: 'nowrap',
  },
  place: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    textAlign: 'end',
    // A target of at least 24 px by WCAG 2.2.
    minHeight: '24px',
    overflowWrap: 'anywhere',
  },
});

/** A word in its rating's colours with a border: it is told apart without colour too. */
export function Chip({ tone, children }: { readonly tone: Tone; readonly children: ReactNode }) {
  const styles = useStyles();
  const { ink, tint } = useTone(tone);
  return (
    <span className={styles.chip} style={{ color: ink, backgroundColor: tint }}>
      {children}
    </span>
  );
}

/** A link that goes to a cell of the workbook. */
export function PlaceLink({
  place,
  about,
  onGo,
  className,
}: {
  readonly place: Place;
  /** What stands there, for a screen reader that lists links out of their place. */
  readonly about: string;
  readonly onGo: (place: Place) => void;
  readonly className?: string;
}) {
  const styles = useStyles();
  return (
    <Link
      as="button"
      className={mergeClasses(styles.place, className)}
      aria-label={`Go to ${spokenPlace(place)}: ${about}`}
      onClick={() => {
        onGo(place);
      }}
    >
      {spokenPlace(place)}
      <ArrowRight16Regular aria-hidden />
    </Link>
  );
}

/** Words for screen readers only. */
export function Hidden({ children }: { readonly children: string }) {
  return <span className={useStyles().hidden}>{children}</span>;
}
