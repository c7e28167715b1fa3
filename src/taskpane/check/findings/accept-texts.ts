import type { LocalisedText } from "../../../domain/text/localised";

/** The sentences of the forms in which a reviewer accepts or signs, which are fetched with them. */
export const ACCEPT_TEXTS = {
  acceptReason: { th: "เหตุผลที่ยอมรับ", en: "Why it may stand" },
  acceptConfirm: { th: "ยอมรับ", en: "Accept" },
  reasonMissing: { th: "ต้องระบุเหตุผล", en: "A reason is needed" },
  yourName: { th: "ชื่อผู้ตรวจ", en: "Your name" },
  nameMissing: { th: "ต้องระบุชื่อ", en: "A name is needed" },
} as const satisfies Record<string, LocalisedText>;
