/** @jest-environment jsdom */
import "@testing-library/jest-dom";
import { act, screen, within } from "@testing-library/react";
import { WorkbookError } from "../../src/app/workbook-port";
import type { Fix } from "../../src/domain/repairs/fix";
import type { FixStep } from "../../src/domain/review/fix-steps";
import type { Finding } from "../../src/domain/validation/engine/finding";
import { FIX, VALIDATE } from "../../src/taskpane/check/jobs";
import { accessViolations, button, renderPane } from "./render-pane";
import { finding, reportOf } from "./sample-reports";

const fixOf = (row: number): Fix => ({
  reason: { th: "เก็บเป็นตัวเลข", en: "Kept as a number" },
  writes: [
    {
      at: { sheet: "ก", row, column: 1 },
      before: { value: "15 ", formula: null },
      after: { value: 15 },
    },
  ],
});
const FOUND: readonly Finding[] = [1, 2, 3, 4].map((n) =>
  finding({
    rule: n === 3 ? "judged" : `rule-${n}`,
    message: { th: `ข้อที่ ${n}`, en: `No ${n}` },
    address: `B${n}`,
    fix: n === 3 ? null : fixOf(n - 1),
  }),
);
const [one, two, judged, four] = FOUND as [Finding, Finding, Finding, Finding];
const stepOf = (...findings: Finding[]): FixStep => ({
  fixes: findings.map((each) => ({ finding: each, fix: each.fix! })),
  back: { changes: [] },
});

const items = () => [...document.querySelectorAll<HTMLElement>("[data-item]")];
const messages = () => items().map((item) => item.querySelector("[data-finding]")!.textContent);
const itemOf = ({ id }: Finding) => items().find((item) => item.dataset.item === id)!;
const undo = (of: Finding, name: RegExp | string = /^(?:เลิกทำ|Undo)$/) =>
  within(itemOf(of)).getByRole("button", { name });

/** A pane whose report is `left` once these steps were written. */
async function fixed(steps: readonly FixStep[], left: readonly Finding[], displayLanguage = "en-US") {
  const pane = renderPane({ displayLanguage });
  pane.services.onValidate = async () => reportOf(FOUND);
  await act(() => pane.store.start(VALIDATE));
  pane.services.fixSteps = steps;
  await fixMore(pane, left);
  return pane;
}

async function fixMore({ store, services, user }: ReturnType<typeof renderPane>, left: readonly Finding[]) {
  await act(() => store.start(FIX, "all"));
  services.onValidate = async () => reportOf(left);
  await user.click(button(/^(?:Write|เขียน) 2/));
}

beforeEach(() => jest.spyOn(document, "hasFocus").mockReturnValue(true));
afterEach(() => jest.restoreAllMocks());

test("what was fixed stays in its place as fixed, with before and after, and counts no more", async () => {
  await fixed([stepOf(one), stepOf(two)], [judged, four]);
  expect(messages()).toEqual(["No 1", "No 2", "No 3", "No 4"].map((text) => expect.stringContaining(text)));
  expect(itemOf(two)).toHaveTextContent("FixedB2 15 → 15");
  expect(itemOf(two).querySelector("[data-finding]")).toHaveAccessibleName(/^Fixed/);
  expect(itemOf(judged)).not.toHaveTextContent("Fixed");
  expect(screen.getByRole("button", { name: /Errors 2$/ })).toBeVisible();
  expect(await accessViolations()).toEqual([]);
});

test("undone by key, its finding is open again and holds the focus", async () => {
  const { services, user } = await fixed([stepOf(one), stepOf(two)], [judged, four]);
  services.onValidate = async () => reportOf([two, judged, four]);
  act(() => undo(two).focus());
  await user.keyboard("{Enter}");
  expect(services.calls.slice(-2)).toEqual([`take back ${two.id}`, "validate"]);
  const head = itemOf(two).querySelector("[data-finding]");
  expect(head).toHaveFocus();
  expect(head).toHaveAccessibleName(/^Error/);
  expect(screen.getAllByRole("status").map(({ textContent }) => textContent)).toContainEqual(
    expect.stringContaining("The fix is undone"),
  );
  // What was written is not told as written any more; the other one is still fixed.
  expect(screen.queryByRole("heading", { name: /^Fix:/ })).toBeNull();
  expect(itemOf(one)).toHaveTextContent("Fixed");
});

