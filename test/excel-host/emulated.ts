import type { Area } from '../../src/workbook/address.js';
import type { SheetModel } from './model.js';

/** What travels between the library and the host. */
export type Wire = string | number | boolean | null | undefined | readonly Wire[] | { readonly [key: string]: Wire };

/** What a method is called with: plain data, or an object that the same request made. */
export type Argument = Wire | Emulated;

/**
 * An object of Excel's model, played by the host. Members stand under the names they have in requests (`GetRange` for
 * `getRange`); one that is missing here fails the request and is reported by `unknown()`.
 */
export interface Emulated {
  /** The class's name in the library: `Worksheet`. */
  readonly type: string;
  /** How the library addresses the object again: `{Id: …}`. */
  readonly identity?: Readonly<Record<string, Wire>>;
  readonly get?: Readonly<Record<string, () => Wire>>;
  readonly set?: Readonly<Record<string, (value: Wire) => void>>;
  /** Navigation properties. */
  readonly parts?: Readonly<Record<string, () => Emulated>>;
  // A method without a result gives undefined, which reaches the library as null.
  readonly call?: Readonly<Record<string, (...given: Argument[]) => Wire | Emulated>>;
  /** Of a collection: its members, and one of them by key. */
  readonly items?: () => readonly Emulated[];
  readonly item?: (key: Argument) => Emulated | null;
}

/** A Range or RangeAreas. */
export interface EmulatedRange extends Emulated {
  readonly sheet: SheetModel;
  readonly areas: readonly Area[];
}

/** The object that is not there; whatever is done to it does nothing. */
export const NULL_OBJECT: Emulated = { type: 'null' };

/** An error that Excel would answer with; its code is one of Excel.ErrorCodes. */
export class HostError extends Error {
  readonly code: string;

  constructor(code: string, detail = code) {
    super(detail);
    this.code = code;
  }
}

export function refuse(code: string, detail?: string): never {
  throw new HostError(code, detail);
}

export function insist(condition: boolean, code: string, detail?: string): asserts condition {
  if (!condition) refuse(code, detail);
}

export const isEmulated = (value: Argument): value is Emulated =>
  typeof value === 'object' && value !== null && 'type' in value && !Array.isArray(value);

export const isRange = (value: Argument): value is EmulatedRange => isEmulated(value) && 'areas' in value;

export function textOf(value: Argument, what: string): string {
  return typeof value === 'string' ? value : refuse('InvalidArgument', `${what} is no text`);
}

export function wholeOf(value: Argument, what: string): number {
  return typeof value === 'number' && Number.isInteger(value)
    ? value
    : refuse('InvalidArgument', `${what} is no whole number`);
}

/** One of Excel's enumerated words, whatever its capitals. */
export function wordOf<W extends string>(value: Argument, words: readonly W[], what: string): W {
  const given = textOf(value, what).toLowerCase();
  return words.find((word) => word.toLowerCase() === given) ?? refuse('InvalidArgument', `${what}: ${given}`);
}

export function colourOf(value: Argument, what = 'colour'): string {
  const given = textOf(value, what);
  return /^#[0-9a-f]{6}$/i.test(given) ? given.toUpperCase() : refuse('InvalidArgument', `${what}: ${given}`);
}

/** What a collection is asked for by: a name or an id, whatever its capitals. */
export function keyOf(value: Argument): string {
  return typeof value === 'string' || typeof value === 'number'
    ? String(value).toLowerCase()
    : refuse('InvalidArgument', 'the key is neither text nor number');
}

/** The usual methods of a collection, over its members' identities and names. */
export function collection(
  type: string,
  items: () => readonly Emulated[],
  more: Pick<Emulated, 'get' | 'call'> & { readonly find?: (key: string) => Emulated | null } = {},
): Emulated {
  const find = (key: Argument): Emulated | null => {
    const wanted = keyOf(key);
    const byKey = more.find?.(wanted);
    if (byKey) return byKey;
    return (
      items().find(({ identity = {} }) =>
        Object.values(identity).some((one) => typeof one === 'string' && one.toLowerCase() === wanted),
      ) ?? null
    );
  };
  return {
    type,
    items,
    item: find,
    ...(more.get && { get: more.get }),
    call: {
      GetCount: () => items().length,
      GetItem: (key) => find(key) ?? refuse('ItemNotFound', `${type}: ${keyOf(key)}`),
      GetItemOrNullObject: (key) => find(key) ?? NULL_OBJECT,
      GetItemAt: (at) => items()[wholeOf(at, 'index')] ?? refuse('InvalidArgument', `${type}: no such index`),
      ...more.call,
    },
  };
}

/** An object that keeps what it is told without making anything of it: chart parts, page set-up. */
export function bag(
  type: string,
  data: Record<string, Wire>,
  { writable, ...more }: Pick<Emulated, 'parts' | 'call'> & { readonly writable: readonly string[] },
): Emulated {
  return {
    type,
    get: Object.fromEntries(writable.map((name) => [name, () => data[name] ?? null])),
    set: Object.fromEntries(
      writable.map((name) => [
        name,
        (value: Wire) => {
          data[name] = value;
        },
      ]),
    ),
    ...more,
  };
}
