import { Chip, IdentityBar, SafeNow, Subnav, TelButton, Voice, Panel, ToldList } from '../index.ts'
import { Part } from './part.tsx'
import type { IdentityBarProps } from '../index.ts'

/** Made up, as everyone here is. */
export const micah: IdentityBarProps = {
  name: 'Micah Adébáyò-Fairweather', called: 'Micah', fullName: 'Oluwaseun-Micah Temitope Adébáyò-Fairweather', age: '14 years, 8 months',
  about: ['born 9 March 2012', 'he, him', 'record 204 118 7'],
  chips: [
    { tone: 'soon', icon: 'home', text: 'In care by agreement' }, { tone: 'today', icon: 'missing', text: 'Missing twice in 30 days' },
    { tone: 'none', icon: 'school', text: 'SEN support' }, { tone: 'unknown', icon: 'lock', text: '1 restricted record' },
  ],
  now: {
    place: 'In, at Saltmarsh House', tel: '01632 960144',
    lines: ['Seen at 8:05am today by Dee Martins', <><a class="govuk-link govuk-link--no-visited-state" href="#home">Children’s home</a>,
    11 miles from Mum</>],
  },
  facts: [
    { icon: 'ear', name: 'Being with Micah',
    words: 'Text before you come. Sit on his right: hearing aid in his left ear. Walking and talking is easier than a room.' },
    {
      icon: 'shield', name: 'Parental responsibility',
      words: <>Folake Adébáyò (mum), Daniel Fairweather (dad). <strong>Not the council</strong>: section 20 since 3 August.</>,
    },
    { icon: 'person', name: 'Social worker', words: 'Priya Raman since 3 August, his second this year. Manager: Helen Ashworth' },
    { icon: 'talk', name: 'Language and identity',
    words: 'English; some Yoruba with his gran. Black British, Nigerian and Cornish. Church matters to him; ask him about it.' },
  ],
}

const Identities = () => (
  <Part id="identity" title="Identity bar: past, long names, not yet born, no photo" rule="Name used, full name, age before birth date, where now and who saw, who holds parental responsibility and who does not. In the past it shows the past.">
    <IdentityBar {...micah} brief past />
    <IdentityBar
      brief name="Kateryna-Oleksandra Wolstenholme-Featherstonehaugh" called="Kat" age="17 years, 11 months"
      about={['born 20 December 2008', 'she, her', 'turns 18 in 26 days']}
      now={{ tone: 'unknown', place: 'We do not know', lines: ['Last seen Sat 21 Nov by Mum'] }}
      chips={[{ tone: 'soon', icon: 'home', text: 'In care, care order' }, { tone: 'unknown', text: 'Where she is: not known since 21 Nov' }]}
    />
    <IdentityBar
      brief name="Rosamund Trevellick" called="Rosamund" age="15 years, 2 months" about={['born 2 September 2011', 'she, her']}
      now={{ tone: 'missing', place: 'Missing since 7:50pm', lines: ['1 hour 15 minutes. Third time in 30 days'] }}
    />
    <IdentityBar
      brief name="Baby Penhaligon, not yet born" called="the baby" age="Expected 12 January 2027" about={['7 weeks from now', 'no name yet']}
      chips={[{ tone: 'today', text: 'Plan for the birth owed by 18 Dec' }]}
    />
    <Subnav
      label="Micah’s record" owed={{ href: '#duties', overdue: 2, today: 1 }}
      items={[{ text: 'Overview', href: '#overview', current: true }, { text: 'Timeline', href: '#story' },
        { text: 'Plan', href: '#plan' }, { text: 'People', href: '#people' }, { text: 'Documents', href: '#documents' }, { text: 'Who has looked', href: '#looked' }]}
    />
  </Part>
)

const ring = [
  { who: 'Saltmarsh House', when: 'day and night', tel: '01632 960144' }, { who: 'Priya Raman', when: 'until 5:30pm', tel: '01632 960171' },
  { who: 'Out of hours', when: 'after 5:30pm', tel: '01632 960100' }, { who: 'In danger now', when: 'police', tel: '999' },
]

const Told = () => (
  <Part id="told" title="Told list" rule="Who knows, when, and one press to ring who does not.">
    <Panel>
      <ToldList
        label="Who has been told"
        people={[
          { who: 'Looked for her', tone: 'met', when: '7:45pm', how: 'Ash: shop, bus stop, park. Rang her twice' },
          { who: 'Police', tone: 'met', when: '7:58pm', how: 'Reference TM 4502. Graded medium by PC Harlow' },
          { who: 'Manager on call', tone: 'late', when: 'Not told yet', how: '75 minutes late: owed at once',
          ring: { name: 'Bola Adeyemi', tel: '01632 960155' } },
          { who: 'Reviewing officer', tone: 'soon', when: 'Tomorrow', how: 'Goes by itself at 9am' },
        ]}
      />
    </Panel>
  </Part>
)

/** Who a page is about, whether they are safe, their words, who to ring and who has been told. */
export const People = () => (
  <>
    <Identities />
    <div class="sl-split sl-split--top">
      <SafeNow
        called="Micah" tone="met" answer="As far as we know, yes." readFrom={{ count: 4, href: '#records' }} ring={ring}
        reasons={['He was seen this morning, no missing episode is open, and his safety plan was looked at again on 23 November.']}
        worries="where he goes late at night, a second phone, and Tyler’s older friends." helps="Tolu, Abena, being out on the water."
        plan={{ text: 'If he goes missing: his plan, to read or send', href: '#plan' }}
      />
      <Voice
        heading="In Micah’s words"
        words={['I’m not bothered about the meeting. I want to see Tolu more, and I don’t want to tell everyone why all over again.']}
        meta={[<>To Abena, his advocate, 23 November. Carried to the review. <strong>Not answered yet.</strong></>]}
      />
    </div>
    <Told />
    <Part id="person" title="One person" rule="A name breaks over lines and is never cut short; one written from right to left stands as it is written.">
      <Panel>
        <ul class="sl-people" role="list">
          <li>
            <span class="sl-avatar sl-avatar--1" aria-hidden="true">FA</span>
            <div><strong>Folake Adébáyò</strong><span>Mum. Holds parental responsibility</span></div>
            <TelButton who="Folake Adébáyò" number="07700 900118" />
          </li>
          <li>
            <span class="sl-avatar sl-avatar--2" aria-hidden="true">لح</span>
            <div><strong><bdi>ليلى بنت عبد الرحمن الحسيني</bdi></strong><span>Gran. Rings on Sundays</span></div>
            <TelButton who="her gran" number="07700 900119" />
          </li>
          <li>
            <span class="sl-avatar sl-avatar--3 sl-avatar--m" aria-hidden="true">RT</span>
            <div><strong>Rosamund Trevellick</strong><span><Chip tone="missing" big>Missing since 7:50pm</Chip></span></div>
          </li>
        </ul>
      </Panel>
    </Part>
  </>
)
