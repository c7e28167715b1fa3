import { readEvaluation } from "../../../src/domain/form/read-evaluation";
import type { Framework } from "../../../src/domain/framework/framework";
import {
  GOVERNMENT_UNIT,
  PERFORMANCE_AGREEMENT,
  PUBLIC_ORGANISATION_2565,
  PUBLIC_ORGANISATION_FROM_2566,
} from "../../../src/domain/framework/frameworks";
import { insertionFormula, readInsertionPoint } from "../../../src/domain/guide/insertion";
import { parseRectangle } from "../../../src/domain/workbook/address";
import type { WorkbookSnapshot } from "../../../src/domain/workbook/snapshot";
import { CLEAN_FORM, formWith, sheetOf, workbookOf, type TestCells } from "../../support/form";

function pointIn(
  snapshot: WorkbookSnapshot,
  address: string,
  sheet = "ส่วนที่ 1",
  framework: Framework = PUBLIC_ORGANISATION_2565,
) {
  const evaluation = readEvaluation(snapshot, framework);
  const { row, column } = parseRectangle(address)!;
  return readInsertionPoint(snapshot, evaluation, { sheet, row, column });
}
const point = (address: string, changes: TestCells = {}) => pointIn(formWith(changes), address);
const formula = (name: string, address: string, changes: TestCells = {}) =>
  insertionFormula(name, point(address, changes).picks[name] ?? {});

test.each([
  ["G8", { role: "score", indicator: "1.1.1", suggests: "KPISCORE" }],
  ["H8", { role: "weighted", indicator: "1.1.1", suggests: "KPIWEIGHTED" }],
  ["F11", { role: "result", indicator: "2.1", suggests: null }],
  ["A8", { role: "indicator", indicator: "1.1.1", suggests: null }],
  ["H12", { role: "total", indicator: null, suggests: "KPITOTAL" }],
  ["H13", { role: "rating", indicator: null, suggests: "KPIRATING" }],
  // Neither indicator rows nor closing cells.
  ["G6", null],
  ["G7", null],
  ["G12", null],
  ["J8", null],
  ["A1", null],
])("%s is %j", (address, place) => {
  const found = point(address).place;
  expect(found && { role: found.role, indicator: found.indicator, suggests: found.suggests }).toEqual(place);
});

test.each([
  ["KPISCORE", "G8", '=IF(F8="","",KPISCORE(F8,C8,D8,E8))'],
  ["KPITIER", "J11", '=IF(F11="","",KPITIER(F11,C11,D11,E11))'],
  ["KPIEXPLAIN", "J8", '=IF(F8="","",KPIEXPLAIN(F8,C8,D8,E8))'],
  ["KPINUMBER", "J8", '=IF(F8="","",KPINUMBER(F8))'],
  ["KPIWEIGHTED", "H9", '=IF(G9="","",KPIWEIGHTED(G9,B9))'],
  ["KPITOTAL", "H12", "=KPITOTAL(G8:G11,B8:B11)"],
  ["KPITOTAL", "A20", "=KPITOTAL(G8:G11,B8:B11)"],
  ["KPIRATING", "H13", "=KPIRATING(H12)"],
  ["KPICOMPONENT", "G6", "=KPICOMPONENT(A6,A8:A11,G8:G11,B8:B11)"],
  ["KPICOMPONENT", "J11", "=KPICOMPONENT(A10,A8:A11,G8:G11,B8:B11)"],
  ["KPICOMPONENT", "A8", "=KPICOMPONENT(A6,,G8:G11,B8:B11)"],
  // A formula never refers to its own cell.
  ["KPISCORE", "F8", "=KPISCORE(,C8,D8,E8)"],
  ["KPITOTAL", "G9", "=KPITOTAL(,B8:B11)"],
  ["KPIRATING", "H12", "=KPIRATING()"],
  // Outside of an indicator row there is nothing to pick from it.
  ["KPISCORE", "A20", "=KPISCORE()"],
])("%s in %s: %s", (name, address, expected) => {
  expect(formula(name, address)).toBe(expected);
});

