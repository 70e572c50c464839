import type { PackageStamp } from './common'

/** `keruen.flow/1`: where a year's trade goes. Everything in it is modelled. */
export interface FlowDocument {
  schema: string
  package: PackageStamp
  year: number
  scenario: string
  fit?: { name: string; asOf: string; observations: number; parameters: number }
  stop: string
  residual: number
  iterations: number
  corridors: CorridorVolume[]
  series: SeriesRow[]
  bottlenecks: Bottleneck[]
  links: LinkVolume[]
}

export interface CorridorVolume {
  corridor: string
  teu: number
  teuEmpty: number
  tonnes: number
  share: number
  teuShare: number
}

export interface SeriesRow {
  series: string
  unit: string
  periodStart: string
  periodEnd: string
  modelled: number
  low?: number
  high?: number
  observed?: number
  use: string
}

export interface LinkVolume {
  link: string
  from: string
  to: string
  forward: boolean
  mode: string
  teuLoaded: number
  teuEmpty: number
  tonnes: number
  tonnesByClass: Record<string, number>
}

export interface Bottleneck {
  resource: string
  name: string
  at: string
  direction: string
  scope: string
  use: number
  capacity: number
  unit: string
  ratio: number
  bindingTerm: string
  /** US dollars a year that one more unit would save those who pass. */
  valueOfOneMoreUnitUsd: number
  waitHours: number
  periodStart: string
  periodEnd: string
  next?: { resource: string; bindingTerm: string; ratio: number }
  terms?: { term: string; capacity: number; unit: string; use: number; ratio: number }[]
}

export interface Change {
  base: number
  scenario: number
  difference: number
  percent?: number
}

/** `keruen.compare/1`: a scenario held against the base in one year. */
export interface CompareDocument {
  package: PackageStamp
  year: number
  base: string
  scenario: string
  summary: string[]
  tonnes: Change
  teu: Change
  totalCostUsd: Change
  corridors: { corridor: string; teu: Change; tonnes: Change; share: Change }[]
  bottlenecks: { name: string; at: string; direction: string; ratio: Change; moved: boolean }[]
  moved: { class: string; from?: string; to?: string; volume: number; unit: string; tonnes: number }[]
}

/** `keruen.flow-curve/1`: what a box costs on a thin corridor as its services fill. */
export interface CurveDocument {
  year: number
  scenario: string
  corridor: string
  way: string
  periodStart: string
  presentTeu: number
  fillingTeu: number
  equilibria: { teu: number; stable: boolean }[]
  breakEvenTeu?: number
  points: CurvePoint[]
}

export interface CurvePoint {
  teu: number
  answeredTeu: number
  unitUsd: number
  fixedUsd: number
  chargesUsd: number
  movingUsd: number
  waitingUsd: number
  queueUsd: number
  rival?: { corridor: string; unitUsd: number }
}

/** A row of the table of volumes: a class of goods from zone to zone, split over corridors. */
export interface PairVolume {
  goods: string
  from: string
  to: string
  tonnes: number
  teu: number
  byCorridor: Record<string, number>
}
