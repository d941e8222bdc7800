import { sayDay, sayWhen } from '../../../../calendar/index.ts'
import { BackLink, Button, Details, Input, InsetText, Panel, Radios, Section, Textarea, Title } from '../../../kit/index.ts'
import { definePage, notHere, type Call } from '../../../contract.ts'
import { Csrf, ProblemList } from '../../door/parts/field.tsx'
import { toGuidance, toGuidancePage, toRecord } from '../../links.ts'
import { StartWriting } from '../../write/start-writing.tsx'
import { mayBegin } from '../parts/load.ts'
import { StateChip, Text } from '../parts/words.tsx'
import { mayReview, open, type OnePage } from './open.ts'
import { handle } from './review.ts'
import { kindWords } from '../../../words/index.ts'

/** A page of guidance: the words, who owns it, when it was looked at, when next, and every earlier wording. */
export default definePage<OnePage>({
  path: '/guidance/:record',
  permission: 'anyone signed in',
  audit: 'Read guidance',
  about: () => null,
  load: async (call) => { const data = await open(call); return data ? { data } : notHere },
  title: ({ page }) => page.title,
  view: (data, call) => ({ main: <View data={data} call={call} /> }),
  post: { permission: 'record:write', handle },
})

interface Of { readonly data: OnePage; readonly call: Call }

function View({ data, call }: Of) {
  const { page, library } = data
  return (
    <>
      <p class="sl-crumb"><BackLink href={toGuidance()}>All guidance</BackLink></p>
      <ProblemList problems={data.problems} />
      <Title title={page.title} label="Guidance" lead={<StateChip page={page} today={library.today} now={call.now} />} />
      {page.withdrawn && (
        <InsetText classes="sl-inset"><p><strong>This no longer holds</strong>, from {sayWhen(page.withdrawn.happened, call.now)}: {page.withdrawn.body.why ?? 'no reason was written'}. {page.withdrawn.body.instead && `Instead: ${page.withdrawn.body.instead}`}</p></InsetText>
      )}
      <div class="sl-split">
        <div class="sl-split__main">
          <Section id="text" title="What it says"><Text text={page.text || 'Nothing is written yet.'} /></Section>
          <Versions data={data} call={call} />
        </div>
        <div class="sl-split__side"><Whose data={data} call={call} /><Presses data={data} call={call} /></div>
      </div>
    </>
  )
}

function Whose({ data: { page, library }, call }: Of) {
  const name = (id: string | null): string => (id && library.names(id)) || 'nobody named'
  const { pack } = call
  return (
    <Panel title="Who answers for it" id="whose">
      <p>Owned by <strong>{name(page.owner)}</strong>.</p>
      <p>Last looked at {sayDay(page.reviewed.on, call.now)} by {name(page.reviewed.by)}. {page.wrong && 'At the last look it was not right any more, and nobody has written it anew.'}</p>
      <p>{page.reviewBy ? `To be looked at again by ${sayDay(page.reviewBy, call.now)}.` : 'Nobody wrote by when it is looked at again.'}</p>
      {page.beside.length > 0 && <p class="sl-quiet">It stands beside: {page.beside.map((id) => kindWords(pack, id)).join(', ')}.</p>}
    </Panel>
  )
}

/** Looking at it again is a short form of this page; a new wording is written as any record is. */
function Presses({ data: { page, said, problems, library }, call }: Of) {
  if (page.withdrawn !== null) return null
  const mayWriteIt = mayBegin(call) && library.authority !== null
  return (
    <>
      {mayWriteIt && (
        <Panel title="Change it" id="change">
          <div class="sl-press">
            <StartWriting csrf={call.csrf} child={library.authority} kind="guidance" step="written" record={page.record} label="Write a new wording" small secondary
              prefill={{ title: page.title, ...(page.kind ? { kind: page.kind } : {}), text: page.text, ...(page.owner ? { owner: page.owner } : {}) }} />
            {mayBegin(call, 'withdrawn') && <StartWriting csrf={call.csrf} child={library.authority} kind="guidance" step="withdrawn" record={page.record} label="Take it away" small secondary />}
          </div>
          <p class="sl-after"><a class="govuk-link" href={toRecord(page.record)}>Its record</a></p>
        </Panel>
      )}
      {mayReview(call, page) && (
        <Panel title="Say that you looked at it again" id="review">
          <form method="post" action={toGuidancePage(page.record)}>
            <Csrf csrf={call.csrf} />
            <Radios name="still" legend="Is it right as it stands?" small value={said.still} error={problems['still']}
              items={[{ value: 'yes', text: 'Yes' }, { value: 'no', text: 'No', hint: 'It stays overdue until a new wording is written.' }]} />
            <Textarea name="what" label="What did you look at, and what did people who use it say?" rows={3} value={said.what} error={problems['what']} />
            <Input name="next" label="By which day is it looked at again?" value={said.next} error={problems['next']} width={10} attributes={{ type: 'date' }} />
            <Button small>Write it down</Button>
          </form>
        </Panel>
      )}
    </>
  )
}

const Versions = ({ data: { page, library }, call }: Of) => (page.versions.length < 2 ? null : (
  <Section id="versions" title="Earlier wordings" count={page.versions.length - 1}>
    {page.versions.slice(1).map((v) => (
      <Details summary={`From ${sayWhen(v.happened, call.now)}${v.current.author && library.names(v.current.author) ? `, by ${library.names(v.current.author)}` : ''}`}>
        <Text text={v.body.text ?? 'The wording did not change.'} />
      </Details>
    ))}
  </Section>
))
