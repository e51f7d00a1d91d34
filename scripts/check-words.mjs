// The desk's sentences and their translations: each language is held against what the code asks for. `--missing de` lists
// what one language lacks, a line for each, to be translated.
import { askedFor, catalogs } from './steps/words.mjs'

/** Languages in which everything is there: what is missing in one of these is a mistake. The others are counted. */
const WHOLE = ['de', 'es', 'fr', 'ja', 'pt']

const { keys, problems } = askedFor()
const { found, problems: twice } = catalogs()
problems.push(...twice)
const missing = new Map()
for (const [language, words] of found) {
  for (const [key, entry] of words) problems.push(...faultsOf(key, entry, language))
  missing.set(
    language,
    [...keys.keys()].filter((key) => !words.has(key)),
  )
}

const wanted = process.argv[process.argv.indexOf('--missing') + 1]
if (process.argv.includes('--missing')) {
  for (const key of missing.get(wanted) ?? []) console.log(JSON.stringify(key))
} else {
  report()
}
process.exitCode = problems.length === 0 ? 0 : 1

function report() {
  for (const [language, lacking] of missing) {
    if (lacking.length === 0) continue
    const words = `${language} lacks ${lacking.length} of ${keys.size} sentences`
    if (!WHOLE.includes(language)) console.log(words)
    else problems.push(`${words}: node scripts/check-words.mjs --missing ${language}`)
  }
  console.log(problems.length === 0 ? 'The words hold.' : problems.join('\n'))
}

function faultsOf(key, { texts, forms, where }, language) {
  if (!keys.has(key)) return [`${where}  nothing asks for “${key}” any more`]
  const faults = []
  if (texts.length === 0 || texts.includes('')) faults.push(`${where}  “${key}” has no words`)
  const own = forms ? new Set(forms) : null
  for (const form of own ? formsOf(language) : []) {
    if (!own.has(form)) faults.push(`${where}  “${key}” has no form “${form}”`)
  }
  for (const text of texts) {
    // “1” may be said in words, so a form of a number may do without it.
    const optional = forms ? new Set(['n']) : new Set()
    const [here, there] = [placesOf(key), placesOf(text)]
    for (const place of here) {
      if (!there.has(place) && !optional.has(place))
        faults.push(`${where}  “${text}” lacks {${place}}`)
    }
    for (const place of there) {
      if (!here.has(place))
        faults.push(`${where}  “${text}” has {${place}}, which “${key}” has not`)
    }
  }
  return faults
}

/** Those that whole numbers below a million take; es, fr and pt have one more, for round millions, and may have it. */
function formsOf(language) {
  const rules = new Intl.PluralRules(language)
  return new Set([0, 1, 2, 3, 5, 11, 100].map((n) => rules.select(n)))
}

function placesOf(text) {
  return new Set([...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name))
}
