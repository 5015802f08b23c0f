import { createHash } from "node:crypto";
import { isAbsolute, sep } from "node:path";
import { pathToFileURL } from "node:url";
import { allChecks } from "../../checks/allChecks";
import type { Severity } from "../../checks/finding";
import { checkHelp } from "../../checks/words";
import { parseAddress } from "../../spreadsheet/address";
import { asJson } from "../../language/json";
import { wellFormed } from "../../language/leaving";
import type { ReportContext } from "./context";
import { messageOf } from "./findingText";
import { findingsOf, notChecked, type ReportedFile, type ReportedFinding } from "./report";

const SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";

const LEVELS: Readonly<Record<Severity, string>> = { error: "error", warning: "warning", information: "note" };

/** Segment by segment: `#` and `?` of a name would begin another part of the address. */
const uriOf = (file: string): string =>
  isAbsolute(file) ? pathToFileURL(file).href : wellFormed(file).split(sep).map(encodeURIComponent).join("/");

/** Viewers make a link of `[text](address)` in a message. */
const withoutLinks = (text: string): string => text.replaceAll("](", "] (");

/** Viewers need a line to show a result at, GitHub's among them: the sheet's row and column stand for it. */
function regionOf(address: string): object {
  const area = parseAddress(address);
  return area ? { startLine: area.row + 1, startColumn: area.column + 1 } : { startLine: 1 };
}

/**
 * Names the results of a file from one check to the next: by their lines rather than by their rows, which move when rows
 * are inserted. Lines of one name are told apart by their order.
 */
function fingerprints(): (finding: ReportedFinding) => string {
  const seen = new Map<string, number>();
  return ({ id, sheet, name, address }) => {
    const what = JSON.stringify([id, sheet, name === "" ? address : name]);
    const times = (seen.get(what) ?? 0) + 1;
    seen.set(what, times);
    return createHash("sha256").update(`${what}${times}`).digest("hex").slice(0, 32);
  };
}

function result(
  file: string,
  finding: ReportedFinding,
  context: ReportContext,
  primaryLocationLineHash: string,
): object {
  const { id, severity, sheet, address, name, hidden } = finding;
  const message = messageOf(finding, context);
  const place = `${sheet}!${address}`;
  return {
    ruleId: id,
    level: LEVELS[severity],
    message: { text: withoutLinks(name === "" ? message : `${name}: ${message}`) },
    locations: [
      {
        physicalLocation: { artifactLocation: { uri: uriOf(file) }, region: regionOf(address) },
        logicalLocations: [{ name: address, fullyQualifiedName: place, kind: "cell" }],
      },
    ],
    partialFingerprints: { primaryLocationLineHash },
    ...(hidden !== null && { properties: { hidden } }),
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
  const results = files.flatMap((checked) => {
    const nameOf = fingerprints();
    return findingsOf(checked).map((finding) => result(checked.file, finding, context, nameOf(finding)));
  });
  const problems = files.flatMap(({ file, problem }) =>
    problem
      ? [
          {
            level: problem.code === "lock-file" ? "note" : "error",
            message: { text: withoutLinks(problem.message) },
            descriptor: { id: problem.code },
            locations: [{ physicalLocation: { artifactLocation: { uri: uriOf(file) } } }],
          },
        ]
      : [],
  );
  const run = {
    tool: { driver: { name: "rubric", version: context.version, language: context.language, rules: rules(context) } },
    invocations: [{ executionSuccessful: notChecked(files).length === 0, toolExecutionNotifications: problems }],
    results,
  };
  return asJson({ $schema: SCHEMA, version: "2.1.0", runs: [run] });
}
