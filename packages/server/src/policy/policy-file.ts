// A policy as a YAML file: for review, for version control, for trying it out. Every mistake is told with its line.
import { Policy } from '@baton/contract'
import { stringify } from 'yaml'
import { type FileMistake, issueOf, readYaml } from '../settings-file/yaml.ts'

export type PolicyFile =
  | { policy: Policy; mistakes: [] }
  | { policy: null; mistakes: FileMistake[] }

export function readPolicyFile(text: string): PolicyFile {
  const read = readYaml(text)
  if (!('lineOf' in read)) return { policy: null, mistakes: read.mistakes }
  const parsed = Policy.safeParse(read.value)
  if (parsed.success) return { policy: parsed.data, mistakes: [] }
  const mistakes = parsed.error.issues.map((issue) => {
    const { path, message } = issueOf(issue)
    return { line: read.lineOf(path), field: path.join('.'), message }
  })
  return { policy: null, mistakes: mistakes.sort((a, b) => a.line - b.line) }
}

/** What has its default is left out, except for what a reader looks for first. */
export function writePolicyFile(policy: Policy): string {
  const { preset, whileWaiting, limits, rules, topics, actionsForbidden } = policy
  const parts = {
    preset,
    whileWaiting,
    limits,
    ...(rules.length > 0 ? { rules } : {}),
    ...(topics.length > 0 ? { topics } : {}),
    ...(actionsForbidden.length > 0 ? { actionsForbidden } : {}),
  }
  return `# When a conversation goes to a person. Rules: docs/escalation.md\n${stringify(parts, { lineWidth: 110 })}`
}
