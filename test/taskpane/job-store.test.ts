import { CancelledError, WorkbookError } from "../../src/app/workbook-port";
import { createPaneStore } from "../../src/taskpane/composition/pane-store";
import { inMemoryServices, Step, untilCancelled } from "./in-memory-services";
import { FINDINGS, PLAN, reportOf, SUMMARY } from "./sample-reports";
import { SUMMARISE, VALIDATE, WRITE_SUMMARY } from "../../src/taskpane/check/jobs";
import { confirmSummary, declineSummary } from "../../src/taskpane/check/summary/answer-summary";

const NOW = new Date("2026-08-01T14:32:00");

function setUp() {
  const services = inMemoryServices();
  return { services, store: createPaneStore(services, { now: () => NOW }) };
}

beforeEach(() => {
  jest.spyOn(console, "error").mockImplementation(() => undefined);
});
afterEach(() => jest.restoreAllMocks());

describe("validate", () => {
  test("keeps the report and its time", async () => {
    const { store } = setUp();
    await store.start(VALIDATE);
    expect(store.getState()).toMatchObject({
      running: null,
      shown: "validate",
      validation: { report: reportOf(FINDINGS), at: NOW, isStale: false },
      notice: null,
      endings: 1,
    });
  });

  test("a second start while it runs joins the first", async () => {
    const { services, store } = setUp();
    const step = new Step<ReturnType<typeof reportOf>>();
    services.onValidate = (control) => step.run(control);
    const first = store.start(VALIDATE);
    const second = store.start(VALIDATE);
    const other = store.start(SUMMARISE);
    step.finish(reportOf([]));
    await Promise.all([first, second, other]);
    expect(services.calls).toEqual(["validate"]);
    expect(store.getState().endings).toBe(1);
  });

  test("tells how far it has come", async () => {
    const { services, store } = setUp();
    const step = new Step<ReturnType<typeof reportOf>>();
    services.onValidate = (control) => step.run(control);
    const job = store.start(VALIDATE);
    expect(store.getState().running).toEqual({ job: VALIDATE, progress: null, isCancelling: false });
    const progress = { phase: "reading", done: 3, total: 8 } as const;
    step.control?.onProgress?.(progress);
    expect(store.getState().running).toMatchObject({ progress });
    step.finish(reportOf([]));
    await job;
  });

  test("a cancelled job keeps the former report", async () => {
    const { services, store } = setUp();
    await store.start(VALIDATE);
    services.onValidate = untilCancelled;
    const job = store.start(VALIDATE);
    store.cancel();
    expect(store.getState().running?.isCancelling).toBe(true);
    await job;
    expect(store.getState()).toMatchObject({
      running: null,
      notice: { kind: "cancelled", job: VALIDATE },
      validation: { isStale: false },
      endings: 2,
    });
  });

  test("a late progress report after the end changes nothing", async () => {
    const { services, store } = setUp();
    let late: (() => void) | undefined;
    services.onValidate = async (control) => {
      late = () => control.onProgress?.({ phase: "reading", done: 1, total: 1 });
      return reportOf([]);
    };
    await store.start(VALIDATE);
    late?.();
    expect(store.getState().running).toBeNull();
  });

  test("cancel without a job does nothing", () => {
    const { store } = setUp();
    const before = store.getState();
    store.cancel();
    expect(store.getState()).toBe(before);
  });
});

describe("failures", () => {
  test.each([
    [new WorkbookError("cell-edit-mode", ""), { kind: "cell-edit-mode", detail: "", written: [] }],
    [
      new WorkbookError("changed-meanwhile", "'ก'!B2", ["'ก'!A1"]),
      { kind: "changed-meanwhile", detail: "'ก'!B2", written: ["'ก'!A1"] },
    ],
    [new TypeError("x is undefined"), { kind: "unexpected", detail: "x is undefined", written: [] }],
    ["a thrown text", { kind: "unexpected", detail: "a thrown text", written: [] }],
  ])("%s is told in terms of the pane", async (error, problem) => {
    const { services, store } = setUp();
    services.onValidate = () => Promise.reject(error);
    await store.start(VALIDATE);
    expect(store.getState().notice).toEqual({ kind: "failed", during: VALIDATE, problem });
  });

  test.each([
    [300, 300],
    [301, 301],
  ])("a detail of %i characters is shown with %i", async (length, shown) => {
    const { services, store } = setUp();
    services.onValidate = () => Promise.reject(new WorkbookError("changed-meanwhile", "x".repeat(length)));
    await store.start(VALIDATE);
    const { notice } = store.getState();
    const detail = notice?.kind === "failed" ? notice.problem.detail : "";
    expect(detail).toHaveLength(shown);
    expect(detail.endsWith("…")).toBe(length > 300);
  });

  test("the next job clears the notice", async () => {
    const { services, store } = setUp();
    services.onValidate = () => Promise.reject(new WorkbookError("cell-edit-mode", ""));
    await store.start(VALIDATE);
    services.onValidate = async () => reportOf([]);
    await store.start(VALIDATE);
    expect(store.getState().notice).toBeNull();
  });
});

