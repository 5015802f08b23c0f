import { MessageBar, MessageBarBody, MessageBarTitle, Spinner } from "@fluentui/react-components";
import { keptPackProblemInWords } from "../../../packs/keptPackProblemInWords";
import { FileProblem } from "../../../workbookFiles/fileProblem";
import { fileProblemInWords } from "../../../workbookFiles/fileProblemInWords";
import type { CheckedFile, FileReport } from "../../state/fileCheck";
import { FileFormResult } from "./FileFormResult";
import { Summary } from "../common/Summary";
import { usePane } from "../common/paneContext";

export interface FileSectionProps {
  readonly file: CheckedFile;
  /** Whether it is being read just now. */
  readonly running: boolean;
}

/** One opened file: its forms, or why there are none. */
export function FileSection({ file: { name, report }, running }: FileSectionProps) {
  const words = usePane().texts.files;
  return (
    <section className="results file" aria-label={name} aria-busy={report === null}>
      <h2 className="heading file-name">{name}</h2>
      {report ? (
        <Report report={report} />
      ) : running ? (
        <Spinner size="tiny" label={words.checking} className="file-spinner" />
      ) : (
        <p className="caption">{words.waiting}</p>
      )}
    </section>
  );
}

function Report({ report }: { readonly report: FileReport }) {
  const { state, texts } = usePane();
  switch (report.kind) {
    case "unreadable": {
      const { code, args } = report.problem;
      return <Problem words={fileProblemInWords(new FileProblem(code, args), state.language)} />;
    }
    case "failed":
      return <Problem title={texts.files.failed} words={texts.files.failedAdvice} detail={report.detail} />;
    case "checked":
      if (report.noForm !== null) {
        return <Problem title={texts.files.noForm} words={texts.files.noFormAdvice[report.noForm]} />;
      }
      return (
        <>
          {report.packProblems.map((problem, index) => (
            <Problem key={index} words={keptPackProblemInWords(problem, state.language)} />
          ))}
          {report.forms.map((form, index) => (
            <FileFormResult key={index} form={form} />
          ))}
        </>
      );
  }
}

interface ProblemProps {
  readonly title?: string;
  readonly words: string;
  /** What the program says, for the maintainer. */
  readonly detail?: string;
}

function Problem({ title, words, detail }: ProblemProps) {
  const { texts } = usePane();
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>
        {title !== undefined && <MessageBarTitle>{title}</MessageBarTitle>}
        <div>{words}</div>
        {detail !== undefined && (
          <details className="detail">
            <Summary>{texts.problem.detail}</Summary>
            {detail}
          </details>
        )}
      </MessageBarBody>
    </MessageBar>
  );
}
