import { Button } from "@fluentui/react-components";
import { useRef } from "react";
import { useIsBusy } from "./paneContext";

export interface FilePickerProps {
  readonly label: string;
  /** `link` for what is seldom needed beside something else. */
  readonly look: "wide" | "small" | "link";
  /** The names' endings, as the browser's own dialog takes them. */
  readonly accept: string;
  readonly multiple: boolean;
  readonly onChoose: (files: readonly File[]) => void;
  /** Somebody is about to choose files. */
  readonly onExpect?: () => void;
}

/** A button that lets choose files; the browser's own dialog does the rest. */
export function FilePicker({ label, look, accept, multiple, onChoose, onExpect }: FilePickerProps) {
  const isBusy = useIsBusy();
  const input = useRef<HTMLInputElement>(null);
  const ask = (): void => input.current?.click();
  return (
    <>
      {look === "link" ? (
        <button type="button" className="link caption" onClick={ask} onPointerEnter={onExpect} onFocus={onExpect}>
          {label}
        </button>
      ) : (
        <Button
          size={look === "wide" ? "medium" : "small"}
          disabledFocusable={isBusy}
          onClick={ask}
          onPointerEnter={onExpect}
          onFocus={onExpect}
        >
          {label}
        </Button>
      )}
      <input
        ref={input}
        type="file"
        hidden
        accept={accept}
        multiple={multiple}
        onChange={({ target }) => {
          const files = [...(target.files ?? [])];
          // The same file can be chosen again, when it was mended meanwhile.
          target.value = "";
          if (files.length > 0) onChoose(files);
        }}
      />
    </>
  );
}
