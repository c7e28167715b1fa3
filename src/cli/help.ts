import { LIMITS } from "./review/limits";
import { COMMON_EXIT_CODES, EXIT_CODES, exitLines } from "./exit-codes";

/** What --help prints. */
export const HELP = `pramoen – ตรวจสมุดงานประเมินตัวชี้วัดขององค์การมหาชน
          check KPI evaluation workbooks of Thai public organisations

  pramoen check FILE... [--strict] [--framework ID|FILE.json] [--layout L.json] [--format text|json] [--lang th|en]
      ตรวจไฟล์ .xlsx และ .xlsm  ·  Check .xlsx and .xlsm files.
      --strict: ไม่ใช้กรอบการประเมินและผังที่ติดมากับไฟล์ ไม่นับรายการที่ยอมรับไว้
                Framework and layout of the file are not used, what was accepted does not count.
${exitLines(EXIT_CODES.check)}

  pramoen verify FILE... [--framework ID|FILE.json] [--layout L.json] [--format text|json] [--lang th|en]
      ใครรับรอง เมื่อใด และมีการแก้ไขหลังจากนั้นหรือไม่  ·  Who signed, when, and what changed since.
${exitLines(EXIT_CODES.verify)}

  pramoen form FILE... [--framework ID|FILE.json] [--layout L.json] [--format text|json] [--lang th|en]
      สิ่งที่เข้าใจจากแบบประเมิน: คอลัมน์ ชุดที่นับ กรอบการประเมิน และสิ่งที่ไม่เข้าใจ
      What was understood of a form: columns, what counts, framework, and what was not.
${exitLines(EXIT_CODES.form)}

  pramoen summarise IN.xlsx -o OUT.xlsx [--form SHEET] [--values] [--locked-cells] [--digits thai|arabic]
                    [--framework ID|FILE.json] [--layout L.json] [--force] [--lang th|en]
  pramoen summarise IN.xlsx --format html|json|svg [--form SHEET] [--digits thai|arabic]
                    [--framework ID|FILE.json] [--layout L.json] [--lang th|en]
      เติมคะแนนรวมและระดับผลการประเมิน และเขียนแผ่นงานสรุปในไฟล์ใหม่ หรือพิมพ์สรุปออกจอ
      Fill in total and rating and write the summary sheet into a new file, or print the summary.
      --values: ตัวเลขแทนสูตร  ·  figures in place of formulas.
      --locked-cells: เขียนเซลล์ที่ล็อกไว้ด้วย เมื่อแผ่นงานป้องกันไว้โดยไม่มีรหัสผ่าน การป้องกันคงเดิม
                      Write locked cells too where no password guards their sheet; it stays protected.
      --digits: เลขไทยหรือเลขอารบิก ถ้าไม่ระบุ ตามแผ่นงานสรุปเดิม
                Thai or Arabic digits; as the summary sheet has them unless told.
      --form: แบบประเมินบนแผ่นงานนี้ เมื่อมีหลายชุด แต่ละชุดมีแผ่นงานสรุปของตน
              The form on this sheet, where there are several; each has a summary of its own.
              สองชุดในแผ่นงานเดียว: SHEET:ROW  ·  Two on one sheet: SHEET:ROW.
${exitLines(EXIT_CODES.summarise)}

  pramoen compare THEN.xlsx NOW.xlsx [--form SHEET] [--form-then SHEET] [--framework ID|FILE.json]
                  [--layout L.json] [--format text|json] [--lang th|en]
      เทียบกับปีก่อนหรือรอบก่อน ทีละตัวชี้วัด และบอกว่าฐานเปลี่ยนหรือไม่
      Set last year's or an earlier round's workbook beside this one; what changed of the basis is said.
      --form: แบบประเมินบนแผ่นงานนี้ เมื่อมีหลายชุด  --form-then: ในไฟล์ก่อน ถ้าชื่อต่างกัน
              The form on this sheet, where there are several; --form-then: in the earlier file, where its
              name differs there. สองรอบในไฟล์เดียว  ·  Two rounds of one file: the same file twice.
${exitLines(EXIT_CODES.compare)}

  pramoen review FILE|DIR... [-o ROUND.xlsx] [--format text|json|jsonl|html] [--from LINES.jsonl]...
                 [--before LINES.jsonl]... [--letters DIR] [--deadline 2026-01-31] [--year 2568]
                 [--framework ID|FILE.json] [--layout L.json]... [--strict] [--jobs N] [--force]
                 [--max-size MB] [--max-files N] [--time-limit SECONDS] [--memory-limit MB] [--lang th|en]
  pramoen review --from LINES.jsonl... [-o ROUND.xlsx] [--format text|json|jsonl|html] [--before LINES.jsonl]...
                 [--letters DIR] [--deadline 2026-01-31] [--year 2568] [--force] [--lang th|en]
      ตรวจสมุดงานของทุกหน่วยงานพร้อมกัน และบอกว่าแต่ละแห่งอยู่ที่ใด โฟลเดอร์รวมโฟลเดอร์ย่อย
      Review the workbooks of many agencies at once and tell where each stands; folders with all below them.
      -o: สมุดงานของรอบ และ ROUND.jsonl ที่เก็บผลของแต่ละไฟล์ทันทีที่ตรวจเสร็จ สั่งอีกครั้งจะอ่านเฉพาะไฟล์ที่เปลี่ยน
          The workbook of the round, and beside it ROUND.jsonl, where what is known of each file is kept as
          it comes: the same command again goes on where it was stopped and reads only what has changed.
      --format jsonl: ผลของแต่ละไฟล์บรรทัดละไฟล์ ใช้ต่อได้ด้วย --from  ·  a line for each file, which --from takes.
      --from: ผลที่ตรวจไว้แล้ว บรรทัดหลังแทนบรรทัดก่อน ไฟล์ที่ลงท้ายด้วย .jsonl ไม่ต้องมี --from
              What is known already, a later line over an earlier one; a file that ends in .jsonl needs no --from.
      --before: ผลของรอบก่อน เพื่อบอกว่าอะไรเปลี่ยน  ·  the earlier round, to tell what changed.
      --letters: หนังสือถึงแต่ละหน่วยงานในโฟลเดอร์นี้ --deadline: วันที่ให้ส่งกลับ
                 A letter to each agency in this folder; --deadline: when to answer.
      --year: ปีงบประมาณของรอบ ถ้าไม่ระบุ ปีที่มีมากที่สุด  ·  the round's fiscal year, else that of most forms.
      --jobs: จำนวนไฟล์ที่อ่านพร้อมกัน ถ้าไม่ระบุ เท่าจำนวนหน่วยประมวลผล  ·  files at a time, else one a processor.
      ไฟล์หนึ่งใหญ่ได้ไม่เกิน --max-size ${LIMITS.size} MB อ่านได้ไม่เกิน --time-limit ${LIMITS.time} วินาที และ --memory-limit ${LIMITS.memory} MB
      รอบหนึ่งมีได้ไม่เกิน --max-files ${LIMITS.files} ไฟล์
      A file may have ${LIMITS.size} MB (--max-size), take ${LIMITS.time} seconds (--time-limit) and ${LIMITS.memory} MB of memory
      (--memory-limit); a round ${LIMITS.files} files (--max-files).
      Ctrl+C: หยุดและเขียนสิ่งที่เสร็จแล้ว กดอีกครั้งหยุดทันที  ·  stops and writes what is done; again: at once.
${exitLines(EXIT_CODES.review)}

  --framework: ตรวจด้วยกรอบการประเมินนี้ แทนกรอบการประเมินที่แบบประเมินบอก  ·  judge by this one, not by what the form shows.
  --layout: ผังคอลัมน์ที่บอกว่าคอลัมน์ใดคืออะไร  ·  a layout that says what each column is.

  pramoen calc IN.xlsx -o OUT.xlsx [--all] [--framework ID|FILE.json] [--layout L.json] [--force]
               [--lang th|en]
      คำนวณฟังก์ชัน KPI สูตรที่ยังไม่มีค่า และสูตรที่ขึ้นกับค่าที่เปลี่ยน
      Calculate KPI functions, formulas without a value, and what depends on a changed value.
      --all: คำนวณทุกสูตร  ·  every formula.
      สูตรที่ไม่แน่ใจว่าจะตรงกับ Excel คงค่าเดิม และบอกว่าเพราะเหตุใด
      Where the result is not sure to be Excel's, the value in the file stays, and is named with the reason.
      ไม่เขียนทับไฟล์เดิมเว้นแต่ใช้ --force  ·  Replaces no file without --force.
      --layout เก็บผังไว้ในไฟล์ใหม่  ·  The layout is kept in the new file.
      ถ้าระบุผังหรือกรอบการประเมิน จะบอกคะแนนรวมและระดับผลการประเมินด้วย  ·  With either, total and rating are told.
${exitLines(EXIT_CODES.calc)}

  pramoen template -o OUT.xlsx --template ID|FILE.json [--framework ID|FILE.json] [--agency NAME]
                   [--portable] [--open-with organisation|developer] [--force] [--lang th|en]
  pramoen template -o OUT.xlsx --agency NAME [--abbr SHORT] --year 2568 [--framework ID|FILE.json]
                   [--portable] [--open-with organisation|developer] [--force] [--lang th|en]
      สร้างสมุดงานจากแม่แบบ หรือแบบประเมินเปล่าของหน่วยงาน  ·  Make a workbook from a template, or a blank one.
      --portable: ใช้สูตรของ Excel เอง  ·  formulas of Excel itself.
      --open-with: เปิดบานหน้าต่างพร้อมไฟล์ เฉพาะหน่วยงานที่ติดตั้ง Pramoen ด้วยวิธีนี้
                   The pane opens with the file, at agencies that have Pramoen in this way.
${exitLines(EXIT_CODES.template)}
  pramoen template -o DIR --list-of AGENCIES.xlsx [--year 2569] [--framework ID|FILE.json]
                   [--portable] [--open-with organisation|developer] [--force] [--lang th|en]
      สร้างสมุดงานของทุกหน่วยงานในรายชื่อ  ·  Make a workbook for each agency of a list.
  pramoen template --list
      กรอบการประเมินและแม่แบบที่มากับ Pramoen  ·  Frameworks and templates that come with Pramoen.
  pramoen template check FILE.json|FILE.xlsx [--framework ID|FILE.json]
      ตรวจแม่แบบ  ·  Check a template.
${exitLines(EXIT_CODES["template check"])}

  pramoen framework learn ID|FILE.json --layout L.json [-o OUT.json] [--force] [--lang th|en]
      เพิ่มคำของผังในกรอบการประเมิน เป็นฉบับถัดไป ถ้าไม่มี -o จะแสดงอย่างเดียว
      Add a layout's words to a framework, as its next version; without -o they are only shown.
${exitLines(EXIT_CODES["framework learn"])}

  pramoen move-year OLD.xlsx --framework ID|FILE.json -o NEW.xlsx [--layout L.json]
                    [--portable] [--open-with organisation|developer] [--force]
      สร้างสมุดงานปีถัดไปจากปีที่แล้ว  ·  Make next year's workbook from last year's.
${exitLines(EXIT_CODES["move-year"])}

  pramoen --help | --version

  ทุกคำสั่งอาจจบด้วย  ·  Any command may end with
${exitLines(COMMON_EXIT_CODES)}
`;
