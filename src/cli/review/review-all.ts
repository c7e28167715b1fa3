import type { ReviewAnswer, ReviewJob, ReviewPool } from "./review-pool";

/** Hands the files to the pool, so many at a time, until it is stopped; tells each answer as it comes. */
export async function reviewAll(
  jobs: readonly ReviewJob[],
  { pool, atOnce }: { readonly pool: ReviewPool; readonly atOnce: number },
  take: (job: ReviewJob, answer: Exclude<ReviewAnswer, { kind: "stopped" }>) => Promise<void>,
): Promise<void> {
  let next = 0;
  const work = async () => {
    for (let job = jobs[next++]; job !== undefined; job = jobs[next++]) {
      const answer = await pool.review(job);
      if (answer.kind === "stopped") return;
      await take(job, answer);
    }
  };
  await Promise.all(Array.from({ length: Math.min(atOnce, jobs.length) }, work));
}
