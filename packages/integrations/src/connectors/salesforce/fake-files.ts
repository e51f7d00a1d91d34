// Where a Salesforce that remembers keeps the files of its e-mails: as Salesforce Files, or as attachments of the older kind.

type File = { name: string; bytes: Buffer }

export function fakeFiles() {
  const kept: (File & { id: string; mailId: string })[] = []
  let as: 'files' | 'attachments' | null = 'files'

  function linked(file: (typeof kept)[number]) {
    const { name, bytes, id, mailId } = file
    const [, Title = '', FileExtension = ''] = /^(.*)\.(\w+)$/.exec(name) ?? []
    const about = { Title, FileExtension, ContentSize: bytes.length, LatestPublishedVersionId: id }
    return { LinkedEntityId: mailId, ContentDocument: about }
  }

  return {
    put(mailId: string, file: File) {
      kept.push({ ...file, id: `068A00000000${String(kept.length).padStart(3, '0')}IAA`, mailId })
    },
    keepAs(kind: typeof as) {
      as = kind
    },
    asked(soql: string) {
      const kind = soql.includes('FROM ContentDocumentLink') ? 'files' : 'attachments'
      const found = kept.filter(({ mailId }) => as === kind && soql.includes(`'${mailId}'`))
      if (kind === 'files') return found.map(linked)
      return found.map(({ id, mailId, name, bytes }) => ({
        ...{ Id: id, ParentId: mailId, Name: name, BodyLength: bytes.length },
      }))
    },
    at(path: string): Buffer | undefined {
      const way =
        as === 'files' ? /ContentVersion\/(\w+)\/VersionData$/ : /Attachment\/(\w+)\/Body$/
      const id = way.exec(path)?.[1]
      return kept.find((one) => one.id === id)?.bytes
    },
  }
}
