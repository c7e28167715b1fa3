import type { PublishedForm } from "../published-form";

/** Components, totals, parents, page breaks and other rows between the indicators. */
export const KINDS_OF_ROWS: readonly PublishedForm[] = [
  {
    name: "dimensions-and-sides",
    about: "components called มิติที่ and ด้านที่, their weights each in other words",
    sheets: [
      {
        name: "แบบประเมิน",
        rows: `
แบบประเมินองค์การมหาชน ประจำปีงบประมาณ พ.ศ. 2565

ตัวชี้วัด | น้ำหนัก (ร้อยละ) | เป้าหมายขั้นต่ำ (50) | เป้าหมายมาตรฐาน (75) | เป้าหมายขั้นสูง (100) | ผลการดำเนินงาน | คะแนนที่ได้ | คะแนนถ่วงน้ำหนัก
มิติที่ 1 ประสิทธิผลตามยุทธศาสตร์ : น้ำหนักร้อยละ 45
1. ร้อยละความสำเร็จตามแผน | 45 | 60 | 70 | 80 | 74 | 85 | 38.25
ด้านที่ 2 คุณภาพการให้บริการ (30%)
2. ร้อยละความพึงพอใจ | 30 | 75 | 80 | 85 | 88 | 100 | 30
มิติที่ 3 การพัฒนาองค์กร (ค่าน้ำหนัก ๒๕ คะแนน)
3. จำนวนบุคลากรที่ได้รับการพัฒนา | 25 | 50 | 60 | 80 | 55 | 62.5 | 15.625
คะแนนรวมทุกมิติ | 100 | | | | | | 83.875
ระดับผลการประเมิน | | | | | | | ดี`,
      },
    ],
    reading: {
      kind: "form",
      scale: "three",
      tables: [
        {
          headings: "3-3",
          columns: "A=indicator B=weight C=minimum D=standard E=advanced F=result G=score H=weighted",
          indicators: "5, 7, 9",
          total: "H10",
          rating: "H11",
        },
      ],
    },
  },
  {
    name: "continued-on-the-next-page",
    about: "the headings again on the next page, with “(ต่อ)” behind the component's name",
    sheets: [
      {
        name: "แบบประเมิน",
        rows: `
แบบประเมินองค์การมหาชน ประจำปีงบประมาณ พ.ศ. 2565

ตัวชี้วัด | น้ำหนัก (ร้อยละ) | เป้าหมายขั้นต่ำ (50) | เป้าหมายมาตรฐาน (75) | เป้าหมายขั้นสูง (100) | ผลการดำเนินงาน | คะแนนที่ได้ | คะแนนถ่วงน้ำหนัก
องค์ประกอบที่ 1 ประสิทธิผล (น้ำหนักร้อยละ 100)
1.1 ร้อยละความสำเร็จ ก | 30 | 60 | 70 | 80 | 74 | 85 | 25.5
1.2 ร้อยละความสำเร็จ ข | 30 | 60 | 70 | 80 | 80 | 100 | 30

ตารางแสดงผลการประเมิน (ต่อ)
ตัวชี้วัด | น้ำหนัก (ร้อยละ) | เป้าหมายขั้นต่ำ (50) | เป้าหมายมาตรฐาน (75) | เป้าหมายขั้นสูง (100) | ผลการดำเนินงาน | คะแนนที่ได้ | คะแนนถ่วงน้ำหนัก
องค์ประกอบที่ 1 ประสิทธิผล (ต่อ)
1.3 ร้อยละความสำเร็จ ค | 40 | 60 | 70 | 80 | 60 | 50 | 20
รวมคะแนนทั้งสิ้น | 100 | | | | | | 75.5`,
      },
    ],
    reading: {
      kind: "form",
      scale: "three",
      tables: [
        {
          headings: "3-3",
          columns: "A=indicator B=weight C=minimum D=standard E=advanced F=result G=score H=weighted",
          indicators: "5 1.1, 6 1.2, 11 1.3",
          total: "H12",
        },
      ],
    },
  },
  {
    name: "row-split-by-a-page-break",
    about: "an indicator's name goes on behind the headings of the next page",
    sheets: [
      {
        name: "แบบประเมิน",
        rows: `
แบบประเมินองค์การมหาชน ประจำปีงบประมาณ พ.ศ. 2565

ตัวชี้วัด | น้ำหนัก (ร้อยละ) | เป้าหมายขั้นต่ำ (50) | เป้าหมายมาตรฐาน (75) | เป้าหมายขั้นสูง (100) | ผลการดำเนินงาน | คะแนนที่ได้ | คะแนนถ่วงน้ำหนัก
องค์ประกอบที่ 1 ประสิทธิผล (น้ำหนักร้อยละ 100)
1.1 ร้อยละความสำเร็จ ก | 50 | 60 | 70 | 80 | 74 | 85 | 42.5
1.2 ร้อยละความสำเร็จของการดำเนินงานตามแผน | 50 | 60 | 70 | 80 | 80 | 100 | 50
ตัวชี้วัด | น้ำหนัก (ร้อยละ) | เป้าหมายขั้นต่ำ (50) | เป้าหมายมาตรฐาน (75) | เป้าหมายขั้นสูง (100) | ผลการดำเนินงาน | คะแนนที่ได้ | คะแนนถ่วงน้ำหนัก
ยุทธศาสตร์ระยะ 5 ปี ของหน่วยงาน
คะแนนรวม | 100 | | | | | | 92.5`,
      },
    ],
    reading: {
      kind: "form",
      scale: "three",
      tables: [
        {
          headings: "3-3",
          columns: "A=indicator B=weight C=minimum D=standard E=advanced F=result G=score H=weighted",
          indicators: "5 1.1, 6 1.2",
          total: "H9",
        },
      ],
    },
  },
  {
    name: "second-page-without-headings",
    about: "the table goes on behind a page break with nothing but a line “- 2 -” between",
    sheets: [
      {
        name: "แบบประเมิน",
        rows: `
แบบประเมินองค์การมหาชน ประจำปีงบประมาณ พ.ศ. 2565

ตัวชี้วัด | น้ำหนัก (ร้อยละ) | เป้าหมายขั้นต่ำ (50) | เป้าหมายมาตรฐาน (75) | เป้าหมายขั้นสูง (100) | ผลการดำเนินงาน | คะแนนที่ได้ | คะแนนถ่วงน้ำหนัก
1.1 ร้อยละความสำเร็จ ก | 50 | 60 | 70 | 80 | 74 | 85 | 42.5
1.2 ร้อยละความสำเร็จ ข | 20 | 60 | 70 | 80 | 68 | 70 | 14

- 2 -

1.3 ร้อยละความสำเร็จ ค | 30 | 60 | 70 | 80 | 79 | 97.5 | 29.25
ผลรวมคะแนนถ่วงน้ำหนัก | 100 | | | | | | 85.75`,
      },
    ],
    reading: {
      kind: "form",
      scale: "three",
      tables: [
        {
          headings: "3-3",
          columns: "A=indicator B=weight C=minimum D=standard E=advanced F=result G=score H=weighted",
          indicators: "4 1.1, 5 1.2, 9 1.3",
          total: "H10",
        },
      ],
    },
  },
  {
    name: "subtotals",
    about: "a subtotal after each component under words of its own, then the whole",
    sheets: [
      {
        name: "แบบประเมิน",
        rows: `
แบบประเมินองค์การมหาชน ประจำปีงบประมาณ พ.ศ. 2565

ตัวชี้วัด | น้ำหนัก (ร้อยละ) | เป้าหมายขั้นต่ำ (50) | เป้าหมายมาตรฐาน (75) | เป้าหมายขั้นสูง (100) | ผลการดำเนินงาน | คะแนนที่ได้ | คะแนนถ่วงน้ำหนัก
องค์ประกอบที่ 1 ประสิทธิผล (น้ำหนักร้อยละ 60)
1.1 ร้อยละความสำเร็จ ก | 40 | 60 | 70 | 80 | 76 | 90 | 36
1.2 ร้อยละความสำเร็จ ข | 20 | 60 | 70 | 80 | 80 | 100 | 20
รวมองค์ประกอบที่ 1 | 60 | | | | | | 56
องค์ประกอบที่ 2 ประสิทธิภาพ (น้ำหนักร้อยละ 40)
2.1 ร้อยละความสำเร็จ ค | 40 | 60 | 70 | 80 | 65 | 62.5 | 25
รวมองค์ประกอบที่ 2 | 40 | | | | | | 25
คะแนนรวมองค์ประกอบที่ 1 - 2 | 100 | | | | | | 81`,
      },
    ],
    reading: {
      kind: "form",
      scale: "three",
      tables: [
        {
          headings: "3-3",
          columns: "A=indicator B=weight C=minimum D=standard E=advanced F=result G=score H=weighted",
          indicators: "5 1.1, 6 1.2, 9 2.1",
          total: "H11",
        },
      ],
    },
  },
  {
    name: "total-under-any-words",
    about: "a total whose words nobody knows, told by being the sum",
    sheets: [
      {
        name: "แบบประเมิน",
        rows: `
แบบประเมินองค์การมหาชน ประจำปีงบประมาณ พ.ศ. 2565

ตัวชี้วัด | น้ำหนัก (ร้อยละ) | เป้าหมายขั้นต่ำ (50) | เป้าหมายมาตรฐาน (75) | เป้าหมายขั้นสูง (100) | ผลการดำเนินงาน | คะแนนที่ได้ | คะแนนถ่วงน้ำหนัก
1.1 ร้อยละความสำเร็จ ก | 35 | 60 | 70 | 80 | 76 | 90 | 31.5
1.2 ร้อยละความสำเร็จ ข | 35 | 60 | 70 | 80 | 80 | 100 | 35
1.3 ร้อยละความสำเร็จ ค | 30 | 60 | 70 | 80 | 65 | 62.5 | 18.75
ผลสำเร็จในภาพของหน่วยงาน | 100 | | | | | | 85.25`,
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
    name: "parents-with-weight",
    about: "an indicator scored from its two: weight, score and weighted score stand on all three",
    sheets: [
      {
        name: "แบบประเมิน",
        rows: `
แบบประเมินองค์การมหาชน ประจำปีงบประมาณ พ.ศ. 2565

ตัวชี้วัด | น้ำหนัก (ร้อยละ) | เป้าหมายขั้นต่ำ (50) | เป้าหมายมาตรฐาน (75) | เป้าหมายขั้นสูง (100) | ผลการดำเนินงาน | คะแนนที่ได้ | คะแนนถ่วงน้ำหนัก
1 ร้อยละความสำเร็จของการพัฒนาบริการ | 60 | | | | | 80 | 48
1.1 ร้อยละของบริการออนไลน์ | 30 | 60 | 70 | 80 | 66 | 65 | 19.5
1.2 ร้อยละของบริการที่ลดขั้นตอน | 30 | 60 | 70 | 80 | 78 | 95 | 28.5
2 ร้อยละความพึงพอใจของผู้รับบริการ | 40 | 75 | 80 | 85 | 81 | 80 | 32
คะแนนรวม | 100 | | | | | | 80`,
      },
    ],
    reading: {
      kind: "form",
      scale: "three",
      tables: [
        {
          headings: "3-3",
          columns: "A=indicator B=weight C=minimum D=standard E=advanced F=result G=score H=weighted",
          indicators: "5 1.1, 6 1.2, 7",
          total: "H8",
        },
      ],
    },
  },
  {
    name: "weight-over-three-rows",
    about: "one weight and one weighted score over three rows, known from the merge",
    sheets: [
      {
        name: "แบบประเมิน",
        rows: `
แบบประเมินองค์การมหาชน ประจำปีงบประมาณ พ.ศ. 2565

ตัวชี้วัด | น้ำหนัก (ร้อยละ) | เป้าหมายขั้นต่ำ (50) | เป้าหมายมาตรฐาน (75) | เป้าหมายขั้นสูง (100) | ผลการดำเนินงาน | คะแนนที่ได้ | คะแนนถ่วงน้ำหนัก
1.1.1 ร้อยละความสำเร็จ ก | 60 | 60 | 70 | 80 | 80 | 100 | 60
1.1.2 ร้อยละความสำเร็จ ข | | 60 | 70 | 80 | 80 | 100
1.1.3 ร้อยละความสำเร็จ ค | | 60 | 70 | 80 | 80 | 100
1.2 ร้อยละความพึงพอใจ | 40 | 75 | 80 | 85 | 80 | 75 | 30
คะแนนรวม | 100 | | | | | | 90`,
        merges: "B4:B6 H4:H6",
      },
    ],
    reading: {
      kind: "form",
      scale: "three",
      tables: [
        {
          headings: "3-3",
          columns: "A=indicator B=weight C=minimum D=standard E=advanced F=result G=score H=weighted",
          indicators: "4 1.1.1, 5 1.1.2, 6 1.1.3, 7 1.2",
          unread: ["B5", "B6", "H5", "H6"],
          total: "H8",
        },
      ],
    },
  },
  {
    name: "other-words-for-not-assessed",
    about: "four ways to say that an indicator was not assessed; the rest makes up the whole",
    sheets: [
      {
        name: "แบบประเมิน",
        rows: `
แบบประเมินองค์การมหาชน ประจำปีงบประมาณ พ.ศ. 2565

ตัวชี้วัด | น้ำหนัก (ร้อยละ) | เป้าหมายขั้นต่ำ (50) | เป้าหมายมาตรฐาน (75) | เป้าหมายขั้นสูง (100) | ผลการดำเนินงาน | คะแนนที่ได้ | คะแนนถ่วงน้ำหนัก
1.1 ร้อยละความสำเร็จ ก | 20 | 60 | 70 | 80 | ยกเลิกการประเมิน | ยกเลิกการประเมิน
1.2 ร้อยละความสำเร็จ ข | 20 | 60 | 70 | 80 | ไม่มีการประเมินในปีนี้ | n/a | n/a
1.3 ร้อยละความสำเร็จ ค | 10 | 60 | 70 | 80 | งดประเมิน | งดประเมิน | งดประเมิน
1.4 ร้อยละความสำเร็จ ง | 10 | 60 | 70 | 80 | ขอไม่รับการประเมิน | - | -
1.5 ร้อยละความพึงพอใจ | 40 | 75 | 80 | 85 | 84 | 95 | 38
คะแนนรวม | 100 | | | | | | 95`,
      },
    ],
    reading: {
      kind: "form",
      scale: "three",
      tables: [
        {
          headings: "3-3",
          columns: "A=indicator B=weight C=minimum D=standard E=advanced F=result G=score H=weighted",
          indicators: "4 1.1, 5 1.2, 6 1.3, 7 1.4, 8 1.5",
          total: "H9",
        },
      ],
    },
  },
  {
    name: "notes-and-signatures",
    about: "notes, an explanation of the ratings and signatures below the table",
    sheets: [
      {
        name: "แบบประเมิน",
        rows: `
แบบประเมินองค์การมหาชน ประจำปีงบประมาณ พ.ศ. 2565

ตัวชี้วัด | น้ำหนัก (ร้อยละ) | เป้าหมายขั้นต่ำ (50) | เป้าหมายมาตรฐาน (75) | เป้าหมายขั้นสูง (100) | ผลการดำเนินงาน | คะแนนที่ได้ | คะแนนถ่วงน้ำหนัก
1.1 ร้อยละความสำเร็จ ก | 55 | 60 | 70 | 80 | 76 | 90 | 49.5
1.2 ร้อยละความสำเร็จ ข | 45 | 60 | 70 | 80 | 80 | 100 | 45
รวม | 100 | | | | | | 94.5
ผลการประเมินอยู่ในระดับ | | | | | | | ดีมาก

หมายเหตุ: น้ำหนักและค่าเป้าหมายเป็นไปตามมติคณะกรรมการ ครั้งที่ 3/2565
ระดับดีมาก หมายถึง คะแนนรวมตั้งแต่ 90 คะแนนขึ้นไป
ผู้รายงาน | นายตัวอย่าง ใจดี | | | | วันที่รายงาน | 30 | กันยายน 2565`,
      },
    ],
    reading: {
      kind: "form",
      scale: "three",
      tables: [
        {
          headings: "3-3",
          columns: "A=indicator B=weight C=minimum D=standard E=advanced F=result G=score H=weighted",
          indicators: "4 1.1, 5 1.2",
          total: "H6",
          rating: "H7",
        },
      ],
    },
  },
  {
    name: "formulas-throughout",
    about: "scores, weighted scores and the total are formulas, one cell of the total a text",
    sheets: [
      {
        name: "แบบประเมิน",
        rows: `
แบบประเมินองค์การมหาชน ประจำปีงบประมาณ พ.ศ. 2565

ตัวชี้วัด | น้ำหนัก (ร้อยละ) | เป้าหมายขั้นต่ำ (50) | เป้าหมายมาตรฐาน (75) | เป้าหมายขั้นสูง (100) | ผลการดำเนินงาน | คะแนนที่ได้ | คะแนนถ่วงน้ำหนัก
1.1 ร้อยละความสำเร็จ ก | 55 | 60 | 70 | 80 | 75 | =KPISCORE(F4,C4,D4,E4) → 87.5 | =G4*B4/100 → 48.125
1.2 ร้อยละความสำเร็จ ข | 45 | 60 | 70 | 80 | 80 | =KPISCORE(F5,C5,D5,E5) → 100 | =G5*B5/100 → 45
="รวม"&"คะแนน" → รวมคะแนน | =SUM(B4:B5) → 100 | | | | | | =SUM(H4:H5) → 93.125`,
      },
    ],
    reading: {
      kind: "form",
      scale: "three",
      tables: [
        {
          headings: "3-3",
          columns: "A=indicator B=weight C=minimum D=standard E=advanced F=result G=score H=weighted",
          indicators: "4 1.1, 5 1.2",
          total: "H6",
        },
      ],
    },
  },
];
