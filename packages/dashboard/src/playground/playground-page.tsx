import { useState } from 'react'
import { NoRight, useMay } from '../app/may.tsx'
import { useTitle } from '../app/title.ts'
import { useUnsavedPolicy } from '../settings/policy/policy-draft.ts'
import { useSettingsPart } from '../settings/settings-data.ts'
import { t } from '../words/translate.ts'
import { Chat } from './chat.tsx'
import { Compare } from './compare.tsx'
import { Inspector } from './inspector.tsx'
import { PLAIN, trialOf } from './setup.ts'
import { SetupDialog } from './setup-dialog.tsx'
import { useTrial } from './use-trial.ts'

/** Where an operator talks to the assistant as a customer does, and sees why it answers as it does. */
export function PlaygroundPage() {
  const may = useMay('settings.manage')
  useTitle(t('Playground'))
  if (!may)
    return (
      <main className="h-full">
        <NoRight right="settings.manage" />
      </main>
    )
  return <Playground />
}

function Playground() {
  const trial = useTrial()
  const [setup, setSetup] = useState(PLAIN)
  const [settingUp, setSettingUp] = useState(false)
  const [chosen, setChosen] = useState<string | null>(null)
  const [comparing, setComparing] = useState(false)
  const policy = useSettingsPart('policy').data
  const savedModel = useSettingsPart('model').data?.value.chosen ?? null
  const unsaved = useUnsavedPolicy({ version: policy?.version ?? -1 })
  const { turns } = trial.talk
  const shown = turns.find(({ messageId }) => messageId === chosen) ?? turns.at(-1) ?? null

  function send(text: string) {
    setChosen(null)
    const policies = { saved: policy?.value ?? null, unsaved }
    void trial.send(text, trialOf(setup, policies, savedModel))
  }
  if (comparing)
    return (
      <Compare
        begun={trial.talk}
        setup={setup}
        unsaved={unsaved}
        onEnd={(talk) => {
          trial.goOn(talk)
          setChosen(null)
          setComparing(false)
        }}
      />
    )
  return (
    <main className="scroll-quietly flex h-full min-w-0 flex-col overflow-y-auto bg-canvas lg:flex-row lg:overflow-hidden">
      <Chat
        trial={trial}
        setup={setup}
        onSend={send}
        onSetUp={() => setSettingUp(true)}
        onCompare={() => setComparing(true)}
      />
      <Inspector
        events={trial.talk.events}
        turns={turns}
        shown={shown}
        busy={trial.running !== null}
        onChoose={setChosen}
      />
      <SetupDialog
        open={settingUp}
        onOpenChange={setSettingUp}
        setup={setup}
        onChange={setSetup}
        hasUnsaved={unsaved !== null}
      />
    </main>
  )
}
