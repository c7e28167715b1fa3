/** @jest-environment jsdom */
import "@testing-library/jest-dom";
import { act, configure, screen, within } from "@testing-library/react";
import type { ValidationReport } from "../../src/app/reports";
import { CancelledError, WorkbookError } from "../../src/app/workbook-port";
import { matchAcceptances, accept as acceptIn } from "../../src/domain/review/acceptance";
import { type Acceptance } from "../../src/domain/validation/engine/finding";
import type { Finding } from "../../src/domain/validation/engine/finding";
import type { Fix } from "../../src/domain/repairs/fix";
import { Step } from "./in-memory-services";
import { accessViolations, button, renderPane } from "./render-pane";
import { finding, FINDINGS, reportOf } from "./sample-reports";
import { FIX as FIX_FINDINGS, VALIDATE } from "../../src/taskpane/check/jobs";

configure({ defaultHidden: true });

const items = () => [...document.querySelectorAll<HTMLElement>("[data-item]")];
const itemOf = (rule: string) => items().find((item) => item.querySelector(`[data-finding="${rule}"]`))!;
const headOf = (rule: string) => itemOf(rule).querySelector<HTMLElement>("[data-finding]")!;
const within$ = (rule: string) => within(itemOf(rule));

beforeEach(() => {
  jest.spyOn(document, "hasFocus").mockReturnValue(true);
  jest.spyOn(console, "error").mockImplementation((message: unknown) => {
    if (!(message instanceof Error)) throw new Error(String(message));
  });
});
afterEach(() => jest.restoreAllMocks());

const FIX: Fix = {
  reason: { th: "เก็บเป็นตัวเลข", en: "Kept as a number" },
  writes: [{ at: { sheet: "ก", row: 1, column: 1 }, before: null, after: { value: 15 } }],
};

function fixable(count: number): readonly Finding[] {
  return Array.from({ length: count }, (_, index) =>
    finding({
      rule: index < 2 ? "number-as-text" : "other-rule",
      message: { th: `ข้อที่ ${index}`, en: `No ${index}` },
      address: `B${index + 1}`,
      fix: FIX,
    }),
  );
}

/** A pane after validation, whose services remember what was accepted as the workbook does. */
async function reviewed(findings: readonly Finding[] = FINDINGS, displayLanguage = "th-TH") {
  const pane = renderPane({ displayLanguage });
  let acceptances: Acceptance[] = [];
  const report = () => reportOf(matchAcceptances(findings, acceptances));
  pane.services.onValidate = async () => report();
  pane.services.onAccept = async (each, statement) => {
    acceptances = acceptIn(acceptances, each, statement);
    return report();
  };
  pane.services.onWithdraw = async () => {
    acceptances = [];
    return report();
  };
  await act(() => pane.store.start(VALIDATE));
  pane.services.calls.length = 0;
  return pane;
}

type Pane = Awaited<ReturnType<typeof reviewed>>;

async function acceptFirst({ user }: Pane, rule: string, reason = "ตกลงแล้ว", by = "สมชาย") {
  await user.click(within$(rule).getByRole("button", { name: "ยอมรับ…" }));
  await user.type(within$(rule).getByRole("textbox", { name: /เหตุผล/ }), reason);
  const name = within$(rule).getByRole("textbox", { name: /ชื่อ/ });
  if (by !== "") {
    await user.clear(name);
    await user.type(name, by);
  }
  await user.click(within$(rule).getByRole("button", { name: "ยอมรับ" }));
}

