import { isBefore, type When } from '../../../../calendar/index.ts'
import type { Timeline } from '../../../../ledger/index.ts'
import { defineDuty } from '../../../../readings/duty/index.ts'
import type { Context } from '../../../../readings/index.ts'
import type { StatusDefinition, StatusSpan } from '../../../../readings/status/index.ts'
import { after } from '../../families/after.ts'
import { childInNeedPlan } from '../../statuses/child-in-need-plan.ts'
import { earlyHelp } from '../../statuses/early-help.ts'
import { lookedAfter } from '../../statuses/looked-after.ts'
import { protectionPlan } from '../../statuses/protection-plan.ts'
import { manxOwn } from '../sources.ts'
import { words } from '../steps.ts'
import { justiceStandards } from './law.ts'
import { outside, strands, whenEnded, workerOwes, type Strand } from './strands.ts'

/** Youth justice and another plan that goes on beside it. */
interface Both { readonly strand: Strand; readonly other: StatusSpan; readonly since: When }

/** What else a child may have a plan for, and its name inside a sentence. */
const others: readonly (readonly [StatusDefinition, string])[] = [
  [childInNeedPlan, 'the child in need plan'], [protectionPlan, 'the protection plan'], [lookedAfter, 'the care plan'], [earlyHelp, 'the early help plan'],
]

/** Two plans ask two things of one child. Those who hold them make one of it, and one of them leads. */
export default defineDuty({
  id: 'youth-justice/one-plan', title: 'Make one plan with youth justice', answers: ['YJ-1'], catalogue: 'D-YJ01', about: 'child',
  versions: [
    ...justiceStandards({ workingDays: 10 },
      'A child who has a plan with youth justice and another with children’s services has one plan of both, and one person who leads it. Ten working days is what people in the field '
        + 'hold to: nobody has found it in the standards.'),
    ...manxOwn('That youth justice and social care plan together was asked for by inspectors in 2023.'),
  ],
  arises: (t, c) => strands(t).flatMap((strand) => besides(strand, t, c).map(([other, name]) => {
    const since = isBefore(strand.began.happened, other.from) === 'yes' ? other.from : strand.began.happened
    return { key: `${strand.entry.record}:${other.key}`, of: { strand, other, since }, at: since, because: [strand.began.current.id, ...other.because.slice(0, 1)], about: `With ${name}`, ...workerOwes(strand) }
  })),
  metBy: ({ strand, since }: Both) => after(since, strand.entry.all('joined'), (b) =>
    (b.lead || words(b.leadName) !== null ? null : 'The plans were put together, and nobody is named to lead')),
  notNeeded: ({ strand, other }) => whenEnded(strand) ?? (other.to ? { why: 'The other plan has ended', fact: other.because.at(-1) ?? null } : null),
  owner: 'social-worker',
  escalates: [{ after: { hours: 0 }, to: 'team-manager' }],
  press: { label: 'Make one plan', kind: 'youth-justice', step: 'joined' },
  meets: ['One plan with the others, agreed since both were there, with somebody named to lead it.'],
  doesNotMeet: ['Two plans that name each other.', 'One plan that nobody leads.'],
})

const besides = (strand: Strand, t: Timeline, c: Context): readonly (readonly [StatusSpan, string])[] => others.flatMap(([status, name]) => status.spans(t, c)
  .filter((span) => !(span.to && isBefore(span.to, strand.began.happened) === 'yes') && !(strand.entry.at('ended') && outside(strand, span.from) && isBefore(strand.began.happened, span.from) === 'yes'))
  .map((span) => [span, name] as const))
