import { parse, tokenize } from "@borgar/fx";
import type { ArgumentLimits } from "./functions/argument-limits";

/** What Excel's specifications allow in one formula. */
const LIMITS = { characters: 8_192, levels: 64, arguments: 255, textCharacters: 255 } as const;

const ANY_NUMBER: ArgumentLimits = { least: 0, most: LIMITS.arguments };

export class InvalidFormulaError extends Error {
  override readonly name = "InvalidFormulaError";
}

type Node = ReturnType<typeof parse>;
type Token = ReturnType<typeof tokenize>[number];

/** How many arguments functions take, by name in capitals; one that is not here takes any. */
export type FunctionLimits = ReadonlyMap<string, ArgumentLimits>;

/**
 * The formula must be one that Excel would accept in a cell. With its "=".
 *
 * @throws InvalidFormulaError
 */
export function assertFormula(text: string, limits: FunctionLimits): void {
  for (const { node, level } of readNodes(text)) assertNode(node, level, limits);
}

/**
 * The same for a condition or an entry rule, which take neither unions nor intersections nor array constants.
 *
 * @throws InvalidFormulaError
 */
export function assertCriterion(text: string, limits: FunctionLimits): void {
  for (const { node, level } of readNodes(text)) {
    assertNode(node, level, limits);
    const isJoined = node.type === "BinaryExpression" && (node.operator === "," || node.operator === " ");
    if (isJoined || node.type === "ArrayExpression") throw new InvalidFormulaError(text);
  }
}

function readNodes(text: string): Iterable<Placed> {
  if (text.length > LIMITS.characters) throw new InvalidFormulaError(`${text.slice(0, 100)}…`);
  return nodesOf(parseText(text));
}

/** Whatever the parser throws, its stack running over included, says that the formula is none. */
function parseText(text: string): Node {
  try {
    return parse(asExcelReads(tokenize(text, { withLocation: false })));
  } catch (cause) {
    throw new InvalidFormulaError(text, { cause });
  }
}

/** What may stand behind a sheet or a workbook besides cells and names. */
const OF_CONTEXT: ReadonlySet<string> = new Set(["error", "func"]);

/**
 * What Excel accepts beyond the parser's grammar: a blank before brackets, `Sheet1!#REF!`, functions of another
 * workbook, names with a `\`.
 */
function asExcelReads(tokens: readonly Token[]): Token[] {
  const read: Token[] = [];
  for (const token of tokens) {
    const [before, last] = [read.at(-2), read.at(-1)];
    if (token.value === "(" && last?.type === "whitespace" && before?.type === "range_named") {
      read.splice(-2, 2, { ...before, type: "func" });
    } else if (OF_CONTEXT.has(token.type) && last?.value === "!" && before?.type.startsWith("context")) {
      read.splice(-2, 2);
    }
    const isName = token.type === "unknown" && /^\\[\p{L}\p{M}\p{N}_.\\?]*$/u.test(token.value);
    read.push(isName ? { ...token, type: "range_named" } : token);
  }
  return read;
}

interface Placed {
  readonly node: Node;
  /** Calls around it, its own included. */
  readonly level: number;
}

/** Every node of the formula; deep ones do not take the stack. */
function* nodesOf(root: Node): Iterable<Placed> {
  const open: Placed[] = [{ node: root, level: 0 }];
  for (let next = open.pop(); next; next = open.pop()) {
    const { node } = next;
    const level = next.level + (isCall(node) ? 1 : 0);
    yield { node, level };
    for (const child of childrenOf(node)) if (child) open.push({ node: child, level });
  }
}

function isCall({ type }: Node): boolean {
  return type === "CallExpression" || type === "LetExpression" || type === "LambdaExpression";
}

function childrenOf(node: Node): readonly (Node | null)[] {
  switch (node.type) {
    case "UnaryExpression":
    case "BinaryExpression":
      return node.arguments;
    case "CallExpression":
      // What is called may be a call itself, which the parser's types do not tell.
      return [node.callee as unknown as Node, ...node.arguments];
    case "LetExpression":
      return [...node.declarations.map(({ init }) => init), node.body];
    case "LambdaExpression":
      return [node.body];
    default:
      return [];
  }
}

function assertNode(node: Node, level: number, limits: FunctionLimits): void {
  if (level > LIMITS.levels) throw new InvalidFormulaError("Too many levels");
  if (node.type === "CallExpression") assertArguments(node, limits);
  if (
    node.type === "Literal" &&
    typeof node.value === "string" &&
    node.value.length > LIMITS.textCharacters
  ) {
    throw new InvalidFormulaError(node.raw);
  }
  if (node.type !== "ArrayExpression") return;
  const width = node.elements[0]?.length;
  if (node.elements.some((row) => row.length !== width)) throw new InvalidFormulaError("Rows of an array");
}

function assertArguments(call: Extract<Node, { type: "CallExpression" }>, limits: FunctionLimits): void {
  const given = call.arguments.length;
  const name = call.callee.type === "Identifier" ? call.callee.name : "";
  const { least, most } = limits.get(bareName(name)) ?? ANY_NUMBER;
  if (given > most || given < least) throw new InvalidFormulaError(name);
}

/** Files write the names of newer functions with a prefix. */
function bareName(name: string): string {
  return name.toUpperCase().replace(/^(?:_xlfn\.)?(?:_xlws\.)?/i, "");
}
