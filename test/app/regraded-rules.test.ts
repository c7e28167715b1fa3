import { acceptFinding } from "../../src/app/accept-finding";
import { stampWorkbook } from "../../src/app/stamp-workbook";
import { validateWorkbook } from "../../src/app/validate-workbook";
import { verifyStamp } from "../../src/app/verify-stamp";
import { PUBLIC_ORGANISATION_2565 } from "../../src/domain/framework/frameworks";
import { differingGrades, regrade, shippedGrade } from "../../src/domain/validation/regrade";
import { RULES } from "../../src/domain/validation/rules";
import { webDigest as digest } from "../../src/taskpane/shell/web-digest";
import { CLEAN_FORM, sheetOf, workbookOf, type TestCells } from "../support/form";
import { MemoryPort } from "../support/memory-port";
import { signedStamp } from "../support/signed-stamp";

const FRAMEWORK = PUBLIC_ORGANISATION_2565;
const FORM: TestCells = { ...CLEAN_FORM, B8: 41, H12: ["=SUM(H8:H11)", 85] };
const RULE = "weight-total-not-100";
const signed = { signer: "สมศรี", at: "2026-01-05T09:00:00Z" };
const portOn = (cells: TestCells = FORM) => new MemoryPort(workbookOf(sheetOf(cells)));
const graded = (grade: "off" | "info" | "error") => ({ regrades: { [FRAMEWORK.id]: { [RULE]: grade } } });

const severities = async (options = {}) =>
  (await validateWorkbook(portOn(), options)).findings
    .filter(({ rule }) => rule === RULE)
    .map(({ severity }) => severity);

test("a rule has the grade that was chosen for the framework in use, and none when it is off", async () => {
  expect(await severities()).toEqual(["error"]);
  expect(await severities(graded("info"))).toEqual(["info"]);
  expect(await severities(graded("off"))).toEqual([]);
  expect(await severities({ regrades: { another: { [RULE]: "off" } } })).toEqual(["error"]);
});

test.each([
  ["info", 1],
  ["off", 1],
  // The framework's own grade.
  ["error", 0],
] as const)("graded as %s, the report tells of %i", async (grade, regraded) => {
  const report = await validateWorkbook(portOn(), graded(grade));
  expect(report.regraded).toBe(regraded);
  expect(report.framework.ruleGrades).toBe(FRAMEWORK.ruleGrades);
  expect(report.checked.rules).toBe(
    (await validateWorkbook(portOn())).checked.rules - (grade === "off" ? 1 : 0),
  );
});

test("rules that nobody knows are passed over, and without other grades the framework is the same", () => {
  expect(differingGrades(FRAMEWORK, { "no-such-rule": "off" })).toEqual({});
  expect(regrade(FRAMEWORK, {})).toBe(FRAMEWORK);
  const rule = RULES.find(({ id }) => id === RULE)!;
  expect(shippedGrade(rule, regrade(FRAMEWORK, { [RULE]: "info" }))).toBe("info");
});

test("a stamp tells of the grades and is verified with them, whatever grades the verifier has chosen", async () => {
  const port = portOn();
  const stamp = signedStamp(await stampWorkbook(port, signed, { digest, ...graded("off") }));
  expect(stamp.regrades).toEqual({ [RULE]: "off" });
  expect(stamp.counts.error).toBe((await validateWorkbook(portOn())).counts.error - 1);
  expect(await verifyStamp(port, { digest })).toMatchObject({ kind: "unchanged", stamp });
  const report = await validateWorkbook(port, { digest, ...graded("info") });
  expect(report.stamp).toMatchObject({ kind: "unchanged", stamp });
});

test("a report tells of the stamp only where it was asked for", async () => {
  expect(await validateWorkbook(portOn())).not.toHaveProperty("stamp");
  expect((await validateWorkbook(portOn(), { digest })).stamp).toEqual({ kind: "none" });
});

test("accepting keeps the grades", async () => {
  const port = portOn();
  const [finding] = (await validateWorkbook(port, graded("info"))).findings.filter(
    ({ rule }) => rule === RULE,
  );
  const statement = { reason: "ตกลง", by: "สมศรี", at: signed.at };
  const report = await acceptFinding(port, finding!, statement, graded("info"));
  expect(report.findings.find(({ id }) => id === finding!.id)).toMatchObject({
    severity: "info",
    accepted: statement,
  });
});
