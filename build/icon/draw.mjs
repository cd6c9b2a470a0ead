// The mark, on a grid of 16: three lanes and one path that steps through them to its end.
const GRID = 16;
const TEAL = [15, 118, 110];
const WHITE = [255, 255, 255];
const AMBER = [251, 191, 36];
const LANE_OPACITY = 0.24;
const SAMPLES = 4;
const TILE_RADIUS = 3.4;

const LANES = [
  { left: 2, top: 3, right: 14, bottom: 5 },
  { left: 2, top: 7, right: 14, bottom: 9 },
  { left: 2, top: 11, right: 14, bottom: 13 },
];
const PATH = [
  { left: 2, top: 3, right: 6, bottom: 5 },
  { left: 4, top: 3, right: 6, bottom: 9 },
  { left: 4, top: 7, right: 10, bottom: 9 },
  { left: 8, top: 7, right: 10, bottom: 13 },
  { left: 8, top: 11, right: 12, bottom: 13 },
];
const END = { x: 12, y: 12, radius: 2 };

// Edges fall on whole pixels, which keeps the small sizes sharp.
function snapped({ left, top, right, bottom }, scale) {
  const snap = (value) => Math.round(value * scale);
  return { left: snap(left), top: snap(top), right: snap(right), bottom: snap(bottom) };
}

function inRounded(x, y, { left, top, right, bottom }, radius) {
  if (x < left || x >= right || y < top || y >= bottom) return false;
  const dx = Math.max(left + radius - x, x - (right - radius), 0);
  const dy = Math.max(top + radius - y, y - (bottom - radius), 0);
  return dx * dx + dy * dy <= radius * radius;
}

function layersOf(size) {
  const scale = size / GRID;
  const corner = size >= 64 ? scale : 0;
  const lanes = LANES.map((lane) => snapped(lane, scale));
  const path = PATH.map((part) => snapped(part, scale));
  const end = { x: END.x * scale, y: END.y * scale, radius: END.radius * scale };
  const tile = { left: 0, top: 0, right: size, bottom: size };
  return [
    { color: TEAL, opacity: 1, covers: (x, y) => inRounded(x, y, tile, TILE_RADIUS * scale) },
    {
      color: WHITE,
      opacity: LANE_OPACITY,
      covers: (x, y) => lanes.some((lane) => inRounded(x, y, lane, corner)),
    },
    { color: WHITE, opacity: 1, covers: (x, y) => path.some((part) => inRounded(x, y, part, corner / 2)) },
    { color: AMBER, opacity: 1, covers: (x, y) => (x - end.x) ** 2 + (y - end.y) ** 2 <= end.radius ** 2 },
  ];
}

function sample(layers, x, y) {
  return layers.reduce(
    ([r, g, b, a], { color, opacity, covers }) => {
      if (!covers(x, y)) return [r, g, b, a];
      const over = (under, own) => under * (1 - opacity) + own * opacity;
      return [over(r, color[0]), over(g, color[1]), over(b, color[2]), Math.max(a, opacity)];
    },
    [0, 0, 0, 0],
  );
}

function pixel(layers, x, y) {
  const sum = [0, 0, 0, 0];
  for (let at = 0; at < SAMPLES * SAMPLES; at += 1) {
    const dx = ((at % SAMPLES) + 0.5) / SAMPLES;
    const dy = (Math.floor(at / SAMPLES) + 0.5) / SAMPLES;
    const [r, g, b, a] = sample(layers, x + dx, y + dy);
    sum[0] += r * a;
    sum[1] += g * a;
    sum[2] += b * a;
    sum[3] += a;
  }
  const alpha = sum[3];
  if (alpha === 0) return [0, 0, 0, 0];
  return [sum[0] / alpha, sum[1] / alpha, sum[2] / alpha, (alpha / (SAMPLES * SAMPLES)) * 255].map(
    Math.round,
  );
}

/** The mark at `size` pixels square: RGBA, row by row from the top. */
export function drawMark(size) {
  const layers = layersOf(size);
  const rgba = Buffer.alloc(size * size * 4);
  for (let y = 0; y < size; y += 1) {
    for (let x = 0; x < size; x += 1) rgba.set(pixel(layers, x, y), (y * size + x) * 4);
  }
  return rgba;
}
