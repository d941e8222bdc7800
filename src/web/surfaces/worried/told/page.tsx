import { isReference, whomToRing, type WhomToRing } from '../../../../store/index.ts'
import { definePage, type Call, type Loaded } from '../../../contract.ts'
import { referenceIn, toWorried } from '../../links.ts'
import { DangerFirst, Leave } from '../danger.tsx'

interface ToldPage { readonly ring: WhomToRing; readonly reference: string; readonly me: boolean }

/**
 * `/worried/told/:reference`: what somebody told has arrived, and what it is called. It reads nothing that was told, so looking at
 * it again, or making up such an address, shows nothing and sends nothing.
 */
export default definePage<ToldPage>({
  path: '/worried/told/:reference',
  permission: 'public',
  audit: 'Told a worry',
  about: () => null,
  load,
  title: () => 'We have it',
  view: ({ ring, reference, me }, call) => ({
    main: (
      <div class="sl-door">
        <Leave />
        <h1 class="govuk-heading-l">Thank you. We have it.</h1>
        <p class="govuk-body-l">If you ring us about it, say: <strong>{reference}</strong></p>
        <p class="govuk-body">Write these words down if it is safe to. They say nothing about what you wrote, and nobody can read it with them.</p>
        <h2 class="govuk-heading-m">What happens next</h2>
        <p class="govuk-body">
          {me
            ? 'Somebody whose work it is to help children reads it. If you said how to find you, they try to talk with you first.'
            : 'Somebody whose work it is to keep children safe reads it, and decides what would help. If you said how to reach you, they let you know that it was read.'}
        </p>
        <DangerFirst ring={ring} me={me} place={call.pack.jurisdiction} />
        <p class="govuk-body"><a class="govuk-link" href={toWorried(me)}>Tell us something more</a></p>
      </div>
    ),
  }),
})

async function load(call: Call): Promise<Loaded<ToldPage>> {
  const reference = referenceIn(call.params['reference'] ?? '')
  if (!isReference(reference)) return { redirect: toWorried(false) }
  return { data: { ring: await whomToRing(call.store.engine), reference, me: call.query['me'] === 'yes' } }
}
