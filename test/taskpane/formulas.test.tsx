/** @jest-environment jsdom */
import "@testing-library/jest-dom";
import { act, configure, screen, within } from "@testing-library/react";
import { WorkbookError } from "../../src/app/workbook-port";
import { FUNCTION_GUIDE } from "../../src/domain/guide/function-guide";
import { accessViolations, button, renderPane, type PaneOptions } from "./render-pane";
import { INSERTION, REVIEW } from "./sample-reports";
import { VALIDATE } from "../../src/taskpane/check/jobs";
import { openFunction as showHelp } from "../../src/taskpane/formulas/open-function";
import { LOCATE, SCORE_SHEET } from "../../src/taskpane/formulas/jobs";

configure({ defaultHidden: true });

beforeEach(() => {
  jest.spyOn(document, "hasFocus").mockReturnValue(true);
  jest.spyOn(console, "error").mockImplementation((message: unknown) => {
    if (!(message instanceof Error)) throw new Error(String(message));
  });
});
afterEach(() => jest.restoreAllMocks());

/** The pane with its function guide open. */
async function openGuide(options: PaneOptions = {}) {
  const pane = renderPane(options);
  await pane.user.click(button(options.displayLanguage === "en-GB" ? "Functions" : "สูตร"));
  await screen.findByRole("textbox");
  return pane;
}

async function openFunction(name: string) {
  const pane = await openGuide();
  await pane.user.click(button(new RegExp(`^${name}`)));
  return pane;
}

const LIFT = "แผ่นงานที่ป้องกันไว้โดยไม่มีรหัสผ่าน: ยกเลิกการป้องกันชั่วคราว แล้วป้องกันตามเดิม";
const field = (name: RegExp) => screen.getByRole("textbox", { name });
const listed = () => within(screen.getByRole("region", { name: "ฟังก์ชัน" })).getAllByRole("listitem");

describe("finding one's way", () => {
  test("the sections are links of a navigation, and a job leads back to its own", async () => {
    const { store, user } = await openGuide();
    const nav = screen.getByRole("navigation");
    const current = () =>
      within(nav)
        .getAllByRole("button")
        .filter((each) => each.getAttribute("aria-current"));
    expect(current()).toEqual([within(nav).getByRole("button", { name: "สูตร" })]);
    expect(screen.queryByRole("button", { name: "ตรวจสอบ" })).not.toBeInTheDocument();
    await act(() => store.start(VALIDATE));
    expect(current()).toEqual([within(nav).getByRole("button", { name: "ตรวจและสรุป" })]);
    await user.click(within(nav).getByRole("button", { name: "ส่งต่อไฟล์" }));
    expect(await screen.findByRole("heading", { name: "แปลงเพื่อส่งต่อ" })).toBeInTheDocument();
  });

  test("every function is listed, and a search narrows the list in either language", async () => {
    const { user } = await openGuide();
    expect(listed()).toHaveLength(FUNCTION_GUIDE.length);
    await user.type(field(/ค้นหาฟังก์ชัน/), "weighted score");
    expect(listed().some((item) => item.textContent!.startsWith("KPIWEIGHTED"))).toBe(true);
    expect(listed().length).toBeLessThan(FUNCTION_GUIDE.length);
    await user.type(field(/ค้นหาฟังก์ชัน/), " ไม่มีคำนี้");
    expect(screen.getByText(/^ไม่มีฟังก์ชันที่ตรงกับการค้นหา/)).toBeInTheDocument();
    await user.click(button("แสดงฟังก์ชันทั้งหมด"));
    expect(listed()).toHaveLength(FUNCTION_GUIDE.length);
    expect(field(/ค้นหาฟังก์ชัน/)).toHaveFocus();
    await user.type(field(/ค้นหาฟังก์ชัน/), "เท่าไรต้องได้");
    expect(listed()[0]).toHaveTextContent(/^KPINEEDED/);
  });

  test("the help of a function: signature, arguments, examples and its page; and back to the list", async () => {
    const { user } = await openFunction("KPITOTAL");
    expect(screen.getByRole("heading", { level: 2 })).toHaveFocus();
    expect(screen.getByText("=KPITOTAL(scores, weights, [notApplicable])")).toBeInTheDocument();
    const { parameters, examples } = FUNCTION_GUIDE.find(({ name }) => name === "KPITOTAL")!;
    for (const { description } of parameters) expect(screen.getByText(description.th)).toBeInTheDocument();
    expect(screen.getByText(examples[0]!.formula)).toBeInTheDocument();
    expect(screen.getByRole("link", { name: "คำอธิบายฉบับเต็ม" })).toHaveAttribute(
      "href",
      "help/functions/kpitotal.html",
    );
    await user.click(button("ฟังก์ชันทั้งหมด"));
    expect(listed()).toHaveLength(FUNCTION_GUIDE.length);
  });
});

