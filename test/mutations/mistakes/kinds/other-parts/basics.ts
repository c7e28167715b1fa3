import { valueOf } from "../../../../../src/domain/form/field";
import { all, down, few, put, type Form } from "../../form";
import { found, kind, unseen, UNSTATED, type Case, type Kind } from "../../mistake";
import { field, basics, here, figure, RATIO } from "./entry";

export const BASICS: readonly Kind[] = [
  kind(
    "ratio-impossible",
    "The personnel cost ratio is above 100 per cent",
    field(basics("personnelRatio"), () => 155.36, here("")),
  ),
  kind(
    "ratio-negative",
    "A minus slips before the personnel cost ratio",
    field(basics("personnelRatio"), (value) => -figure(value), here("")),
  ),
  kind(
    "ratio-as-fraction",
    "The personnel cost ratio is typed as a fraction",
    field(basics("personnelRatio"), (value) => figure(value) / 100, here("")),
  ),
  kind(
    "ratio-digits-exchanged",
    "Two digits of the personnel cost ratio are exchanged",
    field(
      basics("personnelRatio"),
      (value) => (figure(value) === 20.52 ? 25.02 : 22.5),
      here("personnel-ratio-mismatch"),
    ),
  ),
  kind("ratio-indicator-differs", "The indicator about the personnel cost reports another ratio", (form) => {
    const indicator = form.withResult.find(({ name }) => /ค่าใช้จ่าย\s*ด้านบุคลากร/u.test(name));
    const ratio = form.parts.basics?.figures.personnelRatio;
    if (!indicator || !ratio?.cell || ratio.cell.value === null) return [];
    return [
      {
        on: indicator.code ?? "",
        change: put(indicator.result!.at, "ร้อยละ 21.75"),
        outcome: found("personnel-ratio-mismatch", indicator.result!.at, ratio.at),
        followedBy: ["score-mismatch"],
      },
    ];
  }),
  kind(
    "personnel-cost-in-baht",
    "The personnel cost is typed in baht beside the unit ล้านบาท",
    field(
      basics("personnelCost"),
      (value) => figure(value) * 1_000_000,
      (form, held) => found("", held.at, form.parts.basics!.figures.personnelRatio?.at),
      RATIO,
    ),
  ),
  kind(
    "personnel-cost-digit",
    "The personnel cost is typed with another digit",
    field(
      basics("personnelCost"),
      (value) => figure(value) + 50,
      (form, held) =>
        form.parts.basics!.figures.personnelRatio?.cell?.formula
          ? form.withResult.some(
              ({ name, result }) => /ค่าใช้จ่ายด้านบุคลากร/u.test(name) && valueOf(result)?.unit === "percent",
            )
            ? found("personnel-ratio-mismatch", held.at, form.parts.basics!.figures.personnelRatio?.at)
            : unseen(`the ratio is worked out from it, and ${UNSTATED}`)
          : found("personnel-ratio-mismatch", held.at),
      RATIO,
    ),
  ),
  kind(
    "plan-digits-exchanged",
    "Two digits of the spending plan are exchanged",
    field(
      basics("spendingPlan"),
      (value) => (figure(value) === 741.59 ? 714.59 : 505),
      (_, held) =>
        found("budget-composition-mismatch|personnel-ratio-mismatch|value-cost-unexplained", held.at),
      RATIO,
    ),
  ),
  kind(
    "income-zero-less",
    "The income is typed a digit short",
    field(basics("income"), (value) => figure(value) / 10, here("revenue-income-mismatch"), RATIO),
  ),
  kind(
    "income-in-baht",
    "The income is typed in baht beside the unit ล้านบาท",
    field(basics("income"), (value) => figure(value) * 1_000_000, here(""), RATIO),
  ),
  kind("headcount-exchanged", "Frame and filled posts are exchanged", (form) => {
    const frame = form.parts.basics?.figures.headcountFrame;
    const actual = form.parts.basics?.figures.headcountActual;
    if (!frame?.cell || !actual?.cell || frame.cell.value === null) return [];
    const change =
      frame.at.row === actual.at.row
        ? put(frame.at, String(frame.cell.value).split("/").reverse().join("/"))
        : all(put(frame.at, actual.cell.value), put(actual.at, frame.cell.value));
    return [{ on: frame.at.sheet, change, outcome: found("headcount-exceeded", frame.at, actual.at) }];
  }),
  kind("headcount-dash", "A dash is typed between frame and filled posts", (form) => {
    const frame = form.parts.basics?.figures.headcountFrame;
    if (!frame?.cell || typeof frame.cell.value !== "string") return [];
    return [
      {
        on: frame.at.sheet,
        change: put(frame.at, frame.cell.value.replace("/", "-")),
        outcome: unseen("the reader understands it, and no other part uses the figures"),
      },
    ];
  }),
  kind(
    "budget-letter-o",
    "The budget is typed with the letter O",
    field(basics("budget"), () => "6O0.5", here("")),
  ),
  kind(
    "year-common-era",
    "The fiscal year is typed in the Common Era",
    field(
      basics("fiscalYear"),
      (value) => figure(value) - 543,
      (form, held) => found("fiscal-year-mismatch", held.at, ...form.findText(/ปีงบประมาณ พ\.ศ\./u)),
      [
        "fiscal-year-mismatch",
        "as-of-date-mismatch",
        "board-term-invalid",
        "framework-unfit",
        "form-altered",
        "target-easier-than-past",
      ],
    ),
  ),
  kind(
    "year-of-last-year",
    "The fiscal year of last year is left standing",
    field(
      basics("fiscalYear"),
      (value) => figure(value) - 1,
      () => found("fiscal-year-mismatch"),
      [
        "fiscal-year-mismatch",
        "as-of-date-mismatch",
        "board-term-invalid",
        "framework-unfit",
        "form-altered",
        "target-easier-than-past",
      ],
    ),
  ),
  kind("title-common-era", "A title states the year of the Common Era", (form) =>
    few(form.findText(/ปีงบประมาณ พ\.ศ\. 256\d$/u), 1).map((at) => ({
      on: at.sheet,
      change: put(
        at,
        form.text(at).replace(/พ\.ศ\. (256\d)$/u, (_, year: string) => `ค.ศ. ${Number(year) - 543}`),
      ),
      outcome: found("fiscal-year-mismatch", at),
      followedBy: ["form-altered", "as-of-date-mismatch"],
    })),
  ),
  kind("title-common-era-beside", "A title writes พ.ศ. before a year of the Common Era", (form) =>
    few(form.findText(/ปีงบประมาณ พ\.ศ\. 256\d$/u), 1).map((at) => ({
      on: at.sheet,
      change: put(
        at,
        form.text(at).replace(/(256\d)$/u, (year) => String(Number(year) - 543)),
      ),
      outcome: found("fiscal-year-mismatch", at),
      followedBy: ["form-altered", "as-of-date-mismatch"],
    })),
  ),
  kind(
    "as-of-outside",
    "The date of the data lies after the fiscal year",
    asOfTyped("31 ธันวาคม", "as-of-date-mismatch"),
  ),
  kind("as-of-no-day", "The date of the data is a day that does not exist", asOfTyped("31 กันยายน", "")),
  kind("agency-misspelt-in-title", "The agency's name is misspelt on one sheet", (form) => {
    const own = valueOf(form.base.evaluation.agency);
    if (own === null) return [];
    return few(
      form.sheets
        .slice(1)
        .flatMap(({ name, cells }) =>
          String(cells.value(1, 0) ?? "").startsWith(own.slice(0, 8)) ? [name] : [],
        ),
      1,
    ).map((name) => {
      const at = { sheet: name, row: 1, column: 0 };
      return {
        on: name,
        change: put(at, form.text(at).replace("พัฒนา", "พัฒณา").replace("ส่งเสริม", "ส่งเสิม")),
        outcome: found("", at),
      };
    });
  }),
  kind(
    "abbreviation-letters-exchanged",
    "Two letters of the abbreviation are exchanged in a text",
    (form) => {
      const own = form.parts.basics?.texts.abbreviation;
      const prose =
        form.parts.part3?.result ??
        form.withResult.find(({ result }) => typeof result!.cell!.value === "string")?.result;
      const short = valueOf(own);
      if (short == null || !prose?.cell || prose.cell.value === null) return [];
      return [
        {
          on: prose.at.sheet,
          change: put(
            prose.at,
            `${String(prose.cell.value)} (${short[0]}${short[2]}${short[1]}${short.slice(3)})`,
          ),
          outcome: found("abbreviation-inconsistent", prose.at),
          followedBy: [],
        },
      ];
    },
  ),
];

/** A row of the basic information is misplaced. */
export const MOVED: readonly Kind[] = [
  kind("basics-one-row-low", "The figures of the basic information are pasted one row too low", (form) => {
    const { budget, income, reserve } = form.parts.basics?.figures ?? {};
    if (
      !budget?.cell ||
      !income?.cell ||
      !reserve?.cell ||
      budget.cell.value === null ||
      income.at.row !== budget.at.row + 1
    )
      return [];
    return [
      {
        on: budget.at.sheet,
        change: all(put(income.at, budget.cell.value), put(down(income.at, 1), income.cell.value)),
        outcome: found("revenue-income-mismatch", income.at),
        followedBy: RATIO,
      },
    ];
  }),
];

/** Another day in place of the one that the data are of. */
function asOfTyped(day: string, rule: string): (form: Form) => Case[] {
  return (form) => {
    const asOf = form.parts.basics?.dates.asOf;
    if (!asOf?.cell || asOf.cell.value === null) return [];
    return [
      {
        on: asOf.at.sheet,
        change: put(asOf.at, String(asOf.cell.value).replace(/30 กันยายน/u, day)),
        outcome: found(rule, asOf.at),
      },
    ];
  };
}
