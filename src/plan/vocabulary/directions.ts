import { fold, wordsOf } from './words.js';

export type DirectionValue = 'better' | 'worse' | 'same' | 'up' | 'down';

/** Arrows and faces: which way they point. */
const ARROW_SIGNS: readonly (readonly [DirectionValue, string])[] = [
  ['up', '↑ ⇑ ▲ △ ⬆ 🔼 🔺 ⭡ ⇧ ↟ ☝ 👆 ↗ ⬈ ⇗ 🡥'],
  ['down', '↓ ⇓ ▼ ▽ ⬇ 🔽 🔻 ⭣ ⇩ ↡ 👇 ↘ ⬊ ⇘ 🡦'],
  ['same', '→ ⇒ ► ▶ ➔ ➡ ⮕ ⭢ ⇨ ↔ ⇔ ⬌ ◄ ◀ ⟷ 🡢 ⭤ 😐'],
  ['better', '😀 🙂 😊 ☺'],
  ['worse', '☹ 🙁 😞 😟'],
];
const ARROWS: ReadonlyMap<string, DirectionValue> = new Map(
  ARROW_SIGNS.flatMap(([value, signs]) => signs.split(' ').map((sign) => [sign, value] as const)),
);

/** Letters that symbol fonts draw as arrows and faces. Sources: the fonts' own character maps. */
const SYMBOL_FONTS: Readonly<Record<string, ReadonlyMap<string, DirectionValue>>> = {
  wingdings: new Map([
    ['é', 'up'],
    ['ñ', 'up'],
    ['ì', 'up'],
    ['ö', 'up'],
    ['ê', 'down'],
    ['ò', 'down'],
    ['î', 'down'],
    ['ø', 'down'],
    ['è', 'same'],
    ['ð', 'same'],
    ['ç', 'same'],
    ['ï', 'same'],
    ['ó', 'same'],
    ['ë', 'up'],
    ['í', 'down'],
    ['J', 'better'],
    ['K', 'same'],
    ['L', 'worse'],
    ['C', 'better'],
    ['D', 'worse'],
  ]),
  'wingdings 3': new Map([
    ['#', 'up'],
    ['h', 'up'],
    ['p', 'up'],
    ['r', 'up'],
    ['$', 'down'],
    ['i', 'down'],
    ['q', 'down'],
    ['s', 'down'],
    ['"', 'same'],
    ['g', 'same'],
    ['u', 'same'],
    ['}', 'same'],
    ['1', 'same'],
    ['&', 'up'],
    ['k', 'up'],
    ['(', 'down'],
    ['m', 'down'],
  ]),
  webdings: new Map([
    ['5', 'up'],
    ['6', 'down'],
    ['4', 'same'],
    ['3', 'same'],
  ]),
  symbol: new Map([
    ['\u00ad', 'up'],
    ['¯', 'down'],
    ['®', 'same'],
    ['«', 'same'],
  ]),
};

const WORDS: readonly (readonly [DirectionValue, string])[] = [
  ['better', 'improving|improved|improvement|better|improve|getting better|positive|favourable'],
  [
    'worse',
    'declining|declined|decline|worse|worsening|worsened|deteriorating|deteriorated|deterioration|getting worse|negative|adverse|unfavourable|deterioration in performance',
  ],
  [
    'same',
    'static|stable|same|no change|unchanged|steady|maintained|constant|level|flat|sustained|neutral|maintaining|no movement|consistent|stayed the same|remains the same',
  ],
  ['up', 'up|increasing|increased|increase|higher|rising|risen|rise|upward|upwards|up arrow'],
  [
    'down',
    'down|decreasing|decreased|decrease|lower|falling|fallen|fall|reducing|reduced|downward|downwards|down arrow',
  ],
];
const BY_WORD: ReadonlyMap<string, DirectionValue> = new Map(
  WORDS.flatMap(([value, words]) => words.split('|').map((word) => [word, value] as const)),
);

/**
 * What a cell of a direction-of-travel column says: by its arrow, its words, or, in a symbol font, its letter.
 *
 * @param symbolFont the font's name in lower case where it is a symbol font, else null
 */
export function readDirection(text: string, symbolFont: string | null = null): DirectionValue | null {
  const trimmed = text.trim();
  if (trimmed === '' || trimmed.length > 200) return null;
  if (symbolFont !== null) {
    const found = SYMBOL_FONTS[symbolFont]?.get(trimmed);
    if (found !== undefined) return found;
  }
  let arrow: DirectionValue | null = null;
  for (const char of trimmed) {
    const value = ARROWS.get(char);
    if (value === undefined) continue;
    if (arrow !== null && arrow !== value) return null;
    arrow = value;
  }
  const folded = fold(trimmed.slice(0, 200));
  if (arrow === null && /^(?:\^+|\/\\)$/.test(folded)) arrow = 'up';
  if (arrow === null && /^(?:v|\\\/)$/.test(folded)) arrow = 'down';
  if (arrow === null && /^(?:=|-?>|<-?>|<>|--+>|={1,2}>)$/.test(folded)) arrow = 'same';
  const words = wordsOf(folded);
  for (let length = Math.min(3, words.length); length > 0; length -= 1) {
    const value = BY_WORD.get(words.slice(0, length).join(' '));
    if (value !== undefined && words.length <= length + 4) return value;
  }
  return arrow;
}
