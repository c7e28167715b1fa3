import type { IMutationInfo } from "@univerjs/core";
import {
  AddConditionalRuleMutation,
  AddConditionalRuleMutationUndoFactory,
  ConditionalFormattingRuleModel,
  DeleteConditionalRuleMutation,
  DeleteConditionalRuleMutationUndoFactory,
  type IConditionFormattingRule,
  SetConditionalRuleMutation,
  setConditionalRuleMutationUndoFactory,
} from "@univerjs/sheets-conditional-formatting";
import { HostError } from "../../protocol/host-error";
import { HostCollection, HostObject } from "../../protocol/host-object";
import { conditionOf, type GridCondition, newCondition, typeOfCondition } from "./condition-kinds";
import { ColorScaleConditionalFormat, DataBarConditionalFormat } from "./condition-scales";
import {
  CellValueConditionalFormat,
  CustomConditionalFormat,
  PresetCriteriaConditionalFormat,
  TextConditionalFormat,
} from "./conditional-format-parts";
import { assertUnprotected } from "../context/host-context";
import type { RangeBase } from "./range-base";
import { intersectRanges, subtract } from "../../model/range-address";
import { onGrid } from "./sizes";

/** The conditional formats that touch a range, the strongest first. */
export class ConditionalFormatCollection extends HostCollection<ConditionalFormat> {
  override readonly $class = "ConditionalFormatCollection";

  constructor(readonly $range: RangeBase) {
    super();
  }

  $items(): ConditionalFormat[] {
    return rulesOf(this.$range)
      .filter(({ ranges }) => ranges.some((range) => intersectRanges(range, this.$range.$area)))
      .map(({ cfId }) => new ConditionalFormat(this.$range, cfId));
  }

  $find(key: unknown): ConditionalFormat | undefined {
    return this.$items().find((item) => item.$cfId === key);
  }

  /** A new one goes before all others. */
  add(type: string): ConditionalFormat {
    const { $context: context, $sheet: sheet, $area: area } = this.$range;
    assertUnprotected(context, sheet, "allowFormatCells");
    const condition = newCondition(type);
    if (!this.$range.$isUnbounded) context.book.ensureSize(sheet, area.endRow + 1, area.endColumn + 1);
    const model = context.book.injector.get(ConditionalFormattingRuleModel);
    const cfId = model.createCfId(context.book.unitId, this.$range.$sheetId);
    const rule = {
      cfId,
      ranges: [onGrid(this.$range)],
      stopIfTrue: false,
      rule: condition,
    } as unknown as IConditionFormattingRule;
    const params = { ...context.book.target(sheet), rule };
    const undo = AddConditionalRuleMutationUndoFactory(context.book.injector, params);
    context.book.apply([{ id: AddConditionalRuleMutation.id, params }], [undo as IMutationInfo]);
    return new ConditionalFormat(this.$range, cfId);
  }

  /** Takes the range's cells from every condition. */
  clearAll(): void {
    for (const format of this.$items()) {
      const rule = format.$rule;
      const ranges = rule.ranges.flatMap((range) => subtract(range, this.$range.$area));
      if (ranges.length === 0) format.delete();
      else format.$change({ ...rule, ranges });
    }
  }
}

export class ConditionalFormat extends HostObject {
  override readonly $class = "ConditionalFormat";
  static override readonly $navigation = [
    "cellValue",
    "cellValueOrNullObject",
    "colorScale",
    "colorScaleOrNullObject",
    "custom",
    "customOrNullObject",
    "dataBar",
    "dataBarOrNullObject",
    "preset",
    "presetOrNullObject",
    "textComparison",
    "textComparisonOrNullObject",
  ];

  /** The range says which sheet; the condition may reach beyond it. */
  constructor(
    readonly $range: RangeBase,
    readonly $cfId: string,
  ) {
    super();
  }

  override get $id(): string {
    return this.$cfId;
  }

  get id(): string {
    return this.$cfId;
  }

  get type(): string {
    return typeOfCondition(this.$condition);
  }

  /** 0 for the strongest. */
  get priority(): number {
    return rulesOf(this.$range).findIndex(({ cfId }) => cfId === this.$cfId);
  }

