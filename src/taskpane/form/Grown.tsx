import { columnNameOf } from "../../domain/framework/column-names";
import type { ColumnRole, Framework } from "../../domain/framework/framework";
import type { WordingOutcome } from "../../domain/layout/add-wordings";
import type { LocalisedText } from "../../domain/text/localised";
import { useCardStyle } from "../shell/controls/use-card-style";
import { usePane } from "../shell/pane-context";
import { oneLine } from "./column-rows";
import type { FormOutcome } from "./form-state";
import { FORM_TEXTS } from "./texts";

interface GrownProps {
  readonly outcome: Extract<FormOutcome, { kind: "grown" }>;
}

/** What became of each wording that a framework was to learn. */
export function Grown({ outcome: { growth, isKept } }: GrownProps) {
  const card = useCardStyle();
  return (
    <>
      {growth.kind === "grown" && <Kept isKept={isKept} />}
      <ul className={card.list}>
        {growth.wordings.map((wording) => (
          <Wording
            key={`${wording.heading} ${wording.role}`}
            wording={wording}
            framework={growth.framework}
          />
        ))}
      </ul>
    </>
  );
}

function Kept({ isKept }: { readonly isKept: boolean }) {
  const card = useCardStyle();
  const { say } = usePane();
  return (
    <p className={card.body} role={isKept ? undefined : "alert"}>
      {say(isKept ? FORM_TEXTS.grownBody : FORM_TEXTS.grownUnkept)}
    </p>
  );
}

function Wording({
  wording,
  framework,
}: {
  readonly wording: WordingOutcome;
  readonly framework: Framework;
}) {
  const card = useCardStyle();
  const { language, say } = usePane();
  const nameOf = (role: string) => columnNameOf(role as ColumnRole, framework)[language];
  const other = wording.outcome === "other-role" ? nameOf(wording.other) : "";
  return (
    <li className={card.small}>
      {say(FORM_TEXTS.quoted, { text: oneLine(wording.heading) })} → {nameOf(wording.role)}:{" "}
      <strong>{say(OUTCOMES[wording.outcome], { other })}</strong>
    </li>
  );
}

const OUTCOMES = {
  added: FORM_TEXTS.wordAdded,
  known: FORM_TEXTS.wordKnown,
  "several-roles": FORM_TEXTS.wordSeveral,
  "no-tier": FORM_TEXTS.wordNoTier,
  "other-role": FORM_TEXTS.wordOther,
} as const satisfies Record<WordingOutcome["outcome"], LocalisedText>;
