import { strFromU8, unzipSync } from "fflate";
import { checkPackage, relationsOf, type Parts, type Relation } from "./package";
import { checkCells, checkFormula, checkRules, type SheetLimits } from "./sheet";
import { decode, elements } from "./xml";

/**
 * What Excel would not take of a file although every part is valid by its schema: what parts say of each other, and
 * limits that no schema states. Knows nothing of the product's own reading and writing.
 */
export function checkFile(bytes: Uint8Array): string[] {
  const parts: Parts = new Map(
    Object.entries(unzipSync(bytes))
      .filter(([name]) => !name.endsWith("/"))
      .map(([name, data]) => [name, strFromU8(data)]),
  );
  const workbook = relationsOf(parts, "").find(({ kind }) => kind === "officeDocument")?.target;
  const errors = checkPackage(parts);
  return workbook ? [...errors, ...checkWorkbook(parts, workbook)] : [...errors, "no workbook"];
}

function checkWorkbook(parts: Parts, workbook: string): string[] {
  const xml = parts.get(workbook) ?? "";
  const relations = relationsOf(parts, workbook);
  const partOf = (kind: string) =>
    parts.get(relations.find((each) => each.kind === kind)?.target ?? "") ?? "";
  const styles = partOf("styles");
  const limits: SheetLimits = {
    formats: countIn(styles, "cellXfs", "xf"),
    differential: countIn(styles, "dxfs", "dxf"),
    texts: elements(partOf("sharedStrings"), "si").length,
    marks: countIn(partOf("sheetMetadata"), "cellMetadata", "bk"),
  };
  return [
    ...checkTabs(xml, relations),
    ...checkNames(xml),
    ...checkCalculationChain(parts, xml, relations),
    ...sheetsOf(xml, relations).flatMap(({ name, path }) => {
      const sheet = parts.get(path) ?? "";
      return [
        ...checkCells(sheet, limits, name),
        ...checkRules(sheet, limits, name),
        ...checkMerges(sheet, name),
        ...checkLinks(parts, sheet, path, name),
      ];
    }),
  ];
}

function countIn(xml: string, list: string, item: string): number {
  const [found] = elements(xml, list);
  return found ? (found.inner.match(new RegExp(`<(?:\\w+:)?${item}[\\s/>]`, "g"))?.length ?? 0) : 0;
}

function tabsOf(xml: string) {
  return elements(elements(xml, "sheets")[0]?.inner ?? "", "sheet").map(({ attributes }) => attributes);
}

function sheetsOf(xml: string, relations: readonly Relation[]): { name: string; path: string }[] {
  return tabsOf(xml).flatMap((tab) => {
    const relation = relations.find(({ id }) => id === tab["r:id"]);
    return relation?.kind === "worksheet" && relation.target
      ? [{ name: tab["name"] ?? "", path: relation.target }]
      : [];
  });
}

function checkTabs(xml: string, relations: readonly Relation[]): string[] {
  const errors: string[] = [];
  const tabs = tabsOf(xml);
  const isHidden = (tab: (typeof tabs)[number] | undefined) => /hidden/i.test(tab?.["state"] ?? "");
  for (const { name = "", sheetId = "", "r:id": id } of tabs) {
    const isBad = name.length > 31 || /[[\]:*?/\\]|^'|'$|^\s*$|\p{Cc}/u.test(name) || /^history$/i.test(name);
    if (isBad) errors.push(`sheet name ${name}`);
    if (!relations.some((relation) => relation.id === id)) errors.push(`sheet ${name} has no part`);
    if (!(Number(sheetId) >= 1 && Number(sheetId) <= 65_534)) errors.push(`sheet number ${sheetId}`);
  }
  for (const key of ["name", "sheetId"])
    if (new Set(tabs.map((tab) => tab[key]?.toLowerCase())).size < tabs.length)
      errors.push(`two sheets of one ${key}`);
  if (tabs.every(isHidden)) errors.push("no sheet is visible");
  for (const { attributes } of elements(xml, "workbookView")) {
    const active = tabs[Number(attributes["activeTab"] ?? 0)];
    if (!active || isHidden(active)) errors.push("the active sheet is missing or hidden");
    if (Number(attributes["firstSheet"] ?? 0) >= tabs.length) errors.push("the first sheet is missing");
  }
  return errors;
}

