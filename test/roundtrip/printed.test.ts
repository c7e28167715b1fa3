import { PERFORMANCE_AGREEMENT, PUBLIC_ORGANISATION_FIVE_POINT } from "../../src/domain/framework/frameworks";
import { blankTemplate } from "../../src/domain/template/blank-template";
import { printedPages, testPages } from "../support/printed-pages";
import { standardFile } from "./standard-file";

testPages(
  "sheets print on few pages, and headings stand on each",
  async () => {
    const agency = { name: "สำนักงานตัวอย่าง", abbreviation: "สตย." };
    // One after the other: only one calculation may be under way in a process.
    const files = [await standardFile("functions")];
    for (const framework of [PUBLIC_ORGANISATION_FIVE_POINT, PERFORMANCE_AGREEMENT]) {
      const template = blankTemplate(framework, agency, framework.fiscalYears.first);
      files.push(await standardFile("portable", template, framework));
    }
    const [filled, ...empty] = printedPages(files);
    expect(filled!.length).toBeLessThanOrEqual(15);
    const part1 = filled!.filter((page) => page.includes("· ส่วนที่ 1"));
    expect(part1.length).toBeGreaterThan(1);
    expect(part1.length).toBeLessThanOrEqual(4);
    for (const page of part1) expect(page).toContain("(75)");
    // A page for each sheet.
    expect(empty.map((pages) => pages.length)).toEqual([8, 6]);
    expect(empty.flat().join("")).not.toContain("#NAME?");
  },
  180_000,
);
