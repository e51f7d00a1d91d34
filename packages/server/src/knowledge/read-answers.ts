// Questions and answers in a file: a list in YAML, each with `question`, `answer` and, if it likes, `alternatives`.
import { parse, YAMLParseError } from 'yaml'
import * as z from 'zod'
import type { ReadDocument } from './markdown.ts'

const Answers = z
  .array(
    z.strictObject({
      question: z.string().trim().min(1, 'must not be empty'),
      alternatives: z.array(z.string().trim().min(1, 'must not be empty')).default([]),
      answer: z.string().trim().min(1, 'must not be empty'),
    }),
  )
  .min(1, 'must hold at least one question')

/** Throws an error that names the place and the mistake. */
export function readAnswers(text: string, name: string): ReadDocument {
  const parsed = Answers.safeParse(parsedYaml(text))
  if (!parsed.success) {
    const [first] = parsed.error.issues
    const place = first?.path.join('.') || 'the list'
    throw new Error(`is no list of questions and answers: ${place} ${first?.message}`)
  }
  const sections = parsed.data.flatMap(({ question, alternatives, answer }) =>
    [...new Set([question, ...alternatives])].map((phrase) => ({
      path: [phrase],
      anchor: '',
      text: answer,
    })),
  )
  return { title: name, sections, whole: true }
}

function parsedYaml(text: string): unknown {
  try {
    return parse(text)
  } catch (error) {
    if (!(error instanceof YAMLParseError)) throw error
    throw new Error(`is not YAML: ${error.message.split('\n')[0]}`)
  }
}
