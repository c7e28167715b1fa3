/** @jest-environment jsdom */
import "@testing-library/jest-dom";
import { act, configure, screen } from "@testing-library/react";
import { WorkbookError } from "../../src/app/workbook-port";
import { ACCEPT, SIGN, SUMMARISE, VALIDATE } from "../../src/taskpane/check/jobs";
import { INSERT, LOCATE } from "../../src/taskpane/formulas/jobs";
import { button, renderPane } from "./render-pane";
import { FINDINGS, PLAN, reportOf, STAMP } from "./sample-reports";

configure({ defaultHidden: true });

beforeEach(() => void jest.spyOn(document, "hasFocus").mockReturnValue(true));
afterEach(() => jest.restoreAllMocks());

const OLDER = "สมุดงานเปลี่ยนไปหลังการตรวจครั้งนี้";
const here = { isRemote: false };
const unchanged = {
  kind: "unchanged",
  stamp: STAMP,
  isOtherRuleSet: false,
  compared: { merges: false, legibility: true, notes: true },
  changes: [],
} as const;

/** The pane, once the script that hears is there. */
async function openPane() {
  const pane = renderPane();
  await act(async () => void (await import("../../src/taskpane/check/hear-changes")));
  await act(() => new Promise((resolve) => setTimeout(resolve)));
  return pane;
}

async function validated() {
  const pane = await openPane();
  pane.services.onValidate = async () => ({ ...reportOf(FINDINGS), stamp: unchanged });
  await act(() => pane.store.start(VALIDATE));
  return pane;
}

test("an edit is told at once, nothing is read for it, and one key renews the result", async () => {
  const { user, services } = await validated();
  expect(screen.queryByText(OLDER)).toBeNull();
  services.calls.length = 0;
  act(() => services.hear(here));
  expect(screen.getByText(OLDER)).toBeInTheDocument();
  expect(services.calls).toEqual([]);
  await user.click(button("ตรวจสอบอีกครั้ง"));
  expect(services.calls).toEqual(["validate"]);
  expect(screen.queryByText(OLDER)).toBeNull();
});

test("a storm of edits draws once", async () => {
  const { services, store } = await validated();
  let changes = 0;
  store.subscribe(() => (changes += 1));
  act(() => {
    for (let i = 0; i < 300; i++) services.hear(here);
  });
  expect(changes).toBe(1);
});

test("after an edit a sign-off is no longer said to be unchanged", async () => {
  const { services } = await validated();
  expect(screen.getAllByText(/^ไม่มีการแก้ไขหลังการรับรอง/).length).toBeGreaterThan(0);
  act(() => services.hear(here));
  expect(screen.queryByText(/^ไม่มีการแก้ไขหลังการรับรอง/)).toBeNull();
  expect(screen.getAllByText(/ยังไม่ได้เปรียบเทียบ/).length).toBeGreaterThan(0);
});

test("an edit while a job reads makes its result older than the workbook", async () => {
  const { services, store } = await openPane();
  services.onValidate = async () => {
    services.hear(here);
    return reportOf(FINDINGS);
  };
  await act(() => store.start(VALIDATE));
  expect(screen.getByText(OLDER)).toBeInTheDocument();
});

test("a summary in view tells it too", async () => {
  const { services, store } = await openPane();
  services.onPlan = async () => ({ ...PLAN, overwrites: [], fills: [] });
  await act(() => store.start(SUMMARISE));
  act(() => services.hear(here));
  expect(store.getState().summary).toMatchObject({ state: "done", isStale: true });
  expect(screen.getByText("สมุดงานเปลี่ยนไปหลังการสรุปครั้งนี้")).toBeInTheDocument();
});

test("a live check renews itself; what others change elsewhere it does not hear", async () => {
  const { services, store } = await validated();
  act(() => store.set({ live: "on" }));
  act(() => services.hear(here));
  expect(screen.queryByText(OLDER)).toBeNull();
  act(() => services.hear({ isRemote: true }));
  expect(screen.getByText(OLDER)).toBeInTheDocument();
});

test("an Excel that cannot tell is said to be one, with the time of the result", async () => {
  const { services, store } = await openPane();
  services.hearingProblem = new WorkbookError("missing-api", "ExcelApi 1.9");
  services.onValidate = async () => reportOf(FINDINGS);
  await act(() => store.start(VALIDATE));
  expect(screen.getByText(/ไม่ได้รับแจ้งการแก้ไขจาก Excel ผลนี้เป็นของเวลา \d/)).toBeInTheDocument();
});

test("where hearing failed for another reason, the next job tries again", async () => {
  const { services, store } = await openPane();
  services.hearingProblem = new WorkbookError("cell-edit-mode", "");
  services.onValidate = async () => reportOf(FINDINGS);
  await act(() => store.start(VALIDATE));
  expect(store.getState().hearing).toBeNull();
  services.hearingProblem = null;
  await act(() => store.start(VALIDATE));
  expect(store.getState().hearing).toBe(true);
});

test("an edit after signing is told where the list was older already", async () => {
  const { services, store } = await validated();
  act(() => services.hear(here));
  await act(() => store.start(SIGN, { signer: "สมศรี", agreed: { error: 9, unfilled: 9 } }));
  expect(store.getState().validation).toMatchObject({ isStale: true, stamp: { kind: "unchanged" } });
  act(() => services.hear(here));
  expect(store.getState().validation).toMatchObject({ isStale: true, stamp: { kind: "uncompared" } });
});

describe("a summary in view", () => {
  async function summarised() {
    const pane = await validated();
    pane.services.onPlan = async () => ({ ...PLAN, overwrites: [], fills: [] });
    await act(() => pane.store.start(SUMMARISE));
    expect(pane.store.getState().summary).toMatchObject({ state: "done", isStale: false });
    return pane;
  }

  test("is older after an edit even where the check renews itself", async () => {
    const { services, store } = await summarised();
    await act(() => store.start(VALIDATE));
    act(() => store.set({ live: "on" }));
    act(() => services.hear(here));
    expect(store.getState()).toMatchObject({ summary: { isStale: true }, validation: { isStale: false } });
  });

  test.each<[string, (pane: Awaited<ReturnType<typeof summarised>>) => Promise<void>]>([
    [
      "an acceptance",
      async ({ services, store }) => {
        services.onAccept = async () => reportOf(FINDINGS);
        await store.start(ACCEPT, { finding: FINDINGS[0]!, said: { reason: "ก", by: "ข" } });
      },
    ],
    [
      "a formula that the product has inserted",
      async ({ store }) => {
        await store.start(LOCATE);
        await store.start(INSERT, {
          insertion: store.getState().insertion!,
          formula: "=KPISCORE(1,1,2,3)",
          isLifted: false,
        });
      },
    ],
  ])("is older after %s", async (_, write) => {
    const pane = await summarised();
    await act(() => write(pane));
    expect(pane.store.getState().summary).toMatchObject({ isStale: true });
  });

  test("is as new as its own write", async () => {
    const { store } = await summarised();
    await act(() => store.start(SUMMARISE));
    expect(store.getState()).toMatchObject({ summary: { isStale: false }, validation: { isStale: true } });
  });
});
