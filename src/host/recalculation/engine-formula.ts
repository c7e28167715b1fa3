import {
  type FormulaNode,
  nodesOf,
  parseFormula,
  SHEET_COLUMNS,
  SHEET_ROWS,
} from "../../xlsx/formulas/formula-tree";
import { type Area, cellReference, quoteSheetName } from "../../xlsx/model/cell-reference";
import { type Doubt, graver } from "./doubts";
import {
  DAY_FUNCTIONS,
  MOVING_REFERENCES,
  type ParameterKind,
  parameterKind,
  TRUSTED_FUNCTIONS,
  VOLATILE_FUNCTIONS,
} from "./trusted-functions";
import { isWithinTrust } from "./trusted-arguments";

/** Where a formula stands, and how it was entered. */
export interface FormulaPlace {
  /** Zero-based number of its sheet. */
  readonly sheet: number;
  readonly row: number;
  readonly column: number;
  /** A range where one value is wanted gives all its values; else the one of the formula's own row or column. */
  readonly isArray: boolean;
}

/** What formulas of one workbook may refer to. */
export interface FormulaSurroundings {
  /** Zero-based number of the sheet with this name, in lower case. */
  readonly sheets: ReadonlyMap<string, number>;
  readonly sheetNames: readonly string[];
  /** By sheet: the cells that are used, and two more rows and columns at least. */
  readonly extents: readonly { readonly rows: number; readonly columns: number }[];
  /** The tree of a defined name as it is meant on a sheet; undefined where there is none, null where it is not read. */
  readonly nameOn: (sheet: number, name: string) => FormulaNode | null | undefined;
  /** Functions of the add-in, in upper case: they take ranges everywhere, and are sure. */
  readonly customFunctions: ReadonlySet<string>;
  /** Functions of days count from 1904 on in this workbook, which the engine does not. */
  readonly countsFrom1904: boolean;
  /** Whether the engine has a function of this name. */
  readonly isKnownFunction: (name: string) => boolean;
}

export interface SheetArea extends Area {
  readonly sheet: number;
}

/** A formula as the engine is to calculate it. */
export interface EngineFormula {
  /** With "="; "" where the engine can make nothing of it. */
  readonly text: string;
  readonly doubt: Doubt | null;
  /** Every cell that it reads by name, as far as that shows without a calculation. */
  readonly areas: readonly SheetArea[];
  /** Reads cells that show in no reference. */
  readonly isMoving: boolean;
  /** The names of functions that it calls. */
  readonly functions: readonly string[];
}

/**
 * What the engine is to calculate for a formula of a file, and whether its result is known to be Excel's. The engine
 * has no legacy formulas and no sheets of Excel's size: a range where one value is wanted becomes the cell that
 * Excel takes of it, a whole column its used part where the rest changes nothing.
 */
export function toEngineFormula(
  formula: string,
  place: FormulaPlace,
  surroundings: FormulaSurroundings,
): EngineFormula {
  const tree = parseFormula(formula);
  if (!tree) return { text: "", doubt: "unreadable", areas: [], isMoving: true, functions: [] };
  return new Translation(tree, place, surroundings).run();
}

/** Functions that the engine calculates element by element over a range. */
const ELEMENTWISE = new Set(
  "ISNUMBER ISTEXT ISBLANK ISERROR ISERR ISNA ABS INT SIGN ROUND LEFT RIGHT MID LEN YEAR MONTH DAY".split(
    " ",
  ),
);

/** Ranges of which blank cells count, too. */
const COUNTING_BLANKS = new Set(["COUNTBLANK", "COUNTIF", "COUNTIFS"]);

/** Places for which cells beyond the used ones change nothing. */
const BLANKS_IGNORED: ReadonlySet<ParameterKind> = new Set(["v", "w", "m"]);

/** Their third range begins where it says, and is as large as the first. */
const SUMMING = new Set(["SUMIF", "AVERAGEIF"]);

/** A text that the engine takes for an error once it is a result. */
const ERROR_TEXT = /^"#[A-Z0-9/]+[!?]?"$/i;

const SCOPES = new Set(["LET", "LAMBDA"]);

class Translation {
  private doubt: Doubt | null = null;
  private readonly areas: SheetArea[] = [];
  private isMoving = false;
  private readonly functions = new Set<string>();
  private readonly bound = new Set<string>();

