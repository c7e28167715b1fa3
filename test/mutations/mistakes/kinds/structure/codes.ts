import type { Indicator } from "../../../../../src/domain/form/evaluation";
import { codeOf, few, put, type Form } from "../../form";
import { found, kind, unseen, type Case, type Kind, type Outcome } from "../../mistake";
import { TABLE_FOLLOWS } from "./follows";

/** The cell of an indicator is written with another code. */
function coded(
  written: (code: string, name: string, indicator: Indicator, i: number) => string | undefined,
  outcome: (indicator: Indicator, form: Form) => Outcome,
): Kind["cases"] {
  return (form) =>
    few(
      form.indicators.slice(1).flatMap((indicator, i): Case[] => {
        const text = form.text(indicator.at);
        if (indicator.code === null || !text.startsWith(indicator.code)) return [];
        const typed = written(indicator.code, text.slice(indicator.code.length), indicator, i);
        return typed === undefined || typed === text
          ? []
          : [
              {
                on: indicator.code,
                change: put(indicator.at, typed),
                outcome: outcome(indicator, form),
                followedBy: TABLE_FOLLOWS,
              },
            ];
      }),
    );
}

const atCode = (rules: string) => (indicator: Indicator) => found(rules, indicator.at);
const sibling = (code: string) => code.replace(/\d+$/u, (digits) => String(Number(digits) - 1));

export const CODES: readonly Kind[] = [
  kind(
    "code-missing",
    "The code of an indicator is missing",
    coded((_, rest) => rest.trim(), atCode("")),
  ),
  kind(
    "code-letter-l",
    "The letter l is typed for a one in a code",
    coded((code, rest) => `${code.replaceAll("1", "l")}${rest}`, atCode("")),
  ),
  kind(
    "code-letter-o",
    "A code gets the letter O for a zero",
    coded((code, rest) => `${code}.O${rest}`, atCode("")),
  ),
  kind(
    "code-commas",
    "Commas are typed for the points of a code",
    coded((code, rest) => `${code.replaceAll(".", ",")}${rest}`, atCode("")),
  ),
  kind(
    "code-doubled",
    "Two indicators bear the same code",
    coded(
      (code, rest) => (code.endsWith(".1") || !code.includes(".") ? undefined : `${sibling(code)}${rest}`),
      atCode("indicator-duplicate"),
    ),
  ),
  kind(
    "code-of-other-component",
    "An indicator bears the code of another component",
    coded(
      (code, rest) => `9${code.slice(1)}${rest}`,
      atCode("indicator-misplaced|indicator-extra|component-order"),
    ),
  ),
  kind("code-skips", "The code of the last indicator skips a number", (form) => {
    const indicator = form.indicators.at(-1)!;
    const text = form.text(indicator.at);
    const code = codeOf(indicator).replace(/\d+$/u, (digits) => String(Number(digits) + 2));
    const outcome = form.hasTemplate
      ? found("", indicator.at)
      : unseen("agencies leave out codes that do not concern them");
    return [
      {
        on: codeOf(indicator),
        change: put(indicator.at, text.replace(codeOf(indicator), code)),
        outcome,
        followedBy: TABLE_FOLLOWS,
      },
    ];
  }),
  kind(
    "code-point-lost",
    "A point of a code is lost",
    coded((code, rest) => `${code.replace(".", "")}${rest}`, atCode("")),
  ),
  kind("component-number-doubled", "Two components bear the same number", (form) => {
    const [first, second] = form.table.components;
    if (!first || !second) return [];
    return [
      {
        on: second.code,
        change: put(second.at, form.text(second.at).replace(/(ที่ )2/u, "$11")),
        outcome: found("component-duplicate", second.at),
        followedBy: ["indicator-misplaced", "component-order", ...TABLE_FOLLOWS],
      },
    ];
  }),
  kind("component-number-skipped", "The number of the last component is one too high", (form) => {
    const last = form.table.components.at(-1);
    if (!last) return [];
    return [
      {
        on: last.code,
        change: put(
          last.at,
          form
            .text(last.at)
            .replace(/(ที่ )(\d)/u, (_, words: string, digit: string) => `${words}${Number(digit) + 1}`),
        ),
        outcome: found(
          "component-order|indicator-misplaced",
          last.at,
          ...last.indicators.map(({ at }) => at),
        ),
        followedBy: ["indicator-misplaced", ...TABLE_FOLLOWS],
      },
    ];
  }),
];
