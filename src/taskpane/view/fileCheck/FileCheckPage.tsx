import { useCallback, useState } from "react";
import { wholeRegister } from "../../state/registerView";
import { usePane } from "../common/paneContext";
import { FilePage } from "./FilePage";
import { RegisterPage } from "./RegisterPage";

/** The files opened for checking, in place of the workbook's own form: all of them as a table, or one of them. */
export function FileCheckPage() {
  const files = usePane(({ fileCheck }) => fileCheck);
  const [choice, setChoice] = useState(wholeRegister);
  const [opened, setOpened] = useState<string | null>(null);
  const open = useCallback((file: string) => setOpened(file), []);
  const file = files.find(({ name }) => name === opened);
  if (file) return <FilePage file={file} onBack={() => setOpened(null)} />;
  return <RegisterPage files={files} choice={choice} onChoice={setChoice} onOpen={open} />;
}
