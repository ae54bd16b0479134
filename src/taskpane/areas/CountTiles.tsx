import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { LEVEL_WORDS, type Count, type LevelCounts } from '../../reports/summary.js';
import { useTone } from '../theme.js';
import { toneOf } from '../wording.js';

const useStyles = makeStyles({
  tiles: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    listStyleType: 'none',
    margin: 0,
    padding: 0,
  },
  tile: {
    // Never narrower than its figure; what does not fit beside the others goes on below.
    flex: '1 1 66px',
    minWidth: 'min-content',
    boxSizing: 'border-box',
    display: 'flex',
    flexDirection: 'column-reverse',
    justifyContent: 'flex-end',
    margin: 0,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalXS} ${tokens.spacingVerticalS} ${tokens.spacingHorizontalS}`,
    borderRadius: tokens.borderRadiusMedium,
    borderInlineStartWidth: '4px',
    borderInlineStartStyle: 'solid',
    borderInlineStartColor: 'currentColor',
    // Contrast themes drop the tint; the outline keeps each tile a tile.
    '@media (forced-colors: active)': { outline: '1px solid' },
  },
  count: {
    margin: 0,
    fontSize: tokens.fontSizeHero700,
    lineHeight: tokens.lineHeightHero700,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: 'tabular-nums',
  },
  thousands: { fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightHero700 },
  word: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, overflowWrap: 'break-word' },
});

/** The counts in the council's own order and words, each with its colour and a bar beside it. */
export function CountTiles({ level }: { readonly level: LevelCounts }) {
  const styles = useStyles();
  const figure = mergeClasses(styles.count, level.counts.some(({ count }) => count >= 1000) && styles.thousands);
  return (
    <dl className={styles.tiles} aria-label={`${LEVEL_WORDS[level.level].many} by rating`}>
      {level.counts.map((count) => (
        <Tile key={count.key} count={count} figure={figure} />
      ))}
    </dl>
  );
}

function Tile({ count, figure }: { readonly count: Count; readonly figure: string }) {
  const styles = useStyles();
  const { ink, tint } = useTone(toneOf(count.key));
  return (
    <div className={styles.tile} style={{ color: ink, backgroundColor: tint }}>
      <dt className={styles.word}>{count.word}</dt>
      <dd className={figure}>{count.count.toLocaleString('en-GB')}</dd>
    </div>
  );
}
