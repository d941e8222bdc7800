import { mayWrite } from '../../../../access/index.ts'
import { visit } from '../../../../packs/index.ts'
import type { Call } from '../../../contract.ts'
import { Section } from '../../../kit/index.ts'
import { called, dutyStatus, listed, shortAge } from '../../../words/index.ts'
import { alsoControl } from '../../write/controls.ts'
import { StartWriting } from '../../write/start-writing.tsx'
import { nameOf, type Desk } from '../owing/index.ts'
import { visitStep, type Together } from './together.ts'

const numbers = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten']
const aboutAll = (n: number): string => (n === 2 ? 'both' : `all ${numbers[n] ?? n}`)

/** One press for each house: a visit to brothers and sisters is one journey, and is written once. */
export const VisitsTogether = ({ together, desk, call }: { readonly together: readonly Together[]; readonly desk: Desk; readonly call: Call }) => (together.length === 0 || !mayWrite(call.user.roles, visit.id, visitStep) ? null : (
  <Section id="together" title="Visits in one journey" count={together.length}>
    <div class="sl-panel">
      <ul class="sl-rows" role="list">{together.map((one) => <One one={one} desk={desk} call={call} />)}</ul>
    </div>
  </Section>
))

function One({ one: { children, first }, desk, call }: { readonly one: Together; readonly desk: Desk; readonly call: Call }) {
  const [child = '', ...also] = children, cards = children.map((c) => desk.cards.get(c) ?? null)
  const aged = cards.map((c) => [nameOf(c), c && shortAge(c, call.now)].filter(Boolean).join(' '))
  const { status, due } = dutyStatus(first.content, call.now), n = children.length
  return (
    <li>
      <div>
        <span><strong>{listed(aged)}</strong></span>
        <span class="sl-quiet">They live together, and each is owed a visit by you. {called(cards[0] ?? null)}’s first: {status.toLowerCase()}, {due}.</span>
      </div>
      <StartWriting csrf={call.csrf} child={child} kind={visit.id} step={visitStep} prefill={{ [alsoControl]: also }} label={`Write one visit about ${aboutAll(n)}`} hidden={`: ${listed(aged)}`} secondary small />
    </li>
  )
}
