import type { PublishedForm } from "../published-form";

/** Layouts in which several readings are near: columns that are none of the form, little to go by, much between. */
export const HARDER_LAYOUTS: readonly PublishedForm[] = [
  {
    name: "far-from-the-corner",
    about: "the table begins in column D below an address and a reference",
    sheets: [
      {
        name: "แบบประเมิน",
        rows: `
 | | | ที่ นร 0000/ว 12
 | | | สำนักงานตัวอย่าง ถนนตัวอย่าง กรุงเทพฯ 10200



 | | | รายงานการประเมินองค์การมหาชน ปีงบประมาณ 2565

 | | | ตัวชี้วัด | นน. | ขั้นต่ำ | มาตรฐาน | ขั้นสูง | ผลงาน | คะแนน | ถ่วงน้ำหนัก
 | | | 1.1 ร้อยละของงานที่เสร็จ | 30 | 60 | 70 | 80 | 74 | 85 | 25.5
 | | | 1.2 จำนวนผู้ใช้ระบบ | 70 | 200 | 300 | 400 | 350 | 87.5 | 61.25
 | | | รวม | 100 | | | | | | 86.75`,
      },
    ],
    reading: {
      kind: "form",
      scale: "three",
      tables: [
        {
          headings: "8-8",
          columns: "D=indicator E=weight F=minimum G=standard H=advanced I=result J=score K=weighted",
          indicators: "9 1.1, 10 1.2",
          total: "K11",
        },
      ],
    },
  },
  {
    name: "rounds-interleaved",
    about: "results of two rounds, then their scores, then their weighted scores",
    sheets: [
      {
        name: "แบบประเมิน",
        rows: `
ผลการประเมินองค์การมหาชน ปีงบประมาณ พ.ศ. 2566

ตัวชี้วัด | น้ำหนัก | ขั้นต่ำ (50) | มาตรฐาน (75) | ขั้นสูง (100) | ผลการดำเนินงาน | | คะแนนที่ได้ | | คะแนนถ่วงน้ำหนัก
 | | | | | 6 เดือน | 12 เดือน | 6 เดือน | 12 เดือน | 6 เดือน | 12 เดือน
1.1 จำนวนเครือข่ายใหม่ | 60 | 10 | 15 | 20 | 12 | 18 | 60 | 90 | 36 | 54
1.2 ร้อยละของข้อร้องเรียนที่ยุติ | 40 | 70 | 80 | 90 | 72 | 86 | 55 | 90 | 22 | 36
คะแนนรวม | 100 | | | | | | | | 58 | 90`,
      },
    ],
    reading: {
      kind: "form",
      scale: "three",
      tables: [
        {
          headings: "3-4",
          columns:
            "A=indicator B=weight C=minimum D=standard E=advanced F=result~ G=result H=score~ I=score J=weighted~ K=weighted",
          indicators: "5 1.1, 6 1.2",
          assessments: ["6", "12"],
          total: "K7",
        },
      ],
    },
  },
  {
    name: "dimension-in-its-own-column",
    about: "the dimension stands in a column of its own, merged over its rows",
    sheets: [
      {
        name: "แบบประเมิน",
        rows: `
คำรับรองการปฏิบัติราชการ กรมตัวอย่าง ปีงบประมาณ พ.ศ. 2559

มิติ | ตัวชี้วัด | น้ำหนัก | ระดับ 1 | ระดับ 2 | ระดับ 3 | ระดับ 4 | ระดับ 5 | ผลการดำเนินงาน | คะแนน | คะแนนถ่วงน้ำหนัก
มิติภายนอก | 1.1 ร้อยละของพื้นที่ที่ได้รับการฟื้นฟู | 35 | 40 | 50 | 60 | 70 | 80 | 64 | 3.4 | 1.19
 | 1.2 จำนวนแหล่งน้ำที่พัฒนา | 25 | 20 | 25 | 30 | 35 | 40 | 41 | 5 | 1.25
มิติภายใน | 2.1 ร้อยละการเบิกจ่าย | 25 | 80 | 84 | 88 | 92 | 96 | 90 | 3.5 | 0.875
 | 2.2 ระดับความสำเร็จของการพัฒนาระบบ | 15 | 1 | 2 | 3 | 4 | 5 | 4 | 4 | 0.6
รวม | | 100 | | | | | | | | 3.915`,
        merges: "A4:A5 A6:A7",
      },
    ],
    reading: {
      kind: "form",
      scale: "five",
      tables: [
        {
          headings: "3-3",
          columns:
            "A=* B=indicator C=weight D=level-1 E=level-2 F=level-3 G=level-4 H=level-5 I=result J=score K=weighted",
          indicators: "4 1.1, 5 1.2, 6 2.1, 7 2.2",
          total: "K8",
        },
      ],
    },
  },
  {
    name: "two-weights",
    about: "the component's weight and the indicator's weight side by side: the indicator's is meant",
    sheets: [
      {
        name: "แบบประเมิน",
        rows: `
ผลการประเมินหน่วยงาน ปีงบประมาณ พ.ศ. 2566

ตัวชี้วัด | น้ำหนักองค์ประกอบ | น้ำหนักตัวชี้วัด | ขั้นต่ำ (50) | มาตรฐาน (75) | ขั้นสูง (100) | ผลการดำเนินงาน | คะแนน | คะแนนถ่วงน้ำหนัก
1.1 ร้อยละของเส้นทางที่ปรับปรุง | 60 | 40 | 50 | 60 | 70 | 66 | 90 | 36
1.2 จำนวนจุดเสี่ยงที่แก้ไข | | 20 | 10 | 15 | 20 | 15 | 75 | 15
2.1 ร้อยละการเบิกจ่าย | 40 | 40 | 80 | 90 | 100 | 95 | 87.5 | 35
คะแนนรวม | 100 | 100 | | | | | | 86`,
      },
    ],
    reading: {
      kind: "form",
      scale: "three",
      tables: [
        {
          headings: "3-3",
          columns: "A=indicator B=* C=weight D=minimum E=standard F=advanced G=result H=score I=weighted",
          indicators: "4 1.1, 5 1.2, 6 2.1",
          total: "I7",
        },
      ],
    },
  },
  {
    name: "full-mark-beside",
    about: "the full mark stands in a column beside the score",
    sheets: [
      {
        name: "แบบประเมิน",
        rows: `
แบบประเมินผลการปฏิบัติงาน สำนักงานตัวอย่าง ปีงบประมาณ พ.ศ. 2565

ตัวชี้วัด | น้ำหนัก | ระดับ 1 | ระดับ 2 | ระดับ 3 | ระดับ 4 | ระดับ 5 | ผลการดำเนินงาน | คะแนนเต็ม | คะแนนที่ได้ | คะแนนถ่วงน้ำหนัก
1. ร้อยละของแฟ้มที่ครบถ้วน | 60 | 75 | 80 | 85 | 90 | 95 | 88 | 5 | 3.6 | 2.16
2. ระยะเวลารอคอย (นาที) | 40 | 60 | 50 | 40 | 30 | 20 | 35 | 5 | 3.5 | 1.4
รวม | 100 | | | | | | | | | 3.56`,
      },
    ],
    reading: {
      kind: "form",
      scale: "five",
      tables: [
        {
          headings: "3-3",
          columns:
            "A=indicator B=weight C=level-1 D=level-2 E=level-3 F=level-4 G=level-5 H=result I=* J=score K=weighted",
          indicators: "4, 5",
          total: "K6",
        },
      ],
    },
  },
  {
    name: "notes-between-the-rows",
    about: "notes, conditions and a line of dashes between the indicators",
    sheets: [
      {
        name: "แบบประเมิน",
        rows: `
แบบประเมินองค์การมหาชน ประจำปีงบประมาณ พ.ศ. 2565

ตัวชี้วัด | น้ำหนัก (ร้อยละ) | เป้าหมายขั้นต่ำ (50) | เป้าหมายมาตรฐาน (75) | เป้าหมายขั้นสูง (100) | ผลการดำเนินงาน | คะแนนที่ได้ | คะแนนถ่วงน้ำหนัก
องค์ประกอบที่ 1 ประสิทธิผล (น้ำหนักร้อยละ 100)
1.1 ร้อยละความสำเร็จ ก | 50 | 60 | 70 | 80 | 74 | 85 | 42.5
หมายเหตุ: ไม่นับโครงการที่ได้รับงบประมาณหลังเดือนมีนาคม
1.2 ร้อยละความสำเร็จ ข | 30 | 60 | 70 | 80 | 68 | 70 | 21
เงื่อนไข: หากไม่ส่งรายงานภายใน 30 วัน หัก 5 คะแนน
-----
1.3 ร้อยละความสำเร็จ ค | 20 | 60 | 70 | 80 | 80 | 100 | 20
รวมคะแนนทั้งสิ้น | 100 | | | | | | 83.5`,
      },
    ],
    reading: {
      kind: "form",
      scale: "three",
      tables: [
        {
          headings: "3-3",
          columns: "A=indicator B=weight C=minimum D=standard E=advanced F=result G=score H=weighted",
          indicators: "5 1.1, 7 1.2, 10 1.3",
          total: "H11",
        },
      ],
    },
  },
  {
    name: "weights-and-results-as-texts",
    about: "weights as “40%”, targets and results as texts with their unit",
    sheets: [
      {
        name: "แบบประเมิน",
        rows: `
ผลการประเมินหน่วยงาน ปีงบประมาณ พ.ศ. 2566

ตัวชี้วัด | น้ำหนัก | ขั้นต่ำ (50) | มาตรฐาน (75) | ขั้นสูง (100) | ผลการดำเนินงาน | คะแนน | คะแนนถ่วงน้ำหนัก
1.1 ร้อยละของประชากรที่เข้าถึงบริการ | 40% | ร้อยละ 60 | ร้อยละ 70 | ร้อยละ 80 | ร้อยละ 74 (ณ 30 ก.ย. 2566) | 85 | 34
1.2 จำนวนศูนย์บริการที่เปิดใหม่ | 35% | 3 แห่ง | 4 แห่ง | 6 แห่ง | 5 แห่ง | 87.5 | 30.625
1.3 ระยะเวลาให้บริการเฉลี่ย | 25% | 30 นาที | 25 นาที | 20 นาที | 21.5 นาที | 92.5 | 23.125
คะแนนรวม | 100% | | | | | | 87.75`,
      },
    ],
    reading: {
      kind: "form",
      scale: "three",
      tables: [
        {
          headings: "3-3",
          columns: "A=indicator B=weight C=minimum D=standard E=advanced F=result G=score H=weighted",
          indicators: "4 1.1, 5 1.2, 6 1.3",
          total: "H7",
        },
      ],
    },
  },
  {
    name: "months-before-the-result",
    about: "the results of six months stand before the sum that is held against the targets",
    sheets: [
      {
        name: "แบบประเมิน",
        rows: `
รายงานตัวชี้วัดรายเดือน โรงพยาบาลตัวอย่าง ปีงบประมาณ พ.ศ. 2566

ลำดับ | ตัวชี้วัด | น้ำหนัก | เกณฑ์คะแนน | | | | | ผลงานรายเดือน | | | | | | ผลรวม | คะแนนที่ได้ | คะแนนถ่วงน้ำหนัก
 | | | 1 | 2 | 3 | 4 | 5 | ต.ค. | พ.ย. | ธ.ค. | ม.ค. | ก.พ. | มี.ค.
1 | จำนวนผู้ป่วยที่ได้รับการคัดกรอง | 55 | 300 | 350 | 400 | 450 | 500 | 60 | 72 | 70 | 81 | 75 | 77 | 435 | 3.7 | 2.035
2 | จำนวนครั้งที่ออกเยี่ยมบ้าน | 45 | 40 | 50 | 60 | 70 | 80 | 10 | 11 | 9 | 12 | 13 | 10 | 65 | 3.5 | 1.575
 | รวมคะแนน | 100 | | | | | | | | | | | | | | 3.61`,
      },
    ],
    reading: {
      kind: "form",
      scale: "five",
      tables: [
        {
          headings: "3-4",
          columns:
            "A=code B=indicator C=weight D=level-1 E=level-2 F=level-3 G=level-4 H=level-5 I=* J=* K=* L=* M=* N=* O=result P=score Q=weighted",
          indicators: "5, 6",
          total: "Q7",
        },
      ],
    },
  },
  {
    name: "numbers-on-each-page",
    about: "headings and their column numbers again on the second page",
    sheets: [
      {
        name: "แบบประเมิน",
        rows: `
แบบประเมินองค์การมหาชน ประจำปีงบประมาณ พ.ศ. 2565

ตัวชี้วัด | น้ำหนัก (ร้อยละ) | เป้าหมายขั้นต่ำ (50) | เป้าหมายมาตรฐาน (75) | เป้าหมายขั้นสูง (100) | ผลการดำเนินงาน | คะแนนที่ได้ | คะแนนถ่วงน้ำหนัก
(1) | (2) | (3) | (4) | (5) | (6) | (7) | (8)
1.1 ร้อยละความสำเร็จ ก | 65 | 60 | 70 | 80 | 74 | 85 | 55.25
หน้า 1
ตัวชี้วัด | น้ำหนัก (ร้อยละ) | เป้าหมายขั้นต่ำ (50) | เป้าหมายมาตรฐาน (75) | เป้าหมายขั้นสูง (100) | ผลการดำเนินงาน | คะแนนที่ได้ | คะแนนถ่วงน้ำหนัก
(1) | (2) | (3) | (4) | (5) | (6) | (7) | (8)
1.2 ร้อยละความสำเร็จ ข | 35 | 60 | 70 | 80 | 80 | 100 | 35
รวมทั้งสิ้น | 100 | | | | | | 90.25
หน้า 2`,
      },
    ],
    reading: {
      kind: "form",
      scale: "three",
      tables: [
        {
          headings: "3-3",
          columns: "A=indicator B=weight C=minimum D=standard E=advanced F=result G=score H=weighted",
          indicators: "5 1.1, 9 1.2",
          total: "H10",
        },
      ],
    },
  },
  {
    name: "summary-above",
    about: "the whole's score stands above the table, which states no total of its own",
    sheets: [
      {
        name: "แบบประเมิน",
        rows: `
สรุปผลการประเมินสถาบันตัวอย่าง (องค์การมหาชน) ปีงบประมาณ พ.ศ. 2566
ผลการประเมินภาพรวม | ดีมาก | คะแนนรวม | 92.5

ตัวชี้วัด | ค่าน้ำหนัก | เป้าหมายขั้นต่ำ | เป้าหมายมาตรฐาน | เป้าหมายขั้นสูง | ผลที่ได้ | คะแนนที่ได้ | คะแนนถ่วง
1.1 จำนวนสิ่งประดิษฐ์ที่จดสิทธิบัตร | 50 | 5 | 8 | 10 | 11 | 100 | 50
1.2 ร้อยละของผู้ประกอบการที่นำไปใช้ | 50 | 30 | 40 | 50 | 44 | 85 | 42.5`,
      },
    ],
    reading: {
      kind: "form",
      scale: "three",
      tables: [
        {
          headings: "4-4",
          columns: "A=indicator B=weight C=minimum D=standard E=advanced F=result G=score H=weighted",
          indicators: "5 1.1, 6 1.2",
        },
      ],
    },
  },
  {
    name: "targets-in-sentences",
    about: "all targets and results are sentences, the scores stand alone",
    sheets: [
      {
        name: "แบบประเมิน",
        rows: `
แบบประเมินองค์การมหาชน ประจำปีงบประมาณ พ.ศ. 2566

ตัวชี้วัด | น้ำหนัก (ร้อยละ) | เป้าหมายขั้นต่ำ (50) | เป้าหมายมาตรฐาน (75) | เป้าหมายขั้นสูง (100) | ผลการดำเนินงาน | คะแนนที่ได้ | คะแนนถ่วงน้ำหนัก
องค์ประกอบที่ 1 ประสิทธิผล (น้ำหนักร้อยละ 100)
1.1 ความสำเร็จของการจัดทำฐานข้อมูล | 50 | มีร่างโครงสร้างฐานข้อมูล | จัดทำฐานข้อมูลแล้วเสร็จ | เปิดให้บริการและมีผู้ใช้ไม่น้อยกว่า 500 ราย | เปิดให้บริการเมื่อ 1 ส.ค. 2566 มีผู้ใช้ 730 ราย | 100 | 50
1.2 ความสำเร็จของการปรับปรุงกฎหมาย | 30 | เสนอร่างต่อคณะกรรมการ | คณะกรรมการเห็นชอบ | ประกาศใช้ | คณะกรรมการเห็นชอบในการประชุมครั้งที่ 7/2566 | 75 | 22.5
1.3 ความสำเร็จของความร่วมมือระหว่างประเทศ | 20 | ลงนาม 1 ฉบับ | ลงนาม 2 ฉบับ | ลงนาม 3 ฉบับ | ลงนาม 2 ฉบับ | 75 | 15
คะแนนรวม | 100 | | | | | | 87.5
สรุปผลการประเมินระดับองค์กร | | | | | | | ดี`,
      },
    ],
    reading: {
      kind: "form",
      scale: "three",
      tables: [
        {
          headings: "3-3",
          columns: "A=indicator B=weight C=minimum D=standard E=advanced F=result G=score H=weighted",
          indicators: "5 1.1, 6 1.2, 7 1.3",
          total: "H8",
          rating: "H9",
        },
      ],
    },
  },
  {
    name: "one-indicator",
    about: "a single indicator: hardly anything can be told from figures",
    sheets: [
      {
        name: "แบบประเมิน",
        rows: `
แบบประเมินตัวชี้วัดร่วม ปีงบประมาณ พ.ศ. 2567

ตัวชี้วัด | น้ำหนัก | เป้าหมายขั้นต้น (50) | เป้าหมายขั้นมาตรฐาน (75) | เป้าหมายขั้นสูง (100) | ผลการดำเนินงาน | คะแนนที่ได้ | คะแนนถ่วงน้ำหนัก
ร้อยละความสำเร็จของการเบิกจ่ายงบประมาณภาพรวม | 100 | 90 | 94 | 98 | 95 | 81.25 | 81.25`,
      },
    ],
    reading: {
      kind: "form",
      scale: "three",
      tables: [
        {
          headings: "3-3",
          columns: "A=indicator B=weight C=minimum D=standard E=advanced F=result G=score H=weighted",
          indicators: "4 -",
          total: null,
        },
      ],
    },
  },
];
