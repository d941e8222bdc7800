const named: { readonly [words: string]: string } = { midday: '12:00', noon: '12:00', midnight: '00:00' }
const clock = /^(\d{1,2})(?:[:.\s]?(\d{2}))?\s*(am|pm)?$/

/**
 * A time of day as people write it: '10:40pm', '22:40', '2240', '22.40', '10 pm', 'midday'. Gives `22:40`, or null when it
 * cannot be one. Without am or pm it is read by the 24-hour clock. Midnight is the one the day began with.
 */
export function timeOfDay(text: string): string | null {
  const words = text.trim().toLowerCase().replaceAll(/\s+/g, ' ').replace(/\b([ap])\.?m\.?$/, '$1m')
  const name = named[words]
  if (name) return name
  const [, hourText = '', minuteText = '00', half] = clock.exec(words) ?? []
  const hour = Number(hourText), minute = Number(minuteText)
  if (hourText === '' || minute > 59 || hour > 23) return null
  if (half === undefined) return at(hour, minute)
  if (hour === 0 || hour > 12) return at(hour, minute)
  return at((hour % 12) + (half === 'pm' ? 12 : 0), minute)
}

const at = (hour: number, minute: number): string => `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`
