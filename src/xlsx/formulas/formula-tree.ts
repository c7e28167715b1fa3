import { type Area, columnNumber } from "../model/cell-reference";

/** Rows and columns of a sheet in Excel. */
export const SHEET_ROWS = 1_048_576;
export const SHEET_COLUMNS = 16_384;

/** What a formula may hold that says more than cells and names of its own workbook. */
export type Beyond = "other-workbook" | "table" | "spill-reference" | "sheet-span";

/** A formula as what it consists of. Operators keep Excel's precedence; parentheses are in the tree's shape. */
export type FormulaNode =
  | {
      readonly kind: "constant";
      readonly text: string;
      readonly type: "number" | "text" | "boolean" | "error";
    }
  | { readonly kind: "array"; readonly text: string }
  | { readonly kind: "omitted" }
  | {
      readonly kind: "area";
      readonly sheet: string | null;
      readonly area: Area;
      readonly isAbsolute: boolean;
    }
  | { readonly kind: "name"; readonly sheet: string | null; readonly name: string }
  | { readonly kind: "call"; readonly name: string; readonly args: readonly FormulaNode[] }
  | { readonly kind: "unary"; readonly sign: "-" | "+" | "%" | "@"; readonly operand: FormulaNode }
  | {
      readonly kind: "binary";
      readonly sign: string;
      readonly left: FormulaNode;
      readonly right: FormulaNode;
    }
  | { readonly kind: "beyond"; readonly beyond: Beyond };

/**
 * Reads a formula as a user types it, with or without its "=". Null for what this reader does not know: unions,
 * intersections by a blank, calls of calls, and anything that is no formula.
 */
export function parseFormula(formula: string): FormulaNode | null {
  try {
    const reader = new Reader(formula.replace(/^=/, ""));
    return reader.readAll();
  } catch (error) {
    if (error instanceof UnreadableError) return null;
    throw error;
  }
}

/** Every node of a tree, the root first. */
export function* nodesOf(node: FormulaNode): Iterable<FormulaNode> {
  yield node;
  if (node.kind === "call") for (const each of node.args) yield* nodesOf(each);
  else if (node.kind === "unary") yield* nodesOf(node.operand);
  else if (node.kind === "binary") {
    yield* nodesOf(node.left);
    yield* nodesOf(node.right);
  }
}

class UnreadableError extends Error {
  override readonly name = "UnreadableError";
}

/** By level, the loosest first; each level is read from left to right. */
const BINARY: readonly (readonly string[])[] = [
  ["=", "<>", "<=", ">=", "<", ">"],
  ["&"],
  ["+", "-"],
  ["*", "/"],
  ["^"],
];

/** Excel allows 64 levels of calls; each takes several levels of this reader. */
const DEEPEST = 400;

const SPACE = /[ \t\r\n]*/y;
const NUMBER = /(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?/y;
const TEXT = /"(?:[^"]|"")*"/y;
const ERROR =
  /#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|SPILL!|CALC!|GETTING_DATA|FIELD!|BLOCKED!|CONNECT!|UNKNOWN!|BUSY!)/iy;
