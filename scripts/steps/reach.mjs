// What a source file reaches for: the modules it imports, and the globals that should have been arguments.
import ts from 'typescript'
import { lineOf, walk } from './sources.mjs'

/** Every import, export from, import() and import type, wherever it stands and however many lines it has. */
export function importsOf(source) {
  const imports = []
  // Deeper than the first level stand only `import(…)` and what is within a module block, and most files have neither.
  const deep = /\bimport\s*\(|\b(module|namespace)\b/.test(source.text)
  const look = deep ? walk : (from, visit) => from.statements.forEach(visit)
  look(source, (node) => {
    const found = importIn(node)
    if (found) imports.push({ ...found, line: lineOf(node) })
  })
  return imports
}

/** `process.env` and the global `fetch`, each as `{ what, line }`. A parameter of that name is not the global. */
export function usesOf(source) {
  const uses = []
  if (!/\bprocess\b|\bfetch\b/.test(source.text)) return uses
  walk(source, (node) => {
    if (isProcessEnv(node)) uses.push({ what: 'process.env', line: lineOf(node) })
    if (isGlobalFetch(node)) uses.push({ what: 'fetch', line: lineOf(node) })
  })
  return uses
}

function importIn(node) {
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) {
    if (!node.moduleSpecifier) return null
    return { from: node.moduleSpecifier.text, typeOnly: isTypeOnly(node) }
  }
  if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
    const [target] = node.arguments
    // A name that is only known at run time cannot be held against a table.
    return { from: ts.isStringLiteralLike(target) ? target.text : '(computed)', typeOnly: false }
  }
  if (ts.isImportTypeNode(node)) return { from: node.argument.literal.text, typeOnly: true }
  return null
}

function isTypeOnly(node) {
  if (ts.isExportDeclaration(node)) return node.isTypeOnly || allTypes(node.exportClause)
  const clause = node.importClause
  if (!clause) return false
  return clause.isTypeOnly || (!clause.name && allTypes(clause.namedBindings))
}

/** `{ type A, type B }` is erased just like `type { A, B }`. */
function allTypes(names) {
  const elements = names && 'elements' in names ? names.elements : []
  return elements.length > 0 && elements.every((element) => element.isTypeOnly)
}

function isProcessEnv(node) {
  if (ts.isPropertyAccessExpression(node)) {
    return node.name.text === 'env' && isNamed(node.expression, 'process')
  }
  if (ts.isVariableDeclaration(node)) {
    return Boolean(node.initializer && isNamed(node.initializer, 'process'))
  }
  return false
}

function isGlobalFetch(node) {
  if (ts.isPropertyAccessExpression(node)) {
    const { expression } = node
    const onGlobal = ['globalThis', 'window', 'self'].some((name) => isNamed(expression, name))
    return onGlobal && node.name.text === 'fetch' && !isInType(node)
  }
  return isNamed(node, 'fetch') && isRead(node) && !isInType(node) && !isDeclaredAround(node)
}

function isNamed(node, name) {
  return ts.isIdentifier(node) && node.text === name
}

/** Not the name of a property or of something declared. */
function isRead(node) {
  const { parent } = node
  if (ts.isPropertyAccessExpression(parent)) return parent.expression === node
  if (ts.isPropertyAssignment(parent)) return parent.initializer === node
  if (ts.isVariableDeclaration(parent)) return parent.initializer === node
  const declares =
    ts.isParameter(parent) ||
    ts.isBindingElement(parent) ||
    ts.isPropertySignature(parent) ||
    ts.isMethodSignature(parent) ||
    ts.isFunctionDeclaration(parent) ||
    ts.isMethodDeclaration(parent) ||
    ts.isPropertyDeclaration(parent) ||
    ts.isImportSpecifier(parent)
  return !declares
}

function isInType(node) {
  for (let at = node.parent; at; at = at.parent) {
    if (ts.isTypeNode(at)) return true
    if (ts.isStatement(at) || ts.isFunctionLike(at)) return false
  }
  return false
}

/** Whether a parameter or a variable of an enclosing scope has this name. */
function isDeclaredAround(node) {
  for (let at = node.parent; at; at = at.parent) {
    if (ts.isFunctionLike(at) && at.parameters.some(({ name }) => binds(name, node.text)))
      return true
    const statements = ts.isBlock(at) || ts.isSourceFile(at) ? at.statements : []
    for (const statement of statements) {
      if (ts.isVariableStatement(statement) && declares(statement, node.text)) return true
      if (ts.isFunctionDeclaration(statement) && statement.name?.text === node.text) return true
    }
  }
  return false
}

function declares({ declarationList }, text) {
  return declarationList.declarations.some(({ name }) => binds(name, text))
}

function binds(name, text) {
  if (ts.isIdentifier(name)) return name.text === text
  return name.elements.some((element) => element.name && binds(element.name, text))
}
