/** @jest-environment jsdom */
import { screen, waitFor, within } from "@testing-library/react";
import { FormChoiceError } from "../../src/app/form-choice-error";
import type { FormOption } from "../../src/domain/form/form-name";
import { matchingForms } from "../../src/taskpane/shell/form-choice/form-choice";
import { accessViolations, button, renderPane, type PaneOptions } from "./render-pane";
import { PLAN, SUMMARY } from "./sample-reports";

function option(sheet: string, rest: Partial<FormOption> = {}): FormOption {
  return { name: { sheet, row: null }, agency: null, fiscalYear: null, indicators: 1, ...rest };
}

const ROUNDS = [
  option("รอบ 6 เดือน", { agency: "สำนักงานทดสอบ", fiscalYear: 2565, indicators: 12 }),
  option("รอบ 12 เดือน"),
];
const MANY = Array.from({ length: 500 }, (_, i) =>
  option(`หน่วยงาน ${i + 1}`, { agency: `สำนักงานที่ ${i + 1}` }),
);

/** The pane, and *Summarise* met several forms: nobody had chosen, or what was chosen is gone. */
async function asked(options: readonly FormOption[], pane: PaneOptions = {}) {
  const rendered = renderPane(pane);
  const { services, user } = rendered;
  services.onPlan = async () => {
    throw new FormChoiceError("several-forms", options);
  };
  await user.click(screen.getAllByRole("button", { name: /^สรุปผล|^Summarise/ })[0]!);
  await screen.findAllByRole("radio");
  return rendered;
}

/** From now on a summary is that of the form which is asked for. */
function answers(services: ReturnType<typeof renderPane>["services"], sheet: string) {
  services.onPlan = async () => ({ ...PLAN, overwrites: [] });
  services.onApply = async () => ({
    ...SUMMARY,
    summary: { ...SUMMARY.summary, chosen: { sheet, row: null } },
  });
}

test("says which forms there are, and has the focus", async () => {
  await asked(ROUNDS);
  const title = await screen.findByRole("heading", { name: "เลือกแบบประเมิน (มี 2 ชุด)" });
  await waitFor(() => expect(document.activeElement).toBe(title));
  const rows = screen.getAllByRole("radio").map((radio) => radio.closest("label")!.textContent);
  expect(rows).toEqual([
    "รอบ 6 เดือนสำนักงานทดสอบ · ปีงบประมาณ 2565 · 12\u00a0ตัวชี้วัด",
    "รอบ 12 เดือน1\u00a0ตัวชี้วัด",
  ]);
  expect(screen.getAllByRole("status").map(({ textContent }) => textContent)).toContain(
    "มีแบบประเมิน 2 ชุด โปรดเลือกหนึ่งชุด",
  );
  expect(screen.queryByRole("textbox")).toBeNull();
  expect(await accessViolations()).toEqual([]);
});

test("is English where the pane is", async () => {
  await asked([option("Round 1", { fiscalYear: 2565 })], { displayLanguage: "en-US" });
  await screen.findByRole("heading", { name: "Choose the form (1)" });
  expect(screen.getByRole("radio").closest("label")!.textContent).toBe(
    "Round 1fiscal year 2565 · 1\u00a0indicator",
  );
  button("Use this form");
});

