/** @jest-environment jsdom */
import "@testing-library/jest-dom";
import { act, configure, fireEvent, screen, waitFor, within } from "@testing-library/react";
import { TextDecoder as NodeDecoder, TextEncoder as NodeEncoder } from "node:util";
import { MessageChannel } from "node:worker_threads";
import { WorkbookError } from "../../src/app/workbook-port";
import { writeDocument } from "../../src/documents/write-document";
import { correctColumn, newLayout } from "../../src/domain/form/correct-layout";
import type { Framework } from "../../src/domain/framework/framework";
import { PUBLIC_ORGANISATION_2565 } from "../../src/domain/framework/frameworks";
import { layoutPart, readLayoutPart } from "../../src/domain/layout/stored-layout";
import type { Layout } from "../../src/domain/layout/layout";
import type { WorkbookSnapshot } from "../../src/domain/workbook/snapshot";
import { VALIDATE } from "../../src/taskpane/check/jobs";
import { formWith, sheetOf, workbookOf, type TestCells } from "../support/form";
import { accessViolations, button, renderPane, type PaneOptions } from "./render-pane";

// The first use of a part of the pane loads its modules, which takes its time on a busy machine.
configure({ defaultHidden: true, asyncUtilTimeout: 20_000 });
jest.setTimeout(60_000);

beforeAll(() => {
  // Every browser has them; jsdom has not.
  Object.assign(globalThis, { TextDecoder: NodeDecoder, TextEncoder: NodeEncoder, MessageChannel });
});
beforeEach(() => {
  jest.spyOn(document, "hasFocus").mockReturnValue(true);
  jest.spyOn(console, "error").mockImplementation((message: unknown) => {
    if (!(message instanceof Error)) throw new Error(String(message));
  });
});
afterEach(() => jest.restoreAllMocks());

const SHEET = "ส่วนที่ 1";
/** A score under words that nobody has seen, and entries that give it away no more. */
const STRANGE: TestCells = { G5: "กขคง", G8: "ก", G9: "ข", G11: "ค" };
const TABLE = {
  columns: [
    { column: 0, heading: "ตัวชี้วัด", group: "" },
    { column: 6, heading: "กขคง", group: "ผลการดำเนินงาน" },
  ],
};
const strangeForm = () => formWith(STRANGE);
const title = (name: RegExp | string) => screen.findByRole("heading", { level: 2, name });
const row = (letters: string) => button(`ไปที่ ${letters}`).closest("tr");
const openColumn = (letters: string) => button(`เหตุผลและการแก้ไข: คอลัมน์ ${letters}`);
const keptLayout = (snapshot: WorkbookSnapshot) => {
  const part = layoutPart(snapshot);
  return part === null ? null : (readLayoutPart(part) as Layout);
};
const fileOf = (text: string, name = "ผัง.json") => {
  const file = new File([text], name, { type: "application/json" });
  // jsdom's files cannot be read as text.
  return Object.assign(file, { text: async () => text });
};
const choose = async (text: string, name?: string) => {
  const input = screen.getByLabelText("ใช้ผังจากไฟล์…", { selector: "input" });
  await act(async () => {
    fireEvent.change(input, { target: { files: [fileOf(text, name)] } });
  });
};

async function openForm(snapshot: WorkbookSnapshot, options: PaneOptions = {}) {
  const pane = renderPane(options);
  pane.services.port.snapshot = snapshot;
  await pane.user.click(button(/ดูก่อนว่าอ่านแบบประเมินอย่างไร|See how the form is read/));
  await waitFor(() => expect(document.getElementById("form-title")).toBeInTheDocument());
  return pane;
}

