import type { Words } from "../../language/dictionary";
import type { zhCN } from "./zh-CN";

export const enUS: Words<typeof zhCN> = {
  usage: `Usage: rubric <command> [options]

  rubric check FILE|FOLDER…     check the forms in files, one line a finding; names may have * and ?
      -o REGISTER.xlsx          write a file, by its ending: .xlsx the register, .csv, .html, .md, .json, .sarif, .txt
      --format text|json|markdown|sarif|csv|html|xlsx   (text)
      --rules NAME|FILE         the set of rules: an id, a name or a .json file (general)
      --ledger                  tell of every check what it looked at, or why it did not
      --trust-file              let a pack that travels in a file lessen the checks (it is told only)
  rubric read FILE…             show the recognised form: what each column holds, the lines, their cells
      --format text|json
  rubric new PACK -o FORM.xlsx  make an empty form; PACK is an id or a .json file
      --filled ENTRIES.json     fill it in
      --year YEAR               the year on the form (the pack's own; last year for forms of any year)
      --unit NAME               the unit whose form it is, in the head
      --formulas native|addin   Excel's own functions (native) or the add-in's
  rubric mark FILE -o COPY.xlsx   mark the cells with findings in a copy, as the pane does; .xlsx and .xlsm only
      --notes                   write a note beside each mark, which says what is wrong
      --clear                   take marks and these notes away
  rubric report FORM.xlsx -o REPORT.docx   draft a self-evaluation report: every figure is the form’s, the rest a gap to fill
      --outline NAME|FILE       General (when left out), Guangdong, Hunan, Hubei, or a .json file
  rubric report --check REPORT.docx FORM.xlsx   whether the report’s figures still equal the form, and what is left to fill in
      --sheet NAME              which form, where the file holds several
  rubric letters FILE… -o LETTERS.zip   a letter (.docx) and a list to answer (.xlsx) for each form that goes back; -o may be a folder
      --due DATE, --office NAME   when it is due and who sends it; gaps where left out
      --template FILE.json      other texts
  rubric review FILE… -o FOLDER   copies with columns for a review beside each form; the department’s part is locked, without a password
  rubric rules                  list the sets of rules that ship
      --format text|json
  rubric packs                  list the packs that ship
      --format text|json
  rubric pack FILE [-o PACK.json]   make a template (a pack) of a recognised form: its sheet stays, entries are emptied
      --sheet NAME              which form, where the file holds several

  --recursive, -r               look into the folders of a folder too
  --lang zh|en                  language (zh)
  --jobs COUNT                  how many processes read files at once (by files and cores)
  --timeout SECONDS             how long a file may take (10)
  --help, --version

Reads .xlsx .xlsm .xlsb .xls .et .ods .csv.
Exit status: 0 no errors; 1 errors found; 2 could not run, or some file could not be checked.`,
  reasons: {
    ENOENT: "there is no such file or folder",
    EISDIR: "it is a folder, not a file",
    EEXIST: "there is a file of that name",
    ELOOP: "its links lead round in a circle",
    EACCES: "you have no right to it",
    EPERM: "you have no right to it",
    EBUSY: "another program is using it",
    ENOSPC: "the disk is full",
    EDQUOT: "your share of the disk is used up",
    EROFS: "it can only be read there",
    ENOTDIR: "a part of its path is no folder",
    ENAMETOOLONG: "its name is too long",
    EMFILE: "too many files are open",
    EIO: "the disk cannot be read or written",
  },
  unreadable: "Cannot be opened: {reason}.",
  noWorkbooks: "The folder holds no workbook file (.xlsx, .xls, .et, …). For those in its folders add --recursive.",
  leftOut: "Left out of folders: {count} temporary or hidden {count|file|files}, such as {first}.",
  doubled: "Several files of one unit and year, perhaps sent twice: {unit} ({year}): {files}",
  between: ", ",
  noForms: "None of these files holds a form.",
  noMatch: "No file fits this pattern. Check the folder and the names.",
  nameNotUtf8:
    "The name is not UTF-8, as of files unpacked from another system, and cannot be opened. Rename the file first.",
  read: {
    form: "{file}:{sheet}: {title} (certainty {certainty})",
    columns: "  column {column} “{heading}” → {role} ({certainty})",
    lines: "  {address}  {score} of {weight}: {path}",
    total: "  {address}  {label}: {score}",
    certainty: { sure: "sure", likely: "likely", guess: "a guess", corrected: "corrected" },
  },
  mark: {
    marked:
      "Marked {cells} {cells|cell|cells}: {errors} {errors|error|errors}, {warnings} {warnings|warning|warnings}, {information} for information.",
    notes: "Wrote {notes} {notes|note|notes} by Rubric for Excel.",
    noFindings: "No findings: the copy has no marks.",
    cleared: "Took the marks of {cells} {cells|cell|cells} and {notes} {notes|note|notes} away.",
    nothingToClear: "The file has no marks and no notes of Rubric; the copy is the same file.",
    noteTaken: "{sheet}!{address} has a note already, which was left alone. Not noted there: {text}",
    answered: "Somebody wrote into the note at {sheet}!{address}; it stays.",
    protectedSheet:
      "Sheet {sheet} is protected, and still is. To take marks away in Excel, unprotect it first, or run rubric mark --clear again.",
    lostSignature: "The file’s digital signature is not valid after a change; the copy has none.",
    otherEnding:
      "The name {file} says another format than the contents have, which Excel refuses to open. End it in .{ending}.",
  },
  report: {
    drafted:
      "Drafted the report on “{title}”; {gaps} {gaps|gap|gaps} left to fill in. rubric report --check compares its figures later.",
    ownBoxes:
      "This form has boxes of its own for conclusion, problems and measures; what counts is written there, so fill them in on the form.",
    line: "{file}: {text}",
    otherEnding: "End the name {file} in .docx: what is written is a Word document.",
    notDocx: "{file} is no .docx document. Open it in Word or WPS, save it as .docx, and compare again.",
    noFigures:
      "{file} has no figures that are tied to a form: rubric report did not draft it, or another program converted it. It cannot be compared.",
  },
  review: {
    protectedSheet:
      "{file}: sheet {sheet} was protected before. Its protection and password are as they were; the new columns can be filled in.",
    already: "{file}: sheet {sheet} has a column for reviewed scores already; none was added.",
    unclear:
      "{file}: the scores of sheet {sheet} have no heading of their own, so nobody could tell them from the reviewer’s; no columns were added. Give them a heading first.",
    converted:
      "{file}: this format takes no new columns, so a new .xlsx was written. It has the contents, formulas and merged cells, without their fonts and colours.",
    lostSignature: "The file’s digital signature is not valid after a change; the copy has none.",
    nothing: "{file}: there is no form to add a review to; nothing was written.",
    exists:
      "{file} is there already and was not overwritten, so that no review is lost. Choose another folder, or move it away.",
  },
  letters: {
    none: "No form has to go back; no letters were written.",
    made: "Wrote {count} {count|letter|letters}.",
  },
  rules: { line: "{id}  version {version}: {name} ({source})" },
  packs: {
    line: "{id}  {year}, version {version}: {name} ({place}, {lines} lines)",
    year: "{year}",
    anyYear: "any year",
    uncertain: "    to be confirmed: {text}",
  },
  pack: {
    emptied: "{count} cells that were filled in are empty in the template: {cells}",
    doubtful: "{count} cells may have been filled in and stay in the template, please look at them: {cells}",
    ownLayout:
      "This form was made from a rubric pack with scoring rules: the template keeps that pack's rules and layout.",
  },
  written: "Wrote {file}.",
  errors: {
    unknownCommand: "There is no command {command}. See rubric --help.",
    unknownPack: "There is no pack {pack}. See rubric packs.",
    unknownRules: "There are no rules {rules}. Those that ship: {known}. Rules of your own go into a .json file.",
    badRules: "{file} is no usable set of rules, and nothing was checked: {reason}",
    unknownOutline:
      "There is no outline {outline}. Those that ship: {known}. Outlines of your own go into a .json file.",
    badOutline: "{file} is no usable outline, and nothing was drafted: {reason}",
    badTemplate: "{file} is no usable template of letters, and nothing was written: {reason}",
    noFile: "Name a file. See rubric --help.",
    unknownOption: "There is no option {option}. See rubric --help.",
    noValue: "The option {option} lacks its value, or takes none. See rubric --help.",
    badValue: "The option {option} cannot be “{value}”. It takes: {choices}.",
    seconds: "seconds, above 0 and up to {most}",
    noPack: "Name a pack. See rubric packs.",
    cannotRead: "Cannot read {file}: {reason}.",
    notJson: "it is not JSON.",
    noEntries: "it has neither fields nor lines.",
    noOutput: "Name the file to write with -o.",
    badPack: "{file} is no pack: {reason}",
    noRuleFormulas:
      "this pack keeps its sheet and computes no score by a rule: --formulas addin changes nothing; the sheet's own formulas stay.",
    badLayout:
      "the sheet in it (layout.file) is no .xlsx file that can be used. Please make the pack again with rubric pack.",
    badEntries: "{file} holds no entries: {reason}",
    entryWithoutLine: "The form has no line for {name} of the entries; it was not filled in.",
    noUnit: "The head of this form has no blank for a unit; --unit was not filled in.",
    yearInRule: "The criteria of “{name}” name a year, which was not changed. Check them.",
    unknownEnding:
      "The name {file} does not say in which format to write. Endings: {endings}; or name one with --format.",
    otherEnding: "The name {file} says another format than {format}; nothing was begun. It may end in: {endings}",
    openElsewhere:
      "{file} is open in another program; nothing was begun. Close it there; where nobody has it open, delete {lock}.",
    cannotWrite: "Cannot write {file}: {reason}.",
    /** What is to be written is several files. */
    notFolder: "{file} is the name of a file. Name a folder behind -o, or for letters a .zip.",
    /** The output is a form, or nobody knows what. */
    outputIsInput: "{file} is one of the files to read, and was not written over. Name another file behind -o.",
    severalForms: "{file} holds several forms; choose one with --sheet: {sheets}",
    noSheet: "Sheet {sheet} of {file} holds no form. Those that do: {sheets}",
    noOutputStream: "The output cannot be written: {reason}.",
    oneFile: "Name one file only.",
    failed: "The program failed: {reason}. Please give this sentence and the file to the maintainers.",
    noProcess:
      "The process that reads files cannot be started: {reason}. See whether memory and the number of processes suffice, and whether the program’s files are all there.",
  },
};
