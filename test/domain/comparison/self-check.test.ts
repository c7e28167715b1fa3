import { readEvaluation } from "../../../src/domain/form/read-evaluation";
import { PUBLIC_ORGANISATION_2565 as framework } from "../../../src/domain/framework/frameworks";
import type { WorkbookForm } from "../../../src/domain/formulas/writing/score-formulas";
import { compareTemplate } from "../../../src/domain/comparison/compare-template";
import { formatCell, parseRectangle, type CellAddress } from "../../../src/domain/workbook/address";
import type { CellValue, WorkbookSnapshot } from "../../../src/domain/workbook/snapshot";
import { OpenWorkbook } from "../../mutations/mistakes/open-workbook";
import { edited, formula, value, type Edit } from "../../mutations/mutation";
import { replaceSheet } from "../../support/move-cells";
import { shiftRows } from "../../support/shift-rows";
import { plannedWorkbook } from "../../support/standard-workbook";
import { withChecklist } from "../../support/templated-form";
import { SAMPLE_TEMPLATE } from "../template/sample-template";

const PART_1 = "ส่วนที่ 1";
const LISTS = "รายการตรวจสอบ";
const SUMMARY = "สรุป";

/** The sample with a list of four items without a base before the one that has one: KPICHECKLIST(0, B6:B9, C6:C9). */
const template = withChecklist(SAMPLE_TEMPLATE, "1.2.1", {
  base: 0,
  items: [
    { name: "มีแผนที่อนุมัติแล้ว", points: 10 },
    { name: "ทำตามแผนครบทุกกิจกรรม", points: 20 },
    { name: "รายงานผลต่อคณะกรรมการ", points: 30 },
    { name: "เผยแพร่ผลต่อสาธารณะ", points: 40 },
  ],
});

const BASES = Object.fromEntries(
  (["functions", "portable"] as const).map((form) => [
    form,
    plannedWorkbook(framework, template, form).snapshot,
  ]),
) as Readonly<Record<WorkbookForm, WorkbookSnapshot>>;

const at = (sheet: string, address: string): CellAddress => ({ sheet, ...parseRectangle(address)! });

const found = (snapshot: WorkbookSnapshot) =>
  compareTemplate(snapshot, readEvaluation(snapshot, framework), template).map(
    ({ kind, sheet, at }) => `${kind} ${sheet} ${at ? formatCell(at) : "-"}`,
  );

const cellOf = (snapshot: WorkbookSnapshot, sheet: string, address: string) => {
  const { row, column } = parseRectangle(address)!;
  return snapshot.sheets.find(({ name }) => name === sheet)!.cells.at(row, column);
};

/** What stands where in a workbook that nobody touched: the cells that the cases below speak of. */
const PLACES: readonly [sheet: string, address: string, text: string][] = [
  [LISTS, "A4", "1.2.1 ระดับความสำเร็จของระบบ"],
  [LISTS, "A5", "มีแผนที่อนุมัติแล้ว"],
  [LISTS, "A9", "คะแนนตามรายการ"],
  [LISTS, "A10", "2.2 บัญชีข้อมูล"],
  [LISTS, "A11", "เงื่อนไขพื้นฐาน"],
  [LISTS, "A14", "คะแนนตามรายการ"],
  [PART_1, "A6", "1.1.1 ร้อยละของงานที่แล้วเสร็จ"],
  [PART_1, "A8", "1.2.1 ระดับความสำเร็จของระบบ"],
  [PART_1, "A12", "2.2 บัญชีข้อมูล"],
  [PART_1, "A15", "คะแนนรวม"],
  [PART_1, "A16", "สรุปผลการประเมินระดับองค์กร"],
  [SUMMARY, "A8", "1 ประสิทธิภาพการดำเนินงาน"],
  [SUMMARY, "A9", "2 ศักยภาพขององค์การมหาชน"],
];

interface Fault {
  readonly sheet: string;
  readonly address: string;
  /** What is typed in place of a formula or constant. */
  readonly change: (stands: string) => string | number | null;
  readonly kind: string;
}

const typed = (content: string | number | null) => () => content;
const swap = (from: string | RegExp, to: string) => (text: string) => {
  const changed = text.replace(from, to);
  if (changed === text) throw new Error(`${text} has no ${from}`);
  return changed;
};

type FaultRow = [name: string, sheet: string, address: string, change: Fault["change"], kind?: string];

