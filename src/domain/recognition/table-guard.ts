import type { SignRole } from "./heading-meaning";
import type { Relations } from "./arithmetic";
import { isSetByLayout, type RecognisedColumn, type TableKind } from "./recognised";

/** So much must speak for an evaluation form, or for another table about indicators. */
const FORM_EVIDENCE = 3;
const OTHER_KIND_EVIDENCE = 1.5;
/** A form has at least this many columns; so many of a framework's own wordings make one. */
const FEWEST_COLUMNS = 4;
/** What a column speaks for an evaluation. */
const WORTH: Readonly<Partial<Record<SignRole, number>>> = {
  weight: 1,
  score: 1,
  weighted: 1,
  selfScore: 1,
  committeeScore: 1,
  result: 0.5,
};
const THREE_TARGETS = 1.5;
const RELATION_HOLDS = 1;
const WORDED_INDICATOR = 1;
/** What a heading must say to count as worded. */
const WORDED = 0.5;

/** Whether a table is an evaluation form, which a person says by naming its indicators: a false one would be judged by rules that do not fit it. */
export function tableKind(columns: readonly RecognisedColumn[], relations: readonly Relations[]): TableKind {
  const of = (role: SignRole) => columns.filter((column) => column.role === role);
  const has = (...roles: SignRole[]) => roles.some((role) => of(role).length > 0);
  if (!has("indicator")) return "none";
  if (isKnown(columns) || of("indicator").some(isSetByLayout)) return "form";
  const targets = of("target").length;
  const evidence =
    Object.entries(WORTH).reduce((sum, [role, worth]) => (has(role as SignRole) ? sum + worth : sum), 0) +
    (targets >= 3 ? THREE_TARGETS : 0) +
    (relations.some(({ product }) => product) ? RELATION_HOLDS : 0) +
    (relations.some(({ line }) => line) ? RELATION_HOLDS : 0) +
    (of("indicator").some(isWorded) ? WORDED_INDICATOR : 0);
  const isScored = has("score", "weighted", "result", "selfScore", "committeeScore");
  const isWeighed = has("weight") || targets >= 2;
  const columnsOfForm = columns.filter(({ role }) => role !== null && role !== "other" && role !== "rating");
  const isLarge = columnsOfForm.length >= FEWEST_COLUMNS;
  if (isLarge && isScored && isWeighed && evidence >= FORM_EVIDENCE && isAnchored(columns, relations))
    return "form";
  const isOther = evidence >= OTHER_KIND_EVIDENCE && of("indicator").some(isWorded);
  return isOther ? "another-kind" : "none";
}

function isKnown(columns: readonly RecognisedColumn[]): boolean {
  const known = columns.filter(({ role, signs }) =>
    signs.some((sign) => (sign.kind === "known-wording" || sign.kind === "layout") && sign.role === role),
  );
  const roles = new Set(known.map(({ role, step }) => `${role}${step?.name ?? ""}${step?.number ?? ""}`));
  return roles.size >= FEWEST_COLUMNS && known.some(({ role }) => role === "indicator");
}

/**
 * A worded indicator beside one worded column of figures; where nothing words the indicator, worded figures with
 * three targets beside a weight, or beside result and score. Without it grade lists and surveys become forms.
 */
function isAnchored(columns: readonly RecognisedColumn[], relations: readonly Relations[]): boolean {
  const worded = (role: SignRole) => columns.some((column) => column.role === role && isWorded(column));
  const figures = ["weight", "score", "weighted", "target", "result"] as const;
  const hasFigure = figures.some(worded);
  const isFigured = relations.some(({ product, line }) => product && line);
  if (worded("indicator")) return hasFigure || isFigured;
  const targets = columns.filter((column) => column.role === "target" && column.step !== null).length;
  return hasFigure && targets >= 3 && (worded("weight") || (worded("result") && worded("score")));
}

function isWorded({ role, signs }: RecognisedColumn): boolean {
  return signs.some(
    (sign) =>
      sign.role === role &&
      (sign.kind === "wording" || sign.kind === "known-wording" || sign.kind === "layout") &&
      sign.strength >= WORDED,
  );
}
