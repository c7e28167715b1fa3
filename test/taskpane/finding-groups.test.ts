import { filterFindings, groupFindings } from "../../src/taskpane/check/findings/finding-groups";
import {
  earlierWindow,
  FIRST_PAGE,
  freshListing,
  LARGEST_WINDOW,
  laterWindow,
  layOut,
  listingOf,
  moveWindow,
  toggleGroup,
} from "../../src/taskpane/check/findings/listing";
import { finding, FINDINGS, manyFindings } from "./sample-reports";

const rules = (query: string) =>
  filterFindings(FINDINGS, { query, severity: null, status: "all" }).map(({ rule }) => rule);

describe("search", () => {
  test.each([
    ["ไม่ใช่ 100", ["weight-total-not-100"]],
    ["100 ไม่ใช่", ["weight-total-not-100"]],
    ["THREE-year TABLE", ["target-differs-between-tables"]],
    ["ผลการประเมิน!h14", ["score-not-as-computed"]],
    ["target-too-easy", ["target-too-easy"]],
    ["6.26", ["target-differs-between-tables"]],
    ["87.50", ["score-not-as-computed"]],
    ["   ", FINDINGS.map(({ rule }) => rule)],
    ["nowhere", []],
  ])("%s", (query, expected) => {
    expect(rules(query)).toEqual(expected);
  });

  test("sara am typed as two parts finds the composed one, tone mark between them included", () => {
    const composed = finding({ rule: "a", message: { th: "น้ำหนัก คำ", en: "x" } });
    const found = (query: string) => filterFindings([composed], { query, severity: null, status: "all" });
    expect(found("คํา")).toHaveLength(1);
    expect(found("นํ้าหนัก")).toHaveLength(1);
  });

  test("severity and search narrow together", () => {
    const found = filterFindings(FINDINGS, { query: "2.1.3", severity: "info", status: "all" });
    expect(found.map(({ rule }) => rule)).toEqual(["target-too-easy"]);
  });

  test("without a filter the list is the very same one", () => {
    expect(filterFindings(FINDINGS, { query: "", severity: null, status: "all" })).toBe(FINDINGS);
  });
});

describe("groups", () => {
  test("by severity: errors first, none empty, order kept", () => {
    const groups = groupFindings(FINDINGS.slice(3), "severity");
    expect(groups.map(({ key, findings }) => [key, findings.length])).toEqual([
      ["warning", 2],
      ["info", 2],
    ]);
  });

  test("by sheet, in the order of the report; the whole workbook is apart from a sheet of any name", () => {
    const odd = finding({ rule: "a", sheet: "workbook", message: { th: "ก", en: "x" } });
    const groups = groupFindings([...FINDINGS, odd], "sheet");
    expect(groups.map(({ sheet, findings }) => [sheet, findings.length])).toEqual([
      ["ส่วนที่ 1 ผลการประเมิน", 5],
      ["ส่วนที่ 3 ตัวชี้วัดติดตาม", 1],
      [null, 1],
      ["workbook", 1],
    ]);
    expect(new Set(groups.map(({ key }) => key)).size).toBe(4);
  });
});

