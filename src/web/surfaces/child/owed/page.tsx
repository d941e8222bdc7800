import { BackLink, InsetText, Title } from '../../../kit/index.ts'
import { sayMoment } from '../../../../calendar/index.ts'
import { definePage } from '../../../contract.ts'
import { dutyTitle } from '../../../words/index.ts'
import { toChild } from '../../links.ts'
import { Cases, Law, Meets, sayLead, Versions } from '../../rules/parts/index.ts'
import { ChildTop } from '../parts/top.tsx'
import { loadWhy, type WhyOwed } from './load.ts'
import { LadderPanel, Now, ToldPanel, Wrong } from './side.tsx'
import { Sum, Tried } from './working.tsx'

/** Why one thing is owed to one child: the sum behind its date, what counts, the law and how far it binds, and who it goes up to. */
export default definePage<WhyOwed>({
  path: '/children/:child/owed/:rule/:key',
  permission: 'why:read',
  audit: 'Read why something is owed',
  about: ({ record }) => record.child,
  load: async (call) => {
    const why = await loadWhy(call)
    return 'duty' in why ? { data: why } : why
  },
  title: ({ duty, record }) => `Why is this owed? ${duty.title}: ${record.card?.name ?? 'a child with no name written'}`,
  view: (why, call) => {
    const { record, duty, reading, version, choice, cases } = why
    return {
      place: 'children',
      top: <ChildTop record={record} user={call.user} page="owed" />,
      main: (
        <>
          <p class="sl-crumb"><BackLink href={`${toChild(record.child)}#owed`}>What is owed to {record.called}</BackLink></p>
          <div class="sl-split">
            <div class="sl-split__main">
              {record.behindSince && <InsetText>Being brought up to date since {sayMoment(record.behindSince, record.now)}.</InsetText>}
              <Title title={dutyTitle(duty, reading)} label="Why is this owed?" lead={version ? sayLead(version, choice) : 'This pack holds no rule for the day it began.'} />
              <Sum why={why} />
              <Tried why={why} />
              <Meets duty={duty} />
              {version && <Law version={version} choice={choice ?? undefined} />}
              <Versions duty={duty} used={reading.version === null ? null : version} usedFor={`Used for ${record.called}`} />
              <Cases duty={duty} cases={cases} now={call.now} />
            </div>
            <div class="sl-split__side">
              <Now why={why} call={call} />
              <LadderPanel why={why} />
              <ToldPanel why={why} />
              <Wrong why={why} />
            </div>
          </div>
        </>
      ),
    }
  },
})
