// What is known of a language is prepared when the language is first heard: most desks hear a few of twenty.

/** For each language that has an entry in `written`, what `prepare` makes of it, once. */
export function byLanguage<Written, Prepared>(
  written: Readonly<Record<string, Written>>,
  prepare: (entry: Written) => Prepared,
): (language: string) => Prepared | undefined {
  const prepared = new Map<string, Prepared>()
  return (language) => {
    const known = prepared.get(language)
    if (known || !Object.hasOwn(written, language)) return known
    const made = prepare(written[language] as Written)
    prepared.set(language, made)
    return made
  }
}
