import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { convertWithLibreOffice, testWithLibreOffice } from "./libreoffice";

const canRead = spawnSync("pdftotext", ["-v"], { timeout: 60_000 }).status === 0;
if (!canRead)
  console.warn("pdftotext is not installed: printed pages are not checked (Debian: poppler-utils).");

/** A test that needs LibreOffice to print and pdftotext to read; shown as skipped where one is not installed. */
export const testPages = canRead ? testWithLibreOffice : test.skip;

/** The text of each page that each workbook prints, laid out as on paper. */
export function printedPages(files: readonly Uint8Array[]): string[][] {
  return convertWithLibreOffice(files, "pdf").map(pagesOf);
}

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
