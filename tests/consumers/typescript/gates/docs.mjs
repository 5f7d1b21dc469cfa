// What the declarations say of themselves: everything that a program can name has a doc comment.
import assert from "node:assert/strict";
import path from "node:path";

// The newer compiler is a program without an interface for JavaScript.
import ts from "typescript-oldest";

export async function docsGates({ gate, app, facts }) {
  await gate("docs", () => {
    const installed = path.join(app, "node_modules", facts.package.name);
    const index = path.join(installed, "dist/index.d.ts");
    const { named, bare } = read(index, (text) => text);
    assert.deepEqual(bare, []);
    // Without their comments, the same declarations are all found wanting.
    const stripped = read(index, withoutComments);
    assert.deepEqual(stripped.named, named);
    assert.deepEqual(stripped.bare, named);
    assert.ok(named.includes("lookupAll") && named.includes("CodeInfo.action"));
    if (facts.channels.length > 0) {
      const some = [
        "EventBase.ids",
        "NairobiTime.iso",
        "ParameterList.get",
        "ParseError.constructor",
        "ParseErrorKind too_large",
      ];
      for (const name of some) assert.ok(named.includes(name), name);
    }
  });
}

/** What a package lets a program name, and what of that has no doc comment. */
function read(index, edit) {
  const options = {
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    strict: true,
  };
  const host = ts.createCompilerHost(options);
  const readFile = host.readFile.bind(host);
  const isOurs = (file) => file.startsWith(path.dirname(index));
  host.readFile = (file) => {
    const text = readFile(file);
    return text !== undefined && isOurs(file) ? edit(text) : text;
  };
  const program = ts.createProgram([index], options, host);
  const checker = program.getTypeChecker();
  const named = [];
  const bare = [];
  const seen = new Set();

  const note = (name, isDocumented) => {
    named.push(name);
    if (!isDocumented) bare.push(name);
  };
  const target = (symbol) =>
    symbol.flags & ts.SymbolFlags.Alias
      ? checker.getAliasedSymbol(symbol)
      : symbol;

  /** The members of a declaration, and of those of ours that it is made of. */
  function visit(node, owner) {
    if (isMember(node)) {
      if (isPrivate(node)) return;
      owner = `${owner}.${node.name?.getText() ?? "constructor"}`;
      note(owner, doc(node) !== "");
    }
    if (ts.isIdentifier(node)) {
      const symbol = checker.getSymbolAtLocation(node);
      if (symbol !== undefined) follow(target(symbol));
    }
    node.forEachChild((child) => visit(child, owner));
  }

  function follow(symbol) {
    for (const declaration of symbol.declarations ?? []) {
      const { fileName } = declaration.getSourceFile();
      if (!isDeclaration(declaration) || !isOurs(fileName)) continue;
      if (seen.has(declaration)) continue;
      seen.add(declaration);
      visit(declaration, symbol.name);
    }
  }

  const source = program.getSourceFile(index);
  const exported = checker.getExportsOfModule(
    checker.getSymbolAtLocation(source),
  );
  for (const symbol of exported.map(target)) {
    for (const declaration of symbol.declarations) {
      note(symbol.name, doc(declaration) !== "");
      // No comment can be put on a value of a union: that of the type names them all.
      for (const value of literals(declaration)) {
        const line = `- \`${value}\`:`;
        note(`${symbol.name} ${value}`, doc(declaration).includes(line));
      }
    }
    follow(symbol);
  }
  return { named, bare };
}

const isDeclaration = (node) =>
  ts.isInterfaceDeclaration(node) ||
  ts.isTypeAliasDeclaration(node) ||
  ts.isClassDeclaration(node) ||
  ts.isFunctionDeclaration(node) ||
  ts.isVariableDeclaration(node);

const isMember = (node) =>
  ts.isTypeElement(node) || (ts.isClassElement(node) && !isBraces(node));

const isBraces = (node) => ts.isSemicolonClassElement(node);

const isPrivate = (node) =>
  (ts.getCombinedModifierFlags(node) & ts.ModifierFlags.Private) !== 0 ||
  (node.name !== undefined && ts.isPrivateIdentifier(node.name));

/** The words of a doc comment, without its tags. */
function doc(node) {
  const comments = ts.getJSDocCommentsAndTags(node).filter(ts.isJSDoc);
  const texts = comments.map(({ comment }) =>
    ts.getTextOfJSDocComment(comment),
  );
  return texts.filter(Boolean).join("\n");
}

/** The texts that a type alias lists. */
function literals(node) {
  if (!ts.isTypeAliasDeclaration(node)) return [];
  const types = ts.isUnionTypeNode(node.type) ? node.type.types : [node.type];
  return types
    .filter((type) => ts.isLiteralTypeNode(type))
    .map(({ literal }) => literal.text);
}

/** A text without its comments; what stands in a string is none. */
function withoutComments(text) {
  const scanner = ts.createScanner(ts.ScriptTarget.ES2022, false);
  scanner.setText(text);
  const kept = [];
  for (;;) {
    const kind = scanner.scan();
    if (kind === ts.SyntaxKind.EndOfFileToken) return kept.join("");
    const isComment = kind === ts.SyntaxKind.MultiLineCommentTrivia;
    kept.push(isComment ? " " : scanner.getTokenText());
  }
}
