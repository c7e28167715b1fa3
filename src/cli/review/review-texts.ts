import type { LocalisedText } from "../../domain/text/localised";

/** What `pramoen review` says of files and of the round. */
export const REVIEW_TEXTS = {
  noAgency: { th: "ไม่พบชื่อหน่วยงาน", en: "no agency named" },
  total: { th: "คะแนนรวม {total}", en: "total {total}" },
  noTotal: { th: "ยังไม่มีคะแนนรวม", en: "no total yet" },
  provisional: { th: "ผลชั่วคราว", en: "provisional" },
  unrated: { th: "ไม่มีระดับผลการประเมิน", en: "no rating" },
  league: { th: "ผลของทุกหน่วยงาน ปีงบประมาณ {year}", en: "All agencies, fiscal year {year}" },
  ratings: { th: "ระดับผลการประเมิน: {ratings}", en: "Ratings: {ratings}" },
  spread: {
    th: "{name}: เฉลี่ย {mean} ต่ำสุด {lowest} สูงสุด {highest} ({n} ผล)",
    en: "{name}: mean {mean}, lowest {lowest}, highest {highest} ({n} result)|{name}: mean {mean}, lowest {lowest}, highest {highest} ({n} results)",
  },
  component: { th: "องค์ประกอบที่ {code} {name}", en: "Component {code} {name}" },
  unclear: {
    th: "คอลัมน์ที่ไม่เข้าใจใน {n} ไฟล์: {headings}",
    en: "Columns that were not understood in {n} file: {headings}|Columns that were not understood in {n} files: {headings}",
  },
  unclearAdvice: {
    th: "ดูคอลัมน์ด้วย pramoen form แล้วบอกว่าคอลัมน์ใดคืออะไรด้วยผังคอลัมน์เดียวสำหรับทุกไฟล์นี้ (--layout)",
    en: "See the columns with pramoen form, and say with one layout for all of these what each is (--layout).",
  },
  changes: { th: "เทียบกับรอบก่อน", en: "Against the earlier round" },
  change: { th: "{agency}: {then} → {now}", en: "{agency}: {then} → {now}" },
  came: { th: "{agency}: ใหม่ในรอบนี้ {now}", en: "{agency}: new in this round, {now}" },
  gone: { th: "{agency}: ไม่มีในรอบนี้ (รอบก่อน {then})", en: "{agency}: not in this round (then {then})" },
  counted: {
    th: "จัดอันดับ {ranked} ไม่จัดอันดับ {leftOut} อ่านไม่ได้ {unread}",
    en: "ranked: {ranked}, not ranked: {leftOut}, not readable: {unread}",
  },
  other: {
    th: "ข้ามไฟล์อื่นที่ไม่ใช่สมุดงาน {n} ไฟล์",
    en: "{n} other file is no workbook and was passed over.|{n} other files are no workbooks and were passed over.",
  },
  repeated: {
    th: "ระบุซ้ำ {n} ไฟล์ อ่านครั้งเดียว: {files}",
    en: "{n} file was named more than once and is read once: {files}|{n} files were named more than once and are read once: {files}",
  },
  moreFiles: { th: "และอีก {n} ไฟล์", en: "and {n} more file|and {n} more files" },
  tooMany: {
    th: "พบ {count} ไฟล์ มากกว่าที่กำหนดไว้ {limit} ไฟล์ จึงยังไม่ได้อ่านไฟล์ใด ใช้ --max-files หากต้องการอ่านทั้งหมด",
    en: "There are {count} of them, more than the limit of {limit}; nothing was read. --max-files raises the limit.",
  },
  nothing: {
    th: "ไม่พบไฟล์ .xlsx หรือ .xlsm ในที่ที่ระบุ",
    en: "There is no .xlsx or .xlsm workbook where you named it.",
  },
  cutOff: {
    th: "ข้าม {n} บรรทัดที่ขาดตอน เพราะการเขียนถูกหยุดกลางคัน",
    en: "{n} line that was cut off while it was written is passed over.|{n} lines that were cut off while they were written are passed over.",
  },
  otherVersion: {
    th: "ข้าม {n} บรรทัดที่ Pramoen รุ่นอื่นเขียนไว้",
    en: "{n} line of another version of Pramoen is passed over.|{n} lines of another version of Pramoen are passed over.",
  },
  replaced: {
    th: "ไฟล์ชื่อเดียวกันที่เนื้อหาต่างกัน {n} ไฟล์ ใช้ที่ระบุหลังสุด: {files}",
    en: "{n} file is in several of them with another content, and the last one counts: {files}|{n} files are in several of them with another content, and the last one counts: {files}",
  },
  reused: {
    th: "ไม่ต้องอ่านอีก {n} ไฟล์ เพราะไม่เปลี่ยนจากที่ตรวจไว้แล้ว",
    en: "{n} file has not changed since it was reviewed and was not read again.|{n} files have not changed since they were reviewed and were not read again.",
  },
  written: {
    th: "บันทึกสมุดงานของรอบที่ {file} และผลของแต่ละไฟล์ที่ {journal}",
    en: "Wrote the workbook of the round as {file}, and what is known of each file as {journal}.",
  },
  letters: {
    th: "เขียนหนังสือถึงหน่วยงาน {n} ฉบับใน {folder}",
    en: "Wrote {n} letter into {folder}.|Wrote {n} letters into {folder}.",
  },
  interrupted: {
    th: "หยุดแล้ว เสร็จ {done} จาก {n} ไฟล์ {how}",
    en: "interrupted: {done} of {n} file; {how}|interrupted: {done} of {n} files; {how}",
  },
  goOn: { th: "สั่งคำสั่งเดิมอีกครั้งเพื่อทำต่อ", en: "run the same command again to go on" },
  goOnFrom: {
    th: "เก็บบรรทัดที่พิมพ์ออกมาแล้วระบุด้วย --from เพื่อทำต่อ",
    en: "keep the lines that were printed and name them with --from to go on",
  },
  goOnOutput: {
    th: "ถ้าระบุ -o จะทำต่อจากที่หยุดได้",
    en: "with -o a run can go on where it was stopped",
  },
} as const satisfies Record<string, LocalisedText>;
