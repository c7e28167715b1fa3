import type { LocalisedText } from "../../domain/text/localised";
import { useCardStyle } from "./controls/use-card-style";
import { usePane } from "./pane-context";
import { recallReviewer } from "./reviewer";

const TEXTS = {
  named: {
    th: "สมุดงานจะเก็บชื่อ “{name}” และเวลาที่ใส่ไว้ด้วย",
    en: "The workbook also keeps the name “{name}” and the time.",
  },
  unnamed: { th: "สมุดงานจะเก็บเวลาที่ใส่ไว้ด้วย", en: "The workbook also keeps the time." },
} as const satisfies Record<string, LocalisedText>;

/** What the workbook will tell of who puts a template or layout into it. */
export function PutInNote() {
  const card = useCardStyle();
  const { say, storage } = usePane();
  const name = recallReviewer(storage);
  return <p className={card.body}>{name === "" ? say(TEXTS.unnamed) : say(TEXTS.named, { name })}</p>;
}
