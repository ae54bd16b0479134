import {
  HostError,
  isEmulated,
  keyOf,
  NULL_OBJECT,
  refuse,
  type Argument,
  type Emulated,
  type Wire,
} from './emulated.js';
import { atLeast, schema, type Since, type TypeSchema } from './schema.js';

const ACTION = { instantiate: 1, query: 2, method: 3, set: 4, trace: 5 } as const;
const PATH = { root: 1, created: 2, method: 3, property: 4, indexer: 5, reference: 6, nothing: 7 } as const;

export const FIVE_MEGABYTES = 5 * 1024 * 1024;

interface ArgumentInfo {
  readonly Arguments?: readonly Wire[];
  readonly ReferencedObjectPathIds?: readonly (number | null | readonly number[])[];
}

interface Path {
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId: number;
  readonly ArgumentInfo?: ArgumentInfo;
}

interface Action {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: { readonly Select?: readonly string[]; readonly Expand?: readonly string[] };
}

interface Request {
  readonly Actions: readonly Action[];
  readonly ObjectPaths: Readonly<Record<number, Path>>;
}

/** One round trip. */
export interface Trip {
  readonly actions: number;
  readonly requestBytes: number;
  responseBytes: number;
  error?: string;
}

/** A member that the product used and the host does not know. */
export interface Unknown {
  readonly member: string;
  readonly why: string;
}

export interface ExecutorOptions {
  /** The highest ExcelApi that the host says it has. */
  readonly apiVersion?: string;
  readonly payloadLimit?: number;
  /** Further requirement sets that the host says it has: `{ excelapiundo: '1.7' }`. */
  readonly sets?: Readonly<Record<string, string>>;
  /** Gives the code of an error to answer with when a member (`Worksheet.activate`) is used; null lets it pass. */
  readonly fault?: (member: string) => string | null;
}

/** Answers the requests that the library sends at `context.sync()`. */
export class Executor {
  readonly trips: Trip[] = [];
  readonly unknown: Unknown[] = [];
  readonly #root: Emulated;
  readonly #options: Required<Pick<ExecutorOptions, 'apiVersion' | 'payloadLimit'>> & ExecutorOptions;

  constructor(root: Emulated, options: ExecutorOptions = {}) {
    this.#root = root;
    this.#options = { apiVersion: '1.14', payloadLimit: FIVE_MEGABYTES, ...options };
  }

