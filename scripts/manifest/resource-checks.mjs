import { problem } from "./manifest-document.mjs";

/** @import { Element } from "@xmldom/xmldom" */
/** @import { ManifestDocument } from "./manifest-document.mjs" */

const LONGEST_RESID = 32;

/**
 * In which section of Resources an element's resid must be defined, by the element's name.
 * @type {Readonly<Record<string, string>>}
 */
const SECTIONS = {
  Image: "Images",
  Runtime: "Urls",
  SourceLocation: "Urls",
  FunctionFile: "Urls",
  LearnMoreUrl: "Urls",
  Label: "ShortStrings",
  Title: "ShortStrings",
  Namespace: "ShortStrings",
  Description: "LongStrings",
};

const ALL_SECTIONS = ["Images", "Urls", "ShortStrings", "LongStrings"];

/** @param {ManifestDocument} manifest */
export function checkResids(manifest) {
  const defined = new Map(ALL_SECTIONS.map((name) => [name, idsOf(manifest.resources(name))]));
  const users = manifest.all("*").filter((element) => element.hasAttribute("resid"));
  const problems = users.flatMap((user) => {
    const resid = user.getAttribute("resid");
    const section = SECTIONS[user.localName ?? ""];
    if (section && defined.get(section)?.includes(resid)) return [];
    const elsewhere = ALL_SECTIONS.find((name) => defined.get(name)?.includes(resid));
    return [
      elsewhere
        ? problem(
            "resid",
            user,
            `${user.localName} names ${resid}, which stands in ${elsewhere} instead of ${section}`,
          )
        : problem("resid", user, `${user.localName} names ${resid}, which Resources does not define`),
    ];
  });
  const used = new Set(users.map((user) => user.getAttribute("resid")));
  for (const entry of ALL_SECTIONS.flatMap((name) => manifest.resources(name))) {
    const id = entry.getAttribute("id") ?? "";
    if (!used.has(id)) problems.push(problem("resid", entry, `${id} is defined but nothing uses it`));
    if (id.length > LONGEST_RESID) {
      problems.push(problem("resid", entry, `${id} has ${id.length} characters, more than ${LONGEST_RESID}`));
    }
  }
  return problems;
}

/** @param {ManifestDocument} manifest */
export function checkDuplicateIds(manifest) {
  const resources = ALL_SECTIONS.flatMap((name) => manifest.resources(name));
  const ribbon = ["CustomTab", "Group", "Control"].flatMap((name) => manifest.all(name));
  return [resources, ribbon].flatMap((elements) => {
    const ids = idsOf(elements);
    const repeated = elements.filter((element, index) => ids.indexOf(element.getAttribute("id")) < index);
    return repeated.map((element) =>
      problem("duplicate-id", element, `The id ${element.getAttribute("id")} is used twice`),
    );
  });
}

/** @param {readonly Element[]} elements */
function idsOf(elements) {
  return elements.map((element) => element.getAttribute("id"));
}
