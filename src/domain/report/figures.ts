import { roundHalfUp } from "../scoring/rounding";

/** "6,263,335,805.08": as many decimals as it has, at most two. */
export function showAmount(value: number): string {
  const [whole = "", rest] = String(roundHalfUp(value, 2)).split(".");
  const grouped = whole.replace(/\B(?=(\d{3})+(?!\d))/gu, ",");
  return rest === undefined ? grouped : `${grouped}.${rest.padEnd(2, "0")}`;
}
