import { MessageBar, MessageBarBody } from "@fluentui/react-components";
import type { InsertedForm } from "../../../operations/insertForm";
import { fill } from "../../../language/fill";
import { insertionWords } from "../../locale/commands/insertion";
import { DetailsSummary } from "../common/DetailsSummary";
import { useLanguage, useTexts } from "../common/paneContext";

/** What Excel refused although the form stands, and what to do about it. */
export function InsertionNotes({ notes, folded }: Pick<InsertedForm, "notes"> & { readonly folded: boolean }) {
  const words = insertionWords(useLanguage());
  const { detail: label } = useTexts().problem;
  if (folded && notes.length > 0) {
    return (
      <details className="more">
        <DetailsSummary>{fill(words.notesFolded, { count: notes.length })}</DetailsSummary>
        <div className="messages">
          <InsertionNotes notes={notes} folded={false} />
        </div>
      </details>
    );
  }
  return notes.map(({ kind, detail }) => (
    <MessageBar key={kind} intent="warning" layout="multiline">
      <MessageBarBody>
        <div>{words.notes[kind]}</div>
        <details className="detail">
          <DetailsSummary>{label}</DetailsSummary>
          {detail}
        </details>
      </MessageBarBody>
    </MessageBar>
  ));
}
