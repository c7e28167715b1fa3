import type { Nullable } from "@univerjs/core";
import type { Color } from "hucre";

/** A file's colour of "#RRGGBB", "#RGB" or "rgb(r, g, b)"; null for anything else. */
export function fileColour(css: Nullable<string>): Color | null {
  if (!css) return null;
  const long = /^#([0-9a-f]{6})(?:[0-9a-f]{2})?$/i.exec(css)?.[1];
  if (long !== undefined) return { rgb: long.toUpperCase() };
  const short = /^#([0-9a-f])([0-9a-f])([0-9a-f])$/i.exec(css);
  if (short) {
    const doubled = short.slice(1).map((digit) => digit + digit);
    return { rgb: doubled.join("").toUpperCase() };
  }
  const parts = /^rgba?\(\s*(\d+)\s*,\s*(\d+)\s*,\s*(\d+)/i.exec(css)?.slice(1);
  return parts ? { rgb: parts.map((part) => toHex(Number(part))).join("") } : null;
}

function toHex(value: number): string {
  const byte = Math.max(0, Math.min(255, Math.round(value)));
  return byte.toString(16).padStart(2, "0").toUpperCase();
}
