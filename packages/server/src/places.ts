// Where the files lie that the server reads beside its own code. The build puts all of it into a few scripts directly under
// `dist`: only from here, directly under `src`, do the same steps lead to the same files from both.
import path from 'node:path'
import { fileURLToPath } from 'node:url'

/** The folder of this checkout. */
export const ROOT = place('../../../')

/** Our own documentation. */
export const OWN_DOCS = place('../../../docs')

/** What browsers fetch, as it was built. */
export const WIDGET = place('../../widget/dist')
export const DEMO = place('../../widget/demo')
export const DASHBOARD = place('../../dashboard/dist')

export const MIGRATIONS = place('./store/migrations')

export const HELP_PAGE_SCRIPT = place('./help/browser/help-page.js')

/** The thread that reads a PDF: TypeScript as it is written, JavaScript where it was built. */
export const PDF_WORKER = place(`./knowledge/pdf/pdf-worker${path.extname(import.meta.url)}`)

function place(steps: string): string {
  return fileURLToPath(new URL(steps, import.meta.url))
}
