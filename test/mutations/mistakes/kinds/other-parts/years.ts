import { few, put, type Form } from "../../form";
import { found, kind, type Case, type Kind } from "../../mistake";

const monitored = (form: Form) => form.parts.monitoring?.indicators ?? [];

export const TABLES: readonly Kind[] = [
  kind(
    "part3-first-year",
    "The first year of the targets of part 3 is wrong",
    yearTyped("part3", 0, ([first]) => first - 1, [
      "form-altered",
      "monitoring-target-mismatch",
      "growth-base-lagged",
      "target-altered",
    ]),
  ),
  kind(
    "part3-year-doubled",
    "A year of the targets of part 3 stands twice",
    yearTyped("part3", 1, ([first]) => first, [
      "monitoring-target-mismatch",
      "form-altered",
      "growth-base-lagged",
      "target-altered",
    ]),
  ),
  kind(
    "monitoring-first-year",
    "The first year of the three-year table is wrong",
    yearTyped("monitoring", 0, ([first]) => first - 1, ["form-altered", "target-altered"]),
  ),
  kind(
    "monitoring-year-doubled",
    "A year of the three-year table stands twice",
    yearTyped("monitoring", 1, ([first]) => first, [
      "monitoring-target-mismatch",
      "monitoring-total-unclear",
      "form-altered",
      "target-altered",
    ]),
  ),
  kind(
    "monitoring-year-common-era",
    "A year of the three-year table is of the Common Era",
    yearTyped("monitoring", 1, ([, second]) => second - 543, ["form-altered", "target-altered"]),
  ),
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
    "Digits of a benefit are lost with the comma behind them",
    ratio(
      (text) => text.replace(/(รวม \d+|ทางตรง \d+),(\d)\d\d,/u, "$1,$2"),
      // What is left, "6,9262,505.08", is no figure any more, and no ratio can be worked out from it.
      "value-ratio-mismatch|figure-unreadable",
    ),
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

function ratio(changed: (text: string) => string, rules = "value-ratio-mismatch"): Kind["cases"] {
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
            outcome: found(rules, result!.at),
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

type Years = readonly [first: number, second: number];

/** Another year typed over one of a table's headings. */
function yearTyped(
  part: "part3" | "monitoring",
  index: 0 | 1,
  typed: (years: Years) => number,
  followedBy: readonly string[],
): (form: Form) => Case[] {
  return (form) => {
    const table = form.parts[part];
    if (!table) return [];
    const years = table.years as unknown as Years;
    const isPlain = part === "part3";
    const [at] = isPlain
      ? yearCells(form, table.area.sheet, years[index])
      : form.findText(new RegExp(`^ปี ${years[index]}$`, "u"), table.area.sheet);
    if (!at) return [];
    const year = typed(years);
    return [
      { on: at.sheet, change: put(at, isPlain ? year : `ปี ${year}`), outcome: found("", at), followedBy },
    ];
  };
}
