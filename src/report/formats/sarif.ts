import { allChecks } from "../../checks/allChecks";
import type { Severity } from "../../checks/finding";
import { entryInWords, passedOver } from "../../checks/ledger/inWords";
import { checkHelp } from "../../checks/words";
import { asJson } from "../../language/json";
import type { Language } from "../../language/language";
import { parseAddress } from "../../spreadsheet/address";
import { findingsOf, isPassedOver, notChecked, type FileReport } from "../fileReport";
import { messageOf } from "../findingText";
import type { ReportContext } from "../format";
import type { ReportedFinding } from "../formReport";
import type { FormReport } from "../formReport";
import { carriedInWords, rulesIn, ruleSetInWords } from "../rulesInWords";
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

async function resultsOf(checked: FileReport, { language, uriOf, ledger }: ReportContext): Promise<readonly object[]> {
  const findings = findingsOf(checked);
  const names = await fingerprints(findings);
  const uri = uriOf(checked.file);
  const results = findings.map((finding, index) => result(uri, finding, language, names[index]));
  return ledger ? [...results, ...checked.forms.flatMap((form) => ledgerResults(uri, form, language))] : results;
}

type Entry = FormReport["ledger"][number];

/** What a check that is no finding comes to. */
function kindOf(entry: Entry): "pass" | "notApplicable" | "open" | null {
  if (passedOver(entry) > 0) return "open";
  if (entry.status === "found") return null;
  return entry.status === "fine" ? "pass" : "notApplicable";
}

/** The ledger of a form as results that are no failures. */
const ledgerResults = (uri: string, { sheet, ledger }: FormReport, language: Language): readonly object[] =>
  ledger.flatMap((entry) => {
    const kind = kindOf(entry);
    if (kind === null) return [];
    const text = `${sheet}: ${checkHelp(entry.id, language).title}: ${entryInWords(entry, language)}`;
    const location = { artifactLocation: { uri } };
    return {
      ruleId: entry.id,
      kind,
      level: "none",
      message: { text: withoutLinks(text) },
      locations: [{ physicalLocation: location, logicalLocations: [{ fullyQualifiedName: sheet, kind: "sheet" }] }],
    };
  });

/** The sets of rules, as SARIF has policies beside the tool. */
const policies = (files: readonly FileReport[], language: Language): readonly object[] =>
  rulesIn(files).map((named) => ({
    name: named.id,
    version: String(named.version),
    fullName: named.name[language],
    shortDescription: { text: ruleSetInWords(named, language) },
  }));

/** Whose forms a file holds: viewers show a file's properties beside its results. */
const artifacts = (files: readonly FileReport[], uriOf: ReportContext["uriOf"]): readonly object[] =>
  files.flatMap(({ file, forms }) => {
    if (forms.length === 0) return [];
    const of = forms.map(({ sheet, facts, summary }) => ({
      sheet,
      unit: facts.unit,
      year: facts.year,
      total: summary.total,
      grade: summary.grade,
    }));
    return [{ location: { uri: uriOf(file) }, properties: { forms: of } }];
  });

/** What a file's own pack asked of the checks. */
const carriedNotes = ({ file, forms }: FileReport, { language, uriOf }: ReportContext): readonly object[] =>
  forms.flatMap((form) => {
    const text = carriedInWords(form.carried, language);
    if (text === null) return [];
    const locations = [{ physicalLocation: { artifactLocation: { uri: uriOf(file) } } }];
    const message = { text: withoutLinks(`${form.sheet}: ${text}`) };
    return [{ level: "warning", message, descriptor: { id: "carried-rules" }, locations }];
  });

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
          level: isPassedOver({ problem }) ? "note" : "error",
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
  const problems = files.flatMap((checked) => [...notification(checked, context), ...carriedNotes(checked, context)]);
  const run = {
    tool: { driver: { name: "rubric", version, language, rules: rules(language) } },
    policies: policies(files, language),
    invocations: [{ executionSuccessful: notChecked(files).length === 0, toolExecutionNotifications: problems }],
    artifacts: artifacts(files, context.uriOf),
    results,
  };
  return asJson({ $schema: SCHEMA, version: "2.1.0", runs: [run] });
}
