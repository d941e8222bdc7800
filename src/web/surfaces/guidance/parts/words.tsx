import { daysBetween, sayDay, type Day, type Instant } from '../../../../calendar/index.ts'
import { guidanceState, type GuidancePage } from '../../../../packs/index.ts'
import { Chip } from '../../../kit/index.ts'

/** 'Overdue 12 days', 'Look again by Mon 1 Feb'. */
export function sayState(page: GuidancePage, today: Day, now: Instant): string {
  switch (guidanceState(page, today)) {
    case 'withdrawn': return 'Taken away'
    case 'no review day': return 'No review day'
    case 'overdue': {
      if (page.wrong) return 'Not right any more'
      const days = page.reviewBy ? daysBetween(page.reviewBy, today) : 0
      return `Overdue ${days} ${days === 1 ? 'day' : 'days'}`
    }
    case 'current': return `Look again by ${page.reviewBy ? sayDay(page.reviewBy, now) : ''}`
  }
}

const tones = { overdue: 'late', 'no review day': 'unknown', current: 'met', withdrawn: 'none' } as const

/** How a page stands, as a chip. */
export const StateChip = (props: { readonly page: GuidancePage; readonly today: Day; readonly now: Instant }) =>
  <Chip tone={tones[guidanceState(props.page, props.today)]}>{sayState(props.page, props.today, props.now)}</Chip>

/** The text as it was typed: an empty line begins a paragraph, a dash begins a point of a list. */
export const Text = (props: { readonly text: string }) => (
  <>
    {props.text.trim().split(/\n\s*\n/).map((block) => {
      const lines = block.split('\n').map((l) => l.trim()).filter((l) => l !== '')
      const points = lines.filter((l) => /^[-–•]\s/.test(l)), before = lines.filter((l) => !/^[-–•]\s/.test(l))
      return (
        <>
          {before.length > 0 && <p>{before.join(' ')}</p>}
          {points.length > 0 && <ul class="govuk-list govuk-list--bullet">{points.map((l) => <li>{l.replace(/^[-–•]\s+/, '')}</li>)}</ul>}
        </>
      )
    })}
  </>
)
