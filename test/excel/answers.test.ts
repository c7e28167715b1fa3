import { CancelledError, WorkbookError } from "../../src/app/workbook-port";
import { afterFailure, answered } from "../../src/excel/answers";

const never = () => new Promise<never>(() => undefined);

test("gives the answer, or its failure", async () => {
  const { signal } = new AbortController();
  expect(await answered(Promise.resolve(7), { signal })).toBe(7);
  await expect(answered(Promise.reject(new Error("no")), { signal })).rejects.toThrow("no");
});

test.each(["before", "while waiting"])("does not wait for an answer when cancelled %s", async (when) => {
  const abort = new AbortController();
  if (when === "before") abort.abort();
  const waiting = answered(never(), { signal: abort.signal });
  abort.abort();
  await expect(waiting).rejects.toThrow(CancelledError);
});

test("an answer that comes within the grace after a cancel counts, a later one does not", async () => {
  const abort = new AbortController();
  abort.abort();
  const soon = new Promise((resolve) => setTimeout(() => resolve("written"), 5));
  expect(await answered(soon, { signal: abort.signal, grace: 500 })).toBe("written");
  await expect(answered(never(), { signal: abort.signal, grace: 5 })).rejects.toThrow(CancelledError);
});

test("a host that keeps silent is given up", async () => {
  await expect(answered(never(), { silence: 5 })).rejects.toMatchObject({
    problem: "no-answer",
    written: [],
  });
});

test("a failure that comes when nobody waits any more is nobody's", async () => {
  const late = new Promise<never>((_, reject) => setTimeout(() => reject(new Error("late")), 10));
  await expect(answered(late, { silence: 1 })).rejects.toThrow(WorkbookError);
  await expect(late).rejects.toThrow("late");
});

test.each([
  [new WorkbookError("no-answer", ""), undefined, 10_000],
  [new WorkbookError("no-answer", ""), 50, 50],
  [new WorkbookError("host-failure", ""), undefined, undefined],
  [new Error("x"), 7, 7],
])("after %s with %s it is waited for %s", (failure, silence, expected) => {
  expect(afterFailure(failure, silence)).toEqual({ silence: expected });
});
