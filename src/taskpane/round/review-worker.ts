import type { FileReview } from "../../app/review-file";
import { reviewBlob } from "./review-blob";
import type { WorkerRequest } from "./worker-pool";

/** The part of a worker's own scope that is used: the project's types know a page's. */
interface WorkerScope {
  onmessage: ((event: { readonly data: WorkerRequest }) => void) | null;
  postMessage(message: FileReview): void;
}

const scope = self as unknown as WorkerScope;

// One file after the other: the pool hands out the next when this one is answered.
scope.onmessage = ({ data: { setup, file } }) => {
  void reviewBlob(file, setup).then((review) => scope.postMessage(withoutFault(review)));
};

/** What was thrown may be anything, and not all of it crosses from thread to thread; it has gone to the console. */
function withoutFault(review: FileReview): FileReview {
  if (review.kind !== "reviewed" || !review.fault) return review;
  console.error(review.fault);
  return { kind: "reviewed", record: review.record };
}
