/** @jest-environment jsdom */
import "@testing-library/jest-dom";
import { act, configure, fireEvent, screen, waitFor, within } from "@testing-library/react";
import { writeDocument } from "../../src/documents/write-document";
import { coversYear, extendFramework } from "../../src/domain/framework/extend-framework";
import { FRAMEWORKS, PUBLIC_ORGANISATION_2565 } from "../../src/domain/framework/frameworks";
import { ETDA_2565 } from "../../src/domain/template/templates";
import { TextDecoder as NodeDecoder, TextEncoder as NodeEncoder } from "node:util";
import { sheetOf, workbookOf } from "../support/form";
import { accessViolations, button, renderPane, type PaneOptions } from "./render-pane";
import { handOver } from "../../src/taskpane/shell/hand-over";
import { confirmInsert } from "../../src/taskpane/templates/answer-outcome";
import {
  CHECK_TEMPLATE,
  COMPARE_TEMPLATE,
  NEW_TEMPLATE,
  PLAN_INSERT,
} from "../../src/taskpane/templates/jobs";

// The first use of a part of the pane loads its modules, which takes its time on a busy machine.
configure({ defaultHidden: true, asyncUtilTimeout: 20_000 });
jest.setTimeout(60_000);

beforeAll(() => {
  // Every browser has them; jsdom has not.
  Object.assign(globalThis, { TextDecoder: NodeDecoder, TextEncoder: NodeEncoder });
});
beforeEach(() => {
  jest.spyOn(document, "hasFocus").mockReturnValue(true);
  jest.spyOn(console, "error").mockImplementation((message: unknown) => {
    if (!(message instanceof Error)) throw new Error(String(message));
  });
});
afterEach(() => jest.restoreAllMocks());

const FUTURE = extendFramework(PUBLIC_ORGANISATION_2565, 2566);
const sheetNames = ({ services }: ReturnType<typeof renderPane>) =>
  services.port.snapshot.sheets.map(({ name }) => name);
const gallery = () => screen.findByRole("region", { name: /^(?:สร้างสมุดงานจากแม่แบบ|Make a workbook)$/ });
const outcomeNamed = (name: RegExp | string) => screen.findByRole("heading", { level: 2, name });
const region = (name: string) => within(screen.getByRole("region", { name }));

/** The pane with its templates' section open. */
async function openTemplates(
  options: PaneOptions = {},
  prepare?: (pane: ReturnType<typeof renderPane>) => void,
) {
  const pane = renderPane(options);
  prepare?.(pane);
  await pane.user.click(button(options.displayLanguage === "en-GB" ? "Templates" : "แม่แบบ"));
  await gallery();
  await screen.findAllByRole("img", { name: /^(?:หน้าแรก|First page): / });
  return pane;
}

/** A template of the gallery. */
const card = (name: string) => screen.getByRole("radio", { name });
const choose = (label: RegExp | string) => screen.getByRole("combobox", { name: label });
const documentFile = (text: string, name = "t.json") => {
  const file = new File([text], name, { type: "application/json" });
  // jsdom's files cannot be read as text.
  return Object.assign(file, { text: async () => text });
};
const importFile = (text: string, name?: string) =>
  fireEvent.change(screen.getByLabelText("นำเข้า .json", { selector: "input" }), {
    target: { files: [documentFile(text, name)] },
  });

describe("where a download does not arrive", () => {
  test("none is offered, and a copied document says what to do with it", async () => {
    const pane = await openTemplates({}, ({ services }) => void (services.canDownload = false));
    expect(screen.queryByRole("button", { name: "ดาวน์โหลด .xlsx" })).not.toBeInTheDocument();
    await act(() => handOver(pane.store, "our-own.json", "{}"));
    expect(screen.getByText("คัดลอก our-own.json แล้ว", { selector: "main *" })).toBeInTheDocument();
    expect(screen.getByText(/วาง แล้วบันทึกด้วยชื่อนี้/)).toBeInTheDocument();
    expect(screen.getByRole("status")).toHaveTextContent("คัดลอก our-own.json แล้ว");
    expect(await accessViolations()).toEqual([]);
  });

  test("is offered everywhere else", async () => {
    await openTemplates();
    expect(screen.getByRole("button", { name: "ดาวน์โหลด .xlsx" })).toBeInTheDocument();
  });
});