describe("inserting", () => {
  test("picks the arguments from the form, shows the formula, and writes exactly that", async () => {
    const { services, user } = await openFunction("KPISCORE");
    await user.click(button("แทรกในเซลล์ที่เลือก"));
    expect(screen.getByRole("heading", { name: "แทรกสูตร" })).toHaveFocus();
    expect(button("ไปที่ ส่วนที่ 1 ผลการประเมิน!G8")).toBeInTheDocument();
    expect(screen.getByText("1.1.1 · คะแนนที่ได้")).toBeInTheDocument();
    expect(field(/^result/)).toHaveValue("F8");
    await user.type(screen.getByRole("combobox", { name: /^direction/ }), "lower");
    const formula = '=IF(F8="","",KPISCORE(F8,C8,D8,E8,"lower"))';
    expect(screen.getByText(formula)).toBeInTheDocument();
    await user.click(button("แทรกสูตร"));
    expect(services.calls).toEqual(["find", `insert 7,6 ${formula}`]);
    expect(screen.getByRole("heading", { name: /เขียนสูตรที่ ส่วนที่ 1 ผลการประเมิน!G8 แล้ว/ })).toHaveFocus();
  });

  test("the field that has the focus shows an example, an option its values, chosen by key or pointer", async () => {
    const { user } = await openFunction("KPISCORE");
    await user.click(button("แทรกในเซลล์ที่เลือก"));
    act(() => field(/^result/).focus());
    expect(screen.getByText("ตัวอย่าง 96.5")).toBeInTheDocument();
    expect(field(/^result/)).toHaveAccessibleDescription(/ตัวอย่าง 96\.5$/);
    const option = () => screen.getByRole("combobox", { name: /^belowMinimum/ });
    const offered = () => screen.queryAllByRole("option").map(({ textContent }) => textContent);
    expect(offered()).toEqual([]);
    act(() => option().focus());
    expect(screen.queryByText("ตัวอย่าง 96.5")).toBeNull();
    expect(offered()).toEqual(["ศูนย์", "ต่อเส้น", "ตามสัดส่วน"]);
    expect(await accessViolations()).toEqual([]);
    await user.keyboard("{ArrowUp}");
    const active = option().getAttribute("aria-activedescendant")!;
    expect(document.getElementById(active)).toHaveTextContent("ตามสัดส่วน");
    await user.keyboard("{ArrowDown}{ArrowDown}{Enter}");
    expect(option()).toHaveValue("ต่อเส้น");
    expect([offered(), screen.getByRole("form")]).toEqual([[], expect.anything()]);
    await user.clear(option());
    await user.type(option(), "สัด");
    expect(offered()).toEqual(["ตามสัดส่วน"]);
    await user.click(screen.getByRole("option"));
    expect(option()).toHaveValue("ตามสัดส่วน");
    expect(option()).toHaveFocus();
    await user.keyboard("{ArrowDown}{Escape}");
    expect(offered()).toEqual([]);
    await user.tab();
    expect(option()).toHaveAttribute("aria-expanded", "false");
  });

  test("what a filled cell holds is shown beside what will replace it", async () => {
    const { services, user } = await openFunction("KPISCORE");
    services.onFind = async () => ({ ...INSERTION, before: { value: 90, formula: null } });
    await user.click(button("แทรกในเซลล์ที่เลือก"));
    const form = screen.getByRole("form");
    expect(within(form).getByText("เดิม").nextSibling).toHaveTextContent("90");
    expect(within(form).getByText("ใหม่").nextSibling).toHaveTextContent("KPISCORE(F8,C8,D8,E8)");
    expect(screen.queryByRole("button", { name: "แทรกสูตร" })).not.toBeInTheDocument();
    await user.click(button("เขียนทับ"));
    expect(services.calls.at(-1)).toMatch(/^insert 7,6/);
  });

  test("a formula that stands there already is not written again", async () => {
    const { services, user } = await openFunction("KPISCORE");
    const formula = '=IF(F8="","",KPISCORE(F8,C8,D8,E8))';
    services.onFind = async () => ({ ...INSERTION, before: { value: 87.5, formula } });
    await user.click(button("แทรกในเซลล์ที่เลือก"));
    expect(screen.getByText("สูตรนี้อยู่ในเซลล์แล้ว")).toBeInTheDocument();
    await user.click(button("เขียนทับ"));
    expect(services.calls).toEqual(["find"]);
  });

  test("a locked cell is written into once the user agrees to have its sheet open for that long", async () => {
    const { services, user } = await openFunction("KPISCORE");
    services.onFind = async () => ({ ...INSERTION, lock: "no-password" });
    await user.click(button("แทรกในเซลล์ที่เลือก"));
    await user.click(button("แทรกสูตร"));
    expect(services.calls).toEqual(["find"]);
    const choice = screen.getByRole("checkbox", { name: LIFT });
    expect(choice).toHaveAccessibleDescription(INSERTION.at.sheet);
    await user.click(choice);
    await user.click(button("แทรกสูตร"));
    expect(services.calls.at(-1)).toMatch(/^insert 7,6 .* lifted$/);
  });

  test("a cell locked by a password is left alone, with what to do in Excel", async () => {
    const { services, user } = await openFunction("KPISCORE");
    services.onFind = async () => ({ ...INSERTION, lock: "password" });
    await user.click(button("แทรกในเซลล์ที่เลือก"));
    expect(screen.queryByRole("checkbox", { name: LIFT })).not.toBeInTheDocument();
    expect(screen.getByText(/รีวิว > ยกเลิกการป้องกันแผ่นงาน/)).toBeInTheDocument();
    await user.click(button("แทรกสูตร"));
    expect(services.calls).toEqual(["find"]);
  });

  test.each([
    ["", "ต้องระบุค่านี้"],
    ["=(A1", "วงเล็บหรือเครื่องหมายอัญประกาศไม่ครบคู่"],
    ["=A1,B1", "ระบุได้เพียงค่าเดียว"],
  ])("the argument %j is refused once the field is left: %s", async (typed, problem) => {
    const { services, user } = await openFunction("KPIRATING");
    await user.click(button("แทรกในเซลล์ที่เลือก"));
    await user.clear(field(/^total/));
    if (typed !== "") await user.type(field(/^total/), typed);
    expect(screen.queryByText(new RegExp(problem))).not.toBeInTheDocument();
    await user.tab();
    expect(screen.getByText(new RegExp(problem))).toBeInTheDocument();
    expect(field(/^total/)).toBeInvalid();
    await user.click(button("แทรกสูตร"));
    expect(services.calls).toEqual(["find"]);
  });

  test("the active cell alone says which function belongs there", async () => {
    const { user } = await openGuide();
    await user.click(button("เติมสูตรในเซลล์ที่เลือก"));
    expect(screen.getByRole("heading", { level: 2, name: "KPISCORE" })).toBeInTheDocument();
    expect(field(/^advanced/)).toHaveValue("E8");
  });

  test("a cell outside of the form has no suggestion, and says so", async () => {
    const { services, user } = await openGuide();
    services.onFind = async () => ({ ...INSERTION, place: null, picks: {} });
    await user.click(button("เติมสูตรในเซลล์ที่เลือก"));
    expect(screen.getByText(/G8 ไม่ใช่เซลล์คะแนน/)).toHaveFocus();
  });

  test("a cell being edited is told, with nothing written, and can be tried again", async () => {
    const { services, user } = await openFunction("KPISCORE");
    services.onFind = () => Promise.reject(new WorkbookError("cell-edit-mode", ""));
    await user.click(button("แทรกในเซลล์ที่เลือก"));
    expect(screen.getByRole("alert")).toHaveTextContent("กำลังแก้ไขเซลล์อยู่");
    await user.click(button("ลองอีกครั้ง"));
    expect(services.calls).toEqual(["find", "find"]);
  });
});

