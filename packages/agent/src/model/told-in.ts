// Whether a summary says nothing that is not in the transcript. What can be checked is what does harm when it is wrong:
// numbers, amounts, dates, addresses and names.
import type { Summary } from '@baton/contract'
import { type Conversation, inWords, withMerged } from '@baton/core'
import { fold, wordsOf } from '../text/words.ts'

const NUMBER = /\p{Nd}[\p{Nd}.,:/-]*/gu
const ADDRESS = /[^\s<>()"“”]+@[^\s<>()"“”]+|https?:\/\/\S+|\b[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}\b/gi
const MONTH_OR_DAY =
  /\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mon|tues|wednes|thurs|fri|satur|sun)[a-z]*(?:day|uary|ruary|ch|il|e|y|ust|tember|ober|ember)\b/gi

export function isTold(summary: Summary, conversation: Conversation): boolean {
  const source = sourceOf(conversation)
  const { subject, text, nextStep = '' } = summary
  // What stands for something that was left out says nothing of its own.
  return [subject, text, nextStep].every((part) => holds(part.replace(LEFT_OUT, ' '), source))
}

const LEFT_OUT = /\[(?:e-mail|card|IBAN|phone|key|removed)\]/g

type Source = { words: Set<string>; digits: Set<string>; text: string }

function sourceOf(conversation: Conversation): Source {
  const { customer, escalation } = conversation
  const said = withMerged(conversation)
    .filter(({ author }) => author.kind !== 'system')
    .map(({ author, ...said }) => {
      const words = inWords(said)
      return author.kind === 'human' ? `${author.human.name} ${words}` : words
    })
  const { name = '', email = '' } = customer ?? {}
  const text = [...said, name, email, escalation?.reason.detail ?? ''].join('\n')
  return {
    text: fold(text),
    words: new Set(wordsOf(text).map(({ folded }) => folded)),
    digits: new Set([...text.matchAll(NUMBER)].map(([number]) => digitsOf(number))),
  }
}

function holds(part: string, source: Source): boolean {
  const numbers = [...part.matchAll(NUMBER)]
  if (!numbers.every(([number]) => source.digits.has(digitsOf(number)))) return false
  for (const [address] of part.matchAll(ADDRESS))
    if (!source.text.includes(fold(address.replace(/[.,;:!?]+$/, '')))) return false
  for (const [day] of part.matchAll(MONTH_OR_DAY)) if (!source.words.has(fold(day))) return false
  return namesOf(part).every((name) => source.words.has(name))
}

/** 14.00 and 14,00 are told as they were; a thousands mark may come or go. */
function digitsOf(number: string): string {
  return number.replace(/[^\p{Nd}]/gu, '').replace(/^0+(?=\p{Nd})/u, '')
}

/**
 * Words with a capital inside a sentence are names, except in German, where every noun has one and only what is hard to
 * inflect can be held against the text. Scripts without capitals have none to find.
 */
function namesOf(part: string): string[] {
  const names: string[] = []
  for (const sentence of part.split(/[.!?:;]\s+|[“”„«»"‘’]/)) {
    for (const word of sentence.trim().split(/\s+/).slice(1)) {
      const bare = word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '').replace(/['’]s$/, '')
      if (/^\p{Lu}/u.test(bare) && !isGermanNoun(part, bare)) {
        names.push(...wordsOf(bare).map(({ folded }) => folded))
      }
    }
  }
  return names.filter((name) => !OURS.has(name))
}

function isGermanNoun(part: string, word: string): boolean {
  return GERMAN.test(part) && /^\p{Lu}\p{Ll}+$/u.test(word)
}

const GERMAN = /\b(?:der|die|das|und|nicht|ist|eine?|wurde|hat|möchte)\b/
/** What a summary calls the parties, and letters that stand alone. */
const OURS = new Set(
  'i customer client assistant colleague kunde kundin cliente ai pdf url api'.split(' '),
)
