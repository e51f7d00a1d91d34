// Japanese. One word for one thing, in polite form: conversation 会話, escalation エスカレーション, person 人, take over 引き受ける,
// hand back 戻す, assigned 担当, teammate メンバー, note メモ, hold 保留, promise 約束, tag タグ, canned reply 定型文, rule ルール,
// policy ポリシー, knowledge ナレッジ, owner オーナー, desk デスク.
import type { Catalog } from '../translate.ts'
import { words as administration } from './ja-administration.ts'
import { words as app } from './ja-app.ts'
import { words as compare } from './ja-compare.ts'
import { words as conversation } from './ja-conversation.ts'
import { words as conversationElsewhere } from './ja-conversation-elsewhere.ts'
import { words as conversationLog } from './ja-conversation-log.ts'
import { words as conversationMerge } from './ja-conversation-merge.ts'
import { words as conversationThreads } from './ja-conversation-threads.ts'
import { words as conversationWriting } from './ja-conversation-writing.ts'
import { words as door } from './ja-door.ts'
import { words as inbox } from './ja-inbox.ts'
import { words as insights } from './ja-insights.ts'
import { words as keysAndKeeping } from './ja-keys-and-keeping.ts'
import { words as originals } from './ja-originals.ts'
import { words as pagesRead } from './ja-pages-read.ts'
import { words as people } from './ja-people.ts'
import { words as playground } from './ja-playground.ts'
import { words as programs } from './ja-programs.ts'
import { words as proposedMacros } from './ja-proposed-macros.ts'
import { words as settings } from './ja-settings.ts'
import { words as settingsAccess } from './ja-settings-access.ts'
import { words as settingsActions } from './ja-settings-actions.ts'
import { words as settingsEscalation } from './ja-settings-escalation.ts'
import { words as settingsFile } from './ja-settings-file.ts'
import { words as settingsIntegrations } from './ja-settings-integrations.ts'
import { words as settingsKnowledge } from './ja-settings-knowledge.ts'
import { words as settingsModel } from './ja-settings-model.ts'
import { words as settingsPolicy } from './ja-settings-policy.ts'
import { words as settingsTeams } from './ja-settings-teams.ts'
import { words as settingsWidget } from './ja-settings-widget.ts'
import { words as work } from './ja-work.ts'

export const words: Catalog = {
  ...administration,
  ...app,
  ...compare,
  ...conversation,
  ...conversationElsewhere,
  ...conversationLog,
  ...conversationWriting,
  ...conversationMerge,
  ...conversationThreads,
  ...door,
  ...inbox,
  ...insights,
  ...keysAndKeeping,
  ...originals,
  ...people,
  ...playground,
  ...programs,
  ...settings,
  ...settingsAccess,
  ...settingsActions,
  ...settingsEscalation,
  ...settingsIntegrations,
  ...settingsKnowledge,
  ...settingsModel,
  ...settingsPolicy,
  ...settingsTeams,
  ...settingsWidget,
  ...work,
  ...settingsFile,
  ...proposedMacros,
  ...pagesRead,
}
