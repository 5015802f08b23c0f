import { allChecks } from "../../checks/allChecks";
import type { Severity } from "../../checks/finding";
import { checkHelp } from "../../checks/words";
import { asJson } from "../../language/json";
import type { Language } from "../../language/language";
import { parseAddress } from "../../spreadsheet/address";
import { findingsOf, notChecked, type FileReport } from "../fileReport";
import { messageOf } from "../findingText";
import type { ReportContext } from "../format";
import type { ReportedFinding } from "../formReport";
import { fingerprints } from "./fingerprint";

const SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";

const LEVELS: Readonly<Record<Severity, string>> = { error: "error", warning: "warning", information: "note" };

/** Viewers make a link of `[text](address)` in a message. */
const withoutLinks = (text: string): string => text.replaceAll("](", "] (");

/** Viewers need a line to show a result at, GitHub's among them: the sheet's row and column stand for it. */
function regionOf(address: string): object {
  const area = parseAddress(address);
  return area ? { startLine: area.row + 1, startColumn: area.column + 1 } : { startLine: 1 };
}

function result(
  uri: string,
  finding: ReportedFinding,
  language: Language,
  primaryLocationLineHash: string | undefined,
): object {
  const { id, severity, sheet, address, line, hidden } = finding;
  const message = messageOf(finding, language);
  const place = `${sheet}!${address}`;
  return {
    ruleId: id,
    level: LEVELS[severity],
    message: { text: withoutLinks(line === "" ? message : `${line}: ${message}`) },
    locations: [
      {
        physicalLocation: { artifactLocation: { uri }, region: regionOf(address) },
        logicalLocations: [{ name: address, fullyQualifiedName: place, kind: "cell" }],
      },
    ],
    partialFingerprints: { primaryLocationLineHash },
    ...(hidden !== null && { properties: { hidden } }),
  };
}

async function resultsOf(checked: FileReport, { language, uriOf }: ReportContext): Promise<readonly object[]> {
  const findings = findingsOf(checked);
  const names = await fingerprints(findings);
  const uri = uriOf(checked.file);
  return findings.map((finding, index) => result(uri, finding, language, names[index]));
}

const rules = (language: Language): readonly object[] =>
  allChecks.map(({ id, severity }) => {
    const { title, why, fix } = checkHelp(id, language);
    return {
      id,
      shortDescription: { text: title },
      fullDescription: { text: why },
      help: { text: fix },
      defaultConfiguration: { level: LEVELS[severity] },
    };
  });

const notification = ({ file, problem }: FileReport, { uriOf }: ReportContext): readonly object[] =>
  problem
    ? [
        {
          level: problem.code === "lock-file" ? "note" : "error",
          message: { text: withoutLinks(problem.message) },
          descriptor: { id: problem.code },
          locations: [{ physicalLocation: { artifactLocation: { uri: uriOf(file) } } }],
        },
      ]
    : [];

/** SARIF 2.1.0, for tools that collect the results of checkers. */
export async function sarifReport(files: readonly FileReport[], context: ReportContext): Promise<string> {
  const { language, version } = context;
  const results = (await Promise.all(files.map((checked) => resultsOf(checked, context)))).flat();
  const problems = files.flatMap((checked) => notification(checked, context));
  const run = {
    tool: { driver: { name: "rubric", version, language, rules: rules(language) } },
    invocations: [{ executionSuccessful: notChecked(files).length === 0, toolExecutionNotifications: problems }],
    results,
  };
  return asJson({ $schema: SCHEMA, version: "2.1.0", runs: [run] });
}
