import type { ReviewWorker } from "../../src/taskpane/round/worker-pool";

/** Reviews files as a thread of the pane does, without one. */
export function startInProcess(): ReviewWorker {
  let isEnded = false;
  const worker: ReviewWorker = {
    onmessage: null,
    onerror: null,
    postMessage: ({ setup, file }) => {
      // Its file layer does not load where there is a page: only for tests that review something.
      void import("../../src/taskpane/round/review-blob")
        .then(({ reviewBlob }) => reviewBlob(file, setup))
        .then((data) => {
          if (!isEnded) worker.onmessage?.({ data });
        });
    },
    terminate: () => {
      isEnded = true;
    },
  };
  return worker;
}
