import { quotedText } from "../../workbook/link-formula";
import type { Framework } from "../../framework/framework";
import type { Summary } from "../summary";
import type { Places } from "./section";
import { DISPUTED, NO_SCORE } from "./words";

/** Formulas over the sheet's own table of indicators, without "=". */
export interface TotalFormulas {
  /** How many indicators have no score that counts, and what they weigh. */
  readonly missingCount: string;
  readonly missingWeight: string;
  /** How many weights are no figures. */
  readonly openWeights: string;
  readonly isScored: string;
  readonly total: string;
  /** The total where all that is open gets so many points. */
  totalWith(open: number): string;
}

/** Words in the columns count nothing in SUMPRODUCT, so what is open drops out by itself. */
export function totalFormulas(summary: Summary, framework: Framework, places: Places): TotalFormulas {
  const weights = places.range("indicators", "B");
  const scores = places.range("indicators", "D");
  const states = places.range("indicators", "E");
  const count = summary.indicators.length;
  const leftOut = quotedText(NO_SCORE["not-applicable"]);
  const hasLeftOut = summary.indicators.some(({ state }) => state === "not-applicable");
  const isShared = hasLeftOut && framework.policies.notApplicable === "redistribute";
  const leftOutWeight = `SUMIF(${scores},${leftOut},${weights})`;
  const share = isShared ? `*SUM(${weights})/(SUM(${weights})-${leftOutWeight})` : "";
  const products = `SUMPRODUCT(${weights},${scores})`;
  const missingWeight = `SUM(${weights})-SUMPRODUCT(${weights},--ISNUMBER(${scores}))${hasLeftOut ? `-${leftOutWeight}` : ""}`;
  const isDisputed = `--(${states}=${quotedText(DISPUTED)})`;
  const hasDisputed = summary.indicators.some((indicator) => indicator.isDisputed);
  const whole = framework.weightTotal;
  return {
    missingCount: `${count}-COUNT(${scores})${hasLeftOut ? `-COUNTIF(${scores},${leftOut})` : ""}`,
    missingWeight,
    openWeights: `${count}-COUNT(${weights})`,
    isScored: `COUNT(${scores})>0`,
    total: `${products}/${whole}${share}`,
    totalWith: (open) => {
      const settled = hasDisputed ? `${products}-SUMPRODUCT(${weights},${scores},${isDisputed})` : products;
      const openWeight = hasDisputed
        ? `${missingWeight}+SUMPRODUCT(${weights},${isDisputed})`
        : missingWeight;
      const all = open === 0 ? settled : `${settled}+(${openWeight})*${open}`;
      return `(${all})/${whole}${share}`;
    },
  };
}
