import type { FileProblem } from "./texts";

/** The part of the file system that commands use. */
export interface Disk {
  readFile(path: string): Promise<Uint8Array>;
  /** `isNew`: fails with EEXIST where the file is there already. */
  writeFile(path: string, bytes: Uint8Array, isNew: boolean): Promise<void>;
  /** The path without links and detours; fails with ENOENT where there is no such file. */
  realPath(path: string): Promise<string>;
  /** What stands at a path itself: of a link the link, not what it leads to. Fails with ENOENT where nothing does. */
  look(path: string): Promise<Place>;
  /** The names in a folder, in no order. */
  list(path: string): Promise<string[]>;
  /** Makes a folder, and those that it stands in, where they are not there. */
  makeFolder(path: string): Promise<void>;
  /** Adds to the end of a file, which is made where it is not there. */
  append(path: string, bytes: Uint8Array): Promise<void>;
}

export interface Place {
  readonly kind: "file" | "folder" | "link" | "other";
  /** Bytes. */
  readonly size: number;
  /** Milliseconds; tells a file that was written to from one that was not. */
  readonly changedAt: number;
}

export class FileError extends Error {
  override readonly name = "FileError";
  constructor(
    readonly problem: FileProblem,
    readonly file: string,
    /** `detail`: what the problem is about within the file. */
    { detail = "", ...options }: { readonly cause?: unknown; readonly detail?: string } = {},
  ) {
    super(`${problem}: ${file}`, options);
    this.detail = detail;
  }

  readonly detail: string;
}

/** Throws FileError. */
export async function readBytes(disk: Disk, file: string): Promise<Uint8Array> {
  try {
    return await disk.readFile(file);
  } catch (cause) {
    throw new FileError(hasCode(cause, "ENOENT") ? "file-missing" : "file-refused", file, { cause });
  }
}

export function hasCode(error: unknown, code: string): boolean {
  return typeof error === "object" && error !== null && "code" in error && error.code === code;
}

export function baseName(path: string): string {
  return path.slice(Math.max(path.lastIndexOf("/"), path.lastIndexOf("\\")) + 1);
}
