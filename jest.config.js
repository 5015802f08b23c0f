/** @type {import('jest').Config} */
module.exports = {
  testEnvironment: "node",
  testMatch: ["<rootDir>/tests/**/*.test.ts", "<rootDir>/tests/**/*.test.tsx"],
  transform: {
    "^.+\\.tsx?$": ["ts-jest", { isolatedModules: true, tsconfig: { module: "CommonJS", moduleResolution: "Node10", ignoreDeprecations: "6.0" } }],
  },
  // Univer's CommonJS builds require lodash-es, which is ESM only; lodash is the same code as CommonJS.
  moduleNameMapper: {
    "^lodash-es$": "lodash",
    "^lodash-es/(.*?)(\\.js)?$": "lodash/$1",
    "\\.css$": "<rootDir>/tests/support/empty.js",
  },
  testTimeout: 30000,
};
