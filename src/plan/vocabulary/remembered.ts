/** Longer texts are read anew each time: they seldom stand in two cells. */
const LONGEST = 80;

/**
 * The same reading, made once for each text: trackers say the same few words in every row. It forgets all of them when
 * it holds `most`. Only for readings that nobody changes.
 */
export function remembered<Result>(read: (text: string) => Result, most = 2_000): (text: string) => Result {
  const known = new Map<string, { readonly result: Result }>();
  return (text) => {
    if (text.length > LONGEST) return read(text);
    const before = known.get(text);
    if (before !== undefined) return before.result;
    if (known.size >= most) known.clear();
    const result = read(text);
    known.set(text, { result });
    return result;
  };
}
