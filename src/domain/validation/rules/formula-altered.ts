import type { AlterationKind } from "../../comparison/alteration";
import { readTableFacts } from "../../closing/table-facts";
import { judgedTables, type IndicatorTable } from "../../form/evaluation";
import { overwrittenClosings, overwrittenRows } from "../checks/overwritten-formulas";
import type { WorkbookScope } from "../engine/scopes";
import { ALTERED_MESSAGES, alterationFaults, TEMPLATE_SOURCE } from "../checks/alterations";
import type { Steps } from "../../steps";
import { formatAddress } from "../../workbook/address";
import { defineRule, PAUSE } from "../engine/rule";

const KINDS: readonly AlterationKind[] = ["formula-replaced"];

export const formulaAltered = defineRule({
  id: "formula-altered",
  scope: "workbook",
  group: "cells",
  severity: "warning",
  name: { th: "สูตรต่างจากแม่แบบ", en: "Formula differs from the template" },
  why: {
    th: "สูตรของแม่แบบคิดคะแนนตามกรอบการประเมิน สูตรอื่นหรือค่าที่พิมพ์ทับไม่เปลี่ยนตามผล",
    en: "The formulas of the template follow the framework; another formula or a typed value does not follow the result.",
  },
  remedy: { th: "คืนสูตรตามแม่แบบ", en: "Restore the formula of the template." },
  source: TEMPLATE_SOURCE,
  messages: ALTERED_MESSAGES,
  *check(context) {
    const faults = [...alterationFaults(context, KINDS)];
    if (faults.length === 0) return;
    const overwritten = yield* overwrittenCells(context);
    for (const fault of faults) {
      yield PAUSE;
      const at = fault.at && "row" in fault.at ? formatAddress(fault.at) : "";
      if (!overwritten.has(at)) yield fault;
    }
  },
});

/** Constants of which formula-overwritten speaks already. */
function* overwrittenCells({ evaluation }: WorkbookScope): Steps<ReadonlySet<string>> {
  const { framework, forms } = evaluation;
  const found = new Set<string>();
  const factsOf = (table: IndicatorTable) => readTableFacts(table, framework, undefined, null);
  for (const table of judgedTables(evaluation)) {
    for (const each of overwrittenRows(yield* factsOf(table))) {
      if (each === PAUSE) yield PAUSE;
      else found.add(formatAddress(each.field.at));
    }
  }
  for (const form of forms) {
    for (const { field } of overwrittenClosings(yield* factsOf(form))) found.add(formatAddress(field.at));
  }
  return found;
}
