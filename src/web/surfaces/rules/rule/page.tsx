import type { Limit } from '../../../../calendar/index.ts'
import { versionAt, type DutyCase, type DutyDefinition, type DutyVersion } from '../../../../readings/duty/index.ts'
import { BackLink, Panel, Title } from '../../../kit/index.ts'
import { definePage, notHere } from '../../../contract.ts'
import { roleWords, sayLimit, sayWithin, upper } from '../../../words/index.ts'
import type { Pack } from '../../../../packs/index.ts'
import { ruleIn } from '../../links.ts'
import { Cases, casesOf, Law, Meets, Versions } from '../parts/index.ts'

interface Rule { readonly duty: DutyDefinition; readonly version: DutyVersion | null; readonly cases: readonly DutyCase[] }

const amount = (limit: Limit): string => (Object.values(limit)[0] === 0 ? 'as soon as it is late' : `${sayLimit(limit)} after it was due`)

const Ladder = (props: { readonly duty: DutyDefinition; readonly pack: Pack }) => (
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
    return { data: { duty, version: versionAt(duty, { at: call.now }), cases: await casesOf(duty, call.pack) } }
  },
  title: ({ duty }) => duty.title,
  view: ({ duty, version, cases }, call) => ({
    main: (
      <>
        <p class="sl-crumb"><BackLink href="/rules">All the rules</BackLink></p>
        <div class="sl-split">
          <div class="sl-split__main">
            <Title title={duty.title} label="What is owed, and why"
              lead={version ? `${upper(sayWithin(version.within))}. ${version.law.says}` : 'No rule is held for today.'} />
            <Meets duty={duty} />
            {version && <Law version={version} />}
            <Versions duty={duty} used={version} usedFor="In force today" />
            <Cases duty={duty} cases={cases} now={call.now} />
          </div>
          <div class="sl-split__side">
            <Ladder duty={duty} pack={call.pack} />
            {duty.redLine && <Panel title="A red line" id="red"><p><strong>{duty.redLine.title}.</strong></p><p>{duty.redLine.why}</p></Panel>}
            {duty.catalogue && <Panel title="In the catalogue" id="catalogue"><p>{duty.catalogue}</p></Panel>}
          </div>
        </div>
      </>
    ),
  }),
})
