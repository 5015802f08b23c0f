import { lazy, Suspense, useId, useState } from "react";
import { fill } from "../../../language/fill";
import { shelfEntry } from "../../../packs/shelfEntry";
import { shippedShelf, type ShelfEntry } from "../../../packs/shelf";
import type { Rubric } from "../../../rubric/rubric";
import { FilePicker } from "../common/FilePicker";
import { useLanguage, usePane, useTexts } from "../common/paneContext";
import { packsWords } from "../../locale/commands/packs";
import { PackFacts } from "./PackFacts";
import type { ChosenOccasion } from "./occasion";
import "../common/field.css";
import "./packs.css";

const PackShelf = lazy(async () => ({
  default: (await import(/* webpackChunkName: "packs" */ "./PackShelf")).PackShelf,
}));

const PackPreview = lazy(async () => ({
  default: (await import(/* webpackChunkName: "packs" */ "./PackPreview")).PackPreview,
}));

/** Every pack that can be inserted: those opened from files stand before one that ships and has the same id. */
export function allEntries(openedPacks: readonly Rubric[]): readonly ShelfEntry[] {
  const shipped = shippedShelf.filter(({ id }) => openedPacks.every((opened) => opened.id !== id));
  return [...shipped, ...openedPacks.map((pack) => shelfEntry(pack))];
}

export interface PackChoiceProps {
  readonly entry: ShelfEntry | undefined;
  readonly occasion: ChosenOccasion;
  readonly onChoose: (packId: string) => void;
  readonly onOpen: (file: File) => void;
}

/** The chosen pack with what there is to know of it; behind it the shelf to choose another one from, and a preview. */
export function PackChoice({ entry, occasion, onChoose, onOpen }: PackChoiceProps) {
  const texts = useTexts();
  const language = useLanguage();
  const words = packsWords(language);
  const openedPacks = usePane((state) => state.openedPacks);
  const [shown, setShown] = useState<"shelf" | "preview" | null>(null);
  const id = useId();
  const toggle = (what: "shelf" | "preview"): void => setShown(shown === what ? null : what);
  return (
    <section className="field" aria-labelledby={id}>
      <div className="field-head">
        <h2 id={id} className="heading">
          {texts.firstRun.pack}
        </h2>
        <FilePicker
          label={texts.fileCheck.pack}
          look="link"
          accept=".json"
          multiple={false}
          onChoose={([file]) => file && onOpen(file)}
        />
      </div>
      {entry && (
        <div className="pack-chosen">
          <PackFacts entry={entry} />
          {entry.uncertain.map((text) => (
            <p className="caption" key={text[language]}>
              {fill(words.uncertain, { text: text[language] })}
            </p>
          ))}
          <div className="pack-actions">
            <button type="button" className="link" aria-expanded={shown === "shelf"} onClick={() => toggle("shelf")}>
              {shown === "shelf" ? words.close : words.change}
            </button>
            <button
              type="button"
              className="link"
              aria-expanded={shown === "preview"}
              onClick={() => toggle("preview")}
            >
              {shown === "preview" ? words.hidePreview : words.preview}
            </button>
          </div>
        </div>
      )}
      <Suspense fallback={<p className="caption">{words.loading}</p>}>
        {shown === "shelf" && (
          <PackShelf
            entries={allEntries(openedPacks)}
            own={openedPacks.map((pack) => pack.id)}
            chosen={entry?.id ?? ""}
            onChoose={(packId) => {
              onChoose(packId);
              setShown(null);
            }}
          />
        )}
        {shown === "preview" && entry && (
          <PackPreview entry={entry} opened={openedPacks.find((pack) => pack.id === entry.id)} occasion={occasion} />
        )}
      </Suspense>
    </section>
  );
}
