import { randomUUID } from 'node:crypto'
import { dayOf } from '../../../../calendar/index.ts'
import { BackLink, Button, Radios, Select, Title } from '../../../kit/index.ts'
import { definePage, type Call, type Form, type Posted } from '../../../contract.ts'
import { Csrf, Field, ProblemList, type Problems } from '../../door/parts/field.tsx'
import { WideTable } from '../../child/parts/wide-table.tsx'
import { loadUnits, sayKind, unitItems, type Unit } from '../parts/units.ts'
import { writeStep } from '../parts/write.ts'
import { answerOf } from '../../../form.ts'

interface Said { readonly name: string; readonly about: string; readonly within: string; readonly phone: string }
interface Data { readonly units: readonly Unit[]; readonly said: Said; readonly problems: Problems }
const nothing: Said = { name: '', about: 'team', within: '', phone: '' }

/** Services, teams and homes, and what each is part of. */
export default definePage<Data>({
  path: '/admin/units',
  permission: 'structure:manage',
  audit: 'Looked at services, teams and homes',
  about: () => null,
  load: async (call) => ({ data: { units: await loadUnits(call), said: nothing, problems: {} } }),
  title: () => 'Services, teams and homes',
  view: ({ units, said, problems }, call) => ({
    place: 'admin',
    main: <>
      <BackLink href="/admin">Administration</BackLink>
      <ProblemList problems={problems} />
      <Title title="Services, teams and homes" lead="A manager of a unit sees the children of every unit within it, and is told when theirs cannot be reached." />
      <WideTable label="Units" head={['Name', 'What it is', 'Part of']} rows={units.map((u) => [
        <span class={`sl-within sl-within--${Math.min(u.depth, 4)}`}>{u.name}</span>, sayKind(u.about), units.find((o) => o.id === u.within)?.name ?? (u.about === 'authority' ? '' : 'Nothing: its children have no manager above'),
      ])} />
      <div class="sl-door">
        <h2 class="govuk-heading-m">Add one</h2>
        <form method="post" action="/admin/units">
          <Csrf csrf={call.csrf} />
          <Field name="name" label="Name" problems={problems} value={said.name} width={20} />
          <Radios name="about" legend="What is it?" value={said.about} inline items={[{ value: 'team', text: 'Team or service' }, { value: 'home', text: 'Home' }]} />
          <Select name="within" label="What is it part of?" items={unitItems(units.filter((u) => u.about !== 'home'))} value={said.within} error={problems['within']} />
          <Field name="phone" label="Phone" hint="A number that is answered, at night too if there is one." problems={problems} value={said.phone} width={20} type="tel" />
          <Button>Add it</Button>
        </form>
      </div>
    </>,
  }),
  post: { permission: 'structure:manage', handle },
})

async function handle(call: Call, form: Form): Promise<Posted<Data>> {
  const said: Said = { name: answerOf(form, 'name'), about: answerOf(form, 'about'), within: answerOf(form, 'within'), phone: answerOf(form, 'phone') }
  const units = await loadUnits(call)
  const problems: Problems = {
    ...(said.name ? {} : { name: 'Type its name.' }), ...(units.some((u) => u.id === said.within && u.about !== 'home') ? {} : { within: 'Choose what it is part of.' }),
    ...(units.some((u) => u.name.toLowerCase() === said.name.toLowerCase()) ? { name: 'There is one of that name already.' } : {}),
  }
  if (Object.keys(problems).length > 0) return { again: { units, said, problems }, status: 422 }
  const about = said.about === 'home' ? 'home' : 'team'
  const refused = await writeStep(call, {
    subject: randomUUID(), about, kind: 'organisation', step: 'described', on: dayOf(call.now), body: { name: said.name, within: said.within, ...(said.phone ? { phone: said.phone } : {}) },
  })
  return refused ? { again: { units, said, problems: { '': refused } }, status: 409 } : { redirect: '/admin/units', say: 'Added.' }
}
