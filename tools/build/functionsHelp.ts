import { readdir, readFile } from "node:fs/promises";
import { marked } from "marked";
import { FUNCTION_DOCS, helpFile } from "../docs/functions/files";
import { inRoot } from "./places";

/** The Markdown pages about functions, as `npm run docs` writes them. */
export async function functionDocs(): Promise<string[]> {
  return (await readdir(inRoot(FUNCTION_DOCS))).filter((file) => file.endsWith(".md")).sort();
}

/** Links between the pages lead to the built ones. */
function linksToHtml(markdown: string): string {
  return markdown.replace(
    /\]\((\w+(?:\.en)?\.md)\)/g,
    (_, file: string) => `](${helpFile(file).replace("help/", "")})`,
  );
}

/** A page that any static server can show: no script, no other host. */
async function page(file: string): Promise<string> {
  const markdown = await readFile(inRoot(FUNCTION_DOCS, file), "utf8");
  const title = /^# (.+)$/m.exec(markdown)?.[1] ?? "";
  const language = file.endsWith(".en.md") ? "en" : "zh-CN";
  return `<!doctype html>
<html lang="${language}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title>
<link rel="stylesheet" href="../assets/support.css"></head>
<body>
${await marked.parse(linksToHtml(markdown))}</body>
</html>
`;
}

/** The help pages that Excel's function wizard links to, by their path in the built folder. */
export async function functionsHelp(): Promise<Record<string, string>> {
  const pages = (await functionDocs()).map(async (file) => [helpFile(file), await page(file)] as const);
  return Object.fromEntries(await Promise.all(pages));
}
