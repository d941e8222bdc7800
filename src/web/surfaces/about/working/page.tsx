import { sayLength, sayMoment, sayTime, type Instant } from '../../../../calendar/index.ts'
import type { Working } from '../../../../store/index.ts'
import { definePage } from '../../../contract.ts'

interface Data { readonly working: Working; readonly now: Instant }

/** What each kind of job does, as somebody would say it. */
const tasks: { readonly [task: string]: string } = { tell: 'Telling people what is still owed', 'catch-up': 'Bringing records up to date', message: 'Telling people by e-mail' }

/** Whether Sightline itself works: what goes on by itself and fails at present, since when, and what to do. Says nothing about anybody. */
export default definePage<Data>({
  path: '/working', permission: 'anyone signed in', audit: 'Looked whether Sightline works', about: () => null,
  load: async (call) => ({ data: { working: await call.store.working(), now: call.now } }),
  title: () => 'Is Sightline working?',
  view: ({ working, now }) => {
    const troubles = troublesIn(working)
    return {
      main: <>
        <h1 class="govuk-heading-l">Is Sightline working?</h1>
        <p class="govuk-body-l">{troubles.length === 0 ? `Yes. Everything that goes on by itself went well when this was asked, at ${sayTime(now)}.` : `${working.room?.state === 'none' ? 'You can read, and not write' : 'You can read and write'}. ${troubles.length === 1 ? 'One thing is' : `${troubles.length} things are`} not as it should be:`}</p>
        {troubles.map((t) => (
          <section>
            <h2 class="govuk-heading-m">{t.title}</h2>
            {t.says.map((s) => <p class="govuk-body">{s}</p>)}
          </section>
        ))}
        <p class="govuk-body">What fails is tried again by itself for as long as it takes. Nothing that was put on the record is lost by it.</p>
        <p class="govuk-body">If you have to tell somebody something tonight and this page does not say yes, ring them.</p>
      </>,
    }
  },
})

interface TroubleSaid { readonly title: string; readonly says: readonly string[] }

const ring = 'Tell whoever looks after Sightline.'

function troublesIn({ failing, stuck, clockAheadMs, room }: Working): readonly TroubleSaid[] {
  const jobs = failing.map((f) => ({
    title: tasks[f.task] ?? 'Something that goes on by itself',
    says: [`${f.jobs === 1 ? 'One has' : `${f.jobs} have`} failed ${times(f.times)} since ${sayMoment(f.since)}. It is tried again at ${sayTime(f.again)}.`,
      ...(f.task === 'tell' ? ['What has not been told is still owed, and is shown to whoever owes it: look at what is owed, and ring.'] : []),
      ...(f.task === 'message' ? ['Everybody was told in Sightline all the same, and finds it there.'] : []), ring],
  }))
  const reading = stuck ? [{
    title: 'Reading what is owed',
    says: [`${stuck.subjects === 1 ? 'One record' : `${stuck.subjects} records`} could not be read ${times(stuck.times)} since ${sayMoment(stuck.since)}. What was written is there; what it means is as it was then.`, ring],
  }] : []
  const clock = clockAheadMs >= 60_000 ? [{
    title: 'The clock',
    says: [`The clock of the machine was set back: Sightline goes on from where it was, ${sayLength(Math.round(clockAheadMs / 60_000))} ahead of it, so that nothing written is out of order. Put the clock right.`, ring],
  }] : []
  const disk = room && room.state !== 'enough' ? [{
    title: room.state === 'none' ? 'There is no room to write' : 'There is soon no room to write',
    says: [`${room.freeMiB.toLocaleString('en-GB')} MB are left on the disk. ${room.state === 'none' ? 'Records can be read; nothing can be put on them until there is room.' : 'Make room before it is full.'}`, ring],
  }] : []
  return [...disk, ...clock, ...jobs, ...reading]
}

const times = (n: number): string => (n === 1 ? 'once' : `${n} times`)
