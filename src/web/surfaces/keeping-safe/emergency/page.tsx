import { mayDo } from '../../../../access/index.ts'
import { sayMoment, systemClock } from '../../../../calendar/index.ts'
import { emergencyKeySetting, newEmergencyKey, noteEvent, packStories, type EmergencyKey, type PackStory } from '../../../../store/emergency/index.ts'
import { Button, Empty, Panel, Section, Title } from '../../../kit/index.ts'
import { definePage, type Call, type Form, type Posted } from '../../../contract.ts'
import { namesFrom, type NameBook } from '../../../words/index.ts'
import { WideTable } from '../../child/parts/wide-table.tsx'
import { Press, sayBytes, toEmergency, toPack, toSlip } from '../parts.tsx'

interface Packs { readonly packs: readonly PackStory[]; readonly key: EmergencyKey | null; readonly making: boolean; readonly names: NameBook; readonly words: string | null }

async function load(call: Call, words: string | null = null): Promise<Packs> {
  const { store } = call, packs = await packStories(store.engine.db)
  const asked = await store.setting<string>('emergency-asked'), made = await store.setting<string>('emergency-made')
  return {
    packs, words, key: await store.setting<EmergencyKey>(emergencyKeySetting), making: asked !== null && (made === null || asked > made),
    names: namesFrom(await call.reader.cards(packs.flatMap((p) => p.events.map((e) => e.worker)))),
  }
}

const didWords = { handed: 'was given it', read: 'read', destroyed: 'says it is destroyed' } as const
const happened = (p: PackStory, names: NameBook, call: Call): string => p.events.map((e) =>
  `${e.reader ?? names(e.worker) ?? 'Somebody'} ${didWords[e.what]}${e.what === 'read' ? ` ${e.children ?? 0} ${e.children === 1 ? 'child' : 'children'}` : ''}, ${sayMoment(e.at, call.now)}`).join('. ')

function Words({ words, id }: { readonly words: string; readonly id: string }) {
  return (
    <Panel title="Write these words down now" id="words">
      <p class="govuk-body">They are shown this once and kept nowhere. They open every pack made from now on (key {id}); older packs open with the older words.</p>
      <p class="sl-lead"><strong>{words}</strong></p>
      <p class="govuk-body">Keep them where the duty team can get at them without a computer, apart from the packs.</p>
    </Panel>
  )
}

function List({ data: { packs, names }, call }: { readonly data: Packs; readonly call: Call }) {
  if (packs.length === 0) return <Empty kind="ask">No pack has been made yet.</Empty>
  return (
    <WideTable label="Emergency packs" head={['Made', 'Holds', 'What became of it', '']} rows={packs.map((p) => [
      <>{sayMoment(p.made, call.now)}<br /><span class="sl-quiet">Pack {p.pack.toUpperCase()}, key {p.key}</span></>,
      `${p.children} children, ${sayBytes(p.bytes)}${p.left_out > 0 ? `; ${p.left_out} left out` : ''}`,
      <>{p.unaccounted && <strong>Not accounted for. </strong>}{happened(p, names, call) || (p.cleared ? 'Cleared away; nobody was given it here' : 'Nobody was given it here')}</>,
      p.unaccounted
        ? <Press action={toEmergency} csrf={call.csrf}><input type="hidden" name="destroyed" value={p.pack} /><Button small tone="secondary">My copy is destroyed</Button></Press>
        : p.cleared === null ? <a class="govuk-link" href={toPack(p.pack)}>Save<span class="govuk-visually-hidden"> pack {p.pack}</span></a> : '',
    ])} />
  )
}

/** Emergency packs: the newest to save, words to open them, and what became of each. */
export default definePage<Packs>({
  path: toEmergency,
  permission: 'emergency:use',
  audit: 'Looked at emergency packs',
  about: () => null,
  load: async (call) => ({ data: await load(call) }),
  title: () => 'Emergency packs',
  view: (data, call) => ({
    place: 'keeping',
    main: (
      <>
        <Title title="Emergency packs" lead="Every open child’s essentials in one locked file, for when Sightline cannot be reached. It opens in any browser, with no network." />
        {data.words && data.key && <Words words={data.words} id={data.key.id} />}
        {!data.key && <p class="govuk-body"><strong>Nothing can be made yet: there are no words to open it with.</strong></p>}
        <div class="sl-press sl-after">
          {data.key && data.packs[0] && data.packs[0].cleared === null && <Button href={toPack(data.packs[0].pack)}>Save the newest, {sayMoment(data.packs[0].made, call.now)}</Button>}
          <Button href={toSlip} tone="secondary">Enter a reading slip</Button>
          {data.key && <Press action={toEmergency} csrf={call.csrf}><input type="hidden" name="make" value="yes" /><Button tone="secondary">Make one now</Button></Press>}
        </div>
        {data.making && <p class="govuk-body" role="status">A new pack is being made. Look again in a minute.</p>}
        <Section id="packs" title="Packs">
          <List data={data} call={call} />
        </Section>
        {mayDo(call.user.roles, 'emergency:manage') && (
          <Section id="new-words" title="The words">
            <p class="govuk-body">{data.key ? `The words in use were made ${sayMoment(data.key.made, call.now)}. Make new ones when somebody who knows them leaves, and after a pack was used.` : 'Make them once, and a pack is made every night from then on.'}</p>
            <Press action={toEmergency} csrf={call.csrf}><input type="hidden" name="words" value="new" /><Button tone="secondary">Make new words</Button></Press>
          </Section>
        )}
      </>
    ),
  }),
  post: { permission: 'emergency:use', handle },
})

async function handle(call: Call, form: Form): Promise<Posted<Packs>> {
  const destroyed = form['destroyed']
  if (form['words'] === 'new') {
    if (!mayDo(call.user.roles, 'emergency:manage')) return { notAllowed: 'Only a head of service or the director makes new words. Ask one of them.' }
    const { key, words } = newEmergencyKey(systemClock.now())
    await call.store.set(emergencyKeySetting, key)
    await call.store.set('emergency-asked', systemClock.now())
    return { again: await load(call, words), status: 200 }
  }
  if (form['make'] === 'yes') {
    await call.store.set('emergency-asked', systemClock.now())
    return { redirect: toEmergency, say: 'A new pack is being made. It is here in a minute.' }
  }
  if (typeof destroyed !== 'string' || !(await packStories(call.store.engine.db)).some((p) => p.pack === destroyed)) return { redirect: toEmergency }
  await noteEvent(call.store.engine.db, { pack: destroyed, at: call.now, what: 'destroyed', worker: call.user.worker })
  return { redirect: toEmergency, say: 'Noted that the copy is destroyed.' }
}
