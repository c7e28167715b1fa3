import { valueOf, type Field } from "../../src/domain/form/field";
import { type Indicator } from "../../src/domain/form/evaluation";
import type { Quantity } from "../../src/domain/thai/quantity";
import { formatCell } from "../../src/domain/workbook/address";
import { claim, codeOf, formula, value, type Base, type Mutation } from "./mutation";

const CLOSING = [
  "total-mismatch",
  "rating-mismatch",
  "printed-summary-mismatch",
  "formula-overwritten",
  "formula-altered",
  "score-at-band-edge",
  "total-of-rounded",
];

/** What goes wrong in the structure, the closing rows and the other parts of the form. */
export function workbookMutations(base: Base): Mutation[] {
  return [
    ...structureMutations(base),
    ...closingMutations(base),
    ...basicsMutations(base),
    ...revenueMutations(base),
    ...boardMutations(base),
    ...monitoringMutations(base),
    ...titleMutations(base),
    ...(base.snapshot.parts?.length ? templateMutations(base) : []),
  ];
}

/** "2.1" of "2.1.3": a code of another group would make an indicator of a heading, which is another fault. */
const groupOf = (indicator: Indicator) => codeOf(indicator).replace(/\.\d+$/u, "");

function structureMutations({ evaluation }: Base): Mutation[] {
  const [table] = evaluation.tables;
  const indicators = table!.indicators;
  const siblings = indicators.slice(1).flatMap((indicator, i) => {
    const above = indicators[i]!;
    return groupOf(above) === groupOf(indicator) ? [{ indicator, above }] : [];
  });
  const duplicated = siblings.map(({ indicator, above }): Mutation => {
    return {
      id: `code-repeated ${codeOf(indicator)}`,
      kind: "An indicator bears the code of the one above",
      edits: [value(indicator.at, `${codeOf(above)} ${indicator.name}`)],
      claims: [claim("indicator-duplicate", indicator.at)],
      followedBy: [
        "indicator-order",
        "form-altered",
        "indicator-missing",
        "indicator-extra",
        "target-not-measurable",
        "target-far-exceeded",
      ],
    };
  });
  const heading = table!.headings[0]!;
  const hidden = (["weight", "result", "score", "weighted"] as const).map((role): Mutation => {
    const at = { sheet: table!.sheet, row: heading.lastRow, column: heading.columns[role]! };
    return {
      id: `column-hidden ${role}`,
      kind: "A column of the indicator table is hidden",
      edits: [{ kind: "hide-column", at }],
      claims: [claim("hidden-column-used", at)],
      followedBy: [],
    };
  });
  const components = table!.components.map((component): Mutation => {
    const weight = valueOf(component.statedWeight);
    const text = `องค์ประกอบที่ ${component.code} ${component.name}`;
    return weight === null
      ? {
          id: `component-weight-wrong ${component.code}`,
          kind: "The heading of a component states another weight",
          edits: [value(component.at, `${text} (น้ำหนักร้อยละ 99)`)],
          claims: [claim("component-weight-mismatch", component.at)],
          followedBy: ["form-altered", "weight-altered"],
        }
      : {
          id: `component-weight-lost ${component.code}`,
          kind: "The heading of a component loses its weight",
          edits: [value(component.at, text)],
          claims: [claim("component-weight-missing", component.at)],
          followedBy: ["form-altered", "weight-altered"],
        };
  });
  return [
    ...duplicated,
    ...hidden,
    ...components,
    {
      id: "sheet-hidden",
      kind: "The sheet of the indicator table is hidden",
      edits: [{ kind: "hide-sheet", sheet: table!.sheet }],
      claims: [{ rule: "hidden-sheet-used", at: null }],
      followedBy: [],
    },
  ];
}

