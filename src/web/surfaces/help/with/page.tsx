import { sayDay } from '../../../../calendar/index.ts'
import { isStaff } from '../../../server/places.ts'
import { BackLink, Details, Empty, Section, Title } from '../../../kit/index.ts'
import { definePage, type Call } from '../../../contract.ts'
import { mayBegin, type Library } from '../../guidance/parts/load.ts'
import { StateChip, Text } from '../../guidance/parts/words.tsx'
import { toGuidance, toGuidancePage, toHelp, toKeys, toTour } from '../../links.ts'
import { loadHelp, type HelpWith } from './load.ts'

/** Help with one set of pages: what they are for, and the authority's guidance that belongs to them, with who answers for each page of it. */
export default definePage<HelpWith>({
  path: '/help/with/:topic', permission: 'public', audit: 'Read help with a page', about: () => null,
  load: loadHelp,
  title: ({ topic }) => `Help: ${topic.title}`,
  view: (help, call) => ({
    main: (
      <>
        <p class="sl-crumb"><BackLink href={toHelp()}>All help</BackLink></p>
        <Title title={help.about ?? help.topic.title} label={help.about ? `Help: ${help.topic.title}` : 'Help'} />
        {help.topic.says.map((s) => <p class="govuk-body">{s}</p>)}
        {help.guidance && <Guidance help={help} library={help.guidance} call={call} />}
        <Section id="more" title="More help">
          <ul class="govuk-list govuk-list--bullet">
            <li><a class="govuk-link" href={toHelp()}>The few things everybody needs</a></li>
            {isStaff(call.user) && <li><a class="govuk-link" href={toTour()}>A short tour of your first page</a></li>}
            <li><a class="govuk-link" href={toKeys()}>Keyboard shortcuts</a></li>
          </ul>
        </Section>
      </>
    ),
  }),
})

const Guidance = ({ help, library, call }: { readonly help: HelpWith; readonly library: Library; readonly call: Call }) => (
  <Section id="guidance" title="Guidance about this" count={library.pages.length} more={<a class="govuk-link" href={toGuidance()}>All guidance</a>}>
    {library.pages.length === 0 && <Empty kind="ask">Nobody has written guidance about this yet. {help.ask.length > 0 ? `Ask ${help.ask.join(' or ')}, who can write it; for today, ask your manager.` : 'Ask your manager.'}</Empty>}
    {library.pages.map((page) => (
      <div class="sl-helpguide">
        <h3 class="sl-h3"><a class="govuk-link" href={toGuidancePage(page.record)}>{page.title}</a> <StateChip page={page} today={library.today} now={call.now} /></h3>
        <p class="sl-quiet">
          {page.owner ? `Owned by ${library.names(page.owner) ?? 'somebody not described yet'}` : 'Nobody owns it'}. Last looked at {sayDay(page.reviewed.on, call.now)}. {page.reviewBy ? `To be looked at again by ${sayDay(page.reviewBy, call.now)}.` : 'Nobody wrote by when it is looked at again.'}
        </p>
        <Details summary="Read it here"><Text text={page.text || 'Nothing is written yet.'} /></Details>
      </div>
    ))}
    {mayBegin(call) && <p class="sl-quiet">A page of guidance stands here when “{help.topic.id}”, or a form that belongs here, is named in it under the forms it stands beside.</p>}
  </Section>
)
