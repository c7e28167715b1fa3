import { acceptFinding, withdrawAcceptance } from "../../src/app/accept-finding";
import { validateWorkbook } from "../../src/app/validate-workbook";
import { CLEAN_FORM, formWith, sheetOf, workbookOf } from "../support/form";
import { MemoryPort } from "../support/memory-port";

const said = { reason: "ตรงตามมติ", by: "สมชาย", at: "2026-02-01T00:00:00Z" };

test("a finding is accepted, stays so in the next report, and is withdrawn", async () => {
  const port = new MemoryPort(formWith({ H12: 80, G8: 1 }));
  const before = await validateWorkbook(port);
  const finding = before.findings.find(({ rule }) => rule === "total-mismatch")!;
  const after = await acceptFinding(port, finding, said);
  expect(after.counts).toEqual({ ...before.counts, error: before.counts.error - 1, accepted: 1 });
  expect(await validateWorkbook(port)).toEqual(after);
  const accepted = after.findings.find(({ id }) => id === finding.id)!;
  expect(accepted.accepted).toMatchObject(said);
  expect(await withdrawAcceptance(port, accepted)).toEqual(before);
  expect(await validateWorkbook(port)).toEqual(before);
});

test.each([
  ["changed", { H12: 79 }],
  ["gone", {}],
])("a finding that is %s since it was shown is not accepted", async (_, cells) => {
  const port = new MemoryPort(formWith({ H12: 80 }));
  const finding = (await validateWorkbook(port)).findings.find(({ rule }) => rule === "total-mismatch");
  port.snapshot = formWith(cells);
  await expect(acceptFinding(port, finding!, said)).rejects.toMatchObject({ problem: "changed-meanwhile" });
  expect(port.applied).toBe(0);
});

test("withdrawing what was never accepted writes nothing", async () => {
  const port = new MemoryPort(formWith({ H12: 80 }));
  const report = await validateWorkbook(port);
  expect(await withdrawAcceptance(port, report.findings[0]!)).toEqual(report);
  expect(port.applied).toBe(0);
});

test.each([
  ["the form of another agency", { A1: "สำนักงานอีกแห่งหนึ่ง (สอห.)" }, false],
  ["the form of another year", { A2: "แบบประเมินองค์การมหาชน ประจำปีงบประมาณ พ.ศ. 2566" }, false],
  ["the same form", {}, true],
  ["the same form, its title spaced otherwise", { A1: "สำนักงานทดสอบระบบ  (สทส.)" }, true],
])("an acceptance carried into %s holds: %s", async (_, changes, isAccepted) => {
  const wrong = { ...CLEAN_FORM, H12: 80 };
  const port = new MemoryPort(workbookOf(sheetOf(wrong)));
  const open = (await validateWorkbook(port)).findings.find(({ rule }) => rule === "total-mismatch")!;
  await acceptFinding(port, open, { reason: "มีมติ", by: "สมศรี", at: "2026-01-05T09:00:00Z" });
  const { parts } = port.snapshot;
  const other = new MemoryPort({ ...workbookOf(sheetOf({ ...wrong, ...changes })), parts: parts! });
  const found = (await validateWorkbook(other)).findings.find(({ rule }) => rule === "total-mismatch")!;
  expect([found.accepted !== null, found.outdated !== null]).toEqual([isAccepted, !isAccepted]);
});
