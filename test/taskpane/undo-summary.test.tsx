/** @jest-environment jsdom */
import "@testing-library/jest-dom";
import { act, screen } from "@testing-library/react";
import { WorkbookError } from "../../src/app/workbook-port";
import type { ChangeSet } from "../../src/domain/workbook/change-set";
import { MARKS, SUMMARISE, VALIDATE } from "../../src/taskpane/check/jobs";
import { accessViolations, button, renderPane } from "./render-pane";
import { PLAN, SUMMARY } from "./sample-reports";

const changes = (sheet: string): ChangeSet => ({ changes: [{ kind: "add-sheet", sheet }] });
const FORTH = changes("สรุป");
const PLANNED = {
  ...PLAN,
  overwrites: [],
  changeSet: FORTH,
  step: { sheet: "สรุป", isNewSheet: true, forth: FORTH, back: changes("ก่อน") },
};

async function summarised(language = "en-US") {
  const pane = renderPane({ displayLanguage: language });
  pane.services.onPlan = async () => PLANNED;
  await act(() => pane.store.start(VALIDATE));
  await act(() => pane.store.start(SUMMARISE));
  return pane;
}

const spoken = () => screen.getAllByRole("status").map(({ textContent }) => textContent);

test("a summary is undone and redone by the same button, which keeps the focus", async () => {
  const { user, services, store } = await summarised();
  button("Undo the summary").focus();
  await user.keyboard("{Enter}");
  expect(services.calls.at(-1)).toBe("take back สรุป");
  expect(spoken()).toContain("The summary is undone. The workbook is as it was before.");
  // A sheet that is gone cannot be gone to.
  expect(screen.queryByText(/^Summary written on sheet/)).toBeNull();
  expect(store.getState().validation?.isStale).toBe(true);
  expect(button("Redo the summary")).toHaveFocus();
  await user.keyboard("{Enter}");
  expect(services.calls.at(-1)).toBe("bring back สรุป");
  expect(spoken()).toContain("The summary is in the workbook again.");
  expect(screen.getByText(/^Summary written on sheet/)).toBeVisible();
  expect(button("Undo the summary")).toHaveFocus();
  expect(await accessViolations()).toEqual([]);
});

test("in Thai, too", async () => {
  const { user } = await summarised("th-TH");
  await user.click(button("เลิกทำการสรุปผล"));
  expect(button("ทำซ้ำการสรุปผล")).toBeEnabled();
  expect(spoken()).toContain("เลิกทำการสรุปผลแล้ว สมุดงานเป็นอย่างก่อนสรุปผล");
});

test("what somebody has added is named and led to, and undoing is offered still", async () => {
  const { user, services } = await summarised();
  services.onTakeBack = async () => ({ cells: ["H6", "A200"], charts: ["Chart 1"] });
  await user.click(button("Undo the summary"));
  expect(spoken()).toContain(
    "Nothing was undone: 3 places on the sheet “สรุป” hold something of somebody's own",
  );
  expect(screen.getByText(/Nothing was undone: somebody has added/)).toBeVisible();
  expect(screen.getByText("Chart 1", { exact: false })).toBeVisible();
  await user.click(button(/Go to .*A200/));
  expect(services.calls.at(-1)).toBe("select สรุป!A200");
  expect(await accessViolations()).toEqual([]);
  services.onTakeBack = async () => null;
  await user.click(button("Undo the summary"));
  expect(screen.queryByText(/somebody has added/)).toBeNull();
});

test.each([
  [false, "It can no longer be undone here: something else was written into the workbook since."],
  [true, "It can no longer be redone: something else was written into the workbook since. Summarise again."],
])("once something else was written it says so instead (taken back: %s)", async (isTakenBack, text) => {
  const { user, services, store } = await summarised();
  if (isTakenBack) await user.click(button("Undo the summary"));
  services.lastWrite = null;
  await act(() => store.start(MARKS, { language: "en", agreed: [] }));
  await act(async () => store.set({ shown: "summarise" }));
  expect(screen.getByText(text)).toBeVisible();
  expect(screen.queryByRole("button", { name: /(?:Undo|Redo) the summary/ })).toBeNull();
});

test("a cell that was edited since is told, and summarising anew is the way on", async () => {
  const { user, services } = await summarised();
  services.onTakeBack = async () => {
    throw new WorkbookError("changed-meanwhile", "'ส่วนที่ 1'!H29");
  };
  await user.click(button("Undo the summary"));
  expect(screen.getByText(/'ส่วนที่ 1'!H29/)).toBeVisible();
  expect(button("Undo the summary")).toBeEnabled();
  await user.click(button(/Try again/));
  expect(services.calls.slice(-2)).toEqual(["plan", "apply สรุปผลการประเมิน"]);
});

test("a summary that finds nothing to write leaves the one before to be undone; one that was undone is done with", async () => {
  const { user, services, store } = await summarised();
  services.onApply = async () => ({ ...SUMMARY, written: 0 });
  services.onPlan = async () => ({ ...PLANNED, changeSet: FORTH, step: null });
  await act(() => store.start(SUMMARISE));
  await user.click(button("Undo the summary"));
  await act(() => store.start(SUMMARISE));
  expect(screen.queryByRole("button", { name: /(?:Undo|Redo) the summary/ })).toBeNull();
});