describe("accepting", () => {
  test("keeps reason, name and moment, and counts it apart", async () => {
    const pane = await reviewed();
    await acceptFirst(pane, "weight-total-not-100");
    const at = new Date(2026, 7, 1, 14, 32).toISOString();
    expect(pane.services.calls).toEqual([`accept weight-total-not-100: ตกลงแล้ว (สมชาย, ${at})`]);
    expect(screen.getByRole("heading", { level: 2 })).toHaveTextContent("พบข้อผิดพลาด 2 รายการ");
    expect(screen.getByText("ยอมรับแล้ว", { selector: "dt" }).nextSibling).toHaveTextContent("1 รายการ");
    expect(items()).toHaveLength(6);
    expect(screen.getByText("6 จาก 7 รายการ")).toBeInTheDocument();
  });

  test("leads the focus to the next finding, and leaves the page where it is", async () => {
    const pane = await reviewed();
    document.documentElement.scrollTop = 50;
    await acceptFirst(pane, "score-not-as-computed");
    expect(headOf("target-differs-between-tables")).toHaveFocus();
    expect(document.documentElement.scrollTop).toBe(50);
    const [announcer] = screen.getAllByRole("status").slice(-1);
    expect(announcer).toHaveTextContent("ยอมรับรายการนี้แล้ว");
  });

  test("asks for what is missing, and goes to it", async () => {
    const { user, services } = await reviewed();
    const rule = "weight-total-not-100";
    await user.click(within$(rule).getByRole("button", { name: "ยอมรับ…" }));
    const reason = within$(rule).getByRole("textbox", { name: /เหตุผล/ });
    expect(reason).toHaveFocus();
    await user.keyboard("   ");
    await user.click(within$(rule).getByRole("button", { name: "ยอมรับ" }));
    expect(reason).toHaveFocus();
    expect(reason).toHaveAccessibleDescription("โปรดระบุเหตุผล");
    await user.type(reason, "ตกลง");
    await user.click(within$(rule).getByRole("button", { name: "ยอมรับ" }));
    expect(within$(rule).getByRole("textbox", { name: /ชื่อ/ })).toHaveFocus();
    expect(services.calls).toEqual([]);
  });

  test("arrow keys stay in the field, and Escape goes back to the button", async () => {
    const { user } = await reviewed();
    const rule = "weight-total-not-100";
    await user.click(within$(rule).getByRole("button", { name: "ยอมรับ…" }));
    const reason = within$(rule).getByRole("textbox", { name: /เหตุผล/ });
    await user.keyboard("ก{ArrowDown}{Home}{End}");
    expect(reason).toHaveFocus();
    const hear = jest.fn();
    window.addEventListener("keydown", hear);
    await user.keyboard("{Escape}");
    window.removeEventListener("keydown", hear);
    // Out of the pane Escape would lead where office.js hears it.
    expect(hear).not.toHaveBeenCalled();
    expect(within$(rule).getByRole("button", { name: "ยอมรับ…" })).toHaveFocus();
  });

  test("remembers the name", async () => {
    const pane = await reviewed();
    await acceptFirst(pane, "weight-total-not-100");
    await acceptFirst(pane, "score-not-as-computed", "อีกข้อ", "");
    expect(pane.services.calls.at(-1)).toContain("อีกข้อ (สมชาย,");
    expect(pane.stored.get("pramoen.reviewer")).toBe("สมชาย");
  });

  test("where it fails, the form keeps what was typed", async () => {
    const pane = await reviewed();
    pane.services.onAccept = () => Promise.reject(new WorkbookError("cell-edit-mode", ""));
    await acceptFirst(pane, "weight-total-not-100");
    expect(screen.getByRole("alert")).toHaveTextContent("กำลังแก้ไขเซลล์อยู่");
    expect(within$("weight-total-not-100").getByRole("textbox", { name: /เหตุผล/ })).toHaveValue("ตกลงแล้ว");
  });

  test("where the finding is another one by now, trying again validates", async () => {
    const pane = await reviewed();
    pane.services.onAccept = () => Promise.reject(new WorkbookError("changed-meanwhile", "ก!A1"));
    await acceptFirst(pane, "weight-total-not-100");
    await pane.user.click(button("ลองอีกครั้ง"));
    expect(pane.services.calls.at(-1)).toBe("validate");
  });
});

