// A thread of `pramoen review`, started by src/cli/review/thread-pool.ts.
import { parentPort, workerData } from "node:worker_threads";

/** @type {{ serveReviews(): Promise<typeof import("../src/cli/review/serve-reviews").serveReviews> }} */
const program = await import(workerData.bundle);
const serve = await program.serveReviews();
if (parentPort) serve(parentPort);
