import { Notice } from '../parts/notice.tsx'
import { numeral, t } from '../words/translate.ts'

export type FileMistake = { line: number; field: string; message: string }

/** What is wrong with a file, line by line. */
export function FileMistakes({ name, all }: { name: string; all: readonly FileMistake[] }) {
  return (
    <div className="mt-3">
      <Notice look="danger" title={t('{name} cannot be used', { name })}>
        <ul className="flex flex-col gap-0.5">
          {all.map(({ line, field, message }, at) => (
            <li key={at}>
              {t('Line {line}:', { line: numeral(line) })}{' '}
              {field ? <code className="font-mono text-xs">{field}</code> : t('it')} {message}
            </li>
          ))}
        </ul>
      </Notice>
    </div>
  )
}