describe("a plan", () => {
  test("shows before and after, figures to come, what stays and why; overwrites can be left out", async () => {
    const { services, user } = await openGuide();
    await user.click(button("ใส่สูตรคะแนนทั้งแผ่นงาน"));
    expect(screen.getByRole("heading", { name: "ใส่สูตรคะแนนทั้งแผ่นงาน: จะเขียน 2 เซลล์" })).toHaveFocus();
    const [first, second] = screen.getAllByRole("listitem");
    expect(first).toHaveTextContent("1.1.1 · คะแนนที่ได้เดิม90ใหม่=IF");
    expect(first).toHaveTextContent("ได้ 87.50");
    expect(within(second!).queryByRole("checkbox")).not.toBeInTheDocument();
    expect(screen.getByText("ถูกต้องอยู่แล้ว 3 เซลล์ (ไม่เปลี่ยน)")).toBeInTheDocument();
    expect(screen.getByText("เป้าหมายเป็นข้อความ", { exact: false })).toBeInTheDocument();
    expect(services.calls).toEqual(["review score-sheet"]);
    await user.click(screen.getByRole("checkbox", { name: "เขียน G8" }));
    await user.click(button("เขียน 1 เซลล์"));
    expect(services.calls.at(-1)).toBe("write without G8");
    expect(screen.getByRole("heading", { name: "ใส่สูตรคะแนนทั้งแผ่นงาน: เขียนแล้ว 1 เซลล์" })).toHaveFocus();
    await user.click(button("ปิด"));
    expect(listed()).toHaveLength(FUNCTION_GUIDE.length);
  });

  test("a box ticked again is written after all", async () => {
    const { services, user } = await openGuide();
    await user.click(button("ใส่สูตรคะแนนทั้งแผ่นงาน"));
    await user.click(screen.getByRole("checkbox"));
    await user.click(screen.getByRole("checkbox"));
    await user.click(button("เขียน 2 เซลล์"));
    expect(services.calls.at(-1)).toBe("write without nothing");
  });

  test("the answer no writes nothing", async () => {
    const { services, user } = await openGuide();
    await user.click(button("ใส่สูตรคะแนนทั้งแผ่นงาน"));
    await user.click(button("คงไว้ตามเดิม"));
    expect(services.calls).toEqual(["review score-sheet"]);
    expect(screen.getByText("ไม่ได้เขียนสิ่งใดลงในสมุดงาน", { selector: "main *" })).toBeInTheDocument();
  });

  test("with nothing to write there is nothing to answer", async () => {
    const { services, user } = await openGuide();
    services.onReview = async () => ({ ...REVIEW, items: [], write: async () => ({ written: 0 }) });
    await user.click(button("ใส่สูตรคะแนนทั้งแผ่นงาน"));
    expect(screen.getByRole("heading", { name: /ไม่มีเซลล์ที่ต้องเขียน/ })).toHaveFocus();
    await user.click(button("ปิด"));
    expect(screen.queryByText("ไม่ได้เขียนสิ่งใดลงในสมุดงาน", { selector: "main *" })).not.toBeInTheDocument();
  });

  test("protected sheets: what could be written there is shown and written once the user says so", async () => {
    const { services, user } = await openGuide();
    const write = (review: string) => async () => {
      services.calls.push(review);
      return { written: 2 };
    };
    services.onReview = async () => ({
      ...REVIEW,
      items: [],
      write: write("as it stands"),
      lifted: { sheets: ["ส่วนที่ 1", "สรุป"], review: { ...REVIEW, write: write("lifted") } },
    });
    await user.click(button("ใส่สูตรคะแนนทั้งแผ่นงาน"));
    expect(screen.getByRole("heading", { name: /ไม่มีเซลล์ที่ต้องเขียน/ })).toHaveFocus();
    const choice = screen.getByRole("checkbox", { name: LIFT });
    expect(choice).not.toBeChecked();
    expect(choice).toHaveAccessibleDescription("ส่วนที่ 1, สรุป");
    await user.click(choice);
    expect(screen.getByRole("heading", { name: /จะเขียน 2 เซลล์/ })).toBeInTheDocument();
    await user.click(choice);
    expect(screen.queryByRole("button", { name: /เขียน 2 เซลล์/ })).not.toBeInTheDocument();
    await user.click(choice);
    expect(await accessViolations()).toEqual([]);
    await user.click(button("เขียน 2 เซลล์"));
    expect(services.calls).toEqual(["review score-sheet", "lifted"]);
  });

  test("a sheet that no choice opens is named, with what to do in Excel", async () => {
    const { services, user } = await openGuide();
    const [skipped] = REVIEW.skipped;
    services.onReview = async () => ({
      ...REVIEW,
      skipped: [
        { ...skipped!, sheet: "มีรหัสผ่าน", isLocked: true },
        { ...skipped!, sheet: "เปิดได้", isLocked: true },
        { ...skipped!, sheet: "อื่น" },
      ],
      write: async () => ({ written: 0 }),
      lifted: { sheets: ["เปิดได้"], review: { ...REVIEW, write: async () => ({ written: 0 }) } },
    });
    await user.click(button("ใส่สูตรคะแนนทั้งแผ่นงาน"));
    expect(screen.getByText(/รีวิว > ยกเลิกการป้องกันแผ่นงาน/)).toHaveTextContent("ของแผ่นงาน มีรหัสผ่าน ถ้า");
  });

  test("protection that could not be put back is named", async () => {
    const { services, user } = await openGuide();
    const failure = new WorkbookError("host-failure", "gone").leaving(["สรุป"], new Error("gone"));
    services.onReview = async () => ({ ...REVIEW, write: () => Promise.reject(failure) });
    await user.click(button("ใส่สูตรคะแนนทั้งแผ่นงาน"));
    await user.click(button("เขียน 2 เซลล์"));
    expect(screen.getByRole("alert")).toHaveTextContent("อาจยังไม่กลับคืน");
    expect(screen.getByRole("alert")).toHaveTextContent("สรุป");
    expect(screen.getByRole("alert")).not.toHaveTextContent("ยังไม่ได้เขียนสิ่งใด");
  });

  test("cells changed meanwhile: told, kept in view, and planned anew on request", async () => {
    const { services, user } = await openGuide();
    const write = () => Promise.reject(new WorkbookError("changed-meanwhile", "'ก'!G8"));
    services.onReview = async () => ({ ...REVIEW, write });
    await user.click(button("ใส่สูตรคะแนนทั้งแผ่นงาน"));
    await user.click(button("เขียน 2 เซลล์"));
    expect(screen.getByRole("alert")).toHaveTextContent("ข้อมูลเปลี่ยนไประหว่างทำงาน");
    await user.click(button("ลองอีกครั้ง"));
    expect(services.calls).toEqual(["review score-sheet", "review score-sheet"]);
  });

  test("what was checked before is stale once a plan is written", async () => {
    const { store, user } = await openGuide();
    await act(() => store.start(VALIDATE));
    await user.click(button("สูตร"));
    await user.click(await screen.findByRole("button", { name: "ใส่สูตรคะแนนทั้งแผ่นงาน" }));
    await user.click(button("เขียน 2 เซลล์"));
    expect(store.getState().validation?.isStale).toBe(true);
  });
});

