import {
  Button, Checks, Empty, Panel, RedLine, RedLineList, RestrictedEntry, Silence, Timeline, TimelineEntry, TimelineLater, TimelineMonth,
} from '../index.ts'
import { Part } from './part.tsx'

const Lines = () => (
  <Part id="red" title="Red line" rule="It stays until it is resolved, not until it is read. Acknowledging adds a name, a time and what they said.">
    <RedLineList>
      <RedLine
        title="A disclosure has gone 26 hours without anyone senior deciding" href="#disclosure" since="Since Monday 23 November, 6:10am"
        basis="regulation"
        limit="Same-day escalation" whyHref="#why" whoHasIt="Joanna Vickery, head of safeguarding" doneSoFar="Duty worker read it Mon 9:05am."
        act={<><Button>Acknowledge</Button><a class="govuk-link govuk-link--no-visited-state" href="tel:01632960100">Ring Joanna</a></>}
      >
        <p>
          A child of 13 told night staff about an adult outside the home. The home told the duty worker at 6:30am. No strategy discussion
          is recorded.
        </p>
      </RedLine>
      <RedLine
        title="One child is missing, for more than 24 hours" href="#missing" since="Since Monday 23 November, 4:05am" basis="local default"
        limit="Missing over 24 hours" whyHref="#why" whoHasIt="Joanna Vickery"
        acknowledged={[{ by: 'Ruth Okonjo-Hale', at: '7:52am',
          words: 'Spoke to Joanna and Supt Marsh. I will ring his mother myself at noon.' }]}
        act={<Button tone="secondary">Add a note</Button>}
      >
        <p>A boy of 16, placed 64 miles away. Police graded high. Strategy meeting held Mon 2pm; next 11am today.</p>
      </RedLine>
    </RedLineList>
  </Part>
)

const Story = () => (
  <Part id="story" title="Timeline, silence, restricted, corrected" rule="On the left when it happened; beneath, who wrote it and when we knew. Good news stands beside bad. Silence is drawn.">
    <Timeline>
      <TimelineMonth>November 2026</TimelineMonth>
      <TimelineLater><strong>7 entries after this moment are set aside.</strong> The first was written the next night,
        at 10:52pm.</TimelineLater>
      <TimelineEntry day="Sat 21 Nov" time="10:40pm" icon="missing" mark="late" title="Missing from Saltmarsh House" href="#episode"
        meta="Ash Kowalczyk, Saltmarsh House · police reference TM 4471">
        <p>Police told 10:52pm, out-of-hours team 10:58pm, Mum 11:05pm. Reviewing officer told Mon 23 Nov.</p>
      </TimelineEntry>
      <TimelineEntry
        day="Thu 19 Nov" icon="star" title="Micah’s mural is going up in the school hall" href="#mural" voice="They picked mine."
        meta="Ms Harcourt · shared with Micah"
      />
      <TimelineEntry
        day="Thu 12 Nov" time="7pm" icon="health" title="Bruise on left forearm" href="#bruise"
        meta="Dee Martins, 12 Nov · corrected by Dee Martins, Mon 23 Nov, 5:15pm"
        corrected={{
          thenLabel: 'Known on 20 November', then: 'Micah said it was from football. Looked at by Dee; no doctor.',
          now: 'Said on 23 November that an older boy grabbed him. Doctor saw him; strategy discussion held.',
        }}
      />
      <Silence text="Nothing recorded for 23 days">1 to 23 November. A visit was owed on 12 November.</Silence>
      <RestrictedEntry day="Tue 27 Oct" heldBy="the allegations lead" askHref="#ask" />
    </Timeline>
    <div class="sl-two sl-empties">
      <Panel><Empty kind="met">Nothing is owed in the next four weeks. Read at 8:42am from 143 records.</Empty></Panel>
      <Panel>
        <Empty kind="ask">
          No one is named as family yet. That is not the same as no family. <a class="govuk-link" href="#add">Add a person</a>
        </Empty>
      </Panel>
    </div>
  </Part>
)

/** What happened, what did not, and what a director must know. */
export const Stories = () => (
  <>
    <Story />
    <Lines />
    <Part id="checks" title="Checks" rule="What was looked at and how it stands, line by line.">
      <Panel>
        <Checks checks={[
          { tone: 'met', text: 'Micah was seen' }, { tone: 'late', text: 'Personal education plan, 6 days overdue' },
          { tone: 'soon', text: 'Visit owed in 4 days' },
          { tone: 'unknown', text: 'Cannot tell: the register file has not come since Friday' },
          { tone: 'none', text: 'A video call does not meet it' },
        ]} />
      </Panel>
    </Part>
  </>
)
