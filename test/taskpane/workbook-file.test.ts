import { strFromU8, unzipSync } from "fflate";
import { FRAMEWORKS, PUBLIC_ORGANISATION_2565 } from "../../src/domain/framework/frameworks";
import { blankTemplate } from "../../src/domain/template/blank-template";
import { ETDA_2565 } from "../../src/domain/template/templates";
import { makeWorkbookFile } from "../../src/taskpane/templates/workbook-file";
import { openXlsx } from "../../src/xlsx/reading/open";
import { standardFile } from "../roundtrip/standard-file";

const AGENCY = { name: "สำนักงานทดสอบ", abbreviation: "สท." };
const CHOICES = FRAMEWORKS.flatMap((framework) => [
  { framework, template: blankTemplate(framework, AGENCY, framework.fiscalYears.first), isStarter: true },
  ...(framework === PUBLIC_ORGANISATION_2565 ? [{ framework, template: ETDA_2565, isStarter: false }] : []),
]).flatMap((choice) =>
  (["functions", "portable"] as const).map(
    (form) => [choice.framework.id, form, { ...choice, form }] as const,
  ),
);

/** The results of all formulas by sheet and place. */
async function resultsOf(bytes: Uint8Array): Promise<Map<string, unknown>> {
  const results = new Map<string, unknown>();
  for (const { name, cells } of (await openXlsx(bytes)).sheets) {
    for (const { row, column, cell } of cells.entries())
      if (cell.formula !== null) results.set(`${name} ${row},${column} ${cell.formula}`, cell.value);
  }
  return results;
}

test.each(CHOICES)("a file of %s (%s) holds what calculating gives", async (_, __, choice) => {
  const made = await makeWorkbookFile({ ...choice, openWith: null }, {});
  if (made.kind !== "file") throw new Error("refused");
  const own = await resultsOf(made.bytes);
  // Made without results, and calculated by the engine of the command line.
  const calculated = await resultsOf(await standardFile(choice.form, choice.template, choice.framework));
  expect(own.size).toBeGreaterThan(5);
  expect([...own.keys()]).toEqual([...calculated.keys()]);
  for (const [place, value] of own) {
    const expected = calculated.get(place);
    if (typeof expected === "number") expect([place, value]).toEqual([place, expect.closeTo(expected, 10)]);
    else expect([place, value]).toEqual([place, expected]);
  }
});

test("and its calls carry the mark that Excel wants", async () => {
  const made = await makeWorkbookFile(
    {
      framework: PUBLIC_ORGANISATION_2565,
      template: ETDA_2565,
      form: "functions",
      openWith: null,
      isStarter: false,
    },
    {},
  );
  const sheets = Object.entries(unzipSync(made.kind === "file" ? made.bytes : new Uint8Array()))
    .filter(([path]) => path.startsWith("xl/worksheets/sheet"))
    .map(([, data]) => strFromU8(data))
    .join("");
  const calls = sheets.match(/<c [^>]*><f[^>]*>[^<]*_xldudf_KPI[^<]*<\/f><v>/g) ?? [];
  expect(calls.length).toBeGreaterThan(10);
  for (const call of calls) expect(call).toMatch(/ cm="1"><f t="array" ref=/);
});
