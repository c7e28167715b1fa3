import type { ColumnRole } from "../../../src/domain/framework/framework";
import type { Indicator, IndicatorTable } from "../../../src/domain/form/evaluation";
import { valueOf, type Field } from "../../../src/domain/form/field";
import type { Quantity } from "../../../src/domain/thai/quantity";
import { readEvaluation } from "../../../src/domain/form/read-evaluation";
import { scoreIndicator } from "../../../src/domain/form/score-indicator";
import { agrees } from "../../../src/domain/scoring/agreement";
import { readNumberFormat } from "../../../src/domain/workbook/number-format";
import type { CellAddress } from "../../../src/domain/workbook/address";
import type { CellValue, SheetSnapshot } from "../../../src/domain/workbook/snapshot";
import type { Base } from "../mutation";
import { found, UNSTATED, unseen, type Case, type Outcome } from "./mistake";
import { OpenWorkbook } from "./open-workbook";

type Change = Case["change"];

/** A base with what the kinds ask of it again and again. */
export class Form {
  readonly table: IndicatorTable;
  /** It carries the template that was approved. */
  readonly hasTemplate: boolean;

  constructor(readonly base: Base) {
    this.table = base.evaluation.tables[0]!;
    this.hasTemplate = (base.snapshot.parts ?? []).length > 0;
  }

  get parts() {
    return this.base.evaluation.parts;
  }

  get summary() {
    return this.base.evaluation.summary;
  }

  get framework() {
    return this.base.evaluation.framework;
  }

  get sheets(): readonly SheetSnapshot[] {
    return this.base.snapshot.sheets;
  }

  get indicators(): readonly Indicator[] {
    return this.table.indicators;
  }

  /** Whose targets are figures of one measure. */
  get figures(): readonly Indicator[] {
    return this.indicators.filter((each) =>
      ["scored", "no-result"].includes(scoreIndicator(each, this.framework).kind),
    );
  }

  /** Figures with a result. */
  get scored(): readonly Indicator[] {
    return this.indicators.filter((each) => scoreIndicator(each, this.framework).kind === "scored");
  }

  /** Whose score a person reads off wording, with a result. */
  get worded(): readonly Indicator[] {
    return this.indicators.filter(
      (each) => each.result?.cell && scoreIndicator(each, this.framework).kind === "not-computable",
    );
  }

  get withResult(): readonly Indicator[] {
    return this.indicators.filter((each) => each.result?.cell);
  }

  /** The targets that are written, from the lowest tier on. */
  targets(indicator: Indicator): readonly Field<Quantity>[] {
    return this.framework.tiers.flatMap(({ id }) => {
      const target = indicator.targets[id];
      return target?.cell && target.reading.kind !== "none" ? [target] : [];
    });
  }

  figuresOf(indicator: Indicator): number[] {
    return this.targets(indicator).flatMap((target) => valueOf(target)?.value ?? []);
  }

  /** Where scores are typed or worked out: the agency's own where it has a column. */
  scoreOf(indicator: Indicator): Field<number> {
    return (indicator.selfScore ?? indicator.score)!;
  }

  column(role: ColumnRole): number {
    return this.table.headings[0].columns[role]!;
  }

  at(role: ColumnRole, row: number): CellAddress {
    return { sheet: this.table.sheet, row, column: this.column(role) };
  }

  get lastHeadingRow(): number {
    return this.table.headings[0].lastRow;
  }

  /** The first used cell of a sheet that holds a text like this. */
  findText(pattern: RegExp, sheet?: string): CellAddress[] {
    return this.sheets.flatMap(({ name, cells }) => {
      if (sheet !== undefined && name !== sheet) return [];
      return cells
        .rowIndices()
        .flatMap((row) =>
          cells
            .textsInRow(row)
            .flatMap(({ column, text }) => (pattern.test(text) ? [{ sheet: name, row, column }] : [])),
        );
    });
  }

  shown(at: CellAddress): CellValue {
    return this.sheets.find(({ name }) => name === at.sheet)?.cells.value(at.row, at.column) ?? null;
  }

  text(at: CellAddress): string {
    return String(this.shown(at) ?? "");
  }

  /** What a changed result leads to: a typed score no longer fits, or other parts state it, or nobody can tell. */
  changedResult(indicator: Indicator, typed: CellValue): Outcome {
    const workbook = new OpenWorkbook(this.base.snapshot);
    put(indicator.result!.at, typed)(workbook);
    const after = readEvaluation(workbook.saved(), this.framework);
    const same = after.tables[0]?.indicators.find(({ at }) => at.row === indicator.at.row);
    const score = this.scoreOf(indicator);
    const places = [indicator.result!.at, score.at];
    if (/รายได้/u.test(indicator.name) && this.parts.revenue) return found("", ...places);
    if (/บุคลากร/u.test(indicator.name) && this.parts.basics) return found("", ...places);
    const now = same && scoreIndicator(same, this.framework);
    if (now?.kind !== "scored") return found("", ...places);
    const isTyped = score.cell !== null && score.cell.formula === null;
    const stated = score.reading.kind === "value" ? score.reading.value : null;
    if (isTyped && stated !== null && !agrees(stated, now.score, 2))
      return found("score-mismatch", ...places);
    return unseen(`the score follows the result, and ${UNSTATED}`);
  }
}

/** The first and the last, or all of two. */
export function few<T>(list: readonly T[], count = 2): readonly T[] {
  if (list.length <= count) return list;
  return count === 1 ? list.slice(0, 1) : [...list.slice(0, count - 1), list.at(-1)!];
}

export function codeOf(indicator: Indicator): string {
  return indicator.code ?? indicator.name;
}

/** Types a constant over whatever stood there; its format stays. */
export function put(at: CellAddress, value: CellValue, format?: string): Change {
  return (workbook) =>
    workbook.put(
      at,
      value === null
        ? null
        : {
            value,
            formula: null,
            ...(format !== undefined && { format: readNumberFormat(format) ?? undefined }),
          },
    );
}

/** Enters a formula, with what it shows where that is not worked out here. */
export function enter(at: CellAddress, formula: string, shows: CellValue = null): Change {
  return (workbook) => workbook.put(at, { formula, value: shows });
}

export function all(...changes: readonly Change[]): Change {
  return (workbook) => changes.forEach((change) => change(workbook));
}

export function insertRows(sheet: string, at: number, by = 1): Change {
  return (workbook) => workbook.move({ sheet, axis: "rows", at, by });
}

export function insertColumns(sheet: string, at: number, by = 1): Change {
  return (workbook) => workbook.move({ sheet, axis: "columns", at, by });
}

export function right(at: CellAddress, by: number): CellAddress {
  return { ...at, column: at.column + by };
}

export function down(at: CellAddress, by: number): CellAddress {
  return { ...at, row: at.row + by };
}

/** The figure within a text or number, changed. */
export function withFigure(value: CellValue, change: (digits: string) => string): CellValue {
  if (typeof value === "number") {
    const changed = change(String(value));
    return changed !== "" && Number.isFinite(Number(changed)) ? Number(changed) : changed;
  }
  return String(value ?? "").replace(/\d[\d,]*(?:\.\d+)?/u, change);
}

export const THAI = "๐๑๒๓๔๕๖๗๘๙";

export function inThaiDigits(text: string): string {
  return text.replace(/\d/gu, (digit) => THAI[Number(digit)]!);
}
