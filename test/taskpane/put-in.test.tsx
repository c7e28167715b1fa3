/** @jest-environment jsdom */
import "@testing-library/jest-dom";
import { act, configure, screen } from "@testing-library/react";
import type { ValidationReport } from "../../src/app/reports";
import { VALIDATE } from "../../src/taskpane/check/jobs";
import { button, renderPane } from "./render-pane";
import { FINDINGS, reportOf } from "./sample-reports";

configure({ defaultHidden: true });

const PUT_IN = { by: "<b>สมศรี</b>", at: "2026-11-30T02:00:00.000Z" };
const TEMPLATE = { id: "etda-2565", version: 1, agency: "สพธอ.", standing: "unknown" } as const;
const LAYOUT = { kind: "applied", name: "ผังร่วม", source: "stored", columns: [] } as const;

async function facts(parts: Partial<ValidationReport>) {
  const pane = renderPane();
  pane.services.onValidate = async () => ({ ...reportOf(FINDINGS), ...parts });
  await act(() => pane.store.start(VALIDATE));
  await pane.user.click(button("เพิ่มเติม"));
  return pane;
}

test("template and layout tell who put them in and when, as the workbook says", async () => {
  await facts({
    template: TEMPLATE,
    layout: LAYOUT,
    putIn: { template: { ...PUT_IN, by: null }, layout: PUT_IN },
  });
  const template = screen.getByText("แม่แบบ", { selector: "dt" }).nextSibling;
  expect(template).toHaveTextContent("สมุดงานบอกว่าใส่เมื่อ 30 พฤศจิกายน 2569 เวลา 09.00 น. ไม่บอกว่าโดยใคร");
  const layout = screen.getByText("ผังคอลัมน์", { selector: "dt" }).nextSibling;
  expect(layout).toHaveTextContent("“ผังร่วม” ในสมุดงาน");
  expect(layout).toHaveTextContent("สมุดงานบอกว่า <b>สมศรี</b> ใส่เมื่อ 30 พฤศจิกายน 2569 เวลา 09.00 น.");
});

test("a workbook that does not say is told as one, and a layout for another form as not applied", async () => {
  const refused = { kind: "refused", name: "ผังเดิม", source: "stored", difference: null } as const;
  await facts({ layout: refused });
  const layout = screen.getByText("ผังคอลัมน์", { selector: "dt" }).nextSibling;
  expect(layout).toHaveTextContent("ไม่ได้ใช้ เพราะทำไว้สำหรับแบบประเมินอื่น");
  expect(layout).toHaveTextContent("สมุดงานไม่บอกว่าใครใส่และเมื่อใด");
  expect(screen.queryByText("แม่แบบ", { selector: "dt" })).toBeNull();
});
