import type { Span } from "../../workbook/snapshot";

/** Whether a row or column lies within one of the spans, which ascend and do not overlap. */
export function isWithin(spans: readonly Span[] | undefined, index: number): boolean {
  if (!spans) return false;
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const span = spans[middle];
    if (span && span.last < index) low = middle + 1;
    else high = middle;
  }
  const span = spans[low];
  return span !== undefined && span.first <= index;
}
