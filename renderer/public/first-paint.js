// Runs before the first paint, so that a dark screen never flashes white. The content security policy lets no inline
// script run, so it is a file of its own; the choice itself is kept by the screens (lib/color-scheme.ts).
(function () {
  var kept = window.localStorage.getItem('lajur-tampilan');
  var isDark =
    kept === 'dark' || (kept !== 'light' && window.matchMedia('(prefers-color-scheme: dark)').matches);
  document.documentElement.setAttribute('data-mantine-color-scheme', isDark ? 'dark' : 'light');
})();
