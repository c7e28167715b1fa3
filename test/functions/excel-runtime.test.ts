import { KPI_FUNCTIONS } from "../../src/domain/scoring/function-names";
import { FUNCTIONS_METADATA } from "../support/functions-metadata";

/** Excel's runtime as far as our functions see it. */
class RuntimeError {
  constructor(
    readonly code: string,
    readonly message?: string,
  ) {}
}

const associated = new Map<string, unknown>();

beforeAll(async () => {
  const associate = (id: string, answer: unknown) => associated.set(id, answer);
  Object.assign(globalThis, { CustomFunctions: { Error: RuntimeError, associate } });
  await import("../../src/functions/associate");
});

afterAll(() => {
  delete (globalThis as { CustomFunctions?: unknown }).CustomFunctions;
});

test("every id of the metadata is associated with a function of its own", () => {
  expect([...associated.keys()]).toEqual(KPI_FUNCTIONS);
  expect(FUNCTIONS_METADATA.en.functions.map(({ id }) => id)).toEqual([...associated.keys()]);
  expect(new Set(associated.values()).size).toBe(KPI_FUNCTIONS.length);
});

const call = (id: string, ...args: unknown[]) =>
  (associated.get(id) as (...args: unknown[]) => unknown)(...args);
const targets = [[[95]], [[96]], [[97]]];

test.each<[string, readonly unknown[], unknown]>([
  ["KPISCORE", [[[96.5]], ...targets, null, null], 87.5],
  ["KPITIER", [[[96.5]], ...targets, null, null], 75],
  ["KPIWEIGHTED", [[[87.5]], [[10]]], 8.75],
  ["KPITOTAL", [[[100], [50]], [[50], [50]], null], 75],
  ["KPIRATING", [[[90]], [["opdc"]]], "ดีมาก"],
  ["KPIEXPLAIN", [[[97]], ...targets, null, null, [["en"]]], "The result 97 meets the highest target 97: 100 points (higher is better)"], // prettier-ignore
  ["KPINUMBER", [[["6 ล้านบาท"]], [["บาท"]]], 6_000_000],
])("%s answers Excel with rows of cells", (id, args, expected) => {
  expect(call(id, ...args)).toEqual([[expected]]);
  // Excel adds an invocation object behind the declared arguments.
  expect(call(id, ...args, { functionName: id })).toEqual([[expected]]);
});

test("errors among several cells stand in their cells, of the runtime's own kind", () => {
  const answer = call("KPISCORE", [[96.5], ["ตามแผน"], [""]], ...targets, null, null) as unknown[][];
  expect(answer[0]).toEqual([87.5]);
  expect(answer[1]![0]).toBeInstanceOf(RuntimeError);
  expect(answer[1]![0]).toMatchObject({ code: "#VALUE!", message: expect.stringContaining(" / ") });
  expect(answer[2]).toEqual([""]);
});

test.each([
  ["one cell", [[["ตามแผน"]], ...targets, null, null], "#VALUE!"],
  ["no advanced target", [[[96]], [[95]], [[96]], [["-"]], null, null], "#N/A"],
  ["sizes that do not match", [[[1], [2]], [[1], [2], [3]], [[96]], [[97]], null, null], "#VALUE!"],
])("an error that is the whole answer is thrown: %s", (_, args, code) => {
  let thrown: unknown;
  try {
    call("KPISCORE", ...args);
  } catch (error) {
    thrown = error;
  }
  expect(thrown).toBeInstanceOf(RuntimeError);
  expect(thrown).toMatchObject({ code });
});

test("the runtime's own errors pass through", () => {
  const answer = call("KPISCORE", [[new RuntimeError("#DIV/0!")], [97]], ...targets, null, null);
  expect(answer).toEqual([[expect.objectContaining({ code: "#DIV/0!" })], [100]]);
});