  /** The answer to one request, or the code of the error that takes its place. */
  execute(body: string): { readonly body: string } | { readonly error: string } {
    const request = JSON.parse(body) as Request;
    const trip: Trip = { actions: request.Actions.length, requestBytes: Buffer.byteLength(body), responseBytes: 0 };
    if (!isHousekeeping(request)) this.trips.push(trip);
    if (trip.requestBytes > this.#options.payloadLimit) return this.#refused(trip, 'RequestPayloadSizeLimitExceeded');
    const answer = JSON.stringify(new Batch(request, this.#root, this, trip).run());
    trip.responseBytes = Buffer.byteLength(answer);
    if (trip.responseBytes > this.#options.payloadLimit) return this.#refused(trip, 'ResponsePayloadSizeLimitExceeded');
    return { body: answer };
  }

  #refused(trip: Trip, error: string): { error: string } {
    trip.error = error;
    return { error };
  }

  report(member: string, why: string): never {
    if (!this.unknown.some((one) => one.member === member && one.why === why)) this.unknown.push({ member, why });
    return refuse('EmulatorUnknownMember', `The emulated Excel does not know ${member}: ${why}`);
  }

  fault(member: string): void {
    const code = this.#options.fault?.(member) ?? null;
    if (code !== null) refuse(code, `asked to fail at ${member}`);
  }

  /** Whether the host is new enough for a member. */
  has({ set, version }: Since): boolean {
    return set === 'ExcelApi' && atLeast(this.#options.apiVersion, version);
  }
}

/** office.js announces itself to the host; those requests are no business of the product's. */
function isHousekeeping({ ObjectPaths }: Request): boolean {
  return Object.values(ObjectPaths).every(({ ObjectPathType }) => ObjectPathType === PATH.created);
}

class Batch {
  readonly #request: Request;
  readonly #root: Emulated;
  readonly #host: Executor;
  readonly #trip: Trip;
  readonly #objects = new Map<number, Emulated>();
  #where = '';

  constructor(request: Request, root: Emulated, host: Executor, trip: Trip) {
    this.#request = request;
    this.#root = root;
    this.#host = host;
    this.#trip = trip;
  }

  run(): Wire {
    const results: Wire[] = [];
    const traces: Wire[] = [];
    for (const [at, action] of this.#request.Actions.entries()) {
      try {
        if (action.ActionType === ACTION.trace) traces.push(action.Id);
        results.push({ ActionId: action.Id, Value: action.ActionType === ACTION.trace ? null : this.#act(action) });
      } catch (error) {
        const { code, message } = this.#hostError(error);
        this.#trip.error = code;
        return {
          TraceIds: traces,
          Results: results,
          Error: { Code: code, Message: message, Location: this.#where, ActionIndex: at, HttpStatusCode: 400 },
        };
      }
    }
    return { TraceIds: traces, Results: results };
  }

  #hostError(error: unknown): HostError {
    if (error instanceof HostError) return error;
    const why = error instanceof Error ? (error.stack ?? error.message) : String(error);
    try {
      return this.#host.report(this.#where, `the emulation crashed: ${why}`);
    } catch (reported) {
      return reported instanceof HostError ? reported : new HostError('EmulatorUnknownMember', why);
    }
  }

  #act(action: Action): Wire {
    const object = this.#object(action.ObjectPathId);
    if (object === NULL_OBJECT) return action.ActionType === ACTION.method ? { _IsNull: true } : null;
    switch (action.ActionType) {
      case ACTION.instantiate:
        return object.identity ?? {};
      case ACTION.query: {
        const { Select = [], Expand = [] } = action.QueryInfo ?? {};
        const paths = [...Select, ...Expand.map((one) => `${one}/*`)];
        return this.#load(
          object,
          paths.map((path) => path.split(/[/.]/)),
        );
      }
      case ACTION.method: {
        const result = this.#call(object, action.Name, this.#arguments(action.ArgumentInfo));
        return isEmulated(result) ? (result.identity ?? {}) : (result ?? null);
      }
      case ACTION.set:
        this.#set(object, action.Name, this.#arguments(action.ArgumentInfo)[0]);
        return null;
      default:
        return this.#host.report(`action ${action.ActionType}`, 'unknown kind of action');
    }
  }

  #object(id: number): Emulated {
    const made = this.#objects.get(id) ?? this.#follow(id);
    this.#objects.set(id, made);
    return made;
  }

  #follow(id: number): Emulated {
    const path = this.#request.ObjectPaths[id];
    if (!path) return this.#host.report(`object ${id}`, 'its path is not in the request');
    const { ObjectPathType: kind, Name: name } = path;
    if (kind === PATH.root) return this.#root;
    if (kind === PATH.nothing) return NULL_OBJECT;
    if (kind === PATH.created)
      return { type: 'AddinInternalService', call: { NotifyActionHandlerReady: () => undefined } };
    if (kind === PATH.reference) return this.#host.report(name, 'tracked objects are not emulated; untrack them');
    const parent = this.#object(path.ParentObjectPathId);
    if (parent === NULL_OBJECT) return NULL_OBJECT;
    const given = this.#arguments(path.ArgumentInfo);
    if (kind === PATH.property) return this.#part(parent, name);
    if (kind === PATH.indexer) {
      this.#enter(parent, 'getItem', this.#typeOf(parent).indexer);
      if (!parent.item) return this.#host.report(this.#where, 'the collection cannot be indexed here');
      return parent.item(given[0]) ?? refuse('ItemNotFound', `${parent.type}: ${keyOf(given[0])}`);
    }
    const made = this.#call(parent, name, given);
    return isEmulated(made) ? made : this.#host.report(`${parent.type}.${name}`, 'it gave no object');
  }

  #arguments({ Arguments = [], ReferencedObjectPathIds = [] }: ArgumentInfo = {}): Argument[] {
    return Arguments.map((given, at) => {
      const id = ReferencedObjectPathIds[at];
      return typeof id === 'number' && id !== 0 ? this.#object(id) : given;
    });
  }

  #typeOf({ type }: Emulated): TypeSchema {
    return schema().get(type) ?? this.#host.report(type, 'no such class in the library');
  }

