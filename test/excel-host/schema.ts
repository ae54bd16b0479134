import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** When a member came to Excel. */
export interface Since {
  readonly set: string;
  readonly version: string;
}

interface Member {
  /** Its name in the library: `getRange`. */
  readonly name: string;
  readonly since: Since;
}

/** A class of the library: its members under the names they have in requests. */
export interface TypeSchema {
  readonly scalars: ReadonlyMap<string, Member & { readonly writable: boolean }>;
  readonly parts: ReadonlyMap<string, Member & { readonly type: string }>;
  readonly methods: ReadonlyMap<string, Member & { readonly write: boolean }>;
  /** The members' class, of a collection. */
  readonly itemType: string | null;
  readonly indexer: Since | null;
}

export const OFFICE_JS = join(
  dirname(createRequire(join(process.cwd(), 'package.json')).resolve('@microsoft/office-js/package.json')),
  'dist',
);
export const EXCEL_LIBRARY = join(OFFICE_JS, 'excel-web-16.00.debug.js');

const quoted = (text: string): string[] => [...text.matchAll(/"([^"]*)"/g)].map((match) => match[1] ?? '');

function sinceOf(code: string): Since {
  const match = /_throwIfApiNotSupported\("[^"]*", (\w+|"[^"]*"), "([^"]*)"/.exec(code);
  if (!match) return { set: 'ExcelApi', version: '1.1' };
  const [, set = '', version = ''] = match;
  return { set: set === '_defaultApiSetName' ? 'ExcelApi' : set.replaceAll('"', ''), version };
}

function typeSchema(body: string): TypeSchema {
  const listed = (property: string): string =>
    new RegExp(`"${property}", \\{\\s*get: function \\(\\) \\{\\s*return ([^;]*);`).exec(body)?.[1] ?? '';
  const writable = listed('_scalarPropertyUpdateable').match(/true|false/g) ?? [];
  const wireNames = quoted(listed('_scalarPropertyOriginalNames'));
  const since = new Map<string, Since>();
  const parts = new Map<string, Member & { type: string }>();
  const property = /Object\.defineProperty\(\w+\.prototype, "(\w+)", \{\s*get: function \(\) \{([\s\S]*?)\n {12}\},/g;
  for (const [, name = '', code = ''] of body.matchAll(property)) {
    const part = /_createPropertyObject\((?:Excel|OfficeCore)\.(\w+), this, "(\w+)"/.exec(code);
    if (part?.[1] && part[2]) parts.set(part[2], { name, type: part[1], since: sinceOf(code) });
    else since.set(name, sinceOf(code));
  }
  const scalars = new Map<string, Member & { writable: boolean }>();
  quoted(listed('_scalarPropertyNames')).forEach((name, at) => {
    scalars.set(wireNames[at] ?? '', {
      name,
      writable: writable[at] === 'true',
      since: since.get(name) ?? { set: 'ExcelApi', version: '1.1' },
    });
  });
  const methods = new Map<string, Member & { write: boolean }>();
  let indexer: Since | null = null;
  const method = /\n {8}\w+\.prototype\.(\w+) = function \([^)]*\) \{([\s\S]*?)\n {8}\};/g;
  for (const [, name = '', code = ''] of body.matchAll(method)) {
    const called =
      /_createMethodObject\((?:Excel|OfficeCore)\.\w+, this, "(\w+)", (\d)/.exec(code) ??
      /_createMethodObject\((?:FunctionResult), this, "(\w+)", (\d)/.exec(code) ??
      /_invokeMethod\(this, "(\w+)", (\d)/.exec(code);
    if (called?.[1]) methods.set(called[1], { name, write: called[2] === '0', since: sinceOf(code) });
    else if (/_createIndexerObject\(/.test(code)) indexer = sinceOf(code);
  }
  const itemType = /_createChildItemObject\((?:Excel|OfficeCore)\.(\w+),/.exec(body)?.[1] ?? null;
  return { scalars, parts, methods, itemType, indexer };
}

let known: ReadonlyMap<string, TypeSchema> | null = null;

/** Every class of the library, read from its debug build, so that the host knows which members there are and since when. */
export function schema(): ReadonlyMap<string, TypeSchema> {
  if (known) return known;
  const source = readFileSync(EXCEL_LIBRARY, 'utf8');
  const text = source.slice(source.indexOf('var _typeQuery = "Query"'));
  const classes = /\n {4}var (\w+) = \(function \(_super\) \{([\s\S]*?)\n {4}\}\(OfficeExtension\.ClientObject\)\);/g;
  const types = new Map([...text.matchAll(classes)].map(([, name = '', body = '']) => [name, typeSchema(body)]));
  // A few properties are set under another name than the one they are listed by.
  const setters = /function (\w+?)_(\w+)_Set\(thisObj, value\) \{[^}]*?_invokeSetProperty\(thisObj, "(\w+)"/g;
  for (const [, type = '', listed = '', sent = ''] of text.matchAll(setters)) {
    const one = types.get(type);
    const member = one?.scalars.get(listed);
    if (one && member) types.set(type, { ...one, scalars: new Map([...one.scalars, [sent, member]]) });
  }
  known = types;
  return known;
}

/** Whether a version is at least another: "1.12" is later than "1.9". */
export function atLeast(have: string, wanted: string): boolean {
  const [haveMajor = 0, haveMinor = 0] = have.split('.').map(Number);
  const [major = 0, minor = 0] = wanted.split('.').map(Number);
  return haveMajor > major || (haveMajor === major && haveMinor >= minor);
}
