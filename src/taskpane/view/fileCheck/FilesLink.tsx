import { fill } from "../../../language/fill";
import { usePane, usePaneDoor, useTexts } from "../common/paneContext";

/** Leads to the page of files, whatever the workbook holds. */
export function FilesLink() {
  const { dispatch } = usePaneDoor();
  const count = usePane(({ fileCheck }) => fileCheck.length);
  const words = useTexts().fileCheck;
  return (
    <button type="button" className="link caption" onClick={() => dispatch({ type: "files-page", shown: true })}>
      {count > 0 ? fill(words.page, { count }) : words.open}
    </button>
  );
}
