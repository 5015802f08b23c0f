import { Button } from "@fluentui/react-components";
import { useEffect, useRef, useState, type DragEvent, type ReactNode } from "react";
import { fill } from "../../../language/fill";
import { WORKBOOK_ENDINGS } from "../../../workbookFiles/workbookNames";
import { chosenFiles, droppedFiles, type Dropped } from "../../fileCheck/droppedFiles";
import { FilePicker, type FilePickerProps } from "../common/FilePicker";
import { usePaneDoor, useTexts } from "../common/paneContext";
import "./Register.css";

/** Checks what was chosen or dropped, and gives how many files were left out. */
function useAdding() {
  const { perform, expectFiles } = usePaneDoor();
  const [leftOut, setLeftOut] = useState(0);
  const add = (dropped: Dropped): void => {
    setLeftOut(dropped.leftOut);
    if (dropped.files.length > 0) void perform({ kind: "check-files", files: dropped.files });
  };
  // Once, when the page is opened.
  useEffect(expectFiles, []);
  return { leftOut, add, expect: expectFiles };
}

function FolderPicker({ onChoose, onExpect }: Pick<FilePickerProps, "onChoose" | "onExpect">) {
  const words = useTexts().fileCheck;
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button size="small" onClick={() => input.current?.click()} onPointerEnter={onExpect}>
        {words.folder}
      </Button>
      <input
        ref={(node) => {
          input.current = node;
          // React 18 does not know it as a property.
          node?.setAttribute("webkitdirectory", "");
        }}
        type="file"
        hidden
        multiple
        onChange={({ target }) => {
          const files = [...(target.files ?? [])];
          target.value = "";
          if (files.length > 0) onChoose(files);
        }}
      />
    </>
  );
}

export interface AddFilesProps {
  /** Further buttons of the row. */
  readonly buttons: ReactNode;
  readonly children: ReactNode;
}

/** The place on which files and folders can be dropped, with the buttons that let choose them. */
export function AddFiles({ buttons, children }: AddFilesProps) {
  const words = useTexts().fileCheck;
  const { add, expect, leftOut } = useAdding();
  const [over, setOver] = useState(false);
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    setOver(false);
    void droppedFiles(event.dataTransfer).then(add);
  };
  return (
    <div
      className={over ? "stack drop-here" : "stack"}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragEnter={expect}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <div className="actions">
        <FilePicker
          label={words.more}
          look="small"
          accept={WORKBOOK_ENDINGS}
          multiple
          onChoose={(files) => add(chosenFiles(files))}
          onExpect={expect}
        />
        <FolderPicker onChoose={(files) => add(chosenFiles(files))} onExpect={expect} />
        {buttons}
      </div>
      <p className="caption" role="status">
        {leftOut > 0 ? fill(words.leftOut, { count: leftOut }) : words.drop}
      </p>
      {children}
    </div>
  );
}
