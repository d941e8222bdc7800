import type { Limit } from '../../../../calendar/index.ts'
import { isChoice, type DutyCase } from '../../../../readings/duty/index.ts'
import { BackLink, Panel, Title } from '../../../kit/index.ts'
import { definePage, notHere } from '../../../contract.ts'
import { roleWords, sayLimit, sayWithin, upper } from '../../../words/index.ts'
import type { Pack } from '../../../../packs/index.ts'
import { To } from '../../child/parts/to.tsx'
import { ruleIn, toRules, toStandards } from '../../links.ts'
import { Cases, casesOf, Law, loadChoices, Meets, sayLead, standingOf, Versions, type Choice, type Standing } from '../parts/index.ts'

interface Rule extends Pick<Standing, 'duty' | 'own'> { readonly choice: Choice | null; readonly version: Standing['version']; readonly cases: readonly DutyCase[] }

const amount = (limit: Limit): string => (Object.values(limit)[0] === 0 ? 'as soon as it is late' : `${sayLimit(limit)} after it was due`)

const Ladder = (props: { readonly duty: Rule['duty']; readonly pack: Pack }) => (
  <Panel title="Who is told" id="ladder">
    <dl class="sl-kv">
      <div><dt>Owed by</dt><dd>{upper(roleWords(props.pack, props.duty.owner))}</dd></div>
      {props.duty.escalates.map((e) => <div><dt>{upper(amount(e.after))}</dt><dd>{upper(roleWords(props.pack, e.to))}</dd></div>)}
    </dl>
    <p class="sl-quiet">Somebody away is passed over for whoever covers, or else upward. Nothing stops at an empty desk.</p>
  </Panel>
)

/** A rule by itself: what is owed, by when, where that is written, and how it reads in worked cases. */
export default definePage<Rule>({
  path: '/rules/:rule',
  permission: 'anyone signed in',
  audit: 'Read a rule',
  about: () => null,
  load: async (call) => {
    const duty = call.pack.duties.find((d) => d.id === ruleIn(call.params['rule'] ?? ''))
    if (!duty) return notHere
    const choices = await loadChoices(call)
    const { own, version, choice } = standingOf(duty, choices, call)
    return { data: { duty, own, version: own && version, choice: own && choice && { limit: choice, name: choices.name, own }, cases: await casesOf(duty, call.pack) } }
  },
  title: ({ duty }) => duty.title,
  view: ({ duty, own, version, choice, cases }, call) => ({
    main: (
      <>
        <p class="sl-crumb"><BackLink href={toRules()}>All the rules</BackLink></p>
        <div class="sl-split">
          <div class="sl-split__main">
            <Title title={duty.title} label="What is owed, and why"
              lead={version ? `${upper(sayWithin(version.within))}. ${sayLead(version, choice)}` : 'No rule is held for today.'} />
            <Meets duty={duty} />
            {version && <Law version={version} choice={choice ?? undefined} />}
            <Versions duty={duty} used={version} usedFor="In force today" />
            <Cases duty={duty} cases={cases} now={call.now} />
          </div>
          <div class="sl-split__side">
            <Ladder duty={duty} pack={call.pack} />
            {own && isChoice(own) && (
              <Panel title="Its number is a choice" id="choice">
                <p>No law gives it, so the council may choose its own.</p>
                <p><To href={toStandards(duty.id)}>What is chosen here</To></p>
              </Panel>
            )}
            {duty.redLine && <Panel title="A red line" id="red"><p><strong>{duty.redLine.title}.</strong></p><p>{duty.redLine.why}</p></Panel>}
            {duty.catalogue && <Panel title="In the catalogue" id="catalogue"><p>{duty.catalogue}</p></Panel>}
          </div>
        </div>
      </>
    ),
  }),
})
