import { decode, elements, textOf } from "./xml";

/** What cells of a sheet may refer to. */
export interface SheetLimits {
  readonly formats: number;
  readonly texts: number;
  readonly marks: number;
  readonly differential: number;
}

const ERRORS = new Set("#NULL! #DIV/0! #VALUE! #REF! #NAME? #NUM! #N/A #GETTING_DATA".split(" "));
const NUMBER = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:E[+-]?\d+)?$/i;
const LONGEST_TEXT = 32_767;
const LONGEST_FORMULA = 8_192;

/** What Excel refuses of a formula, and what of it would be another formula there. */
export function checkFormula(formula: string, where: string): string[] {
  const errors: string[] = [];
  const code = formula.replace(/"[^"]*"|'[^']*'/g, "");
  if (formula.startsWith("=")) errors.push(`${where}: begins with =`);
  if (formula.length > LONGEST_FORMULA) errors.push(`${where}: ${formula.length} characters`);
  if (formula.split('"').length % 2 === 0) errors.push(`${where}: an open quotation`);
  if (code.split("(").length !== code.split(")").length) errors.push(`${where}: an open parenthesis`);
  if (/(?<![\w._])KPI[A-Z]+\(/i.test(code)) errors.push(`${where}: a function of ours without _xldudf_`);
  if (/(?<![\w.])(?:LET|LAMBDA|XLOOKUP|FILTER|IFS|MAXIFS|TEXTJOIN|CONCAT|SWITCH)\(/.test(code))
    errors.push(`${where}: a new function without _xlfn.`);
  return errors;
}

export function checkCells(xml: string, limits: SheetLimits, where: string): string[] {
  const errors: string[] = [];
  let lastRow = 0;
  for (const { attributes, inner } of elements(xml, "row")) {
    const row = Number(attributes["r"] ?? lastRow + 1);
    if (row <= lastRow) errors.push(`${where}: row ${row} out of order`);
    lastRow = row;
    let lastColumn = 0;
    for (const cell of elements(inner, "c")) {
      const [, letters = "", digits = ""] = /^([A-Z]+)(\d+)$/.exec(cell.attributes["r"] ?? "") ?? [];
      const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
      if (letters !== "" && (Number(digits) !== row || column <= lastColumn))
        errors.push(`${where}!${letters}${digits}: out of order`);
      lastColumn = column === 0 ? lastColumn + 1 : column;
      errors.push(...checkCell(cell.attributes, cell.inner, limits, `${where}!${cell.attributes["r"]}`));
    }
  }
  return errors;
}

function checkCell(
  { s = "0", t = "n", cm = "0" }: Readonly<Record<string, string>>,
  inner: string,
  limits: SheetLimits,
  where: string,
): string[] {
  const [formula] = elements(inner, "f");
  const value = textOf(inner.replace(/<f[\s>][\s\S]*?<\/f>/, ""), "v");
  const errors = formula ? checkFormula(decode(formula.inner), where) : [];
  if (Number(s) >= Math.max(1, limits.formats)) errors.push(`${where}: format ${s} is missing`);
  if (Number(cm) > limits.marks) errors.push(`${where}: mark ${cm} is missing`);
  if (t === "n" && value !== null && value !== "" && !NUMBER.test(value.trim()))
    errors.push(`${where}: ${value} is no number`);
  if (t === "e" && !ERRORS.has(value ?? "")) errors.push(`${where}: ${value} is no error value`);
  if (t === "s" && value !== "" && !(Number(value) < limits.texts))
    errors.push(`${where}: text ${value} is missing`);
  if (t === "inlineStr" && formula) errors.push(`${where}: a result beside its formula as inline text`);
  if ((value?.length ?? 0) > LONGEST_TEXT) errors.push(`${where}: a text of ${value!.length} characters`);
  for (const { attributes, inner: text } of elements(inner, "t")) {
    if (decode(text).length > LONGEST_TEXT) errors.push(`${where}: a text of ${text.length} characters`);
    if (text !== text.trim() && attributes["xml:space"] !== "preserve")
      errors.push(`${where}: spaces get lost`);
  }
  const isArray = formula?.attributes["t"] === "array";
  if (isArray && formula.attributes["ref"] === undefined) errors.push(`${where}: an array without its area`);
  if (Number(cm) > 0 && formula && !isArray) errors.push(`${where}: a mark on a plain formula`);
  if (formula && /_xldudf_KPI|PRAMOEN\./.test(formula.inner) && !(isArray && Number(cm) > 0))
    errors.push(`${where}: a call of ours without its mark`);
  return errors;
}

/** Conditions and entry rules. */
export function checkRules(xml: string, { differential }: SheetLimits, where: string): string[] {
  const errors: string[] = [];
  const priorities: string[] = [];
  for (const { attributes, inner } of elements(xml, "cfRule")) {
    priorities.push(attributes["priority"] ?? "");
    if (Number(attributes["dxfId"] ?? -1) >= differential)
      errors.push(`${where}: a condition's format is missing`);
    for (const formula of elements(inner, "formula")) {
      errors.push(...checkFormula(decode(formula.inner), `${where} condition`));
      if (formula.inner.includes("_xldudf_")) errors.push(`${where}: a condition calls a function of ours`);
    }
  }
  if (new Set(priorities).size < priorities.length) errors.push(`${where}: two conditions of one priority`);
  const rules = elements(xml, "dataValidation");
  const [list] = elements(xml, "dataValidations");
  if (list?.attributes["count"] !== undefined && Number(list.attributes["count"]) !== rules.length)
    errors.push(`${where}: count of entry rules`);
  for (const { attributes, inner } of rules) {
    const long = { promptTitle: 32, errorTitle: 32, prompt: 255, error: 255 };
    for (const [name, limit] of Object.entries(long))
      if ((attributes[name]?.length ?? 0) > limit)
        errors.push(`${where}: ${name} of an entry rule is too long`);
    for (const name of ["formula1", "formula2"]) {
      const formula = textOf(inner, name);
      if (formula === null) continue;
      errors.push(...checkFormula(formula, `${where} entry rule`));
      if (formula.length > 255) errors.push(`${where}: an entry rule of ${formula.length} characters`);
    }
  }
  return errors;
}
