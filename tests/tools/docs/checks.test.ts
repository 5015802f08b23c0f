import { allChecks } from "../../../src/checks/allChecks";
import { checkHelp } from "../../../src/checks/words";
import { checksPage } from "../../../tools/docs/checksPage";

test("every check has a section with its help in both languages", async () => {
  const { "checks.md": page = "" } = (await checksPage()).files;
  for (const { id } of allChecks) {
    const section = page.split(/^## /m).find((part) => part.startsWith(`${id}\n`)) ?? "";
    for (const language of ["zh-CN", "en-US"] as const) {
      for (const text of Object.values(checkHelp(id, language))) expect(section).toContain(text);
    }
  }
});
