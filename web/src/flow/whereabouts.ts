import { bare } from '../plan/names'

/**
 * Where a bottleneck lies, in the language of the page: a place, or the two ends of a link. The model speaks of
 * `KZ-ATK`, of `KZ-ATK/rail:CNHUP-KZ-ATK` and of `ferry:GEPTI-ROCND`; what cannot be read keeps the name it came with.
 */
export function whereabouts(at: string, name: string, nameOf: (id: string) => string | undefined): string {
  const [first = ''] = at.split('/')
  const ends = first.match(/^[a-z]+:(.+)$/)?.[1]
  if (ends === undefined) return bare(nameOf(first) ?? name)
  // Ids have dashes of their own, so every dash may be the one between the ends.
  for (let dash = ends.indexOf('-'); dash > 0; dash = ends.indexOf('-', dash + 1)) {
    const [from, to] = [nameOf(ends.slice(0, dash)), nameOf(ends.slice(dash + 1))]
    if (from && to) return `${bare(from)} – ${bare(to)}`
  }
  return name
}
