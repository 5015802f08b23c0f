import { Button } from "@fluentui/react-components";
import { chosenFiles } from "../../fileCheck/droppedFiles";
import { WORKBOOK_ENDINGS } from "../../../workbookFiles/workbookNames";
import { fill } from "../../../language/fill";
import { FilePicker, type FilePickerProps } from "../common/FilePicker";
import { usePane, usePaneDoor, useTexts } from "../common/paneContext";

/** Checks workbook files that are not open in Excel, and says what that is good for; leads to those that are checked already. */
export function OpenFiles({ look }: Pick<FilePickerProps, "look">) {
  const { perform, dispatch, expectFiles } = usePaneDoor();
  const count = usePane(({ fileCheck }) => fileCheck.length);
  const words = useTexts().fileCheck;
  if (count > 0) {
    return (
      <Button size={look === "wide" ? "medium" : "small"} onClick={() => dispatch({ type: "files-page", shown: true })}>
        {fill(words.page, { count })}
      </Button>
    );
  }
  return (
    <>
      <FilePicker
        label={words.open}
        look={look}
        accept={WORKBOOK_ENDINGS}
        multiple
        onExpect={expectFiles}
        onChoose={(files) => void perform({ kind: "check-files", files: chosenFiles(files).files })}
      />
      <p className="caption">{words.openHint}</p>
    </>
  );
}
