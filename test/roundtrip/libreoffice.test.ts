import { strFromU8, unzipSync } from "fflate";
import { compareWithTemplate } from "../../src/app/compare-with-template";
import { IndicatorRow, readIndicator } from "../../src/domain/form/indicator-row";
import { readEvaluation } from "../../src/domain/form/read-evaluation";
import { PUBLIC_ORGANISATION_2565 as framework } from "../../src/domain/framework/frameworks";
import { TEMPLATE_NAMESPACE } from "../../src/domain/template/template";
import { ETDA_2565 } from "../../src/domain/template/templates";
import { runRule } from "../../src/domain/validation/engine/engine";
import { RULES } from "../../src/domain/validation/rules";
import { calculateWorkbook } from "../../src/cli/calculate-workbook";
import { createFileWorkbook } from "../../src/files/file-workbook";
import { ownAddin } from "../../src/files/own-addin";
import { readWorkbookFile } from "../../src/files/read-workbook-file";
import { openXlsx } from "../../src/xlsx/reading/open";
import { saveXlsx } from "../../src/xlsx/writing/save";
import { convertWithLibreOffice, describeWithLibreOffice } from "../support/libreoffice";
import { featuresOf, namesOf } from "./sheet-features";
import { FORMS, standardFile } from "./standard-file";

/** Everything that is read of a file, with its place; formulas apart, which each program spells its own way. */
async function readingsOf(bytes: Uint8Array): Promise<unknown> {
  const evaluation = readEvaluation(await readWorkbookFile(bytes, "standard.xlsx"), framework);
  const seen = new Map<object, string>();
  return JSON.parse(
    JSON.stringify(evaluation, (key, value: unknown) => {
      if (key === "formula" || key === "framework") return undefined;
      if (typeof value !== "object" || value === null) return value;
      // Indicators and components know each other.
      if (seen.has(value)) return seen.get(value);
      seen.set(value, `see ${key}`);
      return value instanceof IndicatorRow ? readIndicator(value) : value;
    }),
  );
}

function sheetTexts(bytes: Uint8Array): string {
  const sheets = Object.entries(unzipSync(bytes)).filter(([path]) => path.startsWith("xl/worksheets/sheet"));
  return sheets.map(([, data]) => strFromU8(data)).join("");
}

describeWithLibreOffice.each(FORMS)("saved again by LibreOffice, with %s", (form) => {
  let made: Uint8Array, once: Uint8Array, twice: Uint8Array, calculated: Uint8Array;
  beforeAll(async () => {
    made = await standardFile(form);
    [once] = convertWithLibreOffice([made], "xlsx") as [Uint8Array];
    [twice] = convertWithLibreOffice([once], "xlsx") as [Uint8Array];
    // LibreOffice calculates a formula that carries Excel's mark anew, and does not know our functions: their results
    // are lost, which the pane and the command line bring back. Excel's own functions keep them.
    calculated = form === "functions" ? (await calculateWorkbook(once)).bytes : once;
  }, 180_000);

  test("every indicator, target, result, score and part is read as before", async () => {
    expect(await readingsOf(calculated)).toEqual(await readingsOf(made));
  });

  test("the mark of calls that LibreOffice drops is written again", async () => {
    const marks = (bytes: Uint8Array) =>
      sheetTexts(bytes).match(/cm="1"><f t="array" ref="[A-Z]+\d+">[^<]*_xldudf_KPI/g);
    expect(marks(once)).toBeNull();
    expect(marks(calculated)?.length).toBe(marks(made)?.length);
  });

  test("entry rules, conditions, protection, print, notes, names", async () => {
    const [before, after] = [await openXlsx(made), await openXlsx(once)];
    expect(after.sheets.map(({ name }) => name)).toEqual(before.sheets.map(({ name }) => name));
    expect(namesOf(after)).toEqual(namesOf(before));
    for (const [i, sheet] of before.sheets.entries())
      expect([sheet.name, featuresOf(after.sheets[i]!)]).toEqual([sheet.name, featuresOf(sheet)]);
  });

  test("nothing counts as altered", async () => {
    const file = await createFileWorkbook(once, "standard.xlsx");
    expect(await compareWithTemplate(file)).toMatchObject({ kind: "compared", alterations: [] });
  });

  test("saving once more changes nothing", async () => {
    expect(await readingsOf(twice)).toEqual(await readingsOf(once));
    const [before, after] = [await openXlsx(once), await openXlsx(twice)];
    expect(namesOf(after)).toEqual(namesOf(before));
    expect(after.sheets.map(featuresOf)).toEqual(before.sheets.map(featuresOf));
    expect(after.customXmlParts).toEqual(before.customXmlParts);
  });

  test("the template stays, the add-in's reference does not, and can be embedded again", async () => {
    const after = await openXlsx(once);
    expect(after.customXmlParts.map(({ namespace }) => namespace)).toEqual([TEMPLATE_NAMESPACE]);
    expect(after.addins).toEqual([]);
    const again = await createFileWorkbook(once, "standard.xlsx", { addin: ownAddin("organisation") });
    expect((await openXlsx(await again.save())).addins).toEqual([ownAddin("organisation")]);
  });

  test("a template that is passed in takes the place of one that is lost", async () => {
    const workbook = await openXlsx(once);
    workbook.customXmlParts = [];
    const file = await createFileWorkbook(await saveXlsx(workbook), "standard.xlsx");
    expect(await compareWithTemplate(file)).toEqual({ kind: "none" });
    const against = { framework, template: ETDA_2565 };
    expect(await compareWithTemplate(file, { against })).toMatchObject({ kind: "compared", alterations: [] });
  });

  test("no rule finds anything that it did not find before", async () => {
    const findings = async (bytes: Uint8Array) => {
      const snapshot = await readWorkbookFile(bytes, "standard.xlsx");
      const given = { snapshot, evaluation: readEvaluation(snapshot, framework), framework };
      return RULES.flatMap((rule) => runRule(rule, given)).map(({ id }) => id);
    };
    expect(await findings(calculated)).toEqual(await findings(made));
  });
});
