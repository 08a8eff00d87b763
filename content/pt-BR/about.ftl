# A página sobre o site: privacidade, dados, comando, idiomas, hospedagem, licença.

about-title = Sobre o Farol
about-description = O que o Farol promete sobre o seu texto, de onde vêm os dados e como executá-lo você mesmo.
about-lead = O Farol ajuda nas atualizações do Kubernetes: encontra o que uma versão mais nova não vai aceitar, mostra a edição e explica o caminho. É uma pasta de arquivos estáticos e um comando, feitos a partir do mesmo código.
about-contents = Nesta página

about-privacy = Privacidade
about-privacy-lead = O que você cola é lido por um módulo WebAssembly no seu navegador. Nenhum servidor participa disso.
about-privacy-policy = Toda página traz esta política, e o navegador a faz cumprir: nenhuma conexão com outro host, nenhum script, estilo ou fonte de fora, nenhum formulário que possa ser enviado.
about-privacy-see-heading = Veja por si mesmo
about-privacy-see-network = Abra o painel de rede das ferramentas do seu navegador, cole um manifesto e observe: a verificação não faz nenhuma requisição.
about-privacy-see-offline = Abra a página de verificação, desligue a rede e cole: a verificação funciona do mesmo jeito.
about-privacy-see-source = A política está no alto do código-fonte de cada página.
about-privacy-kept = O que fica no seu dispositivo: o tema e o idioma que você escolheu e os arquivos do site para uso offline. O que você cola fica nesta aba e some quando você a fecha. Não há cookies, contadores nem contas.
about-privacy-links = Um link que você compartilha a partir da página de verificação contém o endereço da página: destino, filtros, regra. Só quando você pede ele contém também o seu texto, comprimido, depois do sinal #, que os navegadores não enviam; o texto sai da barra de endereço assim que é lido. Valores que parecem segredos nunca entram em um link: então não há link com o texto, ou há um com marcadores, que só a aba que o criou consegue desfazer.

about-data = Dados
about-data-lead = Toda data e toda versão vêm de tabelas em que cada linha cita a fonte.
about-data-as-of = Os dados foram conferidos até { $date }. O que veio depois desse dia não está neles; portanto, pode haver versões mais novas.
about-data-marks = Uma data prevista aparece como prevista, com borda tracejada. Um valor que nenhuma fonte guardada comprova, ou que apenas decorre de uma, é marcado nas tabelas.
about-data-table = Tabela
about-data-rows = Linhas
about-data-holds = O que contém
about-data-compared = Conferida em
about-data-apis = APIs
about-data-apis-holds = todas as versões de todos os tipos: desde quando, descontinuada, removida, substituída por
about-data-releases = Versões
about-data-releases-holds = lançamento, manutenção e fim da vida útil de cada versão menor
about-data-crds = Recursos personalizados
about-data-crds-holds = versões de outros projetos que estão descontinuadas ou não são mais servidas
about-data-volumes = Volumes
about-data-volumes-holds = plugins de volume que drivers CSI substituíram ou que foram removidos
about-data-gates = Feature gates
about-data-gates-holds = desde quando cada um é conhecido e fica travado, e quais já não existem
about-data-registries = Registros
about-data-registries-holds = hosts de imagens congelados, desativados ou reduzidos
about-data-tags = Últimas tags
about-data-tags-holds = a última tag que um host congelado recebeu
about-data-events = Eventos
about-data-events-holds = congelamentos, desativações, aposentadorias e padrões alterados

about-command = Comando
about-command-lead = O mesmo mecanismo é um programa para terminais e pipelines, com os mesmos achados e as mesmas correções.
about-command-install = compile a partir do código-fonte
about-command-check = todos os manifestos em uma pasta
about-command-fix = aplique as correções seguras
about-command-exit = Ele termina com 0 quando nada foi encontrado na severidade escolhida ou acima dela, com 1 quando algo foi encontrado e com 2 quando a entrada não pôde ser lida.

about-languages = Idiomas
about-languages-lead = O site inteiro fala estes idiomas. Uma página que ainda não foi traduzida aparece em inglês e avisa disso.
about-languages-fresh = Onde o inglês mudou desde então, a parte é marcada, com o inglês atual a um clique; CONTRIBUTING, no código-fonte, explica como ajudar.

