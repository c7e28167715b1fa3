import type { AlterationKind } from "../../comparison/alteration";
import { ALTERED_MESSAGES, alterationFaults, TEMPLATE_SOURCE } from "../checks/alterations";
import type { Evaluation } from "../../form/evaluation";
import { formatAddress } from "../../workbook/address";
import { defineRule, PAUSE } from "../engine/rule";

const KINDS: readonly AlterationKind[] = ["formula-replaced"];

export const formulaAltered = defineRule({
  id: "formula-altered",
  scope: "workbook",
  group: "cells",
  severity: "warning",
  name: { th: "สูตรถูกแทนที่", en: "Formula of the template was replaced" },
  why: {
    th: "สูตรของแม่แบบคิดคะแนนตามกรอบ สูตรอื่นหรือค่าที่พิมพ์ทับไม่เปลี่ยนตามผล",
    en: "The formulas of the template follow the framework; another formula or a typed value does not follow the result.",
  },
  remedy: { th: "คืนสูตรตามแม่แบบ", en: "Restore the formula of the template." },
  source: TEMPLATE_SOURCE,
  messages: ALTERED_MESSAGES,
  *check(context) {
    const faults = [...alterationFaults(context, KINDS)];
    if (faults.length === 0) return;
    const overwritten = overwrittenCells(context.evaluation);
    for (const fault of faults) {
      yield PAUSE;
      const at = fault.at && "row" in fault.at ? formatAddress(fault.at) : "";
      if (!overwritten.has(at)) yield fault;
    }
  },
});

/** Constants where formula-overwritten speaks already. */
function overwrittenCells({ tables }: Evaluation): ReadonlySet<string> {
  const fields = tables.flatMap((table) => [
    table.total,
    table.rating,
    ...table.indicators.flatMap(({ score, weighted }) => [score, weighted]),
  ]);
  return new Set(
    fields.flatMap((field) => (field?.cell && field.cell.formula === null ? [formatAddress(field.at)] : [])),
  );
}
