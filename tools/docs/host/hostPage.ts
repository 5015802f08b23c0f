import { formatted, type Pages } from "../pages";
import { type HostClass, hostClasses } from "./hostClasses";
import { libraryClasses } from "./libraryClasses";

/** Where the library asks for a member under another name. */
const ASKED_AS: Readonly<Record<string, string>> = {
  showGridlines: "gridlines",
  showHeadings: "headings",
  onChanged: "onDataChanged",
};

/** What the library makes of other messages of the host. */
const HEARD_OF = new Set(["Workbook.onSelectionChanged"]);

const INTRO = `# What the host answers

Written by \`npm run docs\` from the classes in \`workbench/host/api\` and from those of the office.js that ships with the add-in; do not edit. A member that is answered does what Excel's reference
says of it; one that is refused fails with \`ApiNotFound\`, and so does every member of a class that is refused as a whole. What the host can be told to refuse besides, as Excel does in certain moods, stands in \`workbench/host/basics/moods.ts\`.`;

const list = (names: readonly string[]): string => names.map((name) => `\`${name}\``).join(", ");

/** Classes whose methods are not declared one by one. */
const BY_NAME: Readonly<Record<string, string>> = {
  Functions: "Answered: each function that Univer's engine of formulas has, under its name in the API.",
};

function section(name: string, members: readonly string[], { members: own, events }: HostClass): string {
  const has = (member: string): boolean =>
    [member, ASKED_AS[member] ?? member].some((each) => own.has(each) || events.has(each)) ||
    HEARD_OF.has(`${name}.${member}`);
  if (BY_NAME[name] !== undefined) return `### ${name}\n\n${BY_NAME[name]}`;
  const answered = members.filter(has);
  const refused = members.filter((member) => !has(member));
  return [
    `### ${name}`,
    `Answered (${answered.length}): ${list(answered) || "nothing"}.`,
    ...(refused.length > 0 ? [`Refused (${refused.length}): ${list(refused)}.`] : []),
  ].join("\n\n");
}

/** The page that says class by class which members of Excel's API the host answers and which it refuses. */
export async function hostPage(): Promise<Pages> {
  const host = hostClasses();
  const library = libraryClasses();
  const known = [...library].filter(([name]) => host.has(name));
  const refused = [...library.keys()].filter((name) => !host.has(name));
  const text = [
    INTRO,
    `## Classes that are answered (${known.length})`,
    ...known.map(([name, members]) => section(name, members, host.get(name) as HostClass)),
    `## Classes that are refused as a whole (${refused.length})`,
    `${list(refused)}.`,
  ].join("\n\n");
  return { folder: "docs", files: await formatted({ "host.md": `${text}\n` }), ownsFolder: false };
}
