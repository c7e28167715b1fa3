import { bindTable, bindTargets } from "../../../src/domain/form/bind-columns";
import {
  PUBLIC_ORGANISATION_2565 as framework,
  PUBLIC_ORGANISATION_FIVE_POINT,
} from "../../../src/domain/framework/frameworks";
import type { SignRole } from "../../../src/domain/recognition/heading-meaning";
import type {
  Assessment,
  RecognisedColumn,
  RecognisedTable,
} from "../../../src/domain/recognition/recognised";

type More = Partial<RecognisedColumn>;

const columnAt = (column: number, role: SignRole | null, more: More = {}): RecognisedColumn => ({
  ...{ column, row: 0, heading: "", group: "", role, certainty: "sure", step: null, assessment: null },
  ...{ signs: [], nearest: null },
  ...more,
});

/** Recognised columns from left to right. */
const columnsOf = (...columns: readonly (readonly [role: SignRole | null, more?: More])[]) =>
  columns.map(([role, more], column) => columnAt(column, role, more));

function tableOf(
  columns: readonly RecognisedColumn[],
  assessments: readonly Pick<Assessment, "key" | "assessor">[] = [],
): RecognisedTable {
  return {
    ...{ firstRow: 3, lastRow: 4, kind: "form", columns, scale: [], isLaid: false, chosen: null },
    assessments: assessments.map((each) => ({ name: each.key, period: null, holdsScores: true, ...each })),
  };
}

const boundOf = (table: RecognisedTable) => bindTable(table, framework, null)?.columns;

test("a block of headings knows its rows and what it was recognised from", () => {
  const table = tableOf(columnsOf(["indicator"], ["weight"]));
  expect(bindTable(table, framework, null)).toEqual({
    ...{ firstRow: 3, lastRow: 4, columns: { indicator: 0, weight: 1 }, recognised: table, counting: null },
  });
});

describe("the column of a role", () => {
  const unsure: More = { certainty: "unsure" };
  test.each<[string, RecognisedColumn[], object | undefined]>([
    [
      "there is no table without the names of indicators",
      columnsOf(["code"], ["weight"], ["score"]),
      undefined,
    ],
    [
      "what was not understood, and what the form does not know, is no role",
      columnsOf(["indicator"], [null], ["other"], ["rating"], ["result"]),
      { indicator: 0, result: 4 },
    ],
    ["of two the left one", columnsOf(["indicator"], ["score"], ["score"]), { indicator: 0, score: 1 }],
    [
      "of two the left one, in whatever order they were recognised",
      [columnAt(2, "score"), columnAt(1, "score"), columnAt(0, "indicator")],
      { indicator: 0, score: 1 },
    ],
    [
      "a sure one before one to its left that is not",
      columnsOf(["indicator"], ["score", unsure], ["score"]),
      { indicator: 0, score: 2 },
    ],
    ["one that is not sure, where it is the only one", columnsOf(["indicator", unsure]), { indicator: 0 }],
    [
      "targets by the tiers of the framework",
      columnsOf(["indicator"], ["target"], ["target"], ["target"]),
      { indicator: 0, "target:minimum": 1, "target:standard": 2, "target:advanced": 3 },
    ],
  ])("%s", (_, columns, expected) => expect(boundOf(tableOf(columns))).toEqual(expected));
});

describe("of several assessments side by side", () => {
  const rounds = [
    { key: "รอบ 1", assessor: null },
    { key: "รอบ 2", assessor: null },
  ];
  const [first, second]: readonly More[] = [{ assessment: "รอบ 1" }, { assessment: "รอบ 2" }];
  const counting = (columns: readonly RecognisedColumn[]) =>
    bindTable({ ...tableOf(columns, rounds), chosen: "รอบ 2" }, framework, null);

  test.each<[string, RecognisedColumn[], object]>([
    [
      "columns of the one that counts and those that all share",
      columnsOf(["indicator"], ["result", first], ["result", second], ["evidence"]),
      { indicator: 0, result: 2, evidence: 3 },
    ],
    [
      "a column of its own before one that all share",
      columnsOf(["indicator"], ["score"], ["score", second]),
      { indicator: 0, score: 2 },
    ],
    [
      "a sure column that all share before one of its own that is not sure",
      columnsOf(["indicator"], ["score", { ...second, certainty: "unsure" }], ["score"]),
      { indicator: 0, score: 2 },
    ],
    [
      "the targets of the one that counts",
      columnsOf(
        ["indicator"],
        ...[first, second].flatMap((own) => [1, 2, 3].map(() => ["target", own] as const)),
      ),
      { indicator: 0, "target:minimum": 4, "target:standard": 5, "target:advanced": 6 },
    ],
  ])("%s", (_, columns, expected) => {
    expect(counting(columns)).toMatchObject({ counting: { key: "รอบ 2", policy: "chosen" } });
    expect(counting(columns)?.columns).toEqual(expected);
  });

  test("the year of the form tells which counts", () => {
    const columns = columnsOf(
      ["indicator"],
      ["score", { assessment: "2564" }],
      ["score", { assessment: "2565" }],
    );
    const table = tableOf(columns);
    const assessments = [2564, 2565].map((year) => ({
      ...{ key: String(year), name: String(year), assessor: null, holdsScores: true },
      period: { year, months: null } as Assessment["period"],
    }));
    const scoreOf = (year: number | null) =>
      bindTable({ ...table, assessments }, framework, year)?.columns.score;
    expect([2564, 2565, null].map(scoreOf)).toEqual([1, 2, 2]);
  });
});

