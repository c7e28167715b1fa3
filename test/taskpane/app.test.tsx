/** @jest-environment jsdom */
import "@testing-library/jest-dom";
import { act, configure, screen, within } from "@testing-library/react";
import { WorkbookError, type WorkbookProblem } from "../../src/app/workbook-port";
import type { ValidationReport } from "../../src/app/reports";
import { PROBLEM_TEXTS } from "../../src/taskpane/shell/texts";
import { Step, untilCancelled } from "./in-memory-services";
import { accessViolations, button, renderPane } from "./render-pane";
import {
  finding,
  FINDINGS,
  manyFindings,
  PLAN,
  reportOf,
  PROVISIONAL_SUMMARY,
  SUMMARY,
} from "./sample-reports";
import { SUMMARISE, VALIDATE } from "../../src/taskpane/check/jobs";
import { confirmSummary } from "../../src/taskpane/check/summary/answer-summary";

// Nothing in the pane is hidden by style alone, and looking it up for every role makes the tests slow.
configure({ defaultHidden: true });

const findingButtons = () => [...document.querySelectorAll<HTMLElement>("[data-finding]")];

beforeEach(() => {
  // A browser's window keeps the focus when the focused button goes; jsdom takes it for lost.
  jest.spyOn(document, "hasFocus").mockReturnValue(true);
  jest.spyOn(console, "error").mockImplementation((message: unknown) => {
    if (!(message instanceof Error)) throw new Error(String(message));
  });
});
afterEach(() => jest.restoreAllMocks());

/** Whether the window hears a key: there office.js listens, and leads on Escape into the grid. */
async function isHeardOutside(press: () => Promise<void>): Promise<boolean> {
  const hear = jest.fn();
  window.addEventListener("keydown", hear);
  await press();
  window.removeEventListener("keydown", hear);
  return hear.mock.calls.length > 0;
}

describe("before the first run", () => {
  test("explains itself in Thai and promises that nothing leaves the workbook", () => {
    renderPane();
    expect(document.documentElement.lang).toBe("th");
    expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent("ประเมิน");
    expect(button("ตรวจสอบ")).toBeEnabled();
    expect(button("สรุปผล")).toBeEnabled();
    expect(screen.getByText(/ข้อมูลไม่ออกนอกสมุดงาน/)).toBeInTheDocument();
  });

  test("is English in any other Excel, and remembers the language chosen", async () => {
    const { user, stored } = renderPane({ displayLanguage: "en-GB" });
    expect(button("Validate")).toBeEnabled();
    await user.click(button("ภาษาไทย"));
    expect(button("ตรวจสอบ")).toBeEnabled();
    expect(document.documentElement.lang).toBe("th");
    expect([...stored.values()]).toEqual(["th"]);
  });

  test.each([
    [true, "dark"],
    [false, "light"],
  ])("follows Office: dark %s is %s", (isDark, scheme) => {
    renderPane({ isDark });
    expect(document.documentElement.style.colorScheme).toBe(scheme);
  });

  test("has landmarks", () => {
    renderPane();
    for (const role of ["banner", "main", "contentinfo"]) expect(screen.getByRole(role)).toBeInTheDocument();
  });
});

