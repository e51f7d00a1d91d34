// What becomes of a conversation that waits and that nobody has: the rules choose the team, the team shares.
import type {
  AssignmentSettings,
  AssignmentTarget,
  Human,
  Team,
  TeamName,
  TeamSettings,
  WhyAssigned,
} from '@baton/contract'
import type { Conversation } from '../conversation/conversation.ts'
import { chooseAssignee, obstacleOf, type Standing } from './choose-assignee.ts'
import { chooseRule, type RuleChoice, sampleOf } from './rules.ts'

export type Decided = {
  assignee: Human | null
  team: TeamName | null
  why: WhyAssigned
  answerBy: string | null
}

export type AssignmentWorld = {
  rules: AssignmentSettings
  teams: TeamSettings
  people: readonly Standing[]
  /** Milliseconds since 1970. */
  at: number
}

/** Null: there is nothing to decide, because no rule was ever made. */
export function decideAssignment(
  conversation: Conversation,
  world: AssignmentWorld,
): Decided | null {
  const { assignment } = conversation
  const waitsFor = world.teams.teams.find(({ id }) => id === assignment.team?.id)
  if (waitsFor) return ofTeam(waitsFor, conversation, world)
  // Its team is gone, or nobody has decided yet.
  if (assignment.at !== null && assignment.team === null) return null
  const { rules, at } = world
  if (rules.rules.length === 0 && rules.otherwise.kind === 'nobody') return null
  return byRule(ruleFor(conversation, world, at), conversation, world)
}

/** A person who is not there is passed over: the next rule is asked. */
function ruleFor(conversation: Conversation, world: AssignmentWorld, at: number): RuleChoice {
  const isThere = (to: AssignmentTarget) =>
    to.kind !== 'person' || mayHaveIt(to.humanId, conversation, world)
  const rules = world.rules.rules.filter(({ to }) => isThere(to))
  return chooseRule({ ...world.rules, rules }, sampleOf(conversation, at), world.teams)
}

function byRule(
  { to, rule }: RuleChoice,
  conversation: Conversation,
  world: AssignmentWorld,
): Decided {
  const name = rule?.name ?? 'Everything else'
  const why = (detail: string): WhyAssigned => ({ kind: 'rule', rule: name, detail })
  const nobody = { assignee: null, team: null, answerBy: null }
  switch (to.kind) {
    case 'nobody':
      return { ...nobody, why: why('It waits for whoever takes it.') }
    case 'person': {
      const person = world.people.find(({ human }) => human.id === to.humanId)
      if (!person || !mayHaveIt(to.humanId, conversation, world))
        return { ...nobody, why: why('Whom the rule names is not there.') }
      return { ...nobody, assignee: person.human, why: why('') }
    }
    case 'team': {
      const team = world.teams.teams.find(({ id }) => id === to.teamId)
      if (!team) return { ...nobody, why: why('The team that the rule names is gone.') }
      const chosen = ofTeam(team, conversation, world)
      const kind = chosen.why.kind === 'next-shift' ? 'next-shift' : 'rule'
      return { ...chosen, why: { kind, rule: name, detail: chosen.why.detail } }
    }
  }
}

function ofTeam(team: Team, { assignment }: Conversation, world: AssignmentWorld): Decided {
  const { teams: settings, people, at } = world
  return chooseAssignee({ team, settings, people, passed: assignment.passed, at })
}

function mayHaveIt(
  humanId: string,
  { assignment }: Conversation,
  { people, teams: settings, at }: AssignmentWorld,
): boolean {
  const person = people.find(({ human }) => human.id === humanId)
  const asked = { team: ALONE, settings, passed: assignment.passed, at }
  return person !== undefined && obstacleOf(person, asked) === null
}

/** Whom a rule names shares with nobody, and only their own limit counts. */
const ALONE: Team = {
  ...{ id: 'alone', name: '', everyone: true, members: [], mode: 'balanced', cap: 0, shift: null },
  ...{ nextShiftFallback: false, answerWithinMinutes: 0 },
}
