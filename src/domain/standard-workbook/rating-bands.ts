import type { Framework } from "../framework/framework";

/** "ระดับดี หมายถึง คะแนนรวมตั้งแต่ 75 ถึง 89.99 คะแนน", highest band first. */
export function bandLines({ ratings, decimals }: Framework): string[] {
  const step = 10 ** -decimals.total;
  const below = (from: number) => (from - step).toFixed(decimals.total);
  return ratings.map(({ name, from }, i) => {
    const above = ratings[i - 1];
    const isLowest = i === ratings.length - 1;
    const range = !above
      ? `ตั้งแต่ ${from} คะแนนขึ้นไป`
      : isLowest
        ? `ต่ำกว่า ${above.from} คะแนน`
        : `ตั้งแต่ ${from} ถึง ${below(above.from)} คะแนน`;
    return `ระดับ${name.th} หมายถึง คะแนนรวม${range}`;
  });
}
