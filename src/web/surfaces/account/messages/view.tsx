import { sayMoment } from '../../../../calendar/index.ts'
import { codeMinutes, minutesApart, type MessageTo, type Wish } from '../../../../store/index.ts'
import { BackLink, Button, Checkboxes, Details, Fieldset, InsetText, Radios, Select, Title } from '../../../kit/index.ts'
import type { Call } from '../../../contract.ts'
import { Csrf, Field, ProblemList } from '../../door/parts/field.tsx'
import { To } from '../../child/parts/to.tsx'
import { toMessages, toTold } from '../../links.ts'
import type { Messages } from './page.tsx'

export const MessagesView = ({ data, call }: { readonly data: Messages; readonly call: Call }) => (
  <>
    <BackLink href="/account" />
    <ProblemList problems={data.problems} />
    <Title title="Be told by e-mail" lead={<>Everything you are told stands in Sightline, under <To href={toTold()}>What you were told</To>. An e-mail only says that something is there: never whom or what it is about.</>} />
    {data.to === null
      ? <InsetText>This server sends no e-mail yet. Whoever looks after it can set a mail server or GOV.UK Notify; nothing else changes until then.</InsetText>
      : <>
        <Address data={data} to={data.to} call={call} />
        {data.to.address !== null && <When wish={data.to.wish} call={call} />}
      </>}
    <p class="govuk-body">Do not wait for an e-mail when a child may be in danger. Ring.</p>
  </>
)

function Address({ data, to, call }: { readonly data: Messages; readonly to: MessageTo; readonly call: Call }) {
  return (
    <section aria-labelledby="where">
      <h2 class="sl-h2" id="where">Where</h2>
      {to.address !== null && <p class="govuk-body">You are told at <strong>{to.address}</strong>.{to.lastSent ? ` The last e-mail went ${sayMoment(to.lastSent, call.now)}.` : ''}</p>}
      {to.refused !== null && <InsetText>Nothing is sent there: on {sayMoment(to.refused, call.now)} we were told that nobody can be reached at this address. Give another.</InsetText>}
      {to.wanted !== null && <Code wanted={to.wanted} data={data} call={call} />}
      {to.address === null && to.wanted === null
        ? <Give label="Your work e-mail address" data={data} call={call} />
        : <Details summary="Give another address" open={data.problems['address'] !== undefined}><Give label="The other address" data={data} call={call} /></Details>}
      {to.address !== null && <form method="post" action={toMessages()}><Csrf csrf={call.csrf} /><Button name="do" value="forget" tone="quiet-danger" small>Forget my address</Button></form>}
    </section>
  )
}

const Give = ({ label, data, call }: { readonly label: string; readonly data: Messages; readonly call: Call }) => (
  <form method="post" action={toMessages()} novalidate>
    <Csrf csrf={call.csrf} />
    <Field name="address" label={label} problems={data.problems} value={data.typed} spellcheck={false} autocomplete="email" width={20}
      hint={`We send a code there, to be sure that it is yours. It works for ${codeMinutes} minutes.`} />
    <Button name="do" value="address">Send a code</Button>
  </form>
)

const Code = ({ wanted, data, call }: { readonly wanted: string; readonly data: Messages; readonly call: Call }) => (
  <form method="post" action={toMessages()} novalidate>
    <Csrf csrf={call.csrf} />
    <p class="govuk-body">A code was sent to <strong>{wanted}</strong>.</p>
    <Field name="code" label="The code" problems={data.problems} inputmode="numeric" autocomplete="one-time-code" width={10} hint="Six figures." />
    <Button name="do" value="code">This is my address</Button>
  </form>
)

const hours = Array.from({ length: 24 }, (_, h) => ({ value: h, text: h === 0 ? 'midnight' : h === 12 ? 'midday' : h < 12 ? `${h}am` : `${h - 12}pm` }))

const When = ({ wish, call }: { readonly wish: Wish; readonly call: Call }) => (
  <section aria-labelledby="when">
    <h2 class="sl-h2" id="when">When</h2>
    <form method="post" action={toMessages()}>
      <Csrf csrf={call.csrf} />
      <Radios name="how" value={wish.how} legend={{ text: 'How often?', classes: 'govuk-fieldset__legend--s' }} items={[
        { value: 'each', text: 'When it happens', hint: { text: `What comes within ${minutesApart} minutes is one e-mail.` }, conditional: (
          <Fieldset legend={{ text: 'But not between these hours' }}>
            <div class="sl-wish">
              <Select name="quietFrom" label="From" value={wish.quietFrom} items={hours} />
              <Select name="quietTo" label="Until" value={wish.quietTo} items={hours} />
            </div>
            <p class="govuk-hint">The same hour twice means at any hour.</p>
          </Fieldset>
        ) },
        { value: 'daily', text: 'Once a day', conditional: <Select name="dailyAt" label="At" value={wish.dailyAt} items={hours} /> },
        { value: 'none', text: 'Not at all', hint: { text: 'The address is kept.' } },
      ]} />
      <Checkboxes name="workingDays" values={wish.workingDaysOnly ? ['yes'] : []} items={[{ value: 'yes', text: 'Only on working days', hint: { text: 'Not at weekends or on bank holidays. What comes then waits for the next working day.' } }]} />
      <Button name="do" value="when">Keep this</Button>
    </form>
  </section>
)
