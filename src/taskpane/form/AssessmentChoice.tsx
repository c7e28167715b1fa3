import { makeStyles, tokens } from "@fluentui/react-components";
import type { TableView } from "../../domain/form/form-view";
import { ChoiceGroup } from "../shell/controls/ChoiceGroup";
import { useCardStyle } from "../shell/controls/use-card-style";
import { usePane } from "../shell/pane-context";
import { FORM_TEXTS } from "./texts";

/** The choice that leaves it to the usual policy. */
const AUTOMATIC = "";

const useStyles = makeStyles({
  group: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXS },
});

interface AssessmentChoiceProps {
  readonly table: TableView;
  /** What the layout in hand says; null where it says nothing. */
  readonly counts: string | null;
  readonly isOff: boolean;
  readonly onChoose: (counts: string | null) => void;
}

/** Assessments side by side: which of them counts and why, and the choice of another. */
export function AssessmentChoice({ table, counts, isOff, onChoose }: AssessmentChoiceProps) {
  const styles = useStyles();
  const card = useCardStyle();
  const { language, say } = usePane();
  const { assessments, counting } = table;
  const counted = assessments.find((each) => each.counts);
  return (
    <div className={styles.group}>
      <ChoiceGroup<string>
        label={say(FORM_TEXTS.assessments)}
        choices={[
          { value: AUTOMATIC, name: say(FORM_TEXTS.countsAuto) },
          ...assessments.map(({ name }) => ({ value: name, name })),
        ]}
        value={counts ?? AUTOMATIC}
        onChange={(value) => {
          if (!isOff) onChoose(value === AUTOMATIC ? null : value);
        }}
      />
      {counted && counting && (counts === null || counts === counted.name) && (
        <p className={card.small}>
          {say(FORM_TEXTS.countsNow, { name: counted.name, reason: counting[language] })}
        </p>
      )}
    </div>
  );
}
