import type { PublishedForm } from "../published-form";

/** Headings in other languages and shapes, and rows below them that are no indicators. */
export const OTHER_HEADINGS: readonly PublishedForm[] = [
  {
    name: "english-only",
    about: "no Thai at all",
    sheets: [
      {
        name: "Evaluation",
        rows: `
Annual Performance Evaluation, Fiscal Year 2023
International Cooperation Office

No. | Key Performance Indicator | Unit | Weight (%) | Scoring criteria | | | | | Actual result | Score | Weighted score
 | | | | Level 1 | Level 2 | Level 3 | Level 4 | Level 5
1.1 | Share of projects completed on time | % | 40 | 60 | 70 | 80 | 90 | 100 | 95 | 4.5 | 1.8
1.2 | Partner satisfaction | % | 35 | 70 | 75 | 80 | 85 | 90 | 83 | 3.6 | 1.26
1.3 | Days to answer a request | days | 25 | 12 | 10 | 8 | 6 | 4 | 6 | 4 | 1
 | Total | | 100 | | | | | | | | 4.06`,
      },
    ],
    reading: {
      kind: "form",
      scale: "five",
      tables: [
        {
          headings: "4-5",
          columns:
            "A=code B=indicator C=unit D=weight E=level-1 F=level-2 G=level-3 H=level-4 I=level-5 J=result K=score L=weighted",
          indicators: "6 1.1, 7 1.2, 8 1.3",
          total: "L9",
        },
      ],
    },
  },
  {
    name: "bilingual",
    about: "every heading in Thai and English, on two lines of one cell",
    sheets: [
      {
        name: "แบบประเมิน",
        rows: `
แบบประเมินผลการปฏิบัติงานขององค์การมหาชน / Performance Evaluation of Public Organisation
ปีงบประมาณ พ.ศ. 2566 / Fiscal Year 2023

ตัวชี้วัด⏎Key Performance Indicator | น้ำหนัก⏎Weight (%) | เป้าหมาย / Targets | | | ผลการดำเนินงาน⏎Actual Performance | คะแนน⏎Score | คะแนนถ่วงน้ำหนัก⏎Weighted Score
 | | ขั้นต่ำ⏎Minimum (50) | มาตรฐาน⏎Standard (75) | ขั้นสูง⏎Advanced (100)
องค์ประกอบที่ 1 ประสิทธิผล / Component 1 Effectiveness (น้ำหนักร้อยละ 100)
1.1 จำนวนนิทรรศการ / Number of exhibitions | 55 | 10 | 12 | 15 | 13 | 83.33 | 45.8315
1.2 ความพึงพอใจของผู้ชม / Visitor satisfaction | 45 | 80 | 85 | 90 | 88 | 90 | 40.5
คะแนนรวม / Total score | 100 | | | | | | 86.3315`,
      },
    ],
    reading: {
      kind: "form",
      scale: "three",
      tables: [
        {
          headings: "4-5",
          columns: "A=indicator B=weight C=minimum D=standard E=advanced F=result G=score H=weighted",
          indicators: "7 1.1, 8 1.2",
          total: "H9",
        },
      ],
    },
  },
  {
    name: "headings-on-three-rows",
    about: "headings over three rows, the last with units and letters",
    sheets: [
      {
        name: "แบบประเมิน",
        rows: `
แบบสรุปผลการประเมินตนเองตามคำรับรองการปฏิบัติราชการ คณะวิทยาศาสตร์ ปีงบประมาณ พ.ศ. 2565

ตัวชี้วัด | ข้อตกลง | | | | | | ผลการประเมิน
 | น้ำหนัก | เกณฑ์การให้คะแนน | | | | | ผลการดำเนินงาน | คะแนน | คะแนนถ่วงน้ำหนัก
 | (ร้อยละ) | 1 | 2 | 3 | 4 | 5 | | (ก) | (ก x น้ำหนัก)
1.1 จำนวนบทความในฐานข้อมูลนานาชาติ (เรื่อง) | 35 | 40 | 50 | 60 | 70 | 80 | 73 | 4.3 | 1.505
1.2 ร้อยละของบัณฑิตที่ได้งานทำ | 40 | 70 | 75 | 80 | 85 | 90 | 84 | 3.8 | 1.52
1.3 เงินสนับสนุนงานวิจัย (ล้านบาท) | 25 | 10 | 15 | 20 | 25 | 30 | 31 | 5 | 1.25
รวมคะแนนถ่วงน้ำหนักทุกตัวชี้วัด | 100 | | | | | | | | 4.275`,
        merges: "A3:A5 B3:G3 H3:J3 C4:G4 H4:H5",
      },
    ],
    reading: {
      kind: "form",
      scale: "five",
      tables: [
        {
          headings: "3-5",
          columns:
            "A=indicator B=weight C=level-1 D=level-2 E=level-3 F=level-4 G=level-5 H=result I=score J=weighted",
          indicators: "6 1.1, 7 1.2, 8 1.3",
          total: "J9",
        },
      ],
    },
  },
  {
    name: "figures-speak-for-themselves",
    about:
      "only the indicators have a heading that says something: weights, targets, results and scores are told by their arithmetic",
    sheets: [
      {
        name: "แบบประเมิน",
        rows: `
ตารางที่ 7 ผลงานประจำปี 2566

ตัวชี้วัด | สัดส่วน | ก้าวแรก | ก้าวกลาง | ก้าวไกล | ที่เป็น | เทียบได้ | คิดเป็น
1.1 ร้อยละของงานที่ส่งมอบตรงเวลา | 30 | 70 | 80 | 90 | 84 | 85 | 25.5
1.2 ร้อยละของผู้รับบริการที่พอใจ | 25 | 75 | 80 | 85 | 77 | 60 | 15
1.3 จำนวนวันรอคอยเฉลี่ย | 20 | 12 | 10 | 8 | 9 | 87.5 | 17.5
1.4 ร้อยละของงบประมาณที่เบิกจ่าย | 25 | 80 | 90 | 100 | 100 | 100 | 25`,
      },
    ],
    reading: {
      kind: "form",
      scale: "three",
      tables: [
        {
          headings: "3-3",
          columns: "A=indicator B=weight? C=minimum? D=standard? E=advanced? F=result? G=score? H=weighted?",
          indicators: "4 1.1, 5 1.2, 6 1.3, 7 1.4",
        },
      ],
    },
  },
  {
    name: "text-out-of-a-pdf",
    about:
      "copied out of a PDF: sara am fallen apart, tone marks lost or loose, a space in the middle of words",
    sheets: [
      {
        name: "แบบประเมิน",
        rows: `
แบบประเมินองค์กำรมหำชน ประจ ำปีงบประมำณ พ.ศ. 2565

ตัวชี ้วัด | น ้ำหนัก (ร้อยละ) | เกณฑ์กำรประเมิน | | | ผลกำรด ำเนินงำน
 | | เป้ำหมำยขั้นต ่ำ (50) | เป้ำหมำยมำตรฐำน (75) | เปาหมายขันสูง (100) | ผลกำรด ำเนินงำน | คะแนนที ่ได้ (เทียบจำก ค่ำเป้ำหมำย) | คะแนนถ่วงน ้ำหนัก
องค์ประกอบที่ 1 ประสิทธิผล (น ้ำหนักร้อยละ 100)
1.1 ร้อยละควำมส ำเร็จของงำน ก | 45 | 80 | 90 | 100 | 96 | 90 | 40.5
1.2 ร้อยละควำมส ำเร็จของงำน ข | 55 | 70 | 80 | 90 | 80 | 75 | 41.25
 | | | | | | คะแนนรวม | 81.75`,
      },
    ],
    reading: {
      kind: "form",
      scale: "three",
      tables: [
        {
          headings: "3-4",
          columns: "A=indicator B=weight C=minimum D=standard E=advanced F=result G=score H=weighted",
          indicators: "6 1.1, 7 1.2",
          total: "H8",
        },
      ],
    },
  },
  {
    name: "a-space-after-every-letter",
    about: "headings printed with a space after every letter",
    sheets: [
      {
        name: "แบบประเมิน",
        rows: `
ร า ย ง า น ผ ล ตั ว ชี้ วั ด ปี 2566

ตั ว ชี้ วั ด | น้ ำ ห นั ก | ร ะ ดั บ 1 | ร ะ ดั บ 2 | ร ะ ดั บ 3 | ร ะ ดั บ 4 | ร ะ ดั บ 5 | ผ ล ก า ร ด ำ เ นิ น ง า น | ค ะ แ น น | ค ะ แ น น ถ่ ว ง น้ ำ ห นั ก
1. ร้อยละของหน่วยงานที่ส่งรายงานทันเวลา | 60 | 80 | 85 | 90 | 95 | 100 | 93 | 3.6 | 2.16
2. ร้อยละของบุคลากรที่ผ่านการพัฒนา | 40 | 60 | 65 | 70 | 75 | 80 | 71 | 3.2 | 1.28
ร ว ม | 100 | | | | | | | | 3.44`,
      },
    ],
    reading: {
      kind: "form",
      scale: "five",
      tables: [
        {
          headings: "3-3",
          columns:
            "A=indicator B=weight C=level-1 D=level-2 E=level-3 F=level-4 G=level-5 H=result I=score J=weighted",
          indicators: "4, 5",
          total: "J6",
        },
      ],
    },
  },
  {
    name: "columns-lettered",
    about: "the columns are lettered ก to ซ below their headings",
    sheets: [
      {
        name: "แบบประเมิน",
        rows: `
แบบประเมินองค์การมหาชน ประจำปีงบประมาณ พ.ศ. 2565

ตัวชี้วัด | น้ำหนัก (ร้อยละ) | เป้าหมายขั้นต่ำ (50) | เป้าหมายมาตรฐาน (75) | เป้าหมายขั้นสูง (100) | ผลการดำเนินงาน | คะแนนที่ได้ | คะแนนถ่วงน้ำหนัก
ก | ข | ค | ง | จ | ฉ | ช | ซ = ข x ช
องค์ประกอบที่ 1 ประสิทธิผล (น้ำหนักร้อยละ 100)
1.1 ร้อยละความสำเร็จ ก | 40 | 70 | 80 | 90 | 86 | 90 | 36
1.2 ร้อยละความสำเร็จ ข | 60 | 80 | 85 | 90 | 90 | 100 | 60
คะแนนรวม | 100 | | | | | | 96`,
      },
    ],
    reading: {
      kind: "form",
      scale: "three",
      tables: [
        {
          headings: "3-3",
          columns: "A=indicator B=weight C=minimum D=standard E=advanced F=result G=score H=weighted",
          indicators: "6 1.1, 7 1.2",
          total: "H8",
        },
      ],
    },
  },
  {
    name: "columns-in-square-brackets",
    about: "the columns are numbered [1] to [8], the last with its product",
    sheets: [
      {
        name: "แบบประเมิน",
        rows: `
แบบประเมินองค์การมหาชน ประจำปีงบประมาณ พ.ศ. 2565

ตัวชี้วัด | น้ำหนัก (ร้อยละ) | เป้าหมายขั้นต่ำ (50) | เป้าหมายมาตรฐาน (75) | เป้าหมายขั้นสูง (100) | ผลการดำเนินงาน | คะแนนที่ได้ | คะแนนถ่วงน้ำหนัก
[1] | [2] | [3] | [4] | [5] | [6] | [7] | [8]=[2]*[7]/100
องค์ประกอบที่ 1 ประสิทธิผล (น้ำหนักร้อยละ 100)
1.1 ร้อยละความสำเร็จ ก | 40 | 70 | 80 | 90 | 86 | 90 | 36
1.2 ร้อยละความสำเร็จ ข | 60 | 80 | 85 | 90 | 90 | 100 | 60
คะแนนรวม | 100 | | | | | | 96`,
      },
    ],
    reading: {
      kind: "form",
      scale: "three",
      tables: [
        {
          headings: "3-3",
          columns: "A=indicator B=weight C=minimum D=standard E=advanced F=result G=score H=weighted",
          indicators: "6 1.1, 7 1.2",
          total: "H8",
        },
      ],
    },
  },
  {
    name: "columns-in-thai-digits",
    about: "the columns are numbered ๑ to ๘, the last with its product",
    sheets: [
      {
        name: "แบบประเมิน",
        rows: `
แบบประเมินองค์การมหาชน ประจำปีงบประมาณ พ.ศ. 2565

ตัวชี้วัด | น้ำหนัก (ร้อยละ) | เป้าหมายขั้นต่ำ (50) | เป้าหมายมาตรฐาน (75) | เป้าหมายขั้นสูง (100) | ผลการดำเนินงาน | คะแนนที่ได้ | คะแนนถ่วงน้ำหนัก
๑ | ๒ | ๓ | ๔ | ๕ | ๖ | ๗ | ๘ = (๒)x(๗)
องค์ประกอบที่ 1 ประสิทธิผล (น้ำหนักร้อยละ 100)
1.1 ร้อยละความสำเร็จ ก | 40 | 70 | 80 | 90 | 86 | 90 | 36
1.2 ร้อยละความสำเร็จ ข | 60 | 80 | 85 | 90 | 90 | 100 | 60
คะแนนรวม | 100 | | | | | | 96`,
      },
    ],
    reading: {
      kind: "form",
      scale: "three",
      tables: [
        {
          headings: "3-3",
          columns: "A=indicator B=weight C=minimum D=standard E=advanced F=result G=score H=weighted",
          indicators: "6 1.1, 7 1.2",
          total: "H8",
        },
      ],
    },
  },
  {
    name: "only-some-columns-numbered",
    about: "only the columns of figures are numbered",
    sheets: [
      {
        name: "แบบประเมิน",
        rows: `
แบบประเมินองค์การมหาชน ประจำปีงบประมาณ พ.ศ. 2565

ตัวชี้วัด | น้ำหนัก (ร้อยละ) | เป้าหมายขั้นต่ำ (50) | เป้าหมายมาตรฐาน (75) | เป้าหมายขั้นสูง (100) | ผลการดำเนินงาน | คะแนนที่ได้ | คะแนนถ่วงน้ำหนัก
 | (1) | | | | (2) | (3) | (4) = (1) x (3) / 100
องค์ประกอบที่ 1 ประสิทธิผล (น้ำหนักร้อยละ 100)
1.1 ร้อยละความสำเร็จ ก | 40 | 70 | 80 | 90 | 86 | 90 | 36
1.2 ร้อยละความสำเร็จ ข | 60 | 80 | 85 | 90 | 90 | 100 | 60
คะแนนรวม | 100 | | | | | | 96`,
      },
    ],
    reading: {
      kind: "form",
      scale: "three",
      tables: [
        {
          headings: "3-3",
          columns: "A=indicator B=weight C=minimum D=standard E=advanced F=result G=score H=weighted",
          indicators: "6 1.1, 7 1.2",
          total: "H8",
        },
      ],
    },
  },
  {
    name: "units-below-headings",
    about: "a row of units below the headings",
    sheets: [
      {
        name: "แบบประเมิน",
        rows: `
แบบประเมินองค์การมหาชน ประจำปีงบประมาณ พ.ศ. 2565

ตัวชี้วัด | น้ำหนัก (ร้อยละ) | เป้าหมายขั้นต่ำ (50) | เป้าหมายมาตรฐาน (75) | เป้าหมายขั้นสูง (100) | ผลการดำเนินงาน | คะแนนที่ได้ | คะแนนถ่วงน้ำหนัก
 | ร้อยละ | หน่วย | หน่วย | หน่วย | หน่วย | คะแนน | คะแนน
องค์ประกอบที่ 1 ประสิทธิผล (น้ำหนักร้อยละ 100)
1.1 ร้อยละความสำเร็จ ก | 40 | 70 | 80 | 90 | 86 | 90 | 36
1.2 ร้อยละความสำเร็จ ข | 60 | 80 | 85 | 90 | 90 | 100 | 60
คะแนนรวม | 100 | | | | | | 96`,
      },
    ],
    reading: {
      kind: "form",
      scale: "three",
      tables: [
        {
          headings: "3-3",
          columns: "A=indicator B=weight C=minimum D=standard E=advanced F=result G=score H=weighted",
          indicators: "6 1.1, 7 1.2",
          total: "H8",
        },
      ],
    },
  },
];