test("the form that is chosen is summarised, remembered, told and can be changed", async () => {
  const { services, user } = await asked(ROUNDS);
  answers(services, "รอบ 12 เดือน");
  await user.click(button("ใช้แบบประเมินนี้"));
  expect(services.calls.filter((call) => call.startsWith("plan"))).toEqual(["plan"]);

  await user.click(screen.getByRole("radio", { name: /^รอบ 12 เดือน/ }));
  await user.click(button("ใช้แบบประเมินนี้"));
  await screen.findByText("แผ่นงาน “รอบ 12 เดือน”");
  expect(screen.queryByRole("radio")).toBeNull();
  await user.click(screen.getAllByRole("button", { name: /^สรุปผล/ })[0]!);
  expect(services.calls.filter((call) => call.startsWith("plan"))).toEqual([
    "plan",
    "plan รอบ 12 เดือน",
    "plan รอบ 12 เดือน",
  ]);

  await user.click(await screen.findByRole("button", { name: "เปลี่ยนแบบประเมิน" }));
  expect(await screen.findByRole("radio", { name: /^รอบ 12 เดือน/ })).toHaveProperty("checked", true);
  answers(services, "รอบ 6 เดือน");
  await user.click(screen.getByRole("radio", { name: /^รอบ 6 เดือน/ }));
  await user.click(button("ใช้แบบประเมินนี้"));
  await screen.findByText("แผ่นงาน “รอบ 6 เดือน”");
  expect(services.calls).toContain("plan รอบ 6 เดือน");
});

test("can be left without a choice", async () => {
  const { services, user } = await asked(ROUNDS);
  const before = services.calls.length;
  await user.click(button("ยกเลิก"));
  expect(screen.queryByRole("radio")).toBeNull();
  expect(services.calls).toHaveLength(before);
});

test("a choice that is gone is told, and nothing is chosen for the user", async () => {
  const { services, user, store } = await asked(ROUNDS);
  services.onPlan = async () => {
    throw new FormChoiceError("form-missing", [option("รอบ 9 เดือน")]);
  };
  await user.click(screen.getByRole("radio", { name: /^รอบ 6 เดือน/ }));
  await user.click(button("ใช้แบบประเมินนี้"));
  await screen.findByText(/^ไม่พบแบบประเมินที่เลือกไว้/);
  expect(screen.getAllByRole("radio").map((radio) => (radio as HTMLInputElement).checked)).toEqual([false]);
  expect(store.getState().forms.chosen).toBeNull();
});

test("two forms on one sheet are told apart by their rows", async () => {
  const on = (row: number) => option("แบบ", { name: { sheet: "แบบ", row } });
  const { services, user } = await asked([on(3), on(33)]);
  answers(services, "แบบ");
  await user.click(screen.getByRole("radio", { name: /^แผ่นงาน “แบบ” แถวที่ 34/ }));
  await user.click(button("ใช้แบบประเมินนี้"));
  expect(services.calls).toContain("plan แบบ:34");
});

describe("500 forms", () => {
  test("are searched by sheet or agency; a part of them stands in the page", async () => {
    const { services, user } = await asked(MANY);
    expect(screen.getAllByRole("radio")).toHaveLength(50);
    await user.click(screen.getByRole("radio", { name: /^หน่วยงาน 2\s?สำ/ }));
    await user.type(screen.getByRole("textbox"), "หน่วยงาน 499");
    expect(screen.getAllByRole("radio")).toHaveLength(1);
    screen.getByText("พบ 1 ชุด");
    // What is not in view any more is not chosen.
    await user.click(button("ใช้แบบประเมินนี้"));
    expect(services.calls.filter((call) => call.startsWith("plan"))).toEqual(["plan"]);
    answers(services, "หน่วยงาน 499");
    await user.click(screen.getByRole("radio"));
    await user.keyboard("{Enter}");
    await screen.findByText("แผ่นงาน “หน่วยงาน 499”");
    expect(services.calls).toContain("plan หน่วยงาน 499");
  });

  test("more of them are listed when asked", async () => {
    const { user } = await asked(MANY);
    await user.click(button("แสดงเพิ่ม (เหลือ 450 รายการ)"));
    expect(within(screen.getByRole("group", { name: "แบบประเมิน" })).getAllByRole("radio")).toHaveLength(100);
  });

  test.each([
    ["", 500],
    ["  ", 500],
    ["หน่วยงาน 50", 2],
    ["สำนักงานที่ 123", 1],
    ["สำน\u0e31กงานที่ 123 ", 1],
    ["ไม่มี", 0],
  ])("“%s” finds %i", (search, count) => {
    expect(matchingForms(MANY, search)).toHaveLength(count);
  });
});
