// The text of `.env.example`: every setting with its meaning and its default.
import { FROM_FILE, settings } from './env.ts'

const WIDTH = 110

export function envExample(): string {
  const entries = Object.entries(settings.shape).map(([name, schema]) => {
    const fallback = schema.safeParse(undefined).data
    const shown = name === 'BATON_DATA_DIR' ? '.data' : (fallback ?? '')
    return `${commented(schema.description ?? '')}\n#${name}=${shown}\n`
  })
  const files = FROM_FILE.map((name) => `${name}_FILE`).join(' and ')
  const head = commented(
    `Settings of Baton. All have a default that works. Copy this file to .env and take the # away where you want another value; what is set in the environment goes first. ${files} may name a file that holds the value.`,
  )
  return `${head}\n\n${entries.join('\n')}`
}

function commented(text: string): string {
  const lines: string[] = []
  let line = '#'
  for (const word of text.split(' ')) {
    if (line.length + word.length >= WIDTH) {
      lines.push(line)
      line = '#'
    }
    line += ` ${word}`
  }
  return [...lines, line].join('\n')
}
