// What every figure needs: a share of a whole, and a figure for each language.

/** Null where there is nothing to divide by. */
export function share(part: number, whole: number): number | null {
  return whole === 0 ? null : part / whole
}

export function byLanguage<Judged extends { row: { lang: string } }>(judged: Judged[]) {
  return Object.groupBy(judged, ({ row }) => row.lang)
}

export function mapped<From, To>(
  groups: Partial<Record<string, From[]>>,
  to: (rows: From[]) => To,
) {
  const entries = Object.entries(groups).map(([name, rows = []]) => [name, to(rows)] as const)
  return Object.fromEntries(entries) as Record<string, To>
}
