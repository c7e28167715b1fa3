import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useId, useRef, useState, type FormEvent } from "react";
import { formNameText } from "../../../domain/form/form-name";
import { SearchField } from "../controls/SearchField";
import { useCardStyle } from "../controls/use-card-style";
import { showCount } from "../figures";
import type { ShellStore } from "../jobs/job-store";
import { ENDING_FOCUS } from "../jobs/use-ending-focus";
import { usePane } from "../pane-context";
import { SHELL_TEXTS } from "../texts";
import { chooseForm, matchingForms } from "./form-choice";
import { FormRadio } from "./FormRadio";
import type { FormQuestion } from "./known-forms";
import { FORM_CHOICE_TEXTS } from "./texts";

/** Fewer are overlooked without a search. */
const MOST_UNSEARCHED = 8;
/** So many are listed at first. */
const FIRST_LISTED = 50;

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalM, minWidth: 0 },
  group: { margin: 0, padding: 0, border: "none", minWidth: 0 },
  legend: { padding: 0, marginBottom: "4px", fontWeight: tokens.fontWeightSemibold },
  // The button that uses the choice stays in view below however many there are.
  list: {
    maxHeight: "min(50vh, 260px)",
    overflowY: "auto",
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  more: { margin: "8px" },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

interface FormChooserProps {
  readonly store: ShellStore;
  readonly question: FormQuestion;
}

/** Asks which of several forms is meant. A few hundred are searched rather than scrolled through. */
export function FormChooser({ store, question }: FormChooserProps) {
  const styles = useStyles();
  const card = useCardStyle();
  const { language, say } = usePane();
  const { options, job, isMissing, ofFile } = question;
  const [search, setSearch] = useState("");
  const [limit, setLimit] = useState(FIRST_LISTED);
  const [picked, setPicked] = useState(ofFile ? null : store.getState().forms.chosen);
  const title = useRef<HTMLHeadingElement>(null);
  const group = useId();
  useEffect(() => {
    // It arrives after the job has ended; a job of the ribbon leaves the focus in the grid.
    if (document.hasFocus()) title.current?.focus();
  }, [question]);
  const matching = matchingForms(options, search);
  const listed = matching.slice(0, limit);
  const chosen = listed.find(({ name }) => formNameText(name) === picked);
  const use = (event: FormEvent) => {
    event.preventDefault();
    if (chosen) chooseForm(store, question, formNameText(chosen.name));
  };
  const n = options.length;
  return (
    <section className={card.card} aria-labelledby="form-chooser">
      <h2 id="form-chooser" ref={title} className={card.title} {...ENDING_FOCUS}>
        {ofFile
          ? say(FORM_CHOICE_TEXTS.titleOfFile, { file: ofFile.file, n })
          : say(FORM_CHOICE_TEXTS.title, { n })}
      </h2>
      <p className={card.body}>
        {isMissing && `${say(FORM_CHOICE_TEXTS.missing)} `}
        {ofFile ? say(FORM_CHOICE_TEXTS.bodyOfFile) : say(FORM_CHOICE_TEXTS.body, { job: say(job.title) })}
      </p>
      <form className={styles.form} onSubmit={use}>
        {n > MOST_UNSEARCHED && (
          <>
            <SearchField label={say(FORM_CHOICE_TEXTS.search)} value={search} onChange={setSearch} />
            <span className={card.small} role="status">
              {say(FORM_CHOICE_TEXTS.found, { n: matching.length })}
            </span>
          </>
        )}
        <fieldset className={styles.group}>
          <legend className={styles.legend}>{say(FORM_CHOICE_TEXTS.legend)}</legend>
          <div className={styles.list}>
            {listed.map((option) => (
              <FormRadio
                key={formNameText(option.name)}
                {...{ option, group }}
                isPicked={option === chosen}
                onPick={setPicked}
              />
            ))}
            {matching.length > limit && (
              <Button className={styles.more} size="small" onClick={() => setLimit(limit * 2)}>
                {say(SHELL_TEXTS.showMore, { n: showCount(matching.length - limit, language) })}
              </Button>
            )}
          </div>
        </fieldset>
        <div className={styles.actions}>
          <Button appearance="primary" type="submit" disabledFocusable={!chosen}>
            {say(FORM_CHOICE_TEXTS.choose)}
          </Button>
          <Button onClick={store.dismissNotice}>{say(SHELL_TEXTS.cancel)}</Button>
        </div>
      </form>
    </section>
  );
}
