// The order of test files: those that take longest begin, or one of them would run alone at the end while the other
// processors wait. Of the rest the larger ones come first, as vitest has it.
import { BaseSequencer, type TestSpecification } from 'vitest/node'

/**
 * By how long they take, from what a whole run reported; a file that is missing here only comes later. Those that mostly
 * wait, for a killed server or for a vendor, do not stand side by side.
 */
const LONGEST = [
  'tests/crash.test.ts',
  'tests/browser/desk-accessible.test.ts',
  'tests/browser/desk-inbox.test.ts',
  'tests/soak.test.ts',
  'tests/browser/knowledge.test.ts',
  'tests/browser/desk-talk.test.ts',
  'tests/channels-crash.test.ts',
  'tests/browser/integrations.test.ts',
  'tests/browser/desk-work.test.ts',
  'tests/browser/actions.test.ts',
  'tests/browser/policy.test.ts',
  'tests/browser/playground.test.ts',
  'tests/browser/administration.test.ts',
  'tests/browser/insights.test.ts',
  'tests/sdk/packed.test.ts',
  'tests/browser/help-page.test.ts',
  'tests/browser/desk-words.test.ts',
  'tests/browser/widget-axe.test.ts',
  'tests/browser/follow.test.ts',
  'tests/browser/desk-live.test.ts',
  'tests/browser/desk-assignment.test.ts',
  'tests/browser/widget-pages.test.ts',
  'packages/server/src/postgres/private-postgres.test.ts',
  'tests/scripts/check-boundaries.test.ts',
  'tests/browser/desk-keyboard.test.ts',
  'tests/browser/access-keys.test.ts',
  'tests/browser/help-settings.test.ts',
  'tests/browser/channels.test.ts',
  'tests/browser/widget-forms.test.ts',
  'tests/browser/widget.test.ts',
  'packages/server/src/channels/email-story.test.ts',
  'packages/server/src/channels/whatsapp-delivery.test.ts',
  'packages/server/src/connections/round-trip.test.ts',
  'packages/server/src/follow/follow.test.ts',
  'packages/server/src/oidc/oidc.test.ts',
]

export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files)
    const place = ({ moduleId }: TestSpecification) => {
      const at = LONGEST.findIndex((name) => moduleId.endsWith(`/${name}`))
      return at < 0 ? LONGEST.length : at
    }
    return sorted.toSorted((one, other) => place(one) - place(other))
  }
}
