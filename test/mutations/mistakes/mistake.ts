import type { CellAddress } from "../../../src/domain/workbook/address";
import { formatCell } from "../../../src/domain/workbook/address";
import { place } from "../mutation";
import type { Form } from "./form";
import type { OpenWorkbook } from "./open-workbook";

/** Where and by whom a mistake has to be found. */
export interface Sign {
  /** One of these; empty: whichever, so long as it is an error or a warning. */
  readonly rules: readonly string[];
  /** In one of these cells, named by the finding or among the cells concerned; null: wherever. */
  readonly at: readonly string[] | null;
}

/** What a mistake must lead to. */
export type Outcome =
  | { readonly kind: "found"; readonly signs: readonly Sign[] }
  /** Nobody can tell from the workbook, and why. */
  | { readonly kind: "unseen"; readonly reason: string }
  /** Nothing is wrong: no new finding, but for notes of these rules, one for each sheet. */
  | { readonly kind: "quiet"; readonly notes: readonly string[] };

/** A mistake, or a harmless variant, in one place of one workbook. */
export interface Case {
  /** What tells it from others of its kind: a code, a sheet. */
  readonly on: string;
  readonly change: (workbook: OpenWorkbook) => void;
  readonly outcome: Outcome;
  /** Rules that may speak up elsewhere, for what follows from the mistake. */
  readonly followedBy?: readonly string[];
}

export const GROUPS = {
  typing: "Slips of typing",
  copying: "Copying and pasting",
  structure: "Rows, columns and sheets",
  rules: "Against the rules of the form",
  parts: "Other parts of the form",
  text: "Characters",
  standard: "Formulas and lists of the standard workbook",
  harmless: "Harmless variants: nothing may be said",
  later: "Written down while rules were changed",
} as const;

export type Group = keyof typeof GROUPS;

/** A kind of mistake as people make it, with its cases in a workbook: none where it cannot happen there. */
export interface Kind {
  readonly slip: string;
  readonly says: string;
  readonly cases: (form: Form) => readonly Case[];
}

export function kind(slip: string, says: string, cases: Kind["cases"]): Kind {
  return { slip, says, cases };
}

/** Found by one of the rules, "a|b" ("" for any), in one of the cells; without cells wherever. */
export function found(rules: string, ...at: readonly (CellAddress | null | undefined)[]): Outcome {
  return { kind: "found", signs: [sign(rules, ...at)] };
}

/** Each of them must be found. */
export function foundEach(...signs: readonly Sign[]): Outcome {
  return { kind: "found", signs };
}

export function sign(rules: string, ...at: readonly (CellAddress | null | undefined)[]): Sign {
  const places = at.flatMap((each) => (each ? [place(each.sheet, formatCell(each))] : []));
  return { rules: rules === "" ? [] : rules.split("|"), at: places.length === 0 ? null : places };
}

export function unseen(reason: string): Outcome {
  return { kind: "unseen", reason };
}

export function quiet(...notes: readonly string[]): Outcome {
  return { kind: "quiet", notes };
}

export const UNSTATED = "nothing else in the workbook states the figure";
