import type { Stopped } from "../../app/review-all";
import type { FileReview, ReviewSetup } from "../../app/review-file";
import { RECORD_VERSION } from "../../domain/round/record";
import { unreadBy, type UnreadReason } from "../../domain/round/unread";
import type { ChosenFile } from "./round-state";

/** The part of a browser's Worker that is used. */
export interface ReviewWorker {
  postMessage(message: WorkerRequest): void;
  terminate(): void;
  onmessage: ((event: { readonly data: FileReview }) => void) | null;
  onerror: ((event: { readonly message: string }) => void) | null;
}

export type StartWorker = () => ReviewWorker;

export interface WorkerRequest {
  readonly setup: ReviewSetup;
  readonly file: ChosenFile;
}

export interface WorkerPool {
  /** Never fails: what goes wrong is the outcome of the file. */
  review(file: ChosenFile): Promise<FileReview | Stopped>;
  close(): void;
}

/** Seconds for a file. */
const LONGEST = 300;

/** Each file on a thread of its own: one that brings its thread down is told, and the next gets another thread. */
export function workerPool(start: StartWorker, setup: ReviewSetup): WorkerPool {
  const idle: ReviewWorker[] = [];
  const busy = new Map<ReviewWorker, () => void>();
  let isClosed = false;
  return {
    review(file) {
      if (isClosed) return Promise.resolve({ kind: "stopped" });
      return new Promise((resolve) => {
        const worker = idle.pop() ?? start();
        const settle = (answer: FileReview | Stopped, isFit: boolean) => {
          if (!busy.delete(worker)) return;
          clearTimeout(late);
          if (isFit) idle.push(worker);
          else worker.terminate();
          resolve(answer);
        };
        const fail = (reason: UnreadReason, detail: string) =>
          settle(unreadReview(file, setup, reason, detail), false);
        const late = setTimeout(() => fail("out-of-time", `${LONGEST} s`), LONGEST * 1000);
        busy.set(worker, () => settle({ kind: "stopped" }, false));
        worker.onmessage = ({ data }) => settle(data, true);
        worker.onerror = ({ message }) => fail("program-fault", message);
        worker.postMessage({ setup, file });
      });
    },
    close() {
      isClosed = true;
      for (const stop of busy.values()) stop();
      for (const worker of idle.splice(0)) worker.terminate();
    },
  };
}

function unreadReview(
  { file }: ChosenFile,
  { judgedBy }: ReviewSetup,
  reason: UnreadReason,
  detail: string,
): FileReview {
  const outcome = unreadBy(reason, detail);
  return {
    kind: "reviewed",
    record: { recordVersion: RECORD_VERSION, file, digest: null, judgedBy, outcome },
  };
}
