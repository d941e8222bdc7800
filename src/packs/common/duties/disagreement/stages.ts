import { readOnce, type Entry, type StepView, type Timeline } from '../../../../ledger/index.ts'
import { defineDuty, type Candidate, type DutyDefinition, type DutyVersion, type Owner } from '../../../../readings/duty/index.ts'
import { professionalDisagreement } from '../../records/professional-disagreement.ts'
import { onceWritten, words } from '../steps.ts'

type Disagreement = Entry<NonNullable<(typeof professionalDisagreement)['bodies']>>
/** The step that brought a disagreement to a stage. */
export interface Reached { readonly entry: Disagreement; readonly stage: number; readonly step: StepView }

/** Every stage a disagreement came to, lowest first. Taken up without saying where to, it went up by one; it never goes down. */
export function stagesOf(entry: Disagreement): readonly Reached[] {
  const raised = entry.at('raised')
  if (!raised) return []
  const reached: Reached[] = [{ entry, stage: 1, step: raised as StepView }]
  for (const step of entry.all('moved-up')) {
    const now = reached.at(-1)?.stage ?? 1, stage = step.body.stage ? Number(step.body.stage) : Math.min(4, now + 1)
    if (stage > now) reached.push({ entry, stage, step: step as StepView })
  }
  return reached
}

const everyStage = readOnce((t: Timeline): readonly Reached[] => t.each(professionalDisagreement).flatMap(stagesOf))

interface Stage {
  readonly id: string
  readonly title: string
  readonly catalogue: string
  readonly stage: number
  readonly versions: readonly DutyVersion[]
  readonly owner: string
  readonly escalates: DutyDefinition['escalates']
  readonly meets: readonly string[]
  readonly doesNotMeet: readonly string[]
}

/** One stage of a disagreement is owed an end: settled there, or taken up. The last has nowhere to go, so it says what was learned. */
export const stageDuty = (s: Stage): DutyDefinition => defineDuty<Reached>({
  id: s.id, title: s.title, answers: ['EH-4'], catalogue: s.catalogue, about: 'child', versions: s.versions,
  arises: (t) => everyStage(t).filter((r) => r.stage === s.stage)
    .map((of) => ({ key: of.entry.record, of, at: of.step.happened, because: [of.step.current.id], ...holder(of.step) })),
  metBy: ({ entry, stage }): readonly Candidate[] => [
    ...stagesOf(entry).filter((r) => r.stage > stage).slice(0, 1).map((r): Candidate => ({ step: r.step, counts: 'yes', why: 'Taken up a stage' })),
    ...entry.all('resolved').map((step) => stage < 4 ? { step, counts: 'yes' as const } : withLearning(step)),
    ...entry.all('answered').filter((a) => a.body.settles !== true).map((step): Candidate => ({ step, counts: 'no', why: 'They answered, and that did not settle it' })),
  ],
  owner: s.owner,
  escalates: s.escalates,
  press: { label: 'Say how it was settled', kind: 'professional-disagreement', step: 'resolved' },
  meets: s.meets, doesNotMeet: s.doesNotMeet,
})

/** Who has it at a stage: whoever raised it, then whoever must answer; their manager while nobody is named. */
function holder({ body }: StepView): { readonly owner?: Owner } {
  const worker = body['raisedBy'] ?? body['to']
  return typeof worker === 'string' ? { owner: { worker } } : {}
}

/** Learning that was added later counts from when it was added. */
function withLearning(step: StepView<{ readonly learning?: string }>): Candidate {
  const learned = (b: { readonly learning?: string }): boolean => words(b.learning) !== null
  if (step.before.length === 0 && learned(step.body)) return { step: step as StepView, counts: 'yes' }
  return onceWritten(professionalDisagreement, step, learned, () => 'It was decided, and what both sides learn from it is not written')
}
