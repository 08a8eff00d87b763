# O Farol dentro de páginas de outros: o que os elementos dizem e a página que os mostra.

# Os elementos.
embed-open = Abrir no Farol
embed-here = Verificado nesta página
embed-clear = Limpar
embed-target = Verificado para a { $version }.
embed-too-large = Este texto é grande demais para um elemento incorporado. O verificador do Farol dá conta dele.
embed-no-network = Não foi possível alcançar o Farol.
embed-no-wasm = Esta página não permite WebAssembly, de que o verificador precisa.
embed-no-markup = A política desta página não deixa o Farol desenhar aqui.
embed-not-found = O Farol não tem nada com este nome.
embed-failed = O Farol não funciona nesta página.

# A página.
embed-title = Incorporar o Farol
embed-description = Coloque o verificador, a linha do tempo, um guia ou um achado do Farol na sua própria documentação.
embed-lead = Coloque o verificador, uma linha do tempo, um guia ou um achado na sua própria documentação, no idioma e nas cores da sua página. O que as pessoas colam ali fica no navegador delas.
embed-about = O verificador, a linha do tempo, os guias e os achados também funcionam em páginas de outros: como elementos, em um frame ou como HTML puro.
embed-about-link = Veja cada um deles, com as linhas para copiar

embed-start = Um script
embed-start-lead = Carregue-o uma vez na página; os elementos abaixo funcionam onde o seu gerador aceita HTML. Nada mais é carregado antes que alguém chegue perto de um elemento, e todos os elementos da página usam o mesmo verificador.
embed-start-fallback = O que você escreve dentro de um elemento é mostrado até ele funcionar e continua ali, com o motivo, onde ele não pode funcionar. Escreva o que essa pessoa precisa: uma frase, um link, o próprio manifesto.

embed-generators = No seu gerador
embed-generators-lead = Estas linhas carregam o script em todas as páginas; os testes do Farol constroem páginas com elas. Um elemento fica na página como HTML; no Sphinx, abaixo de `.. raw:: html`.

embed-checker = Um verificador
embed-checker-lead = O texto em um `pre` ou em um `script type="text/yaml"` dentro dele é verificado na hora. Quem lê pode mudá-lo, colar o seu e aplicar as correções.
embed-timeline = Uma linha do tempo
embed-timeline-lead = `from` e `to` aceitam uma versão ou um dia; `lanes`, alguns de `release`, `api`, `registry`, `package`, `runtime`, `flag`, `retired`. Sem nenhum deles, mostra os últimos anos e o que está previsto, e não precisa de WebAssembly.
embed-guide = Um guia
embed-guide-lead = Um guia inteiro, pela última parte do seu endereço. Não precisa de WebAssembly.
embed-finding = Um achado
embed-finding-lead = O que uma regra encontra: um exemplo, o achado e a sua correção. Não precisa de WebAssembly, a não ser que você indique outra versão de destino.

embed-frame = Em um frame
embed-frame-lead = Para páginas que não podem carregar scripts de outros. O sandbox separa o frame da sua página. Com `frame.js` na sua página, o frame fica da altura do que mostra; sem ele, defina uma altura.
embed-frame-options = O endereço aceita `theme` e `target`. `data-max-height` limita a altura dada por `frame.js`; sem ele, o limite é de 4000 pixels.

embed-static = Sem scripts
embed-static-lead = A linha do tempo e o exemplo de cada regra também existem como HTML puro, um arquivo para cada um. Salve o arquivo junto das suas páginas e inclua-o como HTML puro.
embed-static-timeline = A linha do tempo
embed-static-finding = O exemplo de { $rule }; cada regra tem o seu, com o próprio nome
embed-static-style = Não há neles script nem estilo embutido, então políticas estritas e o Markdown os deixam como estão. A aparência está em `embed.css`, indicado na primeira tag: copie também esse arquivo se a sua política não permite outro host. Sem ele, o desenho mantém as suas linhas.

embed-options = Atributos, propriedades, eventos
embed-options-lead = Os tipos e comentários para editores estão em
embed-options-name = Nome
embed-options-of = De
embed-options-means = O que é
embed-options-all = todos
embed-option-locale = O idioma: `en`, `pt-BR`, `es` ou `zh-CN`. Sem ele, o do `lang` mais próximo, ou inglês.
embed-option-theme = `light` ou `dark`. Sem ele, o esquema de cores da sua página.
embed-option-target = Uma versão como `1.36`. Sem ela, a versão mais nova.
embed-option-from-to = Uma versão, ou um dia como `2025-01-31`.
embed-option-lanes = Nomes de faixas, com vírgulas.
embed-option-slug = A última parte do endereço de um guia.
embed-option-rule = O nome de uma regra.
embed-option-text = Propriedade: o texto; pode ser definido.
embed-option-report = Propriedade: o último relatório, ou `null`.
embed-option-check = Método: verifica agora; uma promessa do relatório.
embed-option-fix = Método: aplica toda correção segura; uma promessa do texto, de quantas foram aplicadas e do que sobrou.
embed-event-report = Evento depois de cada verificação; `detail` é o relatório.
embed-event-navigate = Evento antes de um link ser seguido; `detail.href` é o endereço, e `preventDefault()` o impede.

embed-look = Cores e letras
embed-look-lead = O estilo da sua página não entra, nem o do Farol sai. Defina estas propriedades em um elemento ou em qualquer lugar acima dele; uma cor para os dois esquemas é `light-dark(…, …)`.
embed-look-parts = Partes para `::part()`:

embed-policy = Política de segurança de conteúdo
embed-policy-lead = Uma página com política própria precisa permitir estas origens:
embed-policy-wasm = Sem `'wasm-unsafe-eval'`, o verificador diz que não pode funcionar; todo o resto funciona. Sem `worker-src`, os textos são verificados na thread da página.
embed-policy-types = Só onde a página exige Trusted Types:
embed-policy-static = Para um frame e para o HTML puro:
