import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

/** Behind the parenthesis that closes a call; `from` is behind the one that opens it. */
function callEnd(formula: string, from: number): number {
  let depth = 1;
  let at = from;
  for (; depth > 0; at++) depth += formula[at] === "(" ? 1 : formula[at] === ")" ? -1 : 0;
  return at;
}

/** Every call of ours with an "@" before it, as files write that. */
function withSigns(formula: string): string {
  let result = "";
  let rest = formula;
  for (let call = /_xldudf_KPI[A-Z]+\(/.exec(rest); call; call = /_xldudf_KPI[A-Z]+\(/.exec(rest)) {
    const end = callEnd(rest, call.index + call[0].length);
    result += `${rest.slice(0, call.index)}_xlfn.SINGLE(${rest.slice(call.index, end)})`;
    rest = rest.slice(end);
  }
  return result + rest;
}

/** A file as Excel keeps it where calls of ours stand in it without their mark: plain formulas with an "@". */
export function withAtSigns(file: Uint8Array): Uint8Array {
  const parts = Object.entries(unzipSync(file)).map(([path, data]): [string, Uint8Array] => {
    if (!path.startsWith("xl/worksheets/sheet")) return [path, data];
    const xml = strFromU8(data)
      .replace(/(<c [^>]*?) cm="1">(<f) t="array" ref="[A-Z]+\d+">/g, "$1>$2>")
      .replace(/(<f[^>]*>)([^<]*)(<\/f>)/g, (_, open: string, formula: string, close: string) => {
        return open + withSigns(formula) + close;
      });
    return [path, strToU8(xml)];
  });
  return zipSync(Object.fromEntries(parts));
}