/** What is right in itself but not what was approved: only the template that the workbook carries tells. */
function templateMutations({ evaluation }: Base): Mutation[] {
  const indicators = evaluation.tables[0]!.indicators;
  const { tiers } = evaluation.framework;
  const exchanged = indicators.slice(1).flatMap((indicator, i): Mutation[] => {
    const above = indicators[i]!;
    const [one, other] = [valueOf(above.weight)!, valueOf(indicator.weight)!];
    if (one === other || above.component !== indicator.component) return [];
    return [
      {
        id: `weights-exchanged ${codeOf(above)} ${codeOf(indicator)}`,
        kind: "Two weights are exchanged, so that they still sum to 100",
        edits: [value(above.weight!.at, other), value(indicator.weight!.at, one)],
        claims: [claim("weight-altered", above.weight!.at), claim("weight-altered", indicator.weight!.at)],
        followedBy: ["weighted-mismatch", ...CLOSING],
      },
    ];
  });
  const reworded = indicators.flatMap((indicator): Mutation[] => {
    const target = indicator.targets[tiers.at(-1)!.id]!;
    if (target.reading.kind !== "text") return [];
    return [
      {
        id: `target-reworded ${codeOf(indicator)}`,
        kind: "A target of words is reworded",
        edits: [value(target.at, "ดำเนินการแล้วเสร็จบางส่วน")],
        claims: [claim("target-altered", target.at)],
        followedBy: [],
      },
    ];
  });
  const renamed = indicators.map((indicator): Mutation => ({
    id: `indicator-renamed ${codeOf(indicator)}`,
    kind: "An indicator is renamed",
    edits: [value(indicator.at, `${codeOf(indicator)} ตัวชี้วัดที่เปลี่ยนชื่อ`)],
    claims: [claim("form-altered", indicator.at)],
    followedBy: ["revenue-indicator-mismatch"],
  }));
  const replaced = indicators.map((indicator): Mutation => ({
    id: `formula-replaced ${codeOf(indicator)}`,
    kind: "The formula of a weighted score is replaced by one that gives the same",
    edits: [
      formula(
        indicator.weighted!.at,
        `=${formatCell(indicator.score!.at)}*${formatCell(indicator.weight!.at)}/100`,
        indicator.weighted!.cell!.value,
      ),
    ],
    claims: [claim("formula-altered", indicator.weighted!.at)],
    followedBy: ["formula-inconsistent", "formula-unguarded"],
  }));
  return [...exchanged, ...reworded, ...renamed, ...replaced];
}

function closingMutations({ evaluation }: Base): Mutation[] {
  const { total, rating } = evaluation.tables[0]!;
  const { summary } = evaluation;
  const otherRatings = evaluation.framework.ratings
    .map(({ name }) => name.th)
    .filter((name) => name !== valueOf(rating));
  return [
    ...[99, 100.01, 0].map((typed): Mutation => ({
      id: `total-typed ${typed}`,
      kind: "Another total is typed",
      edits: [value(total!.at, typed)],
      claims: [claim("total-mismatch", total!.at)],
      followedBy: CLOSING,
    })),
    {
      id: "total-as-text",
      kind: "The total is stored as text",
      edits: [value(total!.at, "100 ")],
      claims: [claim("number-as-text", total!.at)],
      followedBy: CLOSING,
    },
    ...otherRatings.map((typed): Mutation => ({
      id: `rating-typed ${typed}`,
      kind: "Another rating is typed",
      edits: [value(rating!.at, typed)],
      claims: [claim("rating-mismatch", rating!.at)],
      followedBy: CLOSING,
    })),
    ...[99.99, 101].map((typed): Mutation => ({
      id: `summary-total-typed ${typed}`,
      kind: "The summary page shows another total",
      edits: [value(summary.total!.at, typed)],
      claims: [claim("printed-summary-mismatch", summary.total!.at)],
      followedBy: ["formula-altered"],
    })),
    {
      id: "summary-rating-typed",
      kind: "The summary page shows another rating",
      edits: [value(summary.rating!.at, `ระดับ ${otherRatings[0]}`)],
      claims: [claim("printed-summary-mismatch", summary.rating!.at)],
      followedBy: ["formula-altered"],
    },
    ...[100.01, -1].map((typed): Mutation => ({
      id: `ita-beyond-scale ${typed}`,
      kind: "The ITA score lies outside 0 to 100",
      edits: [value(summary.ita!.at, typed)],
      claims: [claim("ita-mismatch", summary.ita!.at)],
      followedBy: [],
    })),
  ];
}

