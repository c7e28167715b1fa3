import { type FormulaNode, nodesOf } from "../../xlsx/formulas/formula-tree";

type Condition = (args: readonly FormulaNode[]) => boolean;

/** Number formats that have one meaning wherever Excel runs: digits, thousands and per cent. */
const PLAIN_FORMAT = /^"(?:#,##)?0(?:\.0+)?%?"$/;

/** Functions that are sure with some arguments only. */
const CONDITIONS: Readonly<Record<string, Condition>> = {
  // A search in falling order is another one in the engine.
  MATCH: ([, , mode]) =>
    mode === undefined || isLiteral(mode, /^[01]$/) || isLiteral(mode, /^(?:TRUE|FALSE)$/),
  TEXT: ([, format]) => format !== undefined && isLiteral(format, PLAIN_FORMAT),
  SUMPRODUCT: (args) => args.length === 1 || new Set(args.map(shapeOf)).size === 1,
};

export function isWithinTrust(name: string, args: readonly FormulaNode[]): boolean {
  return CONDITIONS[name]?.(args) ?? true;
}

function isLiteral(node: FormulaNode, pattern: RegExp): boolean {
  return node.kind === "constant" && pattern.test(node.text);
}

/** Rows and columns of the first range in an expression. */
function shapeOf(node: FormulaNode): string {
  for (const each of nodesOf(node)) {
    if (each.kind !== "area") continue;
    const { startRow, endRow, startColumn, endColumn } = each.area;
    return `${endRow - startRow},${endColumn - startColumn}`;
  }
  return "";
}
