import { t } from '../../words/translate.ts'
import { DropZone, UploadList } from './drop-zone.tsx'
import { Section } from './section.tsx'
import { useUploads } from './upload.ts'

export function FilesSection({ sourceId }: { sourceId: string }) {
  const { uploads, isSending, send } = useUploads()
  return (
    <Section title={t('Add files')}>
      <div className="flex flex-col gap-3">
        <DropZone
          onFiles={(files) => files.length > 0 && void send(sourceId, files)}
          disabled={isSending}
        />
        <UploadList uploads={uploads} />
      </div>
    </Section>
  )
}
