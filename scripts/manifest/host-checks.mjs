import { problem, typeOf } from "./manifest-document.mjs";

/** @import { Element } from "@xmldom/xmldom" */
/** @import { ManifestDocument } from "./manifest-document.mjs" */
/** @import { ManifestProject } from "./project.mjs" */

/**
 * Requirement sets that an Excel add-in can ask for, with the newest version known.
 * @type {Readonly<Record<string, string>>}
 */
const REQUIREMENT_SETS = {
  AddinCommands: "1.3",
  CustomFunctionsRuntime: "1.5",
  DialogApi: "1.2",
  ExcelApi: "1.20",
  RibbonApi: "1.2",
  SharedRuntime: "1.2",
};

/** What the product is built on. */
const NEEDED_SETS = ["SharedRuntime", "CustomFunctionsRuntime", "ExcelApi"];

/** @param {ManifestDocument} manifest */
export function checkHosts(manifest) {
  const hosts = manifest.all("Host");
  const wrong = hosts.filter((host) => (host.getAttribute("Name") || typeOf(host)) !== "Workbook");
  const problems = wrong.map((host) => {
    const name = host.getAttribute("Name") || typeOf(host);
    return problem("host", host, `Host ${name} is not Workbook, the name of Excel`);
  });
  if (hosts.length !== 2)
    problems.push(problem("host", hosts[0], "Two Host elements are needed: Hosts and VersionOverrides"));
  return problems;
}

/** @param {ManifestDocument} manifest */
export function checkRequirements(manifest) {
  const sets = manifest.all("Set");
  const problems = sets.flatMap((set) => {
    const name = set.getAttribute("Name") ?? "";
    const version = set.getAttribute("MinVersion") ?? "1.1";
    const newest = REQUIREMENT_SETS[name];
    if (!newest) return [problem("requirement-set", set, `Requirement set ${name} does not exist for Excel`)];
    return isVersion(version) && compare(version, newest) <= 0
      ? []
      : [problem("requirement-set", set, `${name} ${version} does not exist; the newest known is ${newest}`)];
  });
  const names = sets.map((set) => set.getAttribute("Name"));
  for (const needed of NEEDED_SETS.filter((name) => !names.includes(name))) {
    problems.push(
      problem("requirement-set", manifest.first("Requirements"), `Requirement set ${needed} is missing`),
    );
  }
  return problems;
}

/** @param {string} text */
function isVersion(text) {
  return /^\d+\.\d+$/.test(text);
}

/**
 * Below 0 where `a` is the older version, above 0 where it is the newer one.
 * @param {string} a
 * @param {string} b
 */
function compare(a, b) {
  const [majorA = 0, minorA = 0] = a.split(".").map(Number);
  const [majorB = 0, minorB = 0] = b.split(".").map(Number);
  return majorA - majorB || minorA - minorB;
}

/** @param {ManifestDocument} manifest */
export function checkPermissions(manifest) {
  const element = manifest.first("Permissions");
  const found = element?.textContent?.trim();
  return found === "ReadWriteDocument"
    ? []
    : [
        problem(
          "permissions",
          element,
          `Permissions is ${found}; the Excel API needs ReadWriteDocument even to read`,
        ),
      ];
}

/**
 * One runtime for pane, commands and functions, or each gets a state of its own.
 * @param {ManifestDocument} manifest
 */
export function checkRuntime(manifest) {
  const [runtime, ...others] = manifest.all("Runtime");
  if (!runtime || others.length > 0) {
    return [problem("runtime", manifest.first("Runtimes"), "Exactly one Runtime is needed")];
  }
  const resid = runtime.getAttribute("resid");
  const problems = [];
  if (runtime.getAttribute("lifetime") !== "long") {
    problems.push(problem("runtime", runtime, 'Runtime needs lifetime="long" to be shared'));
  }
  const page = manifest.first("Page");
  const users = [manifest.first("FunctionFile"), page && manifest.first("SourceLocation", page)];
  for (const action of manifest.all("Action").filter((each) => typeOf(each) === "ShowTaskpane")) {
    users.push(manifest.first("SourceLocation", action));
  }
  for (const user of users) {
    if (user?.getAttribute("resid") === resid) continue;
    const found = user
      ? `${user.parentElement?.localName}/${user.localName} names ${user.getAttribute("resid")}`
      : "a page of the runtime is missing";
    problems.push(problem("runtime", user ?? runtime, `${found}, but the Runtime is ${resid}`));
  }
  return problems;
}

/** @param {ManifestDocument} manifest */
export function checkFunctions(manifest) {
  const isFunctions = (/** @type {Element} */ point) => typeOf(point) === "CustomFunctions";
  const [point, ...others] = manifest.all("ExtensionPoint").filter(isFunctions);
  if (!point || others.length > 0)
    return [problem("functions", null, "One extension point CustomFunctions is needed")];
  return manifest
    .all("Namespace", point)
    .map((element) =>
      problem(
        "namespace",
        element,
        "A Namespace would put a prefix before every function: workbooks write plain names",
      ),
    );
}

/**
 * @param {ManifestDocument} manifest
 * @param {Pick<ManifestProject, "commandNames">} project
 */
export function checkCommands(manifest, { commandNames }) {
  /** @param {Element} element */
  const nameIn = (element) => element.textContent?.trim() ?? "";
  const elements = manifest.all("FunctionName");
  const named = elements.map(nameIn);
  const unknown = elements.filter((element) => !commandNames.includes(nameIn(element)));
  const unused = commandNames.filter((name) => !named.includes(name));
  return [
    ...unknown.map((element) =>
      problem("command", element, `No handler is registered for the function ${nameIn(element)}`),
    ),
    ...unused.map((name) => problem("command", null, `No button calls the handler ${name}`)),
  ];
}
