import { acceptFinding } from "../../src/app/accept-finding";
import { stampWorkbook } from "../../src/app/stamp-workbook";
import { validateWorkbook } from "../../src/app/validate-workbook";
import { nodeDigest } from "../../src/cli/node-digest";
import { PUBLIC_ORGANISATION_2565 as FY2565 } from "../../src/domain/framework/frameworks";
import { putStamp } from "../../src/domain/review/stamp";
import { writeTemplatePart } from "../../src/domain/template/stored-template";
import { withPutIn } from "../../src/domain/workbook/put-in";
import { TEMPLATE_NAMESPACE } from "../../src/domain/template/template";
import { RULES } from "../../src/domain/validation/rules";
import { createFileWorkbook, type FileWorkbook } from "../../src/files/file-workbook";
import { CLEAN_FORM, sheetOf, workbookOf } from "../support/form";
import { fileOf } from "../support/layout";
import { signedStamp } from "../support/signed-stamp";
import { TEMPLATE } from "../support/templated-form";
import { command, MemoryDisk } from "./memory-disk";

const SIGNED = { signer: "สมศรี", at: "2026-01-05T09:00:00Z" };
const PLAIN = Promise.resolve(fileOf(workbookOf(sheetOf({ ...CLEAN_FORM, H12: 80 }))));

/** A file of the form with one wrong total, after what is done to it. */
async function fileAfter(change: (port: FileWorkbook) => Promise<unknown>) {
  const port = await createFileWorkbook(await PLAIN, "form.xlsx");
  await change(port);
  return port.save();
}

const sign = (port: FileWorkbook) => stampWorkbook(port, SIGNED, { digest: nodeDigest });

const setWeight = (port: FileWorkbook) =>
  port.apply({
    changes: [
      {
        kind: "set-cell",
        sheet: "ส่วนที่ 1",
        row: 7,
        column: 1,
        before: { value: 40, formula: null },
        after: { value: 41 },
      },
    ],
  });

/** The same stamp as a later version would write it. */
async function signLater(port: FileWorkbook) {
  const stamp = signedStamp(await sign(port));
  const snapshot = await port.readWorkbook({}, { parts: ["urn:pramoen:stamp:1"] });
  return port.apply({ changes: await putStamp(snapshot, { ...stamp, stampVersion: 99 }, nodeDigest) });
}

let disk: MemoryDisk;

beforeAll(async () => {
  disk = new MemoryDisk(
    new Map([
      ["signed.xlsx", await fileAfter(sign)],
      [
        "changed.xlsx",
        await fileAfter(async (port) => {
          await sign(port);
          await setWeight(port);
        }),
      ],
      ["later.xlsx", await fileAfter(signLater)],
      ["plain.xlsx", await PLAIN],
    ]),
  );
});

test.each([
  [["signed.xlsx"], 0, "signed by สมศรี on 5 January 2026, 16:00, nothing has changed since"],
  [["changed.xlsx"], 1, "'ส่วนที่ 1'!B8  changed"],
  [["plain.xlsx"], 4, "not signed"],
  [["later.xlsx"], 2, "newer version"],
  [["missing.xlsx"], 2, "missing.xlsx"],
  [["signed.xlsx", "plain.xlsx"], 4, "not signed"],
  [["plain.xlsx", "changed.xlsx"], 1, "1 change since"],
  [["changed.xlsx", "missing.xlsx"], 2, "missing.xlsx"],
])("verify %j ends with %i", async (files, code, told) => {
  const outcome = await command(["verify", ...files, "--lang", "en"], disk);
  expect(outcome.code).toBe(code);
  expect(outcome.out).toContain(told);
});

test("as data, what was signed, by whom, and every place that changed", async () => {
  const { out } = await command(["verify", "changed.xlsx", "missing.xlsx", "--format", "json"], disk);
  expect(JSON.parse(out)).toMatchObject({
    files: [
      {
        file: "changed.xlsx",
        signOff: {
          state: "changed",
          ...SIGNED,
          framework: { id: FY2565.id },
          compared: { merges: true, legibility: true, notes: true },
          changes: [{ kind: "changed", sheet: "ส่วนที่ 1", address: "B8" }],
        },
      },
      { file: "missing.xlsx", error: { problem: expect.any(String) } },
    ],
  });
});

