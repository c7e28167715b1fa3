/** @jest-environment jsdom */
import "@testing-library/jest-dom";
import { act, configure, screen, within } from "@testing-library/react";
import type { StampVerdict } from "../../src/app/verify-stamp";
import { WorkbookError } from "../../src/app/workbook-port";
import { RULES } from "../../src/domain/validation/rules";
import { accessViolations, button, renderPane } from "./render-pane";
import { FINDINGS, reportOf, STAMP } from "./sample-reports";
import { ACCEPT, FIX, SIGN, VALIDATE, VERIFY } from "../../src/taskpane/check/jobs";

configure({ defaultHidden: true });

const NOW = new Date(2026, 7, 1, 14, 32).toISOString();
const CHANGED: StampVerdict = {
  kind: "changed",
  stamp: { ...STAMP, regrades: { "target-too-easy": "off" } },
  isOtherRuleSet: true,
  compared: { merges: false, legibility: true, notes: true },
  changes: [
    { kind: "changed", sheet: "ส่วนที่ 1", address: "B8" },
    { kind: "sheet-removed", sheet: "ส่วนที่ 3", address: null },
  ],
};

beforeEach(() => {
  jest.spyOn(document, "hasFocus").mockReturnValue(true);
  jest.spyOn(console, "error").mockImplementation((message: unknown) => {
    if (!(message instanceof Error)) throw new Error(String(message));
  });
});
afterEach(() => jest.restoreAllMocks());

async function validated(stamp?: StampVerdict) {
  const pane = renderPane();
  pane.services.onValidate = async () => ({ ...reportOf(FINDINGS), ...(stamp && { stamp }) });
  await act(() => pane.store.start(VALIDATE));
  await pane.user.click(button("เพิ่มเติม"));
  pane.services.calls.length = 0;
  return pane;
}

const announced = () => screen.getAllByRole("status").slice(-1)[0];

describe("signing off", () => {
  test("asks for a name, signs, and shows what was signed", async () => {
    const { user, services, stored } = await validated({ kind: "none" });
    expect(screen.getByText("สมุดงานนี้ยังไม่มีการรับรอง")).toBeInTheDocument();
    await user.click(button("รับรอง…"));
    expect(screen.getByText(/ยังมีข้อผิดพลาด 3 รายการ/)).toBeInTheDocument();
    await user.click(button("รับรองทั้งที่ยังค้าง"));
    expect(screen.getByRole("textbox", { name: /ชื่อผู้รับรอง/ })).toHaveFocus();
    expect(screen.getByText("โปรดระบุชื่อ")).toBeInTheDocument();
    expect(services.calls).toEqual([]);
    await user.keyboard("สมศรี{Enter}");
    expect(services.calls).toEqual([`sign สมศรี ${NOW}`]);
    expect(screen.getByText("ไม่มีการแก้ไขหลังการรับรอง")).toBeInTheDocument();
    expect(screen.getByText(/รับรองทั้งที่มีข้อผิดพลาด 3 รายการ/)).toBeInTheDocument();
    expect(screen.getByText("ผู้รับรอง").nextSibling).toHaveTextContent("สมศรี");
    expect(screen.getByText("รหัสยืนยันเนื้อหา").nextSibling).toHaveTextContent("0123456789abcdef…");
    expect(screen.getByText("รหัสยืนยันเนื้อหา").nextSibling).toHaveAttribute("title", STAMP.digest);
    expect(screen.getByText("ผลการตรวจสอบ").nextSibling).toHaveTextContent("ข้อผิดพลาด 3 ควรตรวจ 2");
    expect(announced()).toHaveTextContent("รับรองแล้ว");
    expect(document.activeElement?.tagName).toBe("SUMMARY");
    expect(stored.get("pramoen.reviewer")).toBe("สมศรี");
  });

  test.each([
    [STAMP.counts, false],
    [{ ...STAMP.counts, error: 2 }, true],
  ])("the list is stale where %j was signed: %s", async (counts, isStale) => {
    const { services, store } = await validated();
    services.onSign = async () => ({ state: "signed", stamp: { ...STAMP, counts } });
    await act(() => store.start(SIGN, { signer: "สมศรี", agreed: { error: 9, unfilled: 9 } }));
    expect(store.getState().validation).toMatchObject({ isStale, stamp: { kind: "unchanged" } });
  });

  test("more open than was agreed to: nothing is signed, the newer check is shown, and the form asks again", async () => {
    const { user, services, store } = await validated({ kind: "none" });
    const report = { ...reportOf(FINDINGS), counts: { ...reportOf(FINDINGS).counts, error: 7, unfilled: 2 } };
    services.onSign = async () => ({ state: "asks", report: { ...report, stamp: { kind: "none" } } });
    await user.click(button("รับรอง…"));
    await user.keyboard("สมศรี{Enter}");
    expect(screen.getByText(/^สมุดงานยังมีข้อผิดพลาด 7 รายการ · รอกรอก 2 รายการ/)).toBeInTheDocument();
    expect(screen.getByRole("textbox", { name: /ชื่อผู้รับรอง/ })).toHaveValue("สมศรี");
    expect(announced()).toHaveTextContent("ยังไม่ได้รับรอง");
    expect(store.getState().validation).toMatchObject({ isStale: false, stamp: { kind: "none" } });
    const agreed: unknown[] = [];
    services.onSign = async (_, given) => {
      agreed.push(given);
      return { state: "signed", stamp: { ...STAMP, counts: report.counts } };
    };
    await user.click(button("รับรองทั้งที่ยังค้าง"));
    expect(agreed).toEqual([{ error: 7, unfilled: 2 }]);
    expect(screen.queryByRole("textbox", { name: /ชื่อผู้รับรอง/ })).toBeNull();
  });

  test("a failure keeps the form", async () => {
    const { user, services } = await validated();
    services.onSign = () => Promise.reject(new WorkbookError("cell-edit-mode", ""));
    await user.click(button("รับรอง…"));
    await user.keyboard("สมศรี{Enter}");
    expect(screen.getByRole("alert")).toHaveTextContent("กำลังแก้ไขเซลล์อยู่");
    expect(screen.getByRole("textbox", { name: /ชื่อผู้รับรอง/ })).toHaveValue("สมศรี");
  });
});

