// Loaded before a program that is measured: writes the most memory it used, in MiB, when it ends.
import fs from 'node:fs'

process.on('exit', () => fs.writeFileSync(process.env.SIGHTLINE_BENCH_MEMORY, String(Math.round(process.resourceUsage().maxRSS / 1024))))
