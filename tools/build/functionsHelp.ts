import type { FunctionsMetadata } from "../functionsMetadata";

/** The words of a help page around what functions.json says. */
interface HelpWords {
  readonly lang: string;
  readonly title: string;
  readonly other: { readonly file: string; readonly name: string; readonly lang: string };
}

/** The help pages that Excel's function wizard links to, by language. */
export const HELP_PAGES: Readonly<Record<"zh-CN" | "en-US", HelpWords & { readonly file: string }>> = {
  "zh-CN": {
    file: "functions.html",
    lang: "zh-CN",
    title: "评分函数",
    other: { file: "functions-en.html", name: "English", lang: "en" },
  },
  "en-US": {
    file: "functions-en.html",
    lang: "en",
    title: "Scoring functions",
    other: { file: "functions.html", name: "中文", lang: "zh-CN" },
  },
};

/** A page with one section a function, from the same texts as the wizard's. */
export function functionsHelp(
  { lang, title, other }: HelpWords,
  namespace: string,
  metadata: FunctionsMetadata,
): string {
  const sections = metadata.functions.map(({ id, name, description, parameters }) => {
    const list = parameters.map(
      (one) => `<dt><code>${escape(one.name)}</code></dt><dd>${escape(one.description)}</dd>`,
    );
    const call = `${namespace}.${name}(${parameters.map((one) => (one.optional ? `[${one.name}]` : one.name)).join(", ")})`;
    return `<h2 id="${escape(id)}"><code>${escape(call)}</code></h2>\n<p>${escape(description)}</p>\n<dl>${list.join("\n")}</dl>`;
  });
  return `<!doctype html>
<html lang="${lang}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title>
<link rel="stylesheet" href="assets/support.css"></head>
<body>
<p><a href="${other.file}" lang="${other.lang}">${other.name}</a></p>
<h1>${title}</h1>
${sections.join("\n")}
</body>
</html>
`;
}

function escape(text = ""): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
}
