import { factorOf, scaled, type CellScale } from "./cell-scale";

/** `=IF(COUNT(B12,B13)<2,"",IF(B13=0,"",ROUND(B12/B13*100,2)))`: a share in per cent, blank while either is missing. */
export function shareFormula(
  part: string,
  whole: string,
  decimals: number,
  shown: CellScale = "plain",
): string {
  const factor = factorOf(shown);
  const share = scaled(`${part}/${whole}`, factorOf("per-cent"), factor);
  return quotient(part, whole, `ROUND(${share},${decimals + Math.log10(factor)})`);
}

/** `=IF(COUNT(B3,B4)<2,"",IF(B4=0,"",ROUND(B3/B4,2)))`. */
export function ratioFormula(part: string, whole: string, decimals: number): string {
  return quotient(part, whole, `ROUND(${part}/${whole},${decimals})`);
}

/** `=IF(COUNT(B3,B4)<2,"",ROUND(B3-B4,2))`. */
export function differenceFormula(whole: string, part: string, decimals: number): string {
  return `=IF(COUNT(${whole},${part})<2,"",ROUND(${whole}-${part},${decimals}))`;
}

function quotient(part: string, whole: string, figure: string): string {
  return `=IF(COUNT(${part},${whole})<2,"",IF(${whole}=0,"",${figure}))`;
}
