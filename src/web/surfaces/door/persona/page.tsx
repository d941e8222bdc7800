import { Button } from '../../../kit/index.ts'
import { definePage, type Call } from '../../../contract.ts'
import { arrive } from '../parts/arrive.ts'
import { tourOf } from '../../help/tours/index.ts'
import { toWorried } from '../../links.ts'

/** A made-up person the demonstration lets you be. Kept as a setting by the seed. */
export interface Persona { readonly worker: string; readonly name: string; readonly role: string; readonly says: string }
type Data = readonly Persona[]

/** The persona picker. It exists only in the demonstration. */
export default definePage<Data>({
  path: '/sign-in',
  only: 'demonstration',
  permission: 'public',
  audit: 'Opened the sign-in page',
  about: () => null,
  load: async (call) => ({ data: (await call.store.setting<readonly Persona[]>('cast')) ?? [] }),
  title: () => 'Sign in',
  view: (cast, call) => ({ main: <Picker cast={cast} csrf={call.csrf} place={call.pack.place} other={call.other} /> }),
  post: {
    permission: 'public',
    handle: async (call, form) => {
      const cast = (await call.store.setting<readonly Persona[]>('cast')) ?? []
      const chosen = cast.find((p) => p.worker === form['worker'])
      if (!chosen) return { again: cast, status: 422 }
      const role = call.pack.roles.find((r) => r.title === chosen.role)?.id
      const arrived = await arrive(call, { session: await call.store.sessions.open(chosen.worker, { device: call.visit.label }), person: chosen.worker, news: [] })
      return role && tourOf(role) ? { ...arrived, tour: { role, at: 'first' } } : arrived
    },
  },
})

const Picker = ({ cast, csrf, place, other }: { readonly cast: readonly Persona[]; readonly csrf: string; readonly place: string; readonly other: Call['other'] }) => (
  <>
    <h1 class="govuk-heading-l">Who would you like to be?</h1>
    <p class="govuk-body-l">This is a demonstration with made-up people. There are no passwords. Outside the demonstration this page does not exist.</p>
    {other && <p class="govuk-body">Here the law and the words are those of {place}. <a class="govuk-link" href={other.href}>See the made-up authority of {other.name} instead</a>.</p>}
    <p class="govuk-body">Or be <a class="govuk-link" href={toWorried(false)}>a neighbour who is worried about a child</a>: nobody has to sign in for that.</p>
    {cast.length === 0 ? <p class="govuk-body">Nobody has been made up yet. Stop Sightline and start it again with an empty data folder.</p> : null}
    <ul class="sl-cast" role="list">
      {cast.map((p) => (
        <li class="sl-cast__one">
          <form method="post" action="/sign-in">
            <input type="hidden" name="_csrf" value={csrf} />
            <input type="hidden" name="worker" value={p.worker} />
            <h2 class="govuk-heading-s sl-cast__name">{p.name}</h2>
            <p class="sl-cast__role">{p.role}</p>
            <p class="govuk-body-s">{p.says}</p>
            <Button>Be {p.name.split(' ')[0]}</Button>
          </form>
        </li>
      ))}
    </ul>
  </>
)
