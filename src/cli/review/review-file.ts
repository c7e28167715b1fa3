import { reviewWorkbook } from "../../app/review-workbook";
import { WorkbookError, type WorkbookPort } from "../../app/workbook-port";
import { RECORD_VERSION, type ReviewedWorkbook, type UnreadWorkbook } from "../../domain/round/record";
import { isUnreadReason } from "../../domain/round/unread";
import { readWorkbookFile } from "../../files/read-workbook-file";
import { baseName, FileError, hasCode, readBytes, type Disk } from "../disk";
import { nodeDigest } from "../node-digest";
import { NODE_UNPACKER } from "../node-unpacker";
import { MEGABYTE } from "./limits";
import type { ReviewAnswer, ReviewJob, ReviewSetup } from "./review-pool";
import { unreadBy } from "./unread-by";

/** Reviews one file; what keeps it from being read is its outcome. */
export async function reviewFile(job: ReviewJob, setup: ReviewSetup, disk: Disk): Promise<ReviewAnswer> {
  const { file, path } = job;
  let digest: string | null = null;
  const answer = (outcome: ReviewedWorkbook | UnreadWorkbook, fault?: Error): ReviewAnswer => ({
    kind: "reviewed",
    record: { recordVersion: RECORD_VERSION, file, digest, judgedBy: setup.judgedBy, outcome },
    ...(fault && { fault }),
  });
  try {
    const bytes = await readSteady(path, setup, disk);
    digest = await nodeDigest(bytes);
    if (setup.known.has(digest)) return { kind: "known", digest };
    const port: Pick<WorkbookPort, "readWorkbook"> = {
      readWorkbook: (_, options) => readWorkbookFile(bytes, baseName(path), options, NODE_UNPACKER),
    };
    const { framework, layouts, isStrict } = setup;
    return answer(await reviewWorkbook(port, { framework, layouts, isStrict, digest: nodeDigest }));
  } catch (error) {
    const unread = unreadOf(error);
    return unread ? answer(unread) : answer(unreadBy("program-fault"), asFault(error));
  }
}

/** A file that is written to while it is read is looked at once more, and then told. */
async function readSteady(path: string, { maxSize }: ReviewSetup, disk: Disk): Promise<Uint8Array> {
  for (let attempt = 1; attempt <= 2; attempt++) {
    const before = await lookAt(path, disk);
    if (before.kind !== "file") throw new FileError("file-refused", path);
    if (before.size === 0) throw new UnreadError(unreadBy("empty-file"));
    if (before.size > maxSize) throw new UnreadError(unreadBy("file-too-large", sizes(before.size, maxSize)));
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

/** "104.2 MB > 100 MB": rounded up, so that what is too large never looks as if it were not. */
function sizes(size: number, limit: number): string {
  const shown = Math.ceil((size / MEGABYTE) * 10) / 10;
  return `${shown} MB > ${limit / MEGABYTE} MB, --max-size`;
}

class UnreadError extends Error {
  override readonly name = "UnreadError";
  constructor(readonly outcome: UnreadWorkbook) {
    super(outcome.reason);
  }
}

/** What the detail of others says is the file's name. */
const WITH_DETAIL: readonly string[] = ["too-large", "functions-silent"];

/** Null for a fault of ours. */
function unreadOf(error: unknown): UnreadWorkbook | null {
  if (error instanceof UnreadError) return error.outcome;
  if (!(error instanceof FileError || error instanceof WorkbookError)) return null;
  const { problem, detail } = error;
  return isUnreadReason(problem) ? unreadBy(problem, WITH_DETAIL.includes(problem) ? detail : "") : null;
}

function asFault(error: unknown): Error {
  return error instanceof Error ? error : new Error(String(error));
}
