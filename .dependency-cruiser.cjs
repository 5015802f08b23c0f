/** The folders of src/ from the middle to the edges: each may import from itself and from those before it. */
const LAYERS = [
  "spreadsheet",
  "language",
  "rubric",
  "planResults",
  "form",
  "packs",
  "checks",
  "functions",
  "gateway",
  "excel",
  "operations",
  "workbookFiles",
  "report",
  "taskpane",
  "commands",
  "cli",
];

const layering = LAYERS.slice(0, -1).map((layer, index) => ({
  name: `${layer}-imports-only-from-above`,
  severity: "error",
  comment: `src/${layer} may import from: ${LAYERS.slice(0, index + 1).join(", ")}`,
  from: { path: `^src/${layer}/` },
  to: { path: `^src/(${LAYERS.slice(index + 1).join("|")})/` },
}));

/** The floors of workbench/host from the ground up: each may import from itself and from those below it. */
const FLOORS = [
  "basics",
  "workbook",
  "cells",
  "rules",
  "functions",
  "tables",
  "shape",
  "observers",
  "transfer",
  "changes",
  "api",
  "protocol",
];

const floors = FLOORS.slice(0, -1).map((floor, index) => ({
  name: `host-${floor}-imports-only-from-below`,
  severity: "error",
  comment: `workbench/host/${floor} may import from: ${FLOORS.slice(0, index + 1).join(", ")}`,
  from: { path: `^workbench/host/${floor}/` },
  to: { path: `^workbench/host/(${FLOORS.slice(index + 1).join("|")})/` },
}));

const UI = "node_modules/(react|react-dom|@fluentui|@griffel)/";

/** @type {import("dependency-cruiser").IConfiguration} */
module.exports = {
  forbidden: [
    ...layering,
    ...floors,
    {
      name: "host-floors-only",
      severity: "error",
      comment: "A new folder in workbench/host needs a place in the order of the floors",
      from: {},
      to: { path: "^workbench/host/[^/]+/", pathNot: `^workbench/host/(${FLOORS.join("|")})/` },
    },
    {
      name: "host-floors-know-no-roof",
      severity: "error",
      comment: "What puts the floors together, and the door, are for those outside",
      from: { path: `^workbench/host/(${FLOORS.join("|")})/` },
      to: { path: "^workbench/host/[^/]+$" },
    },
    {
      name: "layout-measures-before-it-paints",
      severity: "error",
      comment: "Places and heights follow from the rubric alone, not from what was painted before",
      from: { path: "^src/form/layout/measure/" },
      to: { path: "^src/form/layout/(?!measure/)" },
    },
    {
      name: "known-folders-only",
      severity: "error",
      comment: "A new folder in src/ needs a place in the order of the layers",
      from: {},
      to: { path: "^src/", pathNot: `^src/(${LAYERS.join("|")})/` },
    },
    {
      name: "src-is-what-ships",
      severity: "error",
      comment: "The add-in must not know what surrounds it",
      from: { path: "^src/" },
      to: { path: "^(workbench|tests|tools)/" },
    },
    {
      name: "src-imports-what-ships",
      severity: "error",
      comment: "What src/ imports must be among the dependencies in package.json, types apart",
      from: { path: "^src/" },
      to: { dependencyTypes: ["npm-dev", "npm-no-pkg", "npm-unknown"], dependencyTypesNot: ["type-only"] },
    },
    {
      name: "no-node-in-src",
      severity: "error",
      comment: "The add-in runs in a browser; the command does not",
      from: { path: "^src/", pathNot: "^src/cli/" },
      to: { dependencyTypes: ["core"] },
    },
    {
      name: "react-in-the-pane-only",
      severity: "error",
      comment: "The functions must load without React, and the middle must run without a page",
      from: { path: "^src/", pathNot: "^src/taskpane/" },
      to: { path: UI },
    },
    {
      name: "workbench-plays-excel",
      severity: "error",
      comment:
        "The workbench runs any add-in: it knows ours by its manifest and its functions.json only, and of the rest what is true of all spreadsheets",
      from: { path: "^workbench/" },
      to: { path: "^src/", pathNot: "^src/spreadsheet/", dependencyTypesNot: ["type-only"] },
    },
    {
      name: "tests-are-not-imported",
      severity: "error",
      from: { path: "^(workbench|tools)/" },
      to: { path: "^tests/" },
    },
    {
      name: "no-circles",
      severity: "error",
      comment: "Types may refer to each other; code that does is one thing in two files",
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ["type-only"] } },
    },
    {
      name: "no-circles-of-types",
      severity: "error",
      comment: "Types make no circle either: a type that two files need has a file of its own",
      from: { path: "^(workbench|tools|src)/" },
      to: { circular: true },
    },
    {
      name: "operations-behind-the-gateway",
      severity: "error",
      comment:
        "Operations speak to the workbook in the words of src/gateway, so that another application can stand behind it; which one does is said in one file",
      from: { path: "^src/operations/", pathNot: "^src/operations/gateway\\.ts$" },
      to: { path: "^src/excel/" },
    },
    {
      name: "excel-behind-operations",
      severity: "error",
      comment:
        "What is done to the workbook is an operation, which can be taken back; the pane meets Excel in excelOperations.ts and hears events itself",
      from: { path: "^src/(taskpane|commands)/", pathNot: "^src/taskpane/excelOperations\\.ts$" },
      to: {
        path: "^src/excel/",
        pathNot: "^src/excel/(events/|office\\.ts$)",
        dependencyTypesNot: ["type-only"],
      },
    },
    {
      name: "operations-through-the-door",
      severity: "error",
      comment: "A command loads its operation through the pane's door, where a test can stand in for the workbook",
      from: { path: "^src/(taskpane|commands)/", pathNot: "^src/taskpane/excelOperations\\.ts$" },
      to: { path: "^src/operations/", dynamic: false, dependencyTypesNot: ["type-only"] },
    },
    {
      name: "everything-resolves",
      severity: "error",
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    // Without this imports of types only would go unseen.
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "require", "node", "default", "types"],
    },
  },
};