describe("while a job runs", () => {
  test("shows phase and share, and does not start another", async () => {
    const { services, user } = renderPane();
    const step = new Step<ValidationReport>();
    services.onValidate = (control) => step.run(control);
    await user.click(button("ตรวจสอบ"));
    act(() => step.control?.onProgress?.({ phase: "reading", done: 3, total: 8 }));
    expect(screen.getByRole("progressbar", { name: "กำลังอ่านสมุดงาน" })).toHaveAttribute(
      "aria-valuenow",
      "0.375",
    );
    expect(screen.getByText("37%")).toBeInTheDocument();
    await user.click(button("ตรวจสอบ"));
    await user.click(button("สรุปผล"));
    expect(services.calls).toEqual(["validate"]);
    await act(async () => step.finish(reportOf([])));
    expect(screen.queryByRole("progressbar")).not.toBeInTheDocument();
  });

  test("announces each phase", async () => {
    const { services, store } = renderPane();
    const step = new Step<ValidationReport>();
    services.onValidate = (control) => step.run(control);
    act(() => void store.start(VALIDATE));
    const [announcer] = screen.getAllByRole("status").slice(-1);
    act(() => step.control?.onProgress?.({ phase: "deciding", done: 0, total: 0 }));
    expect(announcer).toHaveTextContent("กำลังตรวจตามกฎ");
    await act(async () => step.finish(reportOf(FINDINGS)));
    expect(announcer).toHaveTextContent("ตรวจสอบเสร็จแล้ว ข้อผิดพลาด 3 ควรตรวจ 2 ข้อสังเกต 2");
  });

  test("can be cancelled", async () => {
    const { services, user } = renderPane();
    services.onValidate = untilCancelled;
    await user.click(button("ตรวจสอบ"));
    await user.click(button("ยกเลิก"));
    const notice = await screen.findByText("ยกเลิกการตรวจสอบแล้ว", { selector: "main *" });
    expect(notice).toBeInTheDocument();
  });

  test("can be cancelled with Escape, which then does not lead out of the pane", async () => {
    const { services, user } = renderPane();
    services.onValidate = untilCancelled;
    await user.click(button("ตรวจสอบ"));
    expect(await isHeardOutside(() => user.keyboard("{Escape}"))).toBe(false);
    await screen.findByText("ยกเลิกการตรวจสอบแล้ว", { selector: "main *" });
    expect(await isHeardOutside(() => user.keyboard("{Escape}"))).toBe(true);
  });
});

describe("after validation", () => {
  test("tells the verdict and what was checked, and leads the focus there", async () => {
    const { user } = renderPane();
    await user.click(button("ตรวจสอบ"));
    const heading = screen.getByRole("heading", { level: 2 });
    expect(heading).toHaveTextContent("พบข้อผิดพลาด 3 รายการ");
    expect(heading).toHaveFocus();
    const verdict = screen.getByRole("region", { name: "ผลการตรวจสอบ" });
    for (const text of [
      /สำนักงานพัฒนาธุรกรรม/,
      "พ.ศ. 2565",
      /องค์การมหาชน ปีงบประมาณ/,
      "5 แผ่นงาน · 11 ตัวชี้วัด · 42 กฎ",
    ]) {
      expect(within(verdict).getByText(text)).toBeInTheDocument();
    }
    expect(within(verdict).getByText("ตรวจเมื่อเวลา 14.32 น.")).toBeInTheDocument();
  });

  test("a job started from the ribbon leaves the focus where it is", async () => {
    const { store } = renderPane();
    jest.spyOn(document, "hasFocus").mockReturnValue(false);
    await act(() => store.start(VALIDATE));
    expect(document.body).toHaveFocus();
  });

  test.each([
    [[], "ไม่พบรายการที่ต้องแก้ไข"],
    [FINDINGS.filter(({ severity }) => severity !== "error"), "ไม่พบข้อผิดพลาด มีรายการที่ควรตรวจ"],
    [FINDINGS.slice(0, 1), "พบข้อผิดพลาด 1 รายการ"],
  ])("the verdict on %# is %s", async (findings, text) => {
    const { services, store } = renderPane();
    services.onValidate = async () => reportOf(findings);
    await act(() => store.start(VALIDATE));
    expect(screen.getByRole("heading", { level: 2 })).toHaveTextContent(text);
  });

  test("says so where the form names no agency or year", async () => {
    const { services, store } = renderPane();
    services.onValidate = async () => ({ ...reportOf([]), form: { agency: null, fiscalYear: null } });
    await act(() => store.start(VALIDATE));
    expect(screen.getAllByText("ไม่ระบุในแบบประเมิน")).toHaveLength(2);
  });

  test("a finding shows everything needed to trace it", async () => {
    const { store } = renderPane();
    await act(() => store.start(VALIDATE));
    const item = findingButtons()[0]!.closest("li")!;
    expect(findingButtons()[0]).toHaveAccessibleName(/^ข้อผิดพลาด น้ำหนักของตัวชี้วัดทั้งหมด.*ส่วนที่ 1 ผลการประเมิน!C19$/);
    expect(within(item).getByText("ควรเป็น").nextSibling).toHaveTextContent("100");
    expect(within(item).getByText("พบ").nextSibling).toHaveTextContent("95");
    expect(within(item).getByText("วิธีแก้").parentElement).toHaveTextContent("วิธีแก้ เทียบกับเอกสาร");
    // By its name; the id is where the link leads to.
    expect(within(item).getByRole("link", { name: "กฎ weight-total-not-100" })).toHaveAttribute(
      "href",
      "help/rules/weight-total-not-100.html",
    );
    expect(within(findingButtons()[1]!.closest("li")!).queryByRole("link")).not.toBeInTheDocument();
  });

  test("a finding leads to its cell, a related cell to its own, the whole workbook nowhere", async () => {
    const { services, store, user } = renderPane();
    await act(() => store.start(VALIDATE));
    await user.click(findingButtons()[0]!);
    expect(findingButtons()[0]).toHaveAttribute("aria-current", "true");
    await user.click(button("ไปที่ ส่วนที่ 3 ตัวชี้วัดติดตาม!D22"));
    await user.click(button(/ทั้งสมุดงาน$/));
    expect(services.calls).toEqual([
      "validate",
      "select ส่วนที่ 1 ผลการประเมิน!C19",
      "select ส่วนที่ 3 ตัวชี้วัดติดตาม!D22",
    ]);
  });

  test("text from the workbook stays text", async () => {
    const { services, store } = renderPane();
    const markup = "<img src=x onerror=alert(1)>";
    services.onValidate = async () =>
      reportOf([finding({ rule: "a", message: { th: markup, en: markup }, found: markup, sheet: markup })]);
    await act(() => store.start(VALIDATE));
    expect(document.querySelector("main img")).toBeNull();
    expect(screen.getAllByText(markup, { exact: false }).length).toBeGreaterThan(1);
  });

  test("becomes stale when the summary writes", async () => {
    const { services, store, user } = renderPane();
    services.onPlan = async () => ({ ...PLAN, overwrites: [] });
    await act(() => store.start(VALIDATE));
    await act(() => store.start(SUMMARISE));
    await user.click(button("ผลการตรวจสอบ"));
    expect(screen.getByText("สมุดงานเปลี่ยนไปหลังการตรวจครั้งนี้")).toBeInTheDocument();
    await user.click(button("ตรวจสอบอีกครั้ง"));
    expect(screen.queryByText("สมุดงานเปลี่ยนไปหลังการตรวจครั้งนี้")).not.toBeInTheDocument();
  });
});

