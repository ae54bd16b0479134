declare module 'fast-formula-parser' {
  /** Positions count from 1. */
  export interface Reference {
    readonly cell: { readonly sheet?: string; readonly row: number; readonly col: number };
    readonly range: {
      readonly sheet?: string;
      readonly from: { readonly row: number; readonly col: number };
      readonly to: { readonly row: number; readonly col: number };
    };
  }
  export default class FormulaParser {
    constructor(config: {
      onCell: (cell: Reference['cell']) => unknown;
      onRange: (range: Reference['range']) => unknown[][];
      onVariable: (name: string, sheet: string, position: unknown) => unknown;
    });
    parse(formula: string, position: { sheet: string; row: number; col: number }): unknown;
  }
}
