import { HostError } from "../../protocol/host-error";

/** The named colours that HTML knows and Excel accepts; a few are enough for add-ins. */
const NAMED: Readonly<Record<string, string>> = {
  black: "#000000",
  white: "#FFFFFF",
  red: "#FF0000",
  green: "#008000",
  blue: "#0000FF",
  yellow: "#FFFF00",
  orange: "#FFA500",
  gray: "#808080",
  grey: "#808080",
  purple: "#800080",
};

/** "#RRGGBB" from what an add-in may write. @throws HostError InvalidArgument */
export function parseColour(text: unknown): string {
  if (typeof text !== "string") throw new HostError("InvalidArgument");
  const named = NAMED[text.toLowerCase()];
  if (named) return named;
  const hex = /^#?([0-9a-f]{6})$/i.exec(text);
  if (!hex) throw new HostError("InvalidArgument");
  return `#${hex[1]!.toUpperCase()}`;
}

/** The grid keeps "#rrggbb", "rgb(r,g,b)" or nothing. */
export function formatColour(rgb: string | null | undefined | void, fallback: string): string {
  if (!rgb) return fallback;
  const parts = /^rgba?\((\d+),\s*(\d+),\s*(\d+)/.exec(rgb);
  if (!parts) return rgb.toUpperCase();
  const hex = parts.slice(1, 4).map((part) => Number(part).toString(16).padStart(2, "0"));
  return `#${hex.join("").toUpperCase()}`;
}
