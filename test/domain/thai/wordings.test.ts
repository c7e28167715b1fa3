import { Wordings } from "../../../src/domain/thai/wordings";

test.each([
  ["แผน", "เเผน", "two sara e for one sara ae"],
  ["คะแนนรวม", " คะแนน\nรวม *:", "spaces, a line break, a star and a colon"],
  ["Total", "ＴＯＴＡＬ", "full-width capitals"],
  ["รวม", "\u200Bรวม", "an invisible character first"],
  ["1 คะแนน", "๑ คะแนน", "a Thai digit first"],
  ["élan", "e\u0301lan", "an accent as a character of its own"],
])("%j is the wording of %j: %s", (word, text) => expect(new Wordings([word]).has(text)).toBe(true));

test.each([
  ["รวม", "รวมทั้งสิ้น"],
  ["รวม", "ราม"],
  ["รวม", ""],
])("%j is not the wording of %j", (word, text) => expect(new Wordings([word]).has(text)).toBe(false));
