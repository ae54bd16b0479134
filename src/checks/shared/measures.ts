import type { Measure } from '../../plan/model.js';
import { scaleOf } from '../../plan/vocabulary/scale-words.js';

/** A value as its cell shows it: 94.6 % shown without decimals is 95 %. */
export function asDisplayed(measure: Measure, value: number): number {
  const decimals = Math.min(12, measure.decimals + (measure.unit === 'percent' ? 2 : 0));
  const scale = 10 ** decimals;
  return (Math.sign(value) * Math.round(Math.abs(value) * scale * (1 + Number.EPSILON))) / scale;
}

/** Whether two measures are of one kind, and counted in one thing: "0.5 t" and "430 kg" are not. Nought is nought in any. */
export function sameUnit(a: Measure, b: Measure): boolean {
  if (a.value === 0 || b.value === 0) return true;
  const [one, other] = [scaleOf(a.text), scaleOf(b.text)];
  return a.unit === b.unit && (one === other || one === '' || other === '');
}
