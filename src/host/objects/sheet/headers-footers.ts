import type { PageLayoutState, PageMargin } from "../../model/host-state";
import { HostError } from "../../protocol/host-error";
import { HostObject } from "../../protocol/host-object";

/** The page layout that they belong to. */
interface Owner {
  readonly $state: PageLayoutState;
  $change(change: Partial<PageLayoutState>): void;
}

/** Excel holds no longer text in a header or footer, codes included. */
const LONGEST = 255;

export class HeaderFooterGroup extends HostObject {
  override readonly $class = "HeaderFooterGroup";
  static override readonly $navigation = ["defaultForAllPages"];

  constructor(readonly $layout: Owner) {
    super();
  }

  get defaultForAllPages(): HeaderFooter {
    return new HeaderFooter(this.$layout);
  }
}

/** Text with codes, "&P" for the page's number and "&&" for the sign itself. */
export class HeaderFooter extends HostObject {
  override readonly $class = "HeaderFooter";

  constructor(readonly $layout: Owner) {
    super();
  }

  get leftHeader(): string {
    return this.$layout.$state.header.left;
  }

  set leftHeader(text: string) {
    this.$set("header", "left", text);
  }

  get centerHeader(): string {
    return this.$layout.$state.header.center;
  }

  set centerHeader(text: string) {
    this.$set("header", "center", text);
  }

  get rightHeader(): string {
    return this.$layout.$state.header.right;
  }

  set rightHeader(text: string) {
    this.$set("header", "right", text);
  }

  get leftFooter(): string {
    return this.$layout.$state.footer.left;
  }

  set leftFooter(text: string) {
    this.$set("footer", "left", text);
  }

  get centerFooter(): string {
    return this.$layout.$state.footer.center;
  }

  set centerFooter(text: string) {
    this.$set("footer", "center", text);
  }

  get rightFooter(): string {
    return this.$layout.$state.footer.right;
  }

  set rightFooter(text: string) {
    this.$set("footer", "right", text);
  }

  $set(margin: "header" | "footer", part: keyof PageMargin, text: string): void {
    const next = { ...this.$layout.$state[margin], [part]: text };
    if (next.left.length + next.center.length + next.right.length > LONGEST)
      throw new HostError("InvalidArgument");
    this.$layout.$change({ [margin]: next });
  }
}