function checkNames(xml: string): string[] {
  const errors: string[] = [];
  const seen = new Set<string>();
  for (const { attributes, inner } of elements(xml, "definedName")) {
    const { name = "", localSheetId = "" } = attributes;
    const key = `${localSheetId} ${name.toLowerCase()}`;
    if (seen.has(key)) errors.push(`two names ${name}`);
    seen.add(key);
    if (localSheetId !== "" && Number(localSheetId) >= tabsOf(xml).length)
      errors.push(`name ${name} without its sheet`);
    if (!/^[\p{L}_\\][^\s]*$/u.test(name) || /^(?:[A-Z]{1,3}\d+|[RC])$/i.test(name) || name.length > 255)
      errors.push(`name ${name}`);
    if (inner === "") errors.push(`name ${name} is empty`);
    errors.push(...checkFormula(decode(inner), `name ${name}`));
  }
  return errors;
}

/** A cell in the chain that holds no formula makes Excel repair the file. */
function checkCalculationChain(parts: Parts, xml: string, relations: readonly Relation[]): string[] {
  const chain = parts.get(relations.find(({ kind }) => kind === "calcChain")?.target ?? "");
  if (chain === undefined) return [];
  const ids = new Map(tabsOf(xml).map((tab) => [tab["sheetId"], tab["name"]]));
  const formulas = new Set(
    sheetsOf(xml, relations).flatMap(({ name, path }) =>
      elements(parts.get(path) ?? "", "c").flatMap(({ attributes, inner }) =>
        /<(?:\w+:)?f[\s/>]/.test(inner) ? [`${name}!${attributes["r"]}`] : [],
      ),
    ),
  );
  let sheet: string | undefined;
  return elements(chain, "c").flatMap(({ attributes }) => {
    sheet = attributes["i"] ?? sheet;
    const cell = `${ids.get(sheet)}!${attributes["r"]}`;
    return formulas.has(cell) ? [] : [`the calculation chain names ${cell}`];
  });
}

function checkMerges(sheet: string, where: string): string[] {
  const merges = elements(sheet, "mergeCell").map(({ attributes }) => attributes["ref"] ?? "");
  const covered = new Set<string>();
  const errors: string[] = [];
  for (const merge of merges) {
    const [, a = "", top = "", b = a, bottom = top] = /^([A-Z]+)(\d+)(?::([A-Z]+)(\d+))?$/.exec(merge) ?? [];
    const column = (letters: string) =>
      [...letters].reduce((n, letter) => n * 26 + letter.charCodeAt(0) - 64, 0);
    if (a === b && top === bottom) errors.push(`${where}: ${merge} merges one cell`);
    for (let row = Number(top); row <= Number(bottom); row++) {
      for (let at = column(a); at <= column(b); at++) {
        if (covered.has(`${row},${at}`)) errors.push(`${where}: ${merge} overlaps another`);
        covered.add(`${row},${at}`);
      }
    }
  }
  return errors;
}

/** Drawings and notes: what the sheet names is there, and each note has its shape. */
function checkLinks(parts: Parts, sheet: string, path: string, where: string): string[] {
  const errors: string[] = [];
  const relations = relationsOf(parts, path);
  for (const name of ["drawing", "legacyDrawing", "tablePart", "picture"]) {
    for (const { attributes } of elements(sheet, name))
      if (!relations.some(({ id }) => id === attributes["r:id"]))
        errors.push(`${where}: ${name} leads nowhere`);
  }
  const read = (kind: string) => parts.get(relations.find((each) => each.kind === kind)?.target ?? "") ?? "";
  const notes = elements(read("comments"), "comment").map(({ attributes }) => attributes["ref"]);
  if (new Set(notes).size < notes.length) errors.push(`${where}: two notes in one cell`);
  const shapes = read("vmlDrawing").match(/ObjectType\s*=\s*["']Note["']/g)?.length ?? 0;
  if (notes.length !== shapes) errors.push(`${where}: ${notes.length} notes, ${shapes} shapes`);
  return errors;
}
