import { sayMoment } from '../../../../calendar/index.ts'
import { Button, Section, SummaryList, Table, Title } from '../../../kit/index.ts'
import type { Call } from '../../../contract.ts'
import { Csrf } from '../../door/parts/field.tsx'
import { isStaff } from '../../../server/places.ts'
import { toMessages, toMyCalendar, toTold } from '../../links.ts'
import type { Mine } from './page.tsx'

const rolesOf = (call: Call): string => call.user.roles.map((r) => r.title).join(', ') || 'No post at the moment'

export const AccountView = ({ data, call }: { readonly data: Mine; readonly call: Call }) => (
  <>
    <Title title="My account" lead={`${call.user.name}. ${rolesOf(call)}.`} />
    {data.account ? <HowISignIn data={data} call={call} /> : <p class="govuk-body">There are no accounts in the demonstration: anybody may be anybody.</p>}
    {isStaff(call.user) && <WhereTold data={data} call={call} />}
    <WhereIAm data={data} call={call} />
    {data.notices.length > 0 ? <Section id="notices" title="What was done to your account">
      <Table head={['When', 'What']} rows={data.notices.map((n) => [sayMoment(n.at, call.now), n.says])} />
    </Section> : null}
  </>
)

const change = (href: string, text: string, of: string) => ({ items: [{ href, text, visuallyHiddenText: of }] })

const HowISignIn = ({ data: { account, passkeys, recoveryLeft }, call }: { readonly data: Mine; readonly call: Call }) => account && (
  <Section id="how" title="How you sign in">
    <SummaryList rows={[
      { key: 'Sign-in name', value: account.name },
      account.issuer ? { key: 'Single sign-on', value: 'You sign in through your organisation.' } : null,
      { key: 'Password', value: account.hasPassword ? 'Set' : 'None', actions: change('/account/password', account.hasPassword ? 'Change' : 'Choose one', ' password') },
      { key: 'Codes from an app', value: account.hasCodes ? 'On' : 'Off', actions: change('/account/codes', account.hasCodes ? 'Use another app' : 'Turn on', ' for codes') },
      account.hasCodes ? { key: 'Recovery codes', value: `${recoveryLeft} not used yet`, actions: change('/account/recovery', 'Get new ones', ' for recovery') } : null,
      { key: 'Passkeys', value: passkeys.length === 0 ? 'None' : String(passkeys.length), actions: change('/account/passkeys', 'Make one', ' on this device') },
    ]} />
    {passkeys.length > 0 ? <>
      <h3 class="govuk-heading-s">Your passkeys</h3>
      <ul class="sl-ends">{passkeys.map((p) => (
        <li>
          <span>Made with {p.label}, {sayMoment(p.made, call.now)}. {p.used ? `Last used ${sayMoment(p.used, call.now)}.` : 'Not used yet.'}</span>
          <form method="post" action="/account">
            <Csrf csrf={call.csrf} /><input type="hidden" name="passkey" value={p.id} />
            <Button name="do" value="remove-passkey" tone="quiet-danger" small>Take away</Button>
          </form>
        </li>
      ))}</ul>
    </> : null}
  </Section>
)

const WhereTold = ({ data: { to, feed }, call }: { readonly data: Mine; readonly call: Call }) => (
  <Section id="told" title="Where you are told">
    <SummaryList rows={[
      { key: 'In Sightline', value: 'Always', actions: { items: [{ href: toTold(), text: 'Read', visuallyHiddenText: ' what you were told' }] } },
      { key: 'By e-mail', value: sayTo(to), actions: change(toMessages(), to?.address ? 'Change' : 'Set up', ' being told by e-mail') },
      { key: 'Your calendar', value: feed ? `Follows what you owe, since ${sayMoment(feed.made, call.now)}` : 'Does not follow what you owe', actions: change(toMyCalendar(), feed ? 'Change' : 'Set up', ' your calendar') },
    ]} />
  </Section>
)

const sayTo = (to: Mine['to']): string => (to === null ? 'This server sends none' : to.refused !== null ? 'Nobody can be reached at the address you gave'
  : to.address === null ? (to.wanted === null ? 'No' : 'Waits for the code') : to.wish.how === 'none' ? `${to.address}, switched off` : to.address)

const WhereIAm = ({ data, call }: { readonly data: Mine; readonly call: Call }) => (
  <Section id="where" title="Where you are signed in">
    <ul class="sl-ends">{data.sessions.map((s) => (
      <li>
        <span><strong>{s.device || 'A browser'}</strong>{s.id === call.user.session ? ', this one' : ''}. Since {sayMoment(s.started, call.now)}, with {s.method}. Ends {sayMoment(s.idleUntil, call.now)} if nothing is pressed.</span>
        {s.id === call.user.session ? null : <form method="post" action="/account">
          <Csrf csrf={call.csrf} /><input type="hidden" name="session" value={s.id} />
          <Button name="do" value="end" tone="secondary" small>Sign out there</Button>
        </form>}
      </li>
    ))}</ul>
    {data.sessions.length > 1 ? <form method="post" action="/account">
      <Csrf csrf={call.csrf} />
      <Button name="do" value="end-others" tone="secondary">Sign out everywhere else</Button>
    </form> : null}
  </Section>
)
