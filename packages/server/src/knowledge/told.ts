// What the audit log says of changes to the knowledge.
import type { Source } from '@baton/contract'
import type { Told } from '../audit/also.ts'
import { changesBetween } from '../audit/changes.ts'
import type { Changes, NewSource } from './sources.ts'

type Named = Pick<Source, 'id' | 'title'>

export function sourceAdded({ id, title, kind, settings, rereadEveryHours }: NewSource): Told {
  const after = { kind, rereadEveryHours, ...settings }
  return told('knowledge.source-added', { id, title }, () => changesBetween({}, after))
}

export function sourceChanged(
  { id, title, rereadEveryHours, leaveOut, only }: Source,
  to: Changes,
): Told {
  const before = { title, rereadEveryHours, leaveOut, only }
  const given = Object.entries(to).filter(([, value]) => value !== undefined)
  const after = { ...before, ...Object.fromEntries(given) }
  return told('knowledge.source-changed', { id, title }, () => changesBetween(before, after))
}

export function sourceRemoved({ id, title, kind, origin, documents }: Source): Told {
  const before = { kind, origin, documents }
  return told('knowledge.source-removed', { id, title }, () => changesBetween(before, {}))
}

export function readAgain(source: Named): Told {
  return told('knowledge.read-again', source)
}

export function readingStopped(source: Named): Told {
  return told('knowledge.reading-stopped', source)
}

export function filesAdded(source: Named, paths: readonly string[]): Told {
  return told('knowledge.files-added', source, () => changesBetween({}, { files: paths }))
}

export function fileRemoved(source: Named): Told {
  return told('knowledge.file-removed', source, (before) => changesBetween(before, {}))
}

type Answer = { question: string; alternatives: readonly string[]; answer: string }

export function answerWritten(source: Named, { question, alternatives, answer }: Answer): Told {
  return told('knowledge.answer-written', source, (before) =>
    changesBetween(before ?? {}, { question, alternatives, answer }),
  )
}

export function answerRemoved(source: Named): Told {
  return told('knowledge.answer-removed', source, (before) => changesBetween(before, {}))
}

function told(act: Told['act'], { id, title }: Named, changes?: Told['changes']): Told {
  return { act, subject: { id, name: title }, ...(changes ? { changes } : {}) }
}
