import { availableParallelism } from "node:os";
import { RECORD_VERSION, type WorkbookRecord } from "../../domain/round/record";
import { reusableRecords } from "../../domain/round/reuse";
import { MEGABYTE } from "../../domain/round/unread";
import { reviewAll } from "../../app/review-all";
import type { Session } from "../session";
import type { FoundFiles } from "./find-files";
import type { ReviewBasis } from "./load-basis";
import type { ReviewCommand } from "./review-command";
import type { ReviewPool } from "./review-pool";
import type { TakenRecords } from "./taken-records";

interface ReviewRun {
  readonly found: FoundFiles;
  /** What is known already. */
  readonly records: readonly WorkbookRecord[];
  readonly basis: ReviewBasis;
  readonly command: ReviewCommand;
  readonly session: Session;
  readonly taken: TakenRecords;
  readonly pool: ReviewPool;
}

/** Reviews the files that were found, until all are done or the user wants to stop. */
export async function reviewFound({
  found,
  records,
  basis,
  command,
  session,
  taken,
  pool,
}: ReviewRun): Promise<void> {
  const { judgedBy } = basis;
  const { jobs, maxSize } = command;
  const reusable = reusableRecords(records, judgedBy);
  pool.begin({ ...basis, known: new Set(reusable.keys()), maxSize: maxSize * MEGABYTE });
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
      { review: (job) => pool.review(job), atOnce: jobs ?? availableParallelism() },
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
  }
  if (isStopped && taken.count < found.count) taken.interrupt(found.count);
}
