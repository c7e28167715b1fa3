import { valueOf } from "../../../../../src/domain/form/field";
import { all, codeOf, few, put } from "../../form";
import { found, kind, unseen, UNSTATED, type Case, type Kind } from "../../mistake";
import { formulaOf } from "./pairs";

export const SHEETS: readonly Kind[] = [
  kind("other-agency-on-sheet", "A sheet of another agency is pasted in: its title names that one", (form) =>
    few(
      form.sheets.filter(
        ({ name, cells }) =>
          name !== form.sheets[0]!.name && /^(?:สำนักงาน|สถาบัน)/u.test(String(cells.value(1, 0) ?? "")),
      ),
    ).map(({ name }) => {
      const at = { sheet: name, row: 1, column: 0 };
      return { on: name, change: put(at, "สำนักงานส่งเสริมตัวอย่างแห่งชาติ"), outcome: found("", at) };
    }),
  ),
  kind("other-year-on-sheet", "A sheet of last year is pasted in: its title keeps the year", (form) =>
    few(form.findText(/ปีงบประมาณ พ\.ศ\. 256\d$/u)).map((at) => ({
      on: at.sheet,
      change: put(
        at,
        form.text(at).replace(/256(\d)$/u, (_, digit: string) => `256${Number(digit) - 1}`),
      ),
      outcome: found("fiscal-year-mismatch", at),
      followedBy: [
        "value-cost-unexplained",
        "as-of-date-mismatch",
        "target-easier-than-past",
        "growth-base-lagged",
      ],
    })),
  ),
  kind("form-left-twice", "An older copy of the form is left in the workbook", (form) => {
    const { sheet } = form.table;
    const first = form.indicators.find((each) => valueOf(each.weighted) !== null);
    if (!first) return [];
    const copy = `${sheet} (2)`;
    return [
      {
        on: sheet,
        change: all(
          (workbook) => workbook.copySheet(sheet, copy),
          put({ ...first.score!.at, sheet: copy }, 1),
        ),
        outcome: found(""),
        followedBy: [],
      },
    ];
  }),
  kind("by-hand", "The workbook is set to calculate by hand, then a weight is changed", (form) => {
    const [first] = form.indicators;
    return [
      {
        on: codeOf(first!),
        change: all(
          (workbook) => workbook.calculateByHand(),
          put(first!.weight!.at, valueOf(first!.weight)! + 1),
        ),
        outcome: found("calculation-manual"),
        followedBy: ["weight-total-not-100", "component-weight-mismatch", "weight-altered"],
      },
    ];
  }),
  kind("score-kept-after-target", "A target is corrected, the typed score is not", (form) =>
    few(
      form.scored.flatMap((indicator): Case[] => {
        const score = form.scoreOf(indicator);
        const lowest = form.targets(indicator)[0]!;
        if (
          formulaOf(score) !== null ||
          valueOf(score) === null ||
          (valueOf(score) ?? 0) >= form.framework.tiers.at(-1)!.point
        )
          return [];
        const result = indicator.result!.cell!.value;
        return [
          {
            on: codeOf(indicator),
            change: all(put(form.targets(indicator).at(-1)!.at, result), put(lowest.at, lowest.cell!.value)),
            outcome: found(
              "score-mismatch|targets-not-monotone|targets-flat",
              score.at,
              indicator.result!.at,
              ...form.targets(indicator).map(({ at }) => at),
            ),
          },
        ];
      }),
    ),
  ),
  kind("score-typed-right", "A typed score happens to be the computed one", (form) =>
    few(form.scored.filter((each) => formulaOf(form.scoreOf(each)) !== null)).map((indicator) => {
      const field = form.scoreOf(indicator);
      return {
        on: codeOf(indicator),
        change: put(field.at, valueOf(field)),
        outcome: form.hasTemplate
          ? found("formula-altered|formula-overwritten", field.at)
          : unseen(`the score is right, and ${UNSTATED}`),
        followedBy: ["formula-overwritten"],
      };
    }),
  ),
];
