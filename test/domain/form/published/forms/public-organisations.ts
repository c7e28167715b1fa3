import type { ExpectedReading, ExpectedTable, PublishedForm } from "../published-form";

const FY2565 = `
สถาบันตัวอย่าง (องค์การมหาชน)
แบบประเมินองค์การมหาชน ประจำปีงบประมาณ พ.ศ. 2565

ตัวชี้วัด | น้ำหนัก (ร้อยละ) | เกณฑ์การประเมิน | | | ผลการดำเนินงาน
 | | เป้าหมายขั้นต่ำ (50) | เป้าหมายมาตรฐาน (75) | เป้าหมายขั้นสูง (100) | ผลการดำเนินงาน | คะแนนที่ได้ (เทียบจากค่าเป้าหมาย) | คะแนนถ่วงน้ำหนัก`;
const FY2567 = FY2565.replace("สถาบันตัวอย่าง", "สำนักงานพัฒนารัฐบาลดิจิทัล").replace("2565", "2567");
const COMPONENT = "องค์ประกอบที่ 1 ประสิทธิผล (น้ำหนักร้อยละ 100)";
const HEADING_MERGES = "A1:H1 A2:H2 A4:A5 B4:B5 C4:E4 F4:H4 A6:H6";
const SHEET = "ส่วนที่ 1";

const TWO_INDICATORS: ExpectedTable = {
  headings: "4-5",
  columns: "A=indicator B=weight C=minimum D=standard E=advanced F=result G=score H=weighted",
  indicators: "7 1.1, 8 1.2",
  total: "H9",
  rating: "H10",
};

/** One sheet laid out as the form of FY2565, from row 6 on. */
function publicOrganisation(
  name: string,
  about: string,
  rows: string,
  reading: Partial<ExpectedTable> = {},
  {
    head = FY2565,
    merges = HEADING_MERGES,
    ...rest
  }: Partial<ExpectedReading> & { readonly head?: string; readonly merges?: string } = {},
): PublishedForm {
  return {
    name,
    about,
    sheets: [{ name: SHEET, rows: `${head}\n${rows.trim()}`, merges }],
    reading: { kind: "form", scale: "three", tables: [{ ...TWO_INDICATORS, ...reading }], ...rest },
  };
}

const notAssessed = (number: number, words: string) =>
  publicOrganisation(
    `not-assessed-${number}`,
    `“${words}” stands for an indicator that does not apply`,
    `
${COMPONENT}
1.1 อัตราความสำเร็จ ก | 40 | 95 | 96 | 97 | 96.5 | 87.5 | 35
1.2 อัตราความสำเร็จ ข | 60 | 80 | 85 | 90 | ${words} | ${words} | ${words}
 | | | | | | คะแนนรวม | 87.5
 | | | | | | สรุปผลการประเมินระดับองค์กร | ดี`,
  );

const componentWords = (number: number, words: string) =>
  publicOrganisation(
    `component-words-${number}`,
    `a component's weight in other words: “${words}”`,
    `
${words}
1.1 ก | 40 | 95 | 96 | 97 | 96.5 | 87.5 | 35
1.2 ข | 60 | 80 | 85 | 90 | 90 | 100 | 60
 | | | | | | คะแนนรวม | 95
 | | | | | | สรุปผลการประเมินระดับองค์กร | ดีมาก`,
  );

const totalWords = (number: number, words: string) =>
  publicOrganisation(
    `total-words-${number}`,
    `a total called “${words}”, which is wrong: it states 99 for 95`,
    `
${COMPONENT}
1.1 ก | 40 | 95 | 96 | 97 | 96.5 | 87.5 | 35
1.2 ข | 60 | 80 | 85 | 90 | 90 | 100 | 60
 | | | | | | ${words} | 99`,
    { rating: null },
  );