const FAULT_ROWS: readonly FaultRow[] = [
  ["the score of a checklist is typed", LISTS, "B9", typed(100)],
  ["the score of a checklist with a base is typed", LISTS, "B14", typed(0)],
  ["the score of a checklist is emptied", LISTS, "B9", typed(null)],
  ["the points of a checklist leave out the last item", LISTS, "B9", swap("B5:B8", "B5:B7")],
  ["the ticks of a checklist leave out the first item", LISTS, "B9", swap("C5:C8", "C6:C8")],
  ["the points of a checklist take in the next row", LISTS, "B14", swap("B12:B13", "B12:B14")],
  ["the base of a checklist is another cell", LISTS, "B14", swap(/C11/, "C12")],
  ["points of an item are changed", LISTS, "B6", typed(25), "checklist-points-changed"],
  ["points of a base are changed", LISTS, "B11", typed(60), "checklist-points-changed"],
  ["points are text", LISTS, "B6", typed("20 คะแนน"), "checklist-points-changed"],
  ["points are emptied", LISTS, "B7", typed(null), "checklist-points-changed"],
  ["an item is reworded", LISTS, "A6", typed("ทำตามแผนบางกิจกรรม"), "checklist-item-renamed"],
  ["an item is emptied", LISTS, "A7", typed(null), "checklist-item-renamed"],
  ["an item becomes another one", LISTS, "A13", typed("จัดประชุม"), "checklist-item-renamed"],
  [
    "the heading of a checklist names another indicator",
    LISTS,
    "A10",
    typed("2.3 อื่น"),
    "checklist-item-renamed",
  ],
  ["a typed 100 beside a checklist", PART_1, "G8", typed(100)],
  ["the score of another checklist", PART_1, "G8", swap(/B9/g, "B14")],
  ["the points of an item for its score", PART_1, "G12", swap(/B14/g, "B13")],
  ["a computed score of the agency is typed", PART_1, "G6", typed(87.5)],
  ["a score of another row", PART_1, "G6", swap(/F6/g, "F7")],
  ["a score that is used is typed", PART_1, "I11", typed(100)],
  ["the committee's score does not count", PART_1, "I9", typed("=G9")],
  ["a weighted score of another row", PART_1, "J11", swap(/B11/g, "B12")],
  ["the weights leave out the last row", PART_1, "B15", swap("B14", "B13")],
  ["the sum of weights is typed", PART_1, "B15", typed(100)],
  ["the total leaves out the last row", PART_1, "J15", swap(/(?<=[A-Z])14/g, "13")],
  ["the total begins too late", PART_1, "J15", swap(/(?<=[A-Z])6(?=:)/g, "7")],
  ["the total is the sum of another column", PART_1, "J15", typed("=SUM(J6:J14)")],
  ["the rating is typed", PART_1, "J16", typed("ดีมาก")],
  ["the rating is read off another cell", PART_1, "J16", swap(/J15/g, "J14")],
  ["the total of the summary is typed", SUMMARY, "B5", typed(100)],
  ["the rating of the summary is typed", SUMMARY, "A5", typed("ดีมาก")],
  ["the summary refers to another row", SUMMARY, "B5", swap(/J15/g, "J14")],
  ["the summary refers to another sheet", SUMMARY, "B5", swap(/'ส่วนที่ 1'/g, "'ส่วนที่ 3'")],
  ["a subtotal is typed", SUMMARY, "C8", typed(60)],
  ["a mean is typed", SUMMARY, "D9", typed(100)],
  ["weights of a component are typed", SUMMARY, "B8", typed(60)],
  ["weights of a component leave out the last row", SUMMARY, "B8", swap(/B9/, "B8")],
  ["a subtotal leaves out the first row", SUMMARY, "C9", swap(/I11:/g, "I12:")],
  ["a mean is that of another component", SUMMARY, "D8", swap(/6:/g, "11:")],
  ["a mean is not weighted", SUMMARY, "D8", typed("=AVERAGE('ส่วนที่ 1'!I6:I9)")],
  ["a band of the summary begins elsewhere", SUMMARY, "A12", swap("90", "80"), "band-changed"],
  ["a band of part 1 begins elsewhere", PART_1, "A20", swap("75", "70"), "band-changed"],
  ["the title with agency and year is emptied", PART_1, "A1", typed(null), "title-missing"],
  ["the title of the checklists is emptied", LISTS, "A1", typed(null), "title-missing"],
  ["the ITA rating is typed", SUMMARY, "D5", typed("AA")],
  ["the sum of revenue is typed", "รายได้", "B7", typed(12849000)],
  ["the sum of revenue leaves out a line", "รายได้", "B7", swap(/B6/g, "B5")],
  ["the ratio of personnel is typed", "ข้อมูลพื้นฐาน", "B13", typed(20.52)],
];

