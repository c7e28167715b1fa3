import type { Evaluation } from "../../form/evaluation";
import { sheetName } from "../../formulas/reading/call-arguments";
import { readFormula } from "../../formulas/reading/formula-reader";
import { isOutputSheet } from "../../form/own-sheets";
import type { CellAddress } from "../../workbook/address";
import type { SheetSnapshot, WorkbookSnapshot } from "../../workbook/snapshot";
import { listCells } from "../engine/sheet-cells";
import { defineRule, PAUSE } from "../engine/rule";
import { sheetKey } from "../../workbook/sheet-name";

export const hiddenSheetUsed = defineRule({
  id: "hidden-sheet-used",
  scope: "workbook",
  group: "visibility",
  severity: "warning",
  name: { th: "แผ่นงานที่ซ่อนมีผลต่อแบบประเมิน", en: "Hidden sheet affects the form" },
  why: {
    th: "ตัวชี้วัดหรือตัวเลขบนแผ่นงานที่ซ่อนมีผลต่อคะแนน แต่ผู้ตรวจไม่เห็น หากซ่อนด้วยโปรแกรม เมนูยกเลิกการซ่อนจะไม่แสดงแผ่นงานนี้",
    en: "Indicators or figures on a hidden sheet affect the score and nobody notices; one that a program has hidden is not even in Excel's menu.",
  },
  remedy: {
    th: "คลิกขวาที่แท็บแผ่นงานแล้วเลือก ยกเลิกการซ่อน หรือย้ายตัวเลขที่ใช้มาไว้ในแบบประเมิน",
    en: "Right-click a sheet tab and choose Unhide, or move the figures into the form.",
  },
  source: { th: "ข้อกำหนดของ Pramoen", en: "Pramoen's own rule" },
  messages: {
    table: {
      th: "แผ่นงาน “{sheet}” ซ่อนไว้ แต่มีตารางตัวชี้วัด",
      en: "Sheet “{sheet}” is hidden but has an indicator table.",
    },
    "referred-to": {
      th: "แผ่นงาน “{sheet}” ซ่อนไว้ แต่สูตรในแบบประเมินดึงค่าจากแผ่นงานนี้ เช่น {found}",
      en: "Sheet “{sheet}” is hidden, yet formulas of the form take figures from it, such as {found}.",
    },
  },
  *check({ snapshot, evaluation }) {
    const hidden = snapshot.sheets.filter((sheet) => sheet.visibility !== "visible" && !isOutputSheet(sheet));
    if (hidden.length === 0) return;
    const withTable = new Set(evaluation.tables.map((table) => table.sheet));
    const uses = yield* usesOf(hidden, formSheets(snapshot, evaluation));
    for (const { name } of hidden) {
      const use = uses.get(sheetKey(name));
      const [at, parameters] = [{ sheet: name }, { sheet: name }];
      if (withTable.has(name)) yield { messageId: "table", at, parameters };
      else if (use) yield { messageId: "referred-to", at, parameters, related: [use.at], found: use.formula };
    }
  },
});

/** Sheets with any part of the form. */
function formSheets(snapshot: WorkbookSnapshot, { tables, parts }: Evaluation): SheetSnapshot[] {
  const areas = Object.values(parts).flatMap((part) => (part ? [part.area.sheet] : []));
  const names = new Set([...tables.map((table) => table.sheet), ...areas]);
  return snapshot.sheets.filter((sheet) => names.has(sheet.name));
}

interface Use {
  readonly at: CellAddress;
  readonly formula: string;
}

/** The first formula of the form that refers to each hidden sheet, by the sheet's name in lower case. */
function* usesOf(
  hidden: readonly SheetSnapshot[],
  form: readonly SheetSnapshot[],
): Generator<typeof PAUSE, Map<string, Use>> {
  const names = new Set(hidden.map(({ name }) => sheetKey(name)));
  const uses = new Map<string, Use>();
  for (const sheet of form) {
    const { formulas } = yield* listCells(sheet);
    for (const { at, formula } of formulas) {
      if (!formula.includes("!")) continue;
      for (const name of sheetsIn(formula)) {
        const isOther = name !== sheetKey(at.sheet);
        if (isOther && names.has(name) && !uses.has(name)) uses.set(name, { at, formula });
      }
    }
  }
  return uses;
}

function sheetsIn(formula: string): string[] {
  const { tokens } = readFormula(formula);
  return tokens.flatMap((token) => (token.kind === "sheet" ? sheetKey(sheetName(token)) : []));
}
