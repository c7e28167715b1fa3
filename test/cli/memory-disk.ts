import type { Disk, Place } from "../../src/cli/disk";
import type { ExitCode } from "../../src/cli/exit-codes";
import { reviewDiskFile } from "../../src/cli/review/review-file";
import type { ReviewSetup } from "../../src/app/review-file";
import type { OpenReviewPool, ReviewAnswer } from "../../src/cli/review/review-pool";
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

  async look(path: string): Promise<Place> {
    const bytes = this.files.get(path);
    if (!bytes) throw failure("ENOENT");
    return { kind: "file", size: bytes.length, changedAt: 0 };
  }

  async list(path: string): Promise<string[]> {
    throw failure(this.files.has(path) ? "ENOTDIR" : "ENOENT");
  }

  async makeFolder(): Promise<void> {}

  async append(path: string, bytes: Uint8Array): Promise<void> {
    const before = this.files.get(path) ?? new Uint8Array();
    await this.writeFile(path, Buffer.concat([before, bytes]), false);
  }
}

/** Reviews in this very process: no thread, and no limit to what a file takes. */
export function poolHere(disk: Disk): OpenReviewPool {
  return () => {
    let setup: ReviewSetup | null = null;
    let stop: (answer: ReviewAnswer) => void = () => undefined;
    const stopped = new Promise<ReviewAnswer>((resolve) => (stop = resolve));
    return {
      begin: (given) => (setup = given),
      review: (job) => Promise.race([stopped, reviewDiskFile(job, setup!, disk)]),
      close: async () => stop({ kind: "stopped" }),
    };
  };
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
export async function command(
  args: readonly string[],
  disk: Disk = new MemoryDisk(),
  more: Partial<Terminal> = {},
): Promise<Outcome> {
  let out = "";
  let err = "";
  const terminal: Terminal = {
    disk,
    version: "1.2.3",
    openReviewPool: poolHere(disk),
    onInterrupt: () => () => undefined,
    out: (text) => (out += text),
    err: (text) => (err += text),
    ...more,
  };
  return { code: await run(args, terminal), out, err };
}