test("a new file opens the pane only where that is chosen", async () => {
  const pane = await openTemplates();
  const choice = choose("เมื่อเปิดไฟล์ที่สร้าง");
  expect(choice).toHaveValue("none");
  await pane.user.selectOptions(choice, "เปิดบานหน้าต่าง (ผู้ดูแลระบบติดตั้งให้ทั้งองค์กร)");
  expect(choice).toHaveValue("organisation");
  await pane.user.selectOptions(choice, "ไม่เปิดบานหน้าต่าง");
  expect(choice).toHaveValue("none");
});

describe("the gallery", () => {
  test("offers every framework, and what the template and its rules are", async () => {
    await openTemplates();
    expect(within(choose("กรอบการประเมิน")).getAllByRole("option")).toHaveLength(FRAMEWORKS.length);
    expect(screen.getByText("ดูรายละเอียด: 4 องค์ประกอบ 11 ตัวชี้วัด")).toBeInTheDocument();
    for (const { source } of PUBLIC_ORGANISATION_2565.sources)
      expect(screen.getByText(source.th)).toBeInTheDocument();
    expect(screen.getAllByText("ข้อกำหนดของ Pramoen (ปรับได้)").length).toBe(
      PUBLIC_ORGANISATION_2565.sources.filter(({ certainty }) => certainty === "policy").length,
    );
    expect(await accessViolations()).toEqual([]);
  });

  test("shows each template with its first page, chosen by key", async () => {
    const pane = await openTemplates();
    expect(card("สพธอ. 2565")).toBeChecked();
    const pages = await screen.findAllByRole("img", { name: /^หน้าแรก: / });
    expect(pages.map((page) => page.getAttribute("aria-label"))).toEqual([
      expect.stringContaining("4 องค์ประกอบ 11 ตัวชี้วัด"),
      expect.stringContaining("4 องค์ประกอบ"),
    ]);
    expect(within(pages[0]!).getByText(/องค์ประกอบที่ 1/)).toBeInTheDocument();
    act(() => card("สพธอ. 2565").focus());
    await pane.user.keyboard("{ArrowDown}");
    expect(card("แบบประเมินเปล่า (ระบุหน่วยงานและปี)")).toBeChecked();
    expect(await accessViolations()).toEqual([]);
  });

  test("shows what would be written, and writes after the answer", async () => {
    const pane = await openTemplates();
    const before = sheetNames(pane);
    await pane.user.click(button("แทรกในสมุดงานนี้…"));
    expect(await outcomeNamed("จะเพิ่ม 11 แผ่นงาน")).toHaveFocus();
    expect(sheetNames(pane)).toEqual(before);
    expect(await accessViolations()).toEqual([]);
    await pane.user.click(button("แทรก 11 แผ่นงาน"));
    expect(await outcomeNamed("เพิ่มแล้ว 11 แผ่นงาน")).toHaveFocus();
    expect(sheetNames(pane)).toHaveLength(before.length + 11);
    await pane.user.click(button("ส่วนที่ 1"));
    expect(pane.services.calls).toEqual(["select ส่วนที่ 1!"]);
  });

  test("names that are taken give way, and no sheet is touched", async () => {
    const pane = await openTemplates({}, ({ services }) => {
      services.port.snapshot = workbookOf(sheetOf({ A1: "ของเดิม" }));
    });
    const [before] = pane.services.port.snapshot.sheets;
    await pane.user.click(button("แทรกในสมุดงานนี้…"));
    await outcomeNamed("จะเพิ่ม 11 แผ่นงาน");
    expect(screen.getByText("ชื่อ “ส่วนที่ 1” มีอยู่แล้ว").parentElement).toHaveTextContent("ส่วนที่ 1 (2)");
    await pane.user.click(button("แทรก 11 แผ่นงาน"));
    await outcomeNamed("เพิ่มแล้ว 11 แผ่นงาน");
    const [after] = pane.services.port.snapshot.sheets;
    expect(after!.cells.inRow(0)).toEqual(before!.cells.inRow(0));
    expect(after!.cells.rowIndices()).toEqual(before!.cells.rowIndices());
  });

  test("writes nothing after the answer no", async () => {
    const pane = await openTemplates();
    await pane.user.click(button("แทรกในสมุดงานนี้…"));
    await outcomeNamed("จะเพิ่ม 11 แผ่นงาน");
    await pane.user.click(button("ไม่แทรก"));
    expect(pane.services.port.applied).toBe(0);
    expect(screen.getByText("ไม่ได้เขียนสิ่งใดลงในสมุดงาน", { selector: "main *" })).toBeInTheDocument();
  });

  test("a blank one asks for agency and year, and says where rules of that year are missing", async () => {
    const pane = await openTemplates();
    await pane.user.click(card("แบบประเมินเปล่า (ระบุหน่วยงานและปี)"));
    expect(button("แทรกในสมุดงานนี้…")).toHaveAttribute("aria-disabled", "true");
    await pane.user.type(screen.getByRole("textbox", { name: /ชื่อหน่วยงาน/ }), "สำนักงานทดสอบ");
    await pane.user.type(screen.getByRole("textbox", { name: /ปีงบประมาณ/ }), "2566");
    expect(screen.getByText(/กรอบการประเมินนี้ใช้กับปีงบประมาณ พ.ศ. 2565/)).toBeInTheDocument();
    await pane.user.click(button("ใช้หลักเกณฑ์เดิมกับปี 2566"));
    await pane.user.click(await screen.findByRole("button", { name: "แทรกในสมุดงานนี้…" }));
    await outcomeNamed(/จะเพิ่ม \d+ แผ่นงาน/);
    expect([...pane.services.kept.values()].join()).toContain(`\\"version\\": ${FUTURE.version}`);
  });

  test("a year that another framework is for is made by that one", async () => {
    const pane = await openTemplates();
    await pane.user.click(card("แบบประเมินเปล่า (ระบุหน่วยงานและปี)"));
    expect(choose("กรอบการประเมิน")).toHaveAccessibleDescription("องค์การมหาชน · ปี 2565");
    await pane.user.type(screen.getByRole("textbox", { name: /ชื่อหน่วยงาน/ }), "สำนักงานทดสอบ");
    await pane.user.type(screen.getByRole("textbox", { name: /ปีงบประมาณ/ }), "2567");
    expect(screen.getByText(/ปี 2567 มีกรอบการประเมินของตนเอง: การประเมินองค์การมหาชน/)).toBeInTheDocument();
    expect(await accessViolations()).toEqual([]);
    await pane.user.click(button("ใช้กรอบการประเมินของปี 2567"));
    expect(choose("กรอบการประเมิน")).toHaveAccessibleDescription("องค์การมหาชน · ปี 2566–2567");
    await pane.user.click(button("แทรกในสมุดงานนี้…"));
    await outcomeNamed(/จะเพิ่ม \d+ แผ่นงาน/);
    expect([...pane.services.kept.values()].join()).not.toContain("tiers");
  });

  test("a year that none is for offers no other one", async () => {
    const pane = await openTemplates();
    await pane.user.click(card("แบบประเมินเปล่า (ระบุหน่วยงานและปี)"));
    await pane.user.type(screen.getByRole("textbox", { name: /ชื่อหน่วยงาน/ }), "สำนักงานทดสอบ");
    await pane.user.type(screen.getByRole("textbox", { name: /ปีงบประมาณ/ }), "2568");
    expect(button("ใช้หลักเกณฑ์เดิมกับปี 2568")).toBeInTheDocument();
    expect(screen.queryByRole("button", { name: "ใช้กรอบการประเมินของปี 2568" })).toBeNull();
  });

  test.each([
    [true, "functions"],
    [false, "portable"],
  ])("opens a file as a new workbook where Excel can: %s", async (canOpen) => {
    const pane = await openTemplates({}, ({ services }) => (services.canOpen = canOpen));
    const open = screen.queryByRole("button", { name: "เปิดเป็นสมุดงานใหม่" });
    expect(open !== null).toBe(canOpen);
    if (!open) return;
    await pane.user.click(open);
    expect(pane.store.getState().notice).toBeNull();
    expect(await outcomeNamed("เปิดเป็นสมุดงานใหม่แล้ว")).toHaveFocus();
    expect(pane.services.opened[0]!.length).toBeGreaterThan(10_000);
    expect(pane.services.port.applied).toBe(0);
  });
});

