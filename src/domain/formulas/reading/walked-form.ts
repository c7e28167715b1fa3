import { COLUMN_LIMIT, ROW_LIMIT } from "../../workbook/address";

/** A cell, both counted from 0. */
interface Place {
  readonly row: number;
  readonly column: number;
}

/** `unknown`: there is something in the formulas that only reading them in full can tell. */
export type WalkedForm = "same" | "different" | "unknown";

/** By character code: the signs between which a word stands for itself. */
const IS_SIGN = Uint8Array.from({ length: 128 }, (_, code) =>
  "=+-*/^&<>(),;:%! ".includes(String.fromCharCode(code)) ? 1 : 0,
);

/**
 * Whether two formulas have the same form, each seen from its own cell, told by walking over both texts at once. Half of
 * a workbook's formulas stand once in it: reading each in full only to find it like the one above takes ten times as
 * long. What is not plain (brackets, error values, a letter where no sign stands before it) is left to the reader.
 */
export function walkForms(a: string, fromA: Place, b: string, fromB: Place): WalkedForm {
  const left = new Walker(a, fromA);
  const right = new Walker(b, fromB);
  for (;;) {
    const one = left.next();
    const other = right.next();
    if (one === "unknown" || other === "unknown") return "unknown";
    if (one === "reference" && other === "reference") {
      if (!left.refersLike(right)) return "different";
    } else if (one !== other) {
      return one === "text" || other === "text" || left.isSpace || right.isSpace ? "unknown" : "different";
    } else if (one === "end") return "same";
    else if (!left.readsLike(right, one === "word")) {
      // A sheet's name may be in quotes or not, and spaces between signs mean nothing.
      return one === "word" || one === "number" || (one === "sign" && !left.isSpace && !right.isSpace)
        ? "different"
        : "unknown";
    }
  }
}

type Piece = "sign" | "word" | "number" | "reference" | "text" | "end" | "unknown";

/** One formula, piece by piece; nothing is made for a piece. */
class Walker {
  private start = 0;
  private end = 0;
  /** Of a reference: fixed ones as they are, the others as the distance from the cell. */
  private column = 0;
  private row = 0;
  private fixed = 0;

  constructor(
    private readonly formula: string,
    private readonly from: Place,
  ) {}

  get isSpace(): boolean {
    return this.formula.charCodeAt(this.start) === SPACE;
  }

  next(): Piece {
    const { formula } = this;
    const start = this.end;
    this.start = start;
    if (start >= formula.length) return "end";
    const code = formula.charCodeAt(start);
    if (isSign(code)) {
      this.end = start + 1;
      return "sign";
    }
    if (code === QUOTE || code === APOSTROPHE) return this.quoted(code);
    if (start > 0 && !isSign(formula.charCodeAt(start - 1))) return "unknown";
    if (isLetter(code) || code === DOLLAR) return this.word();
    return isDigit(code) ? this.number() : "unknown";
  }

  private quoted(mark: number): Piece {
    const end = this.formula.indexOf(String.fromCharCode(mark), this.start + 1);
    if (end < 0) return "unknown";
    this.end = end + 1;
    return "text";
  }

  private number(): Piece {
    let at = this.start;
    while (isDigit(this.code(at)) || this.code(at) === DOT) at += 1;
    this.end = at;
    return this.isClosed() ? "number" : "unknown";
  }

  private word(): Piece {
    let at = this.start;
    const isColumnFixed = this.code(at) === DOLLAR;
    if (isColumnFixed) at += 1;
    let column = 0;
    const letters = at;
    for (; isLetter(this.code(at)); at++) column = column * 26 + (this.code(at) & 31);
    const letterCount = at - letters;
    const isRowFixed = this.code(at) === DOLLAR;
    if (isRowFixed) at += 1;
    let row = 0;
    const digits = at;
    for (; isDigit(this.code(at)); at++) row = row * 10 + this.code(at) - ZERO;
    const digitCount = at - digits;
    this.end = at;
    const hasShape = letterCount > 0 && letterCount <= 3 && digitCount > 0 && digitCount <= 7;
    const next = this.code(at);
    if (hasShape && this.code(digits) !== ZERO && column <= COLUMN_LIMIT && row <= ROW_LIMIT) {
      // What is called or names a sheet is no reference, however it reads.
      if (next === BANG) return "text";
      if (next === OPEN) return "word";
      if (!this.isClosed()) return "unknown";
      this.fixed = (isColumnFixed ? 1 : 0) + (isRowFixed ? 2 : 0);
      this.column = isColumnFixed ? column : column - this.from.column;
      this.row = isRowFixed ? row : row - this.from.row;
      return "reference";
    }
    if (isColumnFixed || isRowFixed || hasShape) return "unknown";
    while (
      isLetter(this.code(at)) ||
      isDigit(this.code(at)) ||
      this.code(at) === DOT ||
      this.code(at) === LINE
    )
      at += 1;
    this.end = at;
    if (!this.isClosed()) return "unknown";
    return this.code(at) === BANG ? "text" : "word";
  }

  /** Whether a sign or the end comes next. */
  private isClosed(): boolean {
    return this.end >= this.formula.length || isSign(this.formula.charCodeAt(this.end));
  }

  /** NaN behind the end, which is no character. */
  private code(at: number): number {
    return this.formula.charCodeAt(at);
  }

  refersLike(other: Walker): boolean {
    return this.fixed === other.fixed && this.column === other.column && this.row === other.row;
  }

  /** The same characters; names mean the same in either case. */
  readsLike(other: Walker, isName: boolean): boolean {
    const length = this.end - this.start;
    if (length !== other.end - other.start) return false;
    const mask = isName ? ~32 : ~0;
    for (let i = 0; i < length; i++) {
      if ((this.code(this.start + i) & mask) !== (other.code(other.start + i) & mask)) return false;
    }
    return true;
  }
}

const SPACE = 0x20;
const BANG = 0x21;
const QUOTE = 0x22;
const DOLLAR = 0x24;
const APOSTROPHE = 0x27;
const OPEN = 0x28;
const DOT = 0x2e;
const ZERO = 0x30;
const LINE = 0x5f;

function isSign(code: number): boolean {
  return IS_SIGN[code] === 1;
}

function isLetter(code: number): boolean {
  const upper = code & ~32;
  return upper >= 65 && upper <= 90;
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}
