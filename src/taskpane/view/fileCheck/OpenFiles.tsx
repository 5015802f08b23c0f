import { FilePicker, type FilePickerProps } from "../common/FilePicker";
import { usePaneDoor, useTexts } from "../common/paneContext";

const WORKBOOKS = ".xlsx,.xlsm,.xlsb,.xls,.et,.ods,.csv";

/** Checks workbook files that are not open in Excel, and says what that is good for. */
export function OpenFiles({ look }: Pick<FilePickerProps, "look">) {
  const words = useTexts().fileCheck;
  return (
    <>
      <WorkbookPicker label={words.open} look={look} />
      <p className="caption">{words.openHint}</p>
    </>
  );
}

/** Lets choose workbook files, and checks them. */
export function WorkbookPicker({ label, look }: Pick<FilePickerProps, "label" | "look">) {
  const { perform } = usePaneDoor();
  return (
    <FilePicker
      label={label}
      look={look}
      accept={WORKBOOKS}
      multiple
      onChoose={(files) => void perform({ kind: "check-files", files })}
    />
  );
}
