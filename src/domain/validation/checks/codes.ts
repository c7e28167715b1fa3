import type { Component, Indicator, IndicatorTable } from "../../form/evaluation";

/** The component that a code names: "2" of "2.1.3". */
export function topOf(code: string): string {
  return code.slice(0, code.indexOf("."));
}

export type CodedIndicator = Indicator & { readonly code: string };

/** Whether the code has levels: "1." alone only numbers the rows, often anew in each component. */
export function isCoded(indicator: Indicator): indicator is CodedIndicator {
  return indicator.code?.includes(".") ?? false;
}

/** Whether an indicator stands under another component than its code says. */
export function isMisplaced(indicator: Indicator): boolean {
  const { component } = indicator;
  return isCoded(indicator) && component !== null && Number(topOf(indicator.code)) !== Number(component.code);
}

export type ComponentFault =
  | { readonly kind: "twice" | "order"; readonly other: Component }
  /** `expected` is the number that should come before it. */
  | { readonly kind: "gap"; readonly expected: number };

/** What is wrong with the numbers of components, at most one fault each; `other` is the component they are held against. */
export function componentFaults(
  { components }: IndicatorTable,
  { startsAtOne = false }: { readonly startsAtOne?: boolean } = {},
): Map<Component, ComponentFault> {
  const faults = new Map<Component, ComponentFault>();
  const seen = new Map<number, Component>();
  let last: Component | null = null;
  for (const component of components) {
    const number = Number(component.code);
    const same = seen.get(number);
    const before = last === null ? 0 : Number(last.code);
    if (same) faults.set(component, { kind: "twice", other: same });
    else if (last && number < before) faults.set(component, { kind: "order", other: last });
    else {
      const isGap = number > before + 1 && (last !== null || startsAtOne);
      // A number that was passed over comes later: then that one is out of order.
      const isLater = components.some(({ code }) => Number(code) === before + 1);
      if (isGap && !isLater) faults.set(component, { kind: "gap", expected: before + 1 });
      last = component;
    }
    if (!same) seen.set(number, component);
  }
  return faults;
}
