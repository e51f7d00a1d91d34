// The audit log as a table for other programs.
import type { AuditEntry } from '@baton/contract'

export function auditTable(entries: readonly AuditEntry[]): string {
  const rows = entries.flatMap(({ at, by, act, subject, changes, address, browser }) => {
    const who = [at, by?.name ?? 'Baton', by?.id ?? '', act, subject.name ?? '', subject.id]
    const what = changes.length > 0 ? changes : [{ field: '', before: undefined, after: undefined }]
    return what.map(({ field, before, after }) => [
      ...[...who, field, text(before), text(after), address ?? '', browser ?? ''],
    ])
  })
  return [HEAD, ...rows].map((row) => `${row.map(cell).join(',')}\r\n`).join('')
}

const HEAD = [
  ...[
    'at',
    'by',
    'by id',
    'act',
    'subject',
    'subject id',
    'field',
    'before',
    'after',
    'address',
    'browser',
  ],
]

function text(value: unknown): string {
  if (value === undefined || value === null) return ''
  return typeof value === 'string' ? value : JSON.stringify(value)
}

/** Quoted as RFC 4180 says. What a spreadsheet would take for a formula is told by an apostrophe that it is text. */
function cell(words: string): string {
  const plain = /^[=+\-@\t\r]/.test(words) ? `'${words}` : words
  return /[",\r\n]/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain
}
