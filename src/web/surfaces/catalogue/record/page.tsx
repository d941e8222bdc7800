import { mayWrite } from '../../../../access/index.ts'
import type { Pack } from '../../../../packs/index.ts'
import type { RecordType, StepDefinition } from '../../../../records/index.ts'
import { BackLink, Details, Empty, Jumps, Panel, Section, Title } from '../../../kit/index.ts'
import { definePage, notHere } from '../../../contract.ts'
import { upper } from '../../../words/index.ts'
import { To } from '../../child/parts/to.tsx'
import { toCatalogue, toOwedType, toRecordType } from '../../links.ts'
import { Questions, sayKinds } from '../parts/fields.tsx'
import { CatalogueNav, inPlace, placeOf, PlaceLine, type Place } from '../parts/place.tsx'

interface OneRecord { readonly place: Place; readonly type: RecordType }

/** When a step is offered, in a sentence. */
function sayOffered(step: StepDefinition): string {
  if (step.automatic) return 'Sightline writes this by itself.'
  const begins = step.opens ? 'Begins the record.' : 'Added to a record that was begun.'
  const again = step.repeats ? ' May be written again.' : ''
  return `${begins}${again}${step.closes ? ' Ends the record: nothing more is asked.' : ''}${step.refuses ? ' Not taken while something it needs is missing; it says what.' : ''}`
}

/** Titles of the roles that may write a step. */
const writersOf = (pack: Pack, kind: string, step: string): readonly string[] => pack.roles.filter((role) => mayWrite([role], kind, step)).map((role) => role.title)

function Step({ id, step, type, place }: { readonly id: string; readonly step: StepDefinition } & OneRecord) {
  const writers = writersOf(place.pack, type.id, id)
  return (
    <Section id={id} title={step.title} more={sayOffered(step)}>
      {step.happenedLabel !== null && <p>First asked: {step.happenedLabel}</p>}
      {Object.keys(step.fields).length > 0 ? <Questions fields={step.fields} place={place} /> : <p class="sl-quiet">It asks nothing more.</p>}
      {!step.automatic && (writers.length === 0
        ? <p class="sl-quiet">No role writes this step here.</p>
        : <Details summary={`Who may write it: ${writers.length} ${writers.length === 1 ? 'role' : 'roles'}`}><ul class="govuk-list">{writers.map((w) => <li>{w}</li>)}</ul></Details>)}
    </Section>
  )
}

function Meets({ type, place }: OneRecord) {
  const duties = place.pack.duties.filter((d) => d.press.kind === type.id)
  return (
    <Panel title="What it meets" id="what-it-meets">
      {duties.length === 0
        ? <Empty kind="ask">Nothing is owed that is met by writing this.</Empty>
        : <ul class="govuk-list">{duties.map((d) => <li><To href={toOwedType(d.id, { in: place.elsewhere })}>{d.title}</To></li>)}</ul>}
    </Panel>
  )
}

/** One kind of record as those who write it meet it: its steps, their questions, who writes them, and what is met by it. */
export default definePage<OneRecord>({
  path: '/catalogue/records/:type',
  permission: 'anyone signed in',
  audit: 'Read what a kind of record asks',
  about: () => null,
  load: (call) => {
    const place = placeOf(call), type = place.pack.recordTypes.find((t) => t.id === call.params['type'])
    return Promise.resolve(type ? { data: { place, type } } : notHere)
  },
  title: ({ place, type }) => inPlace(type.title, place),
  view: ({ place, type }) => {
    const steps = Object.entries(type.steps)
    return {
      top: <CatalogueNav place={place} current="records" />,
      main: (
        <>
          <p class="sl-crumb"><BackLink href={toCatalogue('records', { in: place.elsewhere })}>Everything that can be written</BackLink></p>
          <div class="sl-split">
            <div class="sl-split__main">
              <Title title={type.title} label={inPlace('What can be written', place)} lead={type.intro ?? undefined} />
              <PlaceLine place={place} to={(asked) => toRecordType(type.id, asked)} />
              {steps.length > 1 && <Jumps links={steps.map(([id, s]) => ({ text: s.title, href: `#${id}` }))} />}
              {steps.map(([id, step]) => <Step id={id} step={step} type={type} place={place} />)}
            </div>
            <div class="sl-split__side">
              <Meets type={type} place={place} />
              <Panel title="About this record" id="about-this-record">
                <dl class="sl-kv">
                  <div><dt>Written about</dt><dd>{upper(sayKinds(type.about))}</dd></div>
                  {type.sensitivity === 'restricted' && <div><dt>Who sees it</dt><dd>Restricted from the start: only those let into it</dd></div>}
                  {type.holdsAddress && <div><dt>Says where somebody lives</dt><dd>Kept from whoever must not know</dd></div>}
                  {type.unfinishedIsAConcern && <div><dt>Begun and not sent</dt><dd>Shown to others after {type.unfinishedIsAConcern.afterMinutes} minutes, as a concern</dd></div>}
                  {type.answers.length > 0 && <div><dt>Needs it answers</dt><dd>{type.answers.join(', ')}</dd></div>}
                  <div><dt>Name in files</dt><dd>{type.id}, version {type.version}</dd></div>
                </dl>
              </Panel>
            </div>
          </div>
        </>
      ),
    }
  },
})
