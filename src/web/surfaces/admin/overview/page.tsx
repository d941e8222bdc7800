import { Panel, Title } from '../../../kit/index.ts'
import { definePage } from '../../../contract.ts'
import { loadStaff, type Member } from '../parts/staff.ts'
import { loadUnits } from '../parts/units.ts'

interface Data { readonly staff: readonly Member[]; readonly units: number }

/** Where an administrator starts: who works here, where, and who can sign in. */
export default definePage<Data>({
  path: '/admin',
  permission: 'account:manage',
  audit: 'Opened administration',
  about: () => null,
  load: async (call) => ({ data: { staff: await loadStaff(call), units: (await loadUnits(call)).length } }),
  title: () => 'Administration',
  view: ({ staff, units }) => {
    const inPost = staff.filter((m) => m.posts.some((p) => p.now))
    const waiting = inPost.filter((m) => m.account && !m.account.ready && !m.account.disabled).length
    const without = inPost.filter((m) => !m.account).length
    const left = staff.filter((m) => m.account?.ready && !m.account.disabled && !m.posts.some((p) => p.now)).length
    return {
      place: 'admin',
      main: <>
        <Title title="Administration" lead="Who works here, where, and how they sign in. What you change is kept, with your name; no child’s record is open to you here." />
        <div class="sl-two">
          <Panel title="People" id="people">
            <p class="govuk-body">{inPost.length} in post. {without} without an account, {waiting} who have not set theirs up, {left} who have left and whose account is still open.</p>
            <p class="govuk-body"><a class="govuk-link" href="/admin/people">People and their accounts</a></p>
            <p class="govuk-body"><a class="govuk-link" href="/admin/invite">Somebody new</a></p>
          </Panel>
          <Panel title="Structure" id="structure">
            <p class="govuk-body">{units === 1 ? 'One unit: the authority itself.' : `${units} units.`} Who may see a child follows from them.</p>
            <p class="govuk-body"><a class="govuk-link" href="/admin/units">Services, teams and homes</a></p>
            <p class="govuk-body"><a class="govuk-link" href="/admin/roles">Who has which role</a></p>
          </Panel>
        </div>
      </>,
    }
  },
})
