import { MessageBar, MessageBarBody, MessageBarTitle } from "@fluentui/react-components";
import { templatePageWords } from "../../locale/template";
import { useLanguage } from "../common/paneContext";
import { TemplatePicker } from "./TemplatePicker";

export interface LossesProps {
  readonly losses: readonly string[];
  /** The template is made of a sheet that is open: its file would tell more. */
  readonly isSheet: boolean;
}

/** What a template cannot keep, and the way to keep more. */
export function Losses({ losses, isSheet }: LossesProps) {
  const words = templatePageWords(useLanguage());
  if (losses.length === 0) return null;
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{words.losses}</MessageBarTitle>
        {losses.map((loss) => (
          <div key={loss}>{loss}</div>
        ))}
        {isSheet && <TemplatePicker label={words.chooseFile} look="small" />}
      </MessageBarBody>
    </MessageBar>
  );
}
