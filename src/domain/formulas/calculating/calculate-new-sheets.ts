import { formatAddress, type CellAddress, type Rectangle } from "../../workbook/address";
import type { ChangeSet } from "../../workbook/change-set";
import { sheetKey } from "../../workbook/sheet-name";
import type { CellValue } from "../../workbook/snapshot";
import { evaluate, type CallOwnFunction, type Surroundings } from "./evaluate";
import { NotCalculated, single, type Operand, type Rows } from "./operands";
import { parseFormula } from "./parse-formula";

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
    const value = single(evaluate(parseFormula(content.formula), this.around(at))) ?? 0;
    this.results.set(key, { value });
    return value;
  }

  private around({ sheet }: CellAddress): Surroundings {
    return { sheet, read: (name, area) => this.read(name, area), callOwn: this.callOwn };
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
}
