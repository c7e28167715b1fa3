import { strFromU8, unzipSync } from "fflate";
import { createFileWorkbook } from "../../src/files/file-workbook";
import { readWorkbookFile } from "../../src/files/read-workbook-file";
import { openXlsx } from "../../src/xlsx/reading/open";
import { recalculateWithLibreOffice, testWithLibreOffice } from "../support/libreoffice";
import { EVERY_CHANGE, SHEET } from "./every-change";

testWithLibreOffice(
  "another program opens the file and finds everything in its place",
  async () => {
    const file = await createFileWorkbook(null, "ใหม่.xlsx", {
      addin: {
        id: "af8fa5ba-4010-4bcc-9e03-a91ddadf6dd3",
        version: "1.0.0.0",
        storeType: "Registry",
        store: "developer",
      },
    });
    await file.apply({ changes: EVERY_CHANGE });
    const written = recalculateWithLibreOffice(await file.save());
    const snapshot = await readWorkbookFile(written, "a.xlsx", { names: true });
    expect(snapshot.sheets.map(({ name, isProtected }) => [name, isProtected])).toEqual([
      [SHEET, true],
      ["รายการ", false],
    ]);
    expect(snapshot.sheets[0]!.cells.value(4, 1)).toBe(100);
    expect(snapshot.sheets[0]!.cells.at(2, 0)).toEqual({ value: "=1+1", formula: null });
    expect(snapshot.names!.find(({ name }) => name === "น้ำหนักรวม")?.formula).toMatch(/\$B\$5$/);
    const sheet = (await openXlsx(written)).sheets[0]!;
    expect(sheet.dataValidations!.map(({ type, range }) => [type, range])).toEqual(
      expect.arrayContaining([
        ["decimal", "B3:B4"],
        ["list", "C3:C4"],
        ["any", "A3:A4"],
      ]),
    );
    expect(sheet.dataValidations!.find(({ type }) => type === "decimal")).toMatchObject({
      formula1: "0",
      formula2: "100",
      inputTitle: "น้ำหนัก",
      errorTitle: "น้ำหนักไม่ถูกต้อง",
    });
    expect(sheet.conditionalRules!.map(({ range }) => range).sort()).toEqual(["B3:B4", "B5"]);
    expect(sheet.pageSetup).toMatchObject({
      paperSize: "a4",
      orientation: "landscape",
      fitToPage: true,
      fitToWidth: 1,
      printArea: "$A$1:$C$5",
      printTitlesRow: "$1:$2",
    });
    expect(sheet.headerFooter?.oddFooter).toContain("แบบประเมิน A && B");
    expect(sheet.autoFilter?.range).toBe("A2:C4");
    expect(sheet.cells.get(2, 1)!.style!.protection).toMatchObject({ locked: false });
    expect([...sheet.comments].map(([place, { text }]) => [place, text])).toEqual([
      ["1,1", "ประเมิน (Pramoen)\nน้ำหนักรวมต้องเป็น 100 & ไม่เกิน <100>"],
    ]);
    expect(sheet.charts).toHaveLength(1);
    const styles = strFromU8(unzipSync(written)["xl/styles.xml"]!);
    expect(styles).toMatch(/<bgColor rgb="FFFFC7CE"\/>/);
  },
  180_000,
);
