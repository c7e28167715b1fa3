import type { Color } from "hucre";

/** Colours of the legacy palette, by index; 0–7 repeat 8–15. */
const INDEXED =
  "000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 800000 008000 000080 808000 800080 008080 C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF 000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333 000000 FFFFFF".split(
    " ",
  );

/** "#RRGGBB" of a file's colour, theme and tint worked in; null for an automatic one. */
export function resolveColour(colour: Color | undefined, theme: readonly string[]): string | null {
  if (!colour) return null;
  const base =
    colour.rgb?.slice(-6) ??
    (colour.theme === undefined ? undefined : theme[colour.theme]) ??
    (colour.indexed === undefined ? undefined : INDEXED[colour.indexed]);
  if (base === undefined || !/^[0-9a-f]{6}$/i.test(base)) return null;
  return `#${applyTint(base, colour.tint ?? 0).toUpperCase()}`;
}

/** Tint lightens (towards 1) or darkens (towards −1) in HLS, as ECMA-376 18.8.19 has it. */
function applyTint(rgb: string, tint: number): string {
  if (tint === 0) return rgb;
  const channels = [0, 2, 4].map((start) => parseInt(rgb.slice(start, start + 2), 16) / 255);
  const [red = 0, green = 0, blue = 0] = channels;
  const high = Math.max(red, green, blue);
  const low = Math.min(red, green, blue);
  const lightness = (high + low) / 2;
  const tinted = tint < 0 ? lightness * (1 + tint) : lightness * (1 - tint) + tint;
  if (high === low) return toHex(tinted * 255).repeat(3);
  const spread = high - low;
  const saturation = spread / (lightness > 0.5 ? 2 - high - low : high + low);
  const hue = hueOf(red, green, blue, high, spread);
  return fromHls(hue, tinted, saturation);
}

function hueOf(red: number, green: number, blue: number, high: number, spread: number): number {
  if (high === red) return ((green - blue) / spread + 6) % 6;
  return high === green ? (blue - red) / spread + 2 : (red - green) / spread + 4;
}

/** Hue in sixths of the circle, lightness and saturation 0–1. */
function fromHls(hue: number, lightness: number, saturation: number): string {
  const chroma = (1 - Math.abs(2 * lightness - 1)) * saturation;
  const second = chroma * (1 - Math.abs((hue % 2) - 1));
  const bySextant: readonly (readonly [number, number, number])[] = [
    [chroma, second, 0],
    [second, chroma, 0],
    [0, chroma, second],
    [0, second, chroma],
    [second, 0, chroma],
    [chroma, 0, second],
  ];
  const channels = bySextant[Math.floor(hue) % 6] ?? [0, 0, 0];
  return channels.map((channel) => toHex((channel + lightness - chroma / 2) * 255)).join("");
}

function toHex(value: number): string {
  const byte = Math.max(0, Math.min(255, Math.round(value)));
  return byte.toString(16).padStart(2, "0").toUpperCase();
}
