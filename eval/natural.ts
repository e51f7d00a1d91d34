// Messages as people write them, thousands of them, by what they are about: `natural/asks/<lang>.txt` ask for a human,
// `natural/quiet/<lang>.txt` do not. Other matters, by the same authors, are learnt from (`packages/judge/training/natural`).
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parseGroups } from '../packages/judge/training/sections.ts'
import type { CommandRow } from './commands.ts'

const FOLDER = fileURLToPath(new URL('natural/', import.meta.url))

export function readNatural(): CommandRow[] {
  return [...readKind('asks', 'ask'), ...readKind('quiet', 'not')]
}

function readKind(kind: 'asks' | 'quiet', label: CommandRow['label']): CommandRow[] {
  return readdirSync(`${FOLDER}${kind}`)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .flatMap((name) =>
      parseGroups(readFileSync(`${FOLDER}${kind}/${name}`, 'utf8')).map(({ text }) => {
        return { lang: name.slice(0, -'.txt'.length), text, label }
      }),
    )
}