describe("scores of several hands", () => {
  const hands = [
    { key: "ตนเอง", assessor: "self" },
    { key: "คณะกรรมการ", assessor: "committee" },
  ] as const;
  const [self, committee]: readonly More[] = [{ assessment: "ตนเอง" }, { assessment: "คณะกรรมการ" }];

  test.each<[string, RecognisedColumn[], readonly Pick<Assessment, "key" | "assessor">[], object]>([
    [
      "are kept beside the one that counts",
      columnsOf(
        ["indicator"],
        ["result", self],
        ["score", self],
        ["result", committee],
        ["score", committee],
      ),
      hands,
      { indicator: 0, result: 3, score: 4, selfScore: 2, committeeScore: 4 },
    ],
    [
      "do not take the place of columns that say so themselves",
      columnsOf(["indicator"], ["selfScore"], ["committeeScore"], ["score", self], ["score", committee]),
      hands,
      { indicator: 0, selfScore: 1, committeeScore: 2, score: 4 },
    ],
    [
      "are not compared where the agency gave none",
      columnsOf(["indicator"], ["result", self], ["score", committee]),
      hands,
      { indicator: 0, score: 2 },
    ],
    [
      "are not compared where the committee gave none",
      columnsOf(["indicator"], ["score", self], ["result", committee]),
      hands,
      { indicator: 0, result: 2 },
    ],
    [
      "are none where nobody is named",
      columnsOf(["indicator"], ["score"], ["score"]),
      [],
      { indicator: 0, score: 1 },
    ],
  ])("%s", (_, columns, assessments, expected) => {
    expect(boundOf(tableOf(columns, assessments))).toEqual(expected);
  });
});

describe("the column of each tier", () => {
  const step = (
    name: "minimum" | "standard" | "advanced" | null,
    number: number | null = null,
  ): RecognisedColumn["step"] => ({ name, number });

  /** By what each target's heading says; the index of each tier's column, where it has one. */
  const tiersOf = (steps: readonly RecognisedColumn["step"][], { tiers } = framework) => {
    const bound = bindTargets(columnsOf(...steps.map((of) => ["target", { step: of }] as const)), tiers);
    return tiers.map((tier) => bound.get(tier)?.column ?? null);
  };

  test.each<[string, RecognisedColumn["step"][], (number | null)[]]>([
    ["by its name", [step("advanced"), step("minimum"), step("standard")], [1, 2, 0]],
    ["by the point that is printed", [step(null, 100), step(null, 50), step(null, 75)], [1, 2, 0]],
    ["by some points, the rest by order", [step(null, 100), null, null], [1, 2, 0]],
    ["its name before a point", [step("minimum", 100), step(null, 50), step("advanced")], [0, 1, 2]],
    [
      "a point under no name before one under another",
      [step("advanced"), step("advanced", 50), step(null, 50)],
      [2, 1, 0],
    ],
    [
      "a point under another name, where no other has it",
      [step("advanced"), step("advanced", 50)],
      [1, null, 0],
    ],
    ["from left to right where nothing is printed", [null, null, null], [0, 1, 2]],
    ["by the levels that are printed", [step(null, 1), step(null, 2), step(null, 3)], [0, 1, 2]],
    ["by the levels, though they fall", [step(null, 3), step(null, 2), step(null, 1)], [2, 1, 0]],
    [
      "from left to right where a level is printed twice",
      [step(null, 3), step(null, 1), step(null, 3)],
      [0, 1, 2],
    ],
    ["from left to right where one has no level", [step(null, 3), step(null, 2), null], [0, 1, 2]],
    ["none where there are fewer columns than tiers", [null, null], [null, null, null]],
    ["none where there are more columns than tiers", [null, null, null, null], [null, null, null]],
    ["no other than by its name, where two are left over", [step("standard"), null], [null, 0, null]],
  ])("%s", (_, steps, expected) => expect(tiersOf(steps)).toEqual(expected));

  test("of five points, printed in falling order", () => {
    const points = [5, 4, 3, 2, 1].map((point) => step(null, point));
    expect(tiersOf(points, PUBLIC_ORGANISATION_FIVE_POINT)).toEqual([4, 3, 2, 1, 0]);
  });

  test("columns of other roles are no targets", () => {
    const columns = columnsOf(["indicator"], ["target"], ["result"], ["target"], ["score"], ["target"]);
    expect([...bindTargets(columns, framework.tiers).values()].map(({ column }) => column)).toEqual([
      1, 3, 5,
    ]);
  });
});
