import type { Position } from 'geojson'

const RADIANS = Math.PI / 180

/** Points along the shortest way over the globe, every few degrees: how a flight looks on this map. */
export function greatCircle([lon1, lat1]: Position, [lon2, lat2]: Position): Position[] {
  const from = unit(lon1 ?? 0, lat1 ?? 0)
  const to = unit(lon2 ?? 0, lat2 ?? 0)
  const angle = Math.acos(Math.min(1, Math.max(-1, from[0] * to[0] + from[1] * to[1] + from[2] * to[2])))
  if (angle < 0.01) return [[lon1 ?? 0, lat1 ?? 0], [lon2 ?? 0, lat2 ?? 0]]
  const steps = Math.ceil(angle / (2 * RADIANS))
  return Array.from({ length: steps + 1 }, (_, step) => {
    const a = Math.sin((1 - step / steps) * angle) / Math.sin(angle)
    const b = Math.sin((step / steps) * angle) / Math.sin(angle)
    const x = a * from[0] + b * to[0]
    const y = a * from[1] + b * to[1]
    const z = a * from[2] + b * to[2]
    return [Math.atan2(y, x) / RADIANS, Math.atan2(z, Math.hypot(x, y)) / RADIANS]
  })
}

function unit(lon: number, lat: number): [number, number, number] {
  const across = Math.cos(lat * RADIANS)
  return [across * Math.cos(lon * RADIANS), across * Math.sin(lon * RADIANS), Math.sin(lat * RADIANS)]
}
