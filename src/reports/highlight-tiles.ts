import { spokenDay, type IsoDay } from '../workbook/serial.js';
import type { OwnCell, OwnChart } from '../workbook/edits.js';
import type { Page } from './page.js';
import { TONES } from './palette.js';
import type { CountKey } from './ratings.js';
import { LEVEL_TITLES, type Summary } from './summary.js';

/** The tiles stand under these columns: between the titles and the chart. */
const FIRST_TILE = 2;
const MOST_TILES = 6;

interface Tile {
  readonly word: string;
  readonly tone: CountKey;
}

/** A line of tiles: one level of the plan, with a figure for each tile and its change since the last report. */
interface TileLine {
  readonly label: string;
  readonly figures: readonly number[];
  readonly changes: readonly number[] | null;
}

/** The counts: a word over a number each, in tables that the chart is drawn from. */
export function tiles(
  page: Page,
  summary: Summary,
  since: IsoDay | null,
  chartColumns: readonly [number, number],
): OwnChart | null {
  const { kinds, lines, title } = tileLines(summary);
  const [first] = lines;
  if (!first) return null;
  const [left, right] = chartColumns;
  const room = Math.max(3, Math.min(MOST_TILES, left - FIRST_TILE));
  const series: OwnChart['series'][number][] = [];
  let categories: OwnChart['categories'] | null = null;
  for (let start = 0; start < kinds.length; start += room) {
    const some = kinds.slice(start, start + room);
    if (start > 0) page.gap();
    const header = page.next;
    const words = uniqueWords(some.map(({ word }) => word));
    page.row(
      [
        null,
        { value: start === 0 ? 'Counts' : 'Further counts', style: 'tileHeader' },
        ...some.map(({ tone }, at): OwnCell => ({ value: words[at] ?? '', style: `tile-${tone}` })),
      ],
      24,
    );
    for (const line of lines) {
      page.row(
        [
          null,
          { value: line.label, style: 'label' },
          ...some.map(({ tone }, at): OwnCell => ({ value: line.figures[start + at] ?? 0, style: `figure-${tone}` })),
        ],
        34,
      );
      if (line.changes === null || since === null) continue;
      page.row(
        [
          null,
          { value: `Since ${spokenDay(since)}`, style: 'changeLabel' },
          ...some.map(({ tone }, at): OwnCell => ({ value: line.changes?.[start + at] ?? 0, style: `change-${tone}` })),
        ],
        20,
      );
    }
    page.tables.push({
      name: start === 0 ? 'PlumblineRatings' : `PlumblineRatings${start / room + 1}`,
      area: { top: header, left: 1, bottom: page.next - 1, right: FIRST_TILE + some.length - 1 },
      filter: false,
    });
    // The chart shows the first line only: beside a hundred actions, eighteen recommendations are not seen.
    categories ??= { top: header + 1, left: 1, bottom: header + 1, right: 1 };
    some.forEach(({ tone }, at) => {
      const column = FIRST_TILE + at;
      if ((first.figures[start + at] ?? 0) === 0) return;
      const values = { top: header + 1, left: column, bottom: header + 1, right: column };
      series.push({ name: { row: header, column }, values, colour: TONES[tone].strong });
    });
  }
  if (!categories || series.length === 0) return null;
  const said = kinds.flatMap(({ word }, at) => {
    const figure = first.figures[at] ?? 0;
    return figure > 0 ? [`${word} ${figure}`] : [];
  });
  return {
    name: 'PlumblineChart',
    title,
    kind: 'bar-stacked',
    series,
    categories,
    place: { top: 0, left, bottom: Math.max(page.next - 1, 5), right },
    alt: `${title}: ${said.join(', ')}.`,
  };
}

/** The ratings of each level; for a plan of indicators alone, how many are on target. */
function tileLines({ levels, indicators }: Summary): {
  readonly kinds: readonly Tile[];
  readonly lines: readonly TileLine[];
  readonly title: string;
} {
  const [level] = levels;
  if (!level) {
    const { total, judged, met, offTarget } = indicators;
    return {
      kinds: [
        { word: 'On target', tone: 'green' },
        { word: 'Off target', tone: 'red' },
        { word: 'Not judged', tone: 'not-rated' },
      ],
      lines:
        total === 0
          ? []
          : [{ label: `Indicators: ${total}`, figures: [met, offTarget, total - judged], changes: null }],
      title: 'Indicators against their targets',
    };
  }
  const words = new Map<CountKey, string>();
  for (const { counts } of levels) for (const { key, word } of counts) if (!words.has(key)) words.set(key, word);
  const keys = [...words.keys()];
  return {
    kinds: keys.map((key) => ({ word: words.get(key) ?? key, tone: key })),
    lines: levels.map(({ level: kind, total, counts }): TileLine => {
      const found = keys.map((key) => counts.find((one) => one.key === key));
      const isCompared = counts.some(({ change }) => change !== null) && kind !== 'group';
      return {
        label: `${LEVEL_TITLES[kind]}: ${total}`,
        figures: found.map((one) => one?.count ?? 0),
        changes: isCompared ? found.map((one) => one?.change ?? 0) : null,
      };
    }),
    title: `${LEVEL_TITLES[level.level]} by rating`,
  };
}

/** Table headers must differ; a council's word may serve two ratings. */
export function uniqueWords(words: readonly string[]): readonly string[] {
  return words.map((word, at) => {
    const before = words.slice(0, at).filter((one) => one.toLowerCase() === word.toLowerCase()).length;
    return before === 0 ? word : `${word} (${before + 1})`;
  });
}
