// How a Salesforce for tests finds cases by an address.

export type ListedCase = { SuppliedEmail: string | null; Contact: { Email: string } | null }

/** Reads strings as SOQL does. A query of which more is left than we ask finds everything: somebody has broken out. */
export function casesAsked<Row extends ListedCase>(soql: string, cases: Row[]): Row[] {
  const [, text = ''] = /SuppliedEmail = '((?:[^'\\]|\\.)*)' OR/.exec(soql) ?? []
  const rest = ` OR Contact.Email = '${text}' ORDER BY LastModifiedDate DESC LIMIT `
  const [, limit] = soql.split(rest)
  if (!limit) return cases
  const asked = text.replace(/\\(.)/g, '$1').toLowerCase()
  const found = cases.filter(({ SuppliedEmail, Contact }) =>
    `${SuppliedEmail ?? ''} ${Contact?.Email ?? ''}`.includes(asked),
  )
  return found.slice(0, Number(limit))
}
