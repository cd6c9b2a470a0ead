import mermaid from 'mermaid';

mermaid.initialize({ startOnLoad: false });

/** Draws a swimlane diagram as the library does by default; answers the SVG as text. */
export async function drawMermaid(id, text) {
  const { svg } = await mermaid.render(id, text);
  return svg;
}
