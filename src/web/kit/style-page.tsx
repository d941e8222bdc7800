import { IdentityBar, Layout, Subnav, Title } from './index.ts'
import { EveryPart } from './style-page/parts.tsx'
import { micah } from './style-page/people.tsx'
import type { LayoutProps } from './index.ts'

const places = ['My day', 'Children', 'Write', 'My team', 'Guidance'].map((text, index) =>
  ({ text, href: `#place-${index}`, current: text === 'Guidance' }))

/** Every part of the kit inside the frame of every page, with no server behind it: for the tests that look at it. */
export const StylePage = (props: { readonly theme?: LayoutProps['theme'] }) => (
  <Layout
    title="Parts and their states" who={{ name: 'Priya Raman', role: 'Social worker', initials: 'PR' }} places={places} theme={props.theme}
    find={{ action: '/find', label: 'Find a child or adult' }} organisation="Tarrowmouth Council"
    demo={{ on: true, now: 'Tuesday 24 November 2026, 8:42am' }} csrf="none" unseen={3} endsIn={1800}
    brief={(
      <>
        <IdentityBar {...micah} name={`${micah.name}`} brief={false} />
        <Subnav label="Micah’s record, as an example" items={[{ text: 'Overview', href: '#identity', current: true },
          { text: 'Timeline', href: '#story' }]} owed={{ href: '#duties', overdue: 2, today: 1 }} />
      </>
    )}
  >
    <Title title="Parts and their states" label="Style sheet" />
    <EveryPart nowhere={{ action: '#', fields: {} }} />
  </Layout>
)