describe("opening", () => {
  test("before anything has run: the framework with its reason, every column, and nothing is written", async () => {
    const { services } = await openForm(formWith());
    expect(await title("แบบประเมินที่อ่านได้")).toHaveFocus();
    expect(screen.getByText(/รู้จากระบบคะแนน 50\/75\/100/)).toBeInTheDocument();
    expect(row("B")).toHaveTextContent("น้ำหนัก“น้ำหนัก (ร้อยละ)”แน่ใจ");
    expect(screen.getByText("ตัวชี้วัด (3)")).toBeInTheDocument();
    expect(services.port.applied).toBe(0);
    expect(await accessViolations()).toEqual([]);
  });

  test("from the verdict, and back to what opened it", async () => {
    const pane = renderPane();
    pane.services.port.snapshot = formWith();
    await act(() => pane.store.start(VALIDATE));
    await pane.user.click(await screen.findByRole("button", { name: "ดูและแก้การอ่านแบบประเมิน" }));
    await title("แบบประเมินที่อ่านได้");
    // It has no tab of its own: it stands under the one that led to it.
    expect(button("ตรวจและสรุป")).toHaveAttribute("aria-current", "page");
    expect(within(screen.getByRole("navigation")).getAllByRole("button")).toHaveLength(4);
    await pane.user.click(button("กลับไปหน้าตรวจและสรุป"));
    expect(button("ดูและแก้การอ่านแบบประเมิน")).toHaveFocus();
  });

  test("in English", async () => {
    await openForm(strangeForm(), { displayLanguage: "en-GB" });
    await title("How the form was read");
    expect(screen.getByText(/Not known: G “กขคง”/)).toBeInTheDocument();
    expect(screen.getByText("Indicators (3)")).toBeInTheDocument();
    expect(await accessViolations()).toEqual([]);
  });

  test("a workbook that cannot be read is told, and read on request", async () => {
    const pane = renderPane();
    pane.services.port.snapshot = formWith();
    const { readWorkbook } = pane.services.port;
    pane.services.port.readWorkbook = () => Promise.reject(new WorkbookError("cell-edit-mode", "B2"));
    await pane.user.click(button("ดูก่อนว่าอ่านแบบประเมินอย่างไร"));
    await screen.findByText("กำลังแก้ไขเซลล์อยู่");
    pane.services.port.readWorkbook = readWorkbook;
    await pane.user.click(button("อ่านแบบประเมิน"));
    await title("แบบประเมินที่อ่านได้");
  });

  test("a column and a row lead to their cells", async () => {
    const { services, user } = await openForm(formWith());
    await user.click(button("ไปที่ C"));
    fireEvent.click(screen.getByText("แถวคะแนนรวม (1)"));
    await user.click(await screen.findByRole("button", { name: `ไปที่ ${SHEET}!H12` }));
    expect(services.calls.filter((call) => call.startsWith("select"))).toEqual([
      `select ${SHEET}!C5`,
      `select ${SHEET}!H12`,
    ]);
  });
});

