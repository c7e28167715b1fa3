import { reviewBlob } from "../../src/taskpane/round/review-blob";
import type { ReviewWorker } from "../../src/taskpane/round/worker-pool";

/** Reviews files as a thread of the pane does, without one. */
export function startInProcess(): ReviewWorker {
  let isEnded = false;
  const worker: ReviewWorker = {
    onmessage: null,
    onerror: null,
    postMessage: ({ setup, file }) => {
      void reviewBlob(file, setup).then((data) => {
        if (!isEnded) worker.onmessage?.({ data });
      });
    },
    terminate: () => {
      isEnded = true;
    },
  };
  return worker;
}