describe("portable formulas", () => {
  async function openPortable() {
    const pane = renderPane();
    await pane.user.click(button("ส่งต่อไฟล์"));
    await screen.findByRole("heading", { name: "แปลงเพื่อส่งต่อ" });
    return pane;
  }
  const previews = () => screen.getAllByRole("button", { name: "ดูก่อนเขียน" });

  test("freezes the whole workbook into formulas unless told otherwise", async () => {
    const { services, user } = await openPortable();
    await user.click(previews()[0]!);
    expect(services.calls).toEqual(["review freeze workbook formulas"]);
  });

  test.each([
    ["ค่า", "values"],
    ["ชื่อ LAMBDA", "names"],
  ])("freezes into %s", async (name, form) => {
    const { services, user } = await openPortable();
    await user.click(screen.getByRole("radio", { name: new RegExp(`^${name}`) }));
    await user.click(screen.getByRole("radio", { name: "ช่วงที่เลือก" }));
    await user.click(previews()[0]!);
    expect(services.calls).toEqual([`review freeze selection ${form}`]);
  });

  test("thaws and repairs after showing what", async () => {
    const { services, user } = await openPortable();
    await user.click(previews()[1]!);
    expect(screen.getByRole("heading", { name: "คืนฟังก์ชัน Pramoen: จะเขียน 2 เซลล์" })).toHaveFocus();
    await user.click(button("เขียน 2 เซลล์"));
    await user.click(button("ค้นหาสูตรที่เสีย"));
    expect(screen.getByRole("heading", { name: "ซ่อมสูตร: จะเขียน 2 เซลล์" })).toHaveFocus();
    expect(services.calls).toEqual(["review thaw", "write without nothing", "review repair"]);
  });
});

describe("accessibility", () => {
  test.each(["th-TH", "en-GB"])(
    "list, help, form and plan have no violation in %s",
    async (displayLanguage) => {
      const { store } = await openGuide({ displayLanguage });
      expect(await accessViolations()).toEqual([]);
      act(() => showHelp(store, "KPISCORE"));
      expect(await accessViolations()).toEqual([]);
      await act(() => store.start(LOCATE));
      expect(await accessViolations()).toEqual([]);
      await act(() => store.start(SCORE_SHEET));
      expect(await accessViolations()).toEqual([]);
      act(() => store.showSection("portable"));
      await screen.findAllByRole("radio");
      expect(await accessViolations()).toEqual([]);
    },
  );
});
