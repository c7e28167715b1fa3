import { valueOf, type Field } from "../../../../src/domain/form/field";
import type { CellValue } from "../../../../src/domain/workbook/snapshot";
import { all, down, enter, few, put, right, type Form } from "../form";
import { found, kind, unseen, UNSTATED, type Case, type Kind, type Outcome } from "../mistake";

type Filled = Field<unknown> | null | undefined;

/** One field of the other parts is typed otherwise. */
function field(
  of: (form: Form) => Filled,
  typed: (value: CellValue, form: Form) => CellValue | undefined,
  outcome: (form: Form, at: Field<unknown>) => Outcome,
  followedBy: readonly string[] = [],
): Kind["cases"] {
  return (form) => {
    const held = of(form);
    if (!held?.cell || held.cell.value === null) return [];
    const value = typed(held.cell.value, form);
    if (value === undefined || value === held.cell.value) return [];
    return [{ on: held.at.sheet, change: put(held.at, value), outcome: outcome(form, held), followedBy }];
  };
}

const basics = (id: string) => (form: Form) => form.parts.basics?.figures[id];
const here = (rules: string) => (_: Form, held: Field<unknown>) => found(rules, held.at);
const figure = (value: CellValue) =>
  typeof value === "number" ? value : Number(/[\d.]+/u.exec(String(value))?.[0]);
const RATIO = ["personnel-ratio-mismatch", "budget-composition-mismatch", "value-cost-unexplained"];

/** Where a score is entered. */
const ita = (form: Form) => (valueOf(form.summary.ita) === null ? null : form.summary.ita);

