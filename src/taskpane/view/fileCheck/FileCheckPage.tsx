import { useCallback, useState } from "react";
import { wholeRegister } from "../../state/fileCheck/registerView";
import { usePane } from "../common/paneContext";
import { FilePage } from "./FilePage";
import { RegisterPage } from "./RegisterPage";
import type { LetterFields } from "./ReturnLetters";

/** The files opened for checking, in place of the workbook's own form: all of them as a table, or one of them. */
export function FileCheckPage() {
  const files = usePane(({ fileCheck }) => fileCheck);
  const [choice, setChoice] = useState(wholeRegister);
  const [letters, setLetters] = useState<LetterFields>({ due: "", office: "" });
  const [opened, setOpened] = useState<string | null>(null);
  const open = useCallback((file: string) => setOpened(file), []);
  const file = files.find(({ name }) => name === opened);
  if (file) return <FilePage file={file} onBack={() => setOpened(null)} />;
  return <RegisterPage {...{ files, choice, letters }} onChoice={setChoice} onLetters={setLetters} onOpen={open} />;
}
