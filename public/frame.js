// Makes every <iframe data-farol> as high as what it shows, up to `data-max-height` pixels (4000). A height counts only for
// the frame that tells it.
const frames = () => document.querySelectorAll('iframe[data-farol]');
addEventListener('message', ({ data, origin, source }) => {
  if (data?.type !== 'farol-height' || !(data.height > 0)) return;
  for (const frame of frames()) {
    const { contentWindow, sandbox, dataset, src, style } = frame;
    const isOpaque = self.origin === 'null' || (frame.hasAttribute('sandbox') && !sandbox.contains('allow-same-origin'));
    if (source !== contentWindow || origin !== (isOpaque ? 'null' : new URL(src).origin)) continue;
    style.boxSizing = 'content-box';
    style.height = `${Math.min(Math.max(data.height, 80), dataset.maxHeight || 4000)}px`;
  }
});
// Frames that were there first tell it once more.
for (const frame of frames()) frame.contentWindow.postMessage({ type: 'farol-height' }, '*');
