import { Button } from "@fluentui/react-components";
import { ChevronRightRegular } from "@fluentui/react-icons";
import type { LocalisedText } from "../../domain/text/localised";
import { COMPARE_ENTRY, FORM_ENTRY, ROUND_ENTRY, WHAT_IF_ENTRY } from "../shell/section";
import { usePane } from "../shell/pane-context";
import { useCardStyle } from "../shell/controls/use-card-style";
import type { CheckStore } from "./check-store";

/** The views that are opened from here, by what opens them: the focus comes back to it. */
const ENTRIES = {
  form: FORM_ENTRY,
  "what-if": WHAT_IF_ENTRY,
  compare: COMPARE_ENTRY,
  round: ROUND_ENTRY,
} as const;

interface SectionLinkProps {
  readonly store: CheckStore;
  readonly to: keyof typeof ENTRIES;
  readonly text: LocalisedText;
}

/** Opens a view beside the results: how the form was read, what it might be, what it was, how others did. */
export function SectionLink({ store, to, text }: SectionLinkProps) {
  const card = useCardStyle();
  const { say } = usePane();
  return (
    <Button
      id={ENTRIES[to]}
      className={card.start}
      size="small"
      icon={<ChevronRightRegular />}
      iconPosition="after"
      onClick={() => store.showSection(to)}
    >
      {say(text)}
    </Button>
  );
}
