import { Button } from '../../../kit/index.ts'
import { definePage } from '../../../contract.ts'

/** A made-up person the demonstration lets you be. Kept as a setting by the seed. */
export interface Persona { readonly worker: string; readonly name: string; readonly role: string; readonly says: string }
interface Data { readonly cast: readonly Persona[]; readonly demonstration: boolean }

/** The persona picker. It exists only in the demonstration. */
export default definePage<Data>({
  path: '/sign-in',
  permission: 'public',
  audit: 'Opened the sign-in page',
  about: () => null,
  load: async (call) => {
    const cast = call.demonstration ? await call.store.setting<readonly Persona[]>('cast') : null
    return { data: { cast: cast ?? [], demonstration: call.demonstration } }
  },
  title: () => 'Sign in',
  view: (data, call) => ({ main: data.demonstration ? <Picker cast={data.cast} csrf={call.csrf} /> : <NoAccounts /> }),
  post: {
    permission: 'public',
    handle: async (call, form) => {
      const cast = call.demonstration ? (await call.store.setting<readonly Persona[]>('cast')) ?? [] : []
      const chosen = cast.find((p) => p.worker === form['worker'])
      if (!chosen) return { again: { cast, demonstration: call.demonstration }, status: 422 }
      return { redirect: '/', token: await call.store.sessions.open(chosen.worker) }
    },
  },
})

const Picker = ({ cast, csrf }: { readonly cast: readonly Persona[]; readonly csrf: string }) => (
  <>
    <h1 class="govuk-heading-l">Who would you like to be?</h1>
    <p class="govuk-body-l">This is a demonstration with made-up people. There are no passwords. Outside the demonstration this page does not exist.</p>
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

const NoAccounts = () => (
  <>
    <h1 class="govuk-heading-l">Nobody can sign in here yet</h1>
    <p class="govuk-body">This installation is not the demonstration, and this version has no accounts. Start it on an empty data folder to see the demonstration.</p>
  </>
)
