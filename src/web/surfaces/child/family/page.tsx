import type { FamilyMember } from '../../../../packs/index.ts'
import { Section, Title } from '../../../kit/index.ts'
import { definePage } from '../../../contract.ts'
import { calledOwn, shortAge, upper } from '../../../words/index.ts'
import { toPeople } from '../../links.ts'
import { To } from '../parts/to.tsx'
import { ChildTop } from '../parts/top.tsx'
import { Children } from './children.tsx'
import { genogramOf, planOf, type Kin } from './genogram.ts'
import { Drawing, Signs } from './genogram.tsx'
import { Everybody } from './list.tsx'
import { loadFamily, type FamilyData, type Person } from './load.ts'
import { sayIsBriefly } from './words.ts'

const nobody = (id: string): Person => ({ id, name: null, sex: null, card: null, born: null, died: null })

/** The plan of the drawing, from the family as it is known. Who somebody is tells their sex where nobody wrote it. */
function drawingOf({ record, family, theirs, people }: FamilyData) {
  const age = (p: Person): string => (p.name === null ? '?' : p.died ? '' : /^\d+$/.exec((p.card && shortAge(p.card, record.now)) ?? '')?.[0] ?? '')
  const kin = (m: FamilyMember): Kin => {
    const known = people.get(m.person) ?? nobody(m.person)
    const person = { ...known, sex: known.sex ?? (m.relation === 'mother' ? 'F' : m.relation === 'father' ? 'M' : null), died: known.died ?? m.died }
    return { person, is: sayIsBriefly(m.relation, person.sex), ended: m.ended !== null, age: age(person) }
  }
  const child = people.get(record.child) ?? nobody(record.child)
  return genogramOf(planOf({ child: record.child, family, theirs, kin, own: { person: child, is: 'This child', ended: false, age: age(child), own: true } }))
}

/** `/children/:child/family`: the children of a family side by side, and the family drawn from what is written of who is related to whom. */
export default definePage<FamilyData>({
  path: '/children/:child/family',
  permission: 'child:read',
  audit: 'Read the family',
  about: ({ record, children }) => [record.child, ...children.map((c) => c.child)],
  load: async (call) => {
    const found = await loadFamily(call)
    return 'record' in found ? { data: found } : found
  },
  title: ({ record }) => `Family: ${record.card?.name ?? 'a child with no name written'}`,
  view: (data, call) => ({
    place: 'children', top: <ChildTop record={data.record} user={call.user} page="family" />, scripts: ['print.js'],
    main: (
      <>
        <Title title="Family" lead={`The children of ${calledOwn(data.record.card)} family side by side, and everybody drawn as they are related.`} />
        <Children data={data} call={call} />
        <Section id="drawn" title={`${upper(calledOwn(data.record.card))} family, drawn`} more={<To href={toPeople(data.record.child)}>Who may decide, and how to reach each safely</To>}>
          <Drawing drawn={drawingOf(data)} label="Genogram. The same stands as a list below." />
          <Signs />
          <p class="sl-press"><button type="button" class="govuk-button govuk-button--secondary sl-button-small" data-print hidden>Print it</button></p>
        </Section>
        <Everybody data={data} />
      </>
    ),
  }),
})