  constructor(
    private readonly tree: FormulaNode,
    private readonly place: FormulaPlace,
    private readonly around: FormulaSurroundings,
  ) {
    for (const node of nodesOf(tree)) {
      if (node.kind !== "call" || !SCOPES.has(node.name)) continue;
      for (const each of node.args) if (each.kind === "name") this.bound.add(each.name.toUpperCase());
    }
  }

  run(): EngineFormula {
    const text = `=${this.write(this.tree, this.place.isArray ? "a" : "v")}`;
    const { doubt, areas, isMoving } = this;
    return { text, doubt, areas, isMoving, functions: [...this.functions] };
  }

  private suspect(doubt: Doubt): void {
    this.doubt = graver(this.doubt, doubt);
  }

  private write(node: FormulaNode, kind: ParameterKind): string {
    switch (node.kind) {
      case "constant":
        if (ERROR_TEXT.test(node.text)) this.suspect("ambiguous");
        return node.type === "number" ? numberLiteral(node.text) : node.text;
      case "omitted":
        return "";
      case "array":
        return this.writeArray(node.text, kind);
      case "area":
        return this.writeArea(node.sheet, node.area, kind);
      case "name":
        return this.writeName(node.sheet, node.name, kind);
      case "call":
        return this.writeCall(node.name, node.args, kind);
      case "unary":
        return this.writeUnary(node.sign, node.operand, kind);
      case "binary":
        return this.writeBinary(node.sign, node.left, node.right, kind);
      case "beyond":
        this.suspect(node.beyond);
        return "0";
    }
  }

  private writeArray(text: string, kind: ParameterKind): string {
    if (kind === "v") this.suspect("array");
    return text;
  }

  private writeUnary(sign: string, operand: FormulaNode, kind: ParameterKind): string {
    if (sign === "@") return this.write(operand, operand.kind === "call" ? kind : "v");
    const text = this.write(operand, kind === "a" ? "a" : "v");
    if (sign === "+") return text;
    if (sign === "%") return `(${text}/100)`;
    return operand.kind === "constant" && operand.type === "text" ? `(0-${text})` : `(-${text})`;
  }

  private writeBinary(sign: string, left: FormulaNode, right: FormulaNode, kind: ParameterKind): string {
    if (sign === ":") {
      this.isMoving = true;
      this.suspect("moving-reference");
      return `${this.write(left, "r")}:${this.write(right, "r")}`;
    }
    const inner = kind === "a" ? "a" : "v";
    // The engine takes neither side of an operator from an array constant for certain.
    if (left.kind === "array" || right.kind === "array") this.suspect("array");
    return `(${this.write(left, inner)}${sign}${this.write(right, inner)})`;
  }

  private writeName(sheet: string | null, name: string, kind: ParameterKind): string {
    if (this.bound.has(name.toUpperCase())) return name;
    const on = sheet === null ? this.place.sheet : this.around.sheets.get(sheet.toLowerCase());
    const meant = on === undefined ? undefined : this.around.nameOn(on, name);
    if (meant === undefined || meant === null) {
      this.suspect(meant === null ? "name" : "unknown-name");
      this.isMoving = true;
      return name;
    }
    if (meant.kind === "area" && meant.isAbsolute && meant.sheet !== null)
      return this.writeArea(meant.sheet, meant.area, kind);
    if (meant.kind === "constant") return meant.text;
    this.readWithin(meant);
    this.suspect("name");
    return name;
  }

  /** What a name reads counts as read by the formula. */
  private readWithin(node: FormulaNode): void {
    for (const each of nodesOf(node)) {
      if (each.kind === "area") this.noteArea(each.sheet, each.area);
      else if (each.kind === "beyond") this.suspect(each.beyond);
      else if (each.kind === "call") {
        this.functions.add(each.name);
        if (MOVING_REFERENCES.has(each.name)) this.isMoving = true;
      }
    }
  }

  private noteArea(sheet: string | null, area: Area): number | null {
    const number = sheet === null ? this.place.sheet : this.around.sheets.get(sheet.toLowerCase());
    if (number === undefined) {
      this.suspect("unreadable");
      return null;
    }
    this.areas.push({ ...this.usedPart(number, area), sheet: number });
    return number;
  }

