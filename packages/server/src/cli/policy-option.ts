// The policy that a command is told to use: a file, or what a new workspace has.
import { readFile } from 'node:fs/promises'
import type { Policy } from '@baton/contract'
import { readPolicyFile } from '../policy/policy-file.ts'
import { mistakesInWords } from '../settings-file/yaml.ts'

/** A string says what is wrong with the file, one line for each mistake. */
export async function policyFrom(path: string): Promise<Policy | string> {
  let text: string
  try {
    text = await readFile(path, 'utf8')
  } catch (error) {
    return `${path} could not be read: ${error instanceof Error ? error.message : error}`
  }
  const { policy, mistakes } = readPolicyFile(text)
  return policy ?? mistakesInWords(path, mistakes)
}
