import { randomUUID } from 'node:crypto'
import { dayOf } from '../../../../calendar/index.ts'
import { whyNotAName } from '../../../../store/index.ts'
import { BackLink, Button, Input, Select } from '../../../kit/index.ts'
import { definePage, type Call, type Form, type Posted } from '../../../contract.ts'
import { Csrf, Field, ProblemList, type Problems } from '../../door/parts/field.tsx'
import { joinLink, LinkOnce } from '../parts/once.tsx'
import { rolesToGive } from '../parts/staff.ts'
import { loadUnits, unitItems, type Unit } from '../parts/units.ts'
import { dayFrom } from '../../day-from.ts'
import { writeStep } from '../parts/write.ts'
import { answerOf } from '../../../form.ts'

interface Said { readonly name: string; readonly signIn: string; readonly role: string; readonly unit: string; readonly phone: string; readonly from: string }
interface Data { readonly units: readonly Unit[]; readonly said: Said; readonly problems: Problems; readonly made: { readonly worker: string; readonly link: string } | null }

/** Somebody new: their first post, their account, and the link to set it up. */
export default definePage<Data>({
  path: '/admin/invite',
  permission: 'account:manage',
  audit: 'Opened making an account',
  about: () => null,
  load: async (call) => ({ data: { units: await loadUnits(call), said: { name: '', signIn: '', role: '', unit: '', phone: '', from: dayOf(call.now) }, problems: {}, made: null } }),
  title: ({ made }) => (made ? 'Their account is made' : 'Somebody new'),
  view: (data, call) => ({ place: 'admin', main: <div class="sl-door">{data.made ? <Made said={data.said} made={data.made} /> : <Asked data={data} call={call} />}</div> }),
  post: { permission: 'account:manage', handle },
})

const Made = ({ said, made }: { readonly said: Said; readonly made: NonNullable<Data['made']> }) => (
  <>
    <BackLink href="/admin/people">People and their accounts</BackLink>
    <h1 class="govuk-heading-l">{said.name} can join</h1>
    <LinkOnce name={said.name} link={made.link} />
    <p class="govuk-body">Their sign-in name is <strong>{said.signIn}</strong>. <a class="govuk-link" href={`/admin/people/${made.worker}`}>Their posts and account</a></p>
  </>
)

const Asked = ({ data: { units, said, problems }, call }: { readonly data: Data; readonly call: Call }) => (
  <>
    <BackLink href="/admin">Administration</BackLink>
    <ProblemList problems={problems} />
    <h1 class="govuk-heading-l">Somebody new</h1>
    <p class="govuk-body">What they may see and do follows from the post, from its first day.</p>
    <form method="post" action="/admin/invite" autocomplete="off">
      <Csrf csrf={call.csrf} />
      <Field name="name" label="Name people know them by" problems={problems} value={said.name} width={20} />
      <Field name="signIn" label="Sign-in name" hint="For example ash.kowalczyk." problems={problems} value={said.signIn} width={20} spellcheck={false} />
      <Select name="role" label="Role" items={[{ value: '', text: 'Choose' }, ...rolesToGive(call).map((r) => ({ value: r.id, text: r.title }))]} value={said.role} error={problems['role']} />
      <Select name="unit" label="Which team or home?" items={unitItems(units)} value={said.unit} error={problems['unit']} />
      <Input name="from" label="First day in the post" value={said.from} error={problems['from']} width={10} attributes={{ type: 'date' }} />
      <Field name="phone" label="Work phone" problems={problems} value={said.phone} width={20} type="tel" />
      <Button>Make the account</Button>
    </form>
  </>
)

async function handle(call: Call, form: Form): Promise<Posted<Data>> {
  const said: Said = {
    name: answerOf(form, 'name'), signIn: answerOf(form, 'signIn'), role: answerOf(form, 'role'), unit: answerOf(form, 'unit'), phone: answerOf(form, 'phone'), from: answerOf(form, 'from'),
  }
  const units = await loadUnits(call), from = dayFrom(said.from)
  const problems = await problemsIn(call, said, units)
  if (!from || Object.keys(problems).length > 0) return { again: { units, said, problems, made: null }, status: 422 }
  const worker = randomUUID()
  const refused = await writeStep(call, {
    subject: worker, about: 'worker', kind: 'post', step: 'started', on: from, body: { name: said.name, role: said.role, unit: said.unit, ...(said.phone ? { phone: said.phone } : {}) },
  })
  const by = { actor: call.user.worker, session: call.user.session, page: '/admin/invite' }
  const account = refused ? null : await call.store.door.accounts.make(worker, said.signIn, by)
  if (!account) return { again: { units, said, problems: { signIn: refused ?? 'Somebody took that sign-in name meanwhile. The post is written: choose another name on their page.' }, made: null }, status: 409 }
  const link = joinLink(call, await call.store.door.links.make('join', account.id, call.user.worker))
  return { again: { units, said, problems: {}, made: { worker, link } }, status: 200 }
}

async function problemsIn(call: Call, said: Said, units: readonly Unit[]): Promise<Problems> {
  const badName = whyNotAName(said.signIn)
  const taken = !badName && await call.store.door.accounts.byName(said.signIn) !== null
  return {
    ...(said.name ? {} : { name: 'Type their name.' }), ...(badName ? { signIn: badName } : taken ? { signIn: 'Somebody has that sign-in name already. Choose another.' } : {}),
    ...(rolesToGive(call).some((r) => r.id === said.role) ? {} : { role: 'Choose a role.' }), ...(units.some((u) => u.id === said.unit) ? {} : { unit: 'Choose where they work.' }),
    ...(dayFrom(said.from) ? {} : { from: 'Give a day, for example 2026-11-23.' }),
  }
}
