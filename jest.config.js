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
const esModules = ["strip-bom", "uuid", "hucre", "lodash-es", "@univerjs", "nanoid", "big\\.js"];

const common = {
  testEnvironment: "node",
  setupFiles: ["<rootDir>/test/support/setup.ts"],
  transform,
  transformIgnorePatterns: [`/node_modules/(?!(?:.*/)?(?:${esModules.join("|")})/)`],
};

module.exports = {
  projects: [
    { ...common, displayName: "unit", roots: ["<rootDir>/test"], testPathIgnorePatterns: ["/test/browser/"] },
    { ...common, displayName: "browser", roots: ["<rootDir>/test/browser"] },
  ],
};
