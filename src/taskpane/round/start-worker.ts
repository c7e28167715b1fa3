import type { ReviewWorker } from "./worker-pool";

/** Starts a thread that reviews files; its script is one of its own, with the file layer in it. */
export function startWorker(): ReviewWorker {
  return new Worker(new URL("./review-worker.ts", import.meta.url), { name: "review" }) as ReviewWorker;
}
