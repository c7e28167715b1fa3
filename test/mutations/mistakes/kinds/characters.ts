import type { Indicator } from "../../../../src/domain/form/evaluation";
import { codeOf, few, inThaiDigits, put, type Form } from "../form";
import { found, kind, type Case, type Kind } from "../mistake";

/** A text of a row is written with other characters. */
function texts(
  at: (indicator: Indicator) => { at: { sheet: string; row: number; column: number } } | null,
  changed: (text: string) => string,
  rules: string,
): Kind["cases"] {
  return (form: Form) =>
    few(
      form.indicators.flatMap((indicator): Case[] => {
        const place = at(indicator)?.at;
        const shown = place ? form.shown(place) : null;
        if (!place || shown === null) return [];
        const text = String(shown);
        const typed = changed(text);
        return typed === text
          ? []
          : [
              {
                on: codeOf(indicator),
                change: put(place, typed),
                outcome: found(rules, place, form.scoreOf(indicator).at, indicator.score?.at),
                followedBy: ["form-altered", "target-not-measurable"],
              },
            ];
      }),
    );
}

const name = (indicator: Indicator) => indicator;
const result = ({ result: field }: Indicator) => (field?.cell ? field : null);
const figureResult = (indicator: Indicator) =>
  /^(?:ร้อยละ )?[\d.,]+(?: [ก-๙]+)?$/u.test(String(indicator.result?.cell?.value ?? ""))
    ? indicator.result
    : null;

/** Characters that look right. */
export const CHARACTERS: readonly Kind[] = [
  kind(
    "zero-width-in-name",
    "A name holds a space of no width",
    texts(name, (text) => `${text.slice(0, 9)}\u200b${text.slice(9)}`, "invisible-characters"),
  ),
  kind(
    "zero-width-in-code",
    "A code holds a space of no width",
    texts(name, (text) => text.replace(".", "\u200b."), "invisible-characters"),
  ),
  kind(
    "byte-order-mark",
    "A result begins with a byte order mark",
    texts(result, (text) => `\ufeff${text}`, "invisible-characters|number-as-text"),
  ),
  kind(
    "soft-hyphen",
    "A name holds a soft hyphen",
    texts(name, (text) => `${text.slice(0, 9)}\u00ad${text.slice(9)}`, "invisible-characters"),
  ),
  kind(
    "sara-am",
    "A sara am is written as two characters",
    texts(name, (text) => text.replaceAll("ำ", "\u0e4d\u0e32"), "sara-am-decomposed"),
  ),
  kind(
    "tags",
    "A result is pasted with tags",
    texts(result, (text) => `<p>${text}</p>`, "markup-remains"),
  ),
  kind(
    "entity",
    "A result is pasted with an entity of HTML",
    texts(result, (text) => `${text}&nbsp;`, "markup-remains"),
  ),
  kind(
    "break-tag",
    "A name is pasted with a line break of HTML",
    texts(name, (text) => text.replace(" ", "<br/>"), "markup-remains"),
  ),
  kind(
    "digits-mixed",
    "A result mixes Thai and Arabic digits",
    texts(figureResult, (text) => text.replace(/\d/u, inThaiDigits), "thai-digits|number-as-text"),
  ),
  kind(
    "mark-doubled",
    "A tone mark is typed twice in ร้อยละ",
    texts(figureResult, (text) => text.replace("ร้อยละ", "ร้้อยละ"), ""),
  ),
  kind(
    "mark-misplaced",
    "A tone mark is typed behind the wrong letter of ร้อยละ",
    texts(figureResult, (text) => text.replace("ร้อยละ", "รอ้ยละ"), ""),
  ),
  kind(
    "unit-misspelt",
    "The unit of a result is misspelt",
    texts(figureResult, (text) => text.replace("ล้านบาท", "ล้านบาน"), ""),
  ),
  kind(
    "number-with-quote",
    "A figure is stored as text by a leading apostrophe",
    texts(
      ({ result: field }) => (typeof field?.cell?.value === "number" ? field : null),
      (text) => `${text} `,
      "number-as-text",
    ),
  ),
];