describe("correcting", () => {
  test("a column that was not known is given its role with the keyboard, seen, saved, and undone", async () => {
    const { services, user } = await openForm(strangeForm());
    await title("แบบประเมินที่อ่านได้");
    expect(row("G")).toHaveTextContent("ไม่รู้จัก“กขคง”ไม่รู้จัก");
    openColumn("G").focus();
    await user.keyboard("{Enter}");
    expect(openColumn("G")).toHaveAttribute("aria-expanded", "true");
    await user.tab();
    const choice = screen.getByRole("combobox", { name: "คอลัมน์ G คือ" });
    expect(choice).toHaveFocus();
    await user.selectOptions(choice, "score");
    expect(row("G")).toHaveTextContent("คะแนนที่ได้“กขคง”รอบันทึก");
    expect(services.port.applied).toBe(0);
    fireEvent.click(screen.getByText("แก้ไว้ 1 แห่ง ยังไม่ได้บันทึก"));
    expect(screen.getByText("คอลัมน์ G “กขคง”")).toBeInTheDocument();
    expect(screen.getByText(/ไม่เปลี่ยนเซลล์ใด/)).toBeInTheDocument();
    expect(await accessViolations()).toEqual([]);

    await user.click(button("บันทึกในสมุดงาน"));
    expect(await title(/^บันทึกผังแล้ว/)).toHaveFocus();
    expect(row("G")).toHaveTextContent("คะแนนที่ได้“กขคง”กำหนดเอง");
    expect(keptLayout(services.port.snapshot)?.columns).toEqual([
      { heading: "กขคง", group: "ผลการดำเนินงาน", column: null, role: "score" },
    ]);
    expect(screen.queryByText(/ยังไม่ได้บันทึก$/)).toBeNull();

    await user.click(button("เลิกทำ"));
    await title(/^นำผังออกแล้ว/);
    expect(keptLayout(services.port.snapshot)).toBeNull();
    expect(row("G")).toHaveTextContent("ไม่รู้จัก“กขคง”ไม่รู้จัก");
  });

  test("a correction is taken back by itself, and all of them at once", async () => {
    const { store, user } = await openForm(strangeForm());
    await user.click(openColumn("G"));
    await user.selectOptions(screen.getByRole("combobox", { name: "คอลัมน์ G คือ" }), "score");
    await user.selectOptions(
      screen.getByRole("combobox", { name: "เลือกกรอบการประเมิน" }),
      store.getState().form.reading!.view.frameworks[1]!.id,
    );
    fireEvent.click(screen.getByText("แก้ไว้ 2 แห่ง ยังไม่ได้บันทึก"));
    await user.click(button("เลิกแก้: กรอบการประเมิน"));
    expect(screen.getByText("แก้ไว้ 1 แห่ง ยังไม่ได้บันทึก")).toBeInTheDocument();
    await user.click(button("ทิ้งการแก้ไข"));
    expect(screen.queryByText(/ยังไม่ได้บันทึก$/)).toBeNull();
    expect(row("G")).toHaveTextContent("ไม่รู้จัก");
  });

  test("the column that is selected in the sheet takes a role that none holds; another sheet is refused", async () => {
    const { services, user } = await openForm(strangeForm());
    await user.click(button("กำหนดคอลัมน์: คะแนนที่ได้"));
    services.selected = { sheet: "อื่น", address: "G9" };
    await user.click(button("ใช้คอลัมน์ที่เลือก"));
    expect(await screen.findByRole("alert")).toHaveTextContent(`ตารางนี้อยู่ในแผ่นงาน ${SHEET}`);
    services.selected = { sheet: SHEET, address: "F9:G9" };
    await user.click(button("ใช้คอลัมน์ที่เลือก"));
    await waitFor(() => expect(screen.getByRole("alert")).toHaveTextContent("เลือกไว้หลายคอลัมน์"));
    services.selected = { sheet: SHEET, address: "G9" };
    await user.click(button("ใช้คอลัมน์ที่เลือก"));
    await waitFor(() => expect(row("G")).toHaveTextContent("คะแนนที่ได้“กขคง”รอบันทึก"));
    expect(screen.queryByRole("alert")).toBeNull();
  });

  test("a row that the user takes for headings is shown where there is no form", async () => {
    const cells: TestCells = { A1: "ก", A3: "ชื่อเรื่อง", B3: "จำนวนแต้ม", A4: "ข", B4: 3 };
    const { services, user } = await openForm(workbookOf(sheetOf(cells, "บันทึก")));
    await title("ไม่พบแบบประเมิน");
    services.selected = { sheet: "บันทึก", address: "B3" };
    await user.click(button("ใช้แถวที่เลือก"));
    expect(await screen.findByText("แถว 3 ดูเหมือนหัวตาราง")).toBeInTheDocument();
    expect(row("A")).toHaveTextContent("“ชื่อเรื่อง”");
    expect(await accessViolations()).toEqual([]);
  });
});

