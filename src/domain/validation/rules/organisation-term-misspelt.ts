import { setText } from "../../repairs/fix";
import { defineRule, PAUSE } from "../engine/rule";
import type { TextCell } from "../../form/sheet-texts";

const MISSPELT = "องค์กรมหาชน";
const TERM = "องค์การมหาชน";

export const organisationTermMisspelt = defineRule({
  id: "organisation-term-misspelt",
  scope: "sheet",
  group: "across",
  severity: "info",
  name: { th: "เขียน “องค์กรมหาชน” แทน “องค์การมหาชน”", en: "“องค์กรมหาชน” for “องค์การมหาชน”" },
  why: {
    th: "คำตามกฎหมายคือ “องค์การมหาชน” ใช้สองคำในเอกสารเดียวกันทำให้ดูเหมือนคนละประเภท",
    en: "The term of the law is องค์การมหาชน; two terms in one document look like two kinds of agency.",
  },
  remedy: { th: "แก้เป็น “องค์การมหาชน”", en: "Write องค์การมหาชน." },
  source: {
    th: "พระราชบัญญัติองค์การมหาชน พ.ศ. 2542 และรายงานของ สพธอ. ปีงบประมาณ พ.ศ. 2565 ใช้ทั้งสองคำ",
    en: "Public Organisation Act B.E. 2542; the ETDA report, fiscal year 2565, uses both",
  },
  messages: {
    misspelt: {
      th: "เขียนว่า “{found}” ใน {n} เซลล์ของแผ่นงานนี้ คำตามกฎหมายคือ “{expected}”",
      en: "“{found}” is in {n} cell of this sheet; the term of the law is “{expected}”.|“{found}” is in {n} cells of this sheet; the term of the law is “{expected}”.",
    },
  },
  *check({ texts }) {
    const cells: TextCell[] = [];
    for (const each of texts) {
      yield PAUSE;
      if (each.text.includes(MISSPELT)) cells.push(each);
    }
    const [first, ...others] = cells;
    if (!first) return;
    yield {
      messageId: "misspelt",
      at: first.at,
      related: others.map(({ at }) => at),
      parameters: { n: cells.length },
      measure: TERM,
      found: MISSPELT,
      fix: cells.every(({ cell }) => cell.formula === null) ? respell(cells) : undefined,
    };
  },
});

function respell(cells: readonly TextCell[]) {
  return {
    reason: { th: `แก้ “${MISSPELT}” เป็น “${TERM}”`, en: `Write ${TERM} for ${MISSPELT}` },
    writes: cells.map(({ at, cell, text }) => setText({ at, cell }, text.replaceAll(MISSPELT, TERM))),
  };
}
