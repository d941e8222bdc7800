import { BackLink, Title } from '../../../kit/index.ts'
import { definePage, type Call } from '../../../contract.ts'
import type { Role } from '../../../../packs/index.ts'
import { WideTable } from '../../child/parts/wide-table.tsx'
import { Pages, partOf, rowsOf } from '../../pages.tsx'
import { loadStaff, rolesToGive, type Member } from '../parts/staff.ts'

const sees: { readonly [r in Role['reach']]: string } = {
  unit: 'Children known to their unit', allocated: 'Children allocated to them', authority: 'Every child', shared: 'Children shared with them', counts: 'Figures without names',
  self: 'What was released to them', none: 'No child',
}

/** Which roles there are, how far each sees, and who holds it today. */
export default definePage<readonly Member[]>({
  path: '/admin/roles',
  permission: 'account:manage',
  audit: 'Looked at who has which role',
  about: () => null,
  load: async (call) => ({ data: await loadStaff(call) }),
  title: () => 'Who has which role',
  view: (staff, call) => ({
    place: 'admin',
    main: <>
      <BackLink href="/admin">Administration</BackLink>
      <Title title="Who has which role" lead="A role is held by being in a post, from its first day to its last. What a role may do is part of the program, and changes only with it." />
      <WideTable label="Roles" head={['Role', 'Sees', 'Held today by']} rows={rolesToGive(call).map((r) => [
        r.title, sees[r.reach], <Holders all={holders(staff, r)} role={r} call={call} />,
      ])} />
    </>,
  }),
})

/** People named of one role; the others on a part of their own list. */
const perPage = 25

function Holders({ all, role, call }: { readonly all: ReturnType<typeof holders>; readonly role: Role; readonly call: Call }) {
  if (all.length === 0) return <>Nobody</>
  const part = partOf(call, all.length, perPage, role.id)
  return (
    <div id={role.id}>
      <ul class="govuk-list govuk-!-margin-bottom-0">{rowsOf(all, part).map(([m, unit]) => <li><a class="govuk-link" href={`/admin/people/${m.worker}`}>{m.name}</a>, {unit}</li>)}</ul>
      <Pages part={part} call={call} />
    </div>
  )
}

const holders = (staff: readonly Member[], role: Role): readonly (readonly [Member, string])[] =>
  staff.flatMap((m) => m.posts.filter((p) => p.now && p.role === role.title).map((p) => [m, p.unit] as const))