describe("a layout as a file", () => {
  const layout = { ...correctColumn(newLayout(TABLE, "ผังร่วม"), TABLE, 6, "score") };

  test("it is shown before it is kept, and kept", async () => {
    const { services, user } = await openForm(strangeForm());
    await choose(writeDocument(layout));
    expect(await title("ใช้ผัง “ผังร่วม” กับสมุดงานนี้")).toHaveFocus();
    expect(screen.getByText(/“กขคง” →/)).toHaveTextContent("คะแนนที่ได้");
    expect(services.port.applied).toBe(0);
    expect(await accessViolations()).toEqual([]);
    await user.click(button("บันทึกในสมุดงาน"));
    await title(/^บันทึกผังแล้ว/);
    expect(keptLayout(services.port.snapshot)?.name).toBe("ผังร่วม");
    expect(screen.getByText("ใช้ผัง “ผังร่วม” ของสมุดงานนี้")).toBeInTheDocument();
  });

  test("one that was made for other headings is refused, with what differs", async () => {
    const { services } = await openForm(formWith());
    await choose(writeDocument(layout));
    await title(/^ใช้ผัง “ผังร่วม” ไม่ได้/);
    const card = within(screen.getByRole("region", { name: /^ใช้ผัง “ผังร่วม” ไม่ได้/ }));
    expect(card.getByText("“กขคง”")).toBeInTheDocument();
    expect(card.getByText(/คะแนนที่ได้ \(เทียบจากค่าเป้าหมาย\)/)).toBeInTheDocument();
    expect(services.port.applied).toBe(0);
  });

  test("a file that is none is told by line", async () => {
    await openForm(formWith());
    await choose(writeDocument(layout).replace('"score"', '"คะแนน"'), "เสีย.json");
    await title("เสีย.json ไม่ใช่ผังที่ใช้ได้");
    expect(screen.getByText(/^บรรทัด \d+$/)).toBeInTheDocument();
  });

  test("the workbook's own is taken out after asking", async () => {
    const { services, user } = await openForm(strangeForm());
    await choose(writeDocument(layout));
    await title("ใช้ผัง “ผังร่วม” กับสมุดงานนี้");
    await user.click(button("บันทึกในสมุดงาน"));
    await title(/^บันทึกผังแล้ว/);
    await user.click(button("นำผังออก…"));
    expect(button("คงไว้ตามเดิม")).toHaveFocus();
    await user.click(button("นำผังออก"));
    await title(/^นำผังออกแล้ว/);
    expect(keptLayout(services.port.snapshot)).toBeNull();
    await user.click(button("เลิกทำ"));
    await title(/^บันทึกผังแล้ว/);
    expect(keptLayout(services.port.snapshot)?.name).toBe("ผังร่วม");
  });
});

