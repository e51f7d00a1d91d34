// The process that makes the load, apart from what is measured. Does one task at a time, as its parent asks.
import { deliver } from './deliver.ts'
import { hold, letGo } from './hold.ts'
import { takeTurns } from './take-turns.ts'
import type { Task, TaskAnswer } from './task.ts'

process.on('message', (task: Task) => {
  perform(task).then(
    (result) => tell({ id: task.id, result }),
    (error: Error) => tell({ id: task.id, error: error.stack ?? error.message }),
  )
})
process.on('disconnect', () => process.exit())

async function perform(task: Task): Promise<unknown> {
  switch (task.kind) {
    case 'turns':
      return takeTurns(task)
    case 'deliver':
      return deliver(task)
    case 'hold':
      return hold(task)
    case 'let-go':
      return letGo()
  }
}

function tell(answer: TaskAnswer): void {
  process.send?.(answer)
}
