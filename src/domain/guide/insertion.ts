import type { Evaluation, Indicator, IndicatorTable } from "../form/evaluation";
import type { ColumnRole, Framework } from "../framework/framework";
import type { LocalisedText } from "../text/localised";
import { columnNameOf } from "../framework/column-names";
import { indicatorName } from "../form/quoting";
import { formatCell, type CellAddress } from "../workbook/address";
import { cellObstacle } from "../workbook/cell-obstacle";
import type { Cell, SheetSnapshot, WorkbookSnapshot } from "../workbook/snapshot";
import type { Field } from "../form/field";
import { commonScale, scaleOf } from "../formulas/writing/cell-scale";
import { columnReference } from "../formulas/writing/column-reference";
import { weightArgument } from "../formulas/writing/form-formulas";
import { ratingScaleOf } from "../framework/rating-scales";
import { composeCall, composeFormula, isSingleCell } from "../formulas/writing/formula-text";
import { findFunction, FUNCTION_GUIDE, type FormPart } from "./function-guide";

/** Arguments by parameter name, as they are typed; a parameter without one is missing. */
export type Arguments = Readonly<Record<string, string>>;

/** Where a formula would go, and what the form offers there. */
export interface InsertionPoint {
  readonly at: CellAddress;
  /** What stands there now. */
  readonly before: Cell | null;
  /** Its sheet is protected and the cell takes no entry; `password`: nothing but that opens it. */
  readonly lock: "none" | "no-password" | "password";
  /** What the cell is for, where it belongs to a recognised form. */
  readonly place: FormPlace | null;
  /** Arguments picked from the form's columns, by function; a function without picks is missing. */
  readonly picks: Readonly<Record<string, Arguments>>;
}

export interface FormPlace {
  readonly role: ColumnRole | "total" | "rating";
  /** What messages call it. */
  readonly name: LocalisedText;
  /** Code or name of the indicator; null for total and rating. */
  readonly indicator: string | null;
  /** The function that belongs here, or null. */
  readonly suggests: string | null;
}

/** What the form offers for one cell. */
export function readInsertionPoint(
  snapshot: WorkbookSnapshot,
  evaluation: Evaluation,
  at: CellAddress,
): InsertionPoint {
  const sheet = snapshot.sheets.find(({ name }) => name === at.sheet);
  const table = tableAt(evaluation, at);
  const indicator = table?.indicators.find((each) => each.at.row === at.row) ?? null;
  const picks: Record<string, Arguments> = {};
  for (const { name, parameters } of FUNCTION_GUIDE) {
    const picked = parameters.flatMap(({ name: parameter, from }) => {
      const address = sheet && from ? partAddress(from, { at, sheet, table, indicator, evaluation }) : null;
      return address === null ? [] : [[parameter, address] as const];
    });
    if (picked.length > 0) picks[name] = Object.fromEntries(picked);
  }
  return {
    at,
    before: sheet?.cells.at(at.row, at.column) ?? null,
    lock: sheet ? lockOf(sheet, at) : "none",
    place: table && formPlace(evaluation, table, indicator, at),
    picks,
  };
}

function lockOf(sheet: SheetSnapshot, at: CellAddress): InsertionPoint["lock"] {
  if (cellObstacle(sheet, at) !== "locked") return "none";
  return sheet.hasPassword ? "password" : "no-password";
}

/** The table that the cell belongs to, or the only one on its sheet. */
function tableAt(evaluation: Evaluation, at: CellAddress): IndicatorTable | null {
  const tables = evaluation.tables.filter((table) => table.sheet === at.sheet);
  const around = tables.find((table) => table.headings[0].firstRow <= at.row && at.row <= table.lastRow);
  const [only = null, another] = tables;
  return around ?? (another ? null : only);
}

function formPlace(
  { framework }: Evaluation,
  table: IndicatorTable,
  indicator: Indicator | null,
  at: CellAddress,
): FormPlace | null {
  const isHere = (field: { readonly at: CellAddress } | null): boolean =>
    field?.at.row === at.row && field.at.column === at.column;
  const role = isHere(table.total)
    ? "total"
    : isHere(table.rating)
      ? "rating"
      : indicator && columnRole(table, at);
  if (!role) return null;
  const isClosing = role === "total" || role === "rating";
  return {
    role,
    name: columnNameOf(role, framework),
    indicator: isClosing || !indicator ? null : indicatorName(indicator),
    suggests: canGive(role, framework)
      ? (FUNCTION_GUIDE.find(({ fills }) => fills === role)?.name ?? null)
      : null,
  };
}

/** Ratings whose bands no scale of the function has are written in functions of Excel itself. */
function canGive(role: FormPlace["role"], framework: Framework): boolean {
  return role !== "rating" || ratingScaleOf(framework) !== null;
}

