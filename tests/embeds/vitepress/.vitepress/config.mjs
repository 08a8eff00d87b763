const config = {
  title: 'Platform handbook',
  srcExclude: ['snippets/**', 'node_modules/**'],
  head: [['script', { type: 'module', src: 'https://farol.example/embed.js' }]],
  vue: { template: { compilerOptions: { isCustomElement: (tag) => tag.startsWith('farol-') } } },
};
config.head.push(['script', { type: 'module', src: 'https://farol.example/frame.js' }]);

export default config;
