import { valueOf } from "../../../../../src/domain/form/field";
import { put, right, type Form } from "../../form";
import { found, kind, unseen, UNSTATED, type Kind } from "../../mistake";
import { field, here, figure } from "./entry";

/** Where a score is entered. */
const ita = (form: Form) => (valueOf(form.summary.ita) === null ? null : form.summary.ita);

export const ITA: readonly Kind[] = [
  kind(
    "ita-fraction",
    "The ITA score is typed as a fraction",
    field(ita, (value) => figure(value) / 100, here("")),
  ),
  kind(
    "ita-beyond",
    "The ITA score is typed with a digit too many",
    field(ita, (value) => figure(value) + 100, here("ita-mismatch")),
  ),
  kind(
    "ita-negative",
    "A minus slips before the ITA score",
    field(ita, (value) => -figure(value), here("ita-mismatch")),
  ),
  kind(
    "ita-letter-o",
    "The ITA score is typed with the letter O",
    field(ita, () => "9O.11", here("")),
  ),
  kind(
    "ita-digits-exchanged",
    "Two digits of the ITA score are exchanged",
    field(
      ita,
      (value) => (figure(value) === 97.11 ? 91.71 : 94.2),
      () => unseen(UNSTATED),
    ),
  ),
  kind("ita-level-typed", "The level of the ITA score is typed a level too low", (form) => {
    const score = ita(form);
    if (!score?.cell || score.cell.value === null) return [];
    const level = right(score.at, 1);
    return [
      {
        on: level.sheet,
        change: put(level, "B"),
        outcome: found("ita-mismatch", level, score.at),
        followedBy: ["formula-overwritten", "formula-altered"],
      },
    ];
  }),
];
