import { makeStyles, tokens } from '@fluentui/react-components';
import { LEVEL_WORDS, type Count, type LevelCounts } from '../../reports/summary.js';
import { useTone } from '../theme.js';
import { toneOf } from '../wording.js';

const useStyles = makeStyles({
  tiles: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(66px, 1fr))',
    gap: tokens.spacingHorizontalS,
    listStyleType: 'none',
    margin: 0,
    padding: 0,
  },
  tile: {
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
  word: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, overflowWrap: 'break-word' },
});

/** The counts in the council's own order and words, each with its colour and a bar beside it. */
export function CountTiles({ level }: { readonly level: LevelCounts }) {
  const styles = useStyles();
  return (
    <dl className={styles.tiles} aria-label={`${LEVEL_WORDS[level.level].many} by rating`}>
      {level.counts.map((count) => (
        <Tile key={count.key} count={count} />
      ))}
    </dl>
  );
}

function Tile({ count }: { readonly count: Count }) {
  const styles = useStyles();
  const { ink, tint } = useTone(toneOf(count.key));
  return (
    <div className={styles.tile} style={{ color: ink, backgroundColor: tint }}>
      <dt className={styles.word}>{count.word}</dt>
      <dd className={styles.count}>{count.count.toLocaleString('en-GB')}</dd>
    </div>
  );
}
