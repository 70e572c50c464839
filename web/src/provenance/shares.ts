import type { PlanOption } from '../api/documents/plan'
import { percent } from '../words/figures'

/** How much of an answer can be looked up: `2–36 %` from the worst option to the best. */
export function sourcedRange(options: PlanOption[]): string {
  if (options.length === 0) return '–'
  const shares = options.map((option) => option.sourcedShare)
  const least = Math.min(...shares)
  const most = Math.max(...shares)
  const [low, high] = [Math.round(least * 100), Math.round(most * 100)]
  return low === high ? percent(least) : `${low}–${high} %`
}
