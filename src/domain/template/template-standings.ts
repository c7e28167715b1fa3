import type { Standing } from "../framework/carried-framework";
import type { LocalisedText } from "../text/localised";

/** What the template that a workbook carries is to those that are known here; {id}, {version} and {agency} are its own. */
export const TEMPLATE_STANDINGS: Readonly<Record<Standing, LocalisedText>> = {
  known: {
    th: "{id} ฉบับที่ {version} ตรงกับฉบับที่รู้จัก",
    en: "{id}, version {version}, as it is known here",
  },
  altered: {
    th: "{id} ฉบับที่ {version} ถูกแก้ไข จึงเทียบกับฉบับที่รู้จัก",
    en: "{id}, version {version}, altered: compared with the known one",
  },
  unknown: {
    th: "{id} ฉบับที่ {version} ของ{agency} ติดมากับสมุดงาน Pramoen ไม่รู้จัก",
    en: "{id}, version {version}, of {agency}: brought by the workbook, not known here",
  },
};