describe("what was accepted", () => {
  test("is shown with its reason when asked for, and can be withdrawn", async () => {
    const pane = await reviewed();
    await acceptFirst(pane, "weight-total-not-100");
    await pane.user.selectOptions(screen.getByRole("combobox", { name: "สถานะ" }), "ยอมรับแล้ว (1)");
    expect(items()).toHaveLength(1);
    const item = itemOf("weight-total-not-100");
    expect(item).toHaveTextContent("ตกลงแล้ว");
    expect(item).toHaveTextContent("สมชาย ยอมรับเมื่อ 1 ส.ค. 2569");
    expect(headOf("weight-total-not-100")).toHaveAccessibleName(/^ยอมรับแล้ว/);
    expect(item.querySelector("details")).not.toHaveAttribute("open");
    await pane.user.click(button("ยกเลิกการยอมรับ"));
    expect(pane.services.calls.at(-1)).toBe("withdraw weight-total-not-100");
    // With nothing accepted there is nothing to choose, and every finding is in view.
    expect(items()).toHaveLength(7);
    expect(screen.queryByRole("combobox", { name: "สถานะ" })).not.toBeInTheDocument();
    expect(headOf("weight-total-not-100")).toHaveFocus();
  });

  test("all of them accepted: nothing is open", async () => {
    const pane = await reviewed(FINDINGS.slice(0, 1));
    await acceptFirst(pane, "weight-total-not-100");
    expect(screen.getByRole("heading", { level: 2 })).toHaveTextContent("ไม่มีรายการรอดำเนินการ");
    await pane.user.click(button("ล้างตัวกรอง"));
    expect(items()).toHaveLength(1);
  });

  test("is open again where its content changed, and says so", async () => {
    const outdated = { ...acceptanceOf(FINDINGS[0]!), reason: "เคยตกลง" };
    const pane = await reviewed();
    pane.services.onValidate = async () => reportOf([{ ...FINDINGS[0]!, outdated }]);
    await act(() => pane.store.start(VALIDATE));
    expect(itemOf("weight-total-not-100")).toHaveTextContent(
      "สมชาย ยอมรับเมื่อ 1 ส.ค. 2569 แต่ข้อมูลเปลี่ยนแล้วเคยตกลง",
    );
    await pane.user.click(within$("weight-total-not-100").getByRole("button", { name: "ยกเลิกการยอมรับ" }));
    expect(pane.services.calls.at(-1)).toBe("withdraw weight-total-not-100");
  });
});

function acceptanceOf({ rule, messageId, sheet, address, row, fingerprint }: Finding): Acceptance {
  const at = new Date(2026, 7, 1, 12).toISOString();
  return { rule, messageId, sheet, address, row, fingerprint, reason: "", by: "สมชาย", at };
}