describe("finding one's way among findings", () => {
  test("by severity", async () => {
    const { store, user } = renderPane();
    await act(() => store.start(VALIDATE));
    const tile = button(/^2 ควรตรวจ$/);
    await user.click(tile);
    expect(tile).toHaveAttribute("aria-pressed", "true");
    expect(findingButtons()).toHaveLength(2);
    await user.click(tile);
    expect(findingButtons()).toHaveLength(7);
  });

  test("by search, which can be cleared", async () => {
    const { store, user } = renderPane();
    await act(() => store.start(VALIDATE));
    const search = screen.getByRole("textbox", { name: /ค้นหา/ });
    await user.type(search, "ITA");
    expect(findingButtons()).toHaveLength(1);
    expect(screen.getByText("1 จาก 7 รายการ")).toBeInTheDocument();
    await user.type(search, "ไม่มีคำนี้");
    expect(screen.getByText("ไม่มีรายการที่ตรงกับการค้นหา")).toBeInTheDocument();
    await user.click(button("ล้างตัวกรอง"));
    expect(findingButtons()).toHaveLength(7);
    await user.type(search, "ITA");
    // The first clears, the second leads out of the pane.
    expect(await isHeardOutside(() => user.keyboard("{Escape}"))).toBe(false);
    expect(findingButtons()).toHaveLength(7);
    expect(await isHeardOutside(() => user.keyboard("{Escape}"))).toBe(true);
  });

  test("by sheet", async () => {
    const { store, user } = renderPane();
    await act(() => store.start(VALIDATE));
    await user.selectOptions(screen.getByRole("combobox", { name: "จัดกลุ่มตาม" }), "แผ่นงาน");
    const headings = screen.getAllByRole("heading", { level: 3 }).map(({ textContent }) => textContent);
    expect(headings).toEqual(["ส่วนที่ 1 ผลการประเมิน5", "ส่วนที่ 3 ตัวชี้วัดติดตาม1", "ทั้งสมุดงาน1"]);
  });

  test("groups fold", async () => {
    const { store, user } = renderPane();
    await act(() => store.start(VALIDATE));
    const heading = button(/^ข้อผิดพลาด3$|^ข้อผิดพลาด 3$/);
    expect(heading).toHaveAttribute("aria-expanded", "true");
    await user.click(heading);
    expect(findingButtons()).toHaveLength(4);
  });

  test("with the keys alone: one Tab stop, arrows between findings, Enter to the cell", async () => {
    const { services, store, user } = renderPane();
    await act(() => store.start(VALIDATE));
    act(() => findingButtons()[0]!.focus());
    await user.keyboard("{ArrowDown}{ArrowDown}");
    expect(findingButtons()[2]).toHaveFocus();
    expect(findingButtons().filter(({ tabIndex }) => tabIndex === 0)).toEqual([findingButtons()[2]]);
    await user.keyboard("{Enter}");
    expect(services.calls.at(-1)).toBe("select ส่วนที่ 3 ตัวชี้วัดติดตาม!E9");
    await user.tab();
    expect(button("ไปที่ ส่วนที่ 3 ตัวชี้วัดติดตาม!D22")).toHaveFocus();
    await user.keyboard("{ArrowUp}");
    expect(findingButtons()[1]).toHaveFocus();
    await user.keyboard("{End}");
    expect(findingButtons()[6]).toHaveFocus();
    await user.keyboard("{ArrowDown}{Home}{ArrowUp}");
    expect(findingButtons()[0]).toHaveFocus();
  });

  test("ten thousand findings put only a part of them into the page, and more when asked", async () => {
    const { services, store, user } = renderPane();
    services.onValidate = async () => reportOf(manyFindings(10_000));
    await act(() => store.start(VALIDATE));
    expect(findingButtons()).toHaveLength(200);
    act(() => findingButtons()[99]!.focus());
    await user.keyboard("{ArrowDown}");
    expect(document.activeElement).toHaveTextContent("แสดงเพิ่ม (เหลือ 8,900 รายการ)");
    await user.keyboard("{Enter}");
    expect(findingButtons()).toHaveLength(300);
    expect(findingButtons()[100]).toHaveFocus();
  });
});

