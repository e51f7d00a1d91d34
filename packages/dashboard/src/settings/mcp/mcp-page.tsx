import type { McpServer } from '@baton/contract'
import { Plug, Plus } from 'lucide-react'
import { useState } from 'react'
import { Badge } from '../../parts/badge.tsx'
import { Button } from '../../parts/button.tsx'
import { EmptyState } from '../../parts/empty-state.tsx'
import { wordsFor } from '../../parts/failure-words.ts'
import { RemoveButton } from '../../parts/remove-button.tsx'
import { counted, t } from '../../words/translate.ts'
import { type SavedSettings, useSaveSettings } from '../settings-data.ts'
import { SettingsHeader, WithSettings } from '../settings-page.tsx'
import { toolLines, useInspection } from './inspection.ts'
import { ServerForm } from './server-form.tsx'

export function McpPage() {
  return (
    <>
      <SettingsHeader title={t('MCP servers')}>
        {t(
          'Tools of other systems that the assistant may use. A tool is used as you have seen it: when its server changes it, it rests until you have looked at it again.',
        )}
      </SettingsHeader>
      <WithSettings part="mcp">{(saved) => <Servers saved={saved} />}</WithSettings>
    </>
  )
}

const NEW: McpServer = {
  ...{ name: '', url: '', auth: { kind: 'none' }, enabled: true, tools: [] },
  ...{ timeoutSeconds: 15, maxBytes: 65_536 },
}

function Servers({ saved }: { saved: SavedSettings<'mcp'> }) {
  const save = useSaveSettings('mcp')
  const { servers } = saved.value
  const [editing, setEditing] = useState<number | null>(null)
  const keep = (changed: McpServer[]) =>
    save.mutate({ baseVersion: saved.version, value: { servers: changed } })

  if (editing !== null) {
    return (
      <ServerForm
        server={servers[editing] ?? NEW}
        path={`servers.${editing}`}
        error={save.error}
        pending={save.isPending}
        onSave={(server) => {
          const others = servers.filter((_, index) => index !== editing)
          keep(others.toSpliced(editing, 0, server))
        }}
        onCancel={() => {
          save.reset()
          setEditing(null)
        }}
      />
    )
  }
  const add = (
    <Button
      look="primary"
      icon={<Plus size={14} aria-hidden />}
      onClick={() => setEditing(servers.length)}
    >
      {t('Add a server')}
    </Button>
  )
  if (servers.length === 0) {
    return (
      <EmptyState icon={<Plug size={20} />} title={t('No MCP servers yet')} action={add}>
        {t(
          'Give the address of a server; you then choose which of its tools the assistant may use.',
        )}
      </EmptyState>
    )
  }
  return (
    <div className="flex flex-col gap-4">
      <div>{add}</div>
      <ul className="flex flex-col gap-2">
        {servers.map((server, index) => (
          <ServerRow
            key={server.name}
            server={server}
            pending={save.isPending}
            onEdit={() => setEditing(index)}
            onRemove={() => keep(servers.filter((_, at) => at !== index))}
          />
        ))}
      </ul>
    </div>
  )
}

function ServerRow({
  server,
  pending,
  onEdit,
  onRemove,
}: {
  server: McpServer
  pending: boolean
  onEdit: () => void
  onRemove: () => void
}) {
  const { name, url, tools } = server
  return (
    <li className="flex flex-wrap items-center gap-x-3 gap-y-2 rounded-xl border border-line bg-surface p-3">
      <div className="min-w-48 flex-1">
        <p className="flex flex-wrap items-center gap-2 font-medium">
          <bdi>{name}</bdi> <Badge>{counted(tools.length, '{n} tool', '{n} tools')}</Badge>
          <Health server={server} />
        </p>
        <p className="wrap-words font-mono text-xs text-ink-faint" dir="ltr">
          {url}
        </p>
        <Trouble server={server} />
      </div>
      <span className="flex gap-1.5">
        <Button size="small" onClick={onEdit} aria-label={t('Edit {name}', { name })}>
          {t('Edit')}
        </Button>
        <RemoveButton name={name} pending={pending} onRemove={onRemove} />
      </span>
    </li>
  )
}

/** What is wrong, and what would help: a badge alone sends nobody anywhere. */
function Trouble({ server }: { server: McpServer }) {
  const { error } = useInspection(server, server.enabled)
  if (!server.enabled || !error) return null
  return <p className="wrap-words mt-1 text-sm text-danger-ink">{wordsFor(error)}</p>
}

function Health({ server }: { server: McpServer }) {
  const { data, error } = useInspection(server, server.enabled)
  if (!server.enabled) return <Badge>{t('Off')}</Badge>
  if (error) return <Badge look="danger">{t('Does not work')}</Badge>
  if (!data) return null
  const lines = toolLines(server.tools, data.tools)
  const changed = lines.filter(({ state }) => state === 'changed' || state === 'gone').length
  if (changed > 0) return <Badge look="warn">{t('{changed} changed, review', { changed })}</Badge>
  return <Badge look="accent">{t('Answers')}</Badge>
}
