import type { LocalisedText } from "../../../domain/text/localised";

export const ERROR_REASON_TEXTS = {
  title: { th: "เหตุที่ {place} เป็น {error}", en: "Why {place} shows {error}" },
  close: { th: "ปิดคำอธิบาย", en: "Close the explanation" },
} as const satisfies Record<string, LocalisedText>;
