import { BooleanNumber, type IStyleBase } from "@univerjs/core";
import type { IConditionFormattingRule } from "@univerjs/sheets-conditional-formatting";
import { HostObject } from "../../protocol/host-object";
import { assertCriterionArgument } from "../context/formula-arguments";
import type { HostContext } from "../context/host-context";
import { formatColour, parseColour } from "./colours";

/** The condition that the parts below belong to. */
interface Owner {
  readonly $range: { readonly $context: HostContext };
  readonly $rule: IConditionFormattingRule;
  $change(rule: IConditionFormattingRule): void;
}

/** A condition by formula, as the grid keeps it. */
interface FormulaHighlight {
  readonly value: string;
  readonly style: IStyleBase;
}

abstract class ConditionPart extends HostObject {
  constructor(readonly $owner: Owner) {
    super();
  }

  get $highlight(): FormulaHighlight {
    return this.$owner.$rule.rule as unknown as FormulaHighlight;
  }

  $set(change: Partial<FormulaHighlight>): void {
    const rule = this.$owner.$rule;
    this.$owner.$change({ ...rule, rule: { ...rule.rule, ...change } as typeof rule.rule });
  }

  $setStyle(style: IStyleBase): void {
    this.$set({ style: { ...this.$highlight.style, ...style } });
  }
}

export class CustomConditionalFormat extends ConditionPart {
  override readonly $class = "CustomConditionalFormat";
  static override readonly $navigation = ["format", "rule"];

  get rule(): ConditionalFormatRule {
    return new ConditionalFormatRule(this.$owner);
  }

  get format(): ConditionalRangeFormat {
    return new ConditionalRangeFormat(this.$owner);
  }
}

export class ConditionalFormatRule extends ConditionPart {
  override readonly $class = "ConditionalFormatRule";

  /** Written for the first cell of the range. */
  get formula(): string {
    return this.$highlight.value;
  }

  set formula(formula: string) {
    assertCriterionArgument(this.$owner.$range.$context, formula);
    this.$set({ value: formula });
  }
}

export class ConditionalRangeFormat extends ConditionPart {
  override readonly $class = "ConditionalRangeFormat";
  static override readonly $navigation = ["fill", "font"];

  get fill(): ConditionalRangeFill {
    return new ConditionalRangeFill(this.$owner);
  }

  get font(): ConditionalRangeFont {
    return new ConditionalRangeFont(this.$owner);
  }
}

export class ConditionalRangeFill extends ConditionPart {
  override readonly $class = "ConditionalRangeFill";

  /** Empty where the fill stays as it is. */
  get color(): string {
    return formatColour(this.$highlight.style.bg?.rgb, "");
  }

  set color(colour: string) {
    this.$setStyle({ bg: { rgb: parseColour(colour) } });
  }
}

export class ConditionalRangeFont extends ConditionPart {
  override readonly $class = "ConditionalRangeFont";

  get color(): string {
    return formatColour(this.$highlight.style.cl?.rgb, "");
  }

  set color(colour: string) {
    this.$setStyle({ cl: { rgb: parseColour(colour) } });
  }

  get bold(): boolean {
    return this.$highlight.style.bl === BooleanNumber.TRUE;
  }

  set bold(on: boolean) {
    this.$setStyle({ bl: on ? BooleanNumber.TRUE : BooleanNumber.FALSE });
  }

  get italic(): boolean {
    return this.$highlight.style.it === BooleanNumber.TRUE;
  }

  set italic(on: boolean) {
    this.$setStyle({ it: on ? BooleanNumber.TRUE : BooleanNumber.FALSE });
  }
}
