import { FilePicker, type FilePickerProps } from "../common/FilePicker";
import { usePaneDoor } from "../common/paneContext";

const WORKBOOKS = ".xlsx,.xlsm,.xlsb,.xls,.et,.ods";

/** Lets choose the file of a form, and opens the page on which a template is made of it. */
export function TemplatePicker({ label, look }: Pick<FilePickerProps, "label" | "look">) {
  const { perform } = usePaneDoor();
  return (
    <FilePicker
      label={label}
      look={look}
      accept={WORKBOOKS}
      multiple={false}
      onChoose={([file]) => file && void perform({ kind: "open-template", file })}
    />
  );
}
