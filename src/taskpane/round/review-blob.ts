import { reviewFile, UnreadError, type FileReview, type ReviewSetup } from "../../app/review-file";
import { unreadBy, unreadBySize } from "../../domain/round/unread";
import { readWorkbookFile } from "../../files/read-workbook-file";
import { webDigest } from "../shell/web-digest";
import type { ChosenFile } from "./round-state";

/** Reviews a file that the user chose. It brings the file layer along: only for a thread of its own. */
export function reviewBlob({ file, blob }: ChosenFile, setup: ReviewSetup): Promise<FileReview> {
  const source = {
    file,
    readBytes: () => readBytes(blob, setup.maxSize),
    readWorkbook: (bytes: Uint8Array) => (_: unknown, options: Parameters<typeof readWorkbookFile>[2]) =>
      readWorkbookFile(bytes, blob.name, options),
  };
  return reviewFile(source, setup, webDigest);
}

async function readBytes(blob: File, maxSize: number): Promise<Uint8Array> {
  const unread = unreadBySize(blob.size, maxSize);
  if (unread) throw new UnreadError(unread);
  try {
    return new Uint8Array(await blob.arrayBuffer());
  } catch {
    // The browser gives up on a file that is no longer what was chosen.
    throw new UnreadError(unreadBy("changed-meanwhile"));
  }
}
