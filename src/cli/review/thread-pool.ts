import { setFlagsFromString } from "node:v8";
import { Worker } from "node:worker_threads";
import { RECORD_VERSION } from "../../domain/round/record";
import type { ReviewSetup } from "../../app/review-file";
import { unreadBy, type UnreadReason } from "../../domain/round/unread";
import { hasCode } from "../disk";
import type { OpenReviewPool, PoolLimits, ReviewAnswer, ReviewJob } from "./review-pool";

/** What a thread runs: the script, and the bundle that it takes its work from. */
export interface WorkerProgram {
  readonly script: URL;
  readonly bundle: string;
}

/**
 * Each file on a thread of its own, as many threads as files are handed in at a time. One that a file brings down is
 * replaced, and the file is told.
 */
export function threadPool(program: WorkerProgram): OpenReviewPool {
  return (limits) => {
    keepHeapsSmall();
    const idle: ReviewThread[] = [];
    const all = new Set<ReviewThread>();
    let setup: ReviewSetup | null = null;
    let isClosed = false;
    const start = () => {
      const thread = new ReviewThread(program, limits);
      all.add(thread);
      return thread;
    };
    // The first thread loads the program while its caller does.
    idle.push(start());
    const take = () => {
      if (setup === null) throw new Error("A file was handed in before the setup.");
      const free = idle.pop();
      const thread = free?.isFit ? free : start();
      thread.begin(setup);
      return thread;
    };
    return {
      begin(given) {
        setup = given;
      },
      async review(job) {
        if (isClosed) return { kind: "stopped" };
        const thread = take();
        const answer = await thread.review(job);
        if (thread.isFit) idle.push(thread);
        else {
          all.delete(thread);
          await thread.end();
        }
        return answer;
      },
      async close() {
        isClosed = true;
        await Promise.all([...all].map((thread) => thread.end()));
      },
    };
  };
}

/** Megabytes; V8 takes a third of it for each of its halves. */
const YOUNG = 24;
/** Percent by which a heap may grow until it is collected again. */
const GROWTH = 30;

/**
 * Left to itself, V8 lets what is dead lie until a heap has grown to a multiple: a thousand workbooks took half as much
 * memory again as sixty. It reads the flag whenever it has collected, so it holds for threads that start later.
 */
function keepHeapsSmall(): void {
  setFlagsFromString(`--heap-growing-percent=${GROWTH}`);
}

class ReviewThread {
  /** Whether it can take a file; a thread that failed is in no known state. */
  isFit = true;
  private readonly worker: Worker;
  private setup: ReviewSetup | null = null;
  private job: ReviewJob | null = null;
  private settle: (answer: ReviewAnswer) => void = () => undefined;

  constructor(
    { script, bundle }: WorkerProgram,
    private readonly limits: PoolLimits,
  ) {
    this.worker = new Worker(script, {
      workerData: { bundle },
      resourceLimits: { maxOldGenerationSizeMb: limits.memory, maxYoungGenerationSizeMb: YOUNG },
    });
    this.worker.on("message", (answer: ReviewAnswer) => this.answer(answer));
    this.worker.on("messageerror", (fault) => this.fail("program-fault", "", fault));
    this.worker.on("error", (fault) => {
      if (hasCode(fault, "ERR_WORKER_OUT_OF_MEMORY"))
        this.fail("out-of-memory", `${limits.memory} MB, --memory-limit`);
      else this.fail("program-fault", "", fault as Error);
    });
    this.worker.on("exit", (code) =>
      this.fail("program-fault", "", new Error(`a thread ended with code ${code}`)),
    );
  }

  /** Its first file is reviewed by the setup, and so are all others. */
  begin(setup: ReviewSetup): void {
    if (this.setup !== null) return;
    this.setup = setup;
    this.worker.postMessage(setup);
  }

  async review(job: ReviewJob): Promise<ReviewAnswer> {
    const { time } = this.limits;
    const late = setTimeout(() => this.fail("out-of-time", `${time} s, --time-limit`), time * 1000);
    try {
      return await new Promise<ReviewAnswer>((resolve) => {
        this.job = job;
        this.settle = resolve;
        this.worker.postMessage(job);
      });
    } finally {
      clearTimeout(late);
    }
  }

  async end(): Promise<void> {
    this.isFit = false;
    this.answer({ kind: "stopped" });
    await this.worker.terminate();
  }

  private answer(answer: ReviewAnswer): void {
    this.job = null;
    this.settle(answer);
  }

  private fail(reason: UnreadReason, detail: string, fault?: Error): void {
    this.isFit = false;
    if (this.job === null || this.setup === null) return;
    const { file } = this.job;
    const outcome = unreadBy(reason, detail);
    const { judgedBy } = this.setup;
    const record = { recordVersion: RECORD_VERSION, file, digest: null, judgedBy, outcome } as const;
    this.answer({ kind: "reviewed", record, ...(fault && { fault }) });
  }
}
