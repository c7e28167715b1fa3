import {
  contentOf,
  filesBelow,
  textsOfJson,
  textsOfManifest,
  textsOfPage,
  textsOfSource,
} from "./collect-texts";
import { gluedDigits, latinWords, plurals, rejectedWords, samePlaceholders, thaiMarks } from "./text-laws";
import { writeFileSync } from "node:fs";

test("scan", () => {
  const texts = [
    ...filesBelow("src", /\.tsx?$/).flatMap((f) => textsOfSource(f, contentOf(f))),
    ...filesBelow("src/domain", /\.json$/)
      .filter((f) => !/schema|tsconfig|guide/.test(f))
      .flatMap((f) => textsOfJson(f, contentOf(f))),
    ...textsOfManifest("manifest.xml", contentOf("manifest.xml")),
    ...filesBelow("src/taskpane/pages", /\.md$/).flatMap((f) => textsOfPage(f, contentOf(f))),
  ];
  const out: string[] = [];
  for (const [name, law] of Object.entries({
    rejectedWords,
    latin: latinWords(() => false),
    thaiMarks,
    gluedDigits,
    samePlaceholders,
    plurals,
  }))
    for (const t of texts)
      for (const f of law(t)) out.push(`${name}\t${t.at}\t${f}\t${t.th ?? ""} | ${t.en ?? ""}`);
  writeFileSync("/tmp/words/scan.tsv", out.join("\n"));
  console.log(texts.length, out.length);
});
