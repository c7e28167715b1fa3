/** Latin words that may stand in every Thai text, with the reason. */
const EVERYWHERE: readonly (readonly [words: RegExp, why: string])[] = [
  [/^(?:Pramoen|Excel|Microsoft|Office(?:\.js)?|English)$/, "names"],
  [
    /^(?:KPI|ITA|AA|Ratio|Integrity|Transparency|Assessment|and|e-SAR)$/,
    "words that the form itself has in English",
  ],
  [/^(?:Ctrl|Alt|Enter|Esc|F\d)$/, "keys"],
  [/^(?:HTML|PNG|SVG|PDF|xlsx?|xlsm|csv|json|JSON|UTF-8|LAMBDA|nbsp)$/, "kinds of files and what is in them"],
  [
    /^(?:KPI[A-Z]+|[A-Z]{1,2}\d{0,2}|IFERROR|ISNUMBER|COUNTA|SUM|MAX|TRUE|FALSE)$/,
    "what is typed into a cell",
  ],
  [/^(?:NAME|REF|VALUE)$/, "errors as Excel writes them"],
];

/** Latin words that may stand in the Thai texts of one place only. */
const IN_PLACES: readonly (readonly [place: RegExp, words: RegExp, why: string])[] = [
  [
    /^src\/cli\//,
    /^(?:pramoen|check|verify|strict|form(?:-then)?|summarise|compare|review|calc|template|framework|layout|learn|move-year|help|list|year|agency|format|force|digits|locked-cells|from|jsonl|letters|deadline|max-files|o|FILE\.json|PRAMOEN_DEBUG)$/,
    "commands and options",
  ],
  [/^src\/domain\/round\/unread/, /^(?:pramoen|calc)$/, "the command that helps"],
  [
    /^src\/functions\//,
    /^(?:higher|lower|zero|extrapolate|proportional|redistribute|mean|sum|opdc|ita|five|th|en)$/,
    "English words of options, behind the Thai ones",
  ],
  [/^src\/functions\/kpi\//, /^(?:checklist|milestone|fr|seven)$/, "examples, and the form's own words"],
  [
    /^src\/(?:documents|domain\/(?:template|framework|layout))\//,
    /^(?:null|true|false|[tn]|u(?:XXXX|D800|DFFF)|public-organisation-2566|totalTarget|total|personnelCost|needs-improvement)$/,
    "what a document is written with, and examples of its ids",
  ],
  [
    /^src\/domain\/template\/template-messages/,
    /^(?:groups|targets|kind|direction|higher|lower|checklist|milestone|options|board)$/,
    "keys of a document, in quotation marks and with their Thai names",
  ],
  [
    /^src\/domain\/framework\/framework-messages/,
    /^(?:scoreRange(?:\.highest)?|sources|about)$/,
    "keys of a document, in quotation marks and with their Thai names",
  ],
  [
    /^src\/domain\/framework\/government-unit-three-tier\.json/,
    /^(?:Performance|Potential|Base)$/,
    "the form's own words",
  ],
  [
    /rules\/target-not-measurable|summary\/sheet\/section/,
    /^(?:milestone|monitoring)$/,
    "the form's own words",
  ],
  [/rules\/(?:rating-scale|rating)-mismatch/, /^five$/, "a word of KPIRATING, behind the Thai one"],
  [/rules\/circular-reference/, /^(?:circular|reference)$/, "Excel's term, behind the Thai one"],
  [
    /rules\/(?:indicator-code-missing|figure-unreadable|result-unreadable|markup-remains)/,
    /^(?:l\.l\.2|O0\.5|OO|p)$/,
    "examples of what was mistyped",
  ],
  [/^src\/domain\/what-if\/scenario-sheet/, /^if$/, "a call of a formula"],
  [/^src\/taskpane\/shell\/(?:figures|frame\/PaneHeader)/, /^(?:th-TH-u-nu-latn|en)$/, "names of languages"],
  [/^src\/workbench\//, /^(?:npm|run|build|API|Aa)$/, "for who builds the workbench"],
];

export function isKnownLatin(word: string, at: string): boolean {
  return (
    EVERYWHERE.some(([words]) => words.test(word)) ||
    IN_PLACES.some(([place, words]) => place.test(at) && words.test(word))
  );
}
