export type Language = "th" | "en";

/** Every text of the page in both languages; `{name}` is filled in. */
const TEXTS = {
  product: { th: "ประเมิน", en: "Pramoen" },
  workbench: { th: "หน้าทดลองใช้", en: "Workbench" },
  open: { th: "เปิด", en: "Open" },
  openHint: {
    th: "เปิดสมุดงาน .xlsx จากเครื่อง (Ctrl+O)",
    en: "Open an .xlsx workbook from this machine (Ctrl+O)",
  },
  save: { th: "บันทึก", en: "Save" },
  saveHint: { th: "ดาวน์โหลดสมุดงานเป็นไฟล์ .xlsx (Ctrl+S)", en: "Download the workbook as .xlsx (Ctrl+S)" },
  saved: { th: "บันทึกแล้ว", en: "Saved" },
  unsaved: { th: "ยังไม่ได้บันทึก", en: "Not saved" },
  sample: { th: "สมุดงานตัวอย่าง", en: "Sample workbook" },
  language: { th: "ภาษา", en: "Language" },
  settings: { th: "การตั้งค่า", en: "Settings" },
  appearance: { th: "การแสดงผล", en: "Appearance" },
  light: { th: "สว่าง", en: "Light" },
  dark: { th: "มืด", en: "Dark" },
  contrast: { th: "ความคมชัดสูง", en: "High contrast" },
  platform: { th: "เซลล์ว่างที่ส่งให้ฟังก์ชัน", en: "Blank cells passed to functions" },
  desktop: { th: "แบบ Excel บนเครื่อง: เป็น 0", en: "As Excel desktop: 0" },
  web: { th: "แบบ Excel บนเว็บ: ว่าง", en: "As Excel on the web: blank" },
  ribbon: { th: "ริบบอน", en: "Ribbon" },
  tabHome: { th: "หน้าแรก", en: "Home" },
  tabInsert: { th: "แทรก", en: "Insert" },
  tabFormulas: { th: "สูตร", en: "Formulas" },
  tabData: { th: "ข้อมูล", en: "Data" },
  tabView: { th: "มุมมอง", en: "View" },
  grid: { th: "ตารางคำนวณ", en: "Spreadsheet" },
  pane: { th: "บานหน้าต่าง {name}", en: "{name} task pane" },
  closePane: { th: "ปิดบานหน้าต่าง", en: "Close the pane" },
  resizePane: { th: "ปรับความกว้างบานหน้าต่าง", en: "Resize the pane" },
  paneMissing: {
    th: "ยังไม่มีบานหน้าต่างของส่วนเสริม สร้างก่อนด้วย npm run build แล้วโหลดหน้านี้ใหม่",
    en: "The add-in's pane has not been built. Run npm run build and load this page again.",
  },
  status: { th: "สถานะ", en: "Status" },
  ready: { th: "พร้อม", en: "Ready" },
  loading: { th: "กำลังเปิดสมุดงาน…", en: "Opening the workbook…" },
  calculating: { th: "กำลังคำนวณ…", en: "Calculating…" },
  saving: { th: "กำลังบันทึก…", en: "Saving…" },
  commandRunning: { th: "{command}: กำลังทำงาน…", en: "{command}: working…" },
  commandDone: { th: "{command}: เสร็จแล้ว", en: "{command}: done" },
  commandFailed: { th: "{command}: ไม่สำเร็จ", en: "{command}: failed" },
  commandNotReady: {
    th: "{command}: ส่วนเสริมยังโหลดไม่เสร็จ ลองอีกครั้ง",
    en: "{command}: the add-in is still loading, try again",
  },
  unimplemented: { th: "{n} รายการที่หน้าทดลองใช้ยังไม่มี", en: "Members this host lacks: {n}" },
  unimplementedTitle: {
    th: "สมาชิกของ Excel API ที่ส่วนเสริมเรียก แต่หน้าทดลองใช้ยังไม่มี",
    en: "Members of the Excel API that the add-in called and this host lacks",
  },
  emulated: { th: "จำลอง Excel ในเบราว์เซอร์", en: "Excel emulated in the browser" },
  dismiss: { th: "ปิดข้อความ", en: "Dismiss" },
  problemEncrypted: {
    th: "“{file}” มีรหัสผ่าน จึงเปิดไม่ได้ ให้นำรหัสผ่านออกใน Excel ก่อน (ไฟล์ › ข้อมูล › ป้องกันสมุดงาน)",
    en: "“{file}” has a password and cannot be opened. Remove it in Excel first (File › Info › Protect Workbook).",
  },
  problemCorrupt: {
    th: "“{file}” เสียหาย จึงเปิดไม่ได้ ลองเปิดใน Excel แล้วบันทึกใหม่",
    en: "“{file}” is damaged and cannot be opened. Try to open it in Excel and save it again.",
  },
  problemTooLarge: {
    th: "“{file}” ใหญ่เกินกว่าที่จะเปิดได้",
    en: "“{file}” is too large to be opened.",
  },
  problemNotWorkbook: {
    th: "“{file}” ไม่ใช่สมุดงาน .xlsx ไฟล์ชนิดอื่น เช่น .xls หรือ .csv ให้บันทึกเป็น .xlsx ก่อน",
    en: "“{file}” is not an .xlsx workbook. Save other kinds, such as .xls or .csv, as .xlsx first.",
  },
  problemOther: { th: "เปิด “{file}” ไม่สำเร็จ: {detail}", en: "“{file}” could not be opened: {detail}" },
  problemSave: { th: "บันทึกไม่สำเร็จ: {detail}", en: "Saving failed: {detail}" },
  workbookStays: { th: "สมุดงานที่เปิดอยู่ยังคงเดิม", en: "The open workbook stays as it is." },
  locked: {
    th: "แผ่นงานนี้ป้องกันไว้ แก้ไขได้เฉพาะเซลล์ที่ไม่ล็อก",
    en: "This sheet is protected: only unlocked cells can be changed.",
  },
  entryWrong: { th: "ค่าที่ป้อนใช้ไม่ได้", en: "This entry is not allowed" },
  entryWrongMessage: {
    th: "ค่าที่ป้อนไม่ตรงตามเงื่อนไขที่กำหนดไว้สำหรับเซลล์นี้",
    en: "The entry does not meet the conditions set for this cell.",
  },
  entryWarning: { th: "ต้องการใช้ค่านี้หรือไม่", en: "Do you want to keep it?" },
  entryOk: { th: "ตกลง", en: "OK" },
  entryKeep: { th: "ใช้ค่านี้", en: "Keep it" },
  entryTakeBack: { th: "ไม่ใช้", en: "Take it back" },
  discardTitle: { th: "ยังไม่ได้บันทึก “{file}”", en: "“{file}” is not saved" },
  discardText: {
    th: "หากเปิดสมุดงานอื่น สิ่งที่แก้ไขไว้จะหายไป",
    en: "If you open another workbook, your changes will be lost.",
  },
  discard: { th: "ไม่บันทึก", en: "Discard changes" },
  saveFirst: { th: "บันทึกก่อน", en: "Save first" },
  cancel: { th: "ยกเลิก", en: "Cancel" },
  drop: { th: "วางไฟล์ .xlsx ที่นี่เพื่อเปิด", en: "Drop an .xlsx file here to open it" },
  chartOther: { th: "แผนภูมิชนิดนี้แสดงใน Excel", en: "This kind of chart is shown in Excel" },
  chartSummary: { th: "แผนภูมิ {title}", en: "Chart: {title}" },
  series: { th: "ชุดข้อมูล", en: "Series" },
  category: { th: "รายการ", en: "Category" },
  untitledChart: { th: "แผนภูมิ", en: "Chart" },
} as const satisfies Record<string, Record<Language, string>>;

export type TextId = keyof typeof TEXTS;

export function text(
  id: TextId,
  language: Language,
  values: Readonly<Record<string, string | number>> = {},
): string {
  return TEXTS[id][language].replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}
