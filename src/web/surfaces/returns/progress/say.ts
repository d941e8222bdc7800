import type { Progress } from '../../../../store/returns/index.ts'

/** How far a check has come, in a percentage and in words. */
export function sayProgress(progress: Progress | null): { readonly percent: number; readonly words: string } {
  if (!progress) return { percent: 100, words: 'Done' }
  if (progress.ahead > 0) return { percent: 0, words: progress.ahead === 1 ? 'Waiting: one other return goes first' : `Waiting: ${progress.ahead} others go first` }
  const percent = Math.min(99, Math.round(progress.part * 100))
  return { percent, words: `${progress.doing}, ${percent}%` }
}