  /** Says where we are, for errors; refuses members that the host is too old for. */
  #enter(object: Emulated, name: string, since: Since | null | undefined): void {
    this.#where = `${object.type}.${name}`;
    if (!since) this.#host.report(this.#where, 'no such member in the library');
    else if (!this.#host.has(since)) {
      this.#trip.error = 'ApiNotFound';
      refuse('ApiNotFound', `${this.#where} needs ${since.set} ${since.version}`);
    }
    this.#host.fault(this.#where);
  }

  #part(object: Emulated, name: string): Emulated {
    const member = this.#typeOf(object).parts.get(name);
    this.#enter(object, member?.name ?? name, member?.since);
    return object.parts?.[name]?.() ?? this.#host.report(this.#where, 'not emulated');
  }

  #call(object: Emulated, name: string, given: readonly Argument[]): Wire | Emulated {
    if (object.type === 'AddinInternalService') return null;
    const member = this.#typeOf(object).methods.get(name);
    this.#enter(object, member?.name ?? name, member?.since);
    const method = object.call?.[name];
    return method ? method(...given) : this.#host.report(this.#where, 'not emulated');
  }

  #set(object: Emulated, name: string, value: Argument): void {
    const member = this.#typeOf(object).scalars.get(name);
    this.#enter(object, member?.name ?? name, member?.since);
    if (member?.writable !== true) refuse('InvalidArgument', `${this.#where} cannot be set`);
    const set = object.set?.[name];
    if (!set) return void this.#host.report(this.#where, 'setting it is not emulated');
    set(value as Wire);
  }

  #read(object: Emulated, name: string): Wire {
    const member = this.#typeOf(object).scalars.get(name);
    this.#enter(object, member?.name ?? name, member?.since);
    const get = object.get?.[name];
    return get ? get() : this.#host.report(this.#where, 'not emulated');
  }

  /** Answers `load()`: the properties named, of the object, of its parts, or of a collection's members. */
  #load(object: Emulated, paths: readonly (readonly string[])[]): Wire {
    if (object === NULL_OBJECT) return null;
    const type = this.#typeOf(object);
    const answer: Record<string, Wire> = { ...object.identity };
    if (object.items) {
      answer._Items = object.items().map((item) => this.#load(item, paths));
      return answer;
    }
    const parts = new Map<string, (readonly string[])[]>();
    for (const [head = '', ...rest] of paths) {
      if (head === '*' || head === '$all') this.#host.report(`${object.type}.load()`, 'name the properties to load');
      const scalar = find(type.scalars, head);
      const part = find(type.parts, head);
      if (scalar !== null) answer[scalar] = this.#read(object, scalar);
      else if (part !== null) parts.set(part, [...(parts.get(part) ?? []), rest]);
      else this.#host.report(`${object.type}.${head}`, 'load() of a property that does not exist');
    }
    for (const [part, rest] of parts) answer[part] = this.#load(this.#part(object, part), rest);
    return answer;
  }
}

function find(members: ReadonlyMap<string, unknown>, name: string): string | null {
  const wanted = name.toLowerCase();
  return [...members.keys()].find((one) => one.toLowerCase() === wanted) ?? null;
}
