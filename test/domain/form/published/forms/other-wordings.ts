import type { PublishedForm } from "../published-form";

/** Columns under other words and in another order. */
export const OTHER_WORDINGS: readonly PublishedForm[] = [
  {
    name: "taem-and-achievement",
    about: "points called แต้ม, results ผลสัมฤทธิ์, weights นน. %",
    sheets: [
      {
        name: "แบบประเมิน",
        rows: `
แบบรายงานผลการปฏิบัติราชการตามคำรับรอง เทศบาลเมืองตัวอย่าง
ประจำปีงบประมาณ พ.ศ. 2564

ที่ | ตัวชี้วัด | นน. % | ระดับคะแนน | | | | | ผลสัมฤทธิ์ | แต้ม | แต้ม × นน.
 | | | 1 | 2 | 3 | 4 | 5
1 | ร้อยละของครัวเรือนที่คัดแยกขยะ | 30 | 50 | 55 | 60 | 65 | 70 | 62 | 3.4 | 1.02
2 | จำนวนวันเฉลี่ยในการออกใบอนุญาต | 20 | 15 | 13 | 11 | 9 | 7 | 9 | 4 | 0.8
3 | ร้อยละของถนนที่ได้รับการซ่อมแซมตามแผน | 50 | 60 | 70 | 80 | 90 | 100 | 96 | 4.6 | 2.3
 | แต้มรวม | 100 | | | | | | | | 4.12`,
      },
    ],
    reading: {
      kind: "form",
      scale: "five",
      tables: [
        {
          headings: "4-5",
          columns:
            "A=code B=indicator C=weight D=level-1 E=level-2 F=level-3 G=level-4 H=level-5 I=result J=score K=weighted",
          indicators: "6 1, 7 2, 8 3",
          total: "K9",
        },
      ],
    },
  },
  {
    name: "basic-standard-progressive",
    about: "targets ขั้นพื้นฐาน, ขั้นมาตรฐาน, ขั้นก้าวหน้า without points; results stand before them",
    sheets: [
      {
        name: "แบบประเมิน",
        rows: `
รายงานผลการประเมินส่วนราชการ กรมตัวอย่าง
ปีงบประมาณ พ.ศ. 2566

ตัวชี้วัด | น้ำหนัก | ผลการดำเนินงาน | ค่าเป้าหมาย | | | คะแนน | คะแนนถ่วงน้ำหนัก
 | | | ขั้นพื้นฐาน | ขั้นมาตรฐาน | ขั้นก้าวหน้า
1. ร้อยละของคำขอที่พิจารณาแล้วเสร็จตามกำหนด | 40 | 92 | 80 | 90 | 100 | 80 | 32
2. ระยะเวลาเฉลี่ยในการตอบข้อร้องเรียน (วัน) | 25 | 11 | 15 | 12 | 10 | 87.5 | 21.875
3. จำนวนผู้ผ่านการอบรม (คน) | 35 | 1350 | 1000 | 1200 | 1500 | 87.5 | 30.625
คะแนนรวม | 100 | | | | | | 84.5`,
      },
    ],
    reading: {
      kind: "form",
      scale: "three",
      tables: [
        {
          headings: "4-5",
          columns: "A=indicator B=weight C=result D=minimum E=standard F=advanced G=score H=weighted",
          indicators: "6, 7, 8",
          total: "H9",
        },
      ],
    },
  },
  {
    name: "criteria-in-thai-digits",
    about: "เกณฑ์ ๑ to เกณฑ์ ๕ and Thai digits throughout, figures as texts",
    sheets: [
      {
        name: "แบบประเมิน",
        rows: `
คำรับรองการปฏิบัติราชการของจังหวัดตัวอย่าง
ประจำปีงบประมาณ พ.ศ. ๒๕๖๐

ลำดับ | ชื่อตัวชี้วัด | หน่วยนับ | น้ำหนัก (ร้อยละ) | เกณฑ์ ๑ | เกณฑ์ ๒ | เกณฑ์ ๓ | เกณฑ์ ๔ | เกณฑ์ ๕ | ผลงาน | คะแนนที่ได้ | ค่าคะแนนถ่วงน้ำหนัก
๑ | อัตราการขยายตัวของรายได้จากการท่องเที่ยว | ร้อยละ | ๓๐ | ๒ | ๓ | ๔ | ๕ | ๖ | ๔ | ๓ | ๐.๙
๒ | ร้อยละของหมู่บ้านที่มีน้ำประปาสะอาด | ร้อยละ | ๔๐ | ๖๐ | ๖๕ | ๗๐ | ๗๕ | ๘๐ | ๗๘ | ๔.๖ | ๑.๘๔
๓ | จำนวนอุบัติเหตุทางถนนต่อแสนประชากร | ครั้ง | ๓๐ | ๓๐ | ๒๘ | ๒๖ | ๒๔ | ๒๒ | ๒๕ | ๓.๕ | ๑.๐๕
 | รวม | | ๑๐๐ | | | | | | | | ๓.๗๙`,
      },
    ],
    reading: {
      kind: "form",
      scale: "five",
      tables: [
        {
          headings: "4-4",
          columns:
            "A=code B=indicator C=unit D=weight E=level-1 F=level-2 G=level-3 H=level-4 I=level-5 J=result K=score L=weighted",
          indicators: "5, 6, 7",
          total: "L8",
        },
      ],
    },
  },
  {
    name: "weight-behind-scores",
    about: "columns in another order: result before targets, weight behind the score, a remark last",
    sheets: [
      {
        name: "แบบประเมิน",
        rows: `
รายงานผลการประเมินองค์การมหาชน ปีงบประมาณ พ.ศ. 2565
สถาบันวิจัยตัวอย่าง (องค์การมหาชน)

รายการตัวชี้วัด | ผลงานที่ทำได้ | ขั้นต่ำ (50) | มาตรฐาน (75) | ขั้นสูง (100) | คะแนน | ค่าน้ำหนัก | คะแนน×น้ำหนัก | หมายเหตุ
องค์ประกอบที่ 1 ประสิทธิผล (ร้อยละ 60)
1.1 จำนวนงานวิจัยที่ตีพิมพ์ | 24 | 20 | 25 | 30 | 70 | 35 | 24.5 | รอตีพิมพ์อีก 3 เรื่อง
1.2 ร้อยละของงานวิจัยที่นำไปใช้ | 65 | 50 | 60 | 70 | 87.5 | 25 | 21.875
องค์ประกอบที่ 2 ประสิทธิภาพ (ร้อยละ 40)
2.1 รายได้ที่หาได้เอง (ล้านบาท) | 13 | 10 | 12 | 15 | 83.33 | 40 | 33.332
รวมคะแนน | | | | | | 100 | 79.707`,
      },
    ],
    reading: {
      kind: "form",
      scale: "three",
      tables: [
        {
          headings: "4-4",
          columns: "A=indicator B=result C=minimum D=standard E=advanced F=score G=weight H=weighted I=*",
          indicators: "6 1.1, 7 1.2, 9 2.1",
          total: "H10",
        },
      ],
    },
  },
  {
    name: "state-enterprise-criteria",
    about:
      "a state enterprise's agreement: ค่าเกณฑ์วัด, ระดับคะแนนที่ได้, a person in charge and a strategy among the columns",
    sheets: [
      {
        name: "แบบประเมิน",
        rows: `
บันทึกข้อตกลงประเมินผลการดำเนินงานรัฐวิสาหกิจ ปีบัญชี 2566
การไฟฟ้าตัวอย่าง

ยุทธศาสตร์ | เกณฑ์ประเมินผล / ตัวชี้วัด | หน่วยวัด | น้ำหนัก (ร้อยละ) | ค่าเกณฑ์วัด | | | | | ผู้รับผิดชอบ | ผลการดำเนินงานจริง | ระดับคะแนนที่ได้ | คะแนนถ่วงน้ำหนัก
 | | | | ระดับ 1 | ระดับ 2 | ระดับ 3 | ระดับ 4 | ระดับ 5
S1 | 1.1 กำไรก่อนภาษี | ล้านบาท | 25 | 800 | 850 | 900 | 950 | 1000 | ฝ่ายบัญชี | 925 | 3.5 | 0.875
S1 | 1.2 ดัชนีจำนวนครั้งที่ไฟฟ้าขัดข้อง | ครั้ง/ปี | 25 | 5 | 4.5 | 4 | 3.5 | 3 | ฝ่ายปฏิบัติการ | 3.6 | 3.8 | 0.95
S2 | 2.1 ร้อยละการเบิกจ่ายงบลงทุน | ร้อยละ | 30 | 75 | 80 | 85 | 90 | 95 | ฝ่ายแผน | 88 | 3.6 | 1.08
S3 | 2.2 ความพึงพอใจของผู้ใช้ไฟฟ้า | คะแนน | 20 | 4.1 | 4.2 | 4.3 | 4.4 | 4.5 | ฝ่ายบริการ | 4.47 | 4.7 | 0.94
 | ผลคะแนนรวมสุทธิ | | 100 | | | | | | | | | 3.845`,
      },
    ],
    reading: {
      kind: "form",
      scale: "five",
      tables: [
        {
          headings: "4-5",
          columns:
            "A=* B=indicator C=unit D=weight E=level-1 F=level-2 G=level-3 H=level-4 I=level-5 J=* K=result L=score M=weighted",
          indicators: "6 1.1, 7 1.2, 8 2.1, 9 2.2",
          total: "M10",
        },
      ],
    },
  },
  {
    name: "no-weighted-column",
    about: "no weighted scores, evidence and owner beside; the total is a mean of its own",
    sheets: [
      {
        name: "แบบประเมิน",
        rows: `
ผลการประเมินตัวชี้วัด สำนักงานตัวอย่าง ปีงบประมาณ พ.ศ. 2568

รหัส KPI | ตัวชี้วัด (KPI) | ค่าน้ำหนัก | เป้าหมายขั้นต้น = 50 | เป้าหมายมาตรฐาน = 75 | เป้าหมายขั้นสูง = 100 | ผลการดำเนินการ | ค่าคะแนน | เอกสารหลักฐาน
KPI-01 | ร้อยละของข้อมูลเปิดที่ได้มาตรฐาน | 50 | 60 | 80 | 100 | 90 | 87.5 | รายงานข้อมูลเปิด
KPI-02 | จำนวนบริการที่ยื่นผ่านดิจิทัลได้ทั้งหมด | 50 | 3 | 4 | 6 | 4 | 75 | รายชื่อบริการ`,
      },
    ],
    reading: {
      kind: "form",
      scale: "three",
      tables: [
        {
          headings: "3-3",
          columns: "A=code B=indicator C=weight D=minimum E=standard F=advanced G=result H=score I=evidence",
          indicators: "4, 5",
        },
      ],
    },
  },
  {
    name: "to-be-filled-in",
    about: "a blank form: indicators, weights and targets stand, results and scores are to come",
    sheets: [
      {
        name: "แบบประเมิน",
        rows: `
แบบรายงานผลการดำเนินงานตามตัวชี้วัด ปีงบประมาณ พ.ศ. 2569
หน่วยงาน ................................

ตัวชี้วัด | น้ำหนัก (%) | ค่าคะแนนตามเกณฑ์ | | | | | ผลที่เกิดขึ้น | คะแนนที่ประเมินได้ | คะแนนหลังถ่วงน้ำหนัก
 | | 1 คะแนน | 2 คะแนน | 3 คะแนน | 4 คะแนน | 5 คะแนน
1) ร้อยละความสำเร็จของแผนงาน | 40 | 60 | 70 | 80 | 90 | 100
2) ระดับความสำเร็จของการจัดการความรู้ | 30 | 1 | 2 | 3 | 4 | 5
3) จำนวนข้อร้องเรียน | 30 | 9 | 7 | 5 | 3 | 1
คะแนนรวม | 100`,
      },
    ],
    reading: {
      kind: "form",
      scale: "five",
      tables: [
        {
          headings: "4-5",
          columns:
            "A=indicator B=weight C=level-1 D=level-2 E=level-3 F=level-4 G=level-5 H=result I=score J=weighted",
          indicators: "6, 7, 8",
        },
      ],
    },
  },
];