const ITA: readonly Kind[] = [
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

const BASICS: readonly Kind[] = [
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
  kind("as-of-outside", "The date of the data lies after the fiscal year", (form) => {
    const asOf = form.parts.basics?.dates.asOf;
    if (!asOf?.cell || asOf.cell.value === null) return [];
    return [
      {
        on: asOf.at.sheet,
        change: put(asOf.at, String(asOf.cell.value).replace(/30 กันยายน/u, "31 ธันวาคม")),
        outcome: found("as-of-date-mismatch", asOf.at),
      },
    ];
  }),
  kind("as-of-no-day", "The date of the data is a day that does not exist", (form) => {
    const asOf = form.parts.basics?.dates.asOf;
    if (!asOf?.cell || asOf.cell.value === null) return [];
    return [
      {
        on: asOf.at.sheet,
        change: put(asOf.at, String(asOf.cell.value).replace(/30 กันยายน/u, "31 กันยายน")),
        outcome: found("", asOf.at),
      },
    ];
  }),
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

const REVENUE: readonly Kind[] = [
  kind("revenue-line-as-text", "An amount of revenue is typed with its unit as text", (form) =>
    few(form.parts.revenue?.lines.filter(({ amount }) => amount.cell) ?? [], 1).map(({ amount }) => ({
      on: amount.at.sheet,
      change: put(amount.at, `${String(amount.cell!.value)} บาท`),
      outcome: found("", amount.at, form.parts.revenue!.total?.at),
      followedBy: ["revenue-income-mismatch", "revenue-indicator-mismatch", "budget-composition-mismatch"],
    })),
  ),
  kind("revenue-line-zero-more", "An amount of revenue gets a zero too many", (form) =>
    few(form.parts.revenue?.lines.filter(({ amount }) => valueOf(amount) !== null) ?? [], 1).map(
      ({ amount }) => ({
        on: amount.at.sheet,
        change: put(amount.at, valueOf(amount)!.value * 10),
        outcome: found("revenue-indicator-mismatch|revenue-total-mismatch|budget-composition-mismatch"),
        followedBy: ["revenue-income-mismatch", "revenue-indicator-mismatch", "budget-composition-mismatch"],
      }),
    ),
  ),
  kind("revenue-line-in-millions", "One amount of revenue is typed in millions", (form) =>
    few(form.parts.revenue?.lines.filter(({ amount }) => valueOf(amount) !== null) ?? [], 1).map(
      ({ amount }) => ({
        on: amount.at.sheet,
        change: put(amount.at, valueOf(amount)!.value / 1_000_000),
        outcome: found("revenue-indicator-mismatch|revenue-total-mismatch|budget-composition-mismatch"),
        followedBy: ["revenue-income-mismatch", "revenue-indicator-mismatch", "budget-composition-mismatch"],
      }),
    ),
  ),
  kind("revenue-sum-short", "The sum of the revenue leaves out the last line", (form) => {
    const { lines = [], total } = form.parts.revenue ?? {};
    const [first, last] = [lines[0], lines.at(-2)];
    if (!first?.amount.cell || !last || !total?.cell || total.cell.value === null) return [];
    return [
      {
        on: total.at.sheet,
        change: enter(total.at, `=SUM(B${first.amount.at.row + 1}:B${last.amount.at.row + 1})`),
        outcome: found("revenue-total-mismatch", total.at),
        followedBy: ["revenue-income-mismatch", "revenue-indicator-mismatch", "budget-composition-mismatch"],
      },
    ];
  }),
  kind("revenue-total-typed", "The sum of the revenue is typed with another digit", (form) => {
    const total = form.parts.revenue?.total;
    if (!total?.cell || total.cell.value === null) return [];
    return [
      {
        on: total.at.sheet,
        change: put(total.at, valueOf(total)!.value + 1_000_000),
        outcome: found("revenue-total-mismatch", total.at),
        followedBy: [
          "revenue-income-mismatch",
          "revenue-indicator-mismatch",
          "budget-composition-mismatch",
          "formula-altered",
        ],
      },
    ];
  }),
];

/** Members with a term. */
const termed = (form: Form) =>
  form.parts.board?.members.filter(({ termEnd }) => valueOf(termEnd) !== null) ?? [];
const member =
  (
    change: (
      one: ReturnType<typeof termed>[number],
      form: Form,
    ) => Pick<Case, "change" | "outcome"> & Partial<Case>,
  ): Kind["cases"] =>
  (form) =>
    few(termed(form)).map((one) => ({ on: String(one.no), ...change(one, form) }));
const TERM = "board-term-invalid";

const BOARD: readonly Kind[] = [
  kind(
    "board-no-end",
    "A member's end of term is missing",
    member(({ termEnd, appointed, name }) => ({
      change: put(termEnd.at, null),
      outcome: found("", termEnd.at, appointed.at, name.at),
    })),
  ),
  kind(
    "board-no-beginning",
    "A member's day of appointment is missing",
    member(({ termEnd, appointed, name }) => ({
      change: put(appointed.at, null),
      outcome: found("", termEnd.at, appointed.at, name.at),
    })),
  ),
  kind("board-twice", "A member is listed twice", (form) => {
    const [one, other] = termed(form);
    if (!one || !other) return [];
    return [
      {
        on: String(other.no),
        change: put(other.name.at, `${other.no}. ${valueOf(one.name)}`),
        outcome: found("", other.name.at, one.name.at),
        followedBy: ["form-altered"],
      },
    ];
  }),
  kind(
    "board-term-too-long",
    "A member's term is ten years longer",
    member(({ termEnd }) => ({
      change: put(
        termEnd.at,
        String(termEnd.cell!.value).replace(
          /25(\d)(\d)$/u,
          (_, tens: string, ones: string) => `25${Number(tens) + 1}${ones}`,
        ),
      ),
      outcome: found("", termEnd.at),
    })),
  ),
  kind(
    "board-term-common-era",
    "A day of a term is typed in the Common Era without saying so",
    member(({ termEnd }) => ({
      change: put(
        termEnd.at,
        String(termEnd.cell!.value).replace(
          /พ\.ศ\. (25\d\d)$/u,
          (_, year: string) => `พ.ศ. ${Number(year) - 543}`,
        ),
      ),
      outcome: found(TERM, termEnd.at),
    })),
  ),
  kind(
    "board-term-ended",
    "A member's term ended before the fiscal year did",
    member(({ termEnd }, form) => ({
      change: put(termEnd.at, `1 มีนาคม พ.ศ. ${valueOf(form.base.evaluation.fiscalYear)!}`),
      outcome: found(TERM, termEnd.at),
    })),
  ),
  kind(
    "board-days-exchanged",
    "Beginning and end of a term are exchanged",
    member(({ termEnd, appointed }) => ({
      change: all(put(appointed.at, termEnd.cell!.value), put(termEnd.at, appointed.cell!.value)),
      outcome: found(TERM, termEnd.at, appointed.at),
    })),
  ),
  kind(
    "board-no-such-day",
    "A day of a term does not exist",
    member(({ termEnd }) => ({
      change: put(termEnd.at, "31 กุมภาพันธ์ พ.ศ. 2570"),
      outcome: found(TERM, termEnd.at),
    })),
  ),
  kind(
    "board-month-misspelt",
    "A month of a term is misspelt",
    member(({ termEnd }) => ({
      change: put(termEnd.at, "10 มีนาาคม พ.ศ. 2570"),
      outcome: found(TERM, termEnd.at),
    })),
  ),
  kind(
    "board-number-doubled",
    "A member bears the number of the one above",
    member(({ name, no }) =>
      no === 1
        ? {
            change: put(name.at, `2. ${valueOf(name)}`),
            outcome: found("board-number-gap", name.at),
            followedBy: ["board-number-gap", "form-altered"],
          }
        : {
            change: put(name.at, `${no! - 1}. ${valueOf(name)}`),
            outcome: found("board-number-gap", name.at),
            followedBy: ["board-number-gap", "form-altered"],
          },
    ),
  ),
  kind("board-row-deleted", "The row of a member is deleted", (form) => {
    const [, one] = termed(form);
    if (!one) return [];
    return [
      {
        on: String(one.no),
        change: (workbook) =>
          workbook.move({ sheet: one.name.at.sheet, axis: "rows", at: one.name.at.row, by: -1 }),
        outcome: found("board-number-gap|form-altered"),
        followedBy: ["board-number-gap", "form-altered"],
      },
    ];
  }),
];

const monitored = (form: Form) => form.parts.monitoring?.indicators ?? [];

const TABLES: readonly Kind[] = [
  kind("part3-first-year", "The first year of the targets of part 3 is wrong", (form) => {
    const years = form.parts.part3?.years;
    if (!years) return [];
    const [at] = yearCells(form, form.parts.part3!.area.sheet, years[0]!);
    return at
      ? [
          {
            on: at.sheet,
            change: put(at, years[0]! - 1),
            outcome: found("", at),
            followedBy: [
              "form-altered",
              "monitoring-target-mismatch",
              "growth-base-lagged",
              "target-altered",
            ],
          },
        ]
      : [];
  }),
  kind("part3-year-doubled", "A year of the targets of part 3 stands twice", (form) => {
    const years = form.parts.part3?.years;
    if (!years) return [];
    const [at] = yearCells(form, form.parts.part3!.area.sheet, years[1]!);
    return at
      ? [
          {
            on: at.sheet,
            change: put(at, years[0]!),
            outcome: found("", at),
            followedBy: [
              "monitoring-target-mismatch",
              "form-altered",
              "growth-base-lagged",
              "target-altered",
            ],
          },
        ]
      : [];
  }),
  kind("monitoring-first-year", "The first year of the three-year table is wrong", (form) => {
    const years = form.parts.monitoring?.years;
    if (!years) return [];
    const [at] = form.findText(new RegExp(`^ปี ${years[0]}$`, "u"), form.parts.monitoring!.area.sheet);
    return at
      ? [
          {
            on: at.sheet,
            change: put(at, `ปี ${years[0]! - 1}`),
            outcome: found("", at),
            followedBy: ["form-altered", "target-altered"],
          },
        ]
      : [];
  }),
  kind("monitoring-year-doubled", "A year of the three-year table stands twice", (form) => {
    const years = form.parts.monitoring?.years;
    if (!years) return [];
    const [at] = form.findText(new RegExp(`^ปี ${years[1]}$`, "u"), form.parts.monitoring!.area.sheet);
    return at
      ? [
          {
            on: at.sheet,
            change: put(at, `ปี ${years[0]}`),
            outcome: found("", at),
            followedBy: [
              "monitoring-target-mismatch",
              "monitoring-total-unclear",
              "form-altered",
              "target-altered",
            ],
          },
        ]
      : [];
  }),
  kind("monitoring-year-common-era", "A year of the three-year table is of the Common Era", (form) => {
    const years = form.parts.monitoring?.years;
    if (!years) return [];
    const [at] = form.findText(new RegExp(`^ปี ${years[1]}$`, "u"), form.parts.monitoring!.area.sheet);
    return at
      ? [
          {
            on: at.sheet,
            change: put(at, `ปี ${years[1]! - 543}`),
            outcome: found("", at),
            followedBy: ["form-altered", "target-altered"],
          },
        ]
      : [];
  }),
  kind("monitoring-target-emptied", "A target of the three-year table is deleted by mistake", (form) =>
    few(monitored(form), 1).flatMap(({ years, no }): Case[] => {
      const target = Object.values(years)[1]?.target;
      return target?.cell
        ? [
            {
              on: String(no),
              change: put(target.at, null),
              outcome: found("", target.at),
              followedBy: ["monitoring-total-unclear"],
            },
          ]
        : [];
    }),
  ),
  kind("part3-target-emptied", "A target of part 3 is deleted by mistake", (form) =>
    few(form.parts.part3?.indicators ?? [], 1).flatMap(({ targets, no }): Case[] => {
      const target = Object.values(targets)[0];
      return target?.cell
        ? [{ on: String(no), change: put(target.at, null), outcome: found("", target.at) }]
        : [];
    }),
  ),
  kind("monitoring-result-emptied", "A result of the three-year table is deleted by mistake", (form) =>
    few(monitored(form), 1).flatMap(({ years, no }): Case[] => {
      const result = Object.values(years)[1]?.result;
      return result?.cell && result.cell.value !== null
        ? [{ on: String(no), change: put(result.at, null), outcome: found("", result.at) }]
        : [];
    }),
  ),
  kind("part3-target-differs", "Part 3 states another target than the three-year table", (form) =>
    few(form.parts.part3?.indicators ?? [], 1).flatMap(({ targets, no }): Case[] => {
      const target = Object.values(targets)[0];
      return target?.cell
        ? [
            {
              on: String(no),
              change: put(target.at, "ร้อยละ 72.5"),
              outcome: found("monitoring-target-mismatch|target-altered", target.at),
              followedBy: ["target-altered"],
            },
          ]
        : [];
    }),
  ),
  kind(
    "monitoring-missed-denied",
    "A year missed its target, the conclusion says that all was reached",
    (form) =>
      few(monitored(form), 1).flatMap(({ years, no, totalResult }): Case[] => {
        const result = Object.values(years).at(-1)?.result;
        if (!result?.cell || result.cell.value === null) return [];
        return [
          {
            on: String(no),
            change: put(result.at, "ร้อยละ 12"),
            outcome: found("monitoring-miss-denied", totalResult!.at, result.at),
            followedBy: ["abbreviation-inconsistent"],
          },
        ];
      }),
  ),
  kind("monitoring-name-differs", "The three-year table names an indicator otherwise", (form) =>
    few(monitored(form), 1).map(({ name, no }) => ({
      on: String(no),
      change: put(name.at, `${no}. ร้อยละของโครงการที่ได้รับอนุมัติ`),
      outcome: found("monitoring-name-mismatch|form-altered", name.at),
      followedBy: ["abbreviation-inconsistent", "monitoring-target-mismatch"],
    })),
  ),
  kind("monitoring-total-differs", "The target over three years is another figure", (form) =>
    few(monitored(form), 1).flatMap(({ totalTarget, no }): Case[] =>
      totalTarget?.cell
        ? [
            {
              on: String(no),
              change: put(totalTarget.at, "ร้อยละ 44"),
              outcome: found("monitoring-total-unclear|target-altered", totalTarget.at),
              followedBy: ["target-altered"],
            },
          ]
        : [],
    ),
  ),
  kind(
    "ratio-of-value-digit",
    "A B/C ratio is typed with another digit",
    ratio((text) =>
      text.replace(/(\d)(\.\d\d)$/u, (_, ones: string, rest: string) => `${(Number(ones) + 1) % 10}${rest}`),
    ),
  ),
  kind(
    "benefit-digit-lost",
    "A digit of a benefit is lost",
    ratio((text) => text.replace(/(รวม \d+|ทางตรง \d+),(\d)\d\d,/u, "$1,$2")),
  ),
  kind(
    "cost-other-size",
    "A cost is written in ล้านบาท and not converted",
    ratio((text) => text.replace(/(ต้นทุนรวม [\d,.]+) บาท/u, "$1 ล้านบาท")),
  ),
  kind("part3-text-ratio", "The text of part 3 states another B/C ratio", (form) => {
    const prose = form.parts.part3?.result;
    if (!prose?.cell || !/9\.77$/u.test(String(prose.cell.value))) return [];
    return [
      {
        on: prose.at.sheet,
        change: put(prose.at, String(prose.cell.value).replace(/9\.77$/u, "7.97")),
        outcome: found("", prose.at),
      },
    ];
  }),
];

function ratio(changed: (text: string) => string): Kind["cases"] {
  return (form) =>
    few(
      monitored(form).flatMap(({ years, no }): Case[] => {
        const result = Object.values(years).at(-1)?.result;
        const text = String(result?.cell?.value ?? "");
        if (!/B\/C/u.test(text) || changed(text) === text) return [];
        return [
          {
            on: String(no),
            change: put(result!.at, changed(text)),
            outcome: found("value-ratio-mismatch", result!.at),
            followedBy: [
              "monitoring-target-mismatch",
              "target-easier-than-past",
              "value-cost-unexplained",
              "monitoring-miss-denied",
            ],
          },
        ];
      }),
    );
}

function yearCells(form: Form, sheet: string, year: number) {
  const { cells } = form.sheets.find(({ name }) => name === sheet)!;
  return cells
    .rowIndices()
    .flatMap((row) =>
      cells.inRow(row).flatMap(({ column, cell }) => (cell.value === year ? [{ sheet, row, column }] : [])),
    );
}

/** A row of the basic information is misplaced. */
const MOVED: readonly Kind[] = [
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

/** Basic information, revenue, board, ITA and the tables over years. */
export const OTHER_PARTS: readonly Kind[] = [...ITA, ...BASICS, ...REVENUE, ...BOARD, ...TABLES, ...MOVED];