test("all of one write go back together, not those of another one", async () => {
  const pane = await fixed([stepOf(one), stepOf(two)], [judged, four]);
  pane.services.fixSteps = [stepOf(four)];
  await fixMore(pane, [judged]);
  expect(messages()).toHaveLength(4);
  expect(within(itemOf(four)).queryByRole("button", { name: /Undo all/ })).toBeNull();
  pane.services.onValidate = async () => reportOf([one, two, judged]);
  await pane.user.click(undo(one, "Undo all 2"));
  expect(pane.services.calls.at(-2)).toBe(`take back ${one.id}, ${two.id}`);
  expect(itemOf(one)).not.toHaveTextContent("Fixed");
  expect(itemOf(four)).toHaveTextContent("Fixed");
});

test.each([
  ["th-TH", "เซลล์ 'ก'!B2 มีการแก้ไขหลังจากนั้น"],
  ["en-US", "cell 'ก'!B2 was edited since"],
])("a cell that was edited since is named, and nothing is validated (%s)", async (language, text) => {
  const { services, user } = await fixed([stepOf(one), stepOf(two)], [judged, four], language);
  services.onTakeBackFixes = () => Promise.reject(new WorkbookError("changed-meanwhile", "'ก'!B2"));
  await user.click(undo(two));
  expect(itemOf(two)).toHaveTextContent(text);
  expect(itemOf(one)).not.toHaveTextContent(text);
  expect(undo(two)).toHaveFocus();
  expect(services.calls.at(-1)).toBe(`take back ${two.id}`);
  expect(screen.getAllByRole("status").map(({ textContent }) => textContent)).toContainEqual(
    expect.stringContaining(text),
  );
});

test("another failure is told as always, and what was fixed stays", async () => {
  const { services, user } = await fixed([stepOf(one)], [two, judged, four]);
  services.onTakeBackFixes = () => Promise.reject(new WorkbookError("cell-edit-mode", ""));
  await user.click(undo(one));
  expect(screen.getByRole("alert")).toBeVisible();
  expect(undo(one)).toBeEnabled();
});

test("where nothing else is left the list is there still; validating ends it", async () => {
  const { store } = await fixed([stepOf(...[one, two, four])], []);
  expect(messages()).toHaveLength(3);
  await act(() => store.start(VALIDATE));
  expect(items()).toHaveLength(0);
});

test("what is found again meanwhile is open, not fixed", async () => {
  const { store } = await fixed([stepOf(one)], [two, judged, four]);
  const { validation } = store.getState();
  // As live validation brings it.
  await act(async () => store.set({ validation: { ...validation!, report: reportOf(FOUND) } }));
  expect(messages()).toHaveLength(4);
  expect(itemOf(one)).not.toHaveTextContent("Fixed");
});

test("where the check after it fails, what was fixed is fixed all the same", async () => {
  const pane = await fixed([stepOf(one)], [two, judged, four]);
  pane.services.fixSteps = [stepOf(two)];
  await act(() => pane.store.start(FIX, "all"));
  pane.services.onValidate = () => Promise.reject(new WorkbookError("cell-edit-mode", ""));
  await pane.user.click(button(/^Write 2/));
  expect(itemOf(two)).toHaveTextContent("Fixed");
  expect(messages()).toHaveLength(4);
});

test("what cannot be put back says so", async () => {
  await fixed([{ ...stepOf(one), back: null }], [two, judged, four]);
  expect(itemOf(one)).toHaveTextContent("It cannot be undone here");
  expect(within(itemOf(one)).queryByRole("button", { name: /Undo/ })).toBeNull();
});
