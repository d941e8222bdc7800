// Loaded before programs that are measured: writes the most memory one of them used, in MiB, when it ends.
import fs from 'node:fs'

const file = process.env.SIGHTLINE_BENCH_MEMORY
process.on('exit', () => {
  const before = fs.existsSync(file) ? Number(fs.readFileSync(file, 'utf8')) : 0
  fs.writeFileSync(file, String(Math.max(before, Math.round(process.resourceUsage().maxRSS / 1024))))
})
