import type { PublishedForm } from "../published-form";

/** Weights, levels and scores in other measures. */
export const OTHER_SCALES: readonly PublishedForm[] = [
  {
    name: "weights-of-one",
    about: "weights 0.2, 0.4, 0.4, weighted = weight × score",
    sheets: [
      {
        name: "แบบประเมิน",
        rows: `
คำรับรองการปฏิบัติราชการ ประจำปีงบประมาณ พ.ศ. 2565

ตัวชี้วัด | น้ำหนัก | ระดับ 1 | ระดับ 2 | ระดับ 3 | ระดับ 4 | ระดับ 5 | ผลการดำเนินงาน | คะแนน | คะแนนถ่วงน้ำหนัก
1. ร้อยละของโครงการที่เป็นไปตามแผน | 0.2 | 60 | 70 | 80 | 90 | 100 | 87 | 3.7 | 0.74
2. ระดับความพึงพอใจ | 0.4 | 70 | 75 | 80 | 85 | 90 | 79 | 2.8 | 1.12
3. จำนวนวันส่งมอบงานล่าช้า | 0.4 | 9 | 7 | 5 | 3 | 1 | 3 | 4 | 1.6
รวม | 1 | | | | | | | | 3.46`,
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
          indicators: "4, 5, 6",
          total: "J7",
        },
      ],
    },
  },
  {
    name: "levels-as-bare-numbers",
    about: "1 to 5 stand in the row of the headings, with nothing beside them; weights of one",
    sheets: [
      {
        name: "แบบประเมิน",
        rows: `
แผนปฏิบัติราชการ ประจำปีงบประมาณ พ.ศ. 2566

ที่ | ตัวชี้วัดความสำเร็จ | นน. | 1 | 2 | 3 | 4 | 5 | ผลงาน | คะแนนที่ได้ | คะแนนถ่วง นน.
1 | ร้อยละนักศึกษาที่สำเร็จตามแผน | 0.4 | 60 | 65 | 70 | 75 | 80 | 75 | 4 | 1.6
2 | จำนวนบทความตีพิมพ์ | 0.35 | 10 | 12 | 14 | 16 | 18 | 14 | 3 | 1.05
3 | ร้อยละบุคลากรที่ได้รับการพัฒนา | 0.25 | 60 | 65 | 70 | 75 | 80 | 80 | 5 | 1.25
 | รวม | 1 | | | | | | | | 3.9`,
      },
    ],
    reading: {
      kind: "form",
      scale: "five",
      tables: [
        {
          headings: "3-3",
          columns:
            "A=code B=indicator C=weight D=level-1 E=level-2 F=level-3 G=level-4 H=level-5 I=result J=score K=weighted",
          indicators: "4, 5, 6",
          total: "K7",
        },
      ],
    },
  },
  {
    name: "points-as-bare-numbers",
    about: "50, 75 and 100 stand in the row of the headings, with nothing beside them",
    sheets: [
      {
        name: "แบบประเมิน",
        rows: `
แบบประเมินองค์การมหาชน ประจำปีงบประมาณ พ.ศ. 2565

ตัวชี้วัด | น้ำหนัก | 50 | 75 | 100 | ผลการดำเนินงาน | คะแนน | คะแนนถ่วงน้ำหนัก
1.1 ร้อยละของงานที่แล้วเสร็จ | 60 | 70 | 80 | 90 | 85 | 87.5 | 52.5
1.2 จำนวนผู้รับบริการ | 40 | 100 | 120 | 140 | 120 | 75 | 30
คะแนนรวม | 100 | | | | | | 82.5`,
      },
    ],
    reading: {
      kind: "form",
      scale: "three",
      tables: [
        {
          headings: "3-3",
          columns: "A=indicator B=weight C=minimum D=standard E=advanced F=result G=score H=weighted",
          indicators: "4, 5",
          total: "H6",
        },
      ],
    },
  },
  {
    name: "levels-as-ranges",
    about: "each level is a range, “60-69”; scores are whole",
    sheets: [
      {
        name: "แบบประเมิน",
        rows: `
คำรับรองการปฏิบัติราชการ ประจำปีงบประมาณ พ.ศ. 2565

ตัวชี้วัด | น้ำหนัก | ระดับ 1 | ระดับ 2 | ระดับ 3 | ระดับ 4 | ระดับ 5 | ผลการดำเนินงาน | คะแนน | คะแนนถ่วงน้ำหนัก
1. ร้อยละของงานที่แล้วเสร็จ | 40 | ต่ำกว่า 60 | 60-69 | 70-79 | 80-89 | 90-100 | 84 | 4 | 1.6
2. ร้อยละของข้อร้องเรียนที่แก้ไขได้ | 30 | ต่ำกว่า 50 | 50-59 | 60-69 | 70-79 | 80 ขึ้นไป | 66 | 3 | 0.9
3. จำนวนวันเฉลี่ย | 30 | มากกว่า 10 | 9-10 | 7-8 | 5-6 | ไม่เกิน 4 | 4 | 5 | 1.5
คะแนนรวม | 100 | | | | | | | | 4`,
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
          indicators: "4, 5, 6",
          total: "J7",
        },
      ],
    },
  },
  {
    name: "levels-as-steps",
    about: "levels are steps that are reached or not: 1.00 to 5.00 with limits of two decimals",
    sheets: [
      {
        name: "แบบประเมิน",
        rows: `
คำรับรองการปฏิบัติราชการ ประจำปีงบประมาณ พ.ศ. 2565

ตัวชี้วัด | น้ำหนัก | ระดับ 1 | ระดับ 2 | ระดับ 3 | ระดับ 4 | ระดับ 5 | ผลการดำเนินงาน | คะแนน | คะแนนถ่วงน้ำหนัก
1.1 ร้อยละการเบิกจ่าย | 50 | < 80.00 | 80.00 - 84.99 | 85.00 - 89.99 | 90.00 - 94.99 | ≥ 95.00 | 92.31 | 4 | 2
1.2 ร้อยละของตัวชี้วัดที่บรรลุ | 50 | < 60.00 | 60.00 - 69.99 | 70.00 - 79.99 | 80.00 - 89.99 | ≥ 90.00 | 78.5 | 3 | 1.5
รวมคะแนน | 100 | | | | | | | | 3.5`,
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
          indicators: "4 1.1, 5 1.2",
          total: "J6",
        },
      ],
    },
  },
  {
    name: "levels-in-words",
    about: "levels are steps of work in words, with the numbers of the steps as results",
    sheets: [
      {
        name: "แบบประเมิน",
        rows: `
คำรับรองการปฏิบัติราชการ ประจำปีงบประมาณ พ.ศ. 2565

ตัวชี้วัด | น้ำหนัก | ระดับ 1 | ระดับ 2 | ระดับ 3 | ระดับ 4 | ระดับ 5 | ผลการดำเนินงาน | คะแนน | คะแนนถ่วงน้ำหนัก
1. ระดับความสำเร็จของการจัดทำแผนแม่บท | 60 | ตั้งคณะทำงาน | ร่างแผนแล้วเสร็จ | รับฟังความคิดเห็น | เสนอผู้บริหาร | ประกาศใช้ | ระดับ 4 | 4 | 2.4
2. ระดับความสำเร็จของการพัฒนาระบบสารสนเทศ | 40 | วิเคราะห์ระบบ | ออกแบบระบบ | พัฒนาระบบ | ทดสอบระบบ | เปิดใช้งาน | ระดับ 5 | 5 | 2
คะแนนเฉลี่ยถ่วงน้ำหนัก | 100 | | | | | | | | 4.4`,
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
    name: "level-five-first",
    about: "levels from 5 down to 1",
    sheets: [
      {
        name: "แบบประเมิน",
        rows: `
คำรับรองการปฏิบัติราชการ ประจำปีงบประมาณ พ.ศ. 2565

ตัวชี้วัด | น้ำหนัก | ระดับ 5 | ระดับ 4 | ระดับ 3 | ระดับ 2 | ระดับ 1 | ผลการดำเนินงาน | คะแนน | คะแนนถ่วงน้ำหนัก
1. ร้อยละของผู้ใช้บริการที่พึงพอใจ | 55 | 90 | 85 | 80 | 75 | 70 | 87 | 4.4 | 2.42
2. ร้อยละของแบบคำขอที่ถูกต้อง | 45 | 95 | 90 | 85 | 80 | 75 | 83 | 2.6 | 1.17
รวมคะแนนทั้งหมด | 100 | | | | | | | | 3.59`,
      },
    ],
    reading: {
      kind: "form",
      scale: "five",
      tables: [
        {
          headings: "3-3",
          columns:
            "A=indicator B=weight C=level-5 D=level-4 E=level-3 F=level-2 G=level-1 H=result I=score J=weighted",
          indicators: "4, 5",
          total: "J6",
        },
      ],
    },
  },
  {
    name: "percent-formats",
    about: "weights, targets and results are fractions shown in per cent",
    sheets: [
      {
        name: "แบบประเมิน",
        rows: `
คำรับรองการปฏิบัติราชการ ประจำปีงบประมาณ พ.ศ. 2565

ตัวชี้วัด | น้ำหนัก | ระดับ 1 | ระดับ 2 | ระดับ 3 | ระดับ 4 | ระดับ 5 | ผลการดำเนินงาน | คะแนน | คะแนนถ่วงน้ำหนัก
1. อัตราการมีงานทำ | 0.25{0%} | 0.6{0%} | 0.65{0%} | 0.7{0%} | 0.75{0%} | 0.8{0%} | 0.725{0.00%} | 3.5 | 0.875
2. อัตราการคงอยู่ของนักศึกษา | 0.45{0%} | 0.8{0%} | 0.84{0%} | 0.88{0%} | 0.92{0%} | 0.96{0%} | 0.9{0.00%} | 3.5 | 1.575
3. อัตราการตีพิมพ์ | 0.3{0%} | 0.2{0%} | 0.3{0%} | 0.4{0%} | 0.5{0%} | 0.6{0%} | 0.62{0.00%} | 5 | 1.5
คะแนนรวม | 1{0%} | | | | | | | | 3.95`,
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
          indicators: "4, 5, 6",
          total: "J7",
        },
      ],
    },
  },
  {
    name: "no-year-no-title",
    about: "a table without title, year or agency: the scale is plain, the year is not",
    sheets: [
      {
        name: "แบบประเมิน",
        rows: `
ตัวชี้วัด | น้ำหนัก | ระดับ 1 | ระดับ 2 | ระดับ 3 | ระดับ 4 | ระดับ 5 | ผลการดำเนินงาน | คะแนน | คะแนนถ่วงน้ำหนัก
ก. ร้อยละของเรื่องที่พิจารณาทันกำหนด | 65 | 70 | 75 | 80 | 85 | 90 | 81 | 3.2 | 2.08
ข. ร้อยละของคำวินิจฉัยที่ไม่ถูกอุทธรณ์ | 35 | 50 | 60 | 70 | 80 | 90 | 88 | 4.8 | 1.68
รวม | 100 | | | | | | | | 3.76`,
      },
    ],
    reading: {
      kind: "form",
      tables: [
        {
          headings: "1-1",
          columns:
            "A=indicator B=weight C=level-1 D=level-2 E=level-3 F=level-4 G=level-5 H=result I=score J=weighted",
          indicators: "2, 3",
          total: "J4",
        },
      ],
    },
  },
  {
    name: "three-decimals",
    about: "scores and weighted scores of three decimals",
    sheets: [
      {
        name: "แบบประเมิน",
        rows: `
คำรับรองการปฏิบัติราชการ ประจำปีงบประมาณ พ.ศ. 2565

ตัวชี้วัด | น้ำหนัก | ระดับ 1 | ระดับ 2 | ระดับ 3 | ระดับ 4 | ระดับ 5 | ผลการดำเนินงาน | คะแนน | คะแนนถ่วงน้ำหนัก
1. ร้อยละของหนี้ที่ติดตามได้ | 33.33 | 60 | 67 | 74 | 81 | 88 | 79 | 3.714 | 1.238
2. ร้อยละของสัญญาที่ตรวจสอบแล้ว | 33.33 | 60 | 67 | 74 | 81 | 88 | 64 | 1.571 | 0.524
3. ร้อยละของทรัพย์สินที่ขึ้นทะเบียน | 33.34 | 60 | 67 | 74 | 81 | 88 | 88 | 5 | 1.667
คะแนนรวม | 100 | | | | | | | | 3.429`,
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
          indicators: "4, 5, 6",
          total: "J7",
        },
      ],
    },
  },
  {
    name: "weighted-of-a-hundred",
    about: "scores 1 to 5, weighted scores as parts of a hundred: weight × score / 5",
    sheets: [
      {
        name: "แบบประเมิน",
        rows: `
คำรับรองการปฏิบัติราชการ ประจำปีงบประมาณ พ.ศ. 2565

ตัวชี้วัด | น้ำหนัก | ระดับ 1 | ระดับ 2 | ระดับ 3 | ระดับ 4 | ระดับ 5 | ผลการดำเนินงาน | คะแนน | คะแนนถ่วงน้ำหนัก
1. ความสำเร็จของงานตามภารกิจ | 50 | 60 | 70 | 80 | 90 | 100 | 88 | 3.8 | 38
2. ความสำเร็จของงานตามนโยบาย | 30 | 60 | 70 | 80 | 90 | 100 | 95 | 4.5 | 27
3. การพัฒนาตนเอง (ชั่วโมง) | 20 | 10 | 15 | 20 | 25 | 30 | 24 | 3.8 | 15.2
คะแนนรวม (ร้อยละ) | 100 | | | | | | | | 80.2`,
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
          indicators: "4, 5, 6",
          total: "J7",
        },
      ],
    },
  },
  {
    name: "points-of-one-scale-figures-of-the-other",
    about: "headings print 1 to 3 as steps, scores are those of 50, 75 and 100",
    sheets: [
      {
        name: "แบบประเมิน",
        rows: `
สรุปผลตัวชี้วัดองค์กร ปี 2566

ตัวชี้วัด | น้ำหนัก | เป้าหมาย ขั้นที่ 1 | เป้าหมาย ขั้นที่ 2 | เป้าหมาย ขั้นที่ 3 | ผลการดำเนินงาน | คะแนน | คะแนนถ่วงน้ำหนัก
1.1 ร้อยละของระบบที่พร้อมใช้ | 40 | 90 | 95 | 99 | 93 | 65 | 26
1.2 จำนวนเหตุขัดข้อง | 60 | 12 | 8 | 4 | 6 | 87.5 | 52.5
รวม | 100 | | | | | | 78.5`,
      },
    ],
    reading: {
      kind: "form",
      tables: [
        {
          headings: "3-3",
          columns: "A=indicator B=weight C=minimum? D=standard? E=advanced? F=result G=score H=weighted",
          indicators: "4 1.1, 5 1.2",
          total: "H6",
        },
      ],
    },
  },
];
