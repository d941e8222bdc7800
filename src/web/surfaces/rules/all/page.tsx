import { versionAt, type Basis, type DutyDefinition, type DutyVersion } from '../../../../readings/duty/index.ts'
import { BasisBadge, basisMeaning, Section, Title } from '../../../kit/index.ts'
import { definePage } from '../../../contract.ts'
import { basisWords, roleWords, sayWithin, upper, versionUsed } from '../../../words/index.ts'
import { To } from '../../child/parts/to.tsx'
import { WideTable } from '../../child/parts/wide-table.tsx'
import { toRule } from '../../links.ts'

interface Rules { readonly duties: readonly DutyDefinition[] }

/** Strongest first. */
const order: readonly Basis[] = ['act', 'regulation', 'statutory guidance', 'regulator framework', 'procedure', 'sector practice', 'local default']
const headings: Readonly<Record<Basis, string>> = {
  act: 'In an Act', regulation: 'In regulations', 'statutory guidance': 'In statutory guidance', 'regulator framework': 'What inspectors look for',
  procedure: 'In published procedures', 'sector practice': 'Common practice', 'local default': 'What the council asks of itself',
}

function ByWhen(props: { readonly version: DutyVersion }) {
  const words = basisWords(props.version)
  return (
    <>
      {upper(sayWithin(props.version.within))}
      {words.number && <><br /><span class="sl-quiet">{words.number}</span></>}
      {words.unverified && <><br /><BasisBadge basis={words.basis} unverified /></>}
    </>
  )
}

/** Every rule this record holds, by how far it binds. */
export default definePage<Rules>({
  path: '/rules',
  permission: 'anyone signed in',
  audit: 'Read the rules',
  about: () => null,
  load: (call) => Promise.resolve({ data: { duties: call.pack.duties } }),
  title: () => 'The rules',
  view: ({ duties }, call) => {
    const held = duties.map((duty) => ({ duty, version: versionAt(duty, { at: call.now }) ?? versionUsed(duty, null, call.now) }))
    return {
      main: (
        <>
          <Title title="The rules" lead={`${duties.length} things are owed to children, each with how far it binds. A number that is only a choice says so.`} />
          {order.map((basis) => {
            const ours = held.filter((h) => h.version?.basis === basis)
            return ours.length > 0 && (
              <Section id={basis.replaceAll(' ', '-')} title={headings[basis]} count={ours.length} more={<><BasisBadge basis={basis} /> {basisMeaning(basis)}</>}>
                <WideTable label={headings[basis]} head={['What is owed', 'By when', 'By whom']} rows={ours.map(({ duty, version }) => [
                  <To href={toRule(duty.id)}>{duty.title}</To>, version ? <ByWhen version={version} /> : 'No rule held', upper(roleWords(call.pack, duty.owner)),
                ])} />
              </Section>
            )
          })}
        </>
      ),
    }
  },
})