test("check tells the sign-off's state", async () => {
  const { out } = await command(["check", "changed.xlsx", "--lang", "en"], disk);
  expect(out).toMatch(/Sign-off: signed by สมศรี .* 1 change since/u);
  expect((await command(["check", "plain.xlsx", "--lang", "en"], disk)).out).not.toContain("Sign-off");
  const data = JSON.parse((await command(["check", "changed.xlsx", "--format", "json"], disk)).out) as {
    files: { signOff: object }[];
  };
  expect(data.files[0]!.signOff).toMatchObject({ state: "changed", signer: "สมศรี" });
});

describe("what whoever writes the file can put into it", () => {
  const forge = (port: FileWorkbook) =>
    port.apply({
      changes: [
        {
          kind: "put-part",
          namespace: TEMPLATE_NAMESPACE,
          before: null,
          content: writeTemplatePart(
            { ...FY2565, ruleGrades: Object.fromEntries(RULES.map(({ id }) => [id, "off" as const])) },
            TEMPLATE,
          ),
        },
      ],
    });
  const accept = async (port: FileWorkbook) => {
    const { findings } = await validateWorkbook(port);
    const wrong = findings.find(({ rule }) => rule === "total-mismatch")!;
    await acceptFinding(port, wrong, { reason: "ตามมติ", by: "ก.พ.ร.", at: "2020-01-01T00:00:00Z" });
  };

  test("rules switched off are found, and so is all that they were to hide", async () => {
    const forged = new MemoryDisk(new Map([["forged.xlsx", await fileAfter(forge)]]));
    const { code, out } = await command(["check", "forged.xlsx", "--lang", "en"], forged);
    expect(code).toBe(1);
    expect(out).toContain("the workbook carries it, altered, so the one known here is used instead");
    expect(out).toContain("Framework carried by the workbook was altered");
    expect(out).toContain("[Total does not match");
  });

  test("an acceptance is listed with by whom and when, and does not count where it is strict", async () => {
    const accepted = new MemoryDisk(new Map([["accepted.xlsx", await fileAfter(accept)]]));
    const lenient = await command(["check", "accepted.xlsx", "--lang", "en"], accepted);
    expect(lenient.out).toMatch(
      /accepted: 1[^]*Accepted: [^]*Accepted by ก\.พ\.ร\. on 1 January 2020, 07:00: ตามมติ/u,
    );
    const strict = await command(["check", "accepted.xlsx", "--strict", "--lang", "en"], accepted);
    expect(strict.out).toContain("1 acceptance is not counted");
    expect([lenient.code, strict.code]).toEqual([0, 1]);
    const data = JSON.parse(
      (await command(["check", "accepted.xlsx", "--format", "json"], accepted)).out,
    ) as {
      files: { findings: { rule: string; accepted: object | null }[] }[];
    };
    const told = data.files[0]!.findings.find(({ rule }) => rule === "total-mismatch")!;
    expect(told.accepted).toEqual({ by: "ก.พ.ร.", at: "2020-01-01T00:00:00Z", reason: "ตามมติ" });
  });

  test("a template tells by whom and when it was put in, or that the workbook does not say", async () => {
    const content = writeTemplatePart(FY2565, TEMPLATE);
    const put = (part: string) => (port: FileWorkbook) =>
      port.apply({
        changes: [{ kind: "put-part", namespace: TEMPLATE_NAMESPACE, before: null, content: part }],
      });
    const putIn = { by: "สมศรี", at: "2020-01-01T00:00:00Z" };
    const disk = new MemoryDisk(
      new Map([
        ["told.xlsx", await fileAfter(put(withPutIn(content, putIn)))],
        ["untold.xlsx", await fileAfter(put(content))],
      ]),
    );
    const { out } = await command(["check", "told.xlsx", "untold.xlsx", "--lang", "en"], disk);
    expect(out).toContain("put in by สมศรี on 1 January 2020, 07:00, as the workbook says");
    expect(out).toContain("the workbook does not say who put it in and when");
    const data = JSON.parse((await command(["check", "told.xlsx", "--format", "json"], disk)).out) as {
      files: { putIn: object }[];
    };
    expect(data.files[0]!.putIn).toEqual({ template: putIn, layout: null });
  });
});