  private writeArea(sheet: string | null, area: Area, kind: ParameterKind): string {
    const cell = kind === "v" ? this.intersected(area) : area;
    if (cell === null) return "#VALUE!";
    const number = this.noteArea(sheet, cell);
    if (number === null) return "#REF!";
    if (!BLANKS_IGNORED.has(kind) && isWhole(cell)) this.suspect("whole-sheet");
    return this.areaText(
      number,
      BLANKS_IGNORED.has(kind) || isWhole(cell) ? this.usedPart(number, cell) : cell,
    );
  }

  /** What of an area can hold values; two areas of the same size keep it, wherever they begin. */
  private usedPart(sheet: number, area: Area): Area {
    const { rows, columns } = this.around.extents[sheet]!;
    return {
      ...area,
      endRow: Math.min(area.endRow, area.startRow + rows - 1),
      endColumn: Math.min(area.endColumn, area.startColumn + columns - 1),
    };
  }

  private areaText(sheet: number, { startRow, startColumn, endRow, endColumn }: Area): string {
    const prefix = sheet === this.place.sheet ? "" : `${quoteSheetName(this.around.sheetNames[sheet]!)}!`;
    const first = cellReference(startRow, startColumn);
    const last = cellReference(endRow, endColumn);
    return first === last ? prefix + first : `${prefix}${first}:${last}`;
  }

  /** The one cell that a legacy formula takes of a range; null where it has none in its row or column. */
  private intersected(area: Area): Area | null {
    const { row, column } = this.place;
    const { startRow, startColumn, endRow, endColumn } = area;
    const isColumn = startColumn === endColumn;
    const isRow = startRow === endRow;
    if (isColumn && isRow) return area;
    if (isColumn && row >= startRow && row <= endRow) return { ...area, startRow: row, endRow: row };
    if (isRow && column >= startColumn && column <= endColumn)
      return { ...area, startColumn: column, endColumn: column };
    return null;
  }

  private writeCall(name: string, given: readonly FormulaNode[], kind: ParameterKind): string {
    this.functions.add(name);
    const args = SUMMING.has(name) ? withSameShape(given) : given;
    const trusted = TRUSTED_FUNCTIONS.get(name);
    const isCustom = this.around.customFunctions.has(name);
    if (!trusted && !isCustom) this.suspectCall(name);
    if (this.around.countsFrom1904 && DAY_FUNCTIONS.has(name)) this.suspect("differing-function");
    if (trusted && !isWithinTrust(name, args)) this.suspect("differing-function");
    const whole = trusted ? this.writeWhole(name, args) : null;
    if (whole !== null) return whole;
    if (trusted && kind === "a" && !this.place.isArray && !this.isElementwise(name, args))
      this.suspect("array");
    const written = args.map((each, index) => {
      const wanted = trusted ? parameterKind(trusted, index) : isCustom ? "w" : "r";
      if (wanted === null || (wanted === "m" && !isTable(each))) this.suspect("differing-function");
      return this.write(each, innerKind(wanted ?? "r", kind));
    });
    // The engine takes the only index of a row for one of rows.
    if (name === "INDEX" && args.length === 2 && isRow(args[0]!)) written.splice(1, 0, "1");
    return `${name}(${written.join(",")})`;
  }

  private suspectCall(name: string): void {
    if (VOLATILE_FUNCTIONS.has(name)) this.suspect("volatile");
    else if (MOVING_REFERENCES.has(name)) {
      this.isMoving = true;
      this.suspect("moving-reference");
    } else if (this.around.isKnownFunction(name) || SCOPES.has(name)) this.suspect("differing-function");
    else this.suspectNamed(name);
  }

  /** A name that stands for a LAMBDA is called as a function is. */
  private suspectNamed(name: string): void {
    const meant = this.around.nameOn(this.place.sheet, name);
    if (meant) this.readWithin(meant);
    this.suspect(meant === undefined && !this.bound.has(name) ? "unknown-function" : "name");
  }

  /** Whether a call within a calculated range gives a value for each of its cells, or one for all as anywhere. */
  private isElementwise(name: string, args: readonly FormulaNode[]): boolean {
    if (ELEMENTWISE.has(name)) return true;
    const trusted = TRUSTED_FUNCTIONS.get(name)!;
    return args.every((each, index) => {
      const wanted = parameterKind(trusted, index);
      return (wanted !== "v" && wanted !== "x") || !holdsRange(each);
    });
  }