describe("what a sign-off says of its framework", () => {
  const reason = { th: "ผู้ใช้เลือกไว้", en: "it was chosen by the user" };
  const isUnchanged = {
    kind: "unchanged",
    isOtherRuleSet: false,
    compared: { merges: false, legibility: true, notes: true },
    changes: [],
  } as const;

  test.each([
    {
      name: "its id, its version and why",
      isDecided: true,
      said: /^public-organisation-2565 รุ่น 3: ผู้ใช้เลือกไว้$/,
    },
    { name: "why there is none", isDecided: false, said: /^ยังไม่ทราบ: ผู้ใช้เลือกไว้$/ },
  ])("is $name", async ({ isDecided, said }) => {
    await validated({ ...isUnchanged, stamp: { ...STAMP, basis: { reason, isDecided } } });
    expect(screen.getByText("กรอบการประเมิน", { selector: "details *" }).nextSibling).toHaveTextContent(said);
  });

  test("leaves the reason out where it was signed without one", async () => {
    await validated({ ...isUnchanged, stamp: STAMP });
    expect(screen.getByText("กรอบการประเมิน", { selector: "details *" }).nextSibling).toHaveTextContent(
      /^public-organisation-2565 .*3$/,
    );
  });
});

describe("verifying", () => {
  test.each<[StampVerdict, string]>([
    [{ kind: "none" }, "สมุดงานนี้ยังไม่มีการรับรอง"],
    [{ kind: "damaged" }, "ข้อมูลการรับรองถูกแก้ไข จึงเชื่อถือไม่ได้"],
    [{ ...CHANGED, kind: "unchanged", changes: [] }, "ไม่มีการแก้ไขหลังการรับรอง"],
    [CHANGED, "มีการแก้ไข 2 แห่งหลังการรับรอง"],
    [{ ...CHANGED, changes: [] }, "กรอบการประเมิน แม่แบบ ผังคอลัมน์ หรือรายการที่ยอมรับ เปลี่ยนไปหลังการรับรอง"],
  ])("%j", async (verdict, text) => {
    const { user, services } = await validated();
    expect(screen.getByText("ยังไม่ได้ตรวจว่ามีการแก้ไขหลังรับรองหรือไม่")).toBeInTheDocument();
    services.onVerify = async () => verdict;
    await user.click(button("ตรวจว่ามีการแก้ไขหลังรับรองหรือไม่"));
    expect(screen.getByText(text, { selector: "summary *" })).toBeInTheDocument();
    expect(announced()).toHaveTextContent(text);
    expect(button("ตรวจว่ามีการแก้ไขหลังรับรองหรือไม่")).toHaveFocus();
  });

  test("what changed leads to its cell; a sheet that is gone leads nowhere", async () => {
    const { user, services } = await validated(CHANGED);
    expect(screen.getByText(/ส่วนที่ 3/, { selector: "details *" }).tagName).toBe("SPAN");
    await user.click(button("ไปที่ ส่วนที่ 1!B8"));
    expect(services.calls).toEqual(["select ส่วนที่ 1!B8"]);
    expect(screen.getByText("ชุดกฎ").nextSibling).toHaveTextContent(
      "รุ่น 7 · ต่างจากชุดกฎปัจจุบัน · ปรับความสำคัญของกฎ 1 ข้อ ต่างจากกรอบการประเมิน",
    );
  });

  test.each([
    [CHANGED, true],
    [{ kind: "damaged" }, true],
    [{ kind: "none" }, false],
  ] as const)("%j stands open: %s", async (verdict, isOpen) => {
    await validated(verdict);
    expect(screen.getByText("การรับรอง").closest("details")!.open).toBe(isOpen);
  });

  test.each<[StampVerdict, string]>([
    [{ ...CHANGED, kind: "unchanged", changes: [] }, "มีการแก้ไขในสมุดงานหลังการรับรอง ยังไม่ได้เปรียบเทียบ"],
    [{ kind: "none" }, "สมุดงานนี้ยังไม่มีการรับรอง"],
  ])("after %j and a write: %s", async (verdict, text) => {
    const { services, store, user } = await validated(verdict);
    services.onAccept = async () => reportOf(FINDINGS);
    await act(() => store.start(ACCEPT, { finding: FINDINGS[0]!, said: { reason: "ก", by: "ข" } }));
    expect(screen.getByText(text)).toBeInTheDocument();
    services.onVerify = async () => verdict;
    await act(() => store.start(VERIFY));
    await user.click(screen.getByRole("switch"));
    act(() => services.live!.onReport(reportOf([])));
    expect(screen.getByText(text, { selector: "summary *" })).toBeInTheDocument();
  });
});

