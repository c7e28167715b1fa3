/** Whether the user is typing into a cell: Excel then refuses batches, or holds them until the user is done. */
export class CellEdit {
  #waiting: (() => void)[] = [];
  #isEditing = false;

  get isEditing(): boolean {
    return this.#isEditing;
  }

  begin(): void {
    this.#isEditing = true;
  }

  end(): void {
    this.#isEditing = false;
    for (const resume of this.#waiting.splice(0)) resume();
  }

  /** For a batch that arrives: "ready" at once or after the edit, "refused" where it may not wait. */
  async admit(mayWait: boolean): Promise<"ready" | "refused"> {
    if (!this.#isEditing) return "ready";
    if (!mayWait) return "refused";
    await new Promise<void>((resolve) => this.#waiting.push(resolve));
    return "ready";
  }
}
