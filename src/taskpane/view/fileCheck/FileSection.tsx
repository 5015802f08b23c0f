import { MessageBar, MessageBarBody, MessageBarTitle, Spinner } from "@fluentui/react-components";
import { keptPackProblemInWords } from "../../../packs/keptPackProblemInWords";
import { fileProblemInWords } from "../../../workbookFiles/fileProblemInWords";
import type { CheckedFile, FileAnswer } from "../../state/fileCheck/fileCheck";
import { FileFormResult } from "./FileFormResult";
import { DetailsSummary } from "../common/DetailsSummary";
import { useLanguage, useTexts } from "../common/paneContext";
import "./FileSection.css";

export interface FileSectionProps {
  readonly file: CheckedFile;
  /** Whether it is being read just now. */
  readonly running: boolean;
}

/** One opened file: its forms, or why there are none. */
export function FileSection({ file: { name, report }, running }: FileSectionProps) {
  const words = useTexts().fileCheck;
  return (
    <section className="results file" aria-label={name} aria-busy={report === null}>
      <h1 className="heading file-name">{name}</h1>
      {report ? (
        <Report report={report} />
      ) : running ? (
        <Spinner size="tiny" label={words.checking} />
      ) : (
        <p className="caption">{words.waiting}</p>
      )}
    </section>
  );
}

function Report({ report }: { readonly report: FileAnswer }) {
  const language = useLanguage();
  const words = useTexts().fileCheck;
  switch (report.kind) {
    case "unreadable":
      return <Problem words={fileProblemInWords(report.problem, language)} />;
    case "failed":
      return <Problem title={words.failed} words={words.failedAdvice} detail={report.detail} />;
    case "checked":
      if (report.noForm !== null) {
        return <Problem title={words.noForm} words={words.noFormAdvice[report.noForm.reason]} />;
      }
      return (
        <>
          {report.packProblems.map((problem, index) => (
            <Problem key={index} words={keptPackProblemInWords(problem, language)} />
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
  const { problem } = useTexts();
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>
        {title !== undefined && <MessageBarTitle>{title}</MessageBarTitle>}
        <div>{words}</div>
        {detail !== undefined && (
          <details className="detail">
            <DetailsSummary>{problem.detail}</DetailsSummary>
            {detail}
          </details>
        )}
      </MessageBarBody>
    </MessageBar>
  );
}
