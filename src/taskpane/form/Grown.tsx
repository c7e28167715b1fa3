import type { FormView } from "../../domain/form/form-view";
import type { LocalisedText } from "../../domain/text/localised";
import { PlaceList } from "../shell/controls/PlaceList";
import { useCardStyle } from "../shell/controls/use-card-style";
import { usePane } from "../shell/pane-context";
import { laidName, oneLine } from "./column-rows";
import type { FormOutcome } from "./form-state";
import type { FormStore } from "./form-store";
import { FORM_TEXTS } from "./texts";

interface GrownProps {
  readonly store: FormStore;
  readonly view: FormView;
  readonly outcome: Extract<FormOutcome, { kind: "grown" }>;
}

/** What became of each wording that a framework was to learn. */
export function Grown({ store, view, outcome: { growth, isKept } }: GrownProps) {
  const card = useCardStyle();
  const { language, say } = usePane();
  const { roles } = view.frameworks[0];
  return (
    <>
      {growth.kind === "grown" && (
        <p className={card.body} role={isKept ? undefined : "alert"}>
          {say(isKept ? FORM_TEXTS.grownBody : FORM_TEXTS.grownUnkept)}
        </p>
      )}
      <ul className={card.list}>
        {growth.wordings.map(({ heading, role, outcome }) => (
          <li key={`${heading} ${role}`} className={card.small}>
            {say(FORM_TEXTS.quoted, { text: oneLine(heading) })} → {laidName(role, roles)[language]}:{" "}
            <strong>{say(OUTCOMES[outcome])}</strong>
          </li>
        ))}
      </ul>
      {growth.kind === "refused" && (
        <PlaceList
          items={growth.faults.map(({ message }) => ({ cell: null, content: message[language] }))}
          onGoTo={(sheet, address) => void store.select(sheet, address)}
        />
      )}
    </>
  );
}

const OUTCOMES = {
  added: FORM_TEXTS.wordAdded,
  known: FORM_TEXTS.wordKnown,
  "several-roles": FORM_TEXTS.wordSeveral,
  "no-tier": FORM_TEXTS.wordNoTier,
} as const satisfies Record<string, LocalisedText>;
