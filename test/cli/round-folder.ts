import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { NODE_DISK } from "../../src/cli/node-disk";
import type { Terminal } from "../../src/cli/terminal";
import { CLEAN_FORM, sheetOf, workbookOf, type TestCells } from "../support/form";
import { fileOf } from "../support/layout";
import { command, type Outcome } from "./memory-disk";

/** The workbook of an agency, without any fault but for what `cells` brings. */
export function agencyFile(agency: string, cells: TestCells = {}): Promise<Uint8Array> {
  return fileOf(workbookOf(sheetOf({ ...CLEAN_FORM, A1: `สำนักงานทดสอบ${agency} (สท.)`, ...cells })));
}

/** A folder of its own for each test, which is gone after it. */
export class RoundFolder {
  readonly path = mkdtempSync(path.join(tmpdir(), "pramoen-round-"));

  at(...names: string[]): string {
    return path.join(this.path, ...names);
  }

  put(name: string, bytes: Uint8Array | string = ""): string {
    const file = this.at(name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, bytes);
    return file;
  }

  remove(): void {
    rmSync(this.path, { recursive: true, force: true });
  }

  /** `pramoen review …` in this process, in English. */
  review(args: readonly string[], more: Partial<Terminal> = {}): Promise<Outcome> {
    return command(["review", "--lang", "en", ...args], NODE_DISK, more);
  }

  /** Its JSON. */
  async data(args: readonly string[]) {
    return JSON.parse((await this.review([...args, "--format", "json"])).out);
  }
}

/** An encrypted workbook, as far as anybody looks into it. */
export const ENCRYPTED = new Uint8Array([
  ...[0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1],
  ...[..."EncryptedPackage"].flatMap((letter) => [letter.charCodeAt(0), 0]),
]);
