import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { richWorkbook } from "./rich-workbook";
import { changedParts, throughGrid } from "./through-grid";

const SAMPLE = path.join(__dirname, "../../../assets/samples/etda-2565.xlsx");

describe("a file that is opened and saved untouched", () => {
  it("keeps every part of a workbook with one of everything", async () => {
    const bytes = await richWorkbook();
    expect(changedParts(bytes, (await throughGrid(bytes)).bytes)).toEqual([]);
  });

  it("keeps every part of the sample", async () => {
    expect(existsSync(SAMPLE)).toBe(true);
    const bytes = new Uint8Array(readFileSync(SAMPLE));
    expect(changedParts(bytes, (await throughGrid(bytes)).bytes)).toEqual([]);
  });
});
