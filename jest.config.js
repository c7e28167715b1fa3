const transform = {
  "^.+\\.[cm]?[jt]sx?$": [
    "@swc/jest",
    {
      jsc: {
        parser: { syntax: "typescript", tsx: true },
        transform: { react: { runtime: "automatic" } },
        target: "es2022",
      },
    },
  ],
};

/** Packages published only as ES modules: jest runs CommonJS, so these are transformed as our own code is. */
const esModules = [
  "strip-bom",
  "uuid",
  "hucre",
  "nanoid",
  "big\\.js",
  "rbush",
  "quickselect",
  "kdbush",
  "flatqueue",
  "cjk-regex",
  "regexp-util",
  "unicode-regex",
  "franc-min",
  "trigram-utils",
  "n-gram",
  "collapse-white-space",
];

const common = {
  testEnvironment: "<rootDir>/test/support/environment.js",
  setupFiles: ["<rootDir>/test/support/setup.ts"],
  setupFilesAfterEnv: ["<rootDir>/test/support/timeout.ts"],
  transform,
  // The grid imports single functions of lodash-es; its 600 modules would each be transformed.
  moduleNameMapper: {
    "^lodash-es$": require.resolve("lodash"),
    // unicode-regex has a thousand files of data and loads them all.
    "^\\./data\\.generated/index\\.js$": "<rootDir>/test/support/unicode-data.ts",
    // Its package.json names a CommonJS file that the package does not have.
    "^numfmt4$": "<rootDir>/node_modules/numfmt4/dist/index.js",
  },
  transformIgnorePatterns: [`/node_modules/(?!(?:.*/)?(?:${esModules.join("|")})/)`],
};

module.exports = {
  projects: [
    { ...common, displayName: "unit", roots: ["<rootDir>/test"], testPathIgnorePatterns: ["/test/browser/"] },
    { ...common, displayName: "browser", roots: ["<rootDir>/test/browser"] },
    // Too long for every change: `npm run screens`.
    {
      ...common,
      displayName: "screens",
      roots: ["<rootDir>/test/screens"],
      testMatch: ["**/*.walk.ts"],
    },
    // The same: `npm run faults`; a part of it is a unit test.
    {
      ...common,
      displayName: "faults",
      roots: ["<rootDir>/test/faults"],
      testMatch: ["**/*.walk.ts"],
    },
  ],
};
