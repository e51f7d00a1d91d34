import { Download, Table2 } from 'lucide-react'
import { type ReactNode, useId, useState } from 'react'
import { Button } from '../parts/button.tsx'
import { t } from '../words/translate.ts'

export type Table = { head: readonly string[]; rows: readonly (readonly (string | number)[])[] }

/** A part of the page: a picture, the same as a table, and as a file. */
export function ChartFrame({
  title,
  note,
  file,
  table,
  empty,
  children,
}: {
  title: string
  note?: string
  file: string
  table: Table
  /** Said in the place of a picture of nothing. */
  empty: string | null
  children: ReactNode
}) {
  const [asTable, setAsTable] = useState(false)
  const id = useId()
  return (
    <section
      aria-labelledby={id}
      className="min-w-0 rounded-xl border border-line bg-surface p-3.5"
    >
      <header className="mb-2 flex flex-wrap items-center gap-x-2 gap-y-1">
        <h2 id={id} className="min-w-0 flex-1 font-medium">
          {title}
        </h2>
        {empty ? null : (
          <Button
            size="small"
            look="quiet"
            aria-pressed={asTable}
            icon={<Table2 size={13} aria-hidden />}
            onClick={() => setAsTable(!asTable)}
          >
            {t('As a table')}
          </Button>
        )}
        <CsvLink file={file} of={title} />
      </header>
      {empty ? <p className="py-4 text-sm text-ink-soft">{empty}</p> : null}
      {!empty && asTable ? <Shown table={table} title={title} /> : null}
      {empty || asTable ? null : children}
      {note ? <p className="mt-2 text-xs text-ink-faint">{note}</p> : null}
    </section>
  )
}

export function CsvLink({ file, of }: { file: string; of: string }) {
  return (
    <a
      href={file}
      download
      aria-label={t('{of} as CSV', { of })}
      className="inline-flex h-7 items-center gap-1.5 rounded-lg px-2 text-xs font-medium text-ink-soft hover:bg-sunken hover:text-ink pointer-coarse:h-9"
    >
      <Download size={13} aria-hidden /> CSV
    </a>
  )
}

function Shown({ table: { head, rows }, title }: { table: Table; title: string }) {
  return (
    <section
      aria-label={t('{title}, as a table', { title })}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keyboard
      tabIndex={0}
      className="scroll-quietly max-h-80 overflow-auto"
    >
      <table className="w-full text-sm tabular-nums">
        <thead>
          <tr className="text-xs text-ink-soft">
            {head.map((cell) => (
              <th key={cell} scope="col" className="py-1 pe-3 text-start font-medium">
                {cell}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row[0]} className="border-t border-line">
              {row.map((cell, place) =>
                place === 0 ? (
                  <th key={head[place]} scope="row" className="py-1 pe-3 text-start font-normal">
                    {cell}
                  </th>
                ) : (
                  <td key={head[place]} className="py-1 pe-3">
                    {cell}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
