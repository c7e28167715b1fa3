import { functionGuide } from "../../../scripts/functions/guide.mjs";
import { FUNCTION_WORDS, FUNCTIONS } from "../../../src/functions/function-list";
import {
  FUNCTION_GUIDE,
  findFunction,
  signature,
  type FunctionEntry,
} from "../../../src/domain/guide/function-guide";
import { searchFunctions } from "../../../src/domain/guide/search-functions";
import { KPI_FUNCTIONS } from "../../../src/domain/scoring/function-names";

test("the guide's data is what the generator writes today: node scripts/generate-functions.mjs --docs", () => {
  expect(FUNCTION_GUIDE).toEqual(functionGuide({ FUNCTIONS, FUNCTION_WORDS }));
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

const words = (th: string, en: string) => ({ th, en });
const entry = (name: string, th: string, en: string): FunctionEntry => ({
  name,
  description: words(th, en),
  tasks: [words(`งานของ ${name}`, `task of ${name}`)],
  parameters: [{ name: "belowMinimum", isOptional: true, description: words("ต่ำกว่าขั้นต่ำ", `"extrapolate"`) }],
  examples: [{ formula: `=${name}()`, gives: [""], note: words("เลขไทย", "Thai digits") }],
});
const LIST = [
  entry("KPISCORE", "คะแนนของผล", "Score of a result"),
  entry("KPIWEIGHTED", "คะแนนถ่วงน้ำหนัก", "Weighted score"),
];

test.each([
  ["", "KPISCORE KPIWEIGHTED"],
  ["   ", "KPISCORE KPIWEIGHTED"],
  ["kpiscore", "KPISCORE"],
  ["=KPISCORE", "KPISCORE"],
  ["ถ่วงน้ำหนัก", "KPIWEIGHTED"],
  // Sara am as it is typed on some keyboards: nikhahit and aa.
  ["ถ่วงน้ำหนัก".replace("น้ำ", "น้\u0E4D\u0E32"), "KPIWEIGHTED"],
  ["score weighted", "KPIWEIGHTED"],
  ["score คะแนนของผล", "KPISCORE"],
  ["extrapolate", "KPISCORE KPIWEIGHTED"],
  ["belowminimum", "KPISCORE KPIWEIGHTED"],
  ["เลขไทย", "KPISCORE KPIWEIGHTED"],
  ["score ไม่มีคำนี้", ""],
  // Thai words without a space, in another order.
  ["ถ่วงน้ำหนักคะแนน", "KPIWEIGHTED"],
  ["ผลของคะแนน", "KPISCORE"],
  ["คะแนนเลขไทยถ่วงน้ำหนัก", "KPIWEIGHTED"],
  ["คะแนนรถยนต์", ""],
  ["task of", "KPISCORE KPIWEIGHTED"],
])("a search for %j finds %j", (query, expected) => {
  expect(
    searchFunctions(query, LIST)
      .map(({ name }) => name)
      .join(" "),
  ).toBe(expected);
});

test.each([
  ["ต้องได้เท่าไร", "KPINEEDED"],
  ["เท่าไรจึงจะได้ดีมาก", "KPINEEDED"],
  ["how much is needed", "KPINEEDED"],
  ["wanted score", "KPINEEDED"],
  ["รวมคะแนน", "KPITOTAL"],
  ["คะแนนรวม", "KPITOTAL"],
  ["add up scores", "KPITOTAL"],
  ["ระดับผลการประเมิน", "KPIRATING"],
  ["ได้ระดับอะไร", "KPIRATING"],
  ["which rating", "KPIRATING"],
  ["แปลงวันที่", "KPIDATE"],
  ["วันที่แปลง", "KPIDATE"],
  ["พ.ศ. เป็น ค.ศ.", "KPIDATE"],
  ["convert a date", "KPIDATE"],
  ["แปลงเลขไทย", "KPINUMBER"],
  ["แปลงหน่วย", "KPINUMBER"],
  ["ทำไมได้คะแนน", "KPIEXPLAIN"],
  ["why is it #VALUE!", "KPIEXPLAIN"],
  ["คะแนน 1 ถึง 5", "KPILEVEL"],
  ["ระดับ ITA", "KPIITA"],
  ["องค์ประกอบรวมคะแนน", "KPICOMPONENT"],
  ["น้ำหนักคูณคะแนน", "KPIWEIGHTED"],
  ["which target is met", "KPITIER"],
  ["นับข้อที่ผ่าน", "KPICHECKLIST"],
  ["milestones", "KPIMILESTONE"],
  ["ได้กี่คะแนน", "KPISCORE"],
])("who looks for %j finds %s first", (query, name) => {
  expect(searchFunctions(query)[0]?.name).toBe(name);
});

test("a word that many functions deal with finds them all", () => {
  const found = searchFunctions("ระดับ").map((each) => each.name);
  expect(found).toEqual(expect.arrayContaining(["KPIRATING", "KPILEVEL", "KPITIER", "KPIITA"]));
});

test("a search looks through the whole guide unless it is told otherwise", () => {
  expect(searchFunctions("")).toBe(FUNCTION_GUIDE);
});

test("a signature marks what may be left out", () => {
  expect(signature(findFunction("KPITOTAL")!)).toBe("KPITOTAL(scores, weights, [notApplicable])");
  expect(findFunction("KPINONE")).toBeUndefined();
});