describe("summarise", () => {
  test("writes at once when nothing is written over", async () => {
    const { services, store } = setUp();
    services.onPlan = async () => ({ ...PLAN, overwrites: [] });
    await store.start(SUMMARISE);
    expect(services.calls).toEqual(["plan", `apply ${PLAN.sheet}`]);
    expect(store.getState()).toMatchObject({
      shown: "summarise",
      summary: { state: "done", report: SUMMARY },
    });
  });

  test("asks before it writes over anything", async () => {
    const { services, store } = setUp();
    await store.start(SUMMARISE);
    expect(services.calls).toEqual(["plan"]);
    expect(store.getState().summary).toEqual({ state: "asking", plan: PLAN });
  });

  test("writes after the answer yes, and the check before it is stale", async () => {
    const { services, store } = setUp();
    await store.start(VALIDATE);
    await store.start(SUMMARISE);
    expect(store.getState().validation?.isStale).toBe(false);
    await confirmSummary(store);
    expect(services.calls).toEqual(["validate", "plan", `apply ${PLAN.sheet}`]);
    expect(store.getState()).toMatchObject({ summary: { state: "done" }, validation: { isStale: true } });
  });

  test("a summary that wrote nothing leaves the check as it was", async () => {
    const { services, store } = setUp();
    services.onPlan = async () => ({ ...PLAN, overwrites: [] });
    services.onApply = async () => ({ ...SUMMARY, written: 0 });
    await store.start(VALIDATE);
    await store.start(SUMMARISE);
    expect(store.getState().validation?.isStale).toBe(false);
  });

  test("writes nothing after the answer no", async () => {
    const { services, store } = setUp();
    await store.start(SUMMARISE);
    declineSummary(store);
    expect(services.calls).toEqual(["plan"]);
    expect(store.getState()).toMatchObject({ summary: null, notice: { kind: "declined" } });
  });

  test("an answer without a question does nothing", async () => {
    const { services, store } = setUp();
    await confirmSummary(store);
    declineSummary(store);
    expect(services.calls).toEqual([]);
    expect(store.getState().notice).toBeNull();
  });

  test("a failure half way tells what was written and makes the check stale", async () => {
    const { services, store } = setUp();
    await store.start(VALIDATE);
    services.onApply = () =>
      Promise.reject(new WorkbookError("host-failure", "GeneralException", ["'ก'!A1:B2"]));
    await store.start(SUMMARISE);
    await confirmSummary(store);
    expect(store.getState()).toMatchObject({
      notice: { kind: "failed", during: WRITE_SUMMARY, problem: { written: ["'ก'!A1:B2"] } },
      validation: { isStale: true },
    });
  });

  test("a question that fails to be applied can be answered again", async () => {
    const { services, store } = setUp();
    services.onApply = () => Promise.reject(new WorkbookError("cell-edit-mode", ""));
    await store.start(SUMMARISE);
    await confirmSummary(store);
    expect(store.getState().summary).toEqual({ state: "asking", plan: PLAN });
  });

  test("a cancelled plan leaves no question behind", async () => {
    const { services, store } = setUp();
    services.onPlan = () => Promise.reject(new CancelledError());
    await store.start(SUMMARISE);
    expect(store.getState()).toMatchObject({
      summary: null,
      notice: { kind: "cancelled", job: SUMMARISE },
    });
  });
});

describe("select", () => {
  test("leads to the cell", async () => {
    const { services, store } = setUp();
    await store.select("ส่วนที่ 1", "B2");
    expect(services.calls).toEqual(["select ส่วนที่ 1!B2"]);
  });

  test("a failure is told until a later one succeeds", async () => {
    const { services, store } = setUp();
    services.onSelect = () => Promise.reject(new WorkbookError("sheet-missing", "ส่วนที่ 1"));
    await store.select("ส่วนที่ 1", "B2");
    expect(store.getState().notice).toMatchObject({ kind: "failed", during: "select" });
    services.onSelect = async () => undefined;
    await store.select("ส่วนที่ 2", null);
    expect(store.getState().notice).toBeNull();
  });
});

test("listeners hear of changes until they leave", async () => {
  const { store } = setUp();
  const heard = jest.fn();
  const leave = store.subscribe(heard);
  store.set({ shown: "summarise" });
  leave();
  store.set({ shown: "validate" });
  expect(heard).toHaveBeenCalledTimes(1);
});

describe("a host that never answers", () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  test("holds nobody up after a cancel: the next job runs, and what has become of the first is not claimed", async () => {
    const { services, store } = setUp();
    let late: Parameters<typeof services.onValidate>[0] | undefined;
    services.onValidate = (control) => {
      late = control;
      return new Promise(() => undefined);
    };
    const stuck = store.start(VALIDATE);
    await jest.advanceTimersByTimeAsync(60_000);
    expect(store.getState().running).not.toBeNull();
    store.cancel();
    await jest.advanceTimersByTimeAsync(19_000);
    expect(store.getState().running).toMatchObject({ isCancelling: true });
    await jest.advanceTimersByTimeAsync(1_000);
    await stuck;
    expect(store.getState()).toMatchObject({
      running: null,
      notice: { kind: "failed", problem: { kind: "no-answer", written: [], isUnsure: true } },
    });
    const step = new Step<ReturnType<typeof reportOf>>();
    services.onValidate = (control) => step.run(control);
    const next = store.start(VALIDATE);
    late?.onProgress?.({ phase: "reading", done: 1, total: 2 });
    expect(store.getState().running).toMatchObject({ progress: null });
    step.finish(reportOf([]));
    await next;
    expect(store.getState().running).toBeNull();
  });
});
