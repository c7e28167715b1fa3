import type { Framework, FrameworkComponent, TierId } from "../framework/framework";
import {
  TEMPLATE_SCHEMA_VERSION,
  type Template,
  type TemplateComponent,
  type TemplateIndicator,
} from "./template";

/** The name of an indicator that has none yet. */
export const UNNAMED = "(ระบุชื่อตัวชี้วัด)";
/** Indicators of a component that a starter has room for. */
const INDICATORS = 2;
/** A framework that lays down no components gets one, with room for more indicators. */
const ONLY_COMPONENT: FrameworkComponent = {
  code: "1",
  name: { th: "ผลการปฏิบัติงาน", en: "Performance" },
  weight: null,
};
const ONLY_INDICATORS = 5;
const BOARD_SEATS = 7;

/**
 * A starter for an agency and year: the framework's components, each with indicators that are {@link UNNAMED},
 * have no targets yet and share its weight evenly. `fiscalYear` is of the Buddhist Era.
 */
export function blankTemplate(
  framework: Framework,
  agency: Template["agency"],
  fiscalYear: number,
): Template {
  const laidDown = framework.components.length > 0;
  const components = laidDown ? framework.components : [ONLY_COMPONENT];
  const stated = components.map((component) => component.weight);
  const shares = stated.every((weight) => weight !== null)
    ? stated
    : evenShares(framework.weightTotal, components.length);
  const targets = Object.fromEntries(framework.tiers.map(({ id }) => [id, null]));
  const hasPart = (id: string) => framework.parts.some((part) => part.id === id);
  return {
    schemaVersion: TEMPLATE_SCHEMA_VERSION,
    id: `blank-${fiscalYear}`,
    version: 1,
    framework: { id: framework.id, version: framework.version },
    agency,
    fiscalYear,
    components: components.map((component, i) =>
      blankComponent(component, shares[i]!, targets, laidDown ? INDICATORS : ONLY_INDICATORS),
    ),
    part3: [],
    monitoring: [],
    board: hasPart("board") ? blankBoard() : [],
    revenueLines: [],
  };
}

function blankComponent(
  { code, name, weight }: FrameworkComponent,
  share: number,
  targets: Readonly<Record<TierId, null>>,
  count: number,
): TemplateComponent {
  const weights = evenShares(share, count);
  const indicators = weights.map((each, i): TemplateIndicator => ({
    code: `${code}.${i + 1}`,
    name: UNNAMED,
    weight: each,
    kind: "numeric",
    unit: null,
    direction: null,
    targets,
  }));
  return { code, name: name.th, weight, groups: [], indicators };
}

/** Shares of two decimals at most that add up; the last one takes what rounding leaves. */
function evenShares(whole: number, count: number): number[] {
  const share = Math.floor((whole / count) * 100) / 100;
  const last = Math.round((whole - share * (count - 1)) * 100) / 100;
  return Array.from({ length: count }, (_, i) => (i === count - 1 ? last : share));
}

/** A chair and members whose seats have a term. */
function blankBoard(): Template["board"] {
  return Array.from({ length: BOARD_SEATS }, (_, i) => ({
    no: i + 1,
    role: i === 0 ? "ประธานกรรมการ" : "กรรมการ",
    hasTerm: true,
  }));
}
