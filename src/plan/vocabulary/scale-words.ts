import { fold } from './words.js';

/** Words after a figure that say in what it is counted, and are no unit of the model: two of them are never compared. */
const SCALES: readonly (readonly [string, RegExp])[] = [
  ['grams', /^(?:g|grams?)\b/],
  ['kilograms', /^(?:kgs?|kilos?|kilograms?|kgco2e?|kg co2e?)\b/],
  ['tonnes', /^(?:t|tonnes?|tons?|tco2e?|t co2e?)\b/],
  ['kilotonnes', /^(?:kt|kilotonnes?|ktco2e?)\b/],
  ['metres', /^met(?:res?|ers?)\b/],
  ['kilometres', /^(?:kms?|kilomet(?:res?|ers?))\b/],
  ['miles', /^miles?\b/],
  ['litres', /^(?:litres?|liters?)\b/],
  ['kilowatt hours', /^kwhs?\b/],
  ['megawatt hours', /^mwhs?\b/],
  ['minutes', /^min(?:ute)?s?\b/],
  ['seconds', /^sec(?:ond)?s?\b/],
  ['hectares', /^(?:ha|hectares?)\b/],
];
const AFTER_FIGURE = /\d\s?([a-z].{0,24})$/;
const PER = /\bper ((?:1|10|100)[, ]?000|100|head|capita|household|person)\b/;

/** In what a measure's text counts, beside its unit: "kilograms", "per 1000"; empty where it does not say. */
export function scaleOf(text: string): string {
  const folded = fold(text.slice(0, 60));
  const after = AFTER_FIGURE.exec(folded.replace(/\(.*/, '').trim())?.[1] ?? '';
  const scale = SCALES.find(([, words]) => words.test(after))?.[0] ?? '';
  const per = PER.exec(folded)?.[1]?.replace(/[, ]/g, '');
  return per === undefined ? scale : `${scale} per ${per}`.trim();
}
