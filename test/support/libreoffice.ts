import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

/** Whether tests can have it: where it only adds to what they do. */
export const hasLibreOffice = spawnSync("soffice", ["--version"], { timeout: 60_000 }).status === 0;
if (!hasLibreOffice) {
  console.warn(
    "LibreOffice is not installed: its checks are skipped (Debian: apt-get install libreoffice-calc).",
  );
}

/** A test that needs LibreOffice; shown as skipped where it is not installed. */
export const testWithLibreOffice = hasLibreOffice ? test : test.skip;

/** Tests that need it for what they prepare. */
export const describeWithLibreOffice = hasLibreOffice ? describe : describe.skip;

/** The workbook as LibreOffice writes it after calculating every formula anew. */
export function recalculateWithLibreOffice(bytes: Uint8Array): Uint8Array {
  return convertWithLibreOffice([bytes], "xlsx")[0]!;
}

/** Opens workbooks and saves each of them in another format, all in one run. Throws where it fails. */
export function convertWithLibreOffice(files: readonly Uint8Array[], format: "xlsx" | "pdf"): Uint8Array[] {
  const folder = mkdtempSync(path.join(tmpdir(), "pramoen-libreoffice-"));
  try {
    const names = files.map((_, i) => path.join(folder, `book${i}.xlsx`));
    files.forEach((bytes, i) => writeFileSync(names[i]!, bytes));
    const out = path.join(folder, "out");
    // A profile of its own: another LibreOffice that is open would take the job and drop it.
    const profile = `-env:UserInstallation=file://${folder}/profile`;
    execFileSync("soffice", [profile, "--headless", "--convert-to", format, "--outdir", out, ...names], {
      stdio: "pipe",
      timeout: 170_000,
    });
    return names.map((_, i) => readFileSync(path.join(out, `book${i}.${format}`)));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
