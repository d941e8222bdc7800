import { AsKnownBanner, BackLink, Breadcrumbs, Icon, InsetText, Mark, NotificationBanner, OpenedBanner, Pagination, Panel, Tabs, Tag, WarningText, iconNames } from '../index.ts'
import { Part } from './part.tsx'

/** Where a press of this page is sent that would else do something: it does nothing here. */
export interface Nowhere { readonly action: string; readonly fields: { readonly [name: string]: string } }

const Banners = (props: { readonly nowhere: Nowhere }) => (
  <Part id="banners" title="What is true of the whole page" rule="One at a time, above everything else. It says the moment, what cannot be done here, and the way out.">
    <AsKnownBanner moment="The record as it was known on Friday 20 November 2026, 5pm." setAside="7 later entries and 1 correction are set aside." backHref="#banners" />
    <OpenedBanner until="2:40am" left="3 hours 20 minutes" close={props.nowhere} />
    <NotificationBanner type="success" titleId="kit-done" title="Done" text="Sent. It can be corrected, not changed." disableAutoFocus role="region" />
    <NotificationBanner titleId="kit-true" text="The register file has not come since Friday." />
    <InsetText classes="sl-inset">This wording no longer holds, from Mon 23 Nov. Another does instead.</InsetText>
    <WarningText>Nobody has been told yet.</WarningText>
  </Part>
)

const Ways = () => (
  <Part id="ways" title="Ways about" rule="One step back, the pages above, the next of a long list, several views of one thing. Without script the views follow each other.">
    <Panel>
      <BackLink href="#ways">All guidance</BackLink>
      <Breadcrumbs items={[{ text: 'Children', href: '#ways' }, { text: 'Micah’s record', href: '#ways' }, { text: 'Plans' }]} />
      <Pagination previous={{ href: '#ways' }} next={{ href: '#ways' }} items={[{ number: 1, href: '#ways' }, { number: 2, href: '#ways', current: true }, { ellipsis: true }, { number: 41, href: '#ways' }]} />
      <Pagination landmarkLabel="Earlier and later" previous={{ href: '#ways', text: 'Earlier', labelText: 'Before October' }} next={{ href: '#ways', text: 'Later', labelText: 'From November' }} />
      <Tabs idPrefix="view" title="Two views" items={[{ label: 'By day', children: <p>Monday: one visit. Tuesday: nothing yet.</p> }, { label: 'By child', children: <p>Micah: one visit.</p> }]} />
    </Panel>
  </Part>
)

const Pictures = () => (
  <Part id="pictures" title="Pictures" rule="A picture never stands alone: the words beside it say the same. The mark is for the header.">
    <Panel><p><Mark size={40} /> <strong>Sightline</strong> <Tag>Example</Tag></p></Panel>
    <ul class="sl-pictures" role="list">{iconNames.map((name) => <li><Icon name={name} /> {name}</li>)}</ul>
  </Part>
)

/** What stands round a page, leads through it, and marks it. */
export const Frame = (props: { readonly nowhere: Nowhere }) => <><Banners nowhere={props.nowhere} /><Ways /><Pictures /></>
