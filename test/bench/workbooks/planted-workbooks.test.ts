import { strFromU8, unzipSync } from "fflate";
import { validateWorkbook } from "../../../src/app/validate-workbook";
import { readWorkbookFile } from "../../../src/files/read-workbook-file";
import { floorCheck } from "../peers/floor-check";
import { foundByRules, holdToTruth } from "../peers/found-by-rules";
import { SevenChecks } from "../peers/seven-checks";
import { noFaults } from "./planted-form";
import { agencyWorkbook, plantedWorkbook, type PlantedFile } from "./planted-workbooks";

const plan = { sheets: 40, rows: 20, seed: 7, faultShare: 0.05 };

function foundByFloor({ bytes }: PlantedFile) {
  const checks = new SevenChecks();
  floorCheck(Buffer.from(bytes), checks);
  return checks.found;
}

describe.each([true, false])("a planted workbook whose content repeats: %s", (isRepeated) => {
  const file = plantedWorkbook({ ...plan, isRepeated });

  test("has every fault at least once", () => {
    expect(Object.entries(file.truth).filter(([, count]) => count === 0)).toEqual([]);
  });

  test("is the same each time, and another one for another seed", () => {
    expect(plantedWorkbook({ ...plan, isRepeated }).bytes).toEqual(file.bytes);
    expect(plantedWorkbook({ ...plan, isRepeated, seed: 8 }).bytes).not.toEqual(file.bytes);
  });

  test("the floor finds what was planted", () => expect(foundByFloor(file)).toEqual(file.truth));

  test("the rules find what was planted, where a rule asks just that", async () => {
    const readWorkbook = () => readWorkbookFile(file.bytes, "planted.xlsx");
    const found = foundByRules((await validateWorkbook({ readWorkbook })).findings);
    expect(file.truth).toMatchObject(found);
    expect(Object.keys(found)).toHaveLength(3);
  });

  test("has as many different names and formulas as it says", () => {
    const parts = unzipSync(file.bytes);
    const names = strFromU8(parts["xl/sharedStrings.xml"]!).match(/<t[ >][^<]*โครงการที่ /g) ?? [];
    const formulas = Object.keys(parts)
      .filter((part) => part.startsWith("xl/worksheets/"))
      .flatMap((part) => strFromU8(parts[part]!).match(/<f>[^<]*/g) ?? []);
    const indicators = plan.sheets * plan.rows;
    expect(formulas).toHaveLength(indicators - file.truth.formula);
    expect(new Set(formulas).size).toBe(isRepeated ? plan.rows : formulas.length);
    expect(names).toHaveLength(isRepeated ? 0 : indicators - file.truth.name);
  });
});

test("of the agencies' workbooks too the floor finds what was planted", () => {
  const files = Array.from({ length: 15 }, (_, agency) => agencyWorkbook(agency));
  expect(files.map(foundByFloor)).toEqual(files.map(({ truth }) => truth));
  const totals = files.map(({ truth }) => truth.total);
  expect([Math.min(...totals), Math.max(...totals)]).toEqual([0, 1]);
});

test("work that was not done is told from work that was", () => {
  const { truth } = plantedWorkbook({ ...plan, isRepeated: true });
  expect(() => holdToTruth("a peer", truth, truth)).not.toThrow();
  expect(() => holdToTruth("a peer", noFaults(), truth)).toThrow("a peer found 0 faults of “heading”");
});
