export interface Scale {
  readonly low: number;
  readonly high: number;
  readonly ticks: readonly number[];
}

/** Round ticks, about five of them, that cover the values and zero. */
export function scaleOf(values: readonly number[]): Scale {
  const low = Math.min(0, ...values);
  const high = Math.max(0, ...values);
  if (low === high) return { low: 0, high: 1, ticks: [0, 1] };
  const step = roundStep((high - low) / 5);
  const first = Math.floor(low / step);
  const last = Math.ceil(high / step);
  const ticks = Array.from({ length: last - first + 1 }, (_, index) => round((first + index) * step));
  return { low: round(first * step), high: round(last * step), ticks };
}

/** The next of 1, 2, 2.5, 5 times a power of ten. */
function roundStep(rough: number): number {
  const power = 10 ** Math.floor(Math.log10(rough));
  return ([1, 2, 2.5, 5].find((factor) => factor * power >= rough) ?? 10) * power;
}

function round(value: number): number {
  return Number(value.toPrecision(12));
}

const words = new Intl.Segmenter("th", { granularity: "word" });

/** A label in at most `lines` lines of about `width` pixels; what does not fit ends in "…". */
export function wrapLabel(label: string, width: number, lines: number, fontSize: number): string[] {
  const fits = (text: string) => text.replace(/\p{M}/gu, "").length * fontSize * 0.54 <= width;
  const done: string[] = [];
  let line = "";
  for (const { segment } of words.segment(label)) {
    if (line === "" || fits(line + segment)) line += segment;
    else {
      done.push(line.trim());
      line = segment;
    }
  }
  if (line.trim() !== "") done.push(line.trim());
  const shown = done.slice(0, lines);
  return shown.map((text, index) => {
    const isCut = index === lines - 1 && done.length > lines;
    let short = text;
    while (short.length > 1 && !fits(short + (isCut || short !== text ? "…" : "")))
      short = short.slice(0, -1);
    return isCut || short !== text ? `${short}…` : short;
  });
}
