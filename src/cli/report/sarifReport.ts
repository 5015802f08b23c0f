import { pathToFileURL } from "node:url";
import { allChecks } from "../../checks/allChecks";
import type { Severity } from "../../checks/finding";
import { checkHelp } from "../../checks/words";
import type { ReportContext } from "./context";
import type { ReportedFile, ReportedFinding } from "./report";

const SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";

const LEVELS: Readonly<Record<Severity, string>> = { error: "error", warning: "warning", information: "note" };

const uriOf = (file: string): string =>
  file.startsWith("/") ? pathToFileURL(file).href : encodeURI(file.replace(/\\/g, "/"));

/** SARIF counts lines and columns of text; a sheet's cell is a logical location. */
function result(file: string, { id, severity, sheet, address, name, message }: ReportedFinding): object {
  const place = `${sheet}!${address}`;
  return {
    ruleId: id,
    level: LEVELS[severity],
    message: { text: name === "" ? message : `${name}: ${message}` },
    locations: [
      {
        physicalLocation: { artifactLocation: { uri: uriOf(file) } },
        logicalLocations: [{ name: address, fullyQualifiedName: place, kind: "cell" }],
      },
    ],
  };
}

function rules({ language }: ReportContext): readonly object[] {
  return allChecks.map(({ id, severity }) => {
    const { title, why, fix } = checkHelp(id, language);
    return {
      id,
      shortDescription: { text: title },
      fullDescription: { text: why },
      help: { text: fix },
      defaultConfiguration: { level: LEVELS[severity] },
    };
  });
}

/** SARIF 2.1.0, for tools that collect the results of checkers. */
export function sarifReport(files: readonly ReportedFile[], context: ReportContext): string {
  const results = files.flatMap(({ file, forms }) =>
    forms.flatMap(({ findings }) => findings.map((finding) => result(file, finding))),
  );
  const problems = files.flatMap(({ file, problem }) =>
    problem
      ? [
          {
            level: "error",
            message: { text: problem.message },
            descriptor: { id: problem.code },
            locations: [{ physicalLocation: { artifactLocation: { uri: uriOf(file) } } }],
          },
        ]
      : [],
  );
  const run = {
    tool: { driver: { name: "rubric", version: context.version, language: context.language, rules: rules(context) } },
    invocations: [{ executionSuccessful: problems.length === 0, toolExecutionNotifications: problems }],
    results,
  };
  return `${JSON.stringify({ $schema: SCHEMA, version: "2.1.0", runs: [run] }, null, 2)}\n`;
}
