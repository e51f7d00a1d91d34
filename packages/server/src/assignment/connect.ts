// Puts together what shares out the work: who is there, who gets what, and what customers are told of the time it takes.
import type { Pool } from 'pg'
import type { Commits } from '../commit.ts'
import type { Hub } from '../live/hub.ts'
import type { Settings } from '../settings/settings.ts'
import { createAssigner, type Assigner as Sharing } from './assigner.ts'
import { createAttendance } from './attendance.ts'
import { createExpecting } from './expecting.ts'
import { createRollCall } from './roll-call.ts'

export type Assigner = Sharing

export function connectAssignment(around: {
  pool: Pool
  commits: Pick<Commits, 'commit'>
  hub: Pick<Hub, 'desks' | 'tellDesks'>
  settings: Pick<Settings, 'read'>
  processId: string
  now: () => number
  pace?: number | undefined
  onFault(error: unknown): void
}) {
  const rollCall = createRollCall(around)
  const attendance = createAttendance({
    ...around,
    onChanged: rollCall.changed,
    onCame: (workspaceId) => assigner.nudge(workspaceId),
  })
  const sharing = createAssigner({ ...around, attendance })
  const assigner: Assigner = {
    ...sharing,
    start() {
      sharing.start()
      attendance.start()
    },
    async stop() {
      await sharing.stop()
      await attendance.stop()
      await rollCall.stop()
    },
  }
  return { attendance, assigner, rollCall, expecting: createExpecting(around) }
}
