import type { FeatureCollection, LineString, Point } from 'geojson'
import type { Lang, LinkProperties, Network, NetworkLink, NetworkPlace, PlaceProperties } from '../api/documents/package'
import { greatCircle } from './greatCircle'

/** What a line stands for on the map and in its key. */
export const LINE_KINDS = ['rail1435', 'rail1520', 'rail1668', 'water', 'road', 'pipeline', 'air'] as const
export type LineKind = (typeof LINE_KINDS)[number]

export function lineKind(mode: string, gauge: string | number | undefined): LineKind {
  switch (mode) {
    case 'rail':
      return String(gauge) === '1520' ? 'rail1520' : String(gauge) === '1668' ? 'rail1668' : 'rail1435'
    case 'sea':
    case 'feeder':
    case 'ferry':
      return 'water'
    case 'pipeline':
      return 'pipeline'
    case 'air':
      return 'air'
    default:
      return 'road'
  }
}

export interface DrawnLinkProperties extends LinkProperties {
  kind: LineKind
}

export interface DrawnPlaceProperties {
  id: string
  label: string
  /** How many links meet here: what is busier is named first. */
  links: number
}

/** The network as the map draws it. */
export interface Drawn {
  links: FeatureCollection<LineString, DrawnLinkProperties>
  places: FeatureCollection<Point, DrawnPlaceProperties>
}

export function drawn(network: Network, language: Lang): Drawn {
  const links = network.features.filter(
    (one): one is NetworkLink => one.geometry.type === 'LineString' && (one.properties as LinkProperties).status !== 'closed',
  )
  const places = network.features.filter((one): one is NetworkPlace => one.geometry.type === 'Point')
  const meeting = new Map<string, number>()
  for (const { properties: link } of links)
    for (const end of [link.from, link.to])
      meeting.set(end, (meeting.get(end) ?? 0) + (link.mode === 'rail' || link.mode === 'ferry' ? 2 : 1))
  return {
    links: {
      type: 'FeatureCollection',
      features: links.map((link) => ({
        ...link,
        geometry: { type: 'LineString', coordinates: path(link.properties.mode, link.geometry) },
        properties: { ...link.properties, kind: lineKind(link.properties.mode, link.properties.gauge) },
      })),
    },
    places: {
      type: 'FeatureCollection',
      features: places
        .filter((place) => meeting.has(place.properties.id))
        .map((place) => ({
          ...place,
          properties: {
            id: place.properties.id,
            label: shortName(place.properties, language),
            links: meeting.get(place.properties.id) ?? 0,
          },
        })),
    },
  }
}

/** A flight drawn between two points takes the shortest way over the globe. */
export function path(mode: string | undefined, line: LineString): LineString['coordinates'] {
  const [from, to] = line.coordinates
  return mode === 'air' && line.coordinates.length === 2 && from && to ? greatCircle(from, to) : line.coordinates
}

/** Names carry their terminal in brackets; the map has no room for that. */
function shortName(place: PlaceProperties, language: Lang): string {
  const name = place.names?.[language] ?? place.name
  return name.replace(/\s*[(（].*[)）]\s*$/, '')
}
