import { functionTable } from "../../src/functions/function-table";

const { KPICHECKLIST } = functionTable;
const column = (...cells: readonly unknown[]) => cells.map((cell) => [cell]);
const value = (message: string) => ({ error: "#VALUE!", message: expect.stringContaining(message) });
const NA = { error: "#N/A", message: expect.any(String) };

describe("KPICHECKLIST", () => {
  const points = column(15, 10, 20, 5);
  test.each<[string, readonly unknown[], unknown]>([
    ["the published checklist, base only", [50, points, column(false, false, false, false)], 50],
    ["one item", [50, points, column(true, false, false, false)], 65],
    ["the standard items", [50, points, column(true, true, false, false)], 75],
    ["all but the last", [50, points, column(true, true, true, false)], 95],
    ["everything", [50, points, column(true, true, true, true)], 100],
    ["more than 100 is capped", [50, column(40, 40), column(true, true)], 100],
    ["words and marks", [50, points, column("ผ่าน", "✓", "ไม่ผ่าน", "")], 75],
    ["points as text", ["50 คะแนน", column("15", "๑๐ คะแนน"), column(1, 1)], 75],
    ["a row of items", [50, [[15, 10]], [[true, true]]], 75],
    ["an item that does not apply earns nothing", [50, points, column(true, "N/A", "-", "")], 65],
    ["headings between the items", [50, column("คะแนน", 15, ""), column("ทำได้", true, "")], 65],
    ["blank base", ["", points, column(true, true, true, true)], ""],
    ["base that does not apply", ["N/A", points, column(true, true, true, true)], "N/A"],
    ["decimals", [0.1, column(0.2), true], 0.1 + 0.2],
    ["points missing", [50, column(15, ""), column("", true)], value("Item 2: It is achieved but has no points")], // prettier-ignore
    [
      "points unreadable",
      [50, column(15, "มาก"), column("", true)],
      value("รายการที่ 2: คะแนนที่กำหนดไว้ต้องเป็นตัวเลข แต่พบ “มาก”"),
    ],
    ["points negative", [50, column(15, -1), column("", "")], value("Item 2: Points are negative")],
    ["base negative", [-50, 15, true], value("คะแนนติดลบ")],
    ["flag unreadable", [50, column(15, 10), column(true, "ครึ่ง")], value("Item 2: The answer must be TRUE")],
    ["an error among the points", [50, column(15, "#N/A"), column(true, "")], NA],
    ["an error among the flags", [50, column(15, 10), column(true, "#N/A")], NA],
    ["an error as base", ["#N/A", 15, true], NA],
    [
      "sizes",
      [50, column(15, 10), column(true, true, true)],
      value("The size of the points (2×1) does not match"),
    ],
    [
      "two bases",
      [column(50, 50), column(15, 10), column(true, true)],
      value("The base score must be a single value"),
    ],
  ])("%s", (_, args, expected) => expect(KPICHECKLIST(...args)).toEqual(expected));
});
