import { dayOf, sayMoment, sayWhen } from '../../../../calendar/index.ts'
import { caseHandover } from '../../../../packs/index.ts'
import { definePage, notHere, type Call } from '../../../contract.ts'
import { Button, Empty, Input, Section, Textarea, Title } from '../../../kit/index.ts'
import { called, nameInLine } from '../../../words/index.ts'
import { Csrf, ProblemList } from '../../door/parts/field.tsx'
import { toChild, toTakeOn, toRecord } from '../../links.ts'
import { AnswersOf } from '../../records/answers.tsx'
import { Brief } from '../../write/brief.tsx'
import { handle } from './handle.ts'
import { loadHandover, type HandoverPage } from './load.ts'

/** `/handovers/:record`: what whoever takes a child on must know, and one press to say that they have read it. */
export default definePage<HandoverPage>({
  path: '/handovers/:record',
  permission: 'child:read',
  audit: 'Read what they must know of a child',
  about: (page) => page.entry.subject,
  load: async (call) => { const page = await loadHandover(call); return page ? { data: page } : notHere },
  title: () => 'What you must know',
  view: (page, call) => ({ place: 'my-day', main: <Handover page={page} call={call} />, top: <Brief card={page.card} about="child" now={call.now} /> }),
  post: { permission: 'record:write', handle },
})

interface Of { readonly page: HandoverPage; readonly call: Call }

function Handover({ page, call }: Of) {
  const { entry, names, card } = page, handed = entry.at('handed'), by = handed?.author
  if (!handed) return null
  // Which record it goes with says nothing to whoever reads it.
  const { allocation: _, ...says } = caseHandover.read(handed.current)
  return (
    <>
      <ProblemList problems={page.problems} />
      <Title title={page.isMine ? 'What you must know' : 'What was handed on'} label={handed.body.why === 'COVER' ? 'To cover while somebody is away' : 'Handed on'}
        lead={`Written by ${(by && names(by)) ?? 'a colleague'}, ${sayMoment(handed.recorded, call.now)}.`} />
      <AnswersOf step={caseHandover.steps['handed'] as never} body={says} nameOf={nameInLine(names)} now={call.now} recordHref={toRecord} />
      <p><a class="govuk-link" href={toChild(entry.subject)}>Open {called(card)}’s record</a></p>
      <TakeOn page={page} call={call} />
    </>
  )
}

function TakeOn({ page, call }: Of) {
  const { entry, isMine, names, card, typed, problems } = page, taken = entry.at('taken-on')
  if (taken) return <Empty kind="met">{(taken.author && names(taken.author)) ?? 'A colleague'} took {called(card)} on {sayWhen(taken.happened, call.now)}. {taken.body.first}</Empty>
  if (!isMine) return <Empty kind="ask">Nobody has said yet that they have read this. Only whoever it was handed to can.</Empty>
  return (
    <Section id="take-on" title={`Take ${called(card)} on`}>
      <form method="post" action={toTakeOn(entry.record)}>
        <Csrf csrf={call.csrf} />
        <Textarea name="first" rows={3} label="What will you do first, and what do you still need to ask?" hint="May stay empty." value={typed.first} />
        <Input name="told" label={`When did ${called(card)} hear it from you?`} hint="Leave it empty until they have." value={typed.told} error={problems['told']} width={10}
          attributes={{ type: 'date', max: dayOf(call.now) }} />
        <Button preventDoubleClick>I have read this, and take {called(card)} on</Button>
      </form>
    </Section>
  )
}
