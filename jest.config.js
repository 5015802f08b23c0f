const { bundledUniver } = require("./tools/test/bundledUniver.cjs");

/** What all tests share. Types are checked by `npm run typecheck`, so files are only transpiled here. */
const common = {
  testEnvironment: "<rootDir>/tools/test/environment.cjs",
  setupFiles: ["<rootDir>/tests/support/seed.ts", "<rootDir>/tests/support/browserGlobals.ts"],
  // Univer's CommonJS builds require these packages, which are ESM only.
  transformIgnorePatterns: [
    "/node_modules/(?!(nanoid|rbush|quickselect|kdbush|cjk-regex|regexp-util|unicode-regex|franc-min|trigram-utils|collapse-white-space|n-gram)/)",
  ],
  transform: { "\\.(tsx?|js)$": "<rootDir>/tools/test/transform.cjs" },
  moduleNameMapper: {
    ...bundledUniver(),
    "^jsdom$": "<rootDir>/tools/test/jsdomOutside.cjs",
    // Univer's CommonJS builds require lodash-es, which is ESM only; lodash is the same code as CommonJS.
    "^lodash-es$": "lodash",
    "^lodash-es/(.*?)(\\.js)?$": "lodash/$1",
    "\\.css$": "<rootDir>/tests/support/empty.js",
  },
};

/** Tests that look at the built add-in or run it in a browser. */
const BUILT = ["<rootDir>/tests/built/", "<rootDir>/tests/e2e/"];

/** @type {import('jest').Config} */
module.exports = {
  testTimeout: 60000,
  projects: [
    {
      ...common,
      displayName: "unit",
      testMatch: ["<rootDir>/tests/**/*.test.ts", "<rootDir>/tests/**/*.test.tsx"],
      testPathIgnorePatterns: ["/node_modules/", ...BUILT],
    },
    {
      ...common,
      displayName: "built",
      testMatch: BUILT.map((folder) => `${folder}**/*.test.ts`),
      // Builds first, so that no test passes on an old build.
      globalSetup: "<rootDir>/tests/support/build.ts",
      // Jest (30) reads testTimeout of the whole configuration only, not of a project.
      setupFilesAfterEnv: ["<rootDir>/tests/support/browserTimeout.ts"],
    },
  ],
};
