import { functionGuide } from "../../../scripts/generate-functions.mjs";
import {
  FUNCTION_GUIDE,
  findFunction,
  searchFunctions,
  signature,
} from "../../../src/domain/guide/function-guide";
import { KPI_FUNCTIONS } from "../../../src/domain/scoring/function-names";

test("the guide's data is what the generator writes today: node scripts/generate-functions.mjs --docs", () => {
  expect(FUNCTION_GUIDE).toEqual(functionGuide());
});

test("it holds every function, each with an example", () => {
  expect(FUNCTION_GUIDE.map(({ name }) => name)).toEqual(KPI_FUNCTIONS);
  for (const { examples } of FUNCTION_GUIDE) expect(examples.length).toBeGreaterThan(0);
});

test("every example's formula calls its function", () => {
  for (const { name, examples } of FUNCTION_GUIDE) {
    for (const { formula } of examples) expect(formula.startsWith(`=${name}(`)).toBe(true);
  }
});

const names = (query: string) => searchFunctions(query).map(({ name }) => name);

test.each([
  ["", [...KPI_FUNCTIONS]],
  ["   ", [...KPI_FUNCTIONS]],
  ["kpirating", ["KPIRATING"]],
  ["=KPIRATING", ["KPIRATING"]],
  ["ถ่วงน้ำหนัก", ["KPIWEIGHTED"]],
  // Sara am as it is typed on some keyboards: nikhahit and aa.
  ["ถ่วงน้ำหนัก".replace("น้ำ", "น้\u0E4D\u0E32"), ["KPIWEIGHTED"]],
  ["weighted ÷ 100", ["KPIWEIGHTED"]],
  ["ไม่มีคำนี้", []],
])("a search for %j finds %j", (query, expected) => {
  expect(names(query)).toEqual(expected);
});

test("all words must occur, in any order and either language", () => {
  expect(names("extrapolate ขั้นต่ำ")).toContain("KPISCORE");
  expect(names("extrapolate ขั้นต่ำ")).not.toContain("KPIRATING");
});

test("a signature marks what may be left out and what may be repeated", () => {
  expect(signature(findFunction("KPITOTAL")!)).toBe("KPITOTAL(scores, weights, [notApplicable])");
  const description = { th: "", en: "" };
  const parameters = [{ name: "achieved", isOptional: true, isRepeating: true, description }];
  expect(signature({ name: "KPIX", parameters })).toBe("KPIX([achieved, …])");
  expect(findFunction("KPINONE")).toBeUndefined();
});
