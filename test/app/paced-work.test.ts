import { PacedWork } from "../../src/app/paced-work";
import { CancelledError } from "../../src/app/workbook-port";
import type { Steps } from "../../src/domain/steps";

/** Work whose every step takes so long on a clock that only it moves. */
function slowWork(steps: number, millisecondsPerStep: number) {
  const clock = { time: 0, done: 0 };
  function* work(): Steps<string> {
    for (; clock.done < steps; clock.done++) {
      clock.time += millisecondsPerStep;
      yield null;
    }
    return "done";
  }
  return { clock, work: work(), now: () => clock.time };
}

test("pauses whenever it has worked for 8 ms, and no sooner", async () => {
  const { clock, work, now } = slowWork(1000, 0.1);
  const pausedAt: number[] = [];
  const pause = async () => void pausedAt.push(clock.time);
  expect(await new PacedWork({ now, pause }).run(work)).toBe("done");
  const stretches = pausedAt.map((at, i) => at - (pausedAt[i - 1] ?? 0));
  expect(stretches.length).toBeGreaterThan(8);
  for (const stretch of stretches) {
    expect(stretch).toBeGreaterThanOrEqual(8);
    expect(stretch).toBeLessThan(10);
  }
});

test("tells before each pause how many steps are done", async () => {
  const { clock, work, now } = slowWork(200, 0.5);
  const seen: [number, number][] = [];
  await new PacedWork({ now }).run(work, (done) => seen.push([done, clock.done + 1]));
  expect(seen.length).toBeGreaterThan(5);
  for (const [told, done] of seen) expect(told).toBe(done);
});

test("a cancel during a pause ends it before the next step", async () => {
  const { clock, work, now } = slowWork(1000, 0.1);
  const signal = { aborted: false };
  let doneAtCancel = 0;
  const pause = async () => {
    signal.aborted = true;
    doneAtCancel = clock.done;
  };
  await expect(new PacedWork({ now, pause, signal }).run(work)).rejects.toThrow(CancelledError);
  expect(clock.done).toBe(doneAtCancel);
});

test("without a clock it runs through, and rests only between two parts", async () => {
  const { work } = slowWork(1000, 1);
  let pauses = 0;
  const paced = new PacedWork({ pause: async () => void (pauses += 1) });
  expect(await paced.run(work)).toBe("done");
  expect(pauses).toBe(0);
  await paced.rest();
  expect(pauses).toBe(1);
});

test("with a clock it rests only when it is time to", async () => {
  let time = 0;
  let pauses = 0;
  const paced = new PacedWork({ now: () => time, pause: async () => void (pauses += 1) });
  time = 7.9;
  await paced.rest();
  expect(pauses).toBe(0);
  time = 8;
  await paced.rest();
  expect(pauses).toBe(1);
});