describe("findings into the workbook", () => {
  test.each([
    ["เขียนแผ่นงานผลการตรวจสอบ", "findings-sheet", "แสดง 17 รายการแล้ว"],
    ["ทำเครื่องหมายที่เซลล์", "marks", "ทำเครื่องหมาย 17 เซลล์แล้ว"],
    ["นำออก", "remove-report", "นำออกแล้ว"],
  ])("%s counts what the user counts", async (name, call, told) => {
    const { user, services, store } = await validated();
    await user.click(button(name));
    expect(services.calls).toEqual([call]);
    expect(screen.getByText(`${name}: ${told}`, { selector: "details *" })).toBeInTheDocument();
    expect(announced()).toHaveTextContent(`${name}: ${told}`);
    expect(store.getState().validation?.isStale).toBe(false);
    services.onReport = async () => ({ written: 0, counted: 17, closed: [] });
    await user.click(button(name));
    expect(screen.getByText(`${name}: ไม่มีสิ่งใดเปลี่ยนแปลง`, { selector: "details *" })).toBeInTheDocument();
  });

  test("protected sheets are left alone and named, and open for that long once the user agrees", async () => {
    const { user, services, store } = await validated();
    expect(screen.queryByRole("checkbox", { name: /ป้องกันตามเดิม$/ })).not.toBeInTheDocument();
    services.onValidate = async () => ({ ...reportOf(FINDINGS), guarded: ["ส่วนที่ 1", "สรุป"] });
    await act(() => store.start(VALIDATE));
    services.onReport = async () => ({ written: 0, counted: 0, closed: ["สรุป"] });
    await user.click(button("ทำเครื่องหมายที่เซลล์"));
    expect(services.calls.at(-1)).toBe("marks");
    expect(announced()).toHaveTextContent(/ของแผ่นงาน สรุป .* รีวิว > ยกเลิกการป้องกันแผ่นงาน/);
    const choice = screen.getByRole("checkbox", { name: /ป้องกันตามเดิม$/ });
    expect(choice).toHaveAccessibleDescription("ส่วนที่ 1, สรุป");
    await user.click(choice);
    for (const name of ["เขียนแผ่นงานผลการตรวจสอบ", "ทำเครื่องหมายที่เซลล์", "นำออก"])
      await user.click(button(name));
    expect(services.calls.slice(-3)).toEqual(
      ["findings-sheet", "marks", "remove-report"].map((call) => `${call} ส่วนที่ 1 สรุป`),
    );
  });
});

