/** Names for records of one kind, each by the day it began, the same from every file. The second of one day is told apart by a number: `2025-04-07 2`. */
export function naming(): (day: string) => string {
  const used = new Map<string, number>()
  return (day) => {
    const n = (used.get(day) ?? 0) + 1
    used.set(day, n)
    return n === 1 ? day : `${day} ${n}`
  }
}
