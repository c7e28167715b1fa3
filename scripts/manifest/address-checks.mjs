import { problem } from "./manifest-document.mjs";
import { readPngSize } from "./png-size.mjs";

/** @import { Element } from "@xmldom/xmldom" */
/** @import { ManifestDocument, ManifestProblem } from "./manifest-document.mjs" */
/** @import { ManifestProject } from "./project.mjs" */

/** Sizes without which Office draws no button. */
const RIBBON_SIZES = ["16", "32", "80"];
const STORE_ICONS = { IconUrl: 32, HighResolutionIconUrl: 64 };

/**
 * @param {ManifestDocument} manifest
 * @param {Pick<ManifestProject, "isBuilt">} project
 */
export function checkAddresses(manifest, { isBuilt }) {
  const base = manifest.base();
  if (base === null) return [problem("address", null, "The manifest names no page of the add-in")];
  const located = ["IconUrl", "HighResolutionIconUrl", "SupportUrl", "SourceLocation"]
    .flatMap((name) => manifest.all(name))
    .filter((element) => element.hasAttribute("DefaultValue"));
  const elements = [...located, ...manifest.resources("Images"), ...manifest.resources("Urls")];
  return [
    ...checkDomains(manifest, base),
    ...elements
      .flatMap((element) => manifest.values(element))
      .flatMap((each) => addressProblems(each, base, isBuilt)),
  ];
}

/**
 * @param {ManifestDocument} manifest
 * @param {string} base
 */
function checkDomains(manifest, base) {
  const domains = manifest.all("AppDomain");
  const problems = domains.flatMap((element) => {
    const domain = element.textContent?.trim() ?? "";
    const isOrigin = URL.canParse(domain) && new URL(domain).origin === domain;
    return isOrigin && domain.startsWith("https://")
      ? []
      : [problem("address", element, `AppDomain ${domain} is not an https origin without a path`)];
  });
  const origin = new URL(base).origin;
  const repeated = domains.find((element) => element.textContent?.trim() === origin);
  if (repeated) {
    problems.push(problem("address", repeated, `AppDomain ${origin} repeats where the add-in is served`));
  }
  return problems;
}

/**
 * @param {{ readonly element: Element, readonly value: string }} located
 * @param {string} base
 * @param {ManifestProject["isBuilt"]} isBuilt
 */
function addressProblems({ element, value }, base, isBuilt) {
  if (!URL.canParse(value)) return [problem("address", element, `${value} is not an address`)];
  if (!value.startsWith("https://")) return [problem("address", element, `${value} is not an https address`)];
  if (!value.startsWith(base)) return [problem("address", element, `${value} is not below ${base}`)];
  const file = value.slice(base.length);
  return isBuilt(file) ? [] : [problem("file", element, `The build makes no file ${file}`)];
}

/**
 * @param {ManifestDocument} manifest
 * @param {Pick<ManifestProject, "readFile">} project
 */
export function checkIcons(manifest, { readFile }) {
  const base = manifest.base() ?? "";
  const problems = Object.entries(STORE_ICONS).flatMap(([name, size]) => {
    const element = manifest.first(name);
    if (!element) return [problem("icon", null, `${name} is missing`)];
    return sizeProblems(element, element.getAttribute("DefaultValue") ?? "", size, base, readFile);
  });
  const images = new Map(manifest.resources("Images").map((image) => [image.getAttribute("id"), image]));
  for (const icon of manifest.all("Icon")) {
    const uses = manifest.all("Image", icon);
    const sizes = uses.map((use) => use.getAttribute("size"));
    for (const missing of RIBBON_SIZES.filter((size) => !sizes.includes(size))) {
      problems.push(
        problem(
          "icon",
          icon,
          `Icon of ${icon.parentElement?.getAttribute("id")} has no image of ${missing} px`,
        ),
      );
    }
    for (const use of uses) {
      const image = images.get(use.getAttribute("resid"));
      if (!image) continue; // a dangling resid is told by its own check
      const address = image.getAttribute("DefaultValue") ?? "";
      problems.push(...sizeProblems(use, address, Number(use.getAttribute("size")), base, readFile));
    }
  }
  return problems;
}

/**
 * @param {Element} element
 * @param {string} address of the icon
 * @param {number} wanted width and height in pixels
 * @param {string} base
 * @param {ManifestProject["readFile"]} readFile
 */
function sizeProblems(element, address, wanted, base, readFile) {
  const file = address.slice(base.length);
  const bytes = readFile(file);
  if (!bytes) return [problem("icon", element, `The icon ${file} does not exist`)];
  const size = readPngSize(bytes);
  if (!size) return [problem("icon", element, `The icon ${file} is not a PNG`)];
  return size.width === wanted && size.height === wanted
    ? []
    : [
        problem(
          "icon",
          element,
          `The icon ${file} is ${size.width} × ${size.height} px, not ${wanted} × ${wanted}`,
        ),
      ];
}
