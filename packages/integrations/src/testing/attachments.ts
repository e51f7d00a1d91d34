// Files: what the customer sent is there by name and link, and what a person attaches comes back whole.
import { expect, test } from 'vitest'
import { type Fake, first, request, said } from './fake.ts'

const FILE = {
  id: 'file_0123456789abcdef',
  name: 'broken parcel.png',
  contentType: 'image/png',
  size: 12_345,
  url: 'https://help.example/files/wsp_1/cnv_1/file_0123456789abcdef?until=1&proof=x',
}

export function carriesAttachments(the: () => Fake): void {
  const written = () =>
    the()
      .tickets()
      .flatMap(({ comments }) => comments.map(({ text }) => text))
      .join('\n')
      .replaceAll('&amp;', '&')

  test('a file of the story is named there, with a link to it', async () => {
    const [line, ...rest] = request.packet.transcript
    if (!line) throw new Error('The story is empty.')
    const transcript = [{ ...line, attachments: [FILE] }, ...rest]
    await the().desk.openTicket({ ...request, packet: { ...request.packet, transcript } }, first)
    expect(written()).toContain(FILE.name)
    expect(written()).toContain(FILE.url)
  })

  test('a file that the customer sends later is named there too, also without words', async () => {
    const ticket = await the().desk.openTicket(request, first)
    const lines = said.lines.map((line) => ({ ...line, text: '', attachments: [FILE] }))
    await the().desk.addComment(ticket, { ...said, lines }, { key: 'cnv_1_9', again: false })
    expect(written()).toContain(FILE.name)
    expect(written()).toContain(FILE.url)
  })

  test('a file that a person attaches comes back as it is', async (context) => {
    const { attach } = the().staff
    if (!attach) return context.skip('Files do not come back from here.')
    const ticket = await the().desk.openTicket(request, first)
    const rung = attach(ticket.id, { name: 'label.pdf', bytes: Buffer.from('%PDF-1.4 words') })
    await the().settle?.()
    const { desk } = the()
    const told = rung && (await desk.readWebhook?.(rung))
    const read = await (desk.readTicket?.(ticket, null) ?? desk.readAll?.(null))
    const news = [...(told?.news ?? []), ...(read?.news ?? [])]
    const files = news.flatMap(({ attachments = [] }) => attachments)
    expect(files).toMatchObject([{ name: 'label.pdf' }])
    const pieces: Uint8Array[] = []
    for await (const piece of (await files[0]?.open()) ?? []) pieces.push(piece)
    expect(Buffer.concat(pieces).toString()).toBe('%PDF-1.4 words')
  })
}
