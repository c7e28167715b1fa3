import type { MessagePort } from "node:worker_threads";
import { faultText } from "../crash";
import { NODE_DISK } from "../node-disk";
import { reviewDiskFile } from "./review-file";
import type { ReviewSetup } from "../../app/review-file";
import type { ReviewAnswer, ReviewJob } from "./review-pool";

/**
 * The work of a thread of the pool: the first message is its setup, each further one a file, one after the other, until
 * it is ended.
 */
export function serveReviews(port: MessagePort): void {
  port.once("message", (setup: ReviewSetup) => {
    port.on("message", (job: ReviewJob) => {
      void reviewDiskFile(job, setup, NODE_DISK).then((answer) => port.postMessage(portable(answer)));
    });
  });
}

/** What was thrown may be anything, and not all of it crosses from thread to thread. */
function portable(answer: ReviewAnswer): ReviewAnswer {
  if (answer.kind !== "reviewed" || !answer.fault) return answer;
  const fault = new Error(faultText(answer.fault));
  fault.name = "";
  fault.stack = String(answer.fault.stack);
  return { ...answer, fault };
}
