import { isId } from '../../../../ledger/index.ts'
import type { Card } from '../../../../readings/index.ts'
import { definePage, notHere, type Call, type Loaded } from '../../../contract.ts'
import { Empty, Section, TelLink, Title } from '../../../kit/index.ts'
import { calledOwn, sayAge, sayBorn } from '../../../words/index.ts'
import { find } from '../../child/list/find.ts'
import { FindForm } from '../../child/list/find-form.tsx'
import { keepSearch, searchKept } from '../../child/list/kept.ts'
import { To } from '../../child/parts/to.tsx'
import { matchesFor, type Match } from '../../children-new/matches.ts'
import { toJoining, toPair } from '../../links.ts'
import { Brief } from '../../write/brief.tsx'

interface ChoosePage { readonly person: string; readonly about: 'child' | 'adult'; readonly card: Card; readonly typed: string | null; readonly matches: readonly Match[] }

/** `/same/:person`: those whose record may be the same person's, with why; or those found by something else. */
export default definePage<ChoosePage>({
  path: '/same/:person',
  permission: 'child:find',
  audit: 'Looked whether somebody is recorded twice',
  about: (d) => d.person,
  load,
  title: () => 'Is somebody recorded twice?',
  view: (d, call) => ({ place: 'children', top: <Brief card={d.card} about={d.about} now={call.now} />, main: <Choose d={d} call={call} /> }),
  post: { permission: 'child:find', handle: (call, form) => keepSearch(call, toJoining(call.params['person'] ?? ''), form) },
})

async function load(call: Call): Promise<Loaded<ChoosePage>> {
  const person = call.params['person'] ?? '', about = isId(person) ? await call.reader.about(person) : null
  const all = isId(person) ? await call.reader.samePeople(person) : [], card = (await call.reader.cards(all)).values().next().value
  if ((about !== 'child' && about !== 'adult') || !card) return notHere
  const typed = await searchKept(call, toJoining(person))
  const { near, elsewhere } = typed === null ? { near: [], elsewhere: [] } : await find(call, typed)
  const asked = typed === null ? (await matchesFor(call, about, { name: card.full ?? card.name, age: card.born ?? '', other: card.phone ?? '' })).all
    : [...near.map((n): Match => ({ near: n, elsewhere: null, why: [] })), ...elsewhere.map((e): Match => ({ near: null, elsewhere: e, why: [] }))]
  return { data: { person, about, card, typed, matches: asked.filter((m) => !all.includes(m.near?.subject ?? m.elsewhere?.card.subject ?? '')) } }
}

const Choose = ({ d, call }: { readonly d: ChoosePage; readonly call: Call }) => (
  <>
    <Title title="Is somebody recorded twice?" lead={`Look at ${calledOwn(d.card)} record beside another one before you join them. Nothing is merged or lost, and they can be parted again.`} />
    <FindForm action={toJoining(d.person)} typed={d.typed ?? ''} csrf={call.csrf} />
    <Section id="matches" title={d.typed === null ? 'It may be one of these' : `Found for “${d.typed}”`} count={d.matches.length}>
      {d.matches.length === 0
        ? <Empty kind="ask">{d.typed === null ? 'Nobody else here has a name like theirs, their birthday or their phone. Look by something else you know of them.' : 'Nobody else here has that, nor anything like it. Look by something else you know of them.'}</Empty>
        : <div class="sl-panel"><ul class="sl-rows" role="list">{d.matches.map((m) => <Row match={m} person={d.person} call={call} />)}</ul></div>}
    </Section>
  </>
)

function Row({ match: { near, elsewhere, why }, person, call }: { readonly match: Match; readonly person: string; readonly call: Call }) {
  if (near) {
    return (
      <li><div>
        <span><To href={toPair(person, near.subject)}>{near.card.name}<span class="govuk-visually-hidden">: look at both</span></To> <span class="sl-quiet">{near.about === 'child' ? sayAge(near.card, call.now) : 'Adult'}</span></span>
        <span>{why.join('; ')}</span>
      </div></li>
    )
  }
  if (!elsewhere) return null
  return (
    <li><div>
      <span><strong>{elsewhere.card.name}</strong> <span class="sl-quiet">{sayBorn(elsewhere.card.born) ?? (elsewhere.card.about === 'child' ? 'date of birth not written' : 'adult')}</span></span>
      <span>{why.join('; ')}{why.length > 0 && '. '}Their record is not within your reach, so somebody who can see both has to join them. {elsewhere.ring.team && `Known to ${elsewhere.ring.team}`}{elsewhere.ring.ring.map((r) => <>{'. '}<TelLink number={r.tel} /></>)}</span>
    </div></li>
  )
}