describe("a framework that the user keeps", () => {
  const OWN = { ...PUBLIC_ORGANISATION_2565, id: "our-own", name: { th: "กรอบของเรา", en: "Our own" } };
  const layout = { ...correctColumn(newLayout(TABLE, "ผังร่วม"), TABLE, 6, "score") };

  test("learns the layout's wordings as its next version, which Templates then shows", async () => {
    const { services, user } = await openForm(strangeForm());
    expect(screen.queryByRole("button", { name: "เพิ่มคำในกรอบการประเมิน" })).toBeNull();
    services.templates.keepOwn([await services.templates.writeDocument(OWN)]);
    await choose(writeDocument(layout));
    await title("ใช้ผัง “ผังร่วม” กับสมุดงานนี้");
    await user.click(button("บันทึกในสมุดงาน"));
    await title(/^บันทึกผังแล้ว/);
    await user.click(button("อ่านอีกครั้ง"));
    await user.click(await screen.findByRole("button", { name: "เพิ่มคำในกรอบการประเมิน" }));
    expect(await title("เพิ่มคำในกรอบการประเมินแล้ว 1 คำ")).toHaveFocus();
    expect(screen.getByText(new RegExp(`^“กรอบของเรา” ฉบับที่ ${OWN.version + 1} บันทึกไว้`))).toBeVisible();
    expect(wording("กขคง")).toHaveTextContent("“กขคง” → คะแนนที่ได้เพิ่มแล้ว");
    expect(await accessViolations()).toEqual([]);
    const kept = await services.templates.loadOwn();
    expect(kept.map(({ document: { id, version } }) => [id, version])).toEqual([
      ["our-own", OWN.version],
      ["our-own", OWN.version + 1],
    ]);
    expect(kept[1]?.text).toContain("กขคง");

    // The next version knows them: there is nothing more to add.
    await user.click(button("เพิ่มคำในกรอบการประเมิน"));
    await title("“กรอบของเรา” ไม่มีคำที่ต้องเพิ่ม");
    await user.click(button("แม่แบบ"));
    await waitFor(() => expect(screen.getAllByText(/^กรอบของเรา/).length).toBeGreaterThanOrEqual(2));
  });

  test("does not learn a wording that means something else in it, and says what", async () => {
    const { columns } = OWN.vocabulary;
    const taken = {
      ...OWN,
      vocabulary: {
        ...OWN.vocabulary,
        columns: { ...columns, evidence: [...columns.evidence, "กขคง"] as const },
      },
    };
    const { services } = await growBy(taken);
    await title("เพิ่มคำใน “กรอบของเรา” ไม่ได้");
    expect(wording("กขคง")).toHaveTextContent("ไม่เพิ่ม กรอบการประเมินนี้ใช้คำนี้เป็น “หลักฐาน” แล้ว");
    expect(await services.templates.loadOwn()).toHaveLength(1);
  });

  test("a browser that refuses to keep it is told", async () => {
    await growBy(OWN, { isStorageFull: true });
    expect(await screen.findByRole("alert")).toHaveTextContent("เบราว์เซอร์ไม่อนุญาตให้บันทึก");
    await title("ยังไม่ได้บันทึกคำใหม่ของ “กรอบของเรา”");
  });

  const wording = (heading: string) => screen.getByText(new RegExp(`^“${heading}” →`)).closest("li");

  async function growBy(own: Framework, { isStorageFull = false } = {}) {
    const opened = await openForm(strangeForm());
    const { services, user } = opened;
    services.templates.keepOwn([await services.templates.writeDocument(own)]);
    services.isStorageFull = isStorageFull;
    await choose(writeDocument(layout));
    await title("ใช้ผัง “ผังร่วม” กับสมุดงานนี้");
    await user.click(button("บันทึกในสมุดงาน"));
    await title(/^บันทึกผังแล้ว/);
    await user.click(button("อ่านอีกครั้ง"));
    await user.click(await screen.findByRole("button", { name: "เพิ่มคำในกรอบการประเมิน" }));
    return opened;
  }
});

describe("colours", () => {
  test("they come with the switch and go with it", async () => {
    const { services, user } = await openForm(formWith());
    const before = services.port.snapshot;
    const colours = () => screen.getByRole("switch", { name: "ระบายสีคอลัมน์ในแผ่นงาน" });
    await user.click(colours());
    await waitFor(() => expect(colours()).toBeChecked());
    await user.click(colours());
    await waitFor(() => expect(colours()).not.toBeChecked());
    expect(services.port.applied).toBe(2);
    expect(services.port.snapshot.parts ?? []).toEqual(before.parts ?? []);
  });

  test("they go when the pane is closed, whatever is in view", async () => {
    const { services, user } = await openForm(formWith());
    await user.click(screen.getByRole("switch"));
    await waitFor(() => expect(screen.getByRole("switch")).toBeChecked());
    await user.click(button("สูตร"));
    await act(async () => services.hide());
    await waitFor(() => expect(services.port.applied).toBe(2));
    expect(services.port.snapshot.parts ?? []).toEqual([]);
  });
});
