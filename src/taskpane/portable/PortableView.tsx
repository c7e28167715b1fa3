import { Button } from "@fluentui/react-components";
import { useId, useState, type ReactNode } from "react";
import { ChoiceGroup } from "../shell/controls/ChoiceGroup";
import { usePane } from "../shell/pane-context";
import { ReviewPanel } from "../shell/review/ReviewPanel";
import { useActionBarStyle } from "../shell/controls/use-action-bar-style";
import { useCardStyle } from "../shell/controls/use-card-style";
import { PORTABLE_TEXTS } from "./texts";
import type { LocalisedText } from "../../domain/text/localised";
import { FREEZE, REPAIR, THAW, type PortableStore } from "./jobs";
import type { FreezeRequest } from "./portable-services";
import type { ShellState } from "../shell/shell-state";

const FORMS: readonly { value: FreezeRequest["form"]; name: LocalisedText; explanation: LocalisedText }[] = [
  { value: "formulas", name: PORTABLE_TEXTS.formFormulas, explanation: PORTABLE_TEXTS.formFormulasBody },
  { value: "values", name: PORTABLE_TEXTS.formValues, explanation: PORTABLE_TEXTS.formValuesBody },
  { value: "names", name: PORTABLE_TEXTS.formNames, explanation: PORTABLE_TEXTS.formNamesBody },
];

const SCOPES: readonly { value: FreezeRequest["scope"]; name: LocalisedText }[] = [
  { value: "selection", name: PORTABLE_TEXTS.scopeSelection },
  { value: "sheet", name: PORTABLE_TEXTS.scopeSheet },
  { value: "workbook", name: PORTABLE_TEXTS.scopeWorkbook },
];

/** Makes formulas work for people without the add-in, brings them back, and mends broken ones. */
export function PortableView({ store, state }: { store: PortableStore; state: ShellState }) {
  const { say } = usePane();
  const [form, setForm] = useState<FreezeRequest["form"]>("formulas");
  const [scope, setScope] = useState<FreezeRequest["scope"]>("workbook");
  const forms = FORMS.map(({ value, name, explanation }) => {
    return { value, name: say(name), explanation: say(explanation) };
  });
  const scopes = SCOPES.map(({ value, name }) => ({ value, name: say(name) }));
  const isBusy = state.running !== null;
  const outcome = state.reviews.portable;
  if (outcome?.state === "asking") return <ReviewPanel {...{ store, outcome, isBusy }} />;
  return (
    <>
      {outcome && <ReviewPanel {...{ store, outcome, isBusy }} />}
      <JobCard
        title={FREEZE.title}
        body={PORTABLE_TEXTS.freezeBody}
        action={PORTABLE_TEXTS.preview}
        isBusy={isBusy}
        onStart={() => void store.start(FREEZE, { scope, form })}
      >
        <ChoiceGroup label={say(PORTABLE_TEXTS.freezeForm)} choices={forms} value={form} onChange={setForm} />
        <ChoiceGroup
          label={say(PORTABLE_TEXTS.freezeScope)}
          choices={scopes}
          value={scope}
          onChange={setScope}
        />
      </JobCard>
      <JobCard
        title={THAW.title}
        body={PORTABLE_TEXTS.thawBody}
        action={PORTABLE_TEXTS.preview}
        isBusy={isBusy}
        onStart={() => void store.start(THAW)}
      />
      <JobCard
        title={REPAIR.title}
        body={PORTABLE_TEXTS.repairBody}
        action={PORTABLE_TEXTS.repairFind}
        isBusy={isBusy}
        onStart={() => void store.start(REPAIR)}
      />
    </>
  );
}

interface JobCardProps {
  readonly title: LocalisedText;
  readonly body: LocalisedText;
  readonly action: LocalisedText;
  readonly isBusy: boolean;
  readonly onStart: () => void;
  readonly children?: ReactNode;
}

function JobCard({ title, body, action, isBusy, onStart, children }: JobCardProps) {
  const card = useCardStyle();
  const { bar } = useActionBarStyle();
  const id = useId();
  const { say } = usePane();
  return (
    <section className={card.card} aria-labelledby={id}>
      <h2 id={id} className={card.title}>
        {say(title)}
      </h2>
      <p className={card.body}>{say(body)}</p>
      {children}
      {/* One that is all in view needs no bar, which would stand at the end of the window before its own title. */}
      <div className={children === undefined ? undefined : bar}>
        <Button disabledFocusable={isBusy} onClick={onStart}>
          {say(action)}
        </Button>
      </div>
    </section>
  );
}
