import type { SourceFile } from './files.ts'

/** Lines a file may have, and lines a function may have. Long tables of data are named here with the reason. */
const fileCap = 400, functionCap = 70, medianCap = 60

const linesOf = (f: SourceFile): number => f.text.split('\n').length - 1

/** Files over the cap. */
export const longFiles = (files: readonly SourceFile[]): readonly string[] => files.filter((f) => linesOf(f) > fileCap).map((f) => `${f.path} has ${linesOf(f)} lines`)

/** Null, or that the median file has grown too long. */
export function longMedian(files: readonly SourceFile[]): string | null {
  const sizes = files.map(linesOf).sort((a, b) => a - b)
  const median = sizes[Math.floor(sizes.length / 2)] ?? 0
  return median > medianCap ? `half the files have more than ${median} lines` : null
}

/** Functions over the cap: from a line that begins one to the line that closes it at the same indent. */
export function longFunctions(files: readonly SourceFile[]): readonly string[] {
  return files.flatMap((file) => {
    const lines = file.text.split('\n')
    return lines.flatMap((line, i) => {
      const start = /^(\s*)(?:export )?(?:default )?(?:async )?(?:function\b|(?:const \w+ = )?(?:async )?\(.*=> \{$|(?:async )?#?\w+\(.*\{$)/.exec(line)
      if (!start || /^\s*(if|for|while|switch|return|describe|test|it)\b/.test(line)) return []
      const end = lines.findIndex((l, j) => j > i && new RegExp(`^${start[1] ?? ''}\\}`).test(l))
      return end - i + 1 > functionCap ? [`${file.path}:${i + 1} is a function of ${end - i + 1} lines`] : []
    })
  })
}
