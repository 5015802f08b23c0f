import { formatted, type Pages } from "../pages";
import { type HostClass, hostClasses } from "./hostClasses";
import { libraryClasses } from "./libraryClasses";

/** Where the library asks for a member under another name. */
const ASKED_AS: Readonly<Record<string, string>> = { showGridlines: "gridlines", showHeadings: "headings" };

const INTRO = `# What the host answers

Written by \`npm run docs\` from the classes in \`workbench/host/api\` and from those of the office.js that ships with the add-in; do not edit. A member that is answered does what Excel's reference
says of it; one that is refused fails with \`ApiNotFound\`, and so does every member of a class that is refused as a whole. What the host can be told to refuse besides, as Excel does in certain moods, stands in \`workbench/host/basics/moods.ts\`.`;

const list = (names: readonly string[]): string => names.map((name) => `\`${name}\``).join(", ");

function section(name: string, members: readonly string[], { members: own, events }: HostClass): string {
  const has = (member: string): boolean => own.has(member) || own.has(ASKED_AS[member] ?? member) || events.has(member);
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
