import type { Framework } from "../domain/framework/framework";
import type { Layout } from "../domain/layout/layout";
import type { Digest } from "../domain/review/stamp";
import {
  RECORD_VERSION,
  type JudgedByRecord,
  type ReviewedWorkbook,
  type WorkbookRecord,
} from "../domain/round/record";
import { isUnreadReason, unreadBy, type UnreadWorkbook } from "../domain/round/unread";
import { reviewWorkbook } from "./review-workbook";
import type { KnownDocuments } from "./stored-template";
import { WorkbookError, type WorkbookPort } from "./workbook-port";

/** By what all files of a run are reviewed. Plain data: it crosses from thread to thread. */
export interface ReviewSetup extends KnownDocuments {
  readonly framework?: Framework;
  readonly layouts: readonly Layout[];
  readonly isStrict: boolean;
  readonly judgedBy: JudgedByRecord;
  /** Digests of files that are known by records that still hold: these are not unpacked. */
  readonly known: ReadonlySet<string>;
  /** Bytes. */
  readonly maxSize: number;
}

export type FileReview =
  /** `fault`: a fault of ours that kept the file from being read. */
  | { readonly kind: "reviewed"; readonly record: WorkbookRecord; readonly fault?: Error }
  | { readonly kind: "known"; readonly digest: string };

/** How a file is read where it lies. */
export interface ReviewedFile {
  /** As the round calls it. */
  readonly file: string;
  /** Throws UnreadError, or a failure with an `UnreadReason` as its problem. */
  readBytes(): Promise<Uint8Array>;
  readWorkbook(bytes: Uint8Array): WorkbookPort["readWorkbook"];
}

/** A file of which it is known why it has no result. */
export class UnreadError extends Error {
  override readonly name = "UnreadError";
  constructor(readonly outcome: UnreadWorkbook) {
    super(outcome.reason);
  }
}

/** Reviews one file; what keeps it from being read is its outcome. */
export async function reviewFile(
  { file, readBytes, readWorkbook }: ReviewedFile,
  { known, judgedBy, framework, layouts, isStrict, frameworks, templates }: ReviewSetup,
  sha256: Digest,
): Promise<FileReview> {
  let digest: string | null = null;
  const answer = (outcome: ReviewedWorkbook | UnreadWorkbook, fault?: Error): FileReview => ({
    kind: "reviewed",
    record: { recordVersion: RECORD_VERSION, file, digest, judgedBy, outcome },
    ...(fault && { fault }),
  });
  try {
    const bytes = await readBytes();
    digest = await sha256(bytes);
    if (known.has(digest)) return { kind: "known", digest };
    const port = { readWorkbook: readWorkbook(bytes) };
    const judging = { framework, layouts, isStrict, frameworks, templates };
    return answer(await reviewWorkbook(port, { ...judging, digest: sha256 }));
  } catch (error) {
    const unread = unreadOf(error);
    return unread ? answer(unread) : answer(unreadBy("program-fault"), asFault(error));
  }
}

/** What the detail of others says is the file's name. */
const WITH_DETAIL: readonly string[] = ["too-large", "functions-silent"];

/** Null for a fault of ours. */
function unreadOf(error: unknown): UnreadWorkbook | null {
  if (error instanceof UnreadError) return error.outcome;
  if (!(error instanceof WorkbookError)) return null;
  const { problem, detail } = error;
  return isUnreadReason(problem) ? unreadBy(problem, WITH_DETAIL.includes(problem) ? detail : "") : null;
}

function asFault(error: unknown): Error {
  return error instanceof Error ? error : new Error(String(error));
}
