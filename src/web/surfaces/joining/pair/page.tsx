import { randomUUID } from 'node:crypto'
import { sayMoment } from '../../../../calendar/index.ts'
import { noteLooks } from '../../../../store/index.ts'
import { definePage, notHere, type Call, type Loaded } from '../../../contract.ts'
import { Button, Empty, InsetText, Section, Textarea, Title } from '../../../kit/index.ts'
import { nameInLine, upper } from '../../../words/index.ts'
import { To } from '../../child/parts/to.tsx'
import { WideTable } from '../../child/parts/wide-table.tsx'
import { Csrf, ProblemList } from '../../door/parts/field.tsx'
import { toChild, toJoining, toPair, toWrite } from '../../links.ts'
import { Between } from './between.tsx'
import { plain, type Compared } from './compare.ts'
import { handle } from './handle.ts'
import { loadPair, type One, type PairPage } from './load.ts'

const audit = 'Looked at two records side by side'

/** `/same/:person/:other`: two records side by side, joined when they are one person's and parted when they are not. */
export default definePage<PairPage>({
  path: '/same/:person/:other',
  permission: 'child:find',
  audit,
  about: (d) => d.one.subject,
  load,
  title: () => 'Two records side by side',
  view: (page, call) => ({ place: 'children', main: <Pair page={page} call={call} /> }),
  post: { permission: 'record:write', handle },
})

/** The other's record is looked at as much as the one's, and noted so. */
async function load(call: Call): Promise<Loaded<PairPage>> {
  const page = await loadPair(call)
  if ('notHere' in page) return notHere
  await noteLooks(call.reader, { actor: call.user.worker, action: audit, page: '/same/:person/:other', session: call.user.session, level: 'record', subjects: [page.other.subject] })
  return { data: page }
}

export interface OfPair { readonly page: PairPage; readonly call: Call }

const link = (one: One) => <To href={one.about === 'child' ? toChild(one.subject) : toWrite(one.subject)}>{one.name}</To>

function Pair({ page, call }: OfPair) {
  const { one, other, why } = page
  return (
    <>
      <ProblemList problems={page.problem ? { how: page.problem } : {}} />
      <Title title={`${one.name} and ${other.name}`} lead="Two records side by side. You see of each what you may see." />
      <Standing page={page} call={call} />
      {page.parted && <Between page={page} call={call} />}
      <Section id="reasons" title="Why they may be one person, or not">
        {why.length === 0 ? <Empty kind="ask">Nothing that can be compared speaks for it or against it.</Empty> : <ul class="govuk-list govuk-list--bullet">{why.map((w) => <li>{upper(w)}</li>)}</ul>}
        <p class="sl-quiet">This proves nothing by itself. Ask the family, and whoever works with them.</p>
      </Section>
      <Section id="both" title="What each record says">
        <WideTable label="What each record says of who they are" head={['', link(one), link(other)]}
          rows={[...page.compared.map(row), ['Written', one.written, other.written]]} />
      </Section>
      <Press page={page} call={call} />
      <p class="sl-after"><To href={toJoining(one.subject)}>Look for another record of {one.name}</To></p>
    </>
  )
}

const row = ({ what, one, other, same }: Compared) => [what, cell(one, same), cell(other, same)]
const cell = (all: readonly string[], same: readonly string[]) => (all.length === 0
  ? <span class="sl-quiet">Not written</span>
  : <>{all.map((w, i) => <>{i > 0 && <br />}{w}{same.some((s) => plain(s) === plain(w)) && <strong> (the same)</strong>}</>)}</>)

/** Whether they are read as one now, since when, and who says so. */
function Standing({ page: { joined, parted, through, names }, call }: OfPair) {
  const first = (joined ?? parted)?.facts[0], said = nameInLine(names)
  if (through) return <InsetText classes="sl-inset"><p>They are read as one, because each was joined with somebody else’s record. Part them there.</p></InsetText>
  if (!first) return null
  const how = typeof first.body['how'] === 'string' ? first.body['how'] : ''
  return (
    <InsetText classes="sl-inset">
      <p><strong>{joined ? 'Read as one' : 'Were read as one'}</strong> since {sayMoment(first.recorded, call.now)}: {first.author ? said(first.author) : 'Sightline'} wrote: {how || 'no reason was written'}</p>
      {parted?.withdrawn && <p><strong>Parted</strong> {sayMoment(parted.withdrawn.recorded, call.now)} by {parted.withdrawn.author ? said(parted.withdrawn.author) : 'Sightline'}: {parted.withdrawn.why ?? 'no reason was written'}</p>}
    </InsetText>
  )
}

function Press({ page: { one, other, joined, through, mayJoin, how, problem }, call }: OfPair) {
  if (through || !mayJoin) return null
  return (
    <Section id="press" title={joined ? 'They are two people' : 'They are one person'}>
      <form action={toPair(one.subject, other.subject)} method="post">
        <Csrf csrf={call.csrf} />
        <input type="hidden" name="_do" value={joined ? 'part' : 'join'} />
        <input type="hidden" name="record" value={randomUUID()} />
        <Textarea name="how" label={joined ? 'How do you know that they are two?' : 'How do you know that they are one?'} rows={4} value={how} error={problem ?? undefined}
          hint={joined ? 'They are read apart again, each with what was written about them, and what was written in between is listed for you.' : 'What matches, and who checked it with the family. Everybody who can see one record then sees both.'} />
        <Button preventDoubleClick tone={joined ? 'secondary' : undefined}>{joined ? 'Part them' : 'Read them as one'}</Button>
      </form>
    </Section>
  )
}
