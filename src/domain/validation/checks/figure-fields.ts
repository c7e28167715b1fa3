import type { Field } from "../../form/field";
import type { Indicator } from "../../form/evaluation";
import type { Framework } from "../../framework/framework";
import type { LocalisedText } from "../../text/localised";
import { COLUMN_NAMES, targetName } from "../../framework/column-names";

/** One entry of an indicator's row together with what messages call its column. */
export type NamedField = readonly [column: LocalisedText, field: Field<unknown>];

/** Every entry of an indicator that is or may be a figure, from left to right as the form has them. */
export function figureFields(indicator: Indicator, { tiers }: Framework): NamedField[] {
  const fields: (readonly [LocalisedText, Field<unknown> | null | undefined])[] = [
    [COLUMN_NAMES.weight, indicator.weight],
    ...tiers.map((tier): [LocalisedText, Field<unknown> | undefined] => [
      targetName(tier.name),
      indicator.targets[tier.id],
    ]),
    [COLUMN_NAMES.result, indicator.result],
    ...scoreFields(indicator),
  ];
  return fields.filter((entry): entry is NamedField => entry[1] != null);
}

/** The entries that are worked out or judged: self score, committee score, score and weighted score. */
export function scoreFields(indicator: Indicator): NamedField[] {
  const fields: (readonly [LocalisedText, Field<unknown> | null])[] = [
    [COLUMN_NAMES.selfScore, indicator.selfScore],
    [COLUMN_NAMES.committeeScore, indicator.committeeScore],
    [COLUMN_NAMES.score, indicator.score],
    [COLUMN_NAMES.weighted, indicator.weighted],
  ];
  return fields.filter((entry): entry is NamedField => entry[1] !== null);
}
