import type { Compared } from "../../../src/domain/review/compared";
import { coverageText } from "../../../src/domain/review/stamp-texts";

const NOTHING: Compared = { merges: false, legibility: false, notes: false };

test.each<[string, Compared, string, string]>([
  [
    "nothing beside the cells",
    NOTHING,
    "รายการที่ยอมรับ ไม่รวมการผสานเซลล์ ตัวอักษรที่กลืนกับสีพื้น แถวและคอลัมน์ที่แคบจนอ่านไม่ได้ โน้ต สีอื่น",
    "accepted findings; not merged cells, text in the colour of its ground, rows and columns too narrow to read, notes, other colours",
  ],
  [
    "one thing more",
    { ...NOTHING, merges: true },
    "รายการที่ยอมรับ รวมถึงการผสานเซลล์ ไม่รวมตัวอักษรที่กลืนกับสีพื้น",
    "accepted findings, merged cells; not text in the colour of its ground",
  ],
  [
    "all that a source can tell",
    { merges: true, legibility: true, notes: true },
    "รวมถึงการผสานเซลล์ ตัวอักษรที่กลืนกับสีพื้น แถวและคอลัมน์ที่แคบจนอ่านไม่ได้ และโน้ต ไม่รวมสีอื่น",
    "merged cells, text in the colour of its ground, rows and columns too narrow to read, notes; not other colours",
  ],
])("a sign-off says what it covers: %s", (_, compared, th, en) => {
  const text = coverageText(compared);
  expect(text.th).toContain(th);
  expect(text.en).toContain(en);
});