describe("own documents", () => {
  test("every fault of a broken file is told with its line, and nothing is kept", async () => {
    const pane = await openTemplates();
    const text = writeDocument(ETDA_2565).replace('"fiscalYear": 2565', '"fiscalYear": "x"');
    const line = text.split("\n").findIndex((each) => each.includes('"fiscalYear": "x"')) + 1;
    importFile(text, "broken.json");
    expect(await outcomeNamed(/นำเข้า broken\.json ไม่ได้/)).toHaveFocus();
    expect(screen.getByText(`บรรทัด ${line}`)).toBeInTheDocument();
    expect(pane.services.kept.size).toBe(0);
    await pane.user.click(button("ปิด"));
    expect(region("แม่แบบและกรอบการประเมินที่บันทึกไว้").getByText("ยังไม่มี")).toBeInTheDocument();
  });

  test("a framework and a template for it are taken in, chosen, kept for the next time and deleted", async () => {
    const pane = await openTemplates();
    importFile(writeDocument(FUTURE), "f.json");
    await outcomeNamed(/^นำเข้าแล้ว/);
    await pane.user.click(button("ปิด"));
    const template = {
      ...ETDA_2565,
      fiscalYear: 2566,
      framework: { id: FUTURE.id, version: FUTURE.version },
    };
    importFile(writeDocument(template));
    await outcomeNamed("นำเข้าแล้ว: สพธอ. 2566");
    pane.unmount();

    const again = await openTemplates({}, ({ services }) =>
      [...pane.services.kept].forEach(([key, value]) => services.kept.set(key, value)),
    );
    await waitFor(() =>
      expect(region("แม่แบบและกรอบการประเมินที่บันทึกไว้").getAllByRole("listitem")).toHaveLength(2),
    );
    await again.user.selectOptions(choose("กรอบการประเมิน"), `${FUTURE.id}@${FUTURE.version}`);
    expect(screen.getAllByRole("radio")[0]).toBe(card("สพธอ. 2566 (บันทึกไว้)"));
    await again.user.click(button(/^ลบ สพธอ\. 2566/));
    expect(region("แม่แบบและกรอบการประเมินที่บันทึกไว้").getAllByRole("listitem")).toHaveLength(2);
    await again.user.click(button("ลบ"));
    expect(region("แม่แบบและกรอบการประเมินที่บันทึกไว้").getAllByRole("listitem")).toHaveLength(1);
    expect([...again.services.kept.values()].join()).not.toContain("2566.schema");
  });

  test("a browser that refuses to keep them is told", async () => {
    await openTemplates({}, ({ services }) => (services.isStorageFull = true));
    importFile(writeDocument(FUTURE));
    await outcomeNamed(/^นำเข้าแล้ว/);
    act(() => button("ปิด").click());
    expect(screen.getByRole("alert")).toHaveTextContent("จะหายเมื่อปิดบานหน้าต่าง");
  });

  test("a document of a newer version says so", async () => {
    await openTemplates();
    importFile(writeDocument(ETDA_2565).replace('"schemaVersion": 1', '"schemaVersion": 99'));
    await outcomeNamed(/ไม่ได้/);
    expect(screen.getByText(/99/)).toBeInTheDocument();
  });
});

