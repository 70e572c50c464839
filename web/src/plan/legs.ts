import type { Leg, PlanOption } from '../api/documents/plan'
import { number } from '../words/figures'
import { say } from '../words/words.svelte'
import { bare } from './names'

/** The four things that happen to cargo, each with a colour of its own. */
export const DOINGS = ['moving', 'handling', 'border', 'waiting'] as const
export type Doing = (typeof DOINGS)[number]

export function doing(leg: Leg): Doing {
  switch (leg.kind) {
    case 'haul':
      return 'moving'
    case 'border':
      return 'border'
    case 'wait':
      return 'waiting'
    case 'gaugeChange':
    case 'handling':
    case 'transfer':
      return 'handling'
  }
}

/** What a leg is, in the words of the command line. */
export function legName(leg: Leg): string {
  switch (leg.kind) {
    case 'haul':
      return `${say(`mode.${leg.mode ?? 'rail'}`)} ${bare(leg.from.name)} → ${bare(leg.to.name)}`
    case 'border':
      return `${say('leg.border')} ${bare(leg.to.name)} ${arrow(leg.detail)}`
    case 'gaugeChange':
      return `${say('leg.gaugeChange')} ${bare(leg.to.name)} ${arrow(leg.detail)}`
    case 'handling':
      return `${say(leg.detail === 'loading' ? 'leg.loading' : 'leg.unloading')} ${bare(leg.to.name)}`
    case 'transfer':
      return `${say('leg.transfer')} ${bare(leg.to.name)}`
    case 'wait':
      return `${say(leg.detail === 'opening' ? 'leg.opening' : 'leg.wait')} ${bare(leg.to.name)}`
  }
}

function arrow(detail: string | undefined): string {
  return detail?.replace('>', '→') ?? ''
}

export interface Stretch {
  mode: string
  from: string
  to: string
}

/** The hauls of an option with hauls of one service run together: how a person would tell the way. */
export function stretches(option: PlanOption): Stretch[] {
  const told: (Stretch & { service: string })[] = []
  for (const leg of option.legs) {
    if (leg.kind !== 'haul') continue
    const last = told.at(-1)
    const mode = leg.mode ?? 'rail'
    if (last && last.mode === mode && last.service === leg.service) last.to = bare(leg.to.name)
    else told.push({ mode, service: leg.service ?? '', from: bare(leg.from.name), to: bare(leg.to.name) })
  }
  return told
}

export function gaugeChanges(option: PlanOption): number {
  return option.legs.filter((leg) => leg.kind === 'gaugeChange').length
}

/** Hours of each doing, added up. */
export function hoursByDoing(option: PlanOption): Record<Doing, number> {
  const sum: Record<Doing, number> = { moving: 0, handling: 0, border: 0, waiting: 0 }
  for (const leg of option.legs) sum[doing(leg)] += leg.hours
  return sum
}

export function leaves(option: PlanOption): string {
  const first = option.legs.find((leg) => leg.service !== undefined)
  if (first?.headwayHours === undefined) return say(first?.departureKind === 'timetable' ? 'web.leaves.timetable' : 'leaves.unknown')
  const every = first.headwayHours
  return every < 48 ? say('leaves.hours', number(every)) : say('leaves.days', number(every / 24, 1))
}
