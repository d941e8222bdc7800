import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { render } from 'preact-render-to-string'
import type { VNode } from 'preact'
import { assets } from '../../look/index.ts'
import {
  AsKnownBanner, BasisBadge, Chip, Clock, DutyRow, IdentityBar, Layout, RedLine, RestrictedEntry, SafeNow, Silence, Subnav, ToldList,
  VoiceLine, iconNames, spriteUrl, unquoted,
} from '../index.ts'

/** What is left when every picture and colour is taken away: what a person hears. */
const heard = (part: VNode): string =>
  render(part).replace(/<svg.*?<\/svg>/gs, '').replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ').trim()

const duty = (
  <DutyRow
    tone="late" status="Overdue 4 days" due="was due Fri 20 Nov" elapsed={1.2} title="Child protection visit" basis="local default"
    child={{ text: 'Niamh Gallagher', href: '/children/1', age: '11' }} cite="Tarrowmouth asks for every 10 working days" whyHref="/why/1"
    owner="Priya Raman" press={{ text: 'Record visit', href: '/write/1', main: true }}
    links={[{ text: 'Say why it is late', href: '/late/1' }]}
  />
)

test('a duty says in words its state, its date, how binding it is, who owes it and what each press is for', () => {
  assert.equal(heard(duty), 'Overdue 4 days was due Fri 20 Nov Niamh Gallagher 11 Child protection visit'
    + ' Local default , not law Tarrowmouth asks for every 10 working days'
    + ' Why? Why is this owed: Child protection visit, Niamh Gallagher Owner Priya Raman Record visit Child protection visit, Niamh Gallagher'
    + ' Say why it is late : Child protection visit, Niamh Gallagher')
})

test('a duty with nothing to count from draws no clock', () => {
  const row = (
    <DutyRow tone="unknown" status="Cannot tell" due="no date to count from" title="Dental check" basis="sector practice" owner="Nobody" />
  )
  assert.doesNotMatch(render(row), /sl-clock/)
  assert.match(heard(row), /Cannot tell no date to count from .* Owner Nobody/)
})

test('a rule nobody has checked never wears the colour of law', () => {
  for (const basis of ['act', 'regulation', 'statutory guidance'] as const) {
    const badge = render(<BasisBadge basis={basis} unverified />)
    assert.match(badge, /not checked/)
    assert.doesNotMatch(badge, /sl-basis--(act|reg|guide)/)
  }
})

test('what is not law is said to be not law', () => {
  assert.equal(heard(<BasisBadge basis="local default" />), 'Local default , not law')
  assert.equal(heard(<BasisBadge basis="sector practice" />), 'Sector practice , not law')
  assert.equal(heard(<BasisBadge basis="act" />), 'Act')
})

