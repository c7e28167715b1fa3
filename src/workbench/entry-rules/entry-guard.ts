import type { ISheetDataValidationRule } from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";
import { DataValidatorRegistryService } from "@univerjs/data-validation";
import { SheetInterceptorService, VALIDATE_CELL, type ISheetLocation } from "@univerjs/sheets";
import { getCellValueOrigin, SheetDataValidationModel } from "@univerjs/sheets-data-validation";
import { injectorOf } from "../../host/engine/injector";

/** What a wrong entry leads to: it is never taken, taken if the user insists, or taken unless he steps back. */
export type AlertStyle = "stop" | "warning" | "information";

/** Texts of the file; empty where it has none of its own. */
export interface EntryAlert {
  readonly style: AlertStyle;
  readonly title: string;
  readonly message: string;
}

export interface EntryGuardOptions {
  /** Resolves when every value, the results of rules among them, is fresh. */
  settle(): Promise<void>;
  /** Tells the user of a wrong entry; resolves to whether it is kept. */
  ask(alert: EntryAlert): Promise<boolean>;
}

const STYLES: readonly AlertStyle[] = ["information", "stop", "warning"];
/** Comes before the grid's own refusal, which knows one style and no title. */
const FIRST = 1_000;
/** Rules that compare with nothing; the grid would look for bounds where a file names an operator. */
const WITHOUT_OPERATOR: ReadonlySet<string> = new Set(["any", "list", "custom"]);

/**
 * Holds what is typed to the entry rules of its cell, as Excel does. The grid writes an entry first and takes it
 * back where this says no; until then a rule sees it in its cell, as its formula expects.
 */
export class EntryGuard {
  private isAttached = false;

  constructor(
    private readonly univerAPI: FUniver,
    private readonly options: EntryGuardOptions,
  ) {}

  /** The grid asks only once there has been a workbook. */
  attach(): void {
    if (this.isAttached) return;
    this.isAttached = true;
    injectorOf(this.univerAPI)
      .get(SheetInterceptorService)
      .writeCellInterceptor.intercept(VALIDATE_CELL, {
        priority: FIRST,
        handler: async (_, cell) => this.admit(cell),
      });
  }

  private async admit(cell: ISheetLocation): Promise<boolean> {
    const rule = ruleAt(this.univerAPI, cell);
    // Without an alert Excel takes everything.
    if (!rule || rule.showErrorMessage === false) return true;
    await this.options.settle();
    if (await this.isAllowed(rule, cell)) return true;
    return this.options.ask({
      style: STYLES[Number(rule.errorStyle ?? 1)] ?? "stop",
      title: rule.errorTitle ?? "",
      message: rule.error ?? "",
    });
  }

  /** Past the grid's cache, which may hold an answer of before. */
  private isAllowed(rule: ISheetDataValidationRule, cell: ISheetLocation): Promise<boolean> {
    const registry = injectorOf(this.univerAPI).get(DataValidatorRegistryService);
    const validator = registry.getValidatorItem(rule.type);
    if (!validator) return Promise.resolve(true);
    const { row, col: column, unitId, subUnitId, worksheet, workbook } = cell;
    const raw = worksheet.getCellRaw(row, column);
    const value = getCellValueOrigin(raw);
    const entry = { value, interceptValue: value, row, column, unitId, subUnitId, worksheet, workbook };
    const compared = WITHOUT_OPERATOR.has(rule.type) ? { ...rule, operator: undefined } : rule;
    return validator.validator({ ...entry, t: raw?.t }, compared);
  }
}

/** The rule of a cell; a merged area has that of its first cell. */
export function ruleAt(
  univerAPI: FUniver,
  { unitId, subUnitId, row, col, worksheet }: Omit<ISheetLocation, "workbook">,
): ISheetDataValidationRule | null {
  const merged = worksheet.getMergedCell(row, col);
  const model = injectorOf(univerAPI).get(SheetDataValidationModel);
  const place = merged ? ([merged.startRow, merged.startColumn] as const) : ([row, col] as const);
  return model.getRuleByLocation(unitId, subUnitId, ...place) ?? null;
}
