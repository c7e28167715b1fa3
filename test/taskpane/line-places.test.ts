import type { MonitoredFigure } from "../../src/domain/summary/summary";
import type { YearLines } from "../../src/domain/summary/year-lines";
import { linePlaces, SIZE } from "../../src/taskpane/check/summary/charts/line-places";

function lines(...rows: (number | null)[][]): YearLines {
  return {
    years: rows[0]!.map((_, i) => 2563 + i),
    lines: rows.map((row, i) => ({
      name: String(i),
      figures: row.map((reached) => (reached === null ? null : ({ reached } as MonitoredFigure))),
    })),
  };
}

test("years go from left to right, figures from below to above, all within the drawing", () => {
  const { years, runs } = linePlaces(lines([90, 100, 120]));
  expect(years[0]!).toBeLessThan(years[1]!);
  expect(years[1]!).toBeLessThan(years[2]!);
  const [run] = runs[0]!;
  expect(run!.map(({ x }) => x)).toEqual(years);
  expect(run![0]!.y).toBeGreaterThan(run![1]!.y);
  expect(run![1]!.y).toBeGreaterThan(run![2]!.y);
  for (const { x, y } of run!) {
    expect(x).toBeGreaterThanOrEqual(0);
    expect(x).toBeLessThanOrEqual(SIZE.width);
    expect(y).toBeGreaterThanOrEqual(0);
    expect(y).toBeLessThanOrEqual(SIZE.height);
  }
});

test.each<[name: string, row: (number | null)[], lengths: number[]]>([
  ["one run", [90, 95, 99], [3]],
  ["a gap", [90, null, 99], [1, 1]],
  ["a gap at the end", [90, 95, null], [2]],
  ["a gap at the beginning", [null, 95, 99], [2]],
  ["nothing", [null, null, null], []],
])("%s", (_, row, lengths) => {
  expect(linePlaces(lines([50, 50, 50], row)).runs[1]!.map((run) => run.length)).toEqual(lengths);
});

test.each<[name: string, row: number[], ticks: number[]]>([
  ["both ends and the target", [50, 300], [50, 300, 100]],
  ["all on the target", [100, 100], [100]],
  ["an end that would be written over the target", [99, 300], [300, 100]],
  ["all above", [150, 300], [300, 100]],
  ["all below", [20, 60], [20, 100]],
])("%s", (_, row, wanted) => {
  const { ticks } = linePlaces(lines(row));
  expect(ticks.map(({ value }) => value)).toEqual(wanted);
  for (const { y } of ticks) expect(Number.isFinite(y)).toBe(true);
});
