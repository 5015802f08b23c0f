import { spawnSync } from "node:child_process";
import { Linter } from "eslint";
import officeAddins from "eslint-plugin-office-addins";
import { parser } from "typescript-eslint";
import { inRoot } from "../../tools/build/places";
import noChinese from "../../tools/eslint/noChinese.cjs";

type Rules = Linter.RulesRecord;

const plugins = { "office-addins": officeAddins, rubric: { rules: { "no-chinese": noChinese } } };
const linter = new Linter();

/** The rules for a file, as the project's configuration has them. */
function rulesFor(file: string): Rules {
  const eslint = inRoot("node_modules/eslint/bin/eslint.js");
  const { stdout } = spawnSync(process.execPath, [eslint, "--print-config", file], { cwd: inRoot(), encoding: "utf8" });
  const { rules } = JSON.parse(stdout) as { rules: Rules };
  // The others need the types of the whole project.
  const own = Object.entries(rules).filter(([name]) => /^(office-addins|rubric)\/|^no-restricted-globals$/.test(name));
  return Object.fromEntries(own);
}

/** What is wrong with a piece of code under these rules: the rule, and the name that the message mentions. */
function broken(rules: Rules, code: string): string[] {
  const messages = linter.verify(code, [{ plugins, rules, languageOptions: { parser: parser } }]);
  return messages.map(({ ruleId, message }) => [ruleId, ...(/'\w+'/.exec(message) ?? [])].join(" "));
}

test.each(["src/spreadsheet/plan.ts", "src/operations/marks.ts"])(
  "outside src/excel nothing touches Office.js, and nothing opens a browser's dialog: %s",
  (file) => {
    const code = "export const used = [Excel, Office, CustomFunctions]; alert('x'); confirm('x'); prompt('x');\n";
    const rules = rulesFor(file);
    expect(broken(rules, "export type Sheet = Excel.Worksheet;\n")).toEqual(["no-restricted-globals 'Excel'"]);
    expect(broken(rules, code)).toEqual(
      ["Excel", "Office", "CustomFunctions", "alert", "confirm", "prompt"].map(
        (name) => `no-restricted-globals '${name}'`,
      ),
    );
  },
);

test("src/excel may, by the rules for Office add-ins", () => {
  const code = `export async function names(): Promise<string> {
  return Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    await context.sync();
    return sheet.name;
  });
}
`;
  expect(broken(rulesFor("src/excel/office.ts"), code)).toContain("office-addins/load-object-before-read 'sheet'");
});

test("words for people belong in locale files", () => {
  const code = 'export const title = "绩效自评表";\n';
  expect(broken(rulesFor("src/checks/run.ts"), code)).toEqual(["rubric/no-chinese"]);
  expect(broken(rulesFor("src/taskpane/locale/zh-CN.ts"), code)).toEqual([]);
});
