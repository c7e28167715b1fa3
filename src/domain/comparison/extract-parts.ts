import { valueOf, type Field } from "../form/field";
import { type Evaluation } from "../form/evaluation";
import { shownValue } from "../form/shown-value";
import type { FormParts, ImpactIndicator, MonitoredIndicator } from "../form/parts";
import { isCellError } from "../workbook/snapshot";
import { remark, type TemplateRemark } from "./remark";
import type { BoardSeat, MonitoringIndicator, TargetEntry, Template } from "../template/template";

type Parts = Pick<Template, "part3" | "monitoring" | "board" | "revenueLines">;

/** Monitoring tables, seats and lines of revenue; a part that the workbook lacks is empty and remarked on. */
export function extractParts({ parts, framework }: Evaluation, remarks: TemplateRemark[]): Parts {
  for (const id of ["part3", "monitoring", "board", "revenue"] as const) {
    const part = framework.parts.find((each) => each.id === id);
    if (parts[id] === null && part)
      remarks.push(remark(null, `ไม่พบส่วน “${part.name.th}”`, `The part “${part.name.en}” was not found`));
  }
  return {
    part3: (parts.part3?.indicators ?? []).map(impactIndicator),
    monitoring: (parts.monitoring?.indicators ?? []).map(monitoredIndicator),
    board: boardSeats(parts, remarks),
    revenueLines: (parts.revenue?.lines ?? []).flatMap(({ name }) => valueOf(name) ?? []),
  };
}

/** The code of a monitoring indicator: its running number, or its place where it has none. */
export function monitoringCode({ no }: { readonly no: number | null }, index: number): string {
  return String(no ?? index + 1);
}

function impactIndicator(indicator: ImpactIndicator, index: number): MonitoringIndicator {
  const targets = Object.entries(indicator.targets).flatMap(([year, field]) => targetOf(year, field));
  return {
    code: monitoringCode(indicator, index),
    name: valueOf(indicator.name) ?? "",
    targets: Object.fromEntries(targets),
  };
}

function monitoredIndicator(indicator: MonitoredIndicator, index: number): MonitoringIndicator {
  const targets = Object.entries(indicator.years).flatMap(([year, of]) => targetOf(year, of?.target));
  const total = writtenEntry(indicator.totalTarget);
  return {
    code: monitoringCode(indicator, index),
    name: valueOf(indicator.name) ?? "",
    targets: Object.fromEntries(targets),
    ...(total === null ? {} : { totalTarget: total }),
  };
}

function targetOf(year: string, field: Field<unknown> | null | undefined): [string, TargetEntry][] {
  const entry = writtenEntry(field);
  return entry === null ? [] : [[year, entry]];
}

/** What a cell shows, as it is written; null where it shows nothing or an error. */
export function writtenEntry(field: Field<unknown> | null | undefined): TargetEntry {
  const value = shownValue(field?.cell);
  if (value === null || isCellError(value) || typeof value === "boolean") return null;
  return typeof value === "string" ? value.trim() || null : value;
}

function boardSeats({ board }: FormParts, remarks: TemplateRemark[]): BoardSeat[] {
  return (board?.members ?? []).map(({ no, role, name, appointed, termEnd }, i) => {
    if (!role) remarks.push(remark(name.at, "กรรมการคนนี้ไม่ระบุตำแหน่ง", "This member of the board has no role"));
    const isExOfficio = [appointed, termEnd].every(({ reading }) => reading.kind === "none");
    return { no: no ?? i + 1, role: (role && valueOf(role)) ?? "", hasTerm: !isExOfficio };
  });
}
