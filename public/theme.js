// Runs before the first paint, from a plain script tag: the reader's own theme, and the mark that scripts run.
(() => {
  const html = document.documentElement;
  html.classList.add('js');
  try {
    const theme = localStorage.getItem('farol-theme');
    if (theme === 'light' || theme === 'dark') html.dataset.theme = theme;
  } catch {
    // Storage may be switched off; the system's theme stays.
  }
})();
