import { readFileSync } from "node:fs";
import path from "node:path";
import { makeFile } from "../xlsx/make-file";
import { richFile } from "../xlsx/rich-file";
import { standardFile } from "../roundtrip/standard-file";
import { checkFile } from "../support/file-check/check-file";
import { convertWithLibreOffice, hasLibreOffice } from "../support/libreoffice";
import { describeWithValidator, validatorErrors } from "../support/ooxml-validator";
import { KINDS, MADE } from "./every-kind";

const SAMPLE = path.resolve(__dirname, "../../assets/samples/etda-2565.xlsx");

/** Files to begin with; those of ours are held to having no error at all. */
async function startingFiles(): Promise<Map<string, Uint8Array>> {
  const starts = new Map([
    ["sample", new Uint8Array(readFileSync(SAMPLE))],
    ["standard, with functions", await standardFile("functions")],
    ["standard, portable", await standardFile("portable")],
    ["foreign", richFile()],
  ]);
  if (hasLibreOffice) {
    const [saved] = convertWithLibreOffice([starts.get("standard, with functions")!], "xlsx");
    starts.set("standard, saved by LibreOffice", saved!);
  }
  return starts;
}

const isOurs = (start: string) => start !== "foreign" && !start.includes("LibreOffice");

describeWithValidator("Microsoft's validator and our own checks", () => {
  const starts = new Map<string, Uint8Array>();
  const made = new Map<string, { readonly start: string; readonly bytes: Uint8Array }>();
  let errors: ReadonlyMap<string, readonly string[]>;

  beforeAll(async () => {
    for (const [start, bytes] of await startingFiles()) {
      starts.set(start, bytes);
      for (const [kind, make] of Object.entries(KINDS))
        made.set(`${start}: ${kind}`, { start, bytes: await make(bytes) });
    }
    for (const [name, make] of Object.entries(MADE)) starts.set(name, await make());
    const files = new Map([...starts, ...[...made].map(([name, { bytes }]) => [name, bytes] as const)]);
    const validated = await validatorErrors(files);
    errors = new Map(
      [...files].map(([name, bytes]) => [name, [...validated.get(name)!, ...checkFile(bytes)]]),
    );
  }, 300_000);

  test("find nothing in files of ours", () => {
    for (const start of starts.keys())
      if (isOurs(start)) expect([start, errors.get(start)]).toEqual([start, []]);
  });

  test("find nothing in a file that the product writes but what the starting file had", () => {
    const added = [...made].flatMap(([name, { start }]) => {
      const before = new Set(errors.get(start));
      return errors.get(name)!.flatMap((error) => (before.has(error) ? [] : [`${name}: ${error}`]));
    });
    expect(added).toEqual([]);
  });

  test("see what no schema and what the schema has against a file", async () => {
    const cells =
      '<c r="A1"><v>NaN</v></c><c r="B1" t="e"><v>#SPILL!</v></c><c r="C1"><f>_xldudf_KPIITA(A1)</f></c>' +
      '<c r="D1" s="99"><f>=1+(2</f></c>';
    const bytes = makeFile({
      sheets: { A: `<sheetData><row r="1">${cells}</row></sheetData>`, "b:": "<sheetData/><nothing/>" },
      parts: { "xl/stray.xml": "<a/>" },
    });
    expect(checkFile(bytes)).toEqual([
      "nothing leads to xl/stray.xml",
      "sheet name b:",
      "A!A1: NaN is no number",
      "A!B1: #SPILL! is no error value",
      "A!C1: a call of ours without its mark",
      "A!D1: begins with =",
      "A!D1: an open parenthesis",
      "A!D1: format 99 is missing",
    ]);
    const found = await validatorErrors(new Map([["broken", bytes]]));
    expect(found.get("broken")!.join("\n")).toContain("nothing");
  });
});
