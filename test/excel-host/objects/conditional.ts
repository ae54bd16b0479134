import type { Area } from '../../../src/workbook/address.js';
import {
  collection,
  colourOf,
  insist,
  NULL_OBJECT,
  refuse,
  textOf,
  wholeOf,
  wordOf,
  type Emulated,
  type Wire,
} from '../emulated.js';
import { meet, newId, type RuleModel, type SheetModel } from '../model.js';

const SIDES = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight'] as const;

/** The rules that touch these areas. A new one goes on top, as in Excel. */
export function conditionalFormats(sheet: SheetModel, areas: readonly Area[]): Emulated {
  const rules = (): RuleModel[] =>
    sheet.rules.filter((rule) => rule.areas.some((one) => areas.some((area) => meet(one, area))));
  return collection('ConditionalFormatCollection', () => rules().map((rule) => conditionalFormat(sheet, rule)), {
    call: {
      Add: (type) => {
        sheet.guard();
        const rule: RuleModel = {
          id: newId(),
          type: wordOf(type, ['Custom'], 'type'),
          areas: areas.map((area) => ({ ...area })),
          stopIfTrue: false,
          formula: null,
          format: {},
          rest: null,
        };
        sheet.rules.unshift(rule);
        return conditionalFormat(sheet, rule);
      },
      ClearAll: () => {
        sheet.guard();
        for (const area of areas) sheet.clearRules(area);
        return null;
      },
    },
  });
}

function conditionalFormat(sheet: SheetModel, rule: RuleModel): Emulated {
  const custom = (): Emulated => ({
    type: 'CustomConditionalFormat',
    parts: {
      Rule: () => ({
        type: 'ConditionalFormatRule',
        get: { Formula: () => rule.formula },
        set: {
          Formula: (value) => {
            const formula = textOf(value, 'formula');
            insist(formula.startsWith('=') && balanced(formula), 'InvalidArgument', `formula ${formula}`);
            insist(!/[{}]/.test(formula.replaceAll(/"[^"]*"/g, '')), 'InvalidArgument', 'array constants');
            rule.formula = formula;
          },
        },
      }),
      Format: () => ruleFormat(rule),
    },
  });
  return {
    type: 'ConditionalFormat',
    identity: { Id: rule.id },
    get: {
      Id: () => rule.id,
      Type: () => rule.type,
      Priority: () => sheet.rules.indexOf(rule),
      StopIfTrue: () => rule.stopIfTrue,
    },
    set: {
      Priority: (value) => {
        const at = wholeOf(value, 'priority');
        insist(at >= 0 && at < sheet.rules.length, 'InvalidArgument', `priority ${at} of ${sheet.rules.length} rules`);
        sheet.rules = sheet.rules.filter((one) => one !== rule);
        sheet.rules.splice(at, 0, rule);
      },
      StopIfTrue: (value) => {
        rule.stopIfTrue = value === true;
      },
    },
    parts: {
      Custom: () => (rule.type === 'Custom' ? custom() : refuse('InvalidArgument', `custom of a ${rule.type} rule`)),
      CustomOrNullObject: () => (rule.type === 'Custom' ? custom() : NULL_OBJECT),
    },
    call: {
      Delete: () => {
        sheet.guard();
        sheet.rules = sheet.rules.filter((one) => one !== rule);
        return null;
      },
    },
  };
}

function balanced(formula: string): boolean {
  let depth = 0;
  for (const sign of formula.replaceAll(/"(?:[^"]|"")*"/g, '')) {
    if (sign === '(') depth++;
    if (sign === ')' && --depth < 0) return false;
  }
  return depth === 0;
}

function ruleFormat({ format }: RuleModel): Emulated {
  const part = (name: string): Record<string, Wire> => (format[name] ??= {});
  const keep = (name: string, key: string, check: (value: Wire) => Wire) => (value: Wire) => {
    part(name)[key] = check(value);
  };
  const truth = (value: Wire): Wire => (typeof value === 'boolean' ? value : refuse('InvalidArgument'));
  return {
    type: 'ConditionalRangeFormat',
    parts: {
      Fill: () => ({ type: 'ConditionalRangeFill', set: { Color: keep('fill', 'color', (value) => colourOf(value)) } }),
      Font: () => ({
        type: 'ConditionalRangeFont',
        set: {
          Color: keep('font', 'color', (value) => colourOf(value)),
          Bold: keep('font', 'bold', truth),
          Underline: keep('font', 'underline', (value) => wordOf(value, ['None', 'Single', 'Double'], 'underline')),
        },
      }),
      Borders: () =>
        collection('ConditionalRangeBorderCollection', () =>
          SIDES.map((side) => ({
            type: 'ConditionalRangeBorder',
            identity: { _Id: side },
            set: {
              Style: keep(`border.${side}`, 'style', (value) => wordOf(value, ['None', 'Continuous'], 'border')),
              Color: keep(`border.${side}`, 'color', (value) => colourOf(value)),
            },
          })),
        ),
    },
  };
}
