/** Draws the PNG icons from the SVG sources in assets/. The same sources give the same bytes. */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { Resvg } from "@resvg/resvg-js";

const ASSETS = new URL("../assets/", import.meta.url);

/** At 16 px every pixel counts, so each drawing has a source of its own for that size. */
const DRAWINGS = [
  { source: "mark", name: "icon", sizes: [16, 32, 64, 80, 128] },
  { source: "command-validate", name: "validate", sizes: [16, 32, 80] },
  { source: "command-summarise", name: "summarise", sizes: [16, 32, 80] },
  { source: "command-panel", name: "panel", sizes: [16, 32, 80] },
];

mkdirSync(new URL("icons/", ASSETS), { recursive: true });
for (const { source, name, sizes } of DRAWINGS) {
  for (const size of sizes) {
    const svg = readFileSync(new URL(`${source}${size === 16 ? "-16" : ""}.svg`, ASSETS), "utf8");
    const file = new URL(`icons/${name}-${size}.png`, ASSETS);
    const image = new Resvg(svg, { fitTo: { mode: "width", value: size }, font: { loadSystemFonts: false } });
    writeFileSync(file, image.render().asPng());
    console.log(fileURLToPath(file));
  }
}