describe("summarise", () => {
  test("shows before and after of what a person filled, and writes only after the answer", async () => {
    const { services, user } = renderPane();
    await user.click(button("สรุปผล"));
    const heading = screen.getByRole("heading", { name: "จะเขียนทับ 3 เซลล์" });
    expect(heading).toHaveFocus();
    const [first] = within(screen.getByRole("region", { name: "จะเขียนทับ 3 เซลล์" })).getAllByRole("listitem");
    expect(first).toHaveTextContent("สรุปผลการประเมิน!D12เดิม95.00ใหม่=KPITOTAL(G8:G10,B8:B10)ได้ 86.13");
    expect(services.calls).toEqual(["plan"]);
    await user.click(button("เขียนทับ"));
    expect(services.calls).toEqual(["plan", `apply ${PLAN.sheet}`]);
    expect(screen.getByRole("heading", { name: "ผลสรุป" })).toHaveFocus();
  });

  test("shows which empty cells of the form it would fill, before it does", async () => {
    const { services, user } = renderPane();
    const [first] = PLAN.overwrites;
    services.onPlan = async () => ({ ...PLAN, overwrites: [], fills: [{ ...first!, before: "" }] });
    await user.click(button("สรุปผล"));
    const review = screen.getByRole("region", { name: "จะเติม 1 เซลล์ที่ว่างในแบบประเมิน" });
    expect(within(review).getByRole("listitem")).toHaveTextContent(
      "สรุปผลการประเมิน!D12เดิม(ว่าง)ใหม่=KPITOTAL(G8:G10,B8:B10)ได้ 86.13",
    );
    expect(services.calls).toEqual(["plan"]);
    await user.click(button("เติมและสรุป"));
    expect(services.calls).toEqual(["plan", `apply ${PLAN.sheet}`]);
  });

  test("locked cells: asks even where nothing else would be written, and writes once they may be opened", async () => {
    const { services, user } = renderPane();
    const open = { kind: "lift-protection", sheet: "สรุปผลการประเมิน" } as const;
    const lifted = { ...PLAN, sheet: "ปลดแล้ว", changeSet: { changes: [open] } };
    const stopped = { ...PLAN, overwrites: [], fills: [], stoppedBy: ["มีรหัสผ่าน", open.sheet] };
    services.onPlan = async () => ({ ...stopped, lifted: { ...lifted, stoppedBy: ["มีรหัสผ่าน"] } });
    await user.click(button("สรุปผล"));
    const told = () => screen.getByText(/รีวิว > ยกเลิกการป้องกันแผ่นงาน/);
    expect(told()).toHaveTextContent("ของแผ่นงาน มีรหัสผ่าน ถ้า");
    await user.click(button("เติมและสรุป"));
    const choice = screen.getByRole("checkbox", { name: /ป้องกันตามเดิม$/ });
    await user.click(choice);
    await user.click(button("เขียนทับ"));
    expect(services.calls).toEqual(["plan"]);
    await user.click(button("คงไว้ตามเดิม"));

    services.onPlan = async () => ({ ...stopped, stoppedBy: [open.sheet], lifted });
    await user.click(button("สรุปผล"));
    expect(screen.queryByText(/รีวิว > ยกเลิกการป้องกันแผ่นงาน/)).not.toBeInTheDocument();
    await user.click(screen.getByRole("checkbox", { name: /ป้องกันตามเดิม$/ }));
    await user.click(button("เขียนทับ"));
    expect(services.calls.at(-1)).toBe("apply ปลดแล้ว");
  });

  test("writes the sheet again in another style once that is asked for", async () => {
    const { services, store, user } = renderPane();
    services.onPlan = async () => ({ ...PLAN, overwrites: [] });
    services.onApply = async (plan) => ({ ...SUMMARY, style: plan.style });
    await act(() => store.start(SUMMARISE));
    const again = await screen.findByRole("button", { name: "เขียนแผ่นงานสรุปใหม่" });
    expect(again).toHaveAttribute("aria-disabled", "true");
    await user.click(screen.getByRole("checkbox", { name: "เลขไทย" }));
    await user.click(screen.getByRole("checkbox", { name: "ค่าคงที่แทนสูตร" }));
    expect(services.calls).toEqual(["plan", `apply ${PLAN.sheet}`]);
    services.onPlan = async () => ({ ...PLAN, overwrites: [], style: { mode: "values", digits: "thai" } });
    await user.click(again);
    expect(services.calls.slice(2)).toEqual(["plan values thai", `apply ${PLAN.sheet}`]);
    expect(screen.getByRole("textbox")).toHaveDisplayValue(/คะแนนรวม ๘๖.๑๓/);
    expect(screen.getByRole("checkbox", { name: "เลขไทย" })).toBeChecked();
  });

  test("writes nothing after the answer no", async () => {
    const { services, user } = renderPane();
    await user.click(button("สรุปผล"));
    await user.click(button("คงไว้ตามเดิม"));
    expect(services.calls).toEqual(["plan"]);
    expect(screen.getByText("ไม่ได้เขียนสิ่งใดลงในสมุดงาน", { selector: "main *" })).toBeInTheDocument();
  });

  test("shows total, rating, what the next one takes, components, ITA, and where it stands", async () => {
    const { services, store, user } = renderPane();
    services.onPlan = async () => ({ ...PLAN, overwrites: [] });
    await act(() => store.start(SUMMARISE));
    expect(screen.getByText("คะแนนรวม").nextSibling).toHaveTextContent("86.13");
    expect(screen.getByText("ระดับผลการประเมิน").nextSibling).toHaveTextContent("ดี");
    expect(screen.getByText("คะแนนที่ขาดถึงระดับ ดีมาก").nextSibling).toHaveTextContent("3.87");
    const rows = screen.getAllByRole("row").map(({ textContent }) => textContent);
    expect(rows[1]).toBe("1 ประสิทธิผลของการดำเนินงาน40.0095.3138.13");
    expect(rows[4]).toBe("4 การควบคุมดูแลกิจการของคณะกรรมการ10.000.000.00");
    expect(screen.getByText("ITA").nextSibling).toHaveTextContent("92.40 (A)");
    expect(screen.queryByText("ผลชั่วคราว")).not.toBeInTheDocument();
    expect(screen.queryByText(/แผ่นงานสรุปของรุ่นก่อน/)).not.toBeInTheDocument();
    expect(screen.getByText("กรอบการประเมิน").nextSibling).toHaveTextContent(
      `${PLAN.basis.name.th}${PLAN.basis.reason.th}`,
    );
    await user.click(button(PLAN.sheet));
    expect(services.calls.at(-1)).toBe(`select ${PLAN.sheet}!`);
  });

  test("of half a form it shows no rating: what is missing, where the total can end, and why", async () => {
    const { services, store, user } = renderPane();
    const [announcer] = screen.getAllByRole("status").slice(-1);
    services.onPlan = async () => ({ ...PLAN, overwrites: [] });
    services.onApply = async () => PROVISIONAL_SUMMARY;
    await act(() => store.start(SUMMARISE));
    const notice = screen.getByRole("heading", { name: "ผลชั่วคราว" }).parentElement!;
    expect(notice).toHaveTextContent("ยังไม่มีคะแนนที่ใช้ได้ 1 ตัวชี้วัด น้ำหนักรวม 10.00");
    expect(notice).toHaveTextContent("คะแนนรวมจะอยู่ระหว่าง 86.13 (ดี) ถึง 96.13 (ดีมาก)");
    expect(notice).toHaveTextContent("ขณะนี้คิดได้ 86.13 โดยนับส่วนที่ยังไม่มีคะแนนเป็น 0");
    expect(screen.queryByText("ระดับผลการประเมิน")).not.toBeInTheDocument();
    expect(screen.queryByText("คะแนนรวม")).not.toBeInTheDocument();
    const rows = screen.getAllByRole("row").map(({ textContent }) => textContent);
    expect(rows[4]).toBe("4 การควบคุมดูแลกิจการของคณะกรรมการ10.00––");
    expect(screen.getByText("ตัวชี้วัดที่ยังไม่มีคะแนน").nextSibling).toHaveTextContent("4.1");
    expect(screen.getByText(/แผ่นงานสรุปของรุ่นก่อน “สรุปผล”/)).toBeInTheDocument();
    expect(announcer).toHaveTextContent("เป็นผลชั่วคราว คะแนนรวมจะอยู่ระหว่าง 86.13 (ดี)");
    await user.click(button(/H18/));
    expect(services.calls.at(-1)).toBe("select ส่วนที่ 1 ผลการประเมิน!H18");
  });

  test("says so where nothing is scored yet and nothing was to be written", async () => {
    const { services, store } = renderPane();
    const treatment = { policy: "no-total", text: { th: "ไม่คิดคะแนนรวม", en: "no total" } } as const;
    const provisional = { ...PLAN.summary.provisional!, treatment, range: null };
    const summary = { ...PLAN.summary, provisional, total: null, rating: null, ita: null, unscored: [] };
    services.onPlan = async () => ({ ...PLAN, overwrites: [] });
    services.onApply = async () => ({ ...SUMMARY, summary, written: 0 });
    await act(() => store.start(SUMMARISE));
    expect(screen.getByText(/^ยังไม่มีคะแนน: ไม่คิดคะแนนรวม/)).toBeInTheDocument();
    expect(screen.getByText(/แผ่นงานเป็นปัจจุบันอยู่แล้ว/)).toBeInTheDocument();
    expect(screen.queryByText("ITA")).not.toBeInTheDocument();
    expect(screen.getByText("กรอบการประเมิน").nextSibling).toHaveTextContent(PLAN.basis.reason.th);
  });

  test("says that figures may be old where Excel calculates only on request", async () => {
    const { services, store } = renderPane();
    const [announcer] = screen.getAllByRole("status").slice(-1);
    services.onPlan = async () => ({ ...PLAN, overwrites: [] });
    services.onApply = async () => ({ ...SUMMARY, mayBeStale: true });
    await act(() => store.start(SUMMARISE));
    expect(screen.getByText(/ตัวเลขอาจยังไม่เป็นปัจจุบัน/, { selector: "section *" })).toBeInTheDocument();
    expect(announcer).toHaveTextContent("ตัวเลขอาจยังไม่เป็นปัจจุบัน");
  });

  test("names no framework where nothing decides", async () => {
    const { services, store } = renderPane();
    const basis = { ...PLAN.basis, isDecided: false };
    services.onPlan = async () => ({ ...PLAN, overwrites: [] });
    services.onApply = async () => ({ ...SUMMARY, basis });
    await act(() => store.start(SUMMARISE));
    expect(screen.getByText("กรอบการประเมิน").nextSibling).toHaveTextContent(`ยังไม่ทราบ${basis.reason.th}`);
  });
});

