import type { MessagePort } from "node:worker_threads";
import { faultText } from "../crash";
import { NODE_DISK } from "../node-disk";
import { reviewFile } from "./review-file";
import type { ReviewAnswer, ReviewJob, ReviewSetup } from "./review-pool";

/** The work of a thread of the pool: one file after the other, until it is ended. */
export function serveReviews(port: MessagePort, setup: ReviewSetup): void {
  port.on("message", (job: ReviewJob) => {
    void reviewFile(job, setup, NODE_DISK).then((answer) => port.postMessage(portable(answer)));
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