describe("writing templates", () => {
  test("a new sheet is laid out, checked, saved and stored", async () => {
    const pane = await openTemplates();
    await pane.user.click(button("ตรวจแม่แบบ"));
    await outcomeNamed("ไม่มีแผ่นงานแม่แบบในสมุดงาน");
    await pane.user.click(button("ปิด"));
    await pane.user.click(button("สร้างแม่แบบใหม่"));
    await outcomeNamed("เพิ่มแผ่นงานแม่แบบแล้ว");
    await pane.user.click(button("ปิด"));
    await pane.user.click(button("ตรวจแม่แบบ"));
    await outcomeNamed("แม่แบบใช้ได้ ไม่พบข้อผิดพลาด");
    await pane.user.click(button("ปิด"));
    await pane.user.click(button("บันทึกเป็นแม่แบบ"));
    await outcomeNamed("อ่านแม่แบบได้แล้ว");
    expect(screen.getByText("อ่านจากแผ่นงาน แม่แบบ")).toBeInTheDocument();
    await pane.user.click(button("บันทึกไว้ในเครื่องนี้"));
    expect(await screen.findByRole("button", { name: "บันทึกแล้ว" })).toHaveAttribute("aria-disabled", "true");
    await pane.user.click(button("เก็บไว้ในสมุดงาน"));
    await screen.findByRole("button", { name: "เก็บในสมุดงานแล้ว" });
    expect(pane.services.port.snapshot.parts).not.toEqual([]);
    expect(pane.services.kept.size).toBe(1);
  });

  test("a fault leads to its cell", async () => {
    const pane = await openTemplates();
    await act(() =>
      pane.store.start(NEW_TEMPLATE, {
        framework: PUBLIC_ORGANISATION_2565,
        template: { ...ETDA_2565, fiscalYear: 2599 },
        form: "functions",
        openWith: null,
        isStarter: false,
      }),
    );
    await act(() => pane.store.start(CHECK_TEMPLATE));
    await outcomeNamed(/ใช้แม่แบบนี้ไม่ได้ พบข้อผิดพลาด \d+ แห่ง/);
    await pane.user.click(screen.getAllByRole("button", { name: /^ไปที่ แม่แบบ!/ })[0]!);
    expect(pane.services.calls[0]).toMatch(/^select แม่แบบ![A-Z]+\d+$/);
  });

  test("alterations of the stored template are shown as template against workbook", async () => {
    const pane = await openTemplates();
    await pane.user.click(button("เทียบกับแม่แบบ"));
    await outcomeNamed("ไม่มีแม่แบบที่เก็บในสมุดงาน");
    pane.services.port.snapshot = workbookOf();
    const choice = {
      framework: PUBLIC_ORGANISATION_2565,
      template: ETDA_2565,
      form: "functions",
      openWith: null,
      isStarter: false,
    } as const;
    await act(() => pane.store.start(PLAN_INSERT, choice));
    await act(() => confirmInsert(pane.store));
    expect(pane.store.getState().notice).toBeNull();
    await act(() => pane.store.start(COMPARE_TEMPLATE));
    const { outcome: found } = pane.store.getState().templates;

    expect(found).toMatchObject({ kind: "compared", comparison: { kind: "compared" } });
  });

  test("the next year is made from last year's workbook, under rules that the user decides on", async () => {
    const pane = await openTemplates();
    await pane.user.click(button("แทรกในสมุดงานนี้…"));
    await outcomeNamed(/จะเพิ่ม/);
    await pane.user.click(button(/^แทรก \d+ แผ่นงาน/));
    await outcomeNamed(/เพิ่มแล้ว/);
    await pane.user.click(button("ปิด"));
    await pane.user.click(button("จัดทำแม่แบบปีถัดไป"));
    await outcomeNamed("แม่แบบปีงบประมาณ 2566 พร้อมแล้ว");
    expect(screen.getByRole("heading", { name: /^ไม่ได้นำมาใช้ต่อ \(\d+\)$/ })).toBeInTheDocument();
    expect(screen.queryByRole("button", { name: "แทรกในสมุดงานนี้…" })).not.toBeInTheDocument();
    await pane.user.click(button("ใช้หลักเกณฑ์เดิมกับปี 2566"));
    await pane.user.click(await screen.findByRole("button", { name: "เปิดเป็นสมุดงานใหม่" }));
    await outcomeNamed("เปิดเป็นสมุดงานใหม่แล้ว");
    expect(pane.services.opened).toHaveLength(1);
  });

  test("a workbook without a form is told, and can be tried again", async () => {
    const pane = await openTemplates();
    await pane.user.click(button("บันทึกเป็นแม่แบบ"));
    expect(await screen.findByRole("alert")).toBeInTheDocument();
    expect(button("ลองอีกครั้ง")).toBeInTheDocument();
  });
});

test.each([
  [2564, false],
  [2565, true],
  [2566, true],
  [2567, false],
])("a framework that was extended to 2566 covers %i: %s", (year, covers) => {
  expect(coversYear(FUTURE, year)).toBe(covers);
});

test("a framework that covers the year is not made anew", () => {
  expect(extendFramework(FUTURE, 2566)).toBe(FUTURE);
});
