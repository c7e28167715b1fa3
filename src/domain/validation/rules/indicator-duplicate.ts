import { formatCell, type CellAddress } from "../../workbook/address";
import { headingKey } from "../../thai/text";
import { defineRule, PAUSE } from "../engine/rule";

/** Shorter names, such as "ร้อยละ", may well recur. */
const SHORTEST_NAME = 12;
/** A finding leads to so many rows of one name; the count tells of the others. */
const MOST_RELATED = 50;

export const indicatorDuplicate = defineRule({
  id: "indicator-duplicate",
  scope: "sheet",
  group: "structure",
  severity: "error",
  name: { th: "รหัสตัวชี้วัดซ้ำ", en: "Indicator code used twice" },
  why: {
    th: "รหัสเดียวกันสองแถวทำให้น้ำหนักนับซ้ำ และอ้างถึงตัวชี้วัดในหลักฐานหรือรายงานไม่ได้แน่ชัด",
    en: "Two rows under one code may count a weight twice, and no evidence or report can refer to either of them.",
  },
  remedy: {
    th: "แก้รหัสให้ไม่ซ้ำตามแบบประเมินที่ได้รับอนุมัติ หรือลบแถวที่ซ้ำ",
    en: "Give each row the code of the approved form, or delete the row that is there twice.",
  },
  source: { th: "ข้อกำหนดของ Pramoen", en: "Pramoen's own rule" },
  messages: {
    name: {
      th: "ตัวชี้วัด {found} มีชื่อเดียวกับ {code} ที่ {first}",
      en: "Indicator {found} has the name of {code}, in {first}.",
    },
    names: {
      th: "ตัวชี้วัด {found} และอีก {n} ตัวชี้วัด มีชื่อเดียวกับ {code} ที่ {first}",
      en: "Indicator {found} and {n} more have the name of {code}, in {first}.",
    },
    twice: { th: "รหัสตัวชี้วัด {found} ใช้แล้วที่ {first}", en: "The code {found} is used already, in {first}." },
  },
  *check({ tables }) {
    for (const { table } of tables) {
      const first = new Map<string, CellAddress>();
      const named = new Map<string, Named>();
      const repeated = new Map<string, Named[]>();
      for (const { code, name, at, component } of table.indicators) {
        yield PAUSE;
        if (code === null) continue;
        // "1." numbers the rows of each component anew.
        const key = code.includes(".") ? code : `${component?.code ?? ""}/${code}`;
        const before = first.get(key);
        const words = headingKey(name);
        const same = named.get(words);
        if (!same) named.set(words, { code, at });
        else if (same.code !== code && !before && isName(words)) {
          const rows = repeated.get(words) ?? [same];
          rows.push({ code, at });
          repeated.set(words, rows);
        }
        if (!before) first.set(key, at);
        else {
          const parameters = { first: formatCell(before) };
          yield { messageId: "twice", at, related: [before], parameters, found: code };
        }
      }
      for (const rows of repeated.values()) {
        yield PAUSE;
        yield* sameNames(rows);
      }
    }
  },
});

interface Named {
  readonly code: string;
  readonly at: CellAddress;
}

/** A row that is still to be named says so in brackets. */
function isName(words: string): boolean {
  return words.length >= SHORTEST_NAME && !/^\(.*\)$/u.test(words);
}

/** One finding for a name, however many rows bear it. */
function* sameNames([first, second, ...more]: readonly Named[]) {
  if (!first || !second) return;
  yield {
    messageId: more.length === 0 ? ("name" as const) : ("names" as const),
    at: second.at,
    related: [first, ...more.slice(0, MOST_RELATED)].map(({ at }) => at),
    parameters: { first: formatCell(first.at), code: first.code, n: more.length },
    found: second.code,
  };
}
