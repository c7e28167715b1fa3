import { reviewFile, UnreadError, type FileReview, type ReviewSetup } from "../../app/review-file";
import { isUnreadReason, unreadBy, unreadBySize } from "../../domain/round/unread";
import { readWorkbookFile } from "../../files/read-workbook-file";
import { baseName, FileError, hasCode, readBytes, type Disk } from "../disk";
import { nodeDigest } from "../node-digest";
import { NODE_UNPACKER } from "../node-unpacker";
import type { ReviewJob } from "./review-pool";

/** Reviews one file of a disk; what keeps it from being read is its outcome. */
export function reviewDiskFile(
  { file, path }: ReviewJob,
  setup: ReviewSetup,
  disk: Disk,
): Promise<FileReview> {
  const source = {
    file,
    readBytes: () => readSteady(path, setup, disk).catch(asUnread),
    readWorkbook: (bytes: Uint8Array) => (_: unknown, options: Parameters<typeof readWorkbookFile>[2]) =>
      readWorkbookFile(bytes, baseName(path), options, NODE_UNPACKER),
  };
  return reviewFile(source, setup, nodeDigest);
}

/** A file that is written to while it is read is looked at once more, and then told. */
async function readSteady(path: string, { maxSize }: ReviewSetup, disk: Disk): Promise<Uint8Array> {
  for (let attempt = 1; attempt <= 2; attempt++) {
    const before = await lookAt(path, disk);
    if (before.kind !== "file") throw new FileError("file-refused", path);
    const unread = unreadBySize(before.size, maxSize, ", --max-size");
    if (unread) throw new UnreadError(unread);
    const bytes = await readBytes(disk, path);
    const after = await lookAt(path, disk);
    const isSame = after.size === before.size && after.changedAt === before.changedAt;
    if (isSame && bytes.length === before.size) return bytes;
  }
  throw new UnreadError(unreadBy("changed-meanwhile"));
}

async function lookAt(path: string, disk: Disk) {
  try {
    return await disk.look(path);
  } catch (cause) {
    throw new FileError(hasCode(cause, "ENOENT") ? "file-missing" : "file-refused", path, { cause });
  }
}

function asUnread(error: unknown): never {
  if (error instanceof FileError && isUnreadReason(error.problem))
    throw new UnreadError(unreadBy(error.problem));
  throw error;
}
