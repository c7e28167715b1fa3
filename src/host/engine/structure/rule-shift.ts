import type { IMutationInfo, Injector, ISheetDataValidationRule, Workbook, Worksheet } from "@univerjs/core";
import {
  AddDataValidationMutation,
  RemoveDataValidationMutation,
  UpdateDataValidationMutation,
  UpdateRuleType,
} from "@univerjs/data-validation";
import { LexerTreeBuilder } from "@univerjs/engine-formula";
import {
  AddConditionalRuleMutation,
  ConditionalFormattingRuleModel,
  DeleteConditionalRuleMutation,
  type IConditionFormattingRule,
  SetConditionalRuleMutation,
} from "@univerjs/sheets-conditional-formatting";
import { SheetDataValidationModel } from "@univerjs/sheets-data-validation";
import { type CellShift, shiftedParts } from "../../model/cell-shift";
import { shiftedFormula } from "../../model/shifted-formula";
import type { Mutations } from "./mutations";

/** The grid's own answers for rules, which these replace: it cuts rules in two and lets their formulas not grow. */
export const RULE_MUTATIONS: ReadonlySet<string> = new Set([
  AddDataValidationMutation.id,
  RemoveDataValidationMutation.id,
  UpdateDataValidationMutation.id,
  AddConditionalRuleMutation.id,
  DeleteConditionalRuleMutation.id,
  SetConditionalRuleMutation.id,
]);

interface Rule {
  readonly ranges: IConditionFormattingRule["ranges"];
}

/** A rule as it is afterwards: where it applies and how its formulas are rewritten; null where nothing is left. */
interface ShiftedRule {
  readonly ranges: IConditionFormattingRule["ranges"];
  formula(formula: string): string;
}

/** How entry rules and conditions of all sheets follow a shift: the cells they apply to, and their formulas. */
export function ruleShift(injector: Injector, workbook: Workbook, shift: CellShift): Mutations {
  const lexer = injector.get(LexerTreeBuilder);
  const shiftedSheet = workbook.getSheetBySheetId(shift.sheetId)?.getName() ?? "";
  const done: Mutations = { redos: [], undos: [] };
  const after = (sheet: Worksheet, rule: Rule): ShiftedRule | null => {
    const isHere = sheet.getSheetId() === shift.sheetId;
    const parts = isHere ? rule.ranges.flatMap((range) => shiftedParts(range, shift)) : null;
    if (parts?.length === 0) return null;
    const [before] = rule.ranges;
    const from = parts?.[0]?.from ?? before!;
    const [down, right] = [from.startRow - before!.startRow, from.startColumn - before!.startColumn];
    return {
      ranges: parts?.map(({ to }) => to) ?? rule.ranges,
      // A formula is that of the rule's first cell: where another cell becomes the first one, it is read there.
      formula: (formula) => {
        const there = down || right ? lexer.moveFormulaRefOffset(formula, right, down) : formula;
        return shiftedFormula(there, sheet.getName(), shiftedSheet, shift);
      },
    };
  };
  for (const sheet of workbook.getSheets()) {
    const target = { unitId: workbook.getUnitId(), subUnitId: sheet.getSheetId() };
    const conditions = injector.get(ConditionalFormattingRuleModel);
    for (const rule of conditions.getSubunitRules(target.unitId, target.subUnitId) ?? [])
      add(done, conditionShift(target, rule, after(sheet, rule)));
    for (const rule of injector.get(SheetDataValidationModel).getRules(target.unitId, target.subUnitId))
      add(done, validationShift(target, rule, after(sheet, rule)));
  }
  return done;
}

function add(into: Mutations, more: Mutations): void {
  into.redos.push(...more.redos);
  into.undos.push(...more.undos);
}

interface Target {
  readonly unitId: string;
  readonly subUnitId: string;
}

const NOTHING: Mutations = { redos: [], undos: [] };

function conditionShift(
  target: Target,
  rule: IConditionFormattingRule,
  after: ShiftedRule | null,
): Mutations {
  const { cfId } = rule;
  const before = structuredClone(rule);
  if (!after) {
    return {
      redos: [{ id: DeleteConditionalRuleMutation.id, params: { ...target, cfId } }],
      undos: [{ id: AddConditionalRuleMutation.id, params: { ...target, rule: before } }],
    };
  }
  const next = {
    ...before,
    ranges: after.ranges,
    rule: withFormulas(before.rule, (text) => after.formula(text)),
  };
  if (JSON.stringify(next) === JSON.stringify(before)) return NOTHING;
  const change = (to: IConditionFormattingRule): IMutationInfo => ({
    id: SetConditionalRuleMutation.id,
    params: { ...target, cfId, rule: to },
  });
  return { redos: [change(next)], undos: [change(before)] };
}

/** Every text within that is a formula, rewritten. */
function withFormulas<T>(value: T, rewrite: (formula: string) => string): T {
  if (typeof value === "string") return (value.startsWith("=") ? rewrite(value) : value) as T;
  if (Array.isArray(value)) return value.map((item: unknown) => withFormulas(item, rewrite)) as T;
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).map(([key, item]) => [key, withFormulas<unknown>(item, rewrite)]);
  return Object.fromEntries(entries) as T;
}

function validationShift(
  target: Target,
  rule: ISheetDataValidationRule,
  after: ShiftedRule | null,
): Mutations {
  const ruleId = rule.uid;
  // The grid's features would otherwise follow a change that is part of this one.
  const source = "patched";
  if (!after) {
    return {
      redos: [{ id: RemoveDataValidationMutation.id, params: { ...target, ruleId, source } }],
      undos: [
        { id: AddDataValidationMutation.id, params: { ...target, rule: structuredClone(rule), source } },
      ],
    };
  }
  const { ranges, formula1, formula2 } = structuredClone(rule);
  const before = { ranges, formula1, formula2 };
  const next = withFormulas({ ...before, ranges: after.ranges }, (text) => after.formula(text));
  if (JSON.stringify(next) === JSON.stringify(before)) return NOTHING;
  const change = (to: typeof before): IMutationInfo => ({
    id: UpdateDataValidationMutation.id,
    params: { ...target, ruleId, payload: { type: UpdateRuleType.ALL, payload: to }, source },
  });
  return { redos: [change(next)], undos: [change(before)] };
}
