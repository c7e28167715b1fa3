import { readFileSync } from "node:fs";
import path from "node:path";
import facts from "../../assets/samples/etda-2565.json";
import { valueOf, type Field } from "../../src/domain/form/field";
import type { FormParts } from "../../src/domain/form/parts";
import { readEvaluation } from "../../src/domain/form/read-evaluation";
import { PUBLIC_ORGANISATION_2565 as framework } from "../../src/domain/framework/frameworks";
import type { ThaiDate } from "../../src/domain/thai/date";
import { figuresInProse, growthTarget, percentagesInProse } from "../../src/domain/thai/prose";
import type { WorkbookSnapshot } from "../../src/domain/workbook/snapshot";
import { readWorkbookFile } from "../../src/files/read-workbook-file";

let snapshot: WorkbookSnapshot;
let parts: FormParts;
beforeAll(async () => {
  const bytes = readFileSync(path.join(__dirname, "../../assets/samples/etda-2565.xlsx"));
  snapshot = await readWorkbookFile(bytes, "etda-2565.xlsx");
  parts = readEvaluation(snapshot, framework).parts;
});

/** What stands in the cell of a field. */
const cellOf = ({ at }: Field<unknown>) =>
  snapshot.sheets.find(({ name }) => name === at.sheet)!.cells.value(at.row, at.column);
const oneLine = (text: string) => text.replace(/\s+/g, " ");
const quantityOf = (field: Field<{ value: number; unit: string | null; multiplier: number }> | null) => {
  const quantity = valueOf(field)!;
  return [quantity.value, quantity.unit, quantity.multiplier];
};

describe("basic information", () => {
  test.each([
    ["agency", facts.agency],
    ["abbreviation", facts.abbreviation],
    ["objective", facts.basics.objective],
    ["vision", facts.basics.vision],
    ["headcount", facts.basics.headcount],
  ])("%s", (id, text) => expect(valueOf(parts.basics!.texts[id])).toBe(text));

  test.each([
    ["fiscalYear", facts.fiscalYear, null, 1],
    ["budget", facts.basics.budget, "baht", 1e6],
    ["income", facts.basics.income, "baht", 1e6],
    ["reserve", facts.basics.reserve, "baht", 1e6],
    ["headcountFrame", 207, "count", 1],
    ["headcountActual", 166, "count", 1],
    ["personnelCost", facts.basics.personnelCost, "baht", 1e6],
    ["spendingPlan", facts.basics.spendingPlan, "baht", 1e6],
    ["personnelRatio", facts.basics.personnelRatio, "percent", 1],
  ])("%s", (id, ...figure) => expect(quantityOf(parts.basics!.figures[id]!)).toEqual(figure));

  test("the day of the data, behind its label", () => {
    const asOf = parts.basics!.dates.asOf!;
    expect(valueOf(asOf)).toMatchObject({ year: 2022, month: 9, day: 30 });
    expect(cellOf(asOf)).toBe(`ข้อมูล ณ วันที่ ${facts.asOf}`);
  });

  test("nothing else", () => {
    const { texts, figures, dates } = parts.basics!;
    expect([texts, figures, dates].map((group) => Object.keys(group).length)).toEqual([5, 9, 1]);
  });
});

test("revenue", () => {
  const { lines, total } = parts.revenue!;
  expect(lines.map(({ name, amount }) => [valueOf(name), ...quantityOf(amount)])).toEqual(
    facts.revenue.lines.map((line) => [line.name, line.baht, "baht", 1]),
  );
  expect(quantityOf(total)).toEqual([facts.revenue.total, "baht", 1]);
});

