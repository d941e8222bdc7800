import type { FamilyHow, FamilyMember } from '../../../../packs/index.ts'
import { Details, Section, type Words } from '../../../kit/index.ts'
import { toChild } from '../../links.ts'
import { RecordLink, To } from '../parts/to.tsx'
import { otherParents } from './genogram.ts'
import type { FamilyData } from './load.ts'
import { sayChanged, sayIs } from './words.ts'
import { lower } from '../../../words/index.ts'

/** The drawing again in words: everybody who is written, who they are to the child, what changed, and how it is known. */
export function Everybody({ data }: { readonly data: FamilyData }) {
  const { family, record } = data
  const groups: readonly (readonly [string, readonly FamilyMember[]])[] = [
    ['Parents', family.parents], ['Brothers and sisters', family.siblings], [`${record.called}’s own children`, family.children],
    ['Grandparents, aunts, uncles and carers', family.others.filter((m) => drawn.includes(m.relation ?? ''))], ['Others, not drawn', family.others.filter((m) => !drawn.includes(m.relation ?? ''))],
  ]
  return (
    <Section id="list" title="The same as a list">
      {groups.map(([title, members]) => (members.length === 0 && title !== 'Parents' ? null : (
        <>
          <h3 class="sl-h3">{title}</h3>
          <ul class="govuk-list govuk-list--bullet">
            {title === 'Parents' && <Lacking members={members} />}
            {members.map((m) => <li><One member={m} data={data} /></li>)}
          </ul>
        </>
      )))}
      <OtherParents data={data} />
    </Section>
  )
}

/** Of whom a half-brother is besides: in the drawing, and so in the list. */
function OtherParents({ data }: { readonly data: FamilyData }) {
  const others = otherParents(data.family, data.theirs)
  if (others.length === 0) return null
  const named = (id: string): string => data.people.get(id)?.name ?? 'someone you cannot see'
  return (
    <>
      <h3 class="sl-h3">Other parents of the brothers and sisters</h3>
      <ul class="govuk-list govuk-list--bullet">
        {others.map(({ member: m, of }) => <li><strong>{named(m.person)}</strong>: {lower(sayIs(m.relation, null))} of {named(of.person)}. {sayChanged({ ended: null }, data.people.get(m.person)?.died ?? m.died, data.record.now)}</li>)}
      </ul>
    </>
  )
}

const drawn: readonly string[] = ['grandparent', 'aunt-or-uncle', 'foster-carer']

const Lacking = ({ members }: { readonly members: readonly FamilyMember[] }) => (
  <>{(['mother', 'father'] as const).filter((role) => !members.some((m) => m.relation === role)).map((role) => <li>Nobody has written who the {role} is.</li>)}</>
)

function One({ member: m, data }: { readonly member: FamilyMember; readonly data: FamilyData }) {
  const person = data.people.get(m.person), name = person?.name ?? 'Someone you cannot see'
  const open = data.children.some((c) => c.child === m.person)
  const more = [sayChanged(m, person?.died ?? m.died, data.record.now), person?.sex || m.relation === null || clear.includes(m.relation) ? '' : 'Sex not written.'].filter(Boolean).join(' ')
  return (
    <>
      {open ? <To href={toChild(m.person)}>{name}</To> : <strong>{name}</strong>}: {lower(sayIs(m.relation, person?.sex ?? null))}. {more} {m.disagrees && <strong>What is written does not agree. Ask the family, and put right what is wrong. </strong>}
      <Details summary={<>How we know<span class="govuk-visually-hidden">: {name}</span></>}><ul class="govuk-list">{m.how.map((h) => <li><How how={h} data={data} /></li>)}</ul></Details>
    </>
  )
}

/** Who they are says their sex already, or it does not matter to the drawing. */
const clear: readonly string[] = ['mother', 'father', 'friend', 'other']

function How({ how, data }: { readonly how: FamilyHow; readonly data: FamilyData }): Words {
  const through = how.through.map((id) => data.people.get(id)?.name ?? 'someone you cannot see').join(' and ')
  const says = {
    said: `It is written in ${data.record.called}’s record.`, 'said-of-them': 'It is written in the other child’s record.', parents: `Both records name ${through} as a parent.`,
    'step-parent': `Through ${through}, a step-parent.`, 'foster-carer': `Both were fostered by ${through}.`,
  }[how.by]
  return <>{says} {how.records.map((r, i) => <>{i > 0 && ', '}<RecordLink record={r}>{how.records.length > 1 ? `Record ${i + 1}` : 'Its record'}</RecordLink></>)}</>
}
