import {
  generateRandomId,
  type IDataValidationRuleOptions,
  type ISheetDataValidationRule,
} from "@univerjs/core";
import { getRuleOptions, UpdateDataValidationMutation, UpdateRuleType } from "@univerjs/data-validation";
import {
  AddSheetDataValidationCommand,
  ClearRangeDataValidationCommand,
  SheetDataValidationModel,
} from "@univerjs/sheets-data-validation";
import type { GridRange } from "../../model/host-state";
import { HostObject } from "../../protocol/host-object";
import { assertCriterionArgument } from "../context/formula-arguments";
import { assertUnprotected } from "../context/host-context";
import type { RangeBase } from "./range-base";
import { intersectRanges, isCovered } from "../../model/range-address";
import { excelRule, excelType, gridRule } from "./validation-rules";
import { onGrid } from "./sizes";
import { allValid } from "./validity";

type GridRule = Omit<ISheetDataValidationRule, "uid" | "ranges">;

const ALERT_STYLES = { Information: 0, Stop: 1, Warning: 2 } as const;

/** A validation before anything is said of it, as Excel has it. */
const NO_RULE: GridRule = {
  type: "any",
  allowBlank: true,
  showErrorMessage: true,
  errorStyle: ALERT_STYLES.Stop,
  showInputMessage: true,
};

/** What may be entered into a range, and what is shown beside it: a rule of the grid. */
export class DataValidation extends HostObject {
  override readonly $class = "DataValidation";

  constructor(readonly $range: RangeBase) {
    super();
  }

  get type(): string {
    const rules = this.$rules;
    if (rules.length === 0) return "None";
    if (rules.length > 1) return "Inconsistent";
    return this.$isWhole ? excelType(rules[0]!) : "MixedCriteria";
  }

  /** Null where some cells keep the rule and others do not, or the cells have different rules. */
  get valid(): boolean | null {
    const rule = this.$uniform;
    const { $isUnbounded: isUnbounded } = this.$range;
    return rule && !isUnbounded ? allValid(this.$range, rule) : null;
  }

  /** Empty where nothing is asked for, null where the cells differ. */
  get rule(): Record<string, unknown> | null {
    const rule = this.$uniform;
    return rule && excelRule(rule);
  }

  set rule(rule: unknown) {
    const wanted = gridRule(rule);
    for (const bound of [wanted.formula1, wanted.formula2]) {
      if (bound?.startsWith("=")) assertCriterionArgument(this.$range.$context, bound);
    }
    this.$update(wanted);
  }

  get ignoreBlanks(): boolean | null {
    return this.$uniform && (this.$uniform.allowBlank ?? true);
  }

  set ignoreBlanks(ignore: boolean) {
    if (this.ignoreBlanks !== ignore) this.$update({ allowBlank: ignore });
  }

  get prompt(): Record<string, unknown> | null {
    const rule = this.$uniform;
    if (!rule) return null;
    const showPrompt = rule.showInputMessage ?? false;
    return { showPrompt, title: rule.promptTitle ?? "", message: rule.prompt ?? "" };
  }

  set prompt({ showPrompt, title, message }: { showPrompt: boolean; title: string; message: string }) {
    this.$say({ showInputMessage: showPrompt, promptTitle: title, prompt: message });
  }

  get errorAlert(): Record<string, unknown> | null {
    const rule = this.$uniform;
    if (!rule) return null;
    const names = Object.keys(ALERT_STYLES) as (keyof typeof ALERT_STYLES)[];
    const style = names.find((name) => ALERT_STYLES[name] === Number(rule.errorStyle ?? ALERT_STYLES.Stop));
    const showAlert = rule.showErrorMessage ?? false;
    return { showAlert, style, title: rule.errorTitle ?? "", message: rule.error ?? "" };
  }

  set errorAlert(alert: {
    showAlert: boolean;
    style: keyof typeof ALERT_STYLES;
    title: string;
    message: string;
  }) {
    const errorStyle = ALERT_STYLES[alert.style];
    const { title: errorTitle, message: error } = alert;
    this.$say({ showErrorMessage: alert.showAlert, errorStyle, errorTitle, error });
  }

  clear(): void {
    const { $context: context, $sheet: sheet } = this.$range;
    assertUnprotected(context, sheet);
    context.book.execute(ClearRangeDataValidationCommand.id, {
      ...context.book.target(sheet),
      ranges: [onGrid(this.$range)],
    });
  }

  /** The rules that touch the range. The grid's index by cell lags behind; its list does not. */
  get $rules(): ISheetDataValidationRule[] {
    const { $context: context, $sheetId: id, $area: area } = this.$range;
    const model = context.book.injector.get(SheetDataValidationModel);
    return model
      .getRules(context.book.unitId, id)
      .filter(({ ranges }) => ranges.some((range) => intersectRanges(range, area)));
  }

  get $isWhole(): boolean {
    const ranges = this.$rules.flatMap((rule) => rule.ranges);
    return ranges.length === 0 || isCovered(onGrid(this.$range), ranges);
  }

  /** The rule of all cells; null where they differ. */
  get $uniform(): GridRule | null {
    const [rule, ...others] = this.$rules;
    if (!rule) return NO_RULE;
    return others.length === 0 && this.$isWhole ? rule : null;
  }

  /** What is said beside a rule changes in place where it is the rule of just these cells: a new one is dear. */
  $say(options: IDataValidationRuleOptions): void {
    const { $context: context, $sheet: sheet } = this.$range;
    const [rule, ...others] = this.$rules;
    if (!rule || others.length > 0 || !isSame(rule.ranges, onGrid(this.$range))) return this.$update(options);
    assertUnprotected(context, sheet);
    // The grid takes the options as a whole: one that is left out would be lost.
    const before = getRuleOptions(rule);
    const [redo, undo] = [{ ...before, ...options }, before].map((payload) => ({
      id: UpdateDataValidationMutation.id,
      params: {
        ...context.book.target(sheet),
        ruleId: rule.uid,
        payload: { type: UpdateRuleType.OPTIONS, payload },
      },
    }));
    context.book.apply([redo!], [undo!]);
  }

  /** The grid gives a new rule its cells and takes them from those they had. */
  $update(change: Partial<GridRule>): void {
    const { $context: context, $sheet: sheet, $area: area } = this.$range;
    assertUnprotected(context, sheet);
    if (!this.$range.$isUnbounded) context.book.ensureSize(sheet, area.endRow + 1, area.endColumn + 1);
    const rule: ISheetDataValidationRule = {
      ...(this.$uniform ?? NO_RULE),
      ...change,
      uid: generateRandomId(8),
      ranges: [onGrid(this.$range)],
    };
    context.book.execute(AddSheetDataValidationCommand.id, { ...context.book.target(sheet), rule });
  }
}

function isSame(ranges: readonly GridRange[], area: GridRange): boolean {
  const [range, ...others] = ranges;
  return range !== undefined && others.length === 0 && isCovered(area, [range]) && isCovered(range, [area]);
}
