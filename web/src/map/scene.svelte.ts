import type { Feature, FeatureCollection, LineString, Point } from 'geojson'
import type { Network } from '../api/documents/package'
import type { LineKind } from './network'

export interface StopProperties {
  id: string
  label: string
  end: boolean
}

export interface FlowLine {
  link: string
  mode: string
  /** Pixels. */
  width: number
  tone: 'plain' | 'more' | 'less' | 'quiet'
  title: string
}

/** What the map shows apart from the land. The lenses put things here; the map alone draws. */
class Scene {
  network: Network | undefined = $state.raw()
  route: Feature<LineString, { mode: string }>[] = $state.raw([])
  stops: Feature<Point, StopProperties>[] = $state.raw([])
  flow: Feature<LineString, FlowLine>[] = $state.raw([])
  /** What the width of the lines of a year stands for, in words. */
  widest = $state('')
  hidden: ReadonlySet<LineKind> = $state.raw(new Set<LineKind>(['air', 'road']))
  /** Draws the map as a picture, once there is a map. */
  picture: (() => Promise<Blob | null>) | undefined = $state.raw()
}

export const scene = new Scene()

export function collection<G extends LineString | Point, P>(features: Feature<G, P>[]): FeatureCollection<G, P> {
  return { type: 'FeatureCollection', features }
}
