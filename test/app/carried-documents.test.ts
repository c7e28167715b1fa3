import { acceptFinding } from "../../src/app/accept-finding";
import { examineWorkbook } from "../../src/app/examine-workbook";
import { planSummary } from "../../src/app/summarise-workbook";
import { stampWorkbook } from "../../src/app/stamp-workbook";
import { verifyStamp } from "../../src/app/verify-stamp";
import { validateWorkbook, type ValidateOptions } from "../../src/app/validate-workbook";
import type { Framework, RuleGrade } from "../../src/domain/framework/framework";
import { FRAMEWORKS, PUBLIC_ORGANISATION_2565 as FY2565 } from "../../src/domain/framework/frameworks";
import { putLayout } from "../../src/domain/layout/stored-layout";
import { RULES } from "../../src/domain/validation/rules";
import { webDigest } from "../../src/taskpane/shell/web-digest";
import { carrying } from "../support/carrying-form";
import { CLEAN_FORM, sheetOf, workbookOf } from "../support/form";
import { formOfText, STRANGE_FORM, STRANGE_LAYOUT } from "../support/layout";
import { MemoryPort } from "../support/memory-port";
import { signedStamp } from "../support/signed-stamp";

const WRONG = { ...CLEAN_FORM, B8: 41, H12: 80 };
const ALL_OFF: Readonly<Record<string, RuleGrade>> = Object.fromEntries(
  RULES.map(({ id }) => [id, "off" as const]),
);
/** A form with faults; the framework that it carries is as given. */
const wrongWith = (changes: Partial<Framework>) =>
  new MemoryPort({ ...carrying(changes), ...workbookOf(sheetOf(WRONG)) });

const faultsIn = async (port: MemoryPort, options: ValidateOptions = {}) =>
  (await validateWorkbook(port, options)).findings
    .filter(({ rule }) => !rule.startsWith("framework-"))
    .map(({ id, severity }) => `${severity} ${id}`);

const toldIn = async (port: MemoryPort, options: ValidateOptions = {}) =>
  (await validateWorkbook(port, options)).findings
    .filter(({ rule }) => rule.startsWith("framework-"))
    .map(({ rule, messageId }) => `${rule} ${messageId}`);

describe("a framework in the file that switches every rule off", () => {
  test("under the name of a known one is told, and hides nothing", async () => {
    const forged = wrongWith({ ruleGrades: ALL_OFF });
    expect((await faultsIn(wrongWith({}))).length).toBeGreaterThan(1);
    expect(await faultsIn(forged)).toEqual(await faultsIn(wrongWith({})));
    expect(await toldIn(forged)).toEqual(["framework-altered grades"]);
    const { framework } = await validateWorkbook(forged);
    expect(framework).toMatchObject({ id: FY2565.id, standing: "altered" });
    expect(framework.reason.en).toMatch(/altered/u);
  });

  test.each([
    ["another version", { version: 9 }],
    ["a name of its own", { id: "own", family: "own", version: 1 }],
  ])("under %s hides nothing either", async (_, name) => {
    const forged = wrongWith({ ...name, ruleGrades: ALL_OFF });
    expect(await faultsIn(forged)).toEqual(await faultsIn(wrongWith({})));
    expect(await toldIn(forged)).toEqual(["framework-unknown used", "framework-unknown grades"]);
    expect((await validateWorkbook(forged)).framework.standing).toBe("unknown");
  });

  test("that the user keeps as an own one is known, and grades as it says", async () => {
    const own: Framework = { ...FY2565, id: "own", version: 1, ruleGrades: { "total-mismatch": "off" } };
    const port = wrongWith(own);
    const frameworks = [...FRAMEWORKS, own];
    expect(await toldIn(port, { frameworks })).toEqual([]);
    expect((await faultsIn(port)).some((id) => id.includes("total-mismatch"))).toBe(true);
    expect((await faultsIn(port, { frameworks })).some((id) => id.includes("total-mismatch"))).toBe(false);
  });
});

test("bands of the file's own are told in the summary's basis and in a stamp", async () => {
  const port = wrongWith({
    id: "own",
    version: 1,
    ratings: [{ ...FY2565.ratings[0], from: 76 }, ...FY2565.ratings.slice(1)],
  });
  expect((await planSummary(port)).basis.reason.th).toMatch(/ไม่รู้จัก/u);
  const stamp = signedStamp(
    await stampWorkbook(port, { signer: "สมศรี", at: "2026-01-05T09:00:00Z" }, { digest: webDigest }),
  );
  expect(stamp.basis?.reason.en).toMatch(/not known here/u);
  expect(stamp.template).toMatchObject({ version: 1 });
});

test("whoever verifies need not know the framework that the signer knew, nor the other way round", async () => {
  const own: Framework = { ...FY2565, id: "own", version: 1, ruleGrades: { "total-mismatch": "off" } };
  const known = { digest: webDigest, frameworks: [...FRAMEWORKS, own] };
  const stranger = { digest: webDigest };
  for (const [signer, verifier] of [
    [known, stranger],
    [stranger, known],
  ] as const) {
    const port = wrongWith(own);
    await stampWorkbook(port, { signer: "สมศรี", at: "2026-01-05T09:00:00Z" }, signer);
    expect((await verifyStamp(port, verifier)).kind).toBe("unchanged");
  }
});

describe("strict", () => {
  test("nothing that the file carries decides, and what was accepted is counted as passed over", async () => {
    const port = wrongWith({ id: "own", version: 1 });
    const { findings } = await examineWorkbook(port);
    const open = findings.find(({ severity }) => severity === "error")!;
    await acceptFinding(port, open, { reason: "ตามมติ", by: "ก.พ.ร.", at: "2020-01-01T00:00:00Z" });
    const lenient = await validateWorkbook(port);
    expect([lenient.counts.accepted, lenient.passedOver]).toEqual([1, null]);
    const strict = await validateWorkbook(port, { isStrict: true });
    expect([strict.counts.accepted, strict.passedOver]).toEqual([0, 1]);
    expect(strict.framework).toMatchObject({ id: FY2565.id, standing: null });
    expect(strict.findings.some(({ id }) => id === open.id)).toBe(true);
    expect(await toldIn(port, { isStrict: true })).toEqual(["framework-unknown unused"]);
  });

  test("a layout of the file is not used, one that is given is", async () => {
    const layout = STRANGE_LAYOUT;
    const workbook = formOfText(STRANGE_FORM);
    const port = new MemoryPort(workbook);
    await port.apply({ changes: putLayout(workbook, layout) });
    expect((await validateWorkbook(port)).layout).not.toBeNull();
    expect((await validateWorkbook(port, { isStrict: true })).layout).toBeNull();
    expect((await validateWorkbook(port, { isStrict: true, layout })).layout).not.toBeNull();
  });
});
