import type { Frame, Locator, Page } from "playwright-core";
import type { LocalisedText } from "../../src/domain/text/localised";
import type { Workbench } from "../browser/support";

/** Walks through the pane in Thai, by the very texts that the pane shows. */
export class Walker {
  readonly page: Page;

  constructor(
    readonly workbench: Workbench,
    public pane: Frame,
  ) {
    this.page = workbench.page;
  }

  /** The button that bears the text, with whatever stands in its placeholders. */
  button(text: LocalisedText): Locator {
    return this.pane.getByRole("button", { name: asPattern(text) }).first();
  }

  async press(text: LocalisedText): Promise<void> {
    await this.button(text).click();
    await this.idle();
  }

  /** Opens one of the four tabs. */
  async section(text: LocalisedText): Promise<void> {
    await this.pane.getByRole("navigation").getByRole("button", { name: text.th, exact: true }).click();
    await this.idle();
  }

  /** Waits until the text is to be seen. */
  async see(text: LocalisedText): Promise<void> {
    await this.pane.locator("main").getByText(asPattern(text)).first().waitFor();
  }

  /** Opens everything that is folded behind a line of its own. */
  async unfold(): Promise<void> {
    await this.pane.evaluate(() => {
      for (const fold of document.querySelectorAll("details")) fold.open = true;
    });
  }

  async idle(): Promise<void> {
    await this.pane.getByRole("progressbar").waitFor({ state: "detached" });
    await this.pane.locator("[aria-busy=true]").waitFor({ state: "detached" });
  }

  async open(name: string, bytes: Uint8Array): Promise<void> {
    await this.page.evaluate(([b, n]) => window.workbench.open(b as number[], n as string), [
      [...bytes],
      name,
    ] as const);
    await this.workbench.settled();
    this.pane = await this.workbench.pane();
  }

  async enter(address: string, content: string | number, sheet: string): Promise<void> {
    await this.page.evaluate(([a, c, s]) => window.workbench.enter(a, c, s), [
      address,
      content,
      sheet,
    ] as const);
  }

  async select(address: string, sheet: string): Promise<void> {
    await this.page.evaluate(([a, s]) => window.workbench.select(a, s), [address, sheet] as const);
  }

  async hand(name: string, content: Uint8Array | string): Promise<void> {
    const buffer = Buffer.from(content);
    await this.pane.setInputFiles("input[type=file]", { name, mimeType: "application/octet-stream", buffer });
    await this.idle();
  }

  /** The finding of a rule in the list. */
  finding(rule: string): Locator {
    return this.pane.locator("[data-item]", { has: this.pane.locator(`[data-finding="${rule}"]`) }).first();
  }
}

function asPattern({ th }: LocalisedText): RegExp {
  const parts = th.split("|").map((form) =>
    form
      .split(/\{\w+\}/u)
      .map((part) => part.replace(/[.*+?^${}()|[\]\\]/gu, "\\$&"))
      .join(".*"),
  );
  return new RegExp(`^(?:${parts.join("|")})`, "u");
}
