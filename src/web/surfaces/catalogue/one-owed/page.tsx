import { sayLongDay } from '../../../../calendar/index.ts'
import { england, isleOfMan, type Pack } from '../../../../packs/index.ts'
import type { DutyDefinition } from '../../../../readings/duty/index.ts'
import { BackLink, BasisBadge, basisMeaning, Panel, Title } from '../../../kit/index.ts'
import { definePage, notHere, type Call } from '../../../contract.ts'
import { basisWords, checkedWords, roleWords, sayWithin, upper } from '../../../words/index.ts'
import { To } from '../../child/parts/to.tsx'
import { toCatalogue, toOwedType, toRecordType, toRule, ruleIn } from '../../links.ts'
import { Meets } from '../../rules/parts/index.ts'
import { heldIn } from '../parts/limit.tsx'
import { CatalogueNav, inPlace, placeOf, PlaceLine, type Place } from '../parts/place.tsx'

interface OneOwed { readonly place: Place; readonly duty: DutyDefinition }

/** What one place holds of it: the limit, how far it binds, where it is written and whether anybody read it there. */
function Here({ pack, rule, call }: { readonly pack: Pack; readonly rule: string; readonly call: Call }) {
  const held = heldIn(pack, rule, call.now)
  if (!held) {
    return (
      <div class="sl-lawcard sl-lawcard--local">
        <h3 class="sl-h3">{upper(pack.place)}</h3><p>No rule is held for it, so nobody owes it there now.</p>
      </div>
    )
  }
  const { version: v } = held, words = basisWords(v)
  const local = words.unverified || v.basis === 'local default' || v.basis === 'sector practice' || v.basis === 'procedure'
  return (
    <div class={local ? 'sl-lawcard sl-lawcard--local' : 'sl-lawcard'}>
      <h3 class="sl-h3">{upper(pack.place)}: {sayWithin(v.within)}</h3>
      <div class="sl-lawcard__b"><BasisBadge basis={v.basis} unverified={words.unverified} /> <span class="sl-quiet">{basisMeaning(v.basis)}</span></div>
      <p class="sl-lawcard__cite">{v.law.href ? <a class="govuk-link" href={v.law.href} rel="noreferrer">{v.law.cite}</a> : v.law.cite}</p>
      <p>In our words: {v.law.says}</p>
      {words.number !== null && <p class="sl-quiet">{words.number}.</p>}
      <p class="sl-quiet">{checkedWords(v, sayLongDay)}</p>
    </div>
  )
}

function About({ place, duty, call }: OneOwed & { readonly call: Call }) {
  const type = place.pack.recordTypes.find((t) => t.id === duty.press.kind)
  const here = call.pack.duties.some((d) => d.id === duty.id)
  return (
    <Panel title="About this" id="about-this">
      <dl class="sl-kv">
        {type && <div><dt>Met by writing</dt><dd><To href={`${toRecordType(type.id, { in: place.elsewhere })}#${duty.press.step}`}>{type.title}: {type.steps[duty.press.step]?.title}</To></dd></div>}
        <div><dt>Owed by</dt><dd>{upper(roleWords(place.pack, duty.owner))}</dd></div>
        {duty.escalates.length > 0 && <div><dt>Goes up to</dt><dd>{upper([...new Set(duty.escalates.map((e) => roleWords(place.pack, e.to)))].join(', then '))}</dd></div>}
        {duty.redLine && <div><dt>A red line</dt><dd>{duty.redLine.title}</dd></div>}
        {duty.answers.length > 0 && <div><dt>Needs it answers</dt><dd>{duty.answers.join(', ')}</dd></div>}
        {duty.catalogue !== null && <div><dt>In the list of duties</dt><dd>{duty.catalogue}</dd></div>}
      </dl>
      {here && <p><To href={toRule(duty.id)}>The rule here, its versions and worked cases</To></p>}
    </Panel>
  )
}

/** One thing owed, with England's law and the Isle of Man's beside each other. */
export default definePage<OneOwed>({
  path: '/catalogue/owed/:rule',
  permission: 'anyone signed in',
  audit: 'Read one thing that is owed, in each place',
  about: () => null,
  load: (call) => {
    const asked = placeOf(call), rule = ruleIn(call.params['rule'] ?? '')
    // A rule of the other place only is shown in that place's words.
    const place = asked.pack.duties.some((d) => d.id === rule) ? asked : placeOf({ pack: call.pack, query: { in: asked.other.id } })
    const duty = place.pack.duties.find((d) => d.id === rule)
    return Promise.resolve(duty ? { data: { place, duty } } : notHere)
  },
  title: ({ place, duty }) => inPlace(duty.title, place),
  view: ({ place, duty }, call) => ({
    top: <CatalogueNav place={place} current="owed" />,
    main: (
      <>
        <p class="sl-crumb"><BackLink href={toCatalogue('owed', { in: place.elsewhere })}>Everything that is owed</BackLink></p>
        <div class="sl-split">
          <div class="sl-split__main">
            <Title title={duty.title} label={inPlace('What is owed', place)} />
            {place.other.duties.some((d) => d.id === duty.id) && <PlaceLine place={place} to={(asked) => toOwedType(duty.id, asked)} />}
            <section aria-labelledby="each-place">
              <h2 id="each-place" class="sl-h2 sl-h2--rule">In each place, today</h2>
              <div class="sl-two">{[england, isleOfMan].map((pack) => <div><Here pack={pack} rule={duty.id} call={call} /></div>)}</div>
            </section>
            <Meets duty={duty} />
          </div>
          <div class="sl-split__side"><About place={place} duty={duty} call={call} /></div>
        </div>
      </>
    ),
  }),
})
