import { type FormulaNode, parseFormula } from "./formula-tree";

/**
 * Whether a formula comes to several values by what it says itself: a range, or what operators make of one. Excel
 * shows them all in cells next to each other only where the file marks the formula as one that does; what a function
 * gives is not asked for.
 */
export function hasSeveralValues(formula: string): boolean {
  const tree = parseFormula(formula);
  return tree !== null && isSeveral(tree);
}

function isSeveral(node: FormulaNode): boolean {
  switch (node.kind) {
    case "array":
      return true;
    case "area":
      return node.area.startRow !== node.area.endRow || node.area.startColumn !== node.area.endColumn;
    case "unary":
      return node.sign !== "@" && isSeveral(node.operand);
    case "binary":
      return node.sign === ":" || isSeveral(node.left) || isSeveral(node.right);
    default:
      return false;
  }
}
