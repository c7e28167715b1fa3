import type { Base } from "../mutation";
import { Form } from "./form";
import { CHARACTERS } from "./kinds/characters";
import { COPYING } from "./kinds/copying";
import { RULES_OF_THE_FORM } from "./kinds/form-rules";
import { HARMLESS } from "./kinds/harmless";
import { LATER } from "./kinds/later";
import { OTHER_PARTS } from "./kinds/other-parts";
import { STANDARD } from "./kinds/standard-workbook";
import { STRUCTURE } from "./kinds/structure";
import { TYPING } from "./kinds/typing";
import type { Case, Group, Kind } from "./mistake";

/** Written down before any rule was changed for them, with what each must lead to. */
export const BEFORE_RULES: Readonly<Record<Exclude<Group, "later">, readonly Kind[]>> = {
  typing: TYPING,
  copying: COPYING,
  structure: STRUCTURE,
  rules: RULES_OF_THE_FORM,
  parts: OTHER_PARTS,
  text: CHARACTERS,
  standard: STANDARD,
  harmless: HARMLESS,
};

export const LISTED: Readonly<Record<Group, readonly Kind[]>> = { ...BEFORE_RULES, later: LATER };

/** A case with what it is a case of. */
export interface ListedCase extends Case {
  readonly base: Base;
  readonly group: Group;
  readonly kind: Kind;
  /** "result-letter-o 2.1.2", unique for one base. */
  readonly id: string;
}

/** Every case of every kind that can happen in a workbook. */
export function listCases(base: Base): ListedCase[] {
  const form = new Form(base);
  return Object.entries(LISTED).flatMap(([group, kinds]) =>
    kinds.flatMap((kind) =>
      kind.cases(form).map((each) => ({
        ...each,
        base,
        group: group as Group,
        kind,
        id: `${kind.slip} ${each.on}`.trim(),
      })),
    ),
  );
}
