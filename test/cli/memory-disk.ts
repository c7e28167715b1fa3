import type { Disk } from "../../src/cli/disk";
import type { ExitCode } from "../../src/cli/exit-codes";
import { run } from "../../src/cli/run";
import type { Terminal } from "../../src/cli/terminal";

/** A disk in memory, by path; it fails as Node's file system does. */
export class MemoryDisk implements Disk {
  constructor(readonly files: Map<string, Uint8Array> = new Map()) {}

  async readFile(path: string): Promise<Uint8Array> {
    if (path.endsWith("/")) throw failure("EISDIR");
    return this.files.get(path) ?? Promise.reject(failure("ENOENT"));
  }

  async writeFile(path: string, bytes: Uint8Array, isNew: boolean): Promise<void> {
    if (isNew && this.files.has(path)) throw failure("EEXIST");
    if (path.startsWith("/read-only/")) throw failure("EACCES");
    this.files.set(path, bytes);
  }

  async realPath(path: string): Promise<string> {
    const real = path.replace(/^\.\//, "");
    return this.files.has(real) ? real : Promise.reject(failure("ENOENT"));
  }
}

function failure(code: string): Error {
  return Object.assign(new Error(code), { code });
}

export interface Outcome {
  readonly code: ExitCode;
  readonly out: string;
  readonly err: string;
}

/** Runs one command line on a disk and collects what it says. */
export async function command(args: readonly string[], disk = new MemoryDisk()): Promise<Outcome> {
  let out = "";
  let err = "";
  const terminal: Terminal = {
    disk,
    version: "1.2.3",
    out: (text) => (out += text),
    err: (text) => (err += text),
  };
  return { code: await run(args, terminal), out, err };
}