test("the board", () => {
  const day = (field: Field<ThaiDate>) => {
    const { reading } = field;
    if (reading.kind !== "value") return reading.kind;
    return [reading.value.day, reading.value.month, reading.value.year];
  };
  const members = facts.board.filter(({ from }) => from !== "");
  expect(
    parts.board!.members.map(({ no, name, appointed, termEnd }) => [
      `${no}. ${valueOf(name)}`,
      day(appointed),
      day(termEnd),
    ]),
  ).toEqual(
    members.map(({ name, from }) =>
      from === "-" ? [name, "none", "none"] : [name, [11, 3, 2020], [10, 3, 2024]],
    ),
  );
  expect(parts.board!.members.map(({ role }) => valueOf(role))).toEqual([
    "ประธานกรรมการ",
    ...Array<string>(2).fill("กรรมการโดยตำแหน่ง"),
    ...Array<string>(6).fill("กรรมการ ผู้ทรงคุณวุฒิ"),
    "กรรมการและเลขานุการ (ผู้อำนวยการ/เลขาธิการ)",
  ]);
});

describe("part 3", () => {
  test("indicators with their targets", () => {
    const { years, indicators } = parts.part3!;
    expect(years).toEqual(facts.part3.headings.years);
    expect(indicators.map(({ name }) => valueOf(name))).toEqual(facts.part3.rows.map(({ name }) => name));
    expect(indicators.map(({ targets }) => years.map((year) => cellOf(targets[year]!)))).toEqual(
      facts.part3.rows.map(({ targets }) => targets),
    );
  });

  test("percentages, a ratio and growth", () => {
    const [first, second] = parts.part3!.indicators;
    expect(quantityOf(first!.targets[2567]!)).toEqual([100, "percent", 1]);
    expect(quantityOf(second!.targets[2565]!)).toEqual([6.26, null, 1]);
    const { reading } = second!.targets[2566]!;
    expect(reading.kind === "text" && growthTarget(reading.text)).toEqual({ baseYear: 2564, percent: 10 });
  });

  test("the report of the year, with its figures", () => {
    const text = valueOf(parts.part3!.result)!;
    expect(text).toBe(oneLine(facts.part3.result));
    expect(figuresInProse(text).map(({ quantity, label }) => [quantity.value, label])).toEqual([
      [100, null],
      [6977262505.08, "benefit"],
      [713926700, "cost"],
      [6263335805.08, "net"],
      [9.77, "ratio"],
    ]);
  });
});

describe("the table of three years", () => {
  test("every cell", () => {
    const { years, indicators } = parts.monitoring!;
    expect(years).toEqual([2563, 2564, 2565]);
    expect(indicators.map(({ no, name }) => `${no}. ${valueOf(name)}`)).toEqual(
      facts.monitoring.rows.map(({ name }) => name),
    );
    const cells = indicators.map((indicator) => [
      ...years.flatMap((year) => [indicator.years[year]!.target!, indicator.years[year]!.result!]),
      indicator.totalTarget!,
      indicator.totalResult!,
    ]);
    expect(cells.map((row) => row.map(cellOf))).toEqual(facts.monitoring.rows.map((row) => row.cells));
  });

  test("figures inside the results", () => {
    const [completion, value] = parts.monitoring!.indicators;
    expect(percentagesInProse(valueOf(completion!.years[2564]!.result)!)).toEqual([98.75]);
    const figures = [2563, 2564, 2565].map((year) =>
      figuresInProse(valueOf(value!.years[year]!.result)!).map(({ quantity, label }) => [
        label,
        quantity.value,
      ]),
    );
    expect(figures).toEqual([
      [
        ["benefit", 1425566313.07],
        ["net", 1137376013.07],
        ["ratio", 4.95],
      ],
      [
        ["benefit", 4259527589.5],
        ["cost", 680314477.78],
        ["ratio", 6.26],
      ],
      [
        ["benefit", 6977262505.08],
        ["cost", 713926700],
        ["ratio", 9.77],
      ],
    ]);
    expect(quantityOf(value!.totalTarget)).toEqual([3, "times", 1]);
  });
});

test("parts that the sample has not are null", () => {
  expect([parts.highlights, parts.evidence]).toEqual([null, null]);
});