test.each([
  ["KPIRATING", PUBLIC_ORGANISATION_FROM_2566, "=KPIRATING(H12)"],
  [
    "KPIRATING",
    { ...PUBLIC_ORGANISATION_2565, ratings: PERFORMANCE_AGREEMENT.ratings },
    '=KPIRATING(H12,"five")',
  ],
  [null, { ...PUBLIC_ORGANISATION_2565, ratings: GOVERNMENT_UNIT.ratings }, "=KPIRATING(H12)"],
])("the rating is given by %s where the framework has such bands: %#", (suggests, framework, expected) => {
  const { place, picks } = pointIn(formWith({}), "H13", "ส่วนที่ 1", framework);
  expect(place?.suggests).toBe(suggests);
  expect(insertionFormula("KPIRATING", picks.KPIRATING!)).toBe(expected);
});

test("columns with other entries between the indicators are not picked", () => {
  expect(formula("KPITOTAL", "H12", { B10: 40 })).toBe("=KPITOTAL(G8:G11)");
});

test.each([
  ["no protection", {}, "none"],
  ["protection without a password", { isProtected: true }, "no-password"],
  ["protection with a password", { isProtected: true, hasPassword: true }, "password"],
  ["an unlocked cell", { isProtected: true, unlocked: [parseRectangle("G8")!] }, "none"],
  ["another cell unlocked", { isProtected: true, unlocked: [parseRectangle("F8")!] }, "no-password"],
] as const)("tells what stands in the cell, and what it takes to write there: %s", (_, sheet, lock) => {
  const form = workbookOf(sheetOf(CLEAN_FORM, "ส่วนที่ 1", sheet));
  expect(pointIn(form, "G8")).toMatchObject({ before: { value: 87.5, formula: null }, lock });
});

test("of two tables on a sheet, the one round the cell counts, and none outside of both", () => {
  const lower = Object.fromEntries(
    Object.entries(CLEAN_FORM).map(([address, value]) => {
      const { row } = parseRectangle(address)!;
      return [`${address.replace(/\d+$/, "")}${row + 31}`, value];
    }),
  );
  const both = workbookOf(sheetOf({ ...CLEAN_FORM, ...lower }));
  expect(pointIn(both, "H42").picks["KPITOTAL"]).toEqual({ scores: "G38:G41", weights: "B38:B41" });
  expect(pointIn(both, "A25").picks).toEqual({});
});

test("another sheet of the workbook has nothing to pick", () => {
  const both = workbookOf(sheetOf(CLEAN_FORM), sheetOf({ A1: "บันทึก" }, "บันทึก"));
  expect(pointIn(both, "A1", "บันทึก")).toMatchObject({
    before: { value: "บันทึก" },
    place: null,
    picks: {},
  });
  expect(pointIn(both, "A1", "ไม่มี")).toMatchObject({ before: null, place: null, picks: {} });
});

test.each([
  ["a range is not guarded", { result: "F8:F11", advanced: "E8" }, "=KPISCORE(F8:F11,,,E8)"],
  ["a figure is not guarded", { result: "95", advanced: "100" }, "=KPISCORE(95,,,100)"],
  ["words become texts", { result: "F8", direction: "lower" }, '=IF(F8="","",KPISCORE(F8,,,,"lower"))'],
  ["unknown arguments are left out", { other: "1" }, "=KPISCORE()"],
])("%s", (_, args, expected) => {
  expect(insertionFormula("KPISCORE", args)).toBe(expected);
});

test.each<[string, string, string, string]>([
  ["KPIWEIGHTED", "H9", "one weight", '=IF(G9="","",KPIWEIGHTED(G9,B9*100))'],
  // The function would take a whole column of parts of 1 for per cent: which weights are meant is left to the person.
  ["KPITOTAL", "H12", "a column of weights", "=KPITOTAL(G8:G11)"],
])(
  "where weights sum to 1, %s in %s is not handed %s as if it were per cent",
  (name, address, _, expected) => {
    const framework = { ...PUBLIC_ORGANISATION_2565, weightTotal: 1 };
    const snapshot = formWith({ B8: 0.4, B9: 0.2, B11: 0.4 });
    const { row, column } = parseRectangle(address)!;
    const found = readInsertionPoint(snapshot, readEvaluation(snapshot, framework), {
      sheet: "ส่วนที่ 1",
      row,
      column,
    });
    expect(insertionFormula(name, found.picks[name] ?? {})).toBe(expected);
  },
);
