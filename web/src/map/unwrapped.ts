import type { Feature, FeatureCollection, Geometry, MultiLineString, Position } from 'geojson'

/**
 * Land as the map can fill it. The atlas keeps what crosses the 180th meridian in one piece, so that a ring jumps from
 * one edge of the world to the other; here it goes on past the edge instead. Antarctica, which runs round the pole and
 * carries no freight, is left out.
 */
export function unwrapped(world: FeatureCollection): FeatureCollection {
  return {
    type: 'FeatureCollection',
    features: world.features.filter((one) => one.id !== '010').map((one) => ({ ...one, geometry: ringsOf(one.geometry) })),
  }
}

export function unwrappedLines(lines: MultiLineString): Feature<MultiLineString> {
  return { type: 'Feature', properties: {}, geometry: { ...lines, coordinates: lines.coordinates.map(onward) } }
}

function ringsOf(shape: Geometry): Geometry {
  if (shape.type === 'Polygon') return { ...shape, coordinates: shape.coordinates.map(onward) }
  if (shape.type === 'MultiPolygon') return { ...shape, coordinates: shape.coordinates.map((rings) => rings.map(onward)) }
  return shape
}

/** The same points, each at most half the world from the one before. */
export function onward(points: Position[]): Position[] {
  let shift = 0
  let before = points[0]?.[0] ?? 0
  return points.map(([lon = 0, lat = 0]) => {
    if (lon - before > 180) shift -= 360
    else if (lon - before < -180) shift += 360
    before = lon
    return [lon + shift, lat]
  })
}
