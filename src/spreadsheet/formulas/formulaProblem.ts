import { type Token, tokenise } from "./tokens";

/** Why Excel does not take a formula. */
export type FormulaProblem = "syntax" | "tooLong" | "longText" | "tooDeep" | "tooManyArguments" | "argumentCount";

/** Excel's limits (support.microsoft.com, "Excel specifications and limits"). */
const LONGEST_FORMULA = 8192;
const LONGEST_TEXT = 255;
const DEEPEST_CALLS = 64;
const MOST_ARGUMENTS = 255;

/** Whether a function takes so many arguments; `name` in capitals. */
type TakesArguments = (name: string, count: number) => boolean;

/** What stands between a `(` and its `)`. */
interface Group {
  /** Of the function that is called; undefined for plain brackets. */
  readonly call: string | undefined;
  arguments: number;
  /** Nothing stands between the last `(` or comma and here. */
  isBlank: boolean;
}

const ERROR_VALUE = "#(?:N/A|[A-Z/0]+[!?])";
const CONSTANT = new RegExp(
  `^\\s*(?:[-+]?(?:\\d+(?:\\.\\d*)?|\\.\\d+)(?:E[-+]?\\d+)?|"(?:[^"]|"")*"|TRUE|FALSE|${ERROR_VALUE})\\s*$`,
  "i",
);
const PIECES = /"(?:[^"]|"")*"|[,;]|[^",;]+/g;

/** Rows of one length, of constants only. */
function isArray(text: string): boolean {
  const rows: string[][] = [[""]];
  for (const [piece] of text.slice(1, -1).matchAll(PIECES))
    if (piece === ";") rows.push([""]);
    else if (piece === ",") rows.at(-1)?.push("");
    else rows.at(-1)?.push(`${rows.at(-1)?.pop() ?? ""}${piece}`);
  return rows.every((row) => row.length === rows[0]?.length && row.every((item) => CONSTANT.test(item)));
}

/** A quoted name belongs to a sheet; a sheet has a cell. */
const isOperand = (text: string): boolean =>
  !/^'(?:[^']|'')*'(?![!:'])/.test(text) && (!text.endsWith("!") || /#[A-Z/0]+!$/.test(text));

/** Reads a formula piece by piece; at each place either a value is due or what joins two. */
class Reader {
  private readonly groups: Group[] = [];
  private depth = 0;
  private due: "value" | "operator" = "value";
  /** Whether what was read last may be cells, so that another reference may follow after a blank. */
  private isReference = false;
  private end = 0;
  /** The name of a function was read; its `(` comes next. */
  private call: string | undefined;
  /** What was read last is a call: the function that it gives may be called too. */
  private wasCall = false;

  constructor(private readonly takes: TakesArguments) {}

  read(tokens: readonly Token[]): FormulaProblem | undefined {
    for (const [index, token] of tokens.entries()) {
      const problem = this.take(token, tokens[index + 1]);
      if (problem !== undefined) return problem;
      this.end = token.end;
    }
    return this.due === "operator" && this.groups.length === 0 ? undefined : "syntax";
  }

  private take(token: Token, next: Token | undefined): FormulaProblem | undefined {
    const { kind, text, start } = token;
    if (kind === "close") return this.close();
    if (kind === "comma") return this.comma();
    if (kind === "operator") return this.operator(text);
    // Cells, from one to another that functions give.
    if (kind === "operand" && this.due === "operator" && text.startsWith(":") && this.isReference)
      return this.value(text !== ":", true);
    if (this.due === "operator") {
      const isApplied = kind === "open" && this.wasCall && start === this.end;
      const isSection = this.isReference && start > this.end && ["operand", "function", "open"].includes(kind);
      if (!isSection && !isApplied && !(kind === "function" && text.startsWith(":"))) return "syntax";
      this.call = isApplied ? "" : undefined;
    }
    if (kind === "open" || kind === "function") return this.open(kind === "function" ? text : undefined, next);
    if (kind === "text") return text.length - 2 > LONGEST_TEXT ? "longText" : this.value(true, false);
    if (kind === "array") return isArray(text) ? this.value(true, false) : "syntax";
    if (kind === "operand" && !isOperand(text)) return "syntax";
    return this.value(!text.endsWith(":"), kind === "operand");
  }

  private value(isWhole: boolean, isReference: boolean): undefined {
    this.wasCall = false;
    this.due = isWhole ? "operator" : "value";
    this.isReference = isReference;
    this.filled();
    return undefined;
  }

  private operator(text: string): FormulaProblem | undefined {
    if (this.due === "value") return "+-@".includes(text) ? this.filled() : "syntax";
    if (text === ";" || text === "@") return "syntax";
    if (text !== "%") this.due = "value";
    this.isReference = false;
    return undefined;
  }

  /** A function's name is taken with its `(`, which is a piece of its own. */
  private open(name: string | undefined, next: Token | undefined): FormulaProblem | undefined {
    this.filled();
    this.due = "value";
    if (name !== undefined) {
      this.call = name.slice(name.lastIndexOf(":") + 1).toUpperCase();
      return next?.kind === "open" ? undefined : "syntax";
    }
    this.groups.push({ call: this.call, arguments: 1, isBlank: true });
    if (this.call !== undefined) this.depth++;
    this.call = undefined;
    return this.depth > DEEPEST_CALLS ? "tooDeep" : undefined;
  }

  private comma(): FormulaProblem | undefined {
    const group = this.groups.at(-1);
    if (!group) return "syntax";
    if (this.due === "value" && !(group.call !== undefined && group.isBlank)) return "syntax";
    group.isBlank = true;
    this.due = "value";
    return ++group.arguments > MOST_ARGUMENTS && group.call !== undefined ? "tooManyArguments" : undefined;
  }

  private close(): FormulaProblem | undefined {
    const group = this.groups.pop();
    if (!group || (this.due === "value" && !(group.call !== undefined && group.isBlank))) return "syntax";
    this.due = "operator";
    this.isReference = true;
    this.wasCall = group.call !== undefined;
    if (group.call === undefined) return undefined;
    this.depth--;
    const count = group.arguments === 1 && group.isBlank ? 0 : group.arguments;
    return group.call === "" || this.takes(group.call, count) ? undefined : "argumentCount";
  }

  private filled(): undefined {
    const group = this.groups.at(-1);
    if (group) group.isBlank = false;
    return undefined;
  }
}

/**
 * Why Excel refuses a formula; undefined where it takes it. Whether its functions, names and sheets exist is another question;
 * Excel knows how many arguments its own functions take.
 * Takes time in line with the formula's length.
 * @param formula with its `=`, spelled as the API does it: English names, commas between arguments
 */
export function formulaProblem(formula: string, takes: TakesArguments = () => true): FormulaProblem | undefined {
  if (formula.length > LONGEST_FORMULA) return "tooLong";
  const tokens = tokenise(formula.replace(/^=/, ""));
  return tokens === null ? "syntax" : new Reader(takes).read(tokens);
}