export const PUBLIC_ORGANISATIONS: readonly PublishedForm[] = [
  publicOrganisation(
    "percent-cells",
    "weights, targets and results are fractions that cells show as percentages",
    `
${COMPONENT}
1.1 อัตราความสำเร็จ ก | 0.4{0%} | 0.95{0.00%} | 0.96{0.00%} | 0.97{0.00%} | 0.965{0.00%} | 87.5 | 35
1.2 อัตราความสำเร็จ ข | 0.6{0%} | 0.8{0.00%} | 0.85{0.00%} | 0.9{0.00%} | 0.9{0.00%} | 100 | 60
 | | | | | | คะแนนรวม | 95
 | | | | | | สรุปผลการประเมินระดับองค์กร | ดีมาก`,
  ),
  notAssessed(0, "ไม่ได้ประเมิน"),
  notAssessed(2, "N.A."),
  notAssessed(6, "ไม่นำมาประเมินผล"),
  publicOrganisation(
    "merged-weight",
    "one weight and one weighted score over two sub-indicators",
    `
${COMPONENT}
1.1.1 ก | 40 | 95 | 96 | 97 | 97 | 100 | 40
1.1.2 ข | | 95 | 96 | 97 | 97 | 100
1.2 ค | 60 | 95 | 96 | 97 | 97 | 100 | 60
 | | | | | | คะแนนรวม | 100
 | | | | | | สรุปผลการประเมินระดับองค์กร | ดีมาก`,
    { indicators: "7 1.1.1, 8 1.1.2, 9 1.2", total: "H10", rating: "H11", unread: ["B8", "H8"] },
    { merges: `${HEADING_MERGES} B7:B8` },
  ),
  publicOrganisation(
    "function-prefix",
    "a score by our function under the prefix of another Excel, which shows nothing",
    `
${COMPONENT}
1.1 ก | 40 | 95 | 96 | 97 | 97 | =_xll.KPISCORE(F7,C7,D7,E7) → | 40
1.2 ข | 60 | 95 | 96 | 97 | 97 | 100 | 60
 | | | | | | คะแนนรวม | 100
 | | | | | | สรุปผลการประเมินระดับองค์กร | ดีมาก`,
    { unread: ["G7"] },
  ),
  publicOrganisation(
    "column-numbers",
    "a row (1) to (8) below the headings, the last with its product",
    `
(1) | (2) | (3) | (4) | (5) | (6) | (7) | (8) = (2)x(7)/100
${COMPONENT}
1.1 ก | 40 | 95 | 96 | 97 | 96.5 | 87.5 | 35
1.2 ข | 60 | 80 | 85 | 90 | 90 | 100 | 60
 | | | | | | คะแนนรวม | 95`,
    { indicators: "8 1.1, 9 1.2", total: "H10", rating: null },
    { merges: HEADING_MERGES.replace("A6:H6", "A7:H7") },
  ),
  publicOrganisation(
    "column-numbers-plain",
    "a row 1 to 8 of numbers below the headings",
    `
1 | 2 | 3 | 4 | 5 | 6 | 7 | 8
${COMPONENT}
1.1 ก | 40 | 95 | 96 | 97 | 96.5 | 87.5 | 35
1.2 ข | 60 | 80 | 85 | 90 | 90 | 100 | 60
 | | | | | | คะแนนรวม | 95`,
    { indicators: "8 1.1, 9 1.2", total: "H10", rating: null },
    {
      head: FY2565.replace("\nสถาบันตัวอย่าง (องค์การมหาชน)", "").replace("\n\n", "\n\n\n"),
      merges: "A1:H1 A4:A5 B4:B5 C4:E4 F4:H4 A7:H7",
    },
  ),
  publicOrganisation(
    "baht-against-millions",
    "a result in baht beside targets in millions of baht",
    `
${COMPONENT}
1.1 รายได้ (บาท) | 40 | 6 ล้านบาท | 7 ล้านบาท | 8 ล้านบาท | 6500000 | 62.5 | 25
1.2 ข | 60 | 95 | 96 | 97 | 97 | 100 | 60
 | | | | | | คะแนนรวม | 85
 | | | | | | สรุปผลการประเมินระดับองค์กร | ดี`,
  ),
  componentWords(3, "องค์ประกอบที่ ๑ : ประสิทธิผล (น้ำหนัก ๑๐๐ คะแนน)"),
  componentWords(5, "องค์ประกอบที่ 1 ประสิทธิผล น้ำหนักร้อยละ 100"),
  totalWords(0, "คะแนนรวมทั้งหมด"),
  totalWords(2, "รวมทั้งสิ้น"),
  totalWords(5, "รวมคะแนนถ่วงน้ำหนัก"),
  {
    name: "three-rounds",
    about: "6, 9 and 12 months side by side: the last round counts",
    sheets: [
      {
        name: SHEET,
        rows: `
แบบประเมินองค์การมหาชน ประจำปีงบประมาณ พ.ศ. 2565

ตัวชี้วัด | น้ำหนัก (ร้อยละ) | เกณฑ์การประเมิน | | | รอบ 6 เดือน | | | รอบ 9 เดือน | | | รอบ 12 เดือน
 | | เป้าหมายขั้นต่ำ (50) | เป้าหมายมาตรฐาน (75) | เป้าหมายขั้นสูง (100) | ผลการดำเนินงาน | คะแนนที่ได้ | คะแนนถ่วงน้ำหนัก | ผลการดำเนินงาน | คะแนนที่ได้ | คะแนนถ่วงน้ำหนัก | ผลการดำเนินงาน | คะแนนที่ได้ | คะแนนถ่วงน้ำหนัก
${COMPONENT}
1.1 ก | 40 | 95 | 96 | 97 | 95 | 50 | 20 | 96 | 75 | 30 | 97 | 100 | 40
1.2 ข | 60 | 80 | 85 | 90 | 80 | 50 | 30 | 85 | 75 | 45 | 90 | 100 | 60
 | | | | | คะแนนรวม | | 50 | | | 75 | | | 100`,
        merges: "A1:N1 A3:A4 B3:B4 C3:E3 F3:H3 I3:K3 L3:N3 A5:N5",
      },
    ],
    reading: {
      kind: "form",
      scale: "three",
      tables: [
        {
          headings: "3-4",
          columns:
            "A=indicator B=weight C=minimum D=standard E=advanced F=result~ G=score~ H=weighted~ I=result~ J=score~ K=weighted~ L=result M=score N=weighted",
          indicators: "6 1.1, 7 1.2",
          assessments: ["6", "9", "12"],
          total: "N8",
        },
      ],
    },
  },
  {
    name: "subtotals-own-headings",
    about: "“รวม” after each component, and the headings again before the next",
    sheets: [
      {
        name: SHEET,
        rows: `
แบบประเมินองค์การมหาชน ประจำปีงบประมาณ พ.ศ. 2565

ตัวชี้วัด | น้ำหนัก (ร้อยละ) | เป้าหมายขั้นต่ำ (50) | เป้าหมายมาตรฐาน (75) | เป้าหมายขั้นสูง (100) | ผลการดำเนินงาน | คะแนนที่ได้ (เทียบจากค่าเป้าหมาย) | คะแนนถ่วงน้ำหนัก
องค์ประกอบที่ 1 ประสิทธิผล (น้ำหนักร้อยละ 60)
1.1 ก | 40 | 95 | 96 | 97 | 96.5 | 87.5 | 35
1.2 ข | 20 | 80 | 85 | 90 | 90 | 100 | 20
รวม | 60 | | | | | | 55

ตัวชี้วัด | น้ำหนัก (ร้อยละ) | เป้าหมายขั้นต่ำ (50) | เป้าหมายมาตรฐาน (75) | เป้าหมายขั้นสูง (100) | ผลการดำเนินงาน | คะแนนที่ได้ (เทียบจากค่าเป้าหมาย) | คะแนนถ่วงน้ำหนัก
องค์ประกอบที่ 2 ประสิทธิภาพ (น้ำหนักร้อยละ 40)
2.1 ค | 40 | 95 | 96 | 97 | 97 | 100 | 40
รวม | 40 | | | | | | 40

 | | | | | | คะแนนรวม | 95
 | | | | | | ระดับผลการประเมิน | ดีมาก`,
        merges: "A1:H1 A4:H4 A10:H10",
      },
    ],
    reading: {
      kind: "form",
      scale: "three",
      tables: [
        {
          ...TWO_INDICATORS,
          headings: "3-3",
          indicators: "5 1.1, 6 1.2, 11 2.1",
          total: "H14",
          rating: "H15",
        },
      ],
    },
  },
  publicOrganisation(
    "fiscal-year-2567-khan-ton",
    "FY2567, the lowest target called ขั้นต้น (50)",
    `
องค์ประกอบที่ 1 ประสิทธิผลการดำเนินงาน (น้ำหนักร้อยละ 100)
1.1.1 ร้อยละความสำเร็จ ก | 50 | 80 | 90 | 100 | 85 | 62.5 | 31.25
1.1.2 ร้อยละความสำเร็จ ข | 50 | 80 | 90 | 100 | 100 | 100 | 50
 | | | | | | คะแนนรวม | 81.25
 | | | | | | สรุปผลการประเมินระดับองค์กร | ดี`,
    { indicators: "7 1.1.1, 8 1.1.2" },
    { head: FY2567.replace("เป้าหมายขั้นต่ำ (50)", "ขั้นต้น (50)"), framework: /^public-organisation/ },
  ),
  publicOrganisation(
    "fiscal-year-2567",
    "FY2567 in the words of FY2565: a year of its own, or the nearest with a note",
    `
องค์ประกอบที่ 1 ประสิทธิผลการดำเนินงาน (น้ำหนักร้อยละ 100)
1.1.1 ร้อยละความสำเร็จ ก | 50 | 80 | 90 | 100 | 85 | 62.5 | 31.25
1.1.2 ร้อยละความสำเร็จ ข | 50 | 80 | 90 | 100 | 100 | 100 | 50
 | | | | | | คะแนนรวม | 81.25
 | | | | | | สรุปผลการประเมินระดับองค์กร | ดี`,
    { indicators: "7 1.1.1, 8 1.1.2" },
    { head: FY2567, framework: /^public-organisation/, reason: /2567/ },
  ),
];
