import { londonText, type Instant } from '../../../../calendar/index.ts'

/** 'Good morning' until midday, 'Good afternoon' until six, then 'Good evening' until four, when a night becomes a morning. */
export function greeting(now: Instant): string {
  const hour = Number(londonText(now).slice(11, 13))
  return hour >= 4 && hour < 12 ? 'Good morning' : hour >= 12 && hour < 18 ? 'Good afternoon' : 'Good evening'
}