  get stopIfTrue(): boolean {
    return this.$rule.stopIfTrue;
  }

  set stopIfTrue(stop: boolean) {
    this.$change({ ...this.$rule, stopIfTrue: stop });
  }

  get custom(): CustomConditionalFormat {
    return this.customOrNullObject ?? anotherType();
  }

  get customOrNullObject(): CustomConditionalFormat | null {
    return this.type === "Custom" ? new CustomConditionalFormat(this) : null;
  }

  get cellValue(): CellValueConditionalFormat {
    return this.cellValueOrNullObject ?? anotherType();
  }

  get cellValueOrNullObject(): CellValueConditionalFormat | null {
    return this.type === "CellValue" ? new CellValueConditionalFormat(this) : null;
  }

  get colorScale(): ColorScaleConditionalFormat {
    return this.colorScaleOrNullObject ?? anotherType();
  }

  get colorScaleOrNullObject(): ColorScaleConditionalFormat | null {
    return this.type === "ColorScale" ? new ColorScaleConditionalFormat(this) : null;
  }

  get dataBar(): DataBarConditionalFormat {
    return this.dataBarOrNullObject ?? anotherType();
  }

  get dataBarOrNullObject(): DataBarConditionalFormat | null {
    return this.type === "DataBar" ? new DataBarConditionalFormat(this) : null;
  }

  get preset(): PresetCriteriaConditionalFormat {
    return this.presetOrNullObject ?? anotherType();
  }

  get presetOrNullObject(): PresetCriteriaConditionalFormat | null {
    return this.type === "PresetCriteria" ? new PresetCriteriaConditionalFormat(this) : null;
  }

  get textComparison(): TextConditionalFormat {
    return this.textComparisonOrNullObject ?? anotherType();
  }

  get textComparisonOrNullObject(): TextConditionalFormat | null {
    return this.type === "ContainsText" ? new TextConditionalFormat(this) : null;
  }

  delete(): void {
    const { $context: context, $sheet: sheet } = this.$range;
    assertUnprotected(context, sheet, "allowFormatCells");
    const params = { ...context.book.target(sheet), cfId: this.$rule.cfId };
    const undo = DeleteConditionalRuleMutationUndoFactory(context.book.injector, params);
    context.book.apply([{ id: DeleteConditionalRuleMutation.id, params }], undo);
  }

  /** @throws HostError InvalidOperation where it applies to several ranges */
  getRange(): HostObject {
    return this.getRangeOrNullObject() ?? severalRanges();
  }

  getRangeOrNullObject(): HostObject | null {
    const [range, ...others] = this.$rule.ranges;
    if (!range || others.length > 0) return null;
    const { startRow, startColumn, endRow, endColumn } = range;
    const { $context: context, $sheetId: sheetId } = this.$range;
    return context.make.range(sheetId, { startRow, startColumn, endRow, endColumn });
  }

  get $condition(): GridCondition {
    return conditionOf(this.$rule);
  }

  $setCondition(condition: GridCondition): void {
    const rule = this.$rule;
    this.$change({ ...rule, rule: condition as unknown as typeof rule.rule });
  }

  /** @throws HostError ItemNotFound once the condition is gone. */
  get $rule(): IConditionFormattingRule {
    const rule = rulesOf(this.$range).find(({ cfId }) => cfId === this.$cfId);
    if (!rule) throw new HostError("ItemNotFound");
    return rule;
  }

  $change(rule: IConditionFormattingRule): void {
    const { $context: context, $sheet: sheet } = this.$range;
    assertUnprotected(context, sheet, "allowFormatCells");
    const params = { ...context.book.target(sheet), cfId: this.$cfId, rule };
    const undo = setConditionalRuleMutationUndoFactory(context.book.injector, params);
    context.book.apply([{ id: SetConditionalRuleMutation.id, params }], undo);
  }
}

function anotherType(): never {
  throw new HostError("InvalidOperation");
}

function severalRanges(): never {
  throw new HostError("InvalidOperation");
}

function rulesOf({ $context: { book }, $sheetId }: RangeBase): IConditionFormattingRule[] {
  return book.injector.get(ConditionalFormattingRuleModel).getSubunitRules(book.unitId, $sheetId) ?? [];
}
