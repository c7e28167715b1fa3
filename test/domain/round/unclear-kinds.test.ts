import type { UnclearTable, UnclearTableColumn } from "../../../src/domain/round/record";
import { layoutOf, unclearKinds } from "../../../src/domain/round/unclear-kinds";
import { recordOf, unreadRecord } from "../../support/round-records";

const column = (heading: string, parts: Partial<UnclearTableColumn> = {}): UnclearTableColumn => ({
  column: 0,
  heading,
  group: "",
  isUnderstood: false,
  address: "A1",
  ...parts,
});
const table = (headings: string, sheet = "แบบ"): UnclearTable => ({
  sheet,
  columns: headings.split(" ").map((heading, i) => column(heading, { column: i })),
});
const record = (file: string, ...unclear: UnclearTable[]) => recordOf(file, {}, { unclear });

test("the kind of most files first, each with the sheet on which it stands there", () => {
  const kinds = unclearKinds([
    record("a.xlsx", table("ก ข")),
    unreadRecord("b.xlsx"),
    record("c.xlsx", table("ค"), table("ก ข", "อื่น")),
    recordOf("d.xlsx"),
  ]);
  expect(kinds.map(({ files }) => files.map(({ file, sheet }) => `${file} ${sheet}`))).toEqual([
    ["a.xlsx แบบ", "c.xlsx อื่น"],
    ["c.xlsx แบบ"],
  ]);
});

test.each<[string, UnclearTable, UnclearTable, boolean]>([
  ["spaces do not matter", table("ก: ข"), { ...table("ก ข"), sheet: "x" }, true],
  ["the order of the columns does", table("ก ข"), table("ข ก"), false],
  [
    "the common heading does",
    { sheet: "", columns: [column("ก")] },
    { sheet: "", columns: [column("ก", { group: "รอบ 2" })] },
    false,
  ],
  ["where they stand does not", table("ก"), { sheet: "", columns: [column("ก", { column: 9 })] }, true],
])("%s", (_, one, another, isSame) => {
  expect(unclearKinds([record("a", one), record("b", another)])).toHaveLength(isSame ? 1 : 2);
});

test("the same in whatever order the files were read", () => {
  const records = [
    record("a", table("ก"), table("ข")),
    record("b", table("ข", "x")),
    record("c", table("ค")),
  ];
  expect(unclearKinds([...records].reverse())).toEqual(unclearKinds(records));
});

test("a layout of it corrects nothing yet", () => {
  const [kind] = unclearKinds([record("a", table("ก ข"))]);
  expect(layoutOf(kind!, "ผังใหม่")).toEqual({
    schemaVersion: 1,
    name: "ผังใหม่",
    framework: null,
    counts: null,
    headings: ["ก", "ข"],
    columns: [],
  });
});
