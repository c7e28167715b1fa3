import { problem, typeOf } from "./manifest-document.mjs";

/** Requirement sets that an Excel add-in can ask for, with the newest version known. */
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

function isVersion(text) {
  return /^\d+\.\d+$/.test(text);
}

function compare(a, b) {
  const [majorA, minorA] = a.split(".").map(Number);
  const [majorB, minorB] = b.split(".").map(Number);
  return majorA - majorB || minorA - minorB;
}

export function checkPermissions(manifest) {
  const element = manifest.first("Permissions");
  const found = element?.textContent.trim();
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

/** One runtime for pane, commands and functions, or each gets a state of its own. */
export function checkRuntime(manifest) {
  const runtimes = manifest.all("Runtime");
  const runtime = runtimes[0];
  if (runtimes.length !== 1) {
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
      ? `${user.parentNode.localName}/${user.localName} names ${user.getAttribute("resid")}`
      : "a page of the runtime is missing";
    problems.push(problem("runtime", user ?? runtime, `${found}, but the Runtime is ${resid}`));
  }
  return problems;
}

export function checkFunctions(manifest) {
  const points = manifest.all("ExtensionPoint").filter((point) => typeOf(point) === "CustomFunctions");
  if (points.length !== 1)
    return [problem("functions", null, "One extension point CustomFunctions is needed")];
  return manifest
    .all("Namespace", points[0])
    .map((element) =>
      problem(
        "namespace",
        element,
        "A Namespace would put a prefix before every function: workbooks write plain names",
      ),
    );
}

export function checkCommands(manifest, { commandNames }) {
  const elements = manifest.all("FunctionName");
  const named = elements.map((element) => element.textContent.trim());
  const unknown = elements.filter((element) => !commandNames.includes(element.textContent.trim()));
  const unused = commandNames.filter((name) => !named.includes(name));
  return [
    ...unknown.map((element) =>
      problem("command", element, `No handler is registered for the function ${element.textContent.trim()}`),
    ),
    ...unused.map((name) => problem("command", null, `No button calls the handler ${name}`)),
  ];
}
