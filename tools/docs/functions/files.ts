import type { Language } from "../../../src/language/language";

export const FUNCTION_DOCS = "docs/functions";

/** The Markdown file of a page: `SCORE_BAND.md` in Chinese, `SCORE_BAND.en.md` in English. */
export function pageFile(name: string, language: Language): string {
  return language === "zh-CN" ? `${name}.md` : `${name}.en.md`;
}

/** Where the build puts a page that is Markdown in docs: `README.en.md` becomes `help/index.en.html`. */
export function helpFile(markdownFile: string): string {
  return `help/${markdownFile.replace(/^README\b/, "index").replace(/\.md$/, ".html")}`;
}
