import { useCardStyle } from "../controls/use-card-style";
import { usePane } from "../pane-context";
import { PROTECTION_TEXTS } from "./protection-texts";

/** What the user does where cells stay locked: nothing where no sheet is named. */
export function LockedSheets({ sheets }: { readonly sheets: readonly string[] }) {
  const card = useCardStyle();
  const { say } = usePane();
  if (sheets.length === 0) return null;
  return <p className={card.small}>{say(PROTECTION_TEXTS.locked, { sheets: sheets.join(", ") })}</p>;
}
