import { areaName, type Area } from '../workbook/address.js';
import { FLAG_MARKER, type Flag } from '../workbook/edits.js';
import { movedFormula } from '../workbook/moved-formula.js';
import { loose, rangeOf } from './run.js';

/** The custom property of a worksheet that says it holds flags of ours; it shows in no cell, name or list. */
const FLAGGED_PROPERTY = 'Plumbline.flags';

/** Queues the question whether a sheet is marked as holding flags of ours. */
export function askMark(sheet: Excel.Worksheet): () => boolean {
  const mark = sheet.customProperties.getItemOrNullObject(FLAGGED_PROPERTY);
  mark.load('key');
  // Read after the caller's sync; the rule looks at one function only.
  // eslint-disable-next-line office-addins/call-sync-before-read
  return () => !mark.isNullObject;
}

/** Addresses longer than this are refused. */
const LONGEST_ADDRESS = 8_000;

const MARKER = spaceless(FLAG_MARKER);

function spaceless(formula: string): string {
  return formula.replaceAll(/\s/g, '').toLowerCase();
}

/** The flags of ours that a sheet holds already. */
export interface OldFlags {
  readonly ids: readonly string[];
  /** Conditional formats on the sheet, ours included. */
  readonly count: number;
}

/** Queues a count of a sheet's conditional formats: enough where no flag of ours can be. */
export function askCount(sheet: Excel.Worksheet): () => OldFlags {
  const count = loose(sheet.getRange()).conditionalFormats.getCount();
  // A count needs no load, and is read after the caller's sync; the rules know neither.
  // eslint-disable-next-line office-addins/call-sync-before-read, office-addins/load-object-before-read
  return () => ({ ids: [], count: count.value });
}

/**
 * Queues a search for our flags among a sheet's rules of the custom type. Reading rules back fails in some builds where
 * the sheet holds two rules on cell values, so the caller must be ready for the batch to fail.
 */
export function askFlags(sheet: Excel.Worksheet): () => OldFlags {
  const rules = loose(sheet.getRange()).conditionalFormats;
  rules.load('items/id,items/type,items/customOrNullObject/rule/formula');
  return () => ({
    ids: rules.items
      .filter((rule) => rule.type === 'Custom' && spaceless(rule.customOrNullObject.rule.formula).includes(MARKER))
      .map((rule) => rule.id),
    count: rules.items.length,
  });
}

/** Queues the removal of our flags from a sheet, and of the mark that it holds some. */
export function removeFlags(sheet: Excel.Worksheet, old: OldFlags): void {
  const rules = loose(sheet.getRange()).conditionalFormats;
  for (const id of old.ids) rules.getItem(id).delete();
}

/** Queues the mark that a sheet holds flags of ours, or its removal. */
export function markFlagged(sheet: Excel.Worksheet, flagged: boolean): void {
  if (flagged) sheet.customProperties.add(FLAGGED_PROPERTY, '1');
  else sheet.customProperties.getItemOrNullObject(FLAGGED_PROPERTY).delete();
}

/** Queues flags, in their order, after every conditional format that is on the sheet. Gives how many rules were made. */
export function addFlags(sheet: Excel.Worksheet, flags: readonly Flag[], before: number): number {
  let priority = before;
  for (const flag of flags) {
    for (const piece of pieces(flag)) {
      const rule = piece.cells(sheet).conditionalFormats.add('Custom');
      rule.custom.rule.formula = `=${piece.formula}`;
      rule.stopIfTrue = false;
      style(rule.custom.format, flag);
      // A new rule comes first; ours come last, so that the council's own formatting prevails.
      rule.priority = priority++;
    }
  }
  return priority - before;
}

function style(format: Excel.ConditionalRangeFormat, { style: wanted }: Flag): void {
  if (wanted.fill !== undefined) format.fill.color = `#${wanted.fill}`;
  if (wanted.colour !== undefined) format.font.color = `#${wanted.colour}`;
  if (wanted.bold !== undefined) format.font.bold = wanted.bold;
  if (wanted.underline !== undefined) format.font.underline = wanted.underline ? 'Single' : 'None';
  if (wanted.border === undefined) return;
  for (const side of ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight'] as const) {
    const border = format.borders.getItem(side);
    border.style = 'Continuous';
    border.color = `#${wanted.border}`;
  }
}

interface Piece {
  readonly formula: string;
  cells(sheet: Excel.Worksheet): Excel.Range | Excel.RangeAreas;
}

/** A flag in as many rules as its addresses need; the formula of a later one is moved to its own first cell. */
function pieces({ areas, formula }: Flag): Piece[] {
  const [first] = areas;
  if (!first) return [];
  const groups: Area[][] = [];
  let length = Infinity;
  for (const area of areas) {
    const address = areaName(area).length + 1;
    if (length + address > LONGEST_ADDRESS) {
      groups.push([]);
      length = 0;
    }
    groups.at(-1)?.push(area);
    length += address;
  }
  return groups.map((group) => {
    const [lead = first] = group;
    return {
      formula: movedFormula(formula, lead.top - first.top, lead.left - first.left),
      cells: (sheet) =>
        group.length === 1 ? rangeOf(sheet, lead) : loose(sheet.getRanges(group.map(areaName).join(','))),
    };
  });
}
