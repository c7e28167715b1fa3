import { availableParallelism } from "node:os";
import { RECORD_VERSION, type WorkbookRecord } from "../../domain/round/record";
import type { Session } from "../session";
import type { FoundFiles } from "./find-files";
import { MEGABYTE } from "./limits";
import type { ReviewBasis } from "./load-basis";
import { reusableRecords } from "./reuse-records";
import { reviewAll } from "./review-all";
import type { ReviewCommand } from "./review-command";
import type { TakenRecords } from "./taken-records";

interface ReviewRun {
  readonly found: FoundFiles;
  /** What is known already. */
  readonly records: readonly WorkbookRecord[];
  readonly basis: ReviewBasis;
  readonly command: ReviewCommand;
  readonly session: Session;
  readonly taken: TakenRecords;
}

/** Reviews the files that were found, until all are done or the user wants to stop. */
export async function reviewFound({
  found,
  records,
  basis,
  command,
  session,
  taken,
}: ReviewRun): Promise<void> {
  const { judgedBy } = basis;
  const { jobs, maxSize, timeLimit: time, memoryLimit: memory } = command;
  const reusable = reusableRecords(records, judgedBy);
  const setup = { ...basis, known: new Set(reusable.keys()), maxSize: maxSize * MEGABYTE };
  const pool = session.openReviewPool(setup, { time, memory });
  let isStopped = false;
  const heard = session.onInterrupt(() => {
    isStopped = true;
    void pool.close();
  });
  try {
    for (const { file, outcome } of found.unread)
      await taken.add({ recordVersion: RECORD_VERSION, file, digest: null, judgedBy, outcome });
    await reviewAll(
      found.jobs,
      { pool, atOnce: jobs ?? availableParallelism() },
      async ({ file }, answer) => {
        if (answer.kind === "reviewed") return taken.add(answer.record, answer.fault);
        const known = reusable.get(answer.digest);
        if (!known) return;
        taken.reused += 1;
        await taken.add(known.file === file ? known : { ...known, file });
      },
    );
  } finally {
    heard();
    await pool.close();
  }
  if (isStopped && taken.count < found.count) taken.interrupt(found.count);
}
