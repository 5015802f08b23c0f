import type { Found, Severity } from "./found";
import type { CheckTexts, TextsByLanguage } from "./locale/checkTexts";

/**
 * The arguments of a check's message by their names; of several messages, those of each by the variant that picks it. A text
 * may use these and no others.
 */
export type Messages = readonly string[] | Readonly<Record<string, readonly string[]>>;

type Arguments<Names extends readonly string[]> = Readonly<Record<Names[number], string | number>> & Found["args"];

type Place = Pick<Found, "sheet" | "address" | "line" | "fix"> & { readonly severity?: Severity };

/** What a check reports: where, in which variant, and every argument that its message takes. More may be given. */
export type Reported<Told extends Messages> = Told extends readonly string[]
  ? Place & { readonly variant?: undefined; readonly args: Arguments<Told> }
  : {
      [Variant in keyof Told & string]: Place & {
        readonly variant: Variant;
        readonly args: Told[Variant] extends readonly string[] ? Arguments<Told[Variant]> : never;
      };
    }[keyof Told & string];

/** A report before its place is complete. */
export type Part<Report, Missing extends keyof Place> = Report extends Place ? Omit<Report, Missing> : never;

/** The names in a text's braces: `sum` of `{sum}` and of `{sum|point|points}`. */
type Placeholder<Text extends string> = Text extends `${string}{${infer Inner}}${infer Rest}`
  ? (Inner extends `${infer Name}|${string}` ? Name : Inner) | Placeholder<Rest>
  : never;

/** The text itself, or what is wrong with it. */
type Fitting<Names extends readonly string[], Text> = Text extends string
  ? [Placeholder<Text>] extends [Names[number]]
    ? Text
    : `no such argument: ${Exclude<Placeholder<Text>, Names[number]>}`
  : string;

type FittingMessage<Told extends Messages, Message> = Told extends readonly string[]
  ? Fitting<Told, Message>
  : {
      readonly [Variant in keyof Told | keyof Message]: Variant extends keyof Told
        ? Told[Variant] extends readonly string[]
          ? Fitting<Told[Variant], Variant extends keyof Message ? Message[Variant] : undefined>
          : never
        : never;
    };

/** Texts whose messages are those of a check, in every language, with no argument that the check does not give. */
export type FittingTexts<Told extends Messages, Texts extends TextsByLanguage> = {
  readonly [Language in keyof TextsByLanguage]: Omit<CheckTexts, "message"> & {
    readonly message: FittingMessage<Told, Texts[Language]["message"]>;
  };
};
