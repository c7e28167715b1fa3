import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { PERFORMANCE_AGREEMENT, PUBLIC_ORGANISATION_FIVE_POINT } from "../../src/domain/framework/frameworks";
import { blankTemplate } from "../../src/domain/template/blank-template";
import { convertWithLibreOffice, testWithLibreOffice } from "../support/libreoffice";
import { standardFile } from "./standard-file";

const canRead = spawnSync("pdftotext", ["-v"], { timeout: 60_000 }).status === 0;
if (!canRead)
  console.warn("pdftotext is not installed: printed pages are not checked (Debian: poppler-utils).");
const testPages = canRead ? testWithLibreOffice : test.skip;

/** The text of each page. */
function pagesOf(pdf: Uint8Array): string[] {
  const folder = mkdtempSync(path.join(tmpdir(), "pramoen-printed-"));
  try {
    const file = path.join(folder, "book.pdf");
    writeFileSync(file, pdf);
    const { stdout } = spawnSync("pdftotext", ["-layout", file, "-"], { encoding: "utf8" });
    return stdout.split("\f").slice(0, -1);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

testPages(
  "sheets print on few pages, and headings stand on each",
  async () => {
    const agency = { name: "สำนักงานตัวอย่าง", abbreviation: "สตย." };
    // One after the other: only one calculation may be under way in a process.
    const files = [await standardFile("functions")];
    for (const framework of [PUBLIC_ORGANISATION_FIVE_POINT, PERFORMANCE_AGREEMENT]) {
      const template = blankTemplate(framework, agency, framework.fiscalYears.first);
      files.push(await standardFile("portable", template, framework));
    }
    const [filled, ...empty] = convertWithLibreOffice(files, "pdf").map(pagesOf);
    expect(filled!.length).toBeLessThanOrEqual(14);
    const part1 = filled!.filter((page) => page.includes("· ส่วนที่ 1"));
    expect(part1.length).toBeGreaterThan(1);
    expect(part1.length).toBeLessThanOrEqual(4);
    for (const page of part1) expect(page).toContain("เกณฑ์การประเมิน");
    // A page for each sheet.
    expect(empty.map((pages) => pages.length)).toEqual([8, 6]);
    expect(empty.flat().join("")).not.toContain("#NAME?");
  },
  180_000,
);
