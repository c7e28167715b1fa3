import type { DocumentMessages } from "../document/document-fault";
import { TEMPLATE_MESSAGES } from "../template/template-messages";
import {
  DIRECTION_NAMES,
  KIND_NAMES,
  ROW_TYPE_NAMES,
  SECTION_TITLES,
  TEMPLATE_COLUMNS,
} from "./template-words";

const [KIND, KIND_EN] = TEMPLATE_COLUMNS.kind;
const [DIRECTION, DIRECTION_EN] = TEMPLATE_COLUMNS.direction;
const { higher, lower } = DIRECTION_NAMES;
const { milestone, checklist } = KIND_NAMES;
const { group, item, option } = ROW_TYPE_NAMES;

/** The same for a template on a sheet or a filled form: in the words of its headings, not of a file. */
export const TEMPLATE_SHEET_MESSAGES: DocumentMessages = {
  ...TEMPLATE_MESSAGES,
  "group-unknown": {
    th: `ไม่มีกลุ่ม {expected} สำหรับตัวชี้วัด {found} ให้เพิ่มแถว “${group.th}” หรือแก้รหัส`,
    en: `There is no group {expected} for indicator {found}: add a row “${group.en}”, or correct the code.`,
  },
  "component-weight": {
    th: "หัวข้อองค์ประกอบระบุน้ำหนัก {found} แต่ตัวชี้วัดรวมได้ {expected} ให้แก้ตัวเลขที่ไม่ถูกต้อง หรือเว้นน้ำหนักขององค์ประกอบว่างไว้ถ้าแบบประเมินไม่ระบุ",
    en: "The component states a weight of {found}, its indicators sum to {expected}: correct what is wrong, or leave the component's weight blank where the form states none.",
  },
  "target-missing": {
    th: "ตัวชี้วัด {code} ไม่มีเป้าหมาย{name} ให้กรอกค่าเป้าหมาย หรือใส่ “-” ถ้าไม่มีเป้าหมายระดับนี้",
    en: "Indicator {code} has no entry for the target “{name}”: enter it, or “-” where there is none.",
  },
  "target-not-figure": {
    th: `เป้าหมาย “{found}” ของตัวชี้วัด {code} ไม่ใช่ตัวเลขเดียว ให้แก้ หรือเปลี่ยนคอลัมน์ “${KIND}” เป็นแบบที่ผู้ประเมินเลือกระดับเป้าหมาย เช่น “${milestone.th}”`,
    en: `The target “{found}” of indicator {code} is not one figure: correct it, or set the column “${KIND_EN}” to one where a reviewer chooses the target level, such as “${milestone.en}”.`,
  },
  "direction-mismatch": {
    th: `ทิศทางที่ระบุของตัวชี้วัด {code} ขัดกับลำดับของเป้าหมาย: {found} ให้แก้คอลัมน์ “${DIRECTION}” หรือเป้าหมาย`,
    en: `The stated direction of indicator {code} contradicts the order of its targets: {found}. Correct the column “${DIRECTION_EN}” or a target.`,
  },
  "direction-unknown": {
    th: `ตัวชี้วัด {code} มีเป้าหมายระดับเดียว ({found}) ให้ระบุในคอลัมน์ “${DIRECTION}” ว่า “${higher.th}” หรือ “${lower.th}”`,
    en: `Indicator {code} has a single target ({found}): state “${higher.en}” or “${lower.en}” in the column “${DIRECTION_EN}”.`,
  },
  "direction-missing": {
    th: `กรอบการประเมินนี้ให้ระบุทิศทางของทุกตัวชี้วัด ให้ระบุของตัวชี้วัด {code} ในคอลัมน์ “${DIRECTION}” ว่า “${higher.th}” หรือ “${lower.th}”`,
    en: `The framework has every direction stated: state “${higher.en}” or “${lower.en}” for indicator {code} in the column “${DIRECTION_EN}”.`,
  },
  "checklist-missing": {
    th: `ตัวชี้วัด {code} เป็นแบบ “${checklist.th}” แต่ไม่มีรายการ ให้เพิ่มแถว “${item.th}” ใต้ตัวชี้วัดนี้`,
    en: `Indicator {code} is of the kind “${checklist.en}” and has no items: add rows “${item.en}” below it.`,
  },
  "options-missing": {
    th: `ตัวชี้วัด {code} เป็นแบบเลือกหนึ่ง ต้องมีตัวเลือกอย่างน้อย 2 ตัวเลือก แต่พบ {found} ให้เพิ่มแถว “${option.th}” ใต้ตัวชี้วัดนี้`,
    en: `Indicator {code} is to choose one of at least 2 options, found {found}: add rows “${option.en}” below it.`,
  },
  "seat-unknown": {
    th: `ไม่มีตำแหน่งลำดับที่ {found} ในคณะกรรมการ ให้แก้ลำดับ หรือเพิ่มตำแหน่งในตาราง “${SECTION_TITLES.board}”`,
    en: `The board has no seat {found}: correct the number, or add the seat to the table “${SECTION_TITLES.board}”.`,
  },
};
