// Tools of which the policy forbids some. The assistant still knows of them: that it wanted one is what the rule
// `forbidden-action` decides on.
import type { Tools } from './tools.ts'

const REFUSED = 'The policy of this support desk does not allow this; a person has to do it.'

export function forbidding(
  tools: Tools,
  forbidden: (workspaceId: string) => Promise<readonly string[]>,
): Tools {
  return {
    list: tools.list,
    async run(call, options) {
      const names = await forbidden(call.workspaceId)
      if (names.includes(call.name)) return { ok: false, text: '', error: REFUSED }
      return tools.run(call, options)
    },
  }
}
