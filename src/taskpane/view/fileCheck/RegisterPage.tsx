import { Button, Input } from "@fluentui/react-components";
import { useMemo } from "react";
import { forgetFiles } from "../../fileCheck/rememberedFiles";
import type { CheckedFile } from "../../state/fileCheck/fileCheck";
import { goingBack } from "../../state/fileCheck/goingBack";
import { shownRows, type RegisterChoice } from "../../state/fileCheck/registerView";
import { TroubleMessage } from "../messages/TroubleMessage";
import { useLanguage, usePaneDoor, useTexts } from "../common/paneContext";
import { restoreFocusSoon } from "../common/restoreFocus";
import { AddFiles } from "./AddFiles";
import { ExportRegister } from "./ExportRegister";
import { FilesProgress } from "./FilesProgress";
import { RegisterChips } from "./RegisterChips";
import { RegisterHints } from "./RegisterHints";
import { RegisterTable } from "./RegisterTable";
import { RememberFiles } from "./RememberFiles";
import { ReturnLetters, type LetterFields } from "./ReturnLetters";
import { useRegister } from "./useRegister";

export interface RegisterPageProps {
  readonly files: readonly CheckedFile[];
  readonly choice: RegisterChoice;
  readonly onChoice: (choice: RegisterChoice) => void;
  readonly letters: LetterFields;
  readonly onLetters: (fields: LetterFields) => void;
  readonly onOpen: (file: string) => void;
}

/** The files that were opened for checking, as a table, and what can be done with all of them. */
export function RegisterPage({ files, choice, onChoice, letters, onLetters, onOpen }: RegisterPageProps) {
  const { dispatch } = usePaneDoor();
  const language = useLanguage();
  const words = useTexts().fileCheck;
  const register = useRegister(files, language);
  const rows = useMemo(() => shownRows(register.rows, choice, language), [register, choice, language]);
  const back = (): void => {
    dispatch({ type: "files-page", shown: false });
    restoreFocusSoon();
  };
  const clear = (): void => {
    dispatch({ type: "files-cleared", only: "all" });
    void forgetFiles();
    restoreFocusSoon();
  };
  const reports = useMemo(() => goingBack(register.files, rows, choice.outcome), [register, rows, choice.outcome]);
  const passedOver = register.files.filter(({ problem }) => problem?.code === "own-report");
  const buttons = (
    <>
      {files.length > 0 && (
        <Button size="small" onClick={clear}>
          {words.clear}
        </Button>
      )}
      <Button size="small" onClick={back}>
        {words.back}
      </Button>
    </>
  );
  return (
    <div className="stack">
      <h1 className="form-name">{words.title}</h1>
      <TroubleMessage />
      <AddFiles buttons={buttons}>
        <FilesProgress files={files} />
        {files.length === 0 ? (
          <p>{words.empty}</p>
        ) : (
          <>
            <div className="actions">{register.files.length > 0 && <ExportRegister files={register.files} />}</div>
            <RegisterChips
              rows={register.rows}
              chosen={choice.outcome}
              onChoose={(outcome) => onChoice({ ...choice, outcome })}
            />
            <Input
              size="small"
              type="search"
              value={choice.search}
              placeholder={words.search}
              aria-label={words.search}
              onChange={(_, { value }) => onChoice({ ...choice, search: value })}
            />
            <RegisterTable
              rows={rows}
              order={choice.order}
              onOrder={(order) => onChoice({ ...choice, order })}
              onOpen={onOpen}
            />
            <ReturnLetters reports={reports} fields={letters} onFields={onLetters} />
            <RegisterHints register={register} />
          </>
        )}
        {passedOver.map(({ file, problem }) => (
          <p key={file} className="caption">
            {problem?.message}
          </p>
        ))}
        <RememberFiles files={files} />
      </AddFiles>
    </div>
  );
}
