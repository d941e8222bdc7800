/** The signals by which people and supervisors ask a program to end. */
const asksToEnd = ['SIGINT', 'SIGTERM', 'SIGHUP']

/** Calls `handler` with the signal's name instead of ending; the returned function goes back to ending. */
export function onAskedToEnd(handler) {
  for (const signal of asksToEnd) process.on(signal, handler)
  return () => { for (const signal of asksToEnd) process.off(signal, handler) }
}
