import { relative, resolve } from "node:path";
import ts from "typescript";

/** A member of the Office libraries that our code names. */
export interface UsedMember {
  /** Such as `Excel.Worksheet`; namespaces and enumerations too. */
  readonly owner: string;
  readonly member: string;
  readonly kind: "class" | "enum" | "namespace" | "interface";
  /** The ExcelApi set that the declarations give for it, such as 1.13; null where they give none. */
  readonly excelApi: number | null;
  readonly usedIn: string;
}

const root = resolve(__dirname, "../../..");

function program(folder: string): ts.Program {
  const config = ts.readConfigFile(resolve(root, "tsconfig.json"), ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config.config, ts.sys, root);
  const files = ts.sys.readDirectory(resolve(root, folder), [".ts", ".tsx"]);
  return ts.createProgram(files, { ...options, noEmit: true });
}

function ownerOf(declaration: ts.Declaration): { name: string; kind: UsedMember["kind"] } | null {
  const names: string[] = [];
  let kind: UsedMember["kind"] | undefined;
  for (let node: ts.Node = declaration.parent; node; node = node.parent) {
    if (ts.isClassDeclaration(node)) kind ??= "class";
    else if (ts.isEnumDeclaration(node)) kind ??= "enum";
    else if (ts.isTypeLiteralNode(node)) kind ??= "interface";
    else if (ts.isInterfaceDeclaration(node)) kind ??= "interface";
    else if (ts.isModuleDeclaration(node)) kind ??= "namespace";
    else continue;
    if (!ts.isTypeLiteralNode(node)) names.unshift(node.name?.getText() ?? "");
  }
  return kind ? { name: names.join("."), kind } : null;
}

/** The set is written in the comment of the member, or of what it belongs to. */
function excelApiOf(declaration: ts.Declaration): number | null {
  for (let node: ts.Node = declaration; node && !ts.isSourceFile(node); node = node.parent) {
    const comment = ts
      .getJSDocCommentsAndTags(node)
      .map((part) => part.getText())
      .join("\n");
    const set = /Api set:\s*ExcelApi\s+(\d+)\.(\d+)/i.exec(comment);
    if (set) return Number(set[1]) + Number(set[2]) / 100;
  }
  return null;
}

/** Every member of @types/office-js that the sources under a folder name, by the compiler's own understanding. */
export function officeMembers(folder: string): UsedMember[] {
  const compiled = program(folder);
  const checker = compiled.getTypeChecker();
  const found = new Map<string, UsedMember>();
  const note = (symbol: ts.Symbol | undefined, file: string): void => {
    const real = symbol && symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
    for (const declaration of real?.declarations ?? []) {
      if (!/@types.office-js/.test(declaration.getSourceFile().fileName)) continue;
      const owner = ownerOf(declaration);
      if (!owner || !real) continue;
      const member = {
        owner: owner.name,
        member: real.name,
        kind: owner.kind,
        excelApi: excelApiOf(declaration),
        usedIn: file,
      };
      found.set(`${file} ${owner.name}.${real.name}`, member);
    }
  };
  for (const source of compiled.getSourceFiles()) {
    const file = relative(root, source.fileName);
    if (source.isDeclarationFile || !file.startsWith(`${folder}/`)) continue;
    const visit = (node: ts.Node): void => {
      if (ts.isPropertyAccessExpression(node)) note(checker.getSymbolAtLocation(node.name), file);
      if (ts.isBindingElement(node) && ts.isObjectBindingPattern(node.parent)) {
        const name = node.propertyName ?? node.name;
        if (ts.isIdentifier(name)) note(checker.getTypeAtLocation(node.parent).getProperty(name.text), file);
      }
      ts.forEachChild(node, visit);
    };
    visit(source);
  }
  return [...found.values()];
}
