import { resolveOwner } from '../../../access/index.ts'
import type { Instant } from '../../../calendar/index.ts'
import { Timeline, type RecordId, type SubjectId } from '../../../ledger/index.ts'
import { breakGlass, breakGlassReason } from '../../../packs/index.ts'
import { reviewDuty } from '../../../store/index.ts'
import { Chip, Icon } from '../../kit/index.ts'
import type { Call } from '../../contract.ts'
import { To } from '../child/parts/to.tsx'
import { sayNear } from '../child/parts/seen.ts'
import { toChild, toRecord } from '../links.ts'
import { Pages, partOf, rowsOf, type Part } from '../pages.tsx'
import { lower } from '../../words/index.ts'

/** A record of a child this person answers for, opened in an emergency by somebody else and not reviewed yet. */
export interface OpenedNear {
  readonly record: RecordId; readonly child: SubjectId; readonly name: string; readonly by: string; readonly at: Instant; readonly reason: string | null; readonly words: string | null
}

/** Most that stand on one part of one's day. */
const most = 5

/** A part of the openings this person was told of, as the child's social worker or as that worker's manager, until somebody has reviewed them. */
export async function openedNear(call: Call): Promise<{ readonly opened: readonly OpenedNear[]; readonly openedPart: Part }> {
  const { reader, user } = call
  const owed = await reader.owedBriefly({ rules: [reviewDuty] }), posts = owed.length === 0 ? null : await reader.org()
  const where = await reader.where([...new Set(owed.map((o) => o.subject))])
  const mine = owed.filter((o) => {
    const place = where.get(o.subject)
    return place && posts && ['social-worker', 'team-manager'].some((role) => resolveOwner({ role }, place, posts).worker === user.worker)
  }).sort((a, b) => (`${a.content.due} ${a.key}` < `${b.content.due} ${b.key}` ? -1 : 1))
  const openedPart = partOf(call, mine.length, most, 'opened'), facts = await reader.records(rowsOf(mine, openedPart).map((o) => o.key))
  const openings = [...facts.values()].flatMap((f) => new Timeline('', f).each(breakGlass))
  const cards = await reader.cards(openings.flatMap((e) => [e.subject, ...(e.at('opened')?.body.worker ? [e.at('opened')?.body.worker ?? ''] : [])]))
  const opened = openings.flatMap((e): readonly OpenedNear[] => {
    const opened = e.at('opened')
    if (!opened || opened.body.worker === user.worker) return []
    return [{
      record: e.record, child: e.subject, name: cards.get(e.subject)?.name ?? 'A child with no name written', by: cards.get(opened.body.worker ?? '')?.name ?? 'Somebody',
      at: opened.recorded, reason: breakGlassReason.codes.find((c) => c.code === opened.body.reason)?.label ?? null, words: opened.body.words ?? null,
    }]
  })
  return { opened, openedPart }
}

/** Above what is owed: a child's record was opened by somebody who does not work with them. */
export const OpenedToOthers = ({ opened, part, call }: { readonly opened: readonly OpenedNear[]; readonly part: Part; readonly call: Call }) => opened.length === 0 ? null : (
  <>{opened.map((o, i) => (
    <section class="sl-handover" id={i === 0 ? 'opened' : undefined} aria-labelledby={`opened-${o.record}`}>
      <div class="sl-handover__top">
        <Icon name="lock" />
        <h2 id={`opened-${o.record}`} class="sl-h3">{o.name}’s record was opened in an emergency</h2>
        <Chip tone="today">To be reviewed</Chip>
      </div>
      <p>
        {o.by} opened it {sayNear({ at: o.at }, call.now)}{o.reason && `: ${lower(o.reason)}`}.
        {o.words && <> “{o.words}”</>} Is {o.name.split(' ')[0]} safe? Ring {o.by.split(' ')[0]} if you do not know why.
      </p>
      <p class="sl-handover__who"><To href={toChild(o.child)}>{o.name}</To>{' · '}<To href={toRecord(o.record)}>What was written about the opening</To></p>
    </section>
  ))}<Pages part={part} call={call} /></>
)
