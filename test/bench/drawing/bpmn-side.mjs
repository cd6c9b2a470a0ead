import BpmnViewer from 'bpmn-js/lib/Viewer';

/** Shows a BPMN diagram in an element; answers the function that takes it away. */
export async function drawBpmn(container, xml) {
  const viewer = new BpmnViewer({ container });
  await viewer.importXML(xml);
  return () => viewer.destroy();
}