function columnRole(table: IndicatorTable, at: CellAddress): ColumnRole | null {
  const block = table.headings.filter((heading) => heading.lastRow < at.row).at(-1);
  const found = Object.entries(block?.columns ?? {}).find(([, column]) => column === at.column);
  return (found?.[0] as ColumnRole | undefined) ?? null;
}

interface Surroundings {
  readonly at: CellAddress;
  readonly sheet: SheetSnapshot;
  readonly table: IndicatorTable | null;
  readonly indicator: Indicator | null;
  readonly evaluation: Evaluation;
}

/** Null where the form has no such part, where it stands on another sheet, or where it would hold the formula itself. */
function partAddress(part: FormPart, around: Surroundings): string | null {
  const { at, table, indicator, evaluation } = around;
  switch (part) {
    case "ita":
      return plainAddress(evaluation.summary.ita, at);
    case "total":
      return plainAddress(table?.total, at);
    case "rating-scale": {
      const scale = table && ratingScaleOf(evaluation.framework);
      // That of FY2565 need not be named.
      return scale === "ratings" ? null : scale;
    }
    case "score":
      return plainAddress(indicator?.score, at);
    case "score-column":
      return isPlain(table, "score") ? columnAddress("score", around) : null;
    case "weight-column": {
      if (!isPlain(table, "weight")) return null;
      const column = columnAddress("weight", around);
      // What has to be made per cent first is one weight's matter: no function takes a whole column so.
      return column !== null && weightArgument(column, evaluation.framework) === column ? column : null;
    }
    case "weight": {
      const cell = cellAddress(indicator?.weight, at);
      return cell === null ? null : weightArgument(cell, evaluation.framework, scaleOf(indicator?.weight));
    }
    case "code-column":
      return nameColumnAddress(around);
    case "component":
      return cellAddress(componentAt(around), at);
    case "minimum":
    case "standard":
    case "advanced":
      return isReadAlike(around) ? cellAddress(indicator?.targets[part], at) : null;
    case "result":
      return isReadAlike(around) ? cellAddress(indicator?.result, at) : null;
    default:
      return cellAddress(indicator?.[part], at);
  }
}

/** A function sees 0.95 where the cell shows 95%: only a person can say what it is to take. */
function plainAddress(field: Field<unknown> | null | undefined, at: CellAddress): string | null {
  return scaleOf(field) === "plain" ? cellAddress(field, at) : null;
}

function isPlain(table: IndicatorTable | null, column: "score" | "weight"): boolean {
  return commonScale((table?.indicators ?? []).map((indicator) => indicator[column])) === "plain";
}

/** Whether result and targets are shown alike, so that a function holds like against like. */
function isReadAlike({ indicator, evaluation }: Surroundings): boolean {
  const targets = evaluation.framework.tiers.map(({ id }) => indicator?.targets[id]);
  return commonScale([indicator?.result, ...targets]) !== null;
}

function cellAddress(field: { readonly at: CellAddress } | null | undefined, at: CellAddress): string | null {
  if (!field || field.at.sheet !== at.sheet) return null;
  return field.at.row === at.row && field.at.column === at.column ? null : formatCell(field.at);
}

function columnAddress(column: "score" | "weight", { at, table, sheet }: Surroundings): string | null {
  const reference = table && columnReference(table, column, sheet);
  if (!table || !reference || reference.others.length > 0) return null;
  const holdsItself = table.indicators.some((each) => cellAddress(each[column], at) === null);
  return holdsItself ? null : reference.address;
}

/** The component in whose row the cell stands, else that of the indicator. */
function componentAt({ at, table, indicator }: Surroundings): { readonly at: CellAddress } | null {
  return table?.components.find((each) => each.at.row === at.row) ?? indicator?.component ?? null;
}

/** The names of the indicators, which begin with their codes; what stands between them has no score to count. */
function nameColumnAddress({ at, table }: Surroundings): string | null {
  const indicators = table?.indicators ?? [];
  const first = indicators[0]?.at;
  const last = indicators.at(-1)?.at;
  if (!first || !last || indicators.some((each) => each.at.column !== first.column)) return null;
  if (at.column === first.column && at.row >= first.row && at.row <= last.row) return null;
  return `${formatCell(first)}:${formatCell(last)}`;
}

/** The formula of a function with typed arguments, guarded where a blank cell would be taken for 0. */
export function insertionFormula(name: string, args: Arguments): string {
  const { parameters = [], guard = "" } = findFunction(name) ?? {};
  const typed = parameters.map((parameter) => args[parameter.name] ?? "");
  const guarding = args[guard] ?? "";
  return composeFormula(composeCall(name, typed), isSingleCell(guarding) ? guarding.trim() : null);
}
