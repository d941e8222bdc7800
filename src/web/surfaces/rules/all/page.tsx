import type { Basis, DutyVersion } from '../../../../readings/duty/index.ts'
import type { ChosenLimit } from '../../../../readings/index.ts'
import { BasisBadge, basisMeaning, Section, Title } from '../../../kit/index.ts'
import { definePage } from '../../../contract.ts'
import { basisWords, here, roleWords, sayWithin, strongestFirst, upper } from '../../../words/index.ts'
import { To } from '../../child/parts/to.tsx'
import { WideTable } from '../../child/parts/wide-table.tsx'
import { toCatalogue, toGuidance, toRule, toSharing, toStandards, toUnverified } from '../../links.ts'
import { loadChoices, sayChoice, standingOf, type Standing } from '../parts/index.ts'

interface Rules { readonly held: readonly Standing[]; readonly name: string }

const headings: Readonly<Record<Basis, string>> = {
  act: 'In an Act', regulation: 'In regulations', 'statutory guidance': 'In statutory guidance', 'regulator framework': 'What inspectors look for',
  procedure: 'In published procedures', 'sector practice': 'Common practice', 'local default': 'What the council asks of itself',
}

function ByWhen(props: { readonly version: DutyVersion; readonly choice: ChosenLimit | null; readonly name: string }) {
  const words = basisWords(props.version)
  return (
    <>
      {upper(sayWithin(props.version.within))}
      {words.number && <><br /><span class="sl-quiet">{words.number}</span></>}
      {props.choice && <><br /><span class="sl-quiet">{sayChoice(props.choice, props.name)}</span></>}
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
  load: async (call) => {
    const choices = await loadChoices(call)
    return { data: { held: call.pack.duties.map((duty) => standingOf(duty, choices, call)), name: choices.name } }
  },
  title: () => 'The rules',
  view: ({ held, name }, call) => ({
    main: (
      <>
        <Title title="The rules" lead={`${held.length} things are owed to children, each with how far it binds. A number that is only a choice says so.`} />
        <ul class="govuk-list">
          <li><To href={toStandards()}>Numbers that are a choice, and what {name} has chosen</To></li>
          <li><To href={toUnverified()}>Rules nobody has checked yet</To></li>
          <li><To href={toGuidance()}>Guidance: how we do things, with who answers for each page</To></li>
          <li><To href={toSharing()}>May this be shared? Questions for whoever is not sure</To></li>
          <li><To href={toCatalogue('places')}>What is owed in England and on the Isle of Man, beside each other</To></li>
          <li><To href={toCatalogue()}>The whole catalogue: records and their questions, what is owed, what is read, who may</To></li>
        </ul>
        {strongestFirst.map((basis) => {
          const ours = held.filter((h) => h.version?.basis === basis)
          return ours.length > 0 && (
            <Section id={basis.replaceAll(' ', '-')} title={here(headings[basis])} count={ours.length} more={<><BasisBadge basis={basis} /> {basisMeaning(basis)}</>}>
              <WideTable label={headings[basis]} head={['What is owed', 'By when', 'By whom']} rows={ours.map(({ duty, version, choice }) => [
                <To href={toRule(duty.id)}>{duty.title}</To>, version ? <ByWhen version={version} choice={choice} name={name} /> : 'No rule held', upper(roleWords(call.pack, duty.owner)),
              ])} />
            </Section>
          )
        })}
      </>
    ),
  }),
})