const FAULTS = FAULT_ROWS.map(
  ([name, sheet, address, change, kind = "formula-replaced"]): [string, Fault] => [
    name,
    { sheet, address, change, kind },
  ],
);

const constant = (snapshot: WorkbookSnapshot, sheet: string, address: string) => {
  const cell = cellOf(snapshot, sheet, address);
  return cell?.formula ?? String(cell?.value ?? "");
};

function changed(content: string | number | null, cell: CellAddress): Edit {
  const isFormula = typeof content === "string" && content.startsWith("=");
  return isFormula ? formula(cell, content, 0) : value(cell, content as CellValue);
}

describe.each(["functions", "portable"] as const)("a standard workbook of %s", (form) => {
  const base = BASES[form];

  test("holds what the cases speak of", () => {
    const begins = PLACES.map(([sheet, address, text]) => [
      sheet,
      address,
      constant(base, sheet, address).slice(0, text.length),
    ]);
    expect(begins).toEqual(PLACES);
  });

  test("has nothing altered", () => expect(found(base)).toEqual([]));

  test.each(FAULTS)("%s", (_, { sheet, address, change, kind }) => {
    const faulty = edited(base, [changed(change(constant(base, sheet, address)), at(sheet, address))]);
    expect(found(faulty)).toEqual([`${kind} ${sheet} ${address}`]);
  });

  test("the heading of the score that counts is emptied: no other column's heading was reworded", () => {
    const emptied = edited(base, [value(at(PART_1, "I2"), null)]);
    expect(found(emptied)).toEqual(["column-missing ส่วนที่ 1 A2"]);
  });

  describe("columns that come before the first one", () => {
    const inserted = (sheet: string, by: number) => {
      const workbook = new OpenWorkbook(base);
      workbook.move({ sheet, axis: "columns", at: 0, by });
      return workbook.saved();
    };

    test.each([PART_1, LISTS, SUMMARY])("blank ones on %s", (name) => {
      expect(found(inserted(name, 1))).toEqual([]);
      expect(found(inserted(name, 5))).toEqual([]);
    });

    test("a running number, and titles that stay where they were", () => {
      const moved = inserted(PART_1, 1);
      const { cells } = moved.sheets.find(({ name }) => name === PART_1)!;
      const rows = cells.rowIndices().filter((row) => typeof cells.value(row, 1) === "string");
      const edits = rows.flatMap((row): Edit[] =>
        row < 1 || row > 16
          ? [
              value({ sheet: PART_1, row, column: 0 }, cells.value(row, 1)),
              value({ sheet: PART_1, row, column: 1 }, null),
            ]
          : [value({ sheet: PART_1, row, column: 0 }, row)],
      );
      expect(found(edited(moved, edits))).toEqual([]);
    });
  });

  describe("rows that come and go", () => {
    test.each([
      ["an item", 6, ["checklist-item-missing รายการตรวจสอบ A4"]],
      ["the last item", 7, ["checklist-item-missing รายการตรวจสอบ A4"]],
      ["the base", 10, ["checklist-item-missing รายการตรวจสอบ A10"]],
    ])("%s of a checklist is deleted", (_, row, expected) => {
      const deleted = shiftRows(base, { sheet: LISTS, row, count: -1 });
      expect(found(deleted)).toEqual(expected);
    });

    test("two items are exchanged", () => {
      const exchanged = edited(base, [
        value(at(LISTS, "A5"), "ทำตามแผนครบทุกกิจกรรม"),
        value(at(LISTS, "B5"), 20),
        value(at(LISTS, "A6"), "มีแผนที่อนุมัติแล้ว"),
        value(at(LISTS, "B6"), 10),
      ]);
      expect(found(exchanged).map((each) => each.split(" ")[0])).toEqual(["checklist-order-changed"]);
    });

    test("an item is added within the range", () => {
      const inserted = edited(shiftRows(base, { sheet: LISTS, row: 6, count: 1 }), [
        value(at(LISTS, "A7"), "ข้อที่เพิ่มเอง"),
        value(at(LISTS, "B7"), 5),
      ]);
      expect(found(inserted)).toEqual([`checklist-item-extra ${LISTS} A7`]);
    });

    const sheets = [
      [PART_1, 0],
      [PART_1, 4],
      [PART_1, 6],
      [PART_1, 10],
      [PART_1, 14],
      [PART_1, 17],
      [LISTS, 0],
      [LISTS, 3],
      [LISTS, 6],
      [LISTS, 8],
      [LISTS, 13],
      [SUMMARY, 0],
      [SUMMARY, 4],
      [SUMMARY, 7],
      [SUMMARY, 8],
      [SUMMARY, 11],
      ["รายได้", 5],
      ["รายได้", 6],
      ["ข้อมูลพื้นฐาน", 7],
      ["หลักฐาน", 6],
    ] as const;

    test.each(sheets)("empty rows before row %#: %s %d", (sheet, row) => {
      expect(found(shiftRows(base, { sheet, row, count: 2 }))).toEqual([]);
    });

    test.each(sheets)("a fault below rows that came in is found in its place: %s %d", (sheet, row) => {
      const shifted = shiftRows(base, { sheet, row, count: 3 });
      const place = row <= 7 && sheet === SUMMARY ? "C11" : "C8";
      const faulty = edited(shifted, [value(at(SUMMARY, place), 60)]);
      expect(found(faulty)).toEqual([`formula-replaced ${SUMMARY} ${place}`]);
    });
  });

  test.each<[string, readonly Edit[]]>([
    ["ticks", [value(at(LISTS, "C5"), "ใช่"), value(at(LISTS, "C6"), "ไม่ใช่")]],
    ["a result", [value(at(PART_1, "F6"), 95)]],
    [
      "a committee's score with its reason",
      [value(at(PART_1, "H6"), 80), value(at(PART_1, "N6"), "ตามหลักฐาน")],
    ],
    ["a judged score", [value(at(PART_1, "G9"), 75)]],
    ["ITA", [value(at(SUMMARY, "C5"), 97.11)]],
    ["revenue", [value(at("รายได้", "B5"), 1000), value(at("รายได้", "B6"), 2000)]],
    ["notes beside and below", [value(at(LISTS, "E6"), "ตรวจแล้ว"), value(at(SUMMARY, "A29"), "บันทึก")]],
  ])("%s that is entered is no alteration", (_, edits) => {
    expect(found(edited(base, edits))).toEqual([]);
  });

  test("formulas in other spaces, letter case, dollar signs and with an @ are the same", () => {
    let rewritten = base;
    for (const { name } of base.sheets)
      rewritten = edited(
        rewritten,
        base.sheets
          .find((sheet) => sheet.name === name)!
          .cells.rowIndices()
          .flatMap((row) =>
            base.sheets
              .find((sheet) => sheet.name === name)!
              .cells.inRow(row)
              .flatMap(({ column, cell }) =>
                cell.formula === null
                  ? []
                  : [
                      formula(
                        { sheet: name, row, column },
                        cell.formula
                          .replace(/\b(?:IF|SUM|COUNT)\(/g, (call) => call.toLowerCase())
                          .replaceAll(",", ", ")
                          .replace(/(?<![A-Z'!])([A-Z])(\d+)(?![\d(])/g, "$$$1$$$2")
                          .replace(/KPI(?=SCORE|RATING|WEIGHTED)/g, "@KPI"),
                        cell.value,
                      ),
                    ],
              ),
          ),
      );
    expect(found(rewritten)).toEqual([]);
  });

  test("a sheet that has another name is the same sheet, and a sheet of its name another one", () => {
    const renamed = replaceSheet(base, LISTS, (sheet) => ({ ...sheet, name: "แบบตรวจ" }));
    const formulas = renamed.sheets.flatMap(({ name: sheet, cells }) =>
      cells
        .rowIndices()
        .flatMap((row) =>
          cells
            .inRow(row)
            .flatMap(({ column, cell }) =>
              cell.formula?.includes(LISTS)
                ? [formula({ sheet, row, column }, cell.formula.replaceAll(LISTS, "แบบตรวจ"), cell.value)]
                : [],
            ),
        ),
    );
    const followed = edited(renamed, formulas);
    const own = { ...base.sheets[0]!, name: LISTS };
    const withOwn = { ...followed, sheets: [own, ...followed.sheets] };
    expect(found(withOwn)).toEqual([]);
    expect(found(edited(withOwn, [value(at("แบบตรวจ", "B9"), 100)]))).toEqual([
      "formula-replaced แบบตรวจ B9",
    ]);
  });
});
