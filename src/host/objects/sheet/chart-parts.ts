import { HostCollection, HostObject } from "../../protocol/host-object";
import { formatColour, parseColour } from "../range/colours";
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
    return this.$names.map((name, index) => new ChartSeries(this.$chart, name, index));
  }

  $find(key: unknown): ChartSeries | undefined {
    return typeof key === "number" ? this.$items()[key] : undefined;
  }
}

export class ChartSeries extends HostObject {
  override readonly $class = "ChartSeries";
  static override readonly $navigation = ["format"];

  constructor(
    readonly $chart: Owner,
    readonly $name: string,
    readonly $index: number,
  ) {
    super();
  }

  get name(): string {
    return this.$name;
  }

  get chartType(): string {
    return this.$chart.$state.type;
  }

  get format(): ChartSeriesFormat {
    return new ChartSeriesFormat(this.$chart, this.$index);
  }
}

export class ChartSeriesFormat extends HostObject {
  override readonly $class = "ChartSeriesFormat";
  static override readonly $navigation = ["fill", "line"];

  constructor(
    readonly $chart: Owner,
    readonly $index: number,
  ) {
    super();
  }

  get fill(): ChartFill {
    return new ChartFill(this.$chart, this.$index);
  }

  get line(): ChartLineFormat {
    return new ChartLineFormat(this.$chart, this.$index);
  }
}

export class ChartFill extends HostObject {
  override readonly $class = "ChartFill";

  constructor(
    readonly $chart: Owner,
    readonly $index: number,
  ) {
    super();
  }

  setSolidColor(colour: string): void {
    setColour(this.$chart, this.$index, parseColour(colour));
  }
}

export class ChartLineFormat extends HostObject {
  override readonly $class = "ChartLineFormat";

  constructor(
    readonly $chart: Owner,
    readonly $index: number,
  ) {
    super();
  }

  get color(): string {
    return formatColour(this.$chart.$state.colours?.[this.$index] ?? undefined, "#000000");
  }

  set color(colour: string) {
    setColour(this.$chart, this.$index, parseColour(colour));
  }
}

/** A series has one colour here, of its area or of its line. */
function setColour(chart: Owner, index: number, colour: string): void {
  const colours = Array.from({ length: Math.max(index + 1, chart.$state.colours?.length ?? 0) }, (_, i) =>
    i === index ? colour : (chart.$state.colours?.[i] ?? null),
  );
  chart.$change({ colours });
}
