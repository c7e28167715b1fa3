import { Button } from "@fluentui/react-components";
import { ChevronRightRegular } from "@fluentui/react-icons";
import type { LocalisedText } from "../../domain/text/localised";
import { FORM_ENTRY } from "../shell/section";
import { usePane } from "../shell/pane-context";
import { useCardStyle } from "../shell/controls/use-card-style";
import type { CheckStore } from "./check-store";

/** Opens the view *Form*: what was understood of the form, and how it is corrected. */
export function FormLink({ store, text }: { store: CheckStore; text: LocalisedText }) {
  const card = useCardStyle();
  const { say } = usePane();
  return (
    <Button
      id={FORM_ENTRY}
      className={card.start}
      size="small"
      icon={<ChevronRightRegular />}
      iconPosition="after"
      onClick={() => store.showSection("form")}
    >
      {say(text)}
    </Button>
  );
}
