import { toChartState, type FileSeries } from "../../src/host/convert/charts";
import type { ChartState } from "../../src/host/model/host-state";
import { buildChartModel, type CellReader } from "../../src/workbench/charts/chart-model";
import { scaleOf, wrapLabel } from "../../src/workbench/charts/chart-scale";

it.each([
  [[100], { low: 0, high: 100, ticks: [0, 20, 40, 60, 80, 100] }],
  [[0.3], { low: 0, high: 0.3, ticks: [0, 0.1, 0.2, 0.3] }],
  [[-5, 12], { low: -5, high: 15, ticks: [-5, 0, 5, 10, 15] }],
  [[], { low: 0, high: 1, ticks: [0, 1] }],
  [[0, 0], { low: 0, high: 1, ticks: [0, 1] }],
])("values %j get round ticks that hold them and zero", (values, expected) => {
  expect(scaleOf(values)).toEqual(expected);
});

it.each([
  ["น้ำหนัก", 200, 2, ["น้ำหนัก"]],
  ["ประสิทธิภาพการดำเนินงาน", 90, 2, ["ประสิทธิภาพการ", "ดำเนินงาน"]],
  ["one two three", 30, 1, ["one…"]],
  ["", 30, 1, []],
])("%s in %d pixels and %d lines", (label, width, lines, expected) => {
  expect(wrapLabel(label, width, lines, 12)).toEqual(expected);
});

const CELLS: readonly (readonly (string | number | null)[])[] = [
  ["องค์ประกอบ", "น้ำหนัก", "คะแนน"],
  ["หนึ่ง", 40, 38.5],
  ["สอง", 60, "รอผล"],
];

const cells: CellReader = {
  value: (sheet, row, column) => (sheet === "สรุป" ? (CELLS[row]?.[column] ?? null) : null),
  text: (sheet, row, column) => String(cells.value(sheet, row, column) ?? ""),
};

const state: ChartState = {
  id: "c",
  sheetId: "s",
  name: "c",
  type: "ColumnClustered",
  title: "คะแนน",
  hasTitle: true,
  hasLegend: true,
  source: { startRow: 0, startColumn: 0, endRow: 2, endColumn: 2 },
  sourceSheetId: "s",
  left: 0,
  top: 0,
  width: 300,
  height: 150,
  isOwn: true,
};

it("a chart by columns: names above, categories on the left, no number where the cell has none", () => {
  expect(buildChartModel(state, undefined, "สรุป", cells)).toEqual({
    id: "c",
    kind: "column",
    title: "คะแนน",
    hasLegend: true,
    width: 400,
    height: 200,
    categories: ["หนึ่ง", "สอง"],
    series: [
      { name: "น้ำหนัก", values: [40, 60] },
      { name: "คะแนน", values: [38.5, null] },
    ],
  });
});

it.each([
  ["ColumnClustered", "column"],
  ["BarClustered", "bar"],
  ["LineMarkers", "line"],
  ["Line", "line"],
  ["Pie", "other"],
])("of type %s is drawn as %s", (type, kind) => {
  expect(buildChartModel({ ...state, type }, undefined, "สรุป", cells).kind).toBe(kind);
});

it("a chart by rows", () => {
  const model = buildChartModel(
    { ...state, seriesBy: "Rows", type: "BarClustered" },
    undefined,
    "สรุป",
    cells,
  );
  expect(model.kind).toBe("bar");
  expect(model.categories).toEqual(["น้ำหนัก", "คะแนน"]);
  expect(model.series).toEqual([
    { name: "หนึ่ง", values: [40, 38.5] },
    { name: "สอง", values: [60, null] },
  ]);
});

it("a file's chart keeps its own references until its source is changed", () => {
  const series = [{ name: null, categories: null, values: "'สรุป'!$C$2:$C$2" }];
  const file: FileSeries = { source: state.source, series };
  expect(buildChartModel(state, file, "สรุป", cells)).toMatchObject({
    categories: ["1"],
    series: [{ name: "", values: [38.5] }],
  });
  const moved = { ...state, source: { ...state.source, endColumn: 1 } };
  expect(buildChartModel(moved, file, "สรุป", cells).series).toHaveLength(1);
  expect(buildChartModel(moved, file, "สรุป", cells).categories).toEqual(["หนึ่ง", "สอง"]);
});

it("a kind that only Excel draws, and a chart without a title", () => {
  const chart = {
    name: "x",
    type: "other",
    title: null,
    hasLegend: false,
    series: [],
    from: { row: 0, column: 0 },
    to: { row: 1, column: 1 },
  } as const;
  const made = toChartState(chart, "x", { id: "s", name: "สรุป", data: {} }, new Map());
  expect(buildChartModel(made.state, made.file, "สรุป", cells)).toMatchObject({ kind: "other", title: null });
});
