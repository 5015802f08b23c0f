import { FilePicker, type FilePickerProps } from "./FilePicker";
import { usePane } from "../common/paneContext";

const WORKBOOKS = ".xlsx,.xlsm,.xlsb,.xls,.et,.ods,.csv";

/** Checks workbook files that are not open in Excel, and says what that is good for. */
export function OpenFiles({ look }: Pick<FilePickerProps, "look">) {
  const { texts } = usePane();
  return (
    <>
      <WorkbookPicker label={texts.files.open} look={look} />
      <p className="caption">{texts.files.openHint}</p>
    </>
  );
}

/** Lets choose workbook files, and checks them. */
export function WorkbookPicker({ label, look }: Pick<FilePickerProps, "label" | "look">) {
  const { perform } = usePane();
  return (
    <FilePicker
      label={label}
      look={look}
      accept={WORKBOOKS}
      multiple
      onChoose={(files) => void perform({ kind: "files", files })}
    />
  );
}
