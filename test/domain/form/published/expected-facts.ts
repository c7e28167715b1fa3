import type { DescribedTable, Figure } from "../../../../src/domain/form/describe-form";
import { columnIndex } from "../../../../src/domain/workbook/address";
import type { ExpectedTable, PublishedForm, SheetText } from "./published-form";
import { readSheetText, type WrittenCell, type WrittenRows } from "./sheet-text";

/** One column of a form, and what it is. */
export interface ExpectedColumn {
  /** Its letters. */
  readonly column: string;
  /** What it may be read as, the likeliest first: mostly one. */
  readonly roles: readonly [string, ...string[]];
  readonly counts: boolean;
  readonly isSure: boolean;
}

export interface ExpectedIndicator {
  /** Its row as Excel counts. */
  readonly row: number;
  /** Undefined where it is not looked at. */
  readonly code: string | null | undefined;
  readonly isOptional: boolean;
}

const OWN_ROLES =
  /^(?:code|indicator|weight|unit|direction|result|selfScore|committeeScore|score|weighted|evidence|reason)$/;

/** The columns with a role, and the letters of those that are not looked at. */
export function expectedColumns({ columns }: ExpectedTable): { known: ExpectedColumn[]; open: string[] } {
  const entries = columns.split(" ").map((entry) => /^([A-Z]+)=(\*|[\w/-]+)([~?]*)$/i.exec(entry)!);
  return {
    known: entries
      .filter(([, , role]) => role !== "*")
      .map(([, column, role, marks]) => ({
        column: column!,
        roles: role!.split("/").map(fullRole) as [string, ...string[]],
        counts: !marks!.includes("~"),
        isSure: !marks!.includes("?"),
      })),
    open: entries.filter(([, , role]) => role === "*").map(([, column]) => column!),
  };
}

function fullRole(role: string): string {
  return OWN_ROLES.test(role) ? role : `target:${role}`;
}

export function expectedIndicators({ indicators }: ExpectedTable): ExpectedIndicator[] {
  return indicators.split(",").map((entry) => {
    const [, mark, row, code] = /^\s*(\??)(\d+)(?:\s+(\S+))?\s*$/.exec(entry)!;
    return { row: Number(row), code: code === "-" ? null : code, isOptional: mark === "?" };
  });
}

export function sheetOfTable({ sheets }: PublishedForm, { sheet }: ExpectedTable): SheetText {
  return sheets.find(({ name }) => name === sheet) ?? sheets[0]!;
}

/** First and last row of the headings, counted from 1. */
export function headingRows({ headings }: ExpectedTable): readonly [first: number, last: number] {
  const [first, last] = headings.split("-").map(Number);
  return [first!, last ?? first!];
}

export function cellAt(rows: WrittenRows, column: string, row: number): WrittenCell | null {
  return rows[row - 1]?.[columnIndex(column)] ?? null;
}

/** The values that a figure may state, or undefined where only its text can be told. */
export function valuesOf(cell: WrittenCell | null): readonly (number | null)[] | undefined {
  const value = cell?.value ?? null;
  if (value === null) return [null];
  if (typeof value === "number") return [cell?.format?.includes("%") ? Math.round(value * 1e8) / 1e6 : value];
  if (typeof value !== "string") return [null];
  const text = westernDigits(value.trim());
  const [, figure] = /^(-?\d+(?:\.\d+)?) ?%?$/.exec(text) ?? [];
  if (figure !== undefined) return [Number(figure)];
  return /\d/.test(text) ? undefined : [null];
}

function westernDigits(text: string): string {
  return text.replace(/[๐-๙]/g, (digit) => String(digit.charCodeAt(0) - "๐".charCodeAt(0)));
}

/** What is wrong with a figure, or null. */
export function figureFault(
  figure: Figure | null | undefined,
  at: string,
  cell: WrittenCell | null,
  values = valuesOf(cell),
) {
  if (values?.includes(null) && (!figure || figure.value === null)) return null;
  if (!figure) return `${at}: nothing read of ${JSON.stringify(cell?.value)}`;
  if (figure.address !== at) return `${at}: read at ${figure.address}`;
  if (values && !values.some((value) => value !== null && Math.abs((figure.value ?? NaN) - value) < 1e-9))
    return `${at}: ${figure.value} read for ${values.join(" or ")}`;
  return null;
}

/** Weights that sum to 1 may be stated as they stand or in per cent. */
function isOfOne(table: ExpectedTable, rows: WrittenRows, column: string): boolean {
  const cells = expectedIndicators(table).map(({ row }) => cellAt(rows, column, row));
  const numbers = cells.map((cell) => (typeof cell?.value === "number" && !cell.format ? cell.value : 0));
  return Math.abs(numbers.reduce((sum, number) => sum + number, 0) - 1) < 0.006;
}

/** Every figure of the indicators that is not what stands in the cell of its column. */
export function figureFaults(form: PublishedForm, table: ExpectedTable, described: DescribedTable): string[] {
  const rows = readSheetText(sheetOfTable(form, table));
  const counting = expectedColumns(table)
    .known.map(({ counts, column, roles }) => ({ counts, column, role: roles.find(isFigure) }))
    .filter(({ counts, role }) => counts && role !== undefined);
  return expectedIndicators(table).flatMap(({ row, isOptional }) => {
    const indicator = described.indicators.find(({ address }) => /\d+/.exec(address)?.[0] === String(row));
    if (!indicator) return isOptional ? [] : [`row ${row}: no indicator`];
    return counting.flatMap(({ column, role }) => {
      const at = `${column}${row}`;
      if (table.unread?.includes(at)) return [];
      const cell = cellAt(rows, column, row);
      const stated = valuesOf(cell);
      const shares =
        role === "weight" && isOfOne(table, rows, column) ? stated?.map((value) => (value ?? 0) * 100) : [];
      const given = table.values?.[at];
      const values = given === undefined ? stated && [...stated, ...(shares ?? [])] : [given];
      return figureFault(figureOf(indicator, role!), at, cell, values) ?? [];
    });
  });
}

function isFigure(role: string): boolean {
  return /^(?:weight|result|score|weighted|target:.*)$/.test(role);
}

function figureOf(indicator: DescribedTable["indicators"][number], role: string): Figure | null | undefined {
  const [, tier] = /^target:(.*)$/.exec(role) ?? [];
  return tier === undefined
    ? indicator[role as "weight" | "result" | "score" | "weighted"]
    : indicator.targets[tier];
}
