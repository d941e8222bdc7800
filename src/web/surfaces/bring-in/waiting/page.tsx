import type { Deciding } from '../../../../store/imports/index.ts'
import { Button, Empty, Subnav, Title } from '../../../kit/index.ts'
import { definePage, type Call, type View } from '../../../contract.ts'
import { To } from '../../child/parts/to.tsx'
import { toImport, toWaiting } from '../../links.ts'
import { Press } from '../../returns/parts/around.tsx'
import { sayCount, sayNumber } from '../../returns/parts/words.ts'
import { Pages } from '../../pages.tsx'
import { around } from '../parts/around.tsx'
import { allWaiting, decidings, isWritten } from '../parts/words.ts'
import { Alike } from './alike.tsx'
import { handle } from './handle.ts'
import { One } from './one.tsx'
import { load, type WaitingPage } from './load.ts'

/** What waits for a person, one decision after another. */
export default definePage<WaitingPage>({
  path: '/bring-in/:import/waiting',
  permission: 'import:run',
  audit: 'Looked at what waits of files brought in',
  about: ({ items }) => items.flatMap(({ item, name }) => (item.subject && name !== null ? [item.subject] : [])),
  load,
  title: ({ kind }) => `What waits: ${decidings[kind]}`,
  view,
  post: { permission: 'import:run', handle },
})

const kinds: readonly Deciding[] = ['who', 'differs', 'gone']

function view(data: WaitingPage, call: Call): View {
  const { job, counts, kind } = data
  const tabs = kinds.filter((k) => counts[k].count > 0 || k === kind)
  return {
    ...around({ job, children: <Waits data={data} call={call} /> }),
    top: <Subnav label="What waits" items={tabs.map((k) => ({ text: `${decidings[k]} ${sayNumber(counts[k].count - counts[k].decided)}`, href: toWaiting(job.id, { kind: k }), current: k === kind }))} />,
  }
}

const leads: { readonly [D in Deciding]: string } = {
  who: 'A child in the files may be somebody who is on the record already. Whoever is written twice has two half records.',
  differs: 'Somebody wrote it here, or another kind of file said it. Until you say which is right, the record stays as it is.',
  gone: 'An earlier file of this period told of it, and these files do not. It may have been wrong, or it was only left out.',
}

interface Props { readonly data: WaitingPage; readonly call: Call }

function Waits({ data, call }: Props) {
  const { job, counts, kind, decided, of, part, items } = data, { count, decided: made } = counts[kind]
  const at = (more: { readonly [name: string]: string | undefined }): string => toWaiting(job.id, { kind, show: decided ? 'decided' : undefined, of: of ?? undefined, ...more })
  return (
    <>
      <Title title={decidings[kind]} lead={leads[kind]} />
      <Made data={data} call={call} />
      <p class="govuk-body">
        {decided ? <>Decided: {sayNumber(part.total)}. <To href={at({ show: undefined })}>{`Show the ${sayNumber(count - made)} to decide`}</To></> : <>To decide: {sayNumber(part.total)}.{made > 0 && <> <To href={at({ show: 'decided' })}>{`Show the ${sayNumber(made)} decided`}</To></>}</>}
      </p>
      {!decided && <Alike data={data} call={call} />}
      {items.length === 0 ? <Empty kind={count === 0 || made === count ? 'met' : 'ask'}>{decided ? 'Nothing is decided yet.' : made > 0 ? 'Everything here is decided.' : 'Nothing waits here.'}</Empty>
        : <ol class="sl-decisions" role="list">{items.map((shown) => <One shown={shown} data={data} call={call} />)}</ol>}
      <Pages part={part} href={(page) => at({ page: String(page) })} />
    </>
  )
}

/** What was decided counts when the files are gone through again. */
function Made({ data: { job, counts }, call }: Props) {
  const { decided } = allWaiting(counts)
  if (decided === 0) return null
  const says = `${sayCount(decided, 'decision', 'decisions')} made.`
  if (job.signed) return <div class="sl-keeping"><p class="sl-quiet">{says} The files are deleted. It counts when they are given again.</p></div>
  return (
    <div class="sl-keeping">
      <p class="sl-quiet">{says} {isWritten(job) ? 'Bring in what waited by going through the files again.' : 'Look again to see what comes of it, or write.'} Until then each can be changed.</p>
      <Press action={toImport(job.id)} csrf={call.csrf} does="again"><Button preventDoubleClick small>{isWritten(job) ? 'Go through the files again' : 'Look again with what was decided'}</Button></Press>
    </div>
  )
}
