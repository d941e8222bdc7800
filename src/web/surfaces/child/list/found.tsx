import { Empty, Section, TelLink } from '../../../kit/index.ts'
import type { Call } from '../../../contract.ts'
import { sayAge, sayBorn } from '../../../words/index.ts'
import { To } from '../parts/to.tsx'
import { toChild, toOpenInEmergency } from '../../links.ts'
import type { Found, FoundElsewhere, FoundNear } from './find.ts'
import { sayHow } from './how.ts'

interface Props {
  readonly found: Found
  readonly call: Call
  /** Where somebody within reach leads; null when they have no page. */
  readonly to: (found: FoundNear) => string | null
}

/** What a search gave: those within reach, then those known to others. */
export function FoundPeople({ found, call, to }: Props) {
  if (!found.search.enough) return <Empty kind="ask">Write at least three letters of a name, a number, or a date of birth such as 9/3/2012.</Empty>
  const nobody = found.near.length + found.elsewhere.length === 0
  return (
    <>
      <Section id="found" title={`Found for “${found.typed}”`} count={found.near.length}>
        {nobody && (
          <Empty kind="ask">
            {found.wide
              ? 'Nobody here has that, nor anything like it, as a name, a number or an address. Try fewer letters, or the date of birth. A few people can be found by nobody: if you are sure, ring the front door before you start a new record.'
              : 'Nobody within your reach has that, nor anything like it, as a name, a number or an address. Others here may know them: ring the front door.'}
          </Empty>
        )}
        {!nobody && found.near.length === 0 && <Empty kind="ask">Nobody within your reach. Others here know somebody by that name: see below.</Empty>}
        {found.near.length > 0 && <div class="sl-panel"><ul class="sl-rows" role="list">{found.near.map((f) => <Near found={f} call={call} to={to(f)} />)}</ul></div>}
      </Section>
      {found.elsewhere.length > 0 && (
        <Section id="elsewhere" title="Known to others" count={found.elsewhere.length}>
          <p class="sl-quiet">Only enough to know that they are known here, and whom to ring. That you saw this is noted.</p>
          <div class="sl-panel"><ul class="sl-rows" role="list">{found.elsewhere.map((f) => <Elsewhere found={f} mayOpen={found.mayOpen} />)}</ul></div>
        </Section>
      )}
      {found.full && <p class="sl-quiet">There may be more. Add letters, or the date of birth.</p>}
    </>
  )
}

const Near = ({ found: { about, card, children, how }, call, to }: { readonly found: FoundNear; readonly call: Call; readonly to: string | null }) => (
  <li><div>
    {to === null ? <strong>{card.name}</strong> : <To href={to}>{card.name}</To>}
    <span class="sl-quiet">{about === 'child' ? sayAge(card, call.now) : <Adult of={children} />}{sayHow(how) && <>. {sayHow(how)}</>}</span>
  </div></li>
)

const Adult = (props: { readonly of: FoundNear['children'] }) => (
  <>Adult{props.of.length > 0 && <>, in the life of {props.of.map((c, i) => <>{i > 0 && ', '}<To href={toChild(c.child)}>{c.name}</To></>)}</>}</>
)

function Elsewhere({ found: { card, ring }, mayOpen }: { readonly found: FoundElsewhere; readonly mayOpen: boolean }) {
  const about = [card.full, sayBorn(card.born) ?? (card.about === 'child' ? 'date of birth not written' : 'adult')].filter((w) => w !== null).join(', ')
  const how = sayHow(card.how)
  return (
    <li><div>
      <span><strong>{card.name}</strong> <span class="sl-quiet">{about}{how && <>. {how}</>}</span></span>
      <span>
        {ring.team ? `Known to ${ring.team}` : 'Known here'}
        {ring.ring.map((r) => <>{'. '}{r.who === ring.team ? '' : `${r.who}: `}<TelLink number={r.tel} /></>)}
      </span>
      {mayOpen && card.about === 'child' && <To href={toOpenInEmergency(card.subject)}>Open in an emergency<span class="govuk-visually-hidden">: {card.name}</span></To>}
    </div></li>
  )
}
