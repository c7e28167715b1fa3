import { Button } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";
import { ChoiceGroup } from "../shell/controls/ChoiceGroup";
import type { JobStore } from "../shell/composition/job-store";
import type { PaneState } from "../shell/pane-state";
import { usePane } from "../shell/pane-context";
import { ReviewPanel } from "../shell/review/ReviewPanel";
import type { FreezeForm, FreezeScope } from "../shell/review/review";
import type { TextKey } from "../shell/texts";
import { useCardStyle } from "../shell/controls/use-card-style";
import { PORTABLE_TEXTS } from "./texts";

type PortableText = TextKey | keyof typeof PORTABLE_TEXTS;

const FORMS: readonly { value: FreezeForm; name: PortableText; explanation: PortableText }[] = [
  { value: "formulas", name: "formFormulas", explanation: "formFormulasBody" },
  { value: "values", name: "formValues", explanation: "formValuesBody" },
  { value: "names", name: "formNames", explanation: "formNamesBody" },
];

const SCOPES: readonly { value: FreezeScope; name: PortableText }[] = [
  { value: "selection", name: "scopeSelection" },
  { value: "sheet", name: "scopeSheet" },
  { value: "workbook", name: "scopeWorkbook" },
];

/** Makes formulas work for people without the add-in, brings them back, and mends broken ones. */
export function PortableView({ store, state }: { store: JobStore; state: PaneState }) {
  const { say } = usePane(PORTABLE_TEXTS);
  const [form, setForm] = useState<FreezeForm>("formulas");
  const [scope, setScope] = useState<FreezeScope>("workbook");
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
        title="freeze"
        body="freezeBody"
        action="preview"
        isBusy={isBusy}
        onStart={() => void store.reviews.plan({ job: "freeze", scope, form })}
      >
        <ChoiceGroup label={say("freezeForm")} choices={forms} value={form} onChange={setForm} />
        <ChoiceGroup label={say("freezeScope")} choices={scopes} value={scope} onChange={setScope} />
      </JobCard>
      <JobCard
        title="thaw"
        body="thawBody"
        action="preview"
        isBusy={isBusy}
        onStart={() => void store.reviews.plan({ job: "thaw" })}
      />
      <JobCard
        title="repair"
        body="repairBody"
        action="repairFind"
        isBusy={isBusy}
        onStart={() => void store.reviews.plan({ job: "repair" })}
      />
    </>
  );
}

interface JobCardProps {
  readonly title: PortableText;
  readonly body: PortableText;
  readonly action: PortableText;
  readonly isBusy: boolean;
  readonly onStart: () => void;
  readonly children?: ReactNode;
}

function JobCard({ title, body, action, isBusy, onStart, children }: JobCardProps) {
  const card = useCardStyle();
  const { say } = usePane(PORTABLE_TEXTS);
  return (
    <section className={card.card} aria-labelledby={`job-${title}`}>
      <h2 id={`job-${title}`} className={card.title}>
        {say(title)}
      </h2>
      <p className={card.body}>{say(body)}</p>
      {children}
      <Button className={card.start} disabledFocusable={isBusy} onClick={onStart}>
        {say(action)}
      </Button>
    </section>
  );
}