  /** Functions that see the size of a whole row or column, as Excel has it; null for any other call. */
  private writeWhole(name: string, args: readonly FormulaNode[]): string | null {
    const [first] = args;
    if (first?.kind !== "area" || !isWhole(first.area)) return null;
    const { startRow, startColumn, endRow, endColumn } = first.area;
    if (name === "ROWS") return String(endRow - startRow + 1);
    if (name === "COLUMNS") return String(endColumn - startColumn + 1);
    return COUNTING_BLANKS.has(name) ? this.writeCounting(name, args) : null;
  }

  /** Counts the used part, and as often as there are more rows whether a blank cell counts. */
  private writeCounting(name: string, args: readonly FormulaNode[]): string | null {
    const ranges = args.filter((_, index) => index % 2 === 0);
    let rows = 0;
    let columns = 1;
    for (const each of ranges) {
      if (each.kind !== "area" || !isTall(each.area) || isWide(each.area)) return null;
      const number = this.noteArea(each.sheet, each.area);
      if (number === null) return null;
      rows = Math.max(rows, this.around.extents[number]!.rows);
      columns = each.area.endColumn - each.area.startColumn + 1;
    }
    const blank = cellReference(this.around.extents[this.place.sheet]!.rows, 0);
    const used = args.map((each, index) => {
      if (index % 2 === 1 || each.kind !== "area") return this.write(each, "v");
      const number =
        each.sheet === null ? this.place.sheet : this.around.sheets.get(each.sheet.toLowerCase())!;
      return this.areaText(number, { ...each.area, endRow: rows - 1 });
    });
    const none = args.map((each, index) => (index % 2 === 1 ? this.write(each, "v") : blank));
    return `(${name}(${used.join(",")})+${(SHEET_ROWS - rows) * columns}*${name}(${none.join(",")}))`;
  }
}

/** Within a calculated range a value's place takes every value, and a place that takes what its call takes does so. */
function innerKind(wanted: ParameterKind, outer: ParameterKind): ParameterKind {
  if (wanted === "x") return outer;
  return wanted === "v" && outer === "a" ? "a" : wanted;
}

/** The engine widens the third range itself, for other formulas that read its first cell, too. */
function withSameShape(args: readonly FormulaNode[]): readonly FormulaNode[] {
  const [first, condition, third] = args;
  if (first?.kind !== "area" || third?.kind !== "area" || !condition) return args;
  const endRow = Math.min(SHEET_ROWS - 1, third.area.startRow + first.area.endRow - first.area.startRow);
  const columns = first.area.endColumn - first.area.startColumn;
  const endColumn = Math.min(SHEET_COLUMNS - 1, third.area.startColumn + columns);
  return [first, condition, { ...third, area: { ...third.area, endRow, endColumn } }];
}

/** The engine keeps a number's digits as they are written, Excel its value. */
function numberLiteral(text: string): string {
  const plain = String(Number(Number(text).toPrecision(15)));
  return /^[\d.]+$/.test(plain) ? plain : text;
}

function isRow(node: FormulaNode): boolean {
  if (node.kind !== "area") return false;
  const { startRow, endRow, startColumn, endColumn } = node.area;
  return startRow === endRow && startColumn !== endColumn;
}

/** What a value can be looked up in: several cells, as they stand there. */
function isTable(node: FormulaNode): boolean {
  return (node.kind === "area" || node.kind === "array" || node.kind === "name") && holdsRange(node);
}

function holdsRange(node: FormulaNode): boolean {
  for (const each of nodesOf(node)) {
    if (each.kind === "array" || each.kind === "name") return true;
    if (each.kind !== "area") continue;
    const { startRow, startColumn, endRow, endColumn } = each.area;
    if (startRow !== endRow || startColumn !== endColumn) return true;
  }
  return false;
}

function isTall({ startRow, endRow }: Area): boolean {
  return startRow === 0 && endRow === SHEET_ROWS - 1;
}

function isWide({ startColumn, endColumn }: Area): boolean {
  return startColumn === 0 && endColumn === SHEET_COLUMNS - 1;
}

function isWhole(area: Area): boolean {
  return isTall(area) || isWide(area);
}
