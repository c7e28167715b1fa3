import { valueOf, type Field } from "../form/field";
import { type Evaluation } from "../form/evaluation";
import type { FormParts } from "../form/parts";
import type { PartId } from "../framework/framework";
import type { CellAddress } from "../workbook/address";
import { altered, type Alteration } from "./alteration";
import { monitoringCode, writtenEntry } from "./extract-parts";
import { isSameTarget, isSameWording } from "./same-entry";
import type { MonitoringIndicator, TargetEntry, Template } from "../template/template";

type MonitoringPart = "part3" | "monitoring";

/** What differs outside of the table of indicators: parts that are gone, monitoring tables, seats of the board. */
export function* compareParts(template: Template, { parts, framework }: Evaluation): Iterable<Alteration> {
  for (const { id, name } of framework.parts) {
    if (isExpected(template, id) && parts[id as keyof FormParts] === null)
      yield { kind: "part-missing", at: null, sheet: null, subject: name.th, expected: name.th, found: "" };
  }
  yield* compareMonitoring(template.part3, rowsOf(parts, "part3"), parts.part3 !== null);
  yield* compareMonitoring(template.monitoring, rowsOf(parts, "monitoring"), parts.monitoring !== null);
  yield* compareBoard(template, parts);
}

/** A part that holds something of the template; the others may be left out. */
function isExpected({ part3, monitoring, board, revenueLines }: Template, id: PartId): boolean {
  const lists: Partial<Record<PartId, readonly unknown[]>> = {
    part3,
    monitoring,
    board,
    revenue: revenueLines,
  };
  return (lists[id]?.length ?? 0) > 0;
}

interface MonitoringRow {
  readonly code: string;
  readonly name: Field<string>;
  readonly targets: ReadonlyMap<string, Field<unknown>>;
  readonly total: Field<unknown> | null;
}

function rowsOf(parts: FormParts, part: MonitoringPart): MonitoringRow[] {
  if (part === "part3")
    return (parts.part3?.indicators ?? []).map((each, i) => ({
      code: monitoringCode(each, i),
      name: each.name,
      targets: new Map(
        Object.entries(each.targets).flatMap(([year, field]) => (field ? [[year, field]] : [])),
      ),
      total: null,
    }));
  return (parts.monitoring?.indicators ?? []).map((each, i) => ({
    code: monitoringCode(each, i),
    name: each.name,
    targets: new Map(
      Object.entries(each.years).flatMap(([year, of]) => (of?.target ? [[year, of.target] as const] : [])),
    ),
    total: each.totalTarget,
  }));
}

function* compareMonitoring(
  expected: readonly MonitoringIndicator[],
  rows: readonly MonitoringRow[],
  isThere: boolean,
): Iterable<Alteration> {
  if (!isThere) return;
  const free = new Set(rows);
  const matched = new Map<MonitoringIndicator, MonitoringRow>();
  const take = (isMatch: (wanted: MonitoringIndicator, row: MonitoringRow) => boolean) => {
    for (const wanted of expected) {
      const row = matched.has(wanted) ? undefined : [...free].find((each) => isMatch(wanted, each));
      if (!row) continue;
      matched.set(wanted, row);
      free.delete(row);
    }
  };
  take((wanted, row) => isSameWording(wanted.name, valueOf(row.name) ?? ""));
  take((wanted, row) => wanted.code === row.code);
  for (const wanted of expected) {
    const row = matched.get(wanted);
    if (row) yield* compareMonitoringRow(wanted, row);
    else yield monitoringMissing(wanted, rows[0]?.name.at ?? null);
  }
  for (const { code, name } of free) yield altered("monitoring-extra", name.at, code, null, name.cell?.value);
}

function monitoringMissing({ code, name }: MonitoringIndicator, near: CellAddress | null): Alteration {
  return {
    kind: "monitoring-missing",
    at: null,
    sheet: near?.sheet ?? null,
    subject: code,
    expected: `${code}. ${name}`,
    found: "",
  };
}

function* compareMonitoringRow(wanted: MonitoringIndicator, row: MonitoringRow): Iterable<Alteration> {
  const name = valueOf(row.name) ?? "";
  if (!isSameWording(wanted.name, name))
    yield altered("monitoring-renamed", row.name.at, wanted.code, wanted.name, name);
  for (const [year, field] of row.targets) yield* compareTarget(wanted, wanted.targets[year], field);
  if (row.total) yield* compareTarget(wanted, wanted.totalTarget, row.total);
}

/** A target that the template leaves open is for the agency to fill in. */
function* compareTarget(
  { code }: MonitoringIndicator,
  wanted: TargetEntry | undefined,
  field: Field<unknown>,
): Iterable<Alteration> {
  const found = writtenEntry(field);
  if (wanted === undefined || isSameTarget(wanted, found)) return;
  yield altered("monitoring-target-changed", field.at, code, wanted, found);
}

function* compareBoard({ board }: Template, { board: found }: FormParts): Iterable<Alteration> {
  if (!found) return;
  const seats = found.members.map(({ no, role }, i) => ({
    no: no ?? i + 1,
    role: valueOf(role) ?? "",
    at: role?.at ?? null,
  }));
  for (const { no, role } of board) {
    const seat = seats.find((each) => each.no === no);
    if (seat && isSameWording(seat.role, role)) continue;
    yield {
      kind: "board-seat-missing",
      at: seat?.at ?? null,
      sheet: found.area.sheet,
      subject: String(no),
      expected: `${no}. ${role}`,
      found: seat ? `${no}. ${seat.role}` : "",
    };
  }
}