function basicsMutations({ evaluation }: Base): Mutation[] {
  const { figures, dates } = evaluation.parts.basics!;
  const changed = (
    id: string,
    typed: number | string,
    rule: string,
    at = figures[id]!,
    followedBy: string[] = [],
  ) => ({
    id: `basics ${id} ${typed}`,
    kind: `Basic information: another ${id} is typed`,
    edits: [value(figures[id]!.at, typed)],
    claims: [claim(rule, at.at)],
    followedBy,
  });
  return [
    ...[12.86, 12.84, 128.5].map((typed) =>
      changed("income", typed, "revenue-income-mismatch", figures.income, [
        "budget-composition-mismatch",
        "formula-altered",
      ]),
    ),
    ...[20.53, 25.02, 2.052].map((typed) =>
      changed("personnelRatio", typed, "personnel-ratio-mismatch", figures.personnelRatio, [
        "formula-altered",
      ]),
    ),
    ...[151.14, 1521.4].map((typed) =>
      changed("personnelCost", typed, "personnel-ratio-mismatch", figures.personnelRatio),
    ),
    ...[700.59, 841.59].map((typed) =>
      changed("spendingPlan", typed, "personnel-ratio-mismatch", figures.personnelRatio, [
        "budget-composition-mismatch",
        "value-cost-unexplained",
      ]),
    ),
    ...["1 ตุลาคม 2565", "30 กันยายน 2564", "30 กันยายน 2566"].map((typed): Mutation => ({
      id: `as-of ${typed}`,
      kind: "The date of the data lies outside the fiscal year",
      edits: [
        value(
          dates.asOf!.at,
          String(dates.asOf!.cell!.value).replace(/\d+ [ก-๙.]+ (?:พ\.ศ\. )?\d{4}$/u, typed),
        ),
      ],
      claims: [claim("as-of-date-mismatch", dates.asOf!.at)],
      followedBy: [],
    })),
  ];
}

function revenueMutations({ evaluation }: Base): Mutation[] {
  const { lines, total } = evaluation.parts.revenue!;
  return lines.map(({ name, amount }): Mutation => ({
    id: `revenue-line ${valueOf(name)}`,
    kind: "A line of revenue is changed, the total is not",
    edits: [value(amount.at, valueOf(amount)!.value + 100)],
    claims: [claim("revenue-total-mismatch", total!.at)],
    followedBy: [],
  }));
}

function boardMutations({ evaluation }: Base): Mutation[] {
  const { members } = evaluation.parts.board!;
  const numbered = members.slice(1).map(({ no, name }): Mutation => ({
    id: `board-number ${no}`,
    kind: "A member of the board bears the number of the one above",
    edits: [value(name.at, `${no! - 1}. ${valueOf(name)}`)],
    claims: [claim("board-number-gap", name.at)],
    followedBy: ["board-number-gap", "form-altered"],
  }));
  const terms = members.filter(({ termEnd }) => valueOf(termEnd) !== null);
  const ended = terms.map(({ no, termEnd }): Mutation => ({
    id: `board-term-ended ${no}`,
    kind: "A member's term ended before the fiscal year did",
    edits: [value(termEnd.at, "29 กันยายน พ.ศ. 2565")],
    claims: [claim("board-term-invalid", termEnd.at)],
    followedBy: [],
  }));
  const reversed = terms.map(({ no, appointed, termEnd }): Mutation => ({
    id: `board-term-reversed ${no}`,
    kind: "A member's dates are swapped",
    edits: [value(appointed.at, termEnd.cell!.value), value(termEnd.at, appointed.cell!.value)],
    claims: [claim("board-term-invalid", termEnd.at)],
    followedBy: [],
  }));
  return [...numbered, ...ended, ...reversed];
}

