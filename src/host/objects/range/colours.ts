import { HostError } from "../../protocol/host-error";
import { readColour } from "../../protocol/html-colours";

/** "#RRGGBB" from what an add-in may write. @throws HostError InvalidArgument */
export function parseColour(text: unknown): string {
  const colour = typeof text === "string" ? readColour(text) : null;
  if (colour === null) throw new HostError("InvalidArgument");
  return colour;
}

/** The grid keeps "#rrggbb", "rgb(r,g,b)" or nothing. */
export function formatColour(rgb: string | null | undefined | void, fallback: string): string {
  if (!rgb) return fallback;
  const parts = /^rgba?\((\d+),\s*(\d+),\s*(\d+)/.exec(rgb);
  if (!parts) return rgb.toUpperCase();
  const hex = parts.slice(1, 4).map((part) => Number(part).toString(16).padStart(2, "0"));
  return `#${hex.join("").toUpperCase()}`;
}
