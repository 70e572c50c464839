import type { PackageStamp, Place, Provenance, Source } from './common'

/** `keruen.plan/1`: every way that no other beats on arrival, cost and CO2e. */
export interface PlanDocument {
  schema: string
  package: PackageStamp
  scenario: string
  request: PlanAsked
  exact: boolean
  folded: number
  options: PlanOption[]
  rejected: Rejected[]
  sources: Source[]
  /** The dated rate, when costs are also shown in another currency. */
  conversion?: { currency: string; unitsPerUsd: number; rateFrom: string; rateTo: string; provenance: Provenance }
}

export interface PlanAsked {
  from: Place[]
  to: Place[]
  cargo: string
  commodity: { id: string; name: string }
  ready?: { first: string; last: string }
  arriveBy?: string
  deadline?: string
  avoid?: string[]
  document?: string[]
  regime: string
}

export interface PlanOption {
  id: string
  tags: string[]
  readyAt: string
  departure: string
  arrival: string
  hours: number
  daysP10: number
  daysP50: number
  daysP90: number
  costUsd: number
  cost?: number
  co2eTonnes: number
  sourcedShare: number
  sourcedHoursShare: number
  sourcedCostShare: number
  countries: string[]
  modes: string[]
  transfers: number
  notIncluded: string[]
  conditions: (string | Condition)[]
  legs: Leg[]
}

export interface Condition {
  what?: string
  rule?: string
  text?: string
}

export type LegKind = 'haul' | 'wait' | 'border' | 'gaugeChange' | 'handling' | 'transfer'

export interface Leg {
  kind: LegKind
  mode?: string
  from: Place
  to: Place
  /** Track gauge of a haul, `CN>KZ` of a border, `1435>1520` of a gauge change, loading or unloading of a handling. */
  detail?: string
  service?: string
  serviceName?: string
  departureKind?: string
  headwayHours?: number
  departure: string
  arrival: string
  hours: number
  hoursP10: number
  hoursP90: number
  times: TimePart[]
  costUsd: number
  charges: Charge[]
  co2eTonnes: number
  emissions: Emission[]
  km?: number
  provenance: Provenance
}

export interface TimePart {
  what: string
  hours: number
  provenance: Provenance
}

export interface Charge {
  kind: string
  amount: number
  currency: string
  priceYear: number
  usd: number
  tariff?: string
  validUntil?: string
  provenance: Provenance
}

export interface Emission {
  what: string
  tonnes: number
  km?: number
  factor: number
  grams: number
  factorId: string
  provenance: Provenance
}

export interface Rejected {
  what: string
  reason: string
  rule?: string
  order?: string
  from?: string
  to?: string
  opensIf?: string
}

/** `keruen.whyNot/1`: one kind of route, looked for alone. */
export interface WhyNotDocument {
  route: string
  verdict: 'offered' | 'folded' | 'dominated' | 'refused'
  options: { number: number; id: string; daysP50: number; costUsd: number; co2eTonnes: number }[]
  reasons: Rejected[]
  way?: PlanOption
  sources: Source[]
}
