import type { FormulasStore } from "./formulas-store";

/** Opens the help of a function, or the list of all with null. A cell whose formula is written is done with. */
export function openFunction(store: FormulasStore, name: string | null): void {
  const { insertion } = store.getState();
  store.set({ openFunction: name, ...(insertion?.written == null ? {} : { insertion: null }) });
}