describe("when it fails", () => {
  /** Failures of the product, which no workbook raises. */
  const OWN_KINDS = ["unexpected", "part-not-loaded"];
  const kinds = Object.keys(PROBLEM_TEXTS).filter((kind) => !OWN_KINDS.includes(kind)) as WorkbookProblem[];

  test.each(kinds)("%s says what to do, and that nothing was written", async (kind) => {
    const { services, user } = renderPane();
    services.onPlan = () => Promise.reject(new WorkbookError(kind, "รายละเอียด"));
    await user.click(button("สรุปผล"));
    const alert = screen.getByRole("alert");
    expect(alert).toHaveTextContent(PROBLEM_TEXTS[kind].title.th);
    expect(alert).toHaveTextContent(PROBLEM_TEXTS[kind].advice.th);
    expect(alert).toHaveTextContent(`${PROBLEM_TEXTS[kind].detail.th}: รายละเอียด`);
    expect(alert).toHaveTextContent("ยังไม่ได้เขียนสิ่งใดลงในสมุดงาน");
    expect(alert).toHaveFocus();
  });

  test.each([
    ["says exactly what was written before the failure", false, "เขียนลงในสมุดงานแล้ว:", "อาจเขียน"],
    ["says what may have been written where that is not known", true, "อาจเขียนลงในสมุดงานแล้ว", "แล้ว:"],
  ])("%s", async (_, isUnsure, said, unsaid) => {
    const { services, store } = renderPane();
    services.onPlan = () =>
      Promise.reject(
        new WorkbookError("host-failure", "GeneralException", ["ก!A1:B2", "แผนภูมิ"], { isUnsure }),
      );
    await act(() => store.start(SUMMARISE));
    const alert = screen.getByRole("alert");
    expect(
      within(alert)
        .getAllByRole("listitem")
        .map(({ textContent }) => textContent),
    ).toEqual(["ก!A1:B2", "แผนภูมิ"]);
    expect(alert).toHaveTextContent(said);
    expect(alert).not.toHaveTextContent(unsaid);
    expect(alert).not.toHaveTextContent("ยังไม่ได้เขียนสิ่งใด");
  });

  test("can be tried again or dismissed", async () => {
    const { services, user } = renderPane();
    services.onValidate = () => Promise.reject(new WorkbookError("cell-edit-mode", ""));
    await user.click(button("ตรวจสอบ"));
    await user.click(button("ลองอีกครั้ง"));
    expect(services.calls).toEqual(["validate", "validate"]);
    await user.click(button("ปิดข้อความ"));
    expect(screen.queryByRole("alert")).not.toBeInTheDocument();
  });

  test("a cell that cannot be reached keeps the list and the focus", async () => {
    const { services, store, user } = renderPane();
    await act(() => store.start(VALIDATE));
    services.onSelect = () => Promise.reject(new WorkbookError("sheet-hidden", "ส่วนที่ 1"));
    await user.click(findingButtons()[0]!);
    expect(screen.getByRole("alert")).toHaveTextContent("แผ่นงานซ่อนอยู่");
    expect(findingButtons()[0]).toHaveFocus();
    expect(within(screen.getByRole("alert")).queryByText("ลองอีกครั้ง")).not.toBeInTheDocument();
  });
});

describe("accessibility", () => {
  test.each(["th-TH", "en-US"])("no view in %s has a violation", async (displayLanguage) => {
    const { services, store } = renderPane({ displayLanguage });
    expect(await accessViolations()).toEqual([]);
    await act(() => store.start(VALIDATE));
    expect(await accessViolations()).toEqual([]);
    await act(() => store.start(SUMMARISE));
    expect(await accessViolations()).toEqual([]);
    await act(() => confirmSummary(store));
    expect(await accessViolations()).toEqual([]);
    services.onValidate = () => Promise.reject(new WorkbookError("protected-sheet", "ก", ["ก!A1"]));
    await act(() => store.start(VALIDATE));
    expect(await accessViolations()).toEqual([]);
  });

  test("no violation while a job runs", async () => {
    const { services, store } = renderPane();
    const step = new Step<ValidationReport>();
    services.onValidate = (control) => step.run(control);
    act(() => void store.start(VALIDATE));
    expect(await accessViolations()).toEqual([]);
    await act(async () => step.finish(reportOf([])));
  });
});
