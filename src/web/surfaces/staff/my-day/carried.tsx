import { sayMoment } from '../../../../calendar/index.ts'
import { Section, type Link } from '../../../kit/index.ts'
import { roleWords, sayPastBecause } from '../../../words/index.ts'
import type { Call } from '../../../contract.ts'
import { Pages } from '../../pages.tsx'
import { OwedRows, whereAnswered, type Owed, type Said } from '../owing/index.ts'
import { carriedShown, type Carried, type MyDay } from './load.ts'

const idOf = (o: Owed): string => `${o.subject} ${o.rule} ${o.key}`

/** What has come up to this person because it stayed owed: whose it was, whom it passed on the way and why. */
export function CarriedUp({ day, call }: { readonly day: MyDay; readonly call: Call }) {
  if (day.carried.length === 0) return null
  const byId = new Map(day.carried.map((c) => [idOf(c.owed), c]))
  return (
    <Section id="carried" title="Come up to you" count={day.carriedPart.total} more="Others owe these. They were not done in time, so you are told.">
      <OwedRows call={call} desk={day.desk} records={day.records} owed={day.carried.map((c) => c.owed)} shown={carriedShown} about={(o) => {
        const c = byId.get(idOf(o))
        return c ? { note: <Why carried={c} day={day} call={call} />, links: linksOf(c, call) } : {}
      }} />
      <Pages part={day.carriedPart} call={call} />
    </Section>
  )
}

/** Where to say what you will do about it, until somebody told has said so. A red line has a page for that. */
function linksOf({ owed, told }: Carried, call: Call): readonly Link[] {
  if (!told || told.said.length > 0) return []
  return [{ text: 'Say what you will do', href: whereAnswered(call, owed, told.record) }]
}

function Why({ carried: { owed, reached, told }, day, call }: { readonly carried: Carried; readonly day: MyDay; readonly call: Call }) {
  const because = sayPastBecause(reached.past, { pack: call.pack, names: day.desk.names, now: call.now })
  const { why } = owed.content
  return (
    <>
      {why && `${why.replace(/\.$/, '')}. `}
      {because ? `It came past those before you, because ${because}.` : `It came to you as ${roleWords(call.pack, reached.role)}.`}
      {told && ` You were told ${sayMoment(told.at, call.now)}.`}
      {told?.said.map((s) => <SaidBy said={s} day={day} call={call} />)}
    </>
  )
}

const SaidBy = ({ said, day, call }: { readonly said: Said; readonly day: MyDay; readonly call: Call }) =>
  <> <strong>{(said.by && day.desk.names(said.by)) ?? 'Somebody'}, {sayMoment(said.at, call.now)}</strong> “{said.words}”</>