const QUOTED = /'(?:[^']|'')*'!/y;
const SHEET = /[\p{L}_][\p{L}\p{M}\p{N}_.]*!/uy;
const SPAN = /[\p{L}_][\p{L}\p{M}\p{N}_.]*:[\p{L}_][\p{L}\p{M}\p{N}_.]*!/uy;
const CELL = /(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7})(?![\p{L}\p{M}\p{N}_.(!\\[])/uy;
const COLUMNS = /(\$?)([A-Za-z]{1,3}):(\$?)([A-Za-z]{1,3})(?![\p{L}\p{M}\p{N}_.(!\\[$])/uy;
const ROWS = /(\$?)(\d{1,7}):(\$?)(\d{1,7})(?![\p{L}\p{M}\p{N}_.(!\\[$])/uy;
const NAME = /[\p{L}_\\][\p{L}\p{M}\p{N}_.\\?]*/uy;
const ARRAY = /\{[^{}]*\}/y;

class Reader {
  private at = 0;
  private depth = 0;

  constructor(private readonly source: string) {}

  readAll(): FormulaNode {
    const node = this.readLevel(0);
    this.skip();
    if (this.at < this.source.length) throw new UnreadableError();
    return node;
  }

  private readLevel(level: number): FormulaNode {
    const signs = BINARY[level];
    if (!signs) return this.readSigned();
    this.depth += 1;
    if (this.depth > DEEPEST) throw new UnreadableError();
    let left = this.readLevel(level + 1);
    for (let sign = this.takeSign(signs); sign !== null; sign = this.takeSign(signs)) {
      left = { kind: "binary", sign, left, right: this.readLevel(level + 1) };
    }
    this.depth -= 1;
    return left;
  }

  private takeSign(signs: readonly string[]): string | null {
    this.skip();
    const found = signs.find((sign) => this.source.startsWith(sign, this.at)) ?? null;
    if (found !== null) this.at += found.length;
    return found;
  }

  /** A sign binds tighter than the power: -2^2 is 4. */
  private readSigned(): FormulaNode {
    const sign = this.takeSign(["-", "+", "@"]) as "-" | "+" | "@" | null;
    if (sign !== null) {
      this.depth += 1;
      if (this.depth > DEEPEST) throw new UnreadableError();
      const operand = this.readSigned();
      this.depth -= 1;
      return { kind: "unary", sign, operand };
    }
    let node = this.readOperand();
    while (this.takeSign(["%"]) !== null) node = { kind: "unary", sign: "%", operand: node };
    return node;
  }

  private readOperand(): FormulaNode {
    let node = this.readPart();
    for (;;) {
      if (this.source[this.at] === "#" && node.kind !== "constant") {
        this.at += 1;
        node = { kind: "beyond", beyond: "spill-reference" };
      } else if (this.source[this.at] === ":") {
        this.at += 1;
        node = joinAreas(node, this.readPart());
      } else return node;
    }
  }

  private readPart(): FormulaNode {
    this.skip();
    const constant = this.readConstant();
    if (constant) return constant;
    if (this.source[this.at] === "(") {
      this.at += 1;
      const inner = this.readLevel(0);
      this.expect(")");
      return inner;
    }
    const beyond = this.readBeyond();
    if (beyond) return beyond;
    const sheet = this.readSheet();
    return this.readArea(sheet) ?? this.readNamed(sheet);
  }

  private readConstant(): FormulaNode | null {
    const array = this.take(ARRAY);
    if (array) return { kind: "array", text: array[0] };
    const text = this.take(TEXT);
    if (text) return { kind: "constant", text: text[0], type: "text" };
    const error = this.take(ERROR);
    if (error) return { kind: "constant", text: error[0].toUpperCase(), type: "error" };
    const start = this.at;
    const number = this.take(NUMBER);
    if (!number) return null;
    // "1:3" are rows.
    if (this.source[this.at] !== ":") return { kind: "constant", text: number[0], type: "number" };
    this.at = start;
    return null;
  }

  /** What stands in brackets: another workbook, or a part of a table. */
  private readBeyond(): FormulaNode | null {
    const quoted = this.peek(QUOTED);
    const isForeign = quoted ? quoted[0].includes("[") : this.source[this.at] === "[";
    if (!isForeign) return null;
    if (!quoted) this.skipBrackets();
    const isWorkbook = quoted !== null || /[\p{L}\p{N}_!]/u.test(this.source[this.at] ?? "");
    if (quoted) this.take(QUOTED);
    if (!isWorkbook) return { kind: "beyond", beyond: "table" };
    if (this.source[this.at] === "!") this.at += 1;
    const sheet = this.readSheet() ?? "";
    const node = this.readArea(sheet) ?? this.readNamed(sheet);
    if (node.kind === "beyond") return node;
    if (this.source[this.at] === ":") {
      this.at += 1;
      this.readPart();
    }
    return { kind: "beyond", beyond: "other-workbook" };
  }

  /** The name of a sheet before "!", or null where none stands here. */
  private readSheet(): string | null {
    const quoted = this.take(QUOTED);
    if (quoted) return quoted[0].slice(1, -2).replace(/''/g, "'");
    const span = this.take(SPAN);
    if (span) return span[0].slice(0, -1);
    const plain = this.take(SHEET);
    return plain ? plain[0].slice(0, -1) : null;
  }

  private readArea(sheet: string | null): FormulaNode | null {
    const found = this.takeArea();
    if (!found) return null;
    if (sheet?.includes(":")) return this.spanOf();
    return { kind: "area", sheet, ...found };
  }

  private spanOf(): FormulaNode {
    if (this.source[this.at] === ":") {
      this.at += 1;
      this.takeArea();
    }
    return { kind: "beyond", beyond: "sheet-span" };
  }

  private takeArea(): { area: Area; isAbsolute: boolean } | null {
    const columns = this.take(COLUMNS);
    if (columns) {
      const [first, last] = inOrder(columnNumber(columns[2]!), columnNumber(columns[4]!));
      const area = { startRow: 0, endRow: SHEET_ROWS - 1, startColumn: first, endColumn: last };
      return { area, isAbsolute: columns[1] !== "" && columns[3] !== "" };
    }
    const rows = this.take(ROWS);
    if (rows) {
      const [first, last] = inOrder(Number(rows[2]) - 1, Number(rows[4]) - 1);
      const area = { startRow: first, endRow: last, startColumn: 0, endColumn: SHEET_COLUMNS - 1 };
      return { area, isAbsolute: rows[1] !== "" && rows[3] !== "" };
    }
    return this.takeCell();
  }

  private takeCell(): { area: Area; isAbsolute: boolean } | null {
    const cell = this.peek(CELL);
    if (!cell) return null;
    const row = Number(cell[4]) - 1;
    const column = columnNumber(cell[2]!);
    if (row < 0 || row >= SHEET_ROWS || column >= SHEET_COLUMNS) return null;
    this.take(CELL);
    const area = { startRow: row, endRow: row, startColumn: column, endColumn: column };
    return { area, isAbsolute: cell[1] !== "" && cell[3] !== "" };
  }

  private readNamed(sheet: string | null): FormulaNode {
    const error = this.take(ERROR);
    if (error) return { kind: "constant", text: error[0].toUpperCase(), type: "error" };
    const name = this.take(NAME)?.[0];
    if (name === undefined) throw new UnreadableError();
    if (this.source[this.at] === "(") return this.readCall(name);
    if (this.source[this.at] === "[") {
      this.skipBrackets();
      return { kind: "beyond", beyond: "table" };
    }
    // "Book1.xlsx!Name"
    if (this.source[this.at] === "!") throw new UnreadableError();
    if (/^(?:TRUE|FALSE)$/i.test(name))
      return { kind: "constant", text: name.toUpperCase(), type: "boolean" };
    return { kind: "name", sheet, name };
  }

  private readCall(name: string): FormulaNode {
    this.at += 1;
    const args: FormulaNode[] = [];
    this.skip();
    if (this.source[this.at] !== ")") {
      do args.push(this.readArgument());
      while (this.takeSign([","]) !== null);
    }
    this.expect(")");
    if (this.source[this.at] === "(") throw new UnreadableError();
    return { kind: "call", name: name.toUpperCase(), args };
  }

  private readArgument(): FormulaNode {
    this.skip();
    const next = this.source[this.at];
    return next === "," || next === ")" ? { kind: "omitted" } : this.readLevel(0);
  }

  private skipBrackets(): void {
    let depth = 0;
    for (; this.at < this.source.length; this.at++) {
      const character = this.source[this.at];
      if (character === "'") this.at += 1;
      else if (character === "[") depth += 1;
      else if (character === "]" && --depth === 0) {
        this.at += 1;
        return;
      }
    }
    throw new UnreadableError();
  }

  private expect(sign: string): void {
    this.skip();
    if (this.source[this.at] !== sign) throw new UnreadableError();
    this.at += 1;
  }

  private skip(): void {
    this.take(SPACE);
  }

  private take(pattern: RegExp): RegExpExecArray | null {
    const found = this.peek(pattern);
    if (found) this.at = pattern.lastIndex;
    return found;
  }

  private peek(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.at;
    return pattern.exec(this.source);
  }
}

function inOrder(a: number, b: number): [number, number] {
  return a <= b ? [a, b] : [b, a];
}

/** "A1" and "B9" give A1:B9; what only a calculation tells, such as A1:INDEX(…), keeps its operator. */
function joinAreas(left: FormulaNode, right: FormulaNode): FormulaNode {
  if (left.kind === "beyond") return left;
  if (right.kind === "beyond") return right;
  if (left.kind !== "area" || right.kind !== "area") return { kind: "binary", sign: ":", left, right };
  const [startRow] = inOrder(left.area.startRow, right.area.startRow);
  const [, endRow] = inOrder(left.area.endRow, right.area.endRow);
  const [startColumn] = inOrder(left.area.startColumn, right.area.startColumn);
  const [, endColumn] = inOrder(left.area.endColumn, right.area.endColumn);
  const isAbsolute = left.isAbsolute && right.isAbsolute;
  return { kind: "area", sheet: left.sheet, area: { startRow, endRow, startColumn, endColumn }, isAbsolute };
}