describe("live", () => {
  const liveSwitch = () => screen.getByRole("switch", { name: "ตรวจอัตโนมัติ" });

  test("is off at first; on, reports come in without a word, and the focus stays", async () => {
    const { user, services } = await validated();
    expect(liveSwitch()).not.toBeChecked();
    await user.click(liveSwitch());
    expect(services.calls).toEqual(["live on"]);
    const before = announced()!.textContent;
    act(() => document.querySelector<HTMLElement>("[data-finding]")!.focus());
    act(() => services.live!.onReport(reportOf(FINDINGS.slice(0, 2))));
    expect(document.querySelectorAll("[data-finding]")).toHaveLength(2);
    expect(document.querySelector("[data-finding]")).toHaveFocus();
    expect(announced()!.textContent).toBe(before);
    await user.click(liveSwitch());
    expect(services.calls).toEqual(["live on", "live off"]);
    act(() => services.live!.onReport(reportOf([])));
    expect(document.querySelectorAll("[data-finding]")).toHaveLength(2);
  });

  test("after a job the workbook is looked at again, as what the product writes raises no event", async () => {
    const { user, services, store } = await validated();
    await user.click(liveSwitch());
    await act(() => store.start(ACCEPT, { finding: FINDINGS[0]!, said: { reason: "ก", by: "ข" } }));
    expect(services.calls.at(-1)).toBe("live refresh");
    await user.click(liveSwitch());
    services.calls.length = 0;
    await act(() => store.start(VALIDATE));
    expect(services.calls).toEqual(["validate"]);
  });

  test("says so where it has to wait, until the next report", async () => {
    const { user, services } = await validated();
    await user.click(liveSwitch());
    act(() => services.live!.onProblem(new WorkbookError("cell-edit-mode", "")));
    expect(screen.getByText(/อ่านสมุดงานไม่ได้ในขณะนี้/)).toBeInTheDocument();
    act(() => services.live!.onReport(reportOf([])));
    expect(screen.queryByText(/อ่านสมุดงานไม่ได้ในขณะนี้/)).not.toBeInTheDocument();
  });

  test("while fixes are looked through, the list behind them stays", async () => {
    const { user, services, store } = await validated();
    await user.click(liveSwitch());
    await act(() => store.start(FIX, "all"));
    act(() => services.live!.onReport(reportOf([])));
    expect(store.getState().validation?.report.findings).toHaveLength(7);
  });

  test("an Excel that raises no events tells so, and the switch is off", async () => {
    const { user, services } = await validated();
    services.liveProblem = new WorkbookError("missing-api", "ExcelApi 1.9");
    await user.click(liveSwitch());
    expect(screen.getByRole("alert")).toHaveTextContent("ExcelApi 1.9");
    expect(liveSwitch()).not.toBeChecked();
  });
});

describe("rules", () => {
  test("lists all of them by group; a grade is kept for the framework, and closing validates anew", async () => {
    const { user, services, stored } = await validated();
    await user.click(button("กฎและความสำคัญ…"));
    expect(await screen.findByRole("heading", { name: /^กฎ: องค์การมหาชน/ })).toHaveFocus();
    expect(screen.getAllByRole("combobox")).toHaveLength(RULES.length);
    const rule = RULES.find(({ id }) => id === "weight-total-not-100")!;
    const choice = screen.getByRole("combobox", { name: rule.name.th });
    expect(choice).toHaveValue("error");
    await user.selectOptions(choice, "ปิด");
    expect(JSON.parse(stored.get("pramoen.grades")!)).toEqual({
      "public-organisation-2565": { "weight-total-not-100": "off" },
    });
    expect(choice.closest("li")).toHaveTextContent("ตามกรอบการประเมิน: ข้อผิดพลาด");
    expect(screen.getByText("ปรับความสำคัญของกฎ 1 ข้อ ต่างจากกรอบการประเมิน")).toBeInTheDocument();
    expect(await accessViolations()).toEqual([]);
    await user.click(button("กลับไปที่ผลการตรวจสอบ"));
    expect(services.calls).toEqual(["validate"]);
  });

  test("the framework's own grade is no other grade, and all can be taken back", async () => {
    const { user, services, stored } = await validated();
    stored.set("pramoen.grades", '{"public-organisation-2565":{"weight-total-not-100":"info"},"x":7}');
    await user.click(button("กฎและความสำคัญ…"));
    await user.click(await screen.findByRole("button", { name: "ใช้ตามกรอบการประเมินทั้งหมด" }));
    expect(screen.queryByText(/ปรับระดับกฎ/)).not.toBeInTheDocument();
    const name = RULES.find(({ id }) => id === "weight-total-not-100")!.name.th;
    await user.selectOptions(screen.getByRole("combobox", { name }), "info");
    await user.selectOptions(screen.getByRole("combobox", { name }), "error");
    await user.selectOptions(screen.getByRole("combobox", { name }), "info");
    await user.click(button("กลับไปที่ผลการตรวจสอบ"));
    expect(services.calls).toEqual([]);
    expect(button("กฎและความสำคัญ…")).toHaveFocus();
  });

  test("the verdict tells how many are graded otherwise", async () => {
    const { services, store } = await validated();
    services.onValidate = async () => ({ ...reportOf(FINDINGS), regraded: 3 });
    await act(() => store.start(VALIDATE));
    const verdict = screen.getByRole("region", { name: "ผลการตรวจสอบ" });
    expect(within(verdict).getByText("ปรับความสำคัญของกฎ 3 ข้อ ต่างจากกรอบการประเมิน")).toBeInTheDocument();
  });
});

test("no view has a violation", async () => {
  const { user } = await validated(CHANGED);
  expect(await accessViolations()).toEqual([]);
  await user.click(button("รับรอง…"));
  expect(await accessViolations()).toEqual([]);
});
