// Read by whatever Node is installed, so it uses nothing an old one could not parse.
const FLOOR = 'Node.js 20.19, 22.12, atau yang lebih baru';

function isOldNode(version) {
  const parts = version.split('.').map(Number);
  const major = parts[0];
  const minor = parts[1];
  if (major === 20) return minor < 19;
  if (major === 22) return minor < 12;
  return major < 22;
}

/** The one line for a Node that is too old, or null. */
export function nodeComplaint(version) {
  if (!isOldNode(version)) return null;
  return (
    '[lajur] Lajur memerlukan ' + FLOOR + '; yang terpasang ' + version + '. Pasang versi LTS, lalu ulangi.'
  );
}

export function requireNode() {
  const complaint = nodeComplaint(process.versions.node);
  if (complaint === null) return;
  console.error(complaint);
  process.exit(1);
}
