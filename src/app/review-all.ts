/**
 * Hands jobs out, so many at a time, until one is stopped; tells each answer as it comes. What takes an answer is waited
 * for before the next job is handed out in its place.
 */
export async function reviewAll<Job, Answer extends { readonly kind: string }>(
  jobs: readonly Job[],
  { review, atOnce }: { review(job: Job): Promise<Answer | Stopped>; readonly atOnce: number },
  take: (job: Job, answer: Answer) => Promise<void> | void,
): Promise<void> {
  let next = 0;
  const work = async () => {
    for (let job = jobs[next++]; job !== undefined; job = jobs[next++]) {
      const answer = await review(job);
      if (isStopped(answer)) return;
      await take(job, answer);
    }
  };
  await Promise.all(Array.from({ length: Math.min(atOnce, jobs.length) }, work));
}

/** Whoever reviews was told to end before it was done. */
export interface Stopped {
  readonly kind: "stopped";
}

function isStopped(answer: { readonly kind: string }): answer is Stopped {
  return answer.kind === "stopped";
}
