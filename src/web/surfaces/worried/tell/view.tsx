import { yesNoNotSure } from '../../../../packs/index.ts'
import { Button, Input, Radios, Textarea } from '../../../kit/index.ts'
import type { Call } from '../../../contract.ts'
import { Csrf, Field, ProblemList, type Problems } from '../../door/parts/field.tsx'
import { toWorried } from '../../links.ts'
import type { Typed } from '../answers.ts'
import { DangerFirst, Leave } from '../danger.tsx'
import type { TellPage } from './page.tsx'

/** The page: danger first, then what happens, then the form. */
export const TellView = ({ page: { ring, typed, problems }, call }: { readonly page: TellPage; readonly call: Call }) => (
  <div class="sl-door">
    <ProblemList problems={problems} />
    <Leave />
    <h1 class="govuk-heading-l">{typed.me ? 'Are you worried about something?' : 'Are you worried about a child?'}</h1>
    <DangerFirst ring={ring} me={typed.me} place={call.pack.jurisdiction} />
    {typed.me ? <ForMe /> : <ForOthers />}
    <TellForm typed={typed} problems={problems} csrf={call.csrf} />
    <Leave />
  </div>
)

const ForOthers = () => (
  <>
    <p class="govuk-body-l">You do not have to be sure. Finding out is our work, not yours.</p>
    <p class="govuk-body"><a class="govuk-link" href={toWorried(true)}>I am under 18, and it is about me</a></p>
    <h2 class="govuk-heading-m">What happens next</h2>
    <ul class="govuk-list govuk-list--bullet">
      <li>The people whose work it is to keep children safe here read what you write. Nobody else is sent it.</li>
      <li>They find out which child it is, and decide what would help. That can be a talk, help for the family, or keeping the child safe today.</li>
      <li>You need not say who you are. If you tell us how to reach you, somebody lets you know that it was read. They cannot tell you about the family.</li>
      <li>We do not tell the family who wrote to us without asking you, unless the law makes us. They may guess.</li>
    </ul>
  </>
)

const ForMe = () => (
  <>
    <p class="govuk-body-l">You have done nothing wrong, and you do not have to be sure. Tell it in your own words.</p>
    <p class="govuk-body"><a class="govuk-link" href={toWorried(false)}>I am worried about another child</a></p>
    <h2 class="govuk-heading-m">What happens next</h2>
    <ul class="govuk-list govuk-list--bullet">
      <li>Somebody whose work it is to help children reads what you write.</li>
      <li>If you say how we can find you, they talk with you first wherever they can. Say when and where it is safe to.</li>
      <li>If somebody is hurting you, we cannot keep it secret from everybody. We tell as few people as we can, and tell you who.</li>
    </ul>
  </>
)

const items = yesNoNotSure.codes.map((c) => ({ value: c.code, text: c.label }))

function TellForm({ typed: t, problems, csrf }: { readonly typed: Typed; readonly problems: Problems; readonly csrf: string }) {
  return (
    <form method="post" action="/worried" autocomplete="off">
      <Csrf csrf={csrf} />
      <input type="hidden" name="key" value={t.key} />
      {t.me && <input type="hidden" name="me" value="yes" />}
      <Textarea name="words" label={{ text: t.me ? 'What is happening?' : 'What worries you?', classes: 'govuk-label--m' }} rows={8} value={t.words} error={problems['words']} autocomplete="off"
        hint={t.me ? 'Write it as you would say it.' : 'What you saw or heard, when, and how often. Write it as you would say it.'} />
      <Radios name="danger" legend={{ text: t.me ? 'Are you in danger now?' : 'Is anyone in danger now?', classes: 'govuk-fieldset__legend--m' }} items={items} value={t.danger} error={problems['danger']}
        hint="If the answer is yes, ring 999 before you send this." />
      <h2 class="govuk-heading-m">{t.me ? 'About you' : 'Which child is it?'}</h2>
      <p class="govuk-body">{t.me ? 'You can leave out whatever you do not want to say. Without it we may not find you.' : 'As much as you know. Leave out what you do not.'}</p>
      <Field name="childName" label={t.me ? 'Your name' : 'Name'} problems={problems} value={t.childName} autocomplete="off" spellcheck={false} />
      <Field name="childAge" label={t.me ? 'Your age or birthday' : 'Age or birthday'} hint="For example: about 6, or 9/3/2019" problems={problems} value={t.childAge} autocomplete="off" width={20} />
      <Textarea name="childWhere" label={t.me ? 'Where you live, or your school' : 'Where they live, or their school'} rows={2} value={t.childWhere} error={problems['childWhere']} autocomplete="off" />
      {!t.me && <>
        <h2 class="govuk-heading-m">About you</h2>
        <p class="govuk-body">You can leave this empty and send it without a name.</p>
        <Field name="from" label="Who you are, and how you know the child" problems={problems} value={t.from} autocomplete="off" />
      </>}
      <Field name="reach" label={t.me ? 'How can we reach you, and when is it safe?' : 'How can we reach you?'} hint={t.me ? 'A phone number, or a grown-up you trust.' : 'A phone number or an email address.'}
        problems={problems} value={t.reach} autocomplete="off" />
      <Radios name="knows" legend={t.me ? 'Does anybody at home know that you are telling us?' : 'Does the child or the family know that you are telling us?'} items={items} value={t.knows} />
      <Trap typed={t} problems={problems} />
      <Button preventDoubleClick>Send it</Button>
    </form>
  )
}

/** Machines fill in every box. Whoever sees it in spite of that is told what it is, and loses nothing. */
const Trap = ({ typed, problems }: { readonly typed: Typed; readonly problems: Problems }) => (
  <div class={problems['website'] ? undefined : 'govuk-visually-hidden'} aria-hidden={problems['website'] ? undefined : 'true'}>
    <Input name="website" label="Leave this box empty" value={typed.website} error={problems['website']} autocomplete="off" attributes={problems['website'] ? {} : { tabindex: '-1' }} />
  </div>
)
