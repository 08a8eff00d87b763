const module = (src) => ['script', { type: 'module', src }];

export default {
  title: 'Platform handbook',
  head: [module('https://farol.example/embed.js'), module('https://farol.example/frame.js')],
  // Vue leaves the elements to the browser.
  vue: { template: { compilerOptions: { isCustomElement: (tag) => tag.startsWith('farol-') } } },
  srcExclude: ['snippets/**', 'node_modules/**'],
};