const dot = (elapsed: number): number => Number(/cx="([\d.]+)"/.exec(render(<Clock tone="soon" elapsed={elapsed} />))?.[1])
const tick = (elapsed: number): number => Number(/class="d" d="M([\d.]+)/.exec(render(<Clock tone="soon" elapsed={elapsed} />))?.[1])

test('the clock’s dot meets its tick exactly when the time is up, and passes it after', () => {
  assert.equal(dot(1), tick(1))
  assert.ok(dot(0.99) < tick(0.99))
  assert.ok(dot(1.01) > tick(1.01))
  assert.ok(dot(0) < dot(0.5))
  assert.ok(tick(50) > 60, 'however late it is, the tick can still be seen')
  assert.equal(dot(-1), dot(0), 'a clock that has not begun stands at its start')
})

test('the clock is hidden from screen readers', () => assert.match(render(<Clock tone="late" elapsed={2} />), /aria-hidden="true"/))

test('every symbol is in the sprite, and the sprite holds no other', () => {
  const sprite = readFileSync(assets.get(spriteUrl) ?? '', 'utf8')
  assert.deepEqual([...sprite.matchAll(/<symbol id="i-([\w-]+)"/g)].map(match => match[1]).toSorted(), [...iconNames].toSorted())
})

const identity = { name: 'Micah Adébáyò-Fairweather', called: 'Micah', age: '14 years, 8 months', now: { place: 'In, at Saltmarsh House' } }

test('the identity bar of the past says that it is the past', () => {
  assert.match(heard(<IdentityBar {...identity} past />), /Where Micah was, as known then/)
  assert.match(heard(<IdentityBar {...identity} />), /Where Micah is now/)
})

test('the name is the page’s heading, and on deeper pages it is not', () => {
  assert.match(render(<IdentityBar {...identity} />), /<h1[^>]*>Micah/)
  assert.doesNotMatch(render(<IdentityBar {...identity} brief />), /<h1/)
})

test('a name somebody likes to be called is shown when it is not in their name', () => {
  assert.match(heard(<IdentityBar {...identity} called="Mikey" />), /Likes to be called Mikey/)
  assert.doesNotMatch(heard(<IdentityBar {...identity} />), /Likes to be called/)
  assert.doesNotMatch(heard(<IdentityBar {...identity} name="Baby Penhaligon" called="the baby" />), /Likes to be called/)
})

test('safe now admits its limit and says who to ring in the same box', () => {
  const words = heard(
    <SafeNow
      called="Micah" tone="met" answer="As far as we know, yes." reasons={['He was seen this morning.']} readFrom={{ count: 1, href: '#' }}
      ring={[{ who: 'Out of hours', when: 'after 5:30pm', tel: '01632 960100' }]}
    />,
  )
  assert.match(words, /Read from 1 record \. It cannot know what nobody has written\./)
  assert.match(words, /Who to ring Out of hours after 5:30pm 01632 960100/)
})

test('who has not been told is said, and can be rung with one press', () => {
  const ring = { name: 'Bola Adeyemi', tel: '01632 960155' }
  const list = <ToldList people={[{ who: 'Manager on call', tone: 'late', when: 'Not told yet', ring }]} />
  assert.equal(heard(list), 'Manager on call , not told Not told yet Ring Bola Adeyemi')
  assert.match(render(list), /href="tel:01632960155"/)
})

test('a red line that was acknowledged is still open, with who said what', () => {
  const line = (acknowledged?: readonly { by: string; at: string; words: string }[]) => heard(
    <RedLine
      title="A child is missing" href="#" since="Since Monday" basis="local default" limit="Over 24 hours" whyHref="#" whoHasIt="Joanna" act=""
      acknowledged={acknowledged}
    >
      <p>Police graded high.</p>
    </RedLine>,
  )
  assert.match(line(), /^Not acknowledged/)
  const ruth = { by: 'Ruth', at: '7:52am', words: 'I rang his mother.' }
  assert.match(line([ruth]), /^Acknowledged, still open .*Ruth, 7:52am “I rang his mother\.”/)
})

test('a restricted record says that it exists and who holds it, and nothing else', () => {
  assert.equal(heard(<RestrictedEntry day="Tue 27 Oct" heldBy="the allegations lead" />),
    'Tue 27 Oct A restricted record is here You may know it exists, not what it says. Held by the allegations lead.')
})

test('silence is said', () => {
  const silence = <Silence text="Nothing recorded for 9 days">31 October to 8 November.</Silence>
  assert.equal(heard(silence), 'Nothing recorded for 9 days 31 October to 8 November.')
})

test('the as-known banner says that nothing can be written', () => {
  assert.match(heard(<AsKnownBanner moment="As known on Friday." backHref="/" />), /You cannot write here\. Back to now/)
})

test('a page of a record says when nothing is overdue', () => {
  const subnav = <Subnav label="Micah’s record" items={[]} owed={{ href: '#', overdue: 0, today: 0 }} />
  assert.match(heard(subnav), /What is owed: Nothing overdue or owed today/)
})

const layout = (demo: boolean, who: { name: string; role: string; initials: string } | null) => render(
  <Layout
    title="Children" who={who} places={[{ href: '/', text: 'My day', current: true }]} csrf="a&b"
    demo={{ on: demo, now: 'Tuesday 24 November 2026, 8:42am' }}
  >
    <p>{'<script>alert(1)</script>'}</p>
  </Layout>,
)

test('a demonstration says so on every page, and a real one never does', () => {
  assert.match(layout(true, null), /A demonstration<\/strong> with made-up people only/)
  assert.doesNotMatch(layout(false, null), /demonstration|[Mm]ade-up/)
})

test('signing out is a form with its token, and only for somebody signed in', () => {
  const signedIn = layout(true, { name: 'Priya', role: 'Social worker', initials: 'PR' })
  assert.match(signedIn, /<form[^>]*action="\/sign-out"[^>]*data-signs-out.*value="a&amp;b"/)
  assert.doesNotMatch(layout(true, null), /sign-out/)
})

test('a page holds no script or style of its own, and what people write is never markup', () => {
  const html = layout(true, null)
  assert.doesNotMatch(html, / style=|<style| on[a-z]+=|javascript:/)
  const scripts = html.match(/<script.*?<\/script>/gs) ?? []
  assert.equal(scripts.length, 1)
  assert.match(scripts[0] ?? '', /^<script type="module" src="\/assets\/[^"]+"><\/script>$/)
  assert.match(html, /&lt;script>alert/)
})

test('a child’s words are shown as a quotation', () => {
  assert.match(render(<VoiceLine>They picked mine.</VoiceLine>), /<blockquote class="sl-voice/)
})

test('a chip has words as well as a picture', () => {
  assert.equal(heard(<Chip tone="missing">Missing since 7:50pm</Chip>), 'Missing since 7:50pm')
})

test('a child’s words have one pair of quotation marks, whoever typed a pair of their own', () => {
  assert.deepEqual(['“Hello.”', '"Hello."', 'Hello.', '“One.” She paused. “Two.”'].map(unquoted), ['Hello.', 'Hello.', 'Hello.', '“One.” She paused. “Two.”'])
})