function monitoringMutations({ evaluation }: Base): Mutation[] {
  const { part3, monitoring } = evaluation.parts;
  const first = { impact: part3!.indicators[0]!, monitored: monitoring!.indicators[0]! };
  const value3 = monitoring!.indicators[1]!;
  const target = first.impact.targets[2565] as Field<Quantity>;
  const ratioTexts = Object.entries(value3.years).flatMap(([year, entry]) =>
    entry?.result && /ผลประโยชน์/u.test(String(entry.result.cell!.value))
      ? [{ year, field: entry.result }]
      : [],
  );
  return [
    ...["ร้อยละ 91", "ร้อยละ 99.99"].map((typed): Mutation => ({
      id: `part3-target ${typed}`,
      kind: "Part 3 states another target than the three-year table",
      edits: [value(target.at, typed)],
      claims: [claim("monitoring-target-mismatch", target.at)],
      followedBy: ["target-altered"],
    })),
    {
      id: "monitoring-renamed",
      kind: "The three-year table renames an indicator",
      edits: [value(first.monitored.name.at, `1. ${valueOf(first.impact.name)} ประจำปี`)],
      claims: [claim("monitoring-name-mismatch", first.monitored.name.at)],
      followedBy: ["abbreviation-inconsistent", "form-altered"],
    },
    {
      id: "monitoring-total-changed",
      kind: "The three-year target is neither sum nor mean",
      edits: [value(first.monitored.totalTarget!.at, "ร้อยละ 95")],
      claims: [claim("monitoring-total-unclear", first.monitored.totalTarget!.at)],
      followedBy: ["target-altered"],
    },
    ...["2563", "2565"].map((year): Mutation => ({
      id: `monitoring-missed ${year}`,
      kind: "A year misses its target, the conclusion says it was met",
      edits: [value(first.monitored.years[Number(year)]!.result!.at, "ดำเนินงานได้ร้อยละ 1.5")],
      claims: [claim("monitoring-miss-denied", first.monitored.totalResult!.at)],
      followedBy: ["abbreviation-inconsistent", "form-altered"],
    })),
    ...ratioTexts.map(({ year, field }): Mutation => ({
      id: `value-ratio ${year}`,
      kind: "A B/C ratio is not benefit over cost",
      edits: [value(field.at, String(field.cell!.value).replace(/(\d+\.\d\d)$/u, "12.34"))],
      claims: [claim("value-ratio-mismatch", field.at)],
      followedBy: ["monitoring-target-mismatch", "target-easier-than-past"],
    })),
  ];
}

function titleMutations({ evaluation, snapshot }: Base): Mutation[] {
  const title = (sheet: string) => snapshot.sheets.find(({ name }) => name === sheet)!;
  const titles = snapshot.sheets.flatMap(({ name, cells }) =>
    [...cells.rowIndices()].slice(0, 3).flatMap((row) => {
      const text = cells.value(row, 0);
      return typeof text === "string" && /^(?:แบบประเมิน|รายงานผล).*พ\.ศ\. 2565$/u.test(text)
        ? [{ sheet: title(name).name, row, column: 0, text }]
        : [];
    }),
  );
  const wrong = titles.flatMap(({ text, ...at }) =>
    ["2564", "2566"].map((year): Mutation => ({
      id: `title-year ${at.sheet} ${year}`,
      kind: "A title keeps the year of another form",
      edits: [value(at, text.replace("2565", year))],
      claims: [claim("fiscal-year-mismatch", at)],
      followedBy: ["as-of-date-mismatch", "target-easier-than-past"],
    })),
  );
  const prose = evaluation.parts.part3!.result!;
  return [
    ...wrong,
    ...slipsOf(evaluation.parts.basics!.texts.abbreviation!).map((variant): Mutation => ({
      id: `abbreviation ${variant}`,
      kind: "The agency's abbreviation is misspelt",
      edits: [value(prose.at, `${String(prose.cell!.value)} (${variant})`)],
      claims: [claim("abbreviation-inconsistent", prose.at)],
      followedBy: [],
    })),
    {
      id: "term-misspelt",
      kind: "องค์กรมหาชน is written for องค์การมหาชน",
      edits: [value(prose.at, `${String(prose.cell!.value)} องค์กรมหาชน`)],
      claims: [claim("organisation-term-misspelt", prose.at)],
      followedBy: [],
    },
  ];
}

/** The abbreviation with a letter left out, with two swapped and with one doubled. */
function slipsOf(abbreviation: Field<string>): string[] {
  const own = valueOf(abbreviation)!;
  const last = own.length - 2;
  return [
    `${own.slice(0, last)}.`,
    `${own[0]}${own[2]}${own[1]}${own.slice(3)}`,
    `${own.slice(0, last)}${own[last]}${own[last]}.`,
  ];
}