describe("the part of a long list that stands in the page", () => {
  const groups = groupFindings(manyFindings(10_000), "severity");

  test("begins with a page of each of the first groups and folds the others", () => {
    const shown = layOut(freshListing(groups));
    expect(shown.map(({ isOpen, visible }) => [isOpen, visible.length])).toEqual([
      [true, FIRST_PAGE],
      [true, FIRST_PAGE],
      [false, 0],
    ]);
  });

  test("a folded group opens and an open one folds", () => {
    const opened = layOut(toggleGroup(freshListing(groups), "info", true));
    expect(opened[2]?.visible).toHaveLength(100);
    const folded = layOut(toggleGroup(freshListing(groups), "error", false));
    expect(folded[0]?.visible).toEqual([]);
  });

  test("a short group is shown whole", () => {
    const [group] = layOut(freshListing(groupFindings(FINDINGS.slice(0, 2), "severity")));
    expect(group?.window).toEqual({ from: 0, to: 2 });
  });

  test("paging reaches the last finding and never shows more than the largest window", () => {
    const { length } = groups[0]!.findings;
    let window = { from: 0, to: FIRST_PAGE };
    for (let pages = 0; window.to < length; pages++) {
      const next = laterWindow(window, length);
      expect(next.to).toBeGreaterThan(window.to);
      expect(next.from).toBeLessThanOrEqual(window.to);
      expect(next.to - next.from).toBeLessThanOrEqual(LARGEST_WINDOW);
      expect(pages).toBeLessThan(length);
      window = next;
    }
    const [group] = layOut(moveWindow(freshListing(groups), "error", window));
    expect(group?.visible.at(-1)).toBe(groups[0]!.findings.at(-1));
  });

  test("paging back reaches the first finding without a gap", () => {
    let window = { from: 8_300, to: 9_000 };
    while (window.from > 0) {
      const previous = earlierWindow(window);
      expect(previous.to).toBeGreaterThanOrEqual(window.from);
      expect(previous.from).toBeLessThan(window.from);
      expect(previous.to - previous.from).toBeLessThanOrEqual(LARGEST_WINDOW);
      window = previous;
    }
    expect(window.from).toBe(0);
  });
});

describe("what was accepted", () => {
  const acceptance = {
    rule: "a",
    messageId: "default",
    sheet: null,
    address: null,
    row: "",
    fingerprint: "0",
    reason: "ตกลงกับผู้ประเมินแล้ว",
    by: "สมชาย",
    at: "2026-08-01T07:00:00.000Z",
  };
  const open = finding({ rule: "a", message: { th: "ก", en: "a" }, group: "visibility" });
  const accepted = finding({
    rule: "b",
    message: { th: "ข", en: "b" },
    group: "structure",
    accepted: acceptance,
  });
  const outdated = finding({
    rule: "c",
    message: { th: "ค", en: "c" },
    group: "weights",
    outdated: acceptance,
  });
  const all = [open, accepted, outdated];
  const shown = (status: "open" | "accepted" | "all", query = "") =>
    filterFindings(all, { query, severity: null, status }).map(({ rule }) => rule);

  test.each([
    ["open", ["a", "c"]],
    ["accepted", ["b"]],
    ["all", ["a", "b", "c"]],
  ] as const)("%s", (status, expected) => expect(shown(status)).toEqual(expected));

  test("is found by its reason and its name", () => {
    expect(shown("all", "ผู้ประเมิน")).toEqual(["b"]);
    expect(shown("all", "สมชาย")).toEqual(["b"]);
  });

  test("by subject, in the order in which rules run", () => {
    expect(groupFindings(all, "subject").map(({ subject }) => subject)).toEqual([
      "structure",
      "weights",
      "visibility",
    ]);
  });
});

describe("a new report", () => {
  const groupsOf = (count: number) => groupFindings(manyFindings(count), "sheet");

  test("keeps what was unfolded and paged, as far as there are findings", () => {
    const groups = groupsOf(7_000);
    const moved = moveWindow(freshListing(groups, "v"), groups[0]!.key, { from: 200, to: 900 });
    const after = layOut(listingOf(moved, groupsOf(3_500), "v"))[0]!;
    expect(after.window).toEqual({ from: 200, to: 500 });
    expect(layOut(listingOf(moved, groupsOf(700), "v"))[0]!.window).toEqual({ from: 0, to: 100 });
  });

  test("another view begins afresh", () => {
    const groups = groupsOf(7_000);
    const moved = moveWindow(freshListing(groups, "v"), groups[0]!.key, { from: 200, to: 900 });
    expect(layOut(listingOf(moved, groups, "w"))[0]!.window).toEqual({ from: 0, to: FIRST_PAGE });
    expect(listingOf(moved, groups, "v")).toBe(moved);
  });
});
