// A table of an answer. Most answers have none.
import type { Block, Inline } from '@baton/core'
import type { ComponentChildren } from 'preact'
import type { Store } from '../store.ts'
import { wordsOf } from './more.ts'
import css from './table.css?inline'

type Props = {
  store: Store
  table: Extract<Block, { kind: 'table' }>
  cell: (children: readonly Inline[]) => ComponentChildren
}

export function Table({ store, table: { head, rows, align }, cell }: Props) {
  store.wear(css)
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for fields
    // biome-ignore lint/a11y/noNoninteractiveTabindex: scrolls sideways, hence reachable by keyboard
    <div class="table" tabIndex={0} role="group" aria-label={wordsOf(store)('table')}>
      <table>
        <thead>
          <tr>
            {head.map((children, column) => (
              <th key={column} scope="col" data-align={align[column]}>
                {cell(children)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            <tr key={index}>
              {row.map((children, column) => (
                <td key={column} data-align={align[column]}>
                  {cell(children)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
