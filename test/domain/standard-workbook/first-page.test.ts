import { firstPage } from "../../../src/domain/standard-workbook/first-page";
import { FRAMEWORKS } from "../../../src/domain/framework/frameworks";
import { blankTemplate } from "../../../src/domain/template/blank-template";
import { TEMPLATES } from "../../../src/domain/template/templates";

const [template] = TEMPLATES;
const framework = FRAMEWORKS.find(({ id }) => id === template!.framework.id)!;

test("titles, headings and the first components stand as on the sheet, and no figure of a formula", () => {
  const { width, height, cells } = firstPage(framework, template!);
  const texts = cells.map(({ text }) => text);
  expect(texts[0]).toContain(template!.agency.abbreviation);
  expect(texts.some((text) => text.startsWith("น้ำหนัก"))).toBe(true);
  const component = cells.find(({ text }) => text.includes(template!.components[0]!.name))!;
  expect(component).toMatchObject({ x: 0, width, style: { bold: true } });
  const names = cells.filter(({ y }) => y > component.y).map(({ text }) => text);
  expect(names.join(" ")).toContain(template!.components[0]!.indicators[0]!.name);
  expect(texts.some((text) => text.startsWith("="))).toBe(false);
  expect(width / height).toBeCloseTo(Math.SQRT2);
});

test.each(FRAMEWORKS.map((each) => [each.id, each] as const))(
  "every cell of %s is on the page, and none on another",
  (_, each) => {
    const blank = blankTemplate(each, { name: "", abbreviation: "" }, each.fiscalYears.first);
    const { width, height, cells } = firstPage(each, blank);
    expect(cells.length).toBeGreaterThan(20);
    const isOn = cells.every(
      (cell) => cell.x + cell.width <= width + 1e-6 && cell.y < height && cell.width > 0,
    );
    expect(isOn).toBe(true);
    const overlapping = cells.filter((a) =>
      cells.some(
        (b) =>
          a !== b &&
          a.x < b.x + b.width &&
          b.x < a.x + a.width &&
          a.y < b.y + b.height &&
          b.y < a.y + a.height,
      ),
    );
    expect(overlapping).toEqual([]);
  },
);
