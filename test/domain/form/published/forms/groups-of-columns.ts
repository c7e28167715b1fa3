import type { PublishedForm } from "../published-form";

/** Rounds, assessors, years and units side by side. */
export const GROUPS_OF_COLUMNS: readonly PublishedForm[] = [
  {
    name: "second-round-empty",
    about: "6 and 12 months side by side, the second still empty: the first counts",
    sheets: [
      {
        name: "แบบประเมิน",
        rows: `
แบบติดตามผลตัวชี้วัดองค์การมหาชน ปีงบประมาณ พ.ศ. 2566

ตัวชี้วัด | น้ำหนัก | เป้าหมายขั้นต่ำ (50) | เป้าหมายมาตรฐาน (75) | เป้าหมายขั้นสูง (100) | รอบ 6 เดือน | | | รอบ 12 เดือน
 | | | | | ผลการดำเนินงาน | คะแนน | คะแนนถ่วงน้ำหนัก | ผลการดำเนินงาน | คะแนน | คะแนนถ่วงน้ำหนัก
1.1 ร้อยละของโครงการที่แล้วเสร็จ | 50 | 40 | 60 | 80 | 55 | 68.75 | 34.375
1.2 จำนวนเครือข่าย | 50 | 10 | 15 | 20 | 18 | 90 | 45
คะแนนรวม | 100 | | | | | | 79.375`,
      },
    ],
    reading: {
      kind: "form",
      scale: "three",
      tables: [
        {
          headings: "3-4",
          columns:
            "A=indicator B=weight C=minimum D=standard E=advanced F=result G=score H=weighted I=result~ J=score~ K=weighted~",
          indicators: "5 1.1, 6 1.2",
          assessments: ["6*", "12"],
          total: "H7",
        },
      ],
    },
  },
  {
    name: "four-quarters",
    about: "result, score and weighted score of four quarters: the last one counts",
    sheets: [
      {
        name: "แบบประเมิน",
        rows: `
รายงานผลตามคำรับรองการปฏิบัติราชการ รายไตรมาส ปีงบประมาณ พ.ศ. 2565

ตัวชี้วัด | น้ำหนัก | เกณฑ์การให้คะแนน | | | | | ไตรมาสที่ 1 | | | ไตรมาสที่ 2 | | | ไตรมาสที่ 3 | | | ไตรมาสที่ 4
 | | 1 | 2 | 3 | 4 | 5 | ผล | คะแนน | คะแนนถ่วงน้ำหนัก | ผล | คะแนน | คะแนนถ่วงน้ำหนัก | ผล | คะแนน | คะแนนถ่วงน้ำหนัก | ผล | คะแนน | คะแนนถ่วงน้ำหนัก
1.1 ร้อยละการเบิกจ่ายงบประมาณ | 60 | 20 | 40 | 60 | 80 | 100 | 22 | 1.1 | 0.66 | 41 | 2.05 | 1.23 | 68 | 3.4 | 2.04 | 97 | 4.85 | 2.91
1.2 จำนวนกิจกรรมที่จัด | 40 | 2 | 4 | 6 | 8 | 10 | 2 | 1 | 0.4 | 5 | 2.5 | 1 | 8 | 4 | 1.6 | 9 | 4.5 | 1.8
รวม | 100 | | | | | | | | 1.06 | | | 2.23 | | | 3.64 | | | 4.71`,
      },
    ],
    reading: {
      kind: "form",
      scale: "five",
      tables: [
        {
          headings: "3-4",
          columns:
            "A=indicator B=weight C=level-1 D=level-2 E=level-3 F=level-4 G=level-5 H=result~ I=score~ J=weighted~ K=result~ L=score~ M=weighted~ N=result~ O=score~ P=weighted~ Q=result R=score S=weighted",
          indicators: "5 1.1, 6 1.2",
          assessments: ["1", "2", "3", "4"],
          total: "S7",
        },
      ],
    },
  },
  {
    name: "results-by-quarter",
    about: "results by quarter, one score: the targets are held against the year's result",
    sheets: [
      {
        name: "แบบประเมิน",
        rows: `
ตัวชี้วัดระดับกอง ปีงบประมาณ พ.ศ. 2566

ตัวชี้วัด | หน่วยวัด | น้ำหนัก | เป้าหมาย | | | ผลการดำเนินงานสะสม | | | | คะแนน | คะแนนถ่วงน้ำหนัก
 | | | ขั้นต่ำ (50) | มาตรฐาน (75) | ขั้นสูง (100) | ไตรมาส 1 | ไตรมาส 2 | ไตรมาส 3 | ไตรมาส 4
1. จำนวนเรื่องที่ไกล่เกลี่ยสำเร็จ | เรื่อง | 45 | 80 | 100 | 120 | 25 | 52 | 81 | 110 | 87.5 | 39.375
2. ร้อยละของสำนวนที่ปิดได้ | ร้อยละ | 55 | 60 | 70 | 80 | 20 | 38 | 55 | 66 | 65 | 35.75
รวมทั้งหมด | | 100 | | | | | | | | | 75.125`,
      },
    ],
    reading: {
      kind: "form",
      scale: "three",
      tables: [
        {
          headings: "3-4",
          columns:
            "A=indicator B=unit C=weight D=minimum E=standard F=advanced G=* H=* I=* J=result K=score L=weighted",
          indicators: "5, 6",
          total: "L7",
        },
      ],
    },
  },
  {
    name: "committee-with-reason",
    about: "self-assessment, then the committee's with its reason: the committee counts",
    sheets: [
      {
        name: "แบบประเมิน",
        rows: `
แบบประเมินองค์การมหาชน ประจำปีงบประมาณ พ.ศ. 2566
ศูนย์ตัวอย่าง (องค์การมหาชน)

ตัวชี้วัด | น้ำหนัก (ร้อยละ) | ค่าเป้าหมาย | | | การประเมินตนเอง | | | การประเมินโดยคณะกรรมการ | | | เหตุผลในการปรับคะแนน
 | | ขั้นต่ำ (50) | มาตรฐาน (75) | ขั้นสูง (100) | ผล | คะแนน | ถ่วงน้ำหนัก | ผล | คะแนน | ถ่วงน้ำหนัก
องค์ประกอบที่ 1 ประสิทธิผล (น้ำหนักร้อยละ 100)
1.1 จำนวนผู้เข้าร่วมกิจกรรม (คน) | 50 | 5000 | 6000 | 8000 | 8200 | 100 | 50 | 7000 | 87.5 | 43.75 | ไม่นับผู้เข้าร่วมซ้ำ
1.2 ร้อยละของแหล่งเรียนรู้ที่ผ่านเกณฑ์ | 50 | 70 | 80 | 90 | 84 | 85 | 42.5 | 84 | 85 | 42.5
คะแนนรวม | 100 | | | | | | 92.5 | | | 86.25`,
      },
    ],
    reading: {
      kind: "form",
      scale: "three",
      tables: [
        {
          headings: "4-5",
          columns:
            "A=indicator B=weight C=minimum D=standard E=advanced F=result~ G=score~ H=weighted~ I=result J=score K=weighted L=reason?",
          indicators: "7 1.1, 8 1.2",
          assessments: ["ตนเอง", "คณะกรรมการ"],
          total: "K9",
        },
      ],
    },
  },
  {
    name: "two-scores-one-result",
    about: "the agency's and the committee's score side by side without a common heading",
    sheets: [
      {
        name: "แบบประเมิน",
        rows: `
ผลการประเมินตัวชี้วัด ปีงบประมาณ พ.ศ. 2565 (ฉบับปรับปรุง)

ตัวชี้วัด | น้ำหนัก | ขั้นต่ำ (50) | มาตรฐาน (75) | ขั้นสูง (100) | ผลการดำเนินงาน | คะแนนประเมินตนเอง | คะแนนที่คณะกรรมการให้ | เหตุผล | คะแนนถ่วงน้ำหนัก
1.1 ร้อยละความสำเร็จของแผน ก | 60 | 70 | 80 | 90 | 84 | 85 | 75 | รายงานล่าช้า | 45
1.2 ร้อยละความสำเร็จของแผน ข | 40 | 70 | 80 | 90 | 90 | 100 | 100 | | 40
คะแนนรวม | 100 | | | | | | | | 85`,
      },
    ],
    reading: {
      kind: "form",
      scale: "three",
      tables: [
        {
          headings: "3-3",
          columns:
            "A=indicator B=weight C=minimum D=standard E=advanced F=result G=selfScore/score~ H=score/committeeScore I=reason J=weighted",
          indicators: "4 1.1, 5 1.2",
          total: "J6",
        },
      ],
    },
  },
  {
    name: "two-years-newest-first",
    about: "this year before last year: the year of the title counts, not the last column",
    sheets: [
      {
        name: "แบบประเมิน",
        rows: `
เปรียบเทียบผลการประเมินองค์การมหาชน ประจำปีงบประมาณ พ.ศ. 2566

ตัวชี้วัด | น้ำหนัก | ขั้นต่ำ (50) | มาตรฐาน (75) | ขั้นสูง (100) | ปีงบประมาณ 2566 | | | ปีงบประมาณ 2565
 | | | | | ผลการดำเนินงาน | คะแนน | คะแนนถ่วงน้ำหนัก | ผลการดำเนินงาน | คะแนน | คะแนนถ่วงน้ำหนัก
1.1 จำนวนหลักสูตรที่เปิดใหม่ | 40 | 4 | 6 | 8 | 7 | 87.5 | 35 | 5 | 62.5 | 25
1.2 ร้อยละของผู้เรียนที่สำเร็จ | 60 | 60 | 70 | 80 | 78 | 95 | 57 | 66 | 65 | 39
คะแนนรวม | 100 | | | | | | 92 | | | 64`,
      },
    ],
    reading: {
      kind: "form",
      scale: "three",
      tables: [
        {
          headings: "3-4",
          columns:
            "A=indicator B=weight C=minimum D=standard E=advanced F=result G=score H=weighted I=result~ J=score~ K=weighted~",
          indicators: "5 1.1, 6 1.2",
          assessments: ["2566*", "2565"],
          total: "H7",
        },
      ],
    },
  },
  {
    name: "years-in-front",
    about: "results of past years stand before the targets: they are no results of this form",
    sheets: [
      {
        name: "แบบประเมิน",
        rows: `
คำรับรองการปฏิบัติราชการ ปีงบประมาณ พ.ศ. 2566

ตัวชี้วัด | หน่วยวัด | น้ำหนัก | ข้อมูลพื้นฐาน | | | เกณฑ์การให้คะแนน | | | | | ผลการดำเนินงาน | ค่าคะแนนที่ได้ | คะแนนถ่วงน้ำหนัก
 | | | 2563 | 2564 | 2565 | 1 | 2 | 3 | 4 | 5
1.1 จำนวนผู้ป่วยนอกต่อวัน | คน | 45 | 310 | 330 | 355 | 340 | 350 | 360 | 370 | 380 | 372 | 4.2 | 1.89
1.2 ร้อยละของคลังยาที่มีครบ | ร้อยละ | 55 | 88 | 90 | 91 | 86 | 88 | 90 | 92 | 94 | 91 | 3.5 | 1.925
คะแนนรวมเฉลี่ยถ่วงน้ำหนัก | | 100 | | | | | | | | | | | 3.815`,
      },
    ],
    reading: {
      kind: "form",
      scale: "five",
      tables: [
        {
          headings: "3-4",
          columns:
            "A=indicator B=unit C=weight D=* E=* F=* G=level-1 H=level-2 I=level-3 J=level-4 K=level-5 L=result M=score N=weighted",
          indicators: "5 1.1, 6 1.2",
          total: "N7",
        },
      ],
    },
  },
  {
    name: "units-side-by-side",
    about: "two offices and the whole department side by side: the whole counts",
    sheets: [
      {
        name: "แบบประเมิน",
        rows: `
ผลการประเมินตามตัวชี้วัดร่วม กรมตัวอย่าง ปีงบประมาณ พ.ศ. 2566

ตัวชี้วัดร่วม | น้ำหนัก | ขั้นต้น (50) | ขั้นมาตรฐาน (75) | ขั้นสูง (100) | สำนัก ก | | | สำนัก ข | | | ภาพรวมกรม
 | | | | | ผลงาน | คะแนน | คะแนนถ่วงน้ำหนัก | ผลงาน | คะแนน | คะแนนถ่วงน้ำหนัก | ผลงาน | คะแนน | คะแนนถ่วงน้ำหนัก
1. ร้อยละการใช้พลังงานที่ลดลง | 50 | 5 | 10 | 15 | 4 | 0 | 0 | 12 | 85 | 42.5 | 8 | 65 | 32.5
2. ร้อยละของเอกสารอิเล็กทรอนิกส์ | 50 | 60 | 80 | 100 | 70 | 62.5 | 31.25 | 90 | 87.5 | 43.75 | 80 | 75 | 37.5
คะแนนรวม | 100 | | | | | | 31.25 | | | 86.25 | | | 70`,
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
          indicators: "5, 6",
          assessments: ["สำนัก ก", "สำนัก ข", "ภาพรวม"],
          total: "N7",
        },
      ],
    },
  },
  {
    name: "round-in-the-heading",
    about: "the round stands within each heading, not above",
    sheets: [
      {
        name: "แบบประเมิน",
        rows: `
ผลการประเมินองค์การมหาชน ปีงบประมาณ พ.ศ. 2567

ตัวชี้วัด | น้ำหนัก | ขั้นต่ำ (50) | มาตรฐาน (75) | ขั้นสูง (100) | ผลการดำเนินงาน (6 เดือน) | คะแนนที่ได้ (6 เดือน) | คะแนนถ่วงน้ำหนัก (6 เดือน) | ผลการดำเนินงาน (12 เดือน) | คะแนนที่ได้ (12 เดือน) | คะแนนถ่วงน้ำหนัก (12 เดือน)
1.1 จำนวนเรื่องที่เผยแพร่ | 70 | 30 | 40 | 50 | 20 | 0 | 0 | 46 | 90 | 63
1.2 ร้อยละของสมาชิกที่ต่ออายุ | 30 | 50 | 60 | 70 | 55 | 62.5 | 18.75 | 58 | 70 | 21
คะแนนรวม | 100 | | | | | | 18.75 | | | 84`,
      },
    ],
    reading: {
      kind: "form",
      scale: "three",
      tables: [
        {
          headings: "3-3",
          columns:
            "A=indicator B=weight C=minimum D=standard E=advanced F=result~ G=score~ H=weighted~ I=result J=score K=weighted",
          indicators: "4 1.1, 5 1.2",
          assessments: ["6", "12"],
          total: "K6",
        },
      ],
    },
  },
];
