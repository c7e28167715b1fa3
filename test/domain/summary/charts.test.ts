import { PUBLIC_ORGANISATION_2565 as framework } from "../../../src/domain/framework/frameworks";
import { barShares } from "../../../src/domain/summary/bar-shares";
import { componentText, tierText, yearText } from "../../../src/domain/summary/chart-text";
import type {
  ComponentSummary,
  IndicatorSummary,
  MonitoredFigure,
} from "../../../src/domain/summary/summary";
import { tierCounts, tierWord } from "../../../src/domain/summary/tier-counts";
import { yearLines } from "../../../src/domain/summary/year-lines";

function component(code: string, weight: number, weighted: number | null): ComponentSummary {
  return { code, name: `ชื่อ ${code}`, at: null, weight, notApplicable: 0, weighted, score: null, share: null };
}

function indicator(rest: Partial<IndicatorSummary>, weight = 10): IndicatorSummary {
  return {
    code: "1",
    name: "ตัวชี้วัด",
    at: { sheet: "ก", row: 0, column: 0 },
    component: "1",
    weight: { value: weight, at: null, factor: null },
    score: { value: 75, at: null, factor: null },
    state: "scored",
    weighted: null,
    tier: null,
    isDisputed: false,
    ...rest,
  };
}

const TIER = (id: string) => framework.tiers.find((tier) => tier.id === id)!;

describe("bars of components", () => {
  test.each<[name: string, rows: [weight: number, weighted: number | null][], wanted: [number, number][]]>([
    ["full, half, nothing", [[40, 40], [20, 10], [10, null]], [[1, 1], [0.5, 0.25], [0.25, 0]]], // prettier-ignore
    ["more than there is to have", [[40, 44]], [[1, 1]]],
    ["below nothing", [[40, -1]], [[1, 0]]],
    ["no weight", [[0, 5], [40, 20]], [[0, 0], [1, 0.5]]], // prettier-ignore
    ["no weight at all", [[0, null]], [[0, 0]]],
    ["none", [], []],
  ])("%s", (_, rows, wanted) => {
    const shares = barShares(rows.map(([weight, weighted], i) => component(String(i + 1), weight, weighted)));
    expect(shares.map(({ whole, reached }) => [whole, reached])).toEqual(wanted);
  });

  test("are told by code, else by name, with two decimals at most", () => {
    const components = [component("1", 40, 38.125), { ...component("", 10, null), name: "อื่น ๆ" }];
    expect(componentText(components, "th")).toBe("คะแนนถ่วงน้ำหนักเทียบน้ำหนัก: องค์ประกอบที่ 1 38.13/40 · อื่น ๆ 0/10");
    expect(componentText(components, "en")).toBe(
      "Weighted score against weight: Component 1 38.13/40 · อื่น ๆ 0/10",
    );
  });
});

describe("counts by tier", () => {
  test.each<[Partial<IndicatorSummary>, string]>([
    [{ tier: TIER("advanced") }, "advanced"],
    [{ tier: null }, "below every tier"],
    [{ tier: TIER("advanced"), isDisputed: true }, "error to be corrected"],
    [{ state: "missing", tier: null }, "no score yet"],
    [{ state: "unreadable" }, "no score yet"],
    [{ state: "failing" }, "shows an error"],
    [{ state: "not-applicable", isDisputed: true }, "not applicable"],
    [{ score: { value: null, at: null, factor: null } }, "no score yet"],
  ])("%j is %s", (rest, word) => {
    expect(tierWord(indicator(rest)).en).toBe(word);
  });

  test("go from the highest tier down, then by why there is none; none is lost", () => {
    const indicators = [
      indicator({ tier: TIER("advanced") }, 40),
      indicator({ tier: TIER("advanced") }, 5),
      indicator({ state: "missing" }, 20),
      indicator({ state: "unreadable" }, 10),
      indicator({ state: "not-applicable" }, 25),
    ];
    const counts = tierCounts(indicators, framework);
    expect(counts.map(({ name, isTier, count, weight }) => [name.en, isTier, count, weight])).toEqual([
      ["advanced", true, 2, 45],
      ["standard", true, 0, 0],
      ["minimum", true, 0, 0],
      ["below every tier", false, 0, 0],
      ["no score yet", false, 2, 30],
      ["shows an error", false, 0, 0],
      ["error to be corrected", false, 0, 0],
      ["not applicable", false, 1, 25],
    ]);
    expect(tierText(counts, "en")).toMatch(/^Number of indicators: advanced 2 · standard 0 · /u);
  });
});

describe("lines of years", () => {
  function figure(name: string, year: number, reached: number | null): MonitoredFigure {
    const traced = { value: null, at: null, factor: null };
    return { name, year, target: { ...traced, figure: null }, result: traced, outcome: "not-told", reached };
  }

  test.each<[name: string, figures: MonitoredFigure[]]>([
    ["nothing", []],
    ["one year", [figure("ก", 2565, 90), figure("ข", 2565, 80)]],
    ["a second year without a result", [figure("ก", 2564, null), figure("ก", 2565, 90)]],
  ])("%s makes none", (_, figures) => expect(yearLines(figures)).toBeNull());

  test("years rise, a year without a figure is a gap, and at most four are drawn", () => {
    const figures = [
      figure("ก", 2565, 100),
      figure("ก", 2563, 90.126),
      figure("ข", 2564, 80),
      ...["ค", "ง", "จ"].map((name) => figure(name, 2565, 50)),
    ];
    const lines = yearLines(figures)!;
    expect(lines.years).toEqual([2563, 2564, 2565]);
    expect(
      lines.lines.map(({ name, figures: told }) => [name, ...told.map((each) => each?.reached)]),
    ).toEqual([
      ["ก", 90.126, undefined, 100],
      ["ข", undefined, 80, undefined],
      ["ค", undefined, undefined, 50],
      ["ง", undefined, undefined, 50],
    ]);
    expect(yearText(lines, "th")).toMatch(
      /^ร้อยละของเป้าหมาย ปี 2563, 2564, 2565 · ตัวชี้วัดที่ 1 ก: 90\.13, -, 100 · ตัวชี้วัดที่ 2 ข: -, 80, -/u,
    );
    expect(yearText(lines, "en")).toMatch(
      /^Per cent of target, fiscal years 2563, .* · Indicator 1 ก: 90\.13/u,
    );
  });
});
