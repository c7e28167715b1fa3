import type { Profiler } from "node:inspector";
import { Session } from "node:inspector/promises";

/** Where the time went, in milliseconds of the main thread. */
export interface StageProfile {
  readonly stages: ReadonlyMap<string, number>;
  /** By the id of the rule, with what it called. */
  readonly rules: ReadonlyMap<string, number>;
}

const COLLECTOR = "collector";
const OTHER = "other";
/** By the file of the first function on the stack that belongs to one: what a rule asks for first is the rule's. */
const STAGES: readonly { readonly stage: string; readonly files: RegExp }[] = [
  { stage: "reading the file", files: /^src\/(files|xlsx)\// },
  { stage: "recognising the framework", files: /^src\/(app\/choose-framework|domain\/framework\/)/ },
  { stage: "evaluating the form", files: /^src\/domain\/form\// },
  { stage: "rules", files: /^src\/domain\/validation\// },
];
const RULE = /^src\/domain\/validation\/rules\/(.+)\.ts$/;

/** Runs the work under V8's profiler. `bundle` is the text of the running script, in which esbuild names each module. */
export async function profileStages(bundle: string, work: () => Promise<unknown>): Promise<StageProfile> {
  const session = new Session();
  session.connect();
  await session.post("Profiler.enable");
  await session.post("Profiler.setSamplingInterval", { interval: 500 });
  await session.post("Profiler.start");
  await work();
  const { profile } = await session.post("Profiler.stop");
  session.disconnect();
  return sumUp(profile, modulesByLine(bundle));
}

/** The module of each line of a bundle: before its code stands a comment with its path. */
function modulesByLine(bundle: string): readonly string[] {
  let current = "";
  return bundle.split("\n").map((line) => (current = /^\s*\/\/ (\S+\.[jt]sx?)$/.exec(line)?.[1] ?? current));
}

function sumUp(
  { nodes, samples = [], timeDeltas = [] }: Profiler.Profile,
  modules: readonly string[],
): StageProfile {
  const own = new Map<number, number>();
  samples.forEach((id, i) => own.set(id, (own.get(id) ?? 0) + timeDeltas[i]! / 1000));
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const stages = new Map<string, number>();
  const rules = new Map<string, number>();

  function visit(id: number, stageAbove: string | null, ruleAbove: string | null): void {
    const { callFrame, children = [] } = byId.get(id)!;
    const time = own.get(id) ?? 0;
    if (callFrame.functionName === "(idle)") return;
    if (callFrame.functionName === "(garbage collector)") return add(stages, COLLECTOR, time);
    const file = callFrame.url.endsWith(".cjs") ? (modules[callFrame.lineNumber] ?? "") : "";
    const stage = stageAbove ?? STAGES.find(({ files }) => files.test(file))?.stage ?? null;
    const rule = ruleAbove ?? RULE.exec(file)?.[1] ?? null;
    add(stages, stage ?? OTHER, time);
    if (rule !== null && stage === "rules") add(rules, rule, time);
    for (const child of children) visit(child, stage, rule);
  }
  visit(nodes[0]!.id, null, null);
  return { stages, rules };
}

function add(sums: Map<string, number>, name: string, time: number): void {
  sums.set(name, (sums.get(name) ?? 0) + time);
}
