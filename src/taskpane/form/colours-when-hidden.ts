import { describeProblem } from "../shell/jobs/problem";
import { withForm } from "./form-state";
import type { FormStore } from "./form-store";

/**
 * Takes the colours out of the sheets when the pane is closed, whichever section was in view. It never ends as a job
 * does: there is nobody to tell. What fails stays noted in the workbook, and the switch shows it when it is read again.
 */
export function removeColoursWhenHidden(store: FormStore): void {
  if (watched.has(store)) return;
  watched.add(store);
  void store.services
    .form()
    .then((form) => form.whenHidden(() => void removeColours(store)))
    .catch((error: unknown) => {
      watched.delete(store);
      describeProblem(error);
    });
}

const watched = new WeakSet<FormStore>();

async function removeColours(store: FormStore): Promise<void> {
  const { reading } = store.getState().form;
  if (!reading || reading.coloured.length === 0) return;
  try {
    await (await store.services.form()).uncolour({});
    const now = store.getState().form.reading;
    if (now) store.set(withForm(store.getState(), { reading: { ...now, coloured: [] } }));
  } catch (error) {
    describeProblem(error);
  }
}
