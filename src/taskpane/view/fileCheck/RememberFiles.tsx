import { Checkbox } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { forgetFiles, recallFiles, rememberFiles } from "../../fileCheck/rememberedFiles";
import type { CheckedFile } from "../../state/fileCheck/fileCheck";
import { usePaneDoor, useTexts } from "../common/paneContext";

/** Long enough that a batch that is being read is not written for each file. */
const PAUSE_MILLISECONDS = 500;

/** Keeps what was checked over a reload, where the user asks for it, and says where. */
export function RememberFiles({ files }: { readonly files: readonly CheckedFile[] }) {
  const { dispatch } = usePaneDoor();
  const words = useTexts().fileCheck;
  const [kept, setKept] = useState(false);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    let isGone = false;
    void recallFiles().then((recalled) => {
      if (isGone || recalled === null) return;
      setKept(true);
      dispatch({ type: "files-recalled", files: recalled });
    });
    return () => {
      isGone = true;
    };
    // Once, when the page is opened.
  }, []);
  useEffect(() => {
    if (!kept || files.length === 0) return;
    const timer = setTimeout(() => void rememberFiles(files).then((isKept) => setFailed(!isKept)), PAUSE_MILLISECONDS);
    return () => clearTimeout(timer);
  }, [kept, files]);
  return (
    <div>
      <Checkbox
        size="medium"
        label={words.remember}
        checked={kept}
        onChange={(_, { checked }) => {
          setKept(checked === true);
          setFailed(false);
          if (checked !== true) void forgetFiles();
        }}
      />
      <p className="caption">{failed ? words.notRemembered : words.rememberHint}</p>
    </div>
  );
}
