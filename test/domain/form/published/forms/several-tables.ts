import type { PublishedForm } from "../published-form";

/** More than one table or sheet in a workbook. */
export const SEVERAL_TABLES: readonly PublishedForm[] = [
  {
    name: "sheet-for-each-component",
    about: "a sheet for each component, and one with their totals, which is no form",
    sheets: [
      {
        name: "องค์ประกอบที่ 1",
        rows: `
ตารางประเมินองค์ประกอบที่ 1 ประสิทธิผล (น้ำหนักร้อยละ 60) ปีงบประมาณ พ.ศ. 2566

ตัวชี้วัด | น้ำหนัก (ร้อยละ) | เป้าหมายขั้นต่ำ (50) | เป้าหมายมาตรฐาน (75) | เป้าหมายขั้นสูง (100) | ผลการดำเนินงาน | คะแนนที่ได้ | คะแนนถ่วงน้ำหนัก
1.1 จำนวนผู้เข้าชม (พันคน) | 35 | 100 | 120 | 150 | 132 | 85 | 29.75
1.2 ร้อยละของสื่อที่เผยแพร่ | 25 | 70 | 80 | 90 | 82 | 80 | 20
รวม | 60 | | | | | | 49.75`,
      },
      {
        name: "องค์ประกอบที่ 2",
        rows: `
ตารางประเมินองค์ประกอบที่ 2 ประสิทธิภาพ (น้ำหนักร้อยละ 40) ปีงบประมาณ พ.ศ. 2566

ตัวชี้วัด | น้ำหนัก (ร้อยละ) | เป้าหมายขั้นต่ำ (50) | เป้าหมายมาตรฐาน (75) | เป้าหมายขั้นสูง (100) | ผลการดำเนินงาน | คะแนนที่ได้ | คะแนนถ่วงน้ำหนัก
2.1 ต้นทุนต่อหน่วย (บาท) | 40 | 50 | 45 | 40 | 41 | 95 | 38
รวม | 40 | | | | | | 38`,
      },
      {
        name: "สรุปคะแนน",
        rows: `
สรุปคะแนนตามองค์ประกอบ

องค์ประกอบ | น้ำหนัก | คะแนนถ่วงน้ำหนัก
1. ประสิทธิผล | 60 | 49.75
2. ประสิทธิภาพ | 40 | 38
รวม | 100 | 87.75`,
      },
    ],
    reading: {
      kind: "form",
      scale: "three",
      tables: [
        {
          sheet: "องค์ประกอบที่ 1",
          headings: "3-3",
          columns: "A=indicator B=weight C=minimum D=standard E=advanced F=result G=score H=weighted",
          indicators: "4 1.1, 5 1.2",
        },
        {
          sheet: "องค์ประกอบที่ 2",
          headings: "3-3",
          columns: "A=indicator B=weight C=minimum D=standard E=advanced F=result G=score H=weighted",
          indicators: "4 2.1",
        },
      ],
    },
  },
  {
    name: "two-tables-below-each-other",
    about: "two forms below each other on one sheet, each with title, headings and a total of its own",
    sheets: [
      {
        name: "แบบประเมิน",
        rows: `
ผลการประเมินระดับกรม ปีงบประมาณ พ.ศ. 2566

ตัวชี้วัด | น้ำหนัก (ร้อยละ) | เป้าหมายขั้นต่ำ (50) | เป้าหมายมาตรฐาน (75) | เป้าหมายขั้นสูง (100) | ผลการดำเนินงาน | คะแนนที่ได้ | คะแนนถ่วงน้ำหนัก
1.1 ร้อยละความสำเร็จของแผนงานกรม | 60 | 60 | 70 | 80 | 72 | 80 | 48
1.2 ร้อยละการเบิกจ่ายของกรม | 40 | 80 | 90 | 100 | 95 | 87.5 | 35
คะแนนรวม | 100 | | | | | | 83


ผลการประเมินระดับสำนักงานเลขานุการกรม ปีงบประมาณ พ.ศ. 2566

ตัวชี้วัด | น้ำหนัก (ร้อยละ) | เป้าหมายขั้นต่ำ (50) | เป้าหมายมาตรฐาน (75) | เป้าหมายขั้นสูง (100) | ผลการดำเนินงาน | คะแนนที่ได้ | คะแนนถ่วงน้ำหนัก
1.1 ร้อยละของหนังสือที่ออกทันกำหนด | 70 | 80 | 85 | 90 | 90 | 100 | 70
1.2 ร้อยละความพึงพอใจของหน่วยงาน | 30 | 70 | 75 | 80 | 73 | 65 | 19.5
คะแนนรวม | 100 | | | | | | 89.5`,
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
        {
          headings: "11-11",
          columns: "A=indicator B=weight C=minimum D=standard E=advanced F=result G=score H=weighted",
          indicators: "12 1.1, 13 1.2",
          total: "H14",
        },
      ],
    },
  },
  {
    name: "two-tables-side-by-side",
    about: "two forms side by side on one sheet, a column free between",
    sheets: [
      {
        name: "แบบประเมิน",
        rows: `
ผลการประเมินกอง ก | | | | | | | ผลการประเมินกอง ข

ตัวชี้วัด | น้ำหนัก | ขั้นต่ำ (50) | มาตรฐาน (75) | ขั้นสูง (100) | ผล | คะแนน | | ตัวชี้วัด | น้ำหนัก | ขั้นต่ำ (50) | มาตรฐาน (75) | ขั้นสูง (100) | ผล | คะแนน
1. ร้อยละของงานที่เสร็จ | 60 | 60 | 70 | 80 | 75 | 87.5 | | 1. ร้อยละของการตรวจที่เสร็จ | 50 | 70 | 80 | 90 | 78 | 70
2. จำนวนสื่อที่ผลิต | 40 | 10 | 20 | 30 | 10 | 50 | | 2. จำนวนจังหวัดที่ตรวจ | 50 | 20 | 30 | 40 | 40 | 100`,
      },
    ],
    reading: {
      kind: "form",
      scale: "three",
      tables: [
        {
          headings: "3-3",
          columns: "A=indicator B=weight C=minimum D=standard E=advanced F=result G=score",
          indicators: "4, 5",
        },
        {
          headings: "3-3",
          columns: "I=indicator J=weight K=minimum L=standard M=advanced N=result O=score",
          indicators: "4, 5",
        },
      ],
    },
  },
  {
    name: "beside-other-sheets",
    about: "a form among sheets that speak of indicators and hold none",
    sheets: [
      {
        name: "คำอธิบาย",
        rows: `
คำอธิบายตัวชี้วัด

ตัวชี้วัด | คำนิยาม | สูตรการคำนวณ | แหล่งข้อมูล
1.1 ร้อยละความสำเร็จ ก | งานที่แล้วเสร็จเทียบกับแผน | (ก/ข) x 100 | กองแผน
1.2 ร้อยละความสำเร็จ ข | ผู้ผ่านเกณฑ์เทียบกับผู้เข้าอบรม | (ค/ง) x 100 | กองบุคคล`,
      },
      {
        name: "ผลประเมิน",
        rows: `
ผลการประเมินตัวชี้วัด ปีงบประมาณ พ.ศ. 2566

ตัวชี้วัด | น้ำหนัก (ร้อยละ) | เป้าหมายขั้นต่ำ (50) | เป้าหมายมาตรฐาน (75) | เป้าหมายขั้นสูง (100) | ผลการดำเนินงาน | คะแนนที่ได้ | คะแนนถ่วงน้ำหนัก
1.1 ร้อยละความสำเร็จ ก | 60 | 60 | 70 | 80 | 72 | 80 | 48
1.2 ร้อยละความสำเร็จ ข | 40 | 80 | 90 | 100 | 95 | 87.5 | 35
คะแนนรวม | 100 | | | | | | 83`,
      },
      {
        name: "เปรียบเทียบ",
        rows: `
ผลการดำเนินงานย้อนหลัง

ตัวชี้วัด | 2564 | 2565 | 2566
1.1 ร้อยละความสำเร็จ ก | 66 | 70 | 72
1.2 ร้อยละความสำเร็จ ข | 88 | 91 | 95`,
      },
    ],
    reading: {
      kind: "form",
      scale: "three",
      tables: [
        {
          sheet: "ผลประเมิน",
          headings: "3-3",
          columns: "A=indicator B=weight C=minimum D=standard E=advanced F=result G=score H=weighted",
          indicators: "4 1.1, 5 1.2",
          total: "H6",
        },
      ],
    },
  },
];