describe("fixing", () => {
  test.each([
    ["แก้ไข…", "review fix finding number-as-text:ส่วนที่ 1 ผลการประเมิน!B1"],
    ["แก้ทุกรายการของกฎนี้ (2)…", "review fix rule number-as-text"],
    ["แก้ 3 รายการ…", "review fix all"],
  ])("%s plans and writes nothing", async (name, call) => {
    const { user, services } = await reviewed(fixable(3));
    await user.click(screen.getAllByRole("button", { name })[0]!);
    expect(services.calls).toEqual([call]);
    expect(screen.getByRole("heading", { name: "แก้ไข: จะเขียน 2 เซลล์" })).toHaveFocus();
  });

  test("a rule with one fix offers no more than that; without a fix nothing is offered", async () => {
    await reviewed([...fixable(3), finding({ rule: "judged", message: { th: "ก", en: "a" } })]);
    expect(within$("other-rule").queryByRole("button", { name: /แก้ทั้งกฎ/ })).not.toBeInTheDocument();
    expect(within$("judged").queryByRole("button", { name: /แก้/ })).not.toBeInTheDocument();
  });

  test("what is accepted is not counted among what can be fixed", async () => {
    const pane = await reviewed(fixable(3));
    await acceptFirst(pane, "number-as-text");
    expect(button("แก้ 2 รายการ…")).toBeInTheDocument();
    expect(within$("number-as-text").queryByRole("button", { name: /แก้ทั้งกฎ/ })).not.toBeInTheDocument();
  });

  test("after the answer the workbook is validated anew; the list keeps its grouping", async () => {
    const { user, services, store } = await reviewed(fixable(3));
    await user.selectOptions(screen.getByRole("combobox", { name: "จัดกลุ่มตาม" }), "หมวด");
    await user.click(button("แก้ 3 รายการ…"));
    services.onValidate = async () => reportOf(fixable(1));
    await user.click(button("เขียน 2 เซลล์"));
    expect(services.calls).toEqual(["review fix all", "write without nothing", "validate"]);
    expect(screen.getByRole("heading", { name: "แก้ไข: เขียนแล้ว 2 เซลล์" })).toHaveFocus();
    expect(items()).toHaveLength(1);
    expect(store.getState().validation?.isStale).toBe(false);
    expect(screen.getByRole("combobox", { name: "จัดกลุ่มตาม" })).toHaveValue("subject");
    await user.click(button("ปิด"));
    expect(screen.queryByRole("heading", { name: /แก้ไข:/ })).not.toBeInTheDocument();
  });

  test.each([
    ["a failure", new WorkbookError("cell-edit-mode", "")],
    ["a cancel", new CancelledError()],
  ])("%s of the check after writing leaves what was written told, and the check stale", async (_, error) => {
    const { user, services, store } = await reviewed(fixable(3));
    await user.click(button("แก้ 3 รายการ…"));
    services.onValidate = () => Promise.reject(error);
    await user.click(button("เขียน 2 เซลล์"));
    expect(store.getState()).toMatchObject({
      notice: null,
      reviews: { check: { state: "done", written: 2 } },
      validation: { isStale: true },
    });
  });

  test("the answer no writes nothing and shows the list again", async () => {
    const { user, services } = await reviewed(fixable(3));
    await user.click(button("แก้ 3 รายการ…"));
    await user.click(button("คงไว้ตามเดิม"));
    expect(services.calls).toEqual(["review fix all"]);
    expect(items()).toHaveLength(3);
  });

  test("a new check takes the plan of an older one away", async () => {
    const { user, store } = await reviewed(fixable(3));
    await user.click(button("แก้ 3 รายการ…"));
    await user.click(button("ตรวจสอบ"));
    expect(store.getState().reviews.check).toBeUndefined();
  });
});

test("a second job is not begun while an acceptance is written", async () => {
  const pane = await reviewed();
  const step = new Step<ValidationReport>();
  pane.services.onAccept = (_finding, _statement, control) => step.run(control);
  await acceptFirst(pane, "weight-total-not-100");
  await pane.user.click(button("ตรวจสอบ"));
  expect(pane.services.calls).toHaveLength(1);
  await act(async () => step.finish(reportOf([])));
});

test.each(["th-TH", "en-US"])("no view in %s has a violation", async (displayLanguage) => {
  const accepted = { ...acceptanceOf(FINDINGS[0]!), reason: "ตกลง" };
  const findings = [{ ...FINDINGS[0]!, accepted }, { ...FINDINGS[1]!, outdated: accepted }, ...fixable(3)];
  const { services, store, user } = renderPane({ displayLanguage });
  services.onValidate = async () => reportOf(findings);
  await act(() => store.start(VALIDATE));
  await user.selectOptions(screen.getAllByRole("combobox")[0]!, "all");
  await user.click(screen.getAllByRole("button", { name: /^(ยอมรับ|Accept)…$/ })[0]!);
  await user.click(screen.getByRole("button", { name: /^(ยอมรับ|Accept)$/ }));
  expect(await accessViolations()).toEqual([]);
  await act(() => store.start(FIX_FINDINGS, "all"));
  expect(await accessViolations()).toEqual([]);
});
