import type { Policy } from '@baton/contract'
import { Download } from 'lucide-react'
import { useState } from 'react'
import { useDesk } from '../../app/desk.tsx'
import { Button } from '../../parts/button.tsx'
import { wordsFor } from '../../parts/failure-words.ts'
import { t } from '../../words/translate.ts'
import { ChooseYaml } from '../choose-yaml.tsx'
import { type FileMistake, FileMistakes } from '../file-mistakes.tsx'
import { download } from './download.ts'
import { Section } from './section.tsx'

/** The policy as a file: out as it was saved, in as a change to be looked at and saved. */
export function FileSection({
  version,
  onTake,
}: {
  version: number
  onTake: (policy: Policy, note: string) => void
}) {
  const { api, toasts } = useDesk()
  const [pending, setPending] = useState<'in' | 'out' | null>(null)
  const [mistakes, setMistakes] = useState<{ name: string; all: FileMistake[] } | null>(null)

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
        <ChooseYaml
          label={t('A policy as a YAML file')}
          action={t('Import')}
          pending={pending === 'in'}
          onFile={(file) => void bringIn(file)}
        />
      </div>
      {mistakes ? <FileMistakes {...mistakes} /> : null}
    </Section>
  )
}
