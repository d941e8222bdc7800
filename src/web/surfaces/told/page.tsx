import { isId } from '../../../ledger/index.ts'
import type { ToldWhat } from '../../../packs/index.ts'
import { markSeen, mostTold, toldDays, toldOf } from '../../../store/index.ts'
import { definePage, notHere, type Call, type Form, type Posted } from '../../contract.ts'
import { answerOf } from '../../form.ts'
import { Button, Details, Empty, Section, Title, type Tally } from '../../kit/index.ts'
import { To } from '../child/parts/to.tsx'
import { Csrf } from '../door/parts/field.tsx'
import { toMessages, toTold } from '../links.ts'
import { Pages } from '../pages.tsx'
import { loadTold, type ToldPage } from './load.ts'
import { kindsTold, ToldRow, whereTold } from './row.tsx'

/** What I was told: what came up to me, was given to me, came back and was answered; seen and not. */
export default definePage<ToldPage>({
  path: '/told',
  permission: 'anyone signed in',
  audit: 'Read what they were told',
  about: () => null,
  load: async (call) => ({ data: await loadTold(call) }),
  title: () => 'What you were told',
  view: (page, call) => ({
    main: (
      <>
        <Title title="What you were told" tallies={talliesOf(page)}
          lead={page.only ? <>Only what {kindsTold[page.only].only}. <To href={toTold()}>Show everything</To></> : 'It is kept on the record whether you look here or not.'} />
        <Section id="unseen" title="Not seen yet" count={page.parts.unseen.total}>
          {page.unseen.length === 0
            ? <Empty kind="met">{page.counts.size === 0 ? 'You have seen everything you were told.' : 'Nothing of this kind that you have not seen.'} Something carried up to you, given to you, sent back or answered will stand here.</Empty>
            : <><ul class="sl-newslist" role="list">{page.unseen.map((h) => <ToldRow heard={h} page={page} call={call} />)}</ul><SeenAll page={page} call={call} /><Pages part={page.parts.unseen} call={call} /></>}
        </Section>
        <Section id="seen" title={`Seen, of the last ${toldDays} days`} count={page.parts.seen.total}>
          {page.seen.length === 0 ? <Empty kind="met">Nothing yet.</Empty> : <SeenList page={page} call={call} />}
          <Pages part={page.parts.seen} call={call} />
        </Section>
        <p class="govuk-body"><To href={toMessages()}>Be told by e-mail too</To>, without a name in it.</p>
      </>
    ),
  }),
  post: { permission: 'anyone signed in', handle },
})

const talliesOf = ({ counts }: ToldPage): readonly Tally[] => Object.entries(kindsTold).flatMap(([what, k]): readonly Tally[] => {
  const count = counts.get(what as ToldWhat) ?? 0
  return count > 0 ? [{ count, words: k.counted, tone: k.tone, icon: k.icon, href: toTold({ what }) }] : []
})

/** Rows of what was seen that stand open; the rest fold. */
const openRows = 10

const SeenList = ({ page, call }: { readonly page: ToldPage; readonly call: Call }) => {
  const rows = page.seen.map((h) => <ToldRow heard={h} page={page} call={call} />), folded = rows.slice(openRows)
  return (
    <>
      <ul class="sl-newslist" role="list">{rows.slice(0, openRows)}</ul>
      {folded.length > 0 && <Details classes="sl-after" summary={`${folded.length} more`}><ul class="sl-newslist" role="list">{folded}</ul></Details>}
    </>
  )
}

/** Only what stands on the page: what came since it was opened, or is not listed, is not seen yet. */
const SeenAll = ({ page, call }: { readonly page: ToldPage; readonly call: Call }) => page.unseen.length < 2 ? null : (
  <form method="post" action={toTold()}>
    <Csrf csrf={call.csrf} /><input type="hidden" name="facts" value={page.unseen.map((h) => h.fact).join(' ')} />
    <Button name="do" value="all" tone="secondary">I have seen {page.parts.unseen.total > page.unseen.length ? `these ${page.unseen.length}` : 'all of these'}</Button>
  </form>
)

async function handle(call: Call, form: Form): Promise<Posted<ToldPage>> {
  const { reader } = call
  if (form['do'] === 'all') {
    const done = await markSeen(reader, answerOf(form, 'facts').split(' ').filter(isId).slice(0, mostTold))
    return { redirect: toTold(), say: done === 0 ? 'You had seen them already.' : done === 1 ? 'Marked as seen.' : `All ${done} are marked as seen.` }
  }
  const fact = answerOf(form, 'fact')
  if (!isId(fact) || (form['do'] !== 'seen' && form['do'] !== 'open')) return notHere
  const told = await toldOf(reader, fact)
  await markSeen(reader, [fact])
  const says = told && form['do'] === 'open' ? (await reader.record(told.record)).find((f) => f.id === fact) : undefined
  return told && says ? { redirect: whereTold({ ...told, says }, call) } : { redirect: toTold(), say: 'Marked as seen.' }
}
