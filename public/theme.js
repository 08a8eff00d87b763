// Runs before the first paint, from a plain script tag: the mark that scripts run, the mark of a page in a frame of another
// site (`?embed=1`), and the theme: in a frame the one that its address names, elsewhere the reader's own. On paper the page
// has its address at the end, and what is folded is open.
(() => {
  const html = document.documentElement;
  addEventListener('beforeprint', () => {
    document.getElementById('foot').dataset.address = location.href;
    const folded = [...document.querySelectorAll('main details:not([open])')];
    const open = (isOpen) => folded.forEach((details) => (details.open = isOpen));
    open(true);
    addEventListener('afterprint', () => open(false), { once: true });
  });
  html.classList.add('js');
  const wear = (theme) => {
    if (theme === 'light' || theme === 'dark') html.dataset.theme = theme;
  };
  const asked = new URLSearchParams(location.search);
  if (asked.get('embed') === '1') {
    html.dataset.framed = '';
    wear(asked.get('theme'));
    return;
  }
  try {
    wear(localStorage.getItem('farol-theme'));
  } catch {
    // Storage may be switched off; the system's theme stays.
  }
})();
