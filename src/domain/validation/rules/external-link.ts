import { readFormula, type Token } from "../../formulas/reading/formula-reader";
import { brokenFormula } from "../../formulas/portable/plan-repair";
import { defineRule, PAUSE } from "../engine/rule";

export const externalLink = defineRule({
  id: "external-link",
  scope: "sheet",
  group: "cells",
  severity: "warning",
  name: { th: "สูตรอ้างถึงสมุดงานอื่น", en: "Link to another workbook" },
  why: {
    th: "ผู้ตรวจไม่มีสมุดงานที่สูตรอ้างถึง ค่าที่เห็นจึงเป็นค่าเก่าที่ Excel จำไว้ และตรวจสอบที่มาไม่ได้",
    en: "Reviewers do not have the other workbook: what they see is a figure that Excel remembers, and nobody can trace it.",
  },
  remedy: {
    th: "คัดลอกข้อมูลที่อ้างถึงมาไว้ในสมุดงานนี้ หรือวางเป็นค่าพร้อมบอกแหล่งที่มา",
    en: "Bring the data into this workbook, or paste the figure as a value and state its source.",
  },
  source: { th: "ข้อกำหนดของ Pramoen", en: "Pramoen's own rule" },
  messages: {
    cell: {
      th: "สูตร {formula} อ้างถึงสมุดงานอื่น: {found}",
      en: "The formula {formula} refers to another workbook: {found}.",
    },
    name: {
      th: "ชื่อ “{name}” ของสมุดงานอ้างถึงสมุดงานอื่น: {found}",
      en: "The workbook's name “{name}” refers to another workbook: {found}.",
    },
  },
  *check({ formulas }) {
    for (const { at, cell, formula } of formulas) {
      yield PAUSE;
      const found = linkIn(formula);
      // A function of ours that was entered under the path of another computer is mended by Repair.
      if (found === null || brokenFormula(cell)) continue;
      yield { messageId: "cell", at, parameters: { formula }, found };
    }
  },
  *checkWorkbook({ snapshot }) {
    const linked = (snapshot.names ?? []).flatMap(({ name, formula }) => {
      const found = linkIn(formula);
      return found === null ? [] : [{ name, found }];
    });
    const [first] = linked;
    if (first) {
      const parameters = { name: linked.map(({ name }) => name).join(", ") };
      yield { messageId: "name", at: null, parameters, found: first.found };
    }
  },
});

/** The other workbook that a formula names, as written; null where it names none. */
function linkIn(formula: string): string | null {
  if (!formula.includes("!")) return null;
  const { tokens } = readFormula(formula);
  const mark = tokens.findIndex((token, i) => token.text === "!" && isOutside(tokens, i));
  const [book, name] = [tokens[mark - 2], tokens[mark - 1]];
  if (mark < 0 || !name) return null;
  return (book?.kind === "brackets" ? book.text : "") + name.text;
}

/** Whether what stands before the "!" is more than a sheet: `[Book.xlsx]Sheet`, `'C:\[Book.xlsx]Sheet'`, `Book.xlsx`. */
function isOutside(tokens: readonly Token[], mark: number): boolean {
  const name = tokens[mark - 1];
  if (name?.kind === "brackets") return true;
  if (name?.kind !== "sheet") return false;
  // No sheet's name holds a bracket, a slash or a backslash.
  return tokens[mark - 2]?.kind === "brackets" || /[[\]\\/]|\.xl[a-z]{1,2}'?$/i.test(name.text);
}
