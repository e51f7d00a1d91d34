// All settings as one file: taken out as they are, and brought in after a look at what would change.
import { useQueryClient } from '@tanstack/react-query'
import { Download } from 'lucide-react'
import { useState } from 'react'
import { useDesk } from '../../app/desk.tsx'
import { Button } from '../../parts/button.tsx'
import { wordsFor } from '../../parts/failure-words.ts'
import { t } from '../../words/translate.ts'
import { ChooseYaml } from '../choose-yaml.tsx'
import { FileMistakes } from '../file-mistakes.tsx'
import { download } from '../policy/download.ts'
import { Section } from '../policy/section.tsx'
import { SettingsHeader } from '../settings-page.tsx'
import { LeftToDo, Preview, type Previewed } from './preview.tsx'

export function FilePage() {
  const { api, toasts } = useDesk()
  const [isPending, setPending] = useState(false)

  async function takeOut() {
    setPending(true)
    try {
      const { text } = await api.exportSettings()
      download('baton.yaml', text)
    } catch (error) {
      toasts.failed(t('Not exported'), wordsFor(error))
    } finally {
      setPending(false)
    }
  }

  return (
    <>
      <SettingsHeader title={t('Settings as a file')}>
        {t(
          'One YAML file with everything that is set here, for review and for version control. The command line reads the same file: npx baton settings.',
        )}
      </SettingsHeader>
      <div className="flex max-w-3xl flex-col gap-8">
        <Section
          title={t('Download all settings')}
          about={t(
            'Without secrets, people, access keys and conversations. Where a secret is kept, the file only says that there is one.',
          )}
        >
          <Button
            icon={<Download size={14} aria-hidden />}
            pending={isPending}
            onClick={() => void takeOut()}
          >
            {t('Download')}
          </Button>
        </Section>
        <BringIn />
      </div>
    </>
  )
}

type Chosen = { name: string; text: string; previewed: Previewed }

function BringIn() {
  const { api, toasts } = useDesk()
  const queries = useQueryClient()
  const [pending, setPending] = useState<'look' | 'do' | null>(null)
  const [chosen, setChosen] = useState<Chosen | null>(null)
  const [left, setLeft] = useState<Previewed['leftToDo']>([])

  async function work(what: 'look' | 'do', failed: string, does: () => Promise<void>) {
    setPending(what)
    try {
      await does()
    } catch (error) {
      toasts.failed(failed, wordsFor(error))
    } finally {
      setPending(null)
    }
  }
  const look = (file: File) =>
    work('look', t('Not read'), async () => {
      setLeft([])
      setChosen(null)
      const text = await file.text()
      setChosen({ name: file.name, text, previewed: await api.previewSettings({ body: { text } }) })
    })
  const bringIn = ({ text, previewed: { basis } }: Chosen, note: string) =>
    work('do', t('Not brought in'), async () => {
      const words = note.trim()
      const body = { text, basis, ...(words ? { note: words } : {}) }
      const { leftToDo } = await api.importSettings({ body })
      setChosen(null)
      setLeft(leftToDo)
      // Every page of the settings may read something else now.
      await queries.invalidateQueries()
      toasts.done(t('Brought in'))
    })
  const mistakes = chosen?.previewed.mistakes ?? []

  return (
    <Section
      title={t('Bring settings in')}
      about={t(
        'You see what would change before anything does. An area that the file leaves out stays as it is.',
      )}
    >
      <ChooseYaml
        label={t('All settings as a YAML file')}
        action={t('Choose a file')}
        pending={pending === 'look'}
        onFile={(file) => void look(file)}
      />
      {chosen && mistakes.length > 0 ? <FileMistakes name={chosen.name} all={mistakes} /> : null}
      {chosen && mistakes.length === 0 ? (
        <Preview
          key={chosen.previewed.basis}
          name={chosen.name}
          previewed={chosen.previewed}
          pending={pending === 'do'}
          onDo={(note) => void bringIn(chosen, note)}
          onCancel={() => setChosen(null)}
        />
      ) : null}
      <LeftToDo all={left} />
    </Section>
  )
}
