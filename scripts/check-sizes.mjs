// Small files, small functions. An exception is a line below with its reason. (The widget's build weighs the widget.)
import ts from 'typescript'
import { isTest, lineOf, parse, sourceFiles, textOf, walk } from './steps/sources.mjs'

const FILE_LINES = 250
const TEST_LINES = 400
const FUNCTION_LINES = 60

/** `file` or `file#function`, and why it may be longer. */
const EXCEPTIONS = {}

const problems = []
for (const file of sourceFiles()) {
  const limit = isTest(file) ? TEST_LINES : FILE_LINES
  const lines = textOf(file).trimEnd().split('\n').length
  if (lines > limit) complain(file, `${file} has ${lines} lines, and ${limit} are the limit`)
  if (!isTest(file)) checkFunctions(file)
}
console.log(problems.length === 0 ? 'The sizes hold.' : problems.join('\n'))
process.exitCode = problems.length === 0 ? 0 : 1

function checkFunctions(file) {
  const source = parse(file)
  walk(source, (node) => {
    if (!ts.isFunctionLike(node) || !node.body) return
    const lines = ownLines(node)
    if (lines <= FUNCTION_LINES) return
    const name = nameOf(node)
    complain(
      `${file}#${name}`,
      `${file}:${lineOf(node)}  ${name} has ${lines} lines, and ${FUNCTION_LINES} are the limit`,
    )
  })
}

function complain(subject, words) {
  if (!EXCEPTIONS[subject]) problems.push(words)
}

/**
 * What has to be read at once: without the functions declared inside, which are counted on their own. A closure that
 * keeps a state for several small functions is to this house what a class is to others.
 */
function ownLines(node) {
  let lines = linesOf(node)
  const visit = (child) => {
    if (isDeclaredFunction(child)) lines -= linesOf(child)
    else ts.forEachChild(child, visit)
  }
  ts.forEachChild(node.body, visit)
  return lines
}

function isDeclaredFunction(node) {
  if (ts.isFunctionDeclaration(node) || ts.isMethodDeclaration(node)) return Boolean(node.body)
  if (!ts.isArrowFunction(node) && !ts.isFunctionExpression(node)) return false
  return ts.isVariableDeclaration(node.parent) || ts.isPropertyAssignment(node.parent)
}

function linesOf(node) {
  const source = node.getSourceFile()
  return source.getLineAndCharacterOfPosition(node.getEnd()).line + 2 - lineOf(node)
}

function nameOf(node) {
  const named = node.name ?? node.parent.name
  return named?.getText() ?? 'a function without a name'
}
