import { BooleanNumber, type IStyleBase } from "@univerjs/core";
import { HostError } from "../../protocol/host-error";
import { HostObject } from "../../protocol/host-object";
import { assertCriterionArgument } from "../context/formula-arguments";
import type { HostContext } from "../context/host-context";
import { formatColour, parseColour } from "./colours";
import { type GridCondition, gridWord, NUMBER_OPERATORS, PRESETS, TEXT_OPERATORS } from "./condition-kinds";

/** The condition that the parts below belong to. */
interface Owner {
  readonly $range: { readonly $context: HostContext };
  readonly $condition: GridCondition;
  $setCondition(condition: GridCondition): void;
}

abstract class ConditionPart extends HostObject {
  constructor(readonly $owner: Owner) {
    super();
  }

  get $condition(): GridCondition {
    return this.$owner.$condition;
  }

  get $style(): IStyleBase {
    return (this.$condition["style"] ?? {}) as IStyleBase;
  }

  $set(change: Partial<GridCondition>): void {
    this.$owner.$setCondition({ ...this.$condition, ...change });
  }

  $setStyle(style: IStyleBase): void {
    this.$set({ style: { ...this.$style, ...style } });
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

/** The formats and the rule of a condition that highlights cells. */
abstract class HighlightFormat extends ConditionPart {
  static override readonly $navigation = ["format"];

  get format(): ConditionalRangeFormat {
    return new ConditionalRangeFormat(this.$owner);
  }
}

interface CellValueRule {
  readonly operator: string;
  readonly formula1: string;
  readonly formula2?: string | null;
}

export class CellValueConditionalFormat extends HighlightFormat {
  override readonly $class = "CellValueConditionalFormat";

  get rule(): CellValueRule {
    const { operator, value } = this.$condition;
    const [formula1, formula2] = [value].flat().map((number) => `=${String(number)}`);
    return {
      operator: NUMBER_OPERATORS[operator!]!,
      formula1: formula1!,
      ...(formula2 === undefined ? {} : { formula2 }),
    };
  }

  /** @throws HostError ApiNotImplementedByHost for bounds that are no numbers */
  set rule({ operator, formula1, formula2 }: CellValueRule) {
    const word = gridWord(NUMBER_OPERATORS, operator);
    const isPair = word === "between" || word === "notBetween";
    if (isPair && !formula2) throw new HostError("InvalidArgument");
    const [first, second] = [formula1, formula2 ?? ""].map(boundOf);
    this.$set({ operator: word, value: isPair ? [first, second] : first });
  }
}

function boundOf(formula: string): number {
  const number = Number(formula.replace(/^=/, ""));
  if (!Number.isFinite(number)) throw new HostError("ApiNotImplementedByHost");
  return number;
}

export class TextConditionalFormat extends HighlightFormat {
  override readonly $class = "TextConditionalFormat";

  get rule(): { operator: string; text: string } {
    const { operator, value } = this.$condition;
    return { operator: TEXT_OPERATORS[operator!]!, text: String(value ?? "") };
  }

  set rule({ operator, text }: { operator: string; text: string }) {
    this.$set({ operator: gridWord(TEXT_OPERATORS, operator), value: text });
  }
}

export class PresetCriteriaConditionalFormat extends HighlightFormat {
  override readonly $class = "PresetCriteriaConditionalFormat";

  /** A preset of a file that cannot be set here is told as "Invalid". */
  get rule(): { criterion: string } {
    const { subType, operator } = this.$condition;
    const known = Object.keys(PRESETS).find(
      (name) => PRESETS[name]!.subType === subType && PRESETS[name]!.operator === operator,
    );
    return { criterion: known ?? "Invalid" };
  }

  /** @throws HostError ApiNotImplementedByHost for a preset that a file could not keep */
  set rule({ criterion }: { criterion: string }) {
    const preset = PRESETS[criterion];
    if (!preset) throw new HostError("ApiNotImplementedByHost");
    this.$owner.$setCondition({ ...preset, style: this.$condition["style"] });
  }
}

export class ConditionalFormatRule extends ConditionPart {
  override readonly $class = "ConditionalFormatRule";

  /** Written for the first cell of the range. */
  get formula(): string {
    return String(this.$condition["value"]);
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
    return formatColour(this.$style.bg?.rgb, "");
  }

  set color(colour: string) {
    this.$setStyle({ bg: colour === "" ? null : { rgb: parseColour(colour) } });
  }
}

export class ConditionalRangeFont extends ConditionPart {
  override readonly $class = "ConditionalRangeFont";

  get color(): string {
    return formatColour(this.$style.cl?.rgb, "");
  }

  set color(colour: string) {
    this.$setStyle({ cl: colour === "" ? null : { rgb: parseColour(colour) } });
  }

  get bold(): boolean {
    return this.$style.bl === BooleanNumber.TRUE;
  }

  set bold(on: boolean) {
    this.$setStyle({ bl: on ? BooleanNumber.TRUE : BooleanNumber.FALSE });
  }

  get italic(): boolean {
    return this.$style.it === BooleanNumber.TRUE;
  }

  set italic(on: boolean) {
    this.$setStyle({ it: on ? BooleanNumber.TRUE : BooleanNumber.FALSE });
  }
}
