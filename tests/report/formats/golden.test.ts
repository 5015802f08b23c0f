import { readFileSync } from "node:fs";
import path from "node:path";
import { reportFormatNames, reportFormats, type ReportFormatName } from "../../../src/report/formats";
import { checkedFiles } from "../support/checkedFiles";

const languages = ["zh-CN", "en-US"] as const;
const uriOf = (file: string): string => encodeURIComponent(file);

/** SARIF lists every check, whose words are the documentation's; their number is enough here. */
function withoutRules(sarif: string): string {
  const log = JSON.parse(sarif) as { runs: { tool: { driver: { rules: unknown } } }[] };
  for (const { tool } of log.runs) tool.driver.rules = [];
  return `${JSON.stringify(log, null, 2)}\n`;
}

async function written(format: ReportFormatName, language: (typeof languages)[number]): Promise<string> {
  const report = String(await reportFormats[format](checkedFiles(language), { language, version: "1.2.3", uriOf }));
  // Git keeps one end of line; .csv has the other one.
  return format === "sarif" ? withoutRules(report) : report.replaceAll("\r\n", "\n");
}

const golden = (name: string): string => readFileSync(path.join(__dirname, "golden", name), "utf8");

describe.each(languages)("reports in %s are what outsiders know, byte for byte", (language) => {
  // A workbook is no text: tests/report/register reads it again.
  test.each(reportFormatNames.filter((name) => name !== "xlsx"))("%s", async (format) => {
    expect(await written(format, language)).toBe(golden(`${format}.${language}.txt`));
  });
});
