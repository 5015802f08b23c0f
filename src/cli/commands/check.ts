import { summariseFiles, type FileReport } from "../../report/fileReport";
import { reportFormatNames, reportFormats } from "../../report/formats";
import { choose, named } from "../choose";
import type { ExitStatus, Invocation } from "../io";
import { judgingOf } from "../loadRules";
import { uriOf } from "../uriOf";
import { runTasks } from "./runTasks";

/** `rubric check FILE…`: every finding in every form of the files. */
export async function check(invocation: Invocation): Promise<ExitStatus> {
  const { complain, language, version, write } = invocation;
  const { ledger } = invocation.options;
  const format = choose(invocation, "format", reportFormatNames);
  const results = await runTasks("check", await named(invocation), invocation, {
    judging: await judgingOf(invocation),
  });
  const files: readonly FileReport[] = results.map((result) => ({ ...result, forms: result.forms ?? [] }));
  write(await reportFormats[format](files, { language, version, uriOf, ledger }));
  for (const { problem } of files) if (problem && format !== "text") complain(problem.message);
  const { errors, problems } = summariseFiles(files);
  return problems > 0 ? 2 : errors > 0 ? 1 : 0;
}
