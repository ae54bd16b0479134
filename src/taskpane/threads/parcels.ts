/**
 * Large answers travel from thread to thread in slices: a message is copied in one go, and a plan of 50,000 rows would
 * hold up the receiving thread for a second or more.
 */

/** Lists up to this long travel with what is around them; longer ones in slices of this length. */
export const SLICE = 500;

/** A list, or a map's entries, taken out of a value. */
export interface Taken {
  /** Names and indices that lead to its place. */
  readonly path: readonly (string | number)[];
  readonly kind: 'list' | 'map';
  readonly items: readonly unknown[];
}

export interface Parcel {
  /** The value without what was taken out. */
  readonly rest: unknown;
  readonly taken: readonly Taken[];
}

/** Takes the long lists and maps out of plain data. The value itself stays as it is; what is inside the lists is not looked at. */
export function takenApart(value: unknown): Parcel {
  const taken: Taken[] = [];
  const walk = (one: unknown, path: readonly (string | number)[]): unknown => {
    if (Array.isArray(one)) {
      if (one.length <= SLICE) return one.map((item, at) => walk(item, [...path, at]));
      taken.push({ path, kind: 'list', items: one });
      return null;
    }
    if (one instanceof Map && one.size > SLICE) {
      taken.push({ path, kind: 'map', items: [...one] });
      return null;
    }
    if (!isRecord(one)) return one;
    return Object.fromEntries(Object.entries(one).map(([name, inner]) => [name, walk(inner, [...path, name])]));
  };
  return { rest: walk(value, []), taken };
}

/** Puts the lists back into their places. `rest` is changed, being a copy that nobody else holds. */
export function putTogether({ rest, taken }: Parcel): unknown {
  const whole = { value: rest };
  for (const { path, kind, items } of taken) {
    const [last, ...above] = ['value', ...path].reverse();
    let place: unknown = whole;
    for (const step of above.reverse()) place = isContainer(place) ? place[step] : undefined;
    if (isContainer(place) && last !== undefined) place[last] = kind === 'list' ? items : new Map(pairsIn(items));
  }
  return whole.value;
}

function pairsIn(items: readonly unknown[]): [unknown, unknown][] {
  return items.flatMap((item): [unknown, unknown][] => (Array.isArray(item) ? [[item[0], item[1]]] : []));
}

/** Objects made by `{…}`; a map, a typed array and the like travel as they are. */
function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;
}

function isContainer(value: unknown): value is Record<string | number, unknown> {
  return typeof value === 'object' && value !== null;
}
