import type { Policy } from '@baton/contract'
import { Download, Upload } from 'lucide-react'
import { useRef, useState } from 'react'
import { useDesk } from '../../app/desk.tsx'
import { Button } from '../../parts/button.tsx'
import { wordsFor } from '../../parts/failure-words.ts'
import { Notice } from '../../parts/notice.tsx'
import { numeral, t } from '../../words/translate.ts'
import { download } from './download.ts'
import { Section } from './section.tsx'

type Mistake = { line: number; field: string; message: string }

/** The policy as a file: out as it was saved, in as a change to be looked at and saved. */
export function FileSection({
  version,
  onTake,
}: {
  version: number
  onTake: (policy: Policy, note: string) => void
}) {
  const { api, toasts } = useDesk()
  const input = useRef<HTMLInputElement>(null)
  const [pending, setPending] = useState<'in' | 'out' | null>(null)
  const [mistakes, setMistakes] = useState<{ name: string; all: Mistake[] } | null>(null)

  async function work(what: 'in' | 'out', failed: string, does: () => Promise<void>) {
    setPending(what)
    try {
      await does()
    } catch (error) {
      toasts.failed(failed, wordsFor(error))
    } finally {
      setPending(null)
    }
  }
  const bringIn = (file: File) =>
    work('in', t('Not read'), async () => {
      const { policy, mistakes: all } = await api.readPolicyFile({
        body: { text: await file.text() },
      })
      setMistakes(policy ? null : { name: file.name, all })
      if (!policy) return
      onTake(policy, t('From {name}', { name: file.name }).slice(0, 500))
      toasts.done(t('Read. Look at it, then save it.'))
    })
  const takeOut = () =>
    work('out', t('Not exported'), async () => {
      const { text } = await api.writePolicyFile({ query: { version } })
      download('policy.yaml', text)
    })

  return (
    <Section
      title={t('As a file')}
      about={t('YAML, for review and for version control. The command line reads the same files.')}
    >
      <div className="flex flex-wrap gap-2">
        <Button
          icon={<Download size={14} aria-hidden />}
          pending={pending === 'out'}
          onClick={() => void takeOut()}
        >
          {t('Export')}
        </Button>
        <Button
          icon={<Upload size={14} aria-hidden />}
          pending={pending === 'in'}
          onClick={() => input.current?.click()}
        >
          {t('Import')}
        </Button>
        <input
          ref={input}
          type="file"
          accept=".yaml,.yml"
          aria-label={t('A policy as a YAML file')}
          className="sr-only"
          tabIndex={-1}
          onChange={({ currentTarget }) => {
            const [file] = currentTarget.files ?? []
            if (file) void bringIn(file)
            // The same file, mended, may be chosen again.
            currentTarget.value = ''
          }}
        />
      </div>
      {mistakes ? <Mistakes {...mistakes} /> : null}
    </Section>
  )
}

function Mistakes({ name, all }: { name: string; all: readonly Mistake[] }) {
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
