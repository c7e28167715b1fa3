import { HostCollection, HostObject } from "../../protocol/host-object";
import type { ChartState } from "../../model/host-state";

/** The chart that the parts below belong to. */
interface Owner {
  readonly $state: ChartState;
  /** @throws HostError AccessDenied on a protected sheet */
  $change(change: Partial<ChartState>): void;
}

export class ChartTitle extends HostObject {
  override readonly $class = "ChartTitle";

  constructor(readonly $chart: Owner) {
    super();
  }

  get text(): string {
    return this.$chart.$state.title;
  }

  /** Setting a text shows the title. */
  set text(text: string) {
    this.$chart.$change({ title: text, hasTitle: true });
  }

  get visible(): boolean {
    return this.$chart.$state.hasTitle;
  }

  set visible(visible: boolean) {
    this.$chart.$change({ hasTitle: visible });
  }
}

export class ChartLegend extends HostObject {
  override readonly $class = "ChartLegend";

  constructor(readonly $chart: Owner) {
    super();
  }

  get visible(): boolean {
    return this.$chart.$state.hasLegend;
  }

  set visible(visible: boolean) {
    this.$chart.$change({ hasLegend: visible });
  }

  get position(): string {
    return this.$chart.$state.legendPosition ?? "Bottom";
  }

  set position(position: NonNullable<ChartState["legendPosition"]>) {
    this.$chart.$change({ legendPosition: position });
  }
}

/** Series follow from the chart's source; they can be counted and read. */
export class ChartSeriesCollection extends HostCollection<ChartSeries> {
  override readonly $class = "ChartSeriesCollection";

  constructor(
    readonly $chart: Owner,
    readonly $names: readonly string[],
  ) {
    super();
  }

  get count(): number {
    return this.$names.length;
  }

  $items(): ChartSeries[] {
    return this.$names.map((name) => new ChartSeries(this.$chart, name));
  }

  $find(key: unknown): ChartSeries | undefined {
    return typeof key === "number" ? this.$items()[key] : undefined;
  }
}

export class ChartSeries extends HostObject {
  override readonly $class = "ChartSeries";

  constructor(
    readonly $chart: Owner,
    readonly $name: string,
  ) {
    super();
  }

  get name(): string {
    return this.$name;
  }

  get chartType(): string {
    return this.$chart.$state.type;
  }
}
