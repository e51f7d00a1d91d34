// Writes small PDFs for tests that read them.

export type PdfPage = { text: string; size?: number }[]

/** One line of text below the other, in the size that is asked for. `encrypted`: with a password nobody knows. */
export function pdfOf(pages: PdfPage[], { title = '', encrypted = false } = {}): Buffer {
  const objects: string[] = []
  const add = (body: string) => objects.push(body)
  const firstPage = 4
  const kids = pages.map((_, index) => `${firstPage + index * 2} 0 R`).join(' ')
  add('<< /Type /Catalog /Pages 2 0 R >>')
  add(`<< /Type /Pages /Count ${pages.length} /Kids [${kids}] >>`)
  add('<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>')
  for (const [index, page] of pages.entries()) {
    add(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents ${firstPage + index * 2 + 1} 0 R /Resources << /Font << /F1 3 0 R >> >> >>`,
    )
    const stream = drawn(page)
    add(`<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`)
  }
  const info = objects.length + 1
  add(`<< /Title (${escaped(title)}) >>`)
  const noise = 'A'.repeat(32)
  if (encrypted) add(`<< /Filter /Standard /V 1 /R 2 /P -4 /O (${noise}) /U (${noise}) >>`)
  const encrypt = encrypted ? ` /Encrypt ${info + 1} 0 R /ID [(${noise}) (${noise})]` : ''
  return assembled(objects, `/Info ${info} 0 R${encrypt}`)
}

function drawn(page: PdfPage): string {
  let height = 780
  const lines = page.map(({ text, size = 11 }) => {
    const line = `BT /F1 ${size} Tf 60 ${height} Td (${escaped(text)}) Tj ET`
    height -= size * 1.3
    return line
  })
  return lines.join('\n')
}

function assembled(objects: string[], trailer: string): Buffer {
  let file = '%PDF-1.4\n'
  const offsets = objects.map((body, index) => {
    const at = file.length
    file += `${index + 1} 0 obj\n${body}\nendobj\n`
    return at
  })
  const start = file.length
  const rows = offsets.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('')
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows}`
  file += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${trailer} >>\nstartxref\n${start}\n%%EOF\n`
  return Buffer.from(file, 'latin1')
}

function escaped(text: string): string {
  return text.replace(/[\\()]/g, '\\$&')
}
