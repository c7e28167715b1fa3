import type { Language } from "./texts";

/** A text of the manifest in both languages. */
export type ManifestText = Readonly<Record<Language, string>>;

export interface RibbonButton {
  readonly id: string;
  readonly label: ManifestText;
  readonly description: ManifestText;
  /** Address of the 32-pixel icon, as the workbench serves it. */
  readonly icon: string;
  readonly action:
    { readonly kind: "execute-function"; readonly functionName: string } | { readonly kind: "show-taskpane" };
}

export interface RibbonGroup {
  readonly label: ManifestText;
  readonly buttons: readonly RibbonButton[];
}

/** What Excel would make of the manifest: the add-in's tab, and the addresses of its functions' descriptions. */
export interface AddinManifest {
  readonly name: ManifestText;
  readonly tabLabel: ManifestText;
  readonly groups: readonly RibbonGroup[];
  readonly functions: ManifestText;
}

/** @throws Error for a manifest without a tab of its own */
export function readManifest(xml: string): AddinManifest {
  const document = new DOMParser().parseFromString(xml, "application/xml");
  const surface = all(document, "ExtensionPoint").find((point) => typeOf(point) === "PrimaryCommandSurface");
  const tab = surface && (child(surface, "CustomTab") ?? child(surface, "OfficeTab"));
  if (!tab) throw new Error("The manifest has no tab.");
  const resources = new Resources(document);
  const labelOf = (element: Element) => resources.text(child(element, "Label")?.getAttribute("resid") ?? "");
  const groups = children(tab, "Group").map((group): RibbonGroup => ({
    label: labelOf(group),
    buttons: children(group, "Control").map((control) => readButton(control, resources)),
  }));
  const name = child(document.documentElement, "DisplayName");
  const metadata = all(document, "Metadata")[0];
  const functions = (metadata && child(metadata, "SourceLocation")?.getAttribute("resid")) ?? "";
  return {
    name: name ? localised(name) : { th: "", en: "" },
    tabLabel: child(tab, "Label") ? labelOf(tab) : (groups[0]?.label ?? { th: "", en: "" }),
    groups,
    functions: mapText(resources.text(functions), servedAddress),
  };
}

function readButton(control: Element, resources: Resources): RibbonButton {
  const resid = (element: Element | null) => element?.getAttribute("resid") ?? "";
  const tip = child(control, "Supertip");
  const images = all(control, "Image");
  const image = images.find((each) => each.getAttribute("size") === "32") ?? images[0] ?? null;
  const action = child(control, "Action");
  const functionName = (action && child(action, "FunctionName")?.textContent) ?? "";
  return {
    id: control.getAttribute("id") ?? "",
    label: resources.text(resid(child(control, "Label"))),
    description: resources.text(resid(tip && child(tip, "Description"))),
    icon: servedAddress(resources.text(resid(image)).en),
    action:
      action && typeOf(action) === "ExecuteFunction"
        ? { kind: "execute-function", functionName: functionName.trim() }
        : { kind: "show-taskpane" },
  };
}

/** The manifest names the deployment; the workbench serves the same files beside itself. */
function servedAddress(address: string): string {
  return URL.canParse(address) ? new URL(address).pathname : address;
}

class Resources {
  private readonly texts = new Map<string, ManifestText>();

  constructor(document: Document) {
    for (const name of ["Image", "Url", "String"]) {
      for (const element of all(document, name)) {
        const id = element.getAttribute("id");
        if (id) this.texts.set(id, localised(element));
      }
    }
  }

  text(id: string): ManifestText {
    return this.texts.get(id) ?? { th: id, en: id };
  }
}

function localised(element: Element): ManifestText {
  const standard = element.getAttribute("DefaultValue") ?? "";
  const thai = children(element, "Override").find((override) =>
    /^th\b/i.test(override.getAttribute("Locale") ?? ""),
  );
  return { th: thai?.getAttribute("Value") ?? standard, en: standard };
}

function mapText(text: ManifestText, change: (value: string) => string): ManifestText {
  return { th: change(text.th), en: change(text.en) };
}

function typeOf(element: Element): string | null {
  return element.getAttributeNS("http://www.w3.org/2001/XMLSchema-instance", "type");
}

function all(from: Document | Element, name: string): Element[] {
  return [...from.getElementsByTagNameNS("*", name)];
}

function children(parent: Element, name: string): Element[] {
  return [...parent.children].filter((element) => element.localName === name);
}

function child(parent: Element, name: string): Element | null {
  return children(parent, name)[0] ?? null;
}
