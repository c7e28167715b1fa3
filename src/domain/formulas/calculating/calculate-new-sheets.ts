import { formatAddress, type CellAddress, type Rectangle } from "../../workbook/address";
import type { ChangeSet } from "../../workbook/change-set";
import { sheetKey } from "../../workbook/sheet-name";
import type { CellValue } from "../../workbook/snapshot";
import { KPI_FUNCTIONS, type KpiFunction } from "../../scoring/function-names";
import { isError, NotCalculated, paired, single, type Operand, type Rows } from "./operands";
import { OPERATORS } from "./operators";
import { parseFormula, type Expression } from "./parse-formula";
import { WORKSHEET_FUNCTIONS } from "./worksheet-functions";

/** Calls one of our functions: cells are values, ranges rows of them, what is left out null. */
export type CallOwnFunction = (name: KpiFunction, args: readonly Operand[]) => unknown;

/**
 * What the formulas of sheets show that a change set makes: enough of Excel for the formulas that the product writes
 * itself, so that a file holds figures where nothing calculates it. Null for a formula that holds anything else, or
 * refers to a sheet that the set does not make.
 */
export function calculateNewSheets(
  { changes }: ChangeSet,
  callOwn: CallOwnFunction,
): (formula: string, at: CellAddress) => CellValue {
  const sheets = new Set<string>();
  const contents = new Map<string, CellValue | { readonly formula: string }>();
  for (const change of changes) {
    if (change.kind === "add-sheet") sheets.add(sheetKey(change.sheet));
    if (change.kind !== "set-cell") continue;
    const { after } = change;
    contents.set(keyOf(change), "formula" in after ? after : after.value);
  }
  const calculation = new Calculation(sheets, contents, callOwn);
  return (_, at) => calculation.shown(at);
}

function keyOf({ sheet, row, column }: CellAddress): string {
  return formatAddress({ sheet: sheetKey(sheet), row, column });
}

class Calculation {
  /** Null while a formula is being calculated: one that leads back to itself is not. */
  private readonly results = new Map<string, { readonly value: CellValue } | null>();

  constructor(
    private readonly sheets: ReadonlySet<string>,
    private readonly contents: ReadonlyMap<string, CellValue | { readonly formula: string }>,
    private readonly callOwn: CallOwnFunction,
  ) {}

  shown(at: CellAddress): CellValue {
    try {
      return this.valueAt(at);
    } catch (error) {
      if (error instanceof NotCalculated) return null;
      throw error;
    }
  }

  private valueAt(at: CellAddress): CellValue {
    const key = keyOf(at);
    const content = this.contents.get(key) ?? null;
    if (typeof content !== "object" || content === null || !("formula" in content)) return content;
    const known = this.results.get(key);
    if (known) return known.value;
    if (known === null) throw new NotCalculated();
    this.results.set(key, null);
    // A reference to a blank cell shows 0.
    const value = single(this.evaluate(parseFormula(content.formula), at)) ?? 0;
    this.results.set(key, { value });
    return value;
  }

  private evaluate(expression: Expression, at: CellAddress): Operand {
    switch (expression.kind) {
      case "value":
        return expression.value;
      case "reference":
        return this.read(expression.sheet ?? at.sheet, expression.area);
      case "operation": {
        const operation = OPERATORS.find((each) => Object.hasOwn(each, expression.operator));
        const [a, b] = expression.operands.map((operand) => this.evaluate(operand, at));
        const apply = operation?.[expression.operator];
        if (!apply || a === undefined || b === undefined) throw new NotCalculated();
        return paired(a, b, apply);
      }
      case "call":
        return this.call(expression.name, expression.args, at);
    }
  }

  private read(sheet: string, { row, column, rowCount, columnCount }: Rectangle): Operand {
    if (!this.sheets.has(sheetKey(sheet))) throw new NotCalculated();
    const rows: Rows = Array.from({ length: rowCount }, (_, i) =>
      Array.from({ length: columnCount }, (__, j) =>
        this.valueAt({ sheet, row: row + i, column: column + j }),
      ),
    );
    return rowCount === 1 && columnCount === 1 ? (rows[0]?.[0] ?? null) : rows;
  }

  private call(name: string, args: readonly Expression[], at: CellAddress): Operand {
    if (name === "IF") return this.choose(args, at);
    const operands = args.map((arg) => this.evaluate(arg, at));
    const known = WORKSHEET_FUNCTIONS[name];
    if (known) return known(...operands);
    const own = KPI_FUNCTIONS.find((each) => each === name);
    if (!own) throw new NotCalculated();
    return this.callOwn(own, operands) as Operand;
  }

  private choose([condition, whenTrue, whenFalse]: readonly Expression[], at: CellAddress): Operand {
    if (!condition || !whenTrue || !whenFalse) throw new NotCalculated();
    const value = single(this.evaluate(condition, at));
    if (value !== null && isError(value)) return value;
    if (typeof value === "string") throw new NotCalculated();
    return this.evaluate(value === null || value === false || value === 0 ? whenFalse : whenTrue, at);
  }
}
