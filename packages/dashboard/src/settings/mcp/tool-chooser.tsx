import type { AllowedTool, McpTool } from '@baton/contract'
import { TriangleAlert } from 'lucide-react'
import { Badge } from '../../parts/badge.tsx'
import { Button } from '../../parts/button.tsx'
import { CheckField } from '../../parts/check-field.tsx'
import { rich } from '../../words/rich.tsx'
import { t } from '../../words/translate.ts'
import { pinned, type ToolLine, toolLines } from './inspection.ts'

/** Which tools the assistant may use. What a server has changed is shown as it was and as it is, and allowed anew or not. */
export function ToolChooser({
  allowed,
  offered,
  onChange,
}: {
  allowed: AllowedTool[]
  offered: McpTool[]
  onChange: (tools: AllowedTool[]) => void
}) {
  const lines = toolLines(allowed, offered)
  const without = (name: string) => allowed.filter((tool) => tool.name !== name)
  const set = (tool: AllowedTool) =>
    onChange(
      allowed.some(({ name }) => name === tool.name)
        ? allowed.map((each) => (each.name === tool.name ? tool : each))
        : [...allowed, tool],
    )
  return (
    <fieldset className="flex flex-col gap-2">
      <legend className="mb-1 text-sm font-semibold">{t('Tools the assistant may use')}</legend>
      {lines.length === 0 ? (
        <p className="text-sm text-ink-faint">{t('The server offers no tools.')}</p>
      ) : null}
      {lines.map((line) => (
        <div
          key={line.name}
          className="flex flex-col gap-2 rounded-xl border border-line bg-surface p-3"
        >
          <CheckField
            label={line.now?.title || line.allowed?.title || line.name}
            help={
              line.now?.description || line.allowed?.description || t('It says nothing of itself.')
            }
            checked={line.allowed !== null}
            onChange={({ currentTarget: { checked } }) => {
              if (!checked) onChange(without(line.name))
              else if (line.now) set(pinned(line.now))
            }}
          />
          <ToolState line={line} onAllow={set} />
          {line.allowed ? (
            <CheckField
              label={t('Ask the customer before {name}', { name: line.name })}
              checked={line.allowed.approval === 'customer'}
              onChange={({ currentTarget }) =>
                line.allowed &&
                set({ ...line.allowed, approval: currentTarget.checked ? 'customer' : 'never' })
              }
            />
          ) : null}
        </div>
      ))}
    </fieldset>
  )
}

function ToolState({ line, onAllow }: { line: ToolLine; onAllow: (tool: AllowedTool) => void }) {
  const { state, now, allowed } = line
  switch (state) {
    case 'open':
    case 'allowed':
      return now?.readOnly ? (
        <p>
          <Badge>{t('Says it only reads')}</Badge>
        </p>
      ) : null
    case 'gone':
      return (
        <p>
          <Badge look="warn">{t('Not offered any more')}</Badge>
        </p>
      )
    case 'changed':
      return (
        <div className="flex flex-col items-start gap-2 rounded-lg bg-warn-soft p-2.5 text-sm text-warn-ink">
          <p className="flex items-center gap-1.5 font-medium">
            <TriangleAlert size={14} aria-hidden />
            {t('Changed since it was allowed: not used until you have looked')}
          </p>
          <p className="wrap-words">
            {rich('It was: {bdi}', { bdi: <bdi>{allowed?.description || '–'}</bdi> })}
          </p>
          <p className="wrap-words">
            {rich('It is: {bdi}', { bdi: <bdi>{now?.description || '–'}</bdi> })}
          </p>
          <Button
            size="small"
            onClick={() => now && onAllow(pinned(now, allowed))}
            aria-label={t('Allow {name} as it is now', { name: line.name })}
          >
            {t('Allow as it is now')}
          </Button>
        </div>
      )
  }
}
