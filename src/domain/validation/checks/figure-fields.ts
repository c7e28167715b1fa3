import type { Indicator } from "../../form/evaluation";
import type { Field } from "../../form/field";
import { COLUMN_NAMES, targetName } from "../../framework/column-names";
import type { Framework } from "../../framework/framework";
import type { LocalisedText } from "../../text/localised";

/** One entry of an indicator's row together with what messages call its column. */
export type NamedField = readonly [column: LocalisedText, field: Field<unknown>];

export interface TypedText {
  readonly column: LocalisedText;
  readonly field: Field<unknown>;
  readonly text: string;
}

const SCORES = ["selfScore", "committeeScore", "score", "weighted"] as const;

/**
 * The texts that a person typed where an indicator has or may have a figure, from left to right as the form has them.
 * Most rows have none, so nothing is made for a figure.
 */
export function typedTexts(indicator: Indicator, { tiers }: Framework): TypedText[] {
  const texts: TypedText[] = [];
  const take = (name: () => LocalisedText, field: Field<unknown> | null | undefined) => {
    const text = field?.cell?.formula === null ? field.cell.value : null;
    if (field && typeof text === "string") texts.push({ column: name(), field, text });
  };
  take(() => COLUMN_NAMES.weight, indicator.weight);
  for (const tier of tiers) take(() => targetName(tier.name), indicator.targets[tier.id]);
  take(() => COLUMN_NAMES.result, indicator.result);
  for (const role of SCORES) take(() => COLUMN_NAMES[role], indicator[role]);
  return texts;
}

/** The entries that are worked out or judged: self score, committee score, score and weighted score. */
export function scoreFields(indicator: Indicator): NamedField[] {
  const fields: NamedField[] = [];
  for (const role of SCORES) {
    const field = indicator[role];
    if (field) fields.push([COLUMN_NAMES[role], field]);
  }
  return fields;
}
