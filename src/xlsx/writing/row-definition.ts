import type { RowDef } from "hucre";

/** Sets what a row definition says on the attributes of a row; tells whether anything changed. */
export function applyRowDef(attributes: Record<string, string>, def: RowDef | undefined): boolean {
  const before = JSON.stringify(attributes);
  if (def?.height !== undefined) {
    attributes["ht"] = String(def.height);
    attributes["customHeight"] = "1";
  } else if (attributes["customHeight"] === "1" || attributes["customHeight"] === "true") {
    delete attributes["ht"];
    delete attributes["customHeight"];
  }
  setFlag(attributes, "hidden", def?.hidden);
  setFlag(attributes, "collapsed", def?.collapsed);
  if (def?.outlineLevel) attributes["outlineLevel"] = String(def.outlineLevel);
  else delete attributes["outlineLevel"];
  return JSON.stringify(attributes) !== before;
}

function setFlag(attributes: Record<string, string>, name: string, value: boolean | undefined): void {
  if (value) attributes[name] = attributes[name] === "true" ? "true" : "1";
  else delete attributes[name];
}
