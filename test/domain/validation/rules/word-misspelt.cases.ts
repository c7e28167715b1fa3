import type { RuleCases } from "../../../support/rule-cases";

export const cases: RuleCases = {
  accept: [
    { name: "units as they are spelt", input: { F8: "ร้อยละ 95 (7.25 ล้านบาท)" } },
    { name: "the same letters in another word", input: { A3: "พบร่องรอยละเมิด 3 ครั้ง" } },
    { name: "other words beside figures", input: { A3: "ระงับ 3 โครงการ และระดับ 5 ดำเนินการ 12 แห่ง" } },
    { name: "per cent in its other spelling", input: { F8: "95 เปอร์เซนต์" } },
    { name: "a tone mark typed before its vowel, which is read", input: { A3: "รวม 3 หม่ืนบาท" } },
    { name: "two marks that belong together", input: { A3: "ที่นี่ไม่มีสิ่งใดซ้ำ" } },
  ],
  reject: [
    {
      name: "a mark typed twice",
      input: { A3: "ส่วนที่่ 1 องค์ประกอบ" },
      faults: [{ messageId: "misspelt", address: "A3", found: "ส่วนที่่", measure: "ส่วนที่" }],
    },
    {
      name: "a mark on another letter, and a letter for another",
      input: { F8: "รอ้ยละ 95", A3: "งบประมาณ 18.25 ล้านบาน" },
      faults: [
        { messageId: "misspelt", address: "A3", found: "ล้านบาน", measure: "ล้านบาท" },
        { messageId: "misspelt", address: "F8", found: "รอ้ยละ", measure: "ร้อยละ" },
      ],
    },
    {
      name: "a letter left out, one too many, and two exchanged",
      input: { A3: "รวม 5 ล้าบาท", F9: "95 คะแนนน", F11: "ร้อยะล 25" },
      faults: [
        { messageId: "misspelt", address: "A3", found: "ล้าบาท", measure: "ล้านบาท" },
        { messageId: "misspelt", address: "F9", found: "คะแนนน", measure: "คะแนน" },
        { messageId: "misspelt", address: "F11", found: "ร้อยะล", measure: "ร้อยละ" },
      ],
    },
  ],
};
