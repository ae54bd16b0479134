import { columnName, columnNumber, LAST_COLUMN, LAST_ROW } from './address.js';

const TEXT_OR_REFERENCE = /"(?:[^"]|"")*"|'(?:[^']|'')*'!|(\$?)([A-Za-z]{1,3})(\$?)([0-9]{1,7})(?![\w(!.])/g;

/** A formula as Excel moves it when its cell moves: relative references shift, texts and absolute ones stay. */
export function movedFormula(formula: string, down: number, across: number): string {
  if (down === 0 && across === 0) return formula;
  return formula.replaceAll(
    TEXT_OR_REFERENCE,
    (
      whole: string,
      fixedColumn: string | undefined,
      letters: string | undefined,
      fixedRow: string,
      digits: string,
      at: number,
    ) => {
      const column = letters === undefined ? null : columnNumber(letters);
      if (column === null || (at > 0 && /[\w.]/.test(formula.charAt(at - 1)))) return whole;
      const newColumn = fixedColumn === '$' ? column : column + across;
      const newRow = Number(digits) - 1 + (fixedRow === '$' ? 0 : down);
      if (newColumn < 0 || newColumn > LAST_COLUMN || newRow < 0 || newRow > LAST_ROW) return '#REF!';
      return `${fixedColumn ?? ''}${columnName(newColumn)}${fixedRow}${newRow + 1}`;
    },
  );
}
