import type { Ending } from "../../spreadsheet/ooxml/contentType";
import { named } from "../choose";
import { CliError } from "../cliError";
import { saysFormat } from "../format";
import type { ExitStatus, Invocation } from "../io";
import { judgingOf } from "../loadRules";
import { writeOutput } from "../outputFile";
import { refuseBadTarget } from "../outputTarget";
import type { SentFile } from "../process/markForms";
import { told } from "../../language/told";
import { runTasks } from "./runTasks";

/** Excel opens no file whose name says another format than its contents. */
function refuseOtherEnding(file: string, ending: Ending, { strings }: Invocation): void {
  if (saysFormat(file) && !file.toLowerCase().endsWith(`.${ending}`))
    throw new CliError(told(strings.mark.otherEnding, { file, ending }));
}

function summary(file: SentFile, { options, strings: { mark: words } }: Invocation): readonly string[] {
  const { marked, notes, removedMarks, removedNotes } = file;
  const cells = marked.error + marked.warning + marked.information;
  if (options.clear) {
    const isUnmarked = removedMarks === 0 && removedNotes === 0;
    return [isUnmarked ? words.nothingToClear : told(words.cleared, { cells: removedMarks, notes: removedNotes })];
  }
  if (cells === 0) return [words.noFindings];
  const counts = { cells, errors: marked.error, warnings: marked.warning, information: marked.information };
  return [told(words.marked, counts), ...(options.notes ? [told(words.notes, { notes })] : [])];
}

/** What somebody may not expect, and what was left alone. */
function remarks(file: SentFile, { strings: { mark: words } }: Invocation): readonly string[] {
  return [
    ...file.keptNotes.map(({ sheet, address, text }) =>
      text === ""
        ? told(words.answered, { sheet, address })
        : told(words.noteTaken, { sheet, address, text: text.replace(/\n/g, " ") }),
    ),
    ...file.protectedSheets.map((sheet) => told(words.protectedSheet, { sheet })),
    ...(file.lostSignature ? [words.lostSignature] : []),
  ];
}

/** `rubric mark FILE -o COPY`: the findings as marks in a copy of the file; `--clear` takes them away. */
export async function mark(invocation: Invocation): Promise<ExitStatus> {
  const { complain, options, strings } = invocation;
  const [file = "", second] = await named(invocation);
  if (second !== undefined) throw new CliError(strings.errors.oneFile);
  if (options.output === undefined) throw new CliError(strings.errors.noOutput);
  await refuseBadTarget(invocation);
  const [result] = await runTasks(options.clear ? "clear" : "mark", [file], invocation, {
    notes: options.notes,
    judging: await judgingOf(invocation),
  });
  if (!result?.forms) {
    complain(result?.problem?.message ?? "");
    return 2;
  }
  const { forms: changed } = result;
  refuseOtherEnding(options.output, changed.ending, invocation);
  await writeOutput(options.output, Buffer.from(changed.base64, "base64"), invocation);
  for (const line of [...summary(changed, invocation), ...remarks(changed, invocation)]) complain(line);
  return 0;
}