about-host = Hospede você mesmo
about-host-lead = O site é uma pasta de arquivos. Coloque-a em qualquer servidor web, em qualquer caminho; ela não precisa de mais nada por trás.
about-host-build = compile, ou extraia o pacote de uma versão
about-host-verify = cada arquivo é o que a compilação gravou?
about-host-settings = Configurações prontas vêm junto. Elas acrescentam o que só um servidor pode: a política como cabeçalho, cache duradouro para nomes que mudam com o conteúdo, acesso para incorporações, arquivos compactados.
about-host-headers = Netlify e Cloudflare Pages leem `_headers` sozinhos.
about-host-without = Funciona sem nenhuma delas: a política também está em cada página. Um armazenamento que não conhece pastas serve o site a partir de `index.html`.

about-licence = Licença
about-licence-text = Apache 2.0. Kubernetes é uma marca registrada da The Linux Foundation; o Farol não faz parte do projeto Kubernetes.

# O arquivo único, onde scripts não são executados. Em todos os idiomas, um abaixo do outro.
single-lead = Este único arquivo é o Farol inteiro: todos os guias, todas as regras e o verificador. Nada é carregado de lugar nenhum.
single-needs = Ele precisa de um navegador atual com JavaScript e WebAssembly ativados. Alguns visualizadores de arquivos não executam nenhum dos dois: salve o arquivo e abra-o no navegador.

# A seção sobre o uso sem rede.
about-offline = Offline
about-offline-lead = Depois de uma visita, o verificador, a linha do tempo e todos os guias e regras no seu idioma funcionam sem rede. O navegador guarda os arquivos do site, cada um comparado com o hash com que foi gerado, e nada que seja seu.
about-offline-update = Uma versão mais nova é baixada ao lado da que você usa e espera até você recarregar. O navegador também pode instalar o site como aplicativo.
about-offline-no-script = Guardar o site exige scripts, que estão desligados aqui.
about-offline-version = Versão { $version }, dados até { $date }.
about-offline-on = O site está guardado neste dispositivo.
about-offline-off = Desligado: nada fica guardado neste dispositivo.
about-offline-waiting = O site ainda não está guardado neste dispositivo.
about-offline-working = Um momento, por favor.
about-offline-failed = Não deu certo: falta rede, um arquivo chegou danificado ou não há espaço.
about-offline-unable = Este navegador não consegue guardar o site aqui. É preciso um endereço https e uma página que não esteja dentro de outra.
about-offline-part = Parte
about-offline-size = Tamanho
about-offline-action = Ação
about-offline-program = Verificador e palavras
about-offline-total = Espaço usado
about-offline-not-kept = não guardado
about-offline-keep = Guardar
about-offline-keep-one = Guardar { $name }
about-offline-free = Liberar o espaço
about-offline-free-one = Liberar o espaço de { $name }
about-offline-keep-all = Guardar todos os idiomas
about-offline-free-all = Liberar todos os idiomas
about-offline-switch-off = Desligar
about-offline-switch-on = Ligar
about-offline-again = Um idioma volta a ser guardado quando você abre uma página nele. Desligar remove tudo deste dispositivo, e isso é lembrado.
about-offline-file = O site inteiro, com todos os idiomas, também é um único arquivo de menos de 3 MB, que abre de um disco ou de um pendrive e não precisa de servidor:
about-offline-file-link = Baixar farol.html
# Só no arquivo único, na página sobre o Farol.
single-policy = Este arquivo traz a própria política nas primeiras linhas, e o navegador a faz cumprir: nenhuma conexão com nenhum host, nenhum script ou estilo além dos que estão no arquivo, cada um citado pelo seu hash.
single-offline = Você está lendo o arquivo único: tudo está nele, e ele não precisa de rede.

# For authors of guides.
about-authors = Escreva para o Farol
about-authors-text = Escolha um arquivo Markdown, ou solte-o em qualquer lugar deste site, para vê-lo como guia, com a lista do que corrigir. Ele permanece no seu dispositivo.
about-authors-choose = Escolher um arquivo
