import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

const isInstalled = spawnSync("soffice", ["--version"], { timeout: 60_000 }).status === 0;
if (!isInstalled) {
  console.warn(
    "LibreOffice is not installed: its checks are skipped (Debian: apt-get install libreoffice-calc).",
  );
}

/** A test that needs LibreOffice; shown as skipped where it is not installed. */
export const testWithLibreOffice = isInstalled ? test : test.skip;

/** The workbook as LibreOffice writes it after calculating every formula anew. */
export function recalculateWithLibreOffice(bytes: Uint8Array): Uint8Array {
  const folder = mkdtempSync(path.join(tmpdir(), "pramoen-libreoffice-"));
  try {
    const file = path.join(folder, "book.xlsx");
    writeFileSync(file, bytes);
    const out = path.join(folder, "out");
    // A profile of its own: another LibreOffice that is open would take the job and drop it.
    const profile = `-env:UserInstallation=file://${folder}/profile`;
    execFileSync("soffice", [profile, "--headless", "--convert-to", "xlsx", "--outdir", out, file], {
      stdio: "pipe",
      timeout: 170_000,
    });
    return readFileSync(path.join(out, "book.xlsx"));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
