import { formNameText, type FormName, type FormOption } from "../../../domain/form/form-name";
import type { AnyJob } from "../jobs/job";
import type { ShellStore } from "../jobs/job-store";
import type { Say } from "../say";
import type { FormQuestion } from "./known-forms";
import { FORM_CHOICE_TEXTS } from "./texts";

/** Offers the choice again. */
export function changeForm(store: ShellStore, job: AnyJob): void {
  const { running, forms, endings } = store.getState();
  if (running || forms.options.length === 0) return;
  const question = { options: forms.options, job, isMissing: false };
  store.set({ notice: { kind: "choosing", question }, endings: endings + 1 });
}

/** Remembers the answer and starts the job again. */
export function chooseForm(store: ShellStore, { job, ofFile, options }: FormQuestion, form: string): void {
  if (store.getState().running) return;
  if (ofFile) {
    void store.startWith(job, ofFile.given(form));
    return;
  }
  store.set({ forms: { options, chosen: form } });
  void store.again(job);
}

/** The forms in whose sheet or agency the text occurs. */
export function matchingForms(options: readonly FormOption[], search: string): readonly FormOption[] {
  const wanted = comparable(search.trim());
  if (wanted === "") return options;
  return options.filter(({ name, agency }) =>
    comparable(`${formNameText(name)} ${agency ?? ""}`).includes(wanted),
  );
}

function comparable(text: string): string {
  return text.normalize("NFC").toLowerCase();
}

/** "แผ่นงาน “ส่วนที่ 1”", with the row where two forms stand on the sheet. */
export function formPlace({ sheet, row }: FormName, say: Say): string {
  return row === null
    ? say(FORM_CHOICE_TEXTS.sheet, { sheet })
    : say(FORM_CHOICE_TEXTS.sheetRow, { sheet, row: row + 1 });
}
