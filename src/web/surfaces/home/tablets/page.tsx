import { sayMoment } from '../../../../calendar/index.ts'
import { BackLink, Button, Empty, Input, Panel, Section, Title } from '../../../kit/index.ts'
import type { TabletRow } from '../../../../store/index.ts'
import { definePage, notHere, type Call, type Form, type Loaded, type Posted } from '../../../contract.ts'
import { answerOf } from '../../../form.ts'
import { namesFrom, type NameBook } from '../../../words/index.ts'
import { toTablets, toTonight } from '../../links.ts'
import { chosenHome, homesOf, type Home } from '../tonight/which.ts'

interface Data { readonly home: Home; readonly tablets: readonly TabletRow[]; readonly names: NameBook; /** The tablet this browser is. */ readonly here: string | null; readonly byPin: boolean; readonly problem: string | null }

/** `/tonight/tablets?home=`: the home's tablets, for its manager: making this browser one, and ending one that is lost or given away. */
export default definePage<Data>({
  path: '/tonight/tablets',
  permission: 'home:tablet',
  audit: 'Opened the home’s tablets',
  about: () => null,
  load: async (call): Promise<Loaded<Data>> => {
    const data = await load(call, call.query['home'])
    return data ? { data } : notHere
  },
  title: ({ home }) => `Tablets of ${home.name}`,
  view: (data, call) => ({ place: 'tonight', main: <Tablets {...data} call={call} /> }),
  post: { permission: 'home:tablet', handle },
})

async function load(call: Call, asked: string | undefined): Promise<Data | null> {
  const homes = await homesOf(call, await call.reader.org())
  const home = chosenHome(homes, asked) ?? (asked ? undefined : homes[0])
  if (!home) return null
  const tablets = await call.store.tablets.ofHome(home.id), here = await call.store.tablets.find(call.visit.tablet)
  return { home, tablets, names: namesFrom(await call.reader.cards(tablets.map((t) => t.madeBy))), here: here?.id ?? null, byPin: call.visit.session?.method === 'PIN', problem: null }
}

async function handle(call: Call, form: Form): Promise<Posted<Data>> {
  const data = await load(call, answerOf(form, 'home'))
  if (!data) return notHere
  const by = { actor: call.user.worker, session: call.user.session, page: '/tonight/tablets' }
  if (answerOf(form, '_do') === 'end') {
    const ending = data.tablets.find((t) => t.id === answerOf(form, 'tablet'))
    if (!ending) return notHere
    await call.store.tablets.end(ending, by)
    // Whoever ends the tablet in their hands is signed out with everybody else on it.
    return ending.id === data.here ? { redirect: '/sign-in', keep: { tablet: null }, say: 'This browser is the home’s tablet no more.' } : { redirect: toTablets(data.home.id), say: 'That tablet is ended. Its PINs open nothing.' }
  }
  if (data.byPin) return { again: { ...data, problem: 'You came in by PIN. Sign in in full to make this browser the home’s.' }, status: 422 }
  const name = answerOf(form, 'name').slice(0, 40)
  if (!name) return { again: { ...data, problem: 'Give it a name people of the home know it by, such as kitchen.' }, status: 422 }
  const token = await call.store.tablets.make(data.home.id, name, call.visit.tablet, by)
  return { redirect: '/tablet/pin', keep: { tablet: token }, say: `This browser is the home’s ${name} tablet now.` }
}

function Tablets({ home, tablets, names, here, byPin, problem, call }: Data & { readonly call: Call }) {
  return (
    <>
      <BackLink href={toTonight(home.id)}>The board</BackLink>
      <Title title={`Tablets of ${home.name}`} lead="On a home’s tablet, people of the home change over with a PIN, and nobody writes under somebody else’s name." />
      <div class="sl-split">
        <div class="sl-split__main">
          <Section id="tablets" title="Tablets now" count={tablets.length}>
            {tablets.length === 0 ? <Panel><Empty kind="ask">No browser is this home’s tablet.</Empty></Panel> : (
              <ul class="sl-ends" role="list">{tablets.map((t) => <li><One tablet={t} home={home} names={names} here={here} call={call} /></li>)}</ul>
            )}
          </Section>
        </div>
        <div class="sl-split__side">
          <Panel title="This browser" id="this-browser">
            {here !== null ? <p>This browser is a home’s tablet.</p> : byPin ? <p>You came in by PIN. Sign in in full to make a browser the home’s.</p> : <Make home={home} problem={problem} call={call} />}
          </Panel>
        </div>
      </div>
    </>
  )
}

const One = ({ tablet, home, names, here, call }: Omit<Data, 'tablets' | 'byPin' | 'problem'> & { readonly tablet: TabletRow; readonly call: Call }) => (
  <>
    <div>
      <strong>{tablet.name}</strong>{tablet.id === here && ' (this one)'}
      <br /><span class="sl-quiet">Made by {names(tablet.madeBy) ?? 'somebody'}, {sayMoment(tablet.made, call.now)}. {tablet.pins === 1 ? '1 person has a PIN' : `${tablet.pins} people have a PIN`} on it.</span>
    </div>
    <form method="post" action="/tonight/tablets">
      <input type="hidden" name="_csrf" value={call.csrf} />
      <input type="hidden" name="home" value={home.id} />
      <input type="hidden" name="tablet" value={tablet.id} />
      <Button tone="secondary" small name="_do" value="end">End it<span class="govuk-visually-hidden">: {tablet.name}</span></Button>
    </form>
  </>
)

const Make = ({ home, problem, call }: Pick<Data, 'home' | 'problem'> & { readonly call: Call }) => (
  <form method="post" action="/tonight/tablets">
    <input type="hidden" name="_csrf" value={call.csrf} />
    <input type="hidden" name="home" value={home.id} />
    <p>Do this on the tablet itself, and only where it stays in the home.</p>
    <Input name="name" id="name" label="What is it called?" hint="Such as kitchen or office." width={20} error={problem ?? undefined} autocomplete="off" />
    <Button preventDoubleClick>Make this browser the home’s tablet</Button>
  </form>
)
