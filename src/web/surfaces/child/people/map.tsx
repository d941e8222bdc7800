import { mayWrite } from '../../../../access/index.ts'
import { howClose } from '../../../../packs/index.ts'
import type { Call } from '../../../contract.ts'
import { Section } from '../../../kit/index.ts'
import { calledOwn, initials, upper } from '../../../words/index.ts'
import { StartWriting } from '../../write/start-writing.tsx'
import type { ChildRecord } from '../parts/open-child.ts'
import { sayRelation, type Relation } from '../parts/responsibility.ts'

interface OfPage { readonly record: ChildRecord; readonly relations: readonly Relation[]; readonly call: Call }

/** The circles from the inside out, in the drawing's own units. */
const circles: readonly { readonly code: string; readonly radius: number }[] = [{ code: 'CLOSEST', radius: 75 }, { code: 'CLOSE', radius: 130 }, { code: 'FURTHER', radius: 185 }]
const middle = 220, dot = 19

/** Who matters to a child and how close each is, as they say: drawn in circles around them, and the same again as a list. */
export function PeopleMap({ record, relations, call }: OfPage) {
  if (relations.length === 0) return null
  const placed = relations.filter((r) => r.close !== null)
  const may = !record.past && mayWrite(call.user.roles, 'relationship', 'said-close')
  return (
    <Section id="map" title={`${upper(calledOwn(record.card))} map`} more={`${placed.length} of ${relations.length} ${relations.length === 1 ? 'person' : 'people'} put where ${record.called} says.`}>
      <div class="sl-two">
        {placed.length > 0 && <Drawing record={record} placed={placed} />}
        <div>
          {howClose.codes.map((c) => <Circle words={c.label} people={placed.filter((r) => r.close === c.code)} />)}
          <NotAsked record={record} people={relations.filter((r) => r.close === null)} />
        </div>
      </div>
      {may && (
        <div class="sl-press">
          {relations.map((r) => (
            <StartWriting csrf={call.csrf} child={record.child} kind="relationship" step="said-close" record={r.record} label={`Ask about ${r.name}`} secondary small
              hidden="and put them on the map" />
          ))}
        </div>
      )}
    </Section>
  )
}

const Circle = ({ words, people }: { readonly words: string; readonly people: readonly Relation[] }) => (people.length === 0 ? null : (
  <>
    <h3 class="sl-h3">{words}</h3>
    <ul class="govuk-list" role="list">{people.map((r) => <li>{sayRelation(r)}{r.closeWords && <>: “{r.closeWords}”</>}</li>)}</ul>
  </>
))

const NotAsked = ({ record, people }: { readonly record: ChildRecord; readonly people: readonly Relation[] }) => (people.length === 0 ? null : (
  <>
    <h3 class="sl-h3">Nobody has asked {record.called} about</h3>
    <p>{people.map(sayRelation).join(', ')}.</p>
  </>
))

/** The same in circles. Whoever cannot see it has the list beside it. */
function Drawing({ record, placed }: { readonly record: ChildRecord; readonly placed: readonly Relation[] }) {
  return (
    <svg width="100%" viewBox={`0 0 ${2 * middle} ${2 * middle}`} aria-hidden="true" focusable="false">
      {circles.map((c) => <circle cx={middle} cy={middle} r={c.radius} fill="none" stroke="currentColor" stroke-opacity="0.4" />)}
      <Spot x={middle} y={middle} mark={initials(record.card?.name ?? '?')} name={record.called} own />
      {circles.flatMap((c, ring) => {
        const here = placed.filter((r) => r.close === c.code)
        return here.map((r, i) => {
          const turn = (2 * Math.PI * i) / here.length - Math.PI / 2 + ring * 0.6
          return <Spot x={Math.round(middle + c.radius * Math.cos(turn))} y={Math.round(middle + c.radius * Math.sin(turn))} mark={initials(r.name)} name={r.name.split(' ')[0] ?? r.name} />
        })
      })}
    </svg>
  )
}

const Spot = (props: { readonly x: number; readonly y: number; readonly mark: string; readonly name: string; readonly own?: boolean }) => (
  <g>
    <circle cx={props.x} cy={props.y} r={props.own ? dot + 5 : dot} fill="Canvas" stroke="currentColor" stroke-width={props.own ? 3 : 1.5} />
    <text x={props.x} y={props.y + 5} text-anchor="middle" font-size="14" fill="CanvasText">{props.mark}</text>
    <text x={props.x} y={props.y + dot + 15} text-anchor="middle" font-size="13" fill="currentColor">{props.name}</text>
  </g>
)
