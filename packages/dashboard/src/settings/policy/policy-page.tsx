import type { Policy } from '@baton/contract'
import { fieldErrors } from '../field-errors.ts'
import { type SavedSettings, useSaveSettings } from '../settings-data.ts'
import { WithSettings } from '../settings-page.tsx'
import { useUnsaved } from '../unsaved.ts'
import { FileSection } from './file-section.tsx'
import { LimitsSection } from './limits-section.tsx'
import { usePolicyDraft } from './policy-draft.ts'
import { PolicyFrame } from './policy-frame.tsx'
import { PresetSection } from './preset-section.tsx'
import { RulesSection } from './rules-section.tsx'
import { SaveBar } from './save-bar.tsx'
import { TopicsSection } from './topics-section.tsx'
import { VersionsSection } from './versions-section.tsx'
import { WaitingSection } from './waiting-section.tsx'

export function PolicyPage() {
  return (
    <PolicyFrame>
      <WithSettings part="policy">{(saved) => <PolicyForm saved={saved} />}</WithSettings>
    </PolicyFrame>
  )
}

function PolicyForm({ saved }: { saved: SavedSettings<'policy'> }) {
  const draft = usePolicyDraft(saved)
  useUnsaved(draft.dirty, 'page')
  const save = useSaveSettings('policy')
  const errors = fieldErrors(save.error)
  const set = (part: Partial<Policy>) => draft.set(part)

  function submit() {
    save.mutate(
      {
        baseVersion: saved.version,
        value: draft.policy,
        ...(draft.note.trim() === '' ? {} : { note: draft.note.trim() }),
      },
      { onSuccess: draft.discard },
    )
  }

  function discard() {
    save.reset()
    draft.discard()
  }

  return (
    <div className="flex flex-col gap-9">
      <PresetSection draft={draft} />
      <RulesSection draft={draft} errors={errors} />
      <TopicsSection
        topics={draft.policy.topics}
        onChange={(topics) => set({ topics })}
        errors={errors}
      />
      <LimitsSection
        limits={draft.policy.limits}
        onChange={(limits) => set({ limits })}
        errors={errors}
      />
      <WaitingSection policy={draft.policy} onChange={set} errors={errors} />
      <FileSection version={saved.version} onTake={draft.take} />
      <VersionsSection part="policy" current={saved.version} onRestore={draft.take} />
      <SaveBar
        draft={draft}
        pending={save.isPending}
        errors={errors}
        onSave={submit}
        onDiscard={discard}
      />
    </div>
  )
}
