import officeAddins from "eslint-plugin-office-addins";
import tseslint from "typescript-eslint";
import noChinese from "./tools/eslint/noChinese.cjs";

const DIALOGS = ["alert", "confirm", "prompt"].map((name) => ({
  name,
  message: "Office.js makes it throw; ask in the pane.",
}));

/** Office.js has one home, so that everything else runs without it. */
const OFFICE = ["Excel", "Office", "OfficeExtension", "OfficeRuntime", "OSF"].map((name) => ({
  name,
  message: "Only src/excel touches Office.js.",
}));

/** Types of it count too, which are no globals to the linter. */
const OFFICE_TYPES = {
  selector: `TSQualifiedName[left.name=/^(${OFFICE.map(({ name }) => name).join("|")})$/]`,
  message: "Only src/excel touches Office.js, its types included.",
};

const FUNCTIONS = [{ name: "CustomFunctions", message: "Only src/functions touches the functions' runtime." }];

export default tseslint.config(
  {
    ignores: [
      "dist/",
      "dist-workbench/",
      "dist-cli/",
      "dist-test/",
      "coverage/",
      "test-results/",
      "node_modules/",
      "**/*.d.ts",
    ],
  },
  {
    files: ["**/*.{ts,tsx}"],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      eqeqeq: ["error", "always", { null: "ignore" }],
      "prefer-const": "error",
      "no-eval": "error",
      "no-implied-eval": "error",
      "@typescript-eslint/no-explicit-any": "error",
      "@typescript-eslint/no-non-null-assertion": "error",
      "@typescript-eslint/consistent-type-imports": ["error", { fixStyle: "inline-type-imports" }],
      // An async function is a promise to the caller, also where it happens not to wait.
      "@typescript-eslint/require-await": "off",
      "@typescript-eslint/switch-exhaustiveness-check": ["error", { considerDefaultExhaustiveForUnions: true }],
      // A promise where a function without result is expected is usual in event handlers.
      "@typescript-eslint/no-misused-promises": ["error", { checksVoidReturn: false }],
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_", varsIgnorePattern: "^_" }],
      // Ports between layers are interfaces with methods; nobody implements them with `this`.
      "@typescript-eslint/unbound-method": "off",
    },
  },
  {
    files: ["src/**/*.ts"],
    rules: { "@typescript-eslint/explicit-module-boundary-types": "error" },
  },
  {
    files: ["src/**/*.{ts,tsx}"],
    plugins: { rubric: { rules: { "no-chinese": noChinese } } },
    rules: {
      "no-console": "error",
      "no-restricted-globals": ["error", ...DIALOGS, ...OFFICE, ...FUNCTIONS],
      "no-restricted-syntax": ["error", OFFICE_TYPES],
      "rubric/no-chinese": "error",
    },
  },
  {
    // Words that are read or that name fonts, not shown: a quantity's units, yes and no, the headers of forms, typed dates.
    files: [
      "src/**/locale/**",
      "src/packs/**",
      "src/rubric/**",
      "src/form/recognise/**",
      "src/form/layout/paint/styles.ts",
      "src/spreadsheet/typedText/**",
      "src/spreadsheet/ooxml/styles/numberFormats.ts",
    ],
    rules: { "rubric/no-chinese": "off" },
  },
  { files: ["src/functions/*.ts"], rules: { "no-restricted-globals": ["error", ...DIALOGS, ...OFFICE] } },
  {
    files: ["src/excel/**/*.ts"],
    plugins: { "office-addins": officeAddins },
    rules: {
      "no-restricted-globals": ["error", ...DIALOGS, ...FUNCTIONS],
      "no-restricted-syntax": "off",
      "office-addins/call-sync-after-load": "error",
      "office-addins/call-sync-before-read": "error",
      "office-addins/load-object-before-read": "error",
      "office-addins/no-context-sync-in-loop": "error",
      "office-addins/no-empty-load": "error",
      "office-addins/no-navigational-load": "error",
      "office-addins/no-office-initialize": "error",
      "office-addins/test-for-null-using-isNullObject": "error",
    },
  },
  {
    files: ["workbench/page/**/*.ts", "workbench/engine/**/*.ts"],
    rules: { "no-restricted-globals": ["error", ...DIALOGS] },
  },
  {
    // What cells look like, with conditional formats, is drawn and nothing else.
    files: ["workbench/host/**/*.ts", "workbench/page/**/*.ts"],
    rules: {
      "no-restricted-syntax": [
        "error",
        ...["getCell", "getCellStyle", "getComposedCellStyle", "getCellStyleOnly", "getCellValueOnly"].map((name) => ({
          selector: `MemberExpression[property.name="${name}"]`,
          message: "It answers what is drawn; ask Sheet.style, Sheet.ownStyle or getCellRaw.",
        })),
      ],
    },
  },
  {
    // The protocol that the host answers, the engine behind it and the parts of a file are untyped by nature.
    files: ["tests/**/*.{ts,tsx}", "workbench/**/*.ts", "src/spreadsheet/{ooxml,xml}/**/*.ts"],
    rules: {
      "@typescript-eslint/no-non-null-assertion": "off",
      "@typescript-eslint/no-unsafe-assignment": "off",
      "@typescript-eslint/no-unsafe-member-access": "off",
      "@typescript-eslint/no-unsafe-argument": "off",
      "@typescript-eslint/no-unsafe-call": "off",
      "@typescript-eslint/no-unsafe-return": "off",
      "@typescript-eslint/no-unsafe-enum-comparison": "off",
      "@typescript-eslint/no-base-to-string": "off",
    },
  },
);
