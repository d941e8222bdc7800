import { dayOf, sayMoment } from '../../../../calendar/index.ts'
import { BackLink, Button, Details, Input, Section, Select, Title } from '../../../kit/index.ts'
import type { Call } from '../../../contract.ts'
import { Csrf, Field, ProblemList } from '../../door/parts/field.tsx'
import { WideTable } from '../../child/parts/wide-table.tsx'
import { ChoosePerson } from '../../somebody.tsx'
import { LinkOnce } from '../parts/once.tsx'
import { rolesToGive, sayAccount, sayPost } from '../parts/staff.ts'
import { unitItems } from '../parts/units.ts'
import type { Data } from './page.tsx'

type Props = { readonly data: Data; readonly call: Call }
/** A part with something to put right in it is open. */
const has = (data: Data, ...names: readonly string[]): boolean => names.some((n) => data.problems[n] !== undefined)
const action = (data: Data): string => `/admin/people/${data.member.worker}`

export const PersonView = ({ data, call }: Props) => (
  <>
    <BackLink href="/admin/people">People and their accounts</BackLink>
    <ProblemList problems={data.problems} />
    <Title title={data.member.name} lead={data.mine ? 'This is you. Your own posts and account are changed by another administrator.' : undefined} />
    {data.link ? <LinkOnce name={data.member.name} link={data.link} /> : null}
    <div class="sl-two">
      <div><Posts data={data} call={call} /></div>
      <div><AccountPart data={data} call={call} /></div>
    </div>
  </>
)

const DayBox = ({ data, call, what, label }: Props & { readonly what: string; readonly label: string }) => (
  <Input name="on" id={`${what}-on`} label={label} value={dayOf(call.now)} error={data.problems[`${what}-on`]} width={10} attributes={{ type: 'date' }} />
)

const Posts = ({ data, call }: Props) => (
  <Section id="posts" title="Posts">
    {data.member.posts.length === 0 ? <p class="govuk-body">None.</p> : <ul class="govuk-list govuk-list--spaced">{data.member.posts.map((p) => (
      <li>
        {sayPost(p, call.now)}
        {p.to === null && !data.mine ? <Details summary="Write the last day">
          <form method="post" action={action(data)}>
            <Csrf csrf={call.csrf} /><input type="hidden" name="record" value={p.record} />
            <DayBox data={data} call={call} what="post-end" label="Last day in the post" />
            <Button name="do" value="post-end" tone="secondary" small>End this post</Button>
          </form>
        </Details> : null}
      </li>
    ))}</ul>}
    {data.mine ? null : <>
      <Details summary="Another post" open={has(data, 'role', 'unit', 'post-start-on')}>
        <form method="post" action={action(data)}>
          <Csrf csrf={call.csrf} />
          <Select name="role" label="Role" items={[{ value: '', text: 'Choose' }, ...rolesToGive(call).map((r) => ({ value: r.id, text: r.title }))]} error={data.problems['role']} />
          <Select name="unit" label="Which team or home?" items={unitItems(data.units)} error={data.problems['unit']} />
          <DayBox data={data} call={call} what="post-start" label="First day in the post" />
          <Button name="do" value="post-start" tone="secondary" small>Start this post</Button>
        </form>
      </Details>
      <Details summary="Away, and who covers" open={has(data, 'cover', 'away-on')}>
        <form method="post" action={action(data)}>
          <Csrf csrf={call.csrf} />
          <DayBox data={data} call={call} what="away" label="First day away" />
          <Input name="lastDay" label="Last day away" hint="Leave empty if it is not known." width={10} attributes={{ type: 'date' }} />
          <ChoosePerson name="cover" label="Who covers?" people={data.colleagues} typed={data.cover} error={data.problems['cover']} />
          <Button name="do" value="away" tone="secondary" small>Write it</Button>
        </form>
      </Details>
    </>}
  </Section>
)

const AccountPart = ({ data, call }: Props) => {
  const { account, name } = data.member
  return (
    <Section id="account" title="Account">
      <p class="govuk-body">{account ? <><strong>{account.name}</strong>. </> : null}{sayAccount(account, data.waiting, call.now)}.</p>
      {account || data.mine ? null : <form method="post" action={action(data)} autocomplete="off">
        <Csrf csrf={call.csrf} />
        <Field name="signIn" label="Sign-in name" hint="For example ash.kowalczyk." problems={data.problems} width={20} spellcheck={false} />
        <Button name="do" value="make">Make an account</Button>
      </form>}
      {account && data.sessions.length > 0 ? <WideTable label="Signed in now" head={['Browser', 'Since']} rows={data.sessions.map((s) => [s.device || 'A browser', sayMoment(s.started, call.now)])} /> : null}
      {account && !data.mine ? <AccountPresses data={data} call={call} account={account} name={name} /> : null}
    </Section>
  )
}

const AccountPresses = ({ data, call, account, name }: Props & { readonly account: NonNullable<Data['member']['account']>; readonly name: string }) => (
  <>
    <form method="post" action={action(data)} class="sl-press">
      <Csrf csrf={call.csrf} />
      {!account.ready && !account.disabled ? <Button name="do" value="link" tone="secondary" small>Make a new link</Button> : null}
      {data.sessions.length > 0 ? <Button name="do" value="sessions" tone="secondary" small>Sign out everywhere</Button> : null}
      {account.disabled ? <Button name="do" value="open" tone="secondary" small>Open the account again</Button> : <Button name="do" value="close" tone="quiet-danger" small>Close the account</Button>}
    </form>
    {account.ready && !account.disabled ? <Details summary="They cannot sign in any more" open={has(data, 'why')}>
      <p class="govuk-body">Resetting takes away their password, codes and passkeys and gives you a link to pass on. {name} is told at the next sign-in. Be sure it is they who ask: ring a number you know, or see them.</p>
      <form method="post" action={action(data)}>
        <Csrf csrf={call.csrf} />
        <Field name="why" label="How do you know it is they who ask?" problems={data.problems} />
        <Button name="do" value="reset" tone="warning" small>Reset how they sign in</Button>
      </form>
    </Details> : null}
  </>
)
