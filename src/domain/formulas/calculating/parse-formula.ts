import { parseRectangle, type Rectangle } from "../../workbook/address";
import type { CellValue } from "../../workbook/snapshot";
import { sheetName } from "../reading/call-arguments";
import { readFormula, type Token } from "../reading/formula-reader";
import { NotCalculated } from "./operands";
import { OPERATORS } from "./operators";

/** A formula as a tree. */
export type Expression =
  | { readonly kind: "value"; readonly value: CellValue }
  /** `sheet` is null for the formula's own. */
  | { readonly kind: "reference"; readonly sheet: string | null; readonly area: Rectangle }
  | { readonly kind: "operation"; readonly operator: string; readonly operands: readonly Expression[] }
  | { readonly kind: "call"; readonly name: string; readonly args: readonly Expression[] };

/** Reads a formula with its "="; throws {@link NotCalculated} for anything that the product's own formulas do not hold. */
export function parseFormula(formula: string): Expression {
  const parser = new Parser(
    readFormula(formula)
      .tokens.filter(({ kind }) => kind !== "space")
      .slice(1),
  );
  return parser.whole();
}

class Parser {
  private at = 0;

  constructor(private readonly tokens: readonly Token[]) {}

  whole(): Expression {
    const expression = this.operation(0);
    if (this.at < this.tokens.length) throw new NotCalculated();
    return expression;
  }

  private operation(level: number): Expression {
    const operators = OPERATORS[level];
    if (!operators) return this.signed();
    let left = this.operation(level + 1);
    for (let operator = this.operator(operators); operator !== null; operator = this.operator(operators)) {
      left = { kind: "operation", operator, operands: [left, this.operation(level + 1)] };
    }
    return left;
  }

  /** The operator that comes next, where it is one of these; signs such as "<=" are two tokens. */
  private operator(operators: Readonly<Record<string, unknown>>): string | null {
    const [first, second] = this.tokens.slice(this.at, this.at + 2);
    if (first?.kind !== "operator") return null;
    const both = second?.kind === "operator" ? first.text + second.text : "";
    const isDouble = ["<>", "<=", ">="].includes(both);
    const text = isDouble ? both : first.text;
    if (!Object.hasOwn(operators, text)) return null;
    this.at += isDouble ? 2 : 1;
    return text;
  }

  private signed(): Expression {
    const sign = this.tokens[this.at];
    if (sign?.kind !== "operator" || (sign.text !== "-" && sign.text !== "+")) return this.operand();
    this.at += 1;
    const zero: Expression = { kind: "value", value: 0 };
    return { kind: "operation", operator: sign.text, operands: [zero, this.signed()] };
  }

  private operand(): Expression {
    const token = this.next();
    switch (token.kind) {
      case "number":
        return { kind: "value", value: Number(token.text) };
      case "text":
        return { kind: "value", value: token.text.slice(1, -1).replace(/""/g, '"') };
      case "function":
        return this.call(token.text);
      case "sheet":
        if (this.next().text !== "!") throw new NotCalculated();
        return this.reference(this.next(), sheetName(token));
      case "reference":
        return this.reference(token, null);
      case "open": {
        const inner = this.operation(0);
        if (this.next().kind !== "close") throw new NotCalculated();
        return inner;
      }
      default:
        throw new NotCalculated();
    }
  }

  private reference(token: Token, sheet: string | null): Expression {
    let text = token.text;
    if (this.tokens[this.at]?.text === ":") {
      this.at += 1;
      text += `:${this.next().text}`;
    }
    const area = parseRectangle(text);
    if (token.kind !== "reference" || area === null) throw new NotCalculated();
    return { kind: "reference", sheet, area };
  }

  private call(name: string): Expression {
    const args: Expression[] = [];
    this.next();
    if (this.tokens[this.at]?.kind === "close") {
      this.at += 1;
      return { kind: "call", name: name.toUpperCase(), args };
    }
    for (;;) {
      const next = this.tokens[this.at]?.kind;
      args.push(next === "separator" || next === "close" ? OMITTED : this.operation(0));
      const end = this.next();
      if (end.kind === "close") return { kind: "call", name: name.toUpperCase(), args };
      if (end.kind !== "separator") throw new NotCalculated();
    }
  }

  private next(): Token {
    const token = this.tokens[this.at];
    if (!token) throw new NotCalculated();
    this.at += 1;
    return token;
  }
}

const OMITTED: Expression = { kind: "value", value: null };
