/** @jest-environment jsdom */
import "@testing-library/jest-dom";
import { act, screen, waitFor } from "@testing-library/react";
import type { ErrorReason } from "../../src/app/explain-error";
import { accessViolations, button, renderPane } from "./render-pane";

const REASON: ErrorReason = {
  at: { sheet: "ส่วนที่ 1", row: 7, column: 6 },
  error: "#VALUE!",
  reason: { th: "เป้าหมายไม่เรียงลำดับ", en: "The targets are not in order" },
};

test.each([
  ["th-TH", "เหตุที่ ส่วนที่ 1!G8 เป็น #VALUE!", "เป้าหมายไม่เรียงลำดับ"],
  ["en-US", "Why ส่วนที่ 1!G8 shows #VALUE!", "The targets are not in order"],
])(
  "the reason is told politely, takes no focus, and goes when it is closed (%s)",
  async (language, title, text) => {
    const { store, user } = renderPane({ displayLanguage: language });
    const first = screen.getAllByRole("button")[0]!;
    act(() => first.focus());
    await act(async () => store.set({ errorReason: REASON }));
    await waitFor(() => expect(screen.getByText(text)).toBeVisible());
    expect(screen.getByText(title).closest("[aria-live=polite]")).toBeInTheDocument();
    expect(first).toHaveFocus();
    expect(await accessViolations()).toEqual([]);
    await user.click(button(/^(?:ปิดคำอธิบาย|Close the explanation)$/));
    expect(screen.queryByText(text)).toBeNull();
    expect(document.activeElement).not.toBe(document.body);
  },
);
