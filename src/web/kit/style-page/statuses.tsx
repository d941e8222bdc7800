import { BasisBadge, Chips, Clock, DutyList, DutyRow, Panel, Tallies, basisMeaning } from '../index.ts'
import { Part } from './part.tsx'
import type { BasisName, ChipValue } from '../index.ts'

const chips: readonly ChipValue[] = [
  { tone: 'late', text: 'Overdue 10 days' }, { tone: 'today', text: 'Owed today' }, { tone: 'soon', text: '3 days left' },
  { tone: 'met', text: 'Met in time' }, { tone: 'met-late', text: 'Met, 5 days late' }, { tone: 'unknown', text: 'Cannot tell' },
  { tone: 'none', text: 'Not needed' }, { tone: 'missing', text: 'Missing since 7:50pm' }, { tone: 'in', text: 'In since 4:10pm' },
  { tone: 'out', text: 'Out until 9:30pm' }, { tone: 'unknown', icon: 'lock', text: '1 restricted record' },
  { tone: 'unknown', icon: 'back', text: 'Corrected later' },
]

const clocks = [
  ['soon', 0.1, 'Just begun'], ['soon', 0.6, 'Past half'], ['today', 0.94, 'Owed today'], ['late', 1.15, 'A little late'],
  ['late', 4, 'Very late'], ['met', 0.7, 'Met'],
] as const

const bases: readonly BasisName[] = ['act', 'regulation', 'statutory guidance', 'regulator framework', 'procedure', 'sector practice', 'local default']

const reg28 = <a class="govuk-link" href="#why">Care Planning Regulations 2010, reg 28(2)(b)</a>

const Duties = () => (
  <Part id="duties" title="Duty row" rule="When, what, act. Solid edge: late or today. Thinner: later. Broken: we cannot tell. None: met. One main press a row, and its owner always named.">
    <DutyList>
      <DutyRow
        tone="late" status="Overdue 4 days" due="was due Fri 20 Nov" elapsed={1.2} title="Child protection visit" basis="local default"
        child={{ text: 'Niamh, Cormac and Fíadh Gallagher-Whitlock', href: '#children', age: '11, 7 and 8 months' }}
        note="Knocked on 18 November, no answer. A knock does not meet this." cite="Tarrowmouth asks for every 10 working days" whyHref="#why"
        owner="Priya Raman" press={{ text: 'Record visit', href: '#write', main: true }} links={[{ text: 'Say why it is late', href: '#late' }]}
      />
      <DutyRow
        tone="today" status="Owed today" due="by midnight, Tue 24 Nov" elapsed={0.94} title="Visit Micah" basis="regulation" cite={reg28}
        whyHref="#why"
        owner="Priya Raman" press={{ text: 'Record visit', href: '#write', main: true }}
      />
      <DutyRow
        tone="soon" status="3 days left" due="by Fri 27 Nov" elapsed={0.8} title="Second review of his plan" basis="regulation" unverified
        cite="Care Planning Regulations 2010, reg 33(2)" whyHref="#why" owner="Marcus Bellweather, reviewing officer"
        press={{ text: 'Open', href: '#open' }}
      />
      <DutyRow
        tone="met" status="Met in time" due="Tue 13 Oct, day 36 of 42" elapsed={0.86} title="Visit" basis="regulation" cite={reg28}
        whyHref="#why"
        owner="Priya Raman" press={{ text: 'Open', href: '#open' }}
      />
      <DutyRow
        tone="met-late" status="Met, 5 days late" due="done Tue 8 Sep" elapsed={1.25} title="First health assessment" basis="regulation"
        note="Late because the clinic moved it. Said by Priya on 2 September." cite="Care Planning Regulations 2010, reg 7" whyHref="#why"
        owner="Priya Raman" press={{ text: 'Open', href: '#open' }}
      />
      <DutyRow
        tone="none" status="Not needed" due="since Mon 12 Oct" title="Day-6 school place" note="He was back in school on day 3."
        basis="statutory guidance"
        whyHref="#why" owner="Tom Okafor" press={{ text: 'Open', href: '#open' }}
      />
      <DutyRow
        tone="none" status="No rule in force" due="on this date" title="Advocate offered" basis="local default"
        cite="Isle of Man, before 1 April 2026"
        note="The pack holds no rule for this day. That is not the same as nothing being owed." whyHref="#why" owner="Nobody"
        press={{ text: 'Tell us', href: '#tell' }}
      />
      <DutyRow
        tone="unknown" status="Cannot tell" due="two dates disagree" title="Police told within the hour" basis="statutory guidance"
        whyHref="#why"
        note="Home says 10:52pm, police say 11:41pm. Waiting for one to be explained." owner="Ash Kowalczyk"
        press={{ text: 'Explain', href: '#explain' }}
      />
    </DutyList>
  </Part>
)

/** Status chip, tallies, duty row, clock and basis badge, in every state. */
export const Statuses = () => (
  <>
    <Part id="chips" title="Status chip" rule="Words, then a shape, then a colour: take the colour away and nothing is lost. Up to four words. Missing alone is filled."><Chips chips={chips} /></Part>
    <Part id="tallies" title="Tallies" rule="Counts that lead into the page.">
      <Tallies tallies={[
        { count: 2, words: 'overdue', tone: 'late', icon: 'late', href: '#duties' },
        { count: 3, words: 'owed today', tone: 'today', icon: 'today', href: '#duties' },
        { count: 4, words: 'this week', tone: 'soon', icon: 'soon', href: '#duties' },
        { count: 16, words: 'children', tone: 'none', icon: 'people', href: '#duties' },
      ]} />
    </Part>
    <Duties />
    <div class="sl-two">
      <Part id="clocks" title="Clock" rule="From the day it arose to the tick where it is owed; the dot is now. Past the tick the line breaks. The words beside it say it all.">
        <Panel classes="sl-clocks">
          {clocks.map(([tone, elapsed, words]) => <div><Clock tone={tone} elapsed={elapsed} /><span class="sl-quiet">{words}</span></div>)}
        </Panel>
      </Part>
      <Part id="bases" title="Basis badge" rule="Filled: Act, regulation. Bold outline: statutory guidance. Thin: framework. Broken: practice or local choice, always with ‘not law’.">
        <Panel classes="sl-bases">
          {bases.map(basis => <p><BasisBadge basis={basis} /> <span class="sl-quiet">{basisMeaning(basis)}</span></p>)}
          <p><BasisBadge basis="regulation" unverified /> <span class="sl-quiet">Nobody has read it against its source yet</span></p>
        </Panel>
      </Part>
    </div>
  </>
)
