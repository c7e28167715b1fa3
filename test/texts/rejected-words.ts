/** Words that are not written, and what is written in their place: one word for one thing. */
export interface Rejected {
  readonly instead: string;
  readonly words: RegExp;
  /** Where the same letters are right, with the reason: these are taken out before the words are looked for. */
  readonly but?: Readonly<Record<string, string>>;
}

const FORM_WORDS = "ที่|ใน|ของ|ตาม|จาก|ต่าง|ตรง";

export const REJECTED_IN_THAI: readonly Rejected[] = [
  {
    instead: "Pramoen หรือ ส่วนเสริม",
    words: /โปรแกรม|ระบบดู/,
    but: {
      ซ่อนด้วยโปรแกรม: "by a program, not by us",
      โปรแกรมแก้ไขข้อความ: "a text editor",
      โปรแกรมอื่น: "any other program",
    },
  },
  { instead: "Pramoen", words: /(?:^|[ (])ประเมิน(?:อ่าน|และเขียน|ยัง|ด้วยวิธี)|ของประเมิน(?!ตน)|ติดตั้งประเมิน/ },
  { instead: "บานหน้าต่าง", words: /แผง/ },
  { instead: "แผ่นงาน", words: /ชีต/ },
  { instead: "แท็บแผ่นงาน", words: /แถบแผ่นงาน/ },
  { instead: "เซลล์ว่าง หรือ เว้นวรรค", words: /ช่องว่าง/, but: { ไม่มีช่องว่างที่: "a gap between two bands" } },
  { instead: "แบบประเมิน", words: /แบบฟอร์ม|แบบทางการ|แบบเปล่า/ },
  {
    instead: "แบบประเมิน",
    words: new RegExp(
      `(?<=${FORM_WORDS}|อ่าน|เติม|กรอก)แบบ(?=$|[ ,.:)”]|${FORM_WORDS}|ไม่|แสดง|ระบุ|เดียวกัน|อีก|มา)`,
    ),
  },
  { instead: "กรอบการประเมิน", words: /กรอบ(?!การประเมิน|อัตรากำลัง|วงเงิน|ที่คณะรัฐมนตรี)/ },
  { instead: "หลักเกณฑ์", words: /กติกา/ },
  { instead: "ข้อกำหนดของ Pramoen", words: /นโยบาย/, but: { "นโยบายของ Microsoft": "Microsoft's own" } },
  { instead: "แม่แบบที่เก็บในสมุดงาน", words: /ฝัง/ },
  { instead: "ที่บันทึกไว้", words: /ของเรา/ },
  { instead: "ฉบับที่ (เอกสาร) หรือ รุ่น (ซอฟต์แวร์ ชุดกฎ)", words: /กฎชุดที่|กรอบการประเมินรุ่น|แม่แบบรุ่น/ },
  { instead: "ลำดับขององค์ประกอบ", words: /เลของค์ประกอบ/ },
  {
    instead: "ระดับเป้าหมาย",
    words: /ขั้น(?!ต่ำ|ต้น|สูง|ตอน|ความสำเร็จ|พื้นฐาน|ที่ (?:\d|\{))/,
  },
  { instead: "ระดับผลการประเมิน", words: /ระดับผล(?!การประเมิน)|ระดับขององค์กร/ },
  { instead: "ความสำคัญ", words: /ระดับของกฎ|ปรับระดับกฎ|กฎและระดับ/ },
  { instead: "ข้อผิดพลาด", words: /ข้อผิด(?!พลาด)|ที่ผิด \{/ },
  { instead: "รายการ (ที่พบ)", words: /ยอมรับข้อสังเกต|การรับข้อสังเกต|ข้อที่ควร/ },
  { instead: "รอดำเนินการ", words: /รอแก้ไข(?!ข้อผิดพลาด)|รายการค้าง/ },
  { instead: "ยกเลิกการยอมรับ", words: /ถอนการยอมรับ/ },
  { instead: "รับรองผลการตรวจสอบ", words: /ลงนาม|ชื่อผู้ตรวจ/ },
  { instead: "รหัสยืนยันเนื้อหา", words: /ลายพิมพ์/ },
  { instead: "ไม่ประเมิน", words: /ไม่นำมาประเมิน|ไม่ถูกประเมิน/ },
  { instead: "เทียบบัญญัติไตรยางศ์", words: /เส้นตรง/ },
  { instead: "ระบบคะแนน", words: /สเกล|มาตรา(?!ฐาน)/ },
  { instead: "ขั้นความสำเร็จ (milestone)", words: /หมุดหมาย|ที่เป็นขั้นตอน/ },
  { instead: "ตัวชี้วัดติดตาม", words: /ตัวชี้วัดที่ติดตาม/ },
  { instead: "B/C Ratio", words: /B\/C(?! Ratio)/ },
  { instead: "ดุลยพินิจ หรือ ผู้ประเมินพิจารณา", words: /วิจารณญาณ|ให้คนพิจารณา|ต้องเดา/ },
  { instead: "ที่กรอกไว้แล้ว", words: /มีคนกรอก|ที่คนกรอก/ },
  { instead: "นำออก", words: /เอา.{0,40}ออก/ },
  { instead: "โดยอัตโนมัติ", words: /ให้เอง/ },
  { instead: "ป้องกันไว้ หรือ ยกเลิกการป้องกัน", words: /ถูกป้องกัน|ปลดการป้องกัน|เลิกป้องกัน(?!การ)/ },
  { instead: "ซ่อนไว้ หรือ ยกเลิกการซ่อน", words: /ถูกซ่อน|(?<!ยก)เลิกซ่อน/ },
  { instead: "แปลงเพื่อส่งต่อ", words: /ตรึงสูตร|ตรึงไว้|พกพา|หลังตรึง/ },
  { instead: "คืนฟังก์ชัน Pramoen", words: /คืนสูตร(?!ที่|ตาม|เดิม)/ },
  { instead: "หน้าทดลองใช้", words: /โต๊ะทำงาน/ },
  { instead: "ยิ่งมากยิ่งดีหรือยิ่งน้อยยิ่งดี", words: /มากดีหรือน้อยดี/ },
  { instead: "รายงานของ สพธอ. ปีงบประมาณ พ.ศ. 2565", words: /รายงานปีงบประมาณ|รายงาน 2565/ },
  { instead: "(ตัดออก)", words: /กรุณา|คุณ(?!ธรรม|ภาพ|ค่า|ลักษณะ|วุฒิ|สมบัติ)/ },
];

export const REJECTED_IN_ENGLISH: readonly Rejected[] = [
  { instead: "pane", words: /\bpanel\b/i },
  {
    instead: "rules of the framework, or Pramoen's own rule",
    words: /\bpolic(?:y|ies)\b/i,
    but: { "policies of Microsoft": "Microsoft's own" },
  },
  { instead: "saved", words: /\bown (?:templates|frameworks)\b|\(own\)/i },
  { instead: "target level", words: /\btiers?\b/i },
  { instead: "severity", words: /\bgrade[sd]?\b/i },
  { instead: "error", words: /\bfaults?\b/i },
  { instead: "note", words: /\{info\} info|\bremark\b/i },
  { instead: "monitoring KPI", words: /\bmonitor(?:ing|ed) indicator/i },
  { instead: "approved headcount", words: /\bframe\b/i },
  { instead: "overwrite", words: /\b(?:write|writes|written|wrote) over\b/i },
  { instead: "again", words: /\banew\b/i },
  { instead: "is in", words: /\bstands?\b(?! alone)/i },
  { instead: "is", words: /\b(?:lies|lie)\b/i },
  { instead: "has", words: /\b(?:bears?|goes by)\b/i },
  { instead: "unnoticed", words: /\bunseen\b/i },
  { instead: "taken from", words: /\bread off\b/i },
  { instead: "fix", words: /\bmend(?:s|ed|ing)?\b/i },
  { instead: "compare with", words: /\bheld against\b/i },
  { instead: "check", words: /\blook(?:s|ed)? (?:through|at)\b|\bneeds? a look\b/i },
  { instead: "text or words", words: /\bwordings?\b/i },
  { instead: "convert for sharing, restore, share", words: /\b(?:freeze|freezing|frozen|thaw|portable)\b/i },
  { instead: "usage statistics", words: /\btelemetry\b/i },
  { instead: "fiscal year 2565, or ETDA report, fiscal year 2565", words: /\bFY ?\d{4}|\bFY2565/ },
];
