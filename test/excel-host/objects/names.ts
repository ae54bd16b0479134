import { parseArea } from '../../../src/workbook/address.js';
import { collection, insist, isRange, NULL_OBJECT, refuse, textOf, type Emulated } from '../emulated.js';
import type { BookModel, NameModel, SheetModel } from '../model.js';
import { fullAddress, range } from './range.js';

/** The defined names of the workbook, or of one sheet. */
export function names(book: BookModel, sheet: SheetModel | null): Emulated {
  const owner = sheet ?? book;
  const drop = (name: NameModel): null => {
    owner.names = owner.names.filter((one) => one !== name);
    return null;
  };
  return collection('NamedItemCollection', () => owner.names.map((name) => namedItem(book, name, drop)), {
    call: {
      Add: (given, reference) => {
        const name = textOf(given, 'name');
        insist(/^[A-Za-z_\\][\w.\\]*$/.test(name), 'InvalidArgument', `name ${name}`);
        insist(!owner.names.some((one) => one.name.toLowerCase() === name.toLowerCase()), 'ItemAlreadyExists', name);
        insist(isRange(reference), 'EmulatorUnknownMember', 'a name for something other than a range');
        const [area] = reference.areas;
        const made = { name, formula: `=${area ? fullAddress(reference.sheet, area, true) : ''}` };
        owner.names.push(made);
        return namedItem(book, made, drop);
      },
    },
  });
}

function namedItem(book: BookModel, name: NameModel, drop: (name: NameModel) => null): Emulated {
  return {
    type: 'NamedItem',
    identity: { _Id: name.name },
    get: { Name: () => name.name, Formula: () => name.formula },
    call: {
      Delete: () => drop(name),
      GetRange: () => target(book, name) ?? refuse('InvalidReference', name.formula),
      GetRangeOrNullObject: () => target(book, name) ?? NULL_OBJECT,
    },
  };
}

function target(book: BookModel, { formula }: NameModel): Emulated | null {
  const match = /^=(?:'((?:[^']|'')+)'|([^'!]+))!([$A-Z\d:]+)$/.exec(formula);
  const sheet = match && book.sheet(match[1]?.replaceAll("''", "'") ?? match[2] ?? '');
  const area = parseArea((match?.[3] ?? '').replaceAll('$', ''));
  return sheet && area ? range(sheet, area) : null;
}
