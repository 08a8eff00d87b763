# A página de verificação.
#
# Parte 1: o que há na página antes que os scripts rodem e onde eles não podem rodar.

check-title = Verificar
check-description = Cole manifestos do Kubernetes e veja o que a sua versão de destino não vai aceitar, com a edição exata. Nada do que você cola sai da página.
check-your-text = Seus manifestos
check-placeholder = Cole um manifesto ou solte arquivos aqui.
check-findings = Achados
check-no-script = O verificador roda no seu navegador e precisa de scripts, que estão desligados aqui. Guias, regras e a linha do tempo funcionam sem eles.
check-no-script-command = Há também um comando.
check-starting = O verificador está iniciando. Você já pode colar; o seu texto fica guardado.
check-what-can-be-pasted = O que pode ser colado
check-what-list = Manifestos em YAML e JSON, um ou muitos, como estão nos arquivos ou como o kubectl os mostra; templates e values de charts, kustomizations, releases armazenadas do Helm, configuração de componentes e Markdown ou scripts que contêm manifestos.
check-examples = Exemplos
check-example-file = { $name }, { $file }

#
# Parte 2: a área de trabalho.

check-open = Abrir
check-open-files = Abrir arquivos
check-open-folder = Abrir uma pasta
check-close-file = Fechar { $name }
check-undo = Desfazer
check-copy = Copiar
check-copy-fixed = Copiar corrigido
check-download = Baixar
check-fix-safe =
    { $count ->
        [0] Aplicar seguras
        [one] Aplicar { $count } segura
       *[other] Aplicar { $count } seguras
    }
check-files = Arquivos
check-drop = Solte os arquivos aqui
check-lines =
    { $count ->
        [one] { $count } linha, { $endings }
       *[other] { $count } linhas, { $endings }
    }
check-mixed-endings = finais de linha misturados
check-converted = lido em outra codificação, salvo em UTF-8
check-large = { $size } { $unit }. Exibido somente para leitura; achados e correções funcionam.
check-too-large = { $name } tem { $size } { $unit }. Aqui são lidos textos de até 64 MiB; divida o arquivo ou use o comando farol.
check-unreadable = Não foi possível ler { $name }. Abra-o de novo.

# Como o texto foi lido.
check-documents =
    { $count ->
        [one] { $count } documento
       *[other] { $count } documentos
    }

# Contagens por severidade, nos filtros da lista.
check-errors =
    { $count ->
        [one] { $count } erro
       *[other] { $count } erros
    }
check-warnings =
    { $count ->
        [one] { $count } aviso
       *[other] { $count } avisos
    }
check-infos = { $count } info
check-scope = Achados de
check-all-files = Todos os arquivos
check-this-file = Este arquivo
check-more-findings =
    { $count ->
        [one] Mostrar mais { $count }
       *[other] Mostrar mais { $count }
    }
check-none-shown = Nenhum achado com estes filtros.

# Dito em voz alta quando a soma muda.
check-said = Destino { $target }. { $errors }, { $warnings }.

# Um achado: onde está e aonde leva.
check-where = { $object }, documento { $document }
check-where-document = Documento { $document }
check-where-embedded = { $object }, documento { $document }, em { $field }
check-place = Linha { $line }, coluna { $column }
check-link-guide = Guia
check-link-rule = Regra { $rule }
check-link-source = Fonte
check-life = { $api }: servida de { $introduced } a { $end }. Destino { $target }.
check-life-deprecated = { $api }: servida desde a { $introduced }, descontinuada na { $deprecated }, removida na { $removed }. Destino { $target }.
check-life-deprecated-in = { $version } descontinuada
check-life-removed-in = { $version } removida
check-life-removed-planned = { $version } removida (previsto)
check-life-target = destino { $version }
check-life-since = { $api } desde a { $version }

# Uma correção.
check-apply = Aplicar correção
check-copy-diff = Copiar diff
check-diff = Alterações
check-diff-line = linha { $line }
check-proof =
    { $gone ->
        [one] Testada no seu texto: { $gone } achado a menos, nenhum novo.
       *[other] Testada no seu texto: { $gone } achados a menos, nenhum novo.
    }
check-manual = Isto precisa ser feito à mão; o guia mostra como.
check-fixed = Corrigido: { $title }
check-fixed-count =
    { $count ->
        [one] { $count } achado corrigido.
       *[other] { $count } achados corrigidos.
    }
check-fix-all-title =
    { $count ->
        [one] { $count } correção segura
       *[other] { $count } correções seguras
    }
check-fix-all-lead = Elas mantêm o significado na { $version }, os seus comentários e a sua formatação.
check-cancel = Cancelar
check-tip-fix = Corrigir
check-tip-more = Mais

# O que fica acima da lista quando ela não mostra simplesmente os achados.
check-loading = Carregando o verificador. O seu texto está seguro.
check-checking = Verificando { $name }
check-checking-files = Verificando o arquivo { $done } de { $total }: { $name }
check-stop = Parar
check-stopped = Interrompido. Os achados são os de uma verificação anterior.
check-again = Verificar de novo
check-nothing = Nada a mudar para a { $version }
check-nothing-checked =
    { $count ->
        [one] { $count } objeto verificado.
       *[other] { $count } objetos verificados.
    }
check-foreign =
    { $count ->
        [one] { $count } objeto de outro projeto não foi verificado.
       *[other] { $count } objetos de outros projetos não foram verificados.
    }
check-next-dates = O que vem a seguir
check-partly = Verificados { $done } de { $count } objetos
check-partly-file = { $name }: verificados { $done } de { $count } objetos
check-not-recognised = Isto não parece ser Kubernetes
check-not-recognised-file = { $name } não parece ser Kubernetes
check-not-recognised-what = Nada foi verificado nele.
check-as-kubernetes = Verificar como manifestos do Kubernetes
check-broken = O verificador parou no documento { $document }
check-broken-file = O verificador parou no documento { $document } de { $name }
check-broken-rest = Os outros documentos foram verificados. O seu texto não foi alterado.
check-broken-whole = O verificador parou
check-broken-whole-what = Nada foi verificado. O seu texto não foi alterado.
check-try-again = Tentar de novo
check-copy-report = Copiar um relatório sem o seu texto
check-no-engine = O verificador não foi carregado
check-no-engine-what = O seu texto não foi alterado. A conexão pode ter caído, ou este navegador pode ser antigo demais para WebAssembly.
check-no-page = Não foi possível carregar esta página. O seu texto está guardado.
check-dismiss = Fechar

# A linha de status, a barra e as teclas.
check-bytes-sent =
    { $count ->
        [one] { $count } byte enviado. Nada do que você cola sai desta página.
       *[other] { $count } bytes enviados. Nada do que você cola sai desta página.
    }
check-status = { $done } de { $count } objetos verificados, { $ms } ms
check-key-next = próximo achado
check-key-apply = aplicar correção
check-key-again = verificar de novo
check-dock = { $at } de { $count }
check-dock-none =
    { $count ->
        [0] Nenhum achado
        [one] { $count } achado
       *[other] { $count } achados
    }
check-next = Próximo

# Vazio: exemplos e como obter os próprios manifestos.
check-fetch = Obtenha seus manifestos
check-fetch-lead = Estes comandos apenas leem.
check-fetch-cluster = De um cluster, sem Secrets
check-fetch-helm = De releases do Helm
check-fetch-chart = De um chart do Helm
check-fetch-kustomize = Do Kustomize
check-fetch-gitops = Do Argo CD ou do Flux

# O painel de busca do editor.
check-search-find = Localizar
check-search-replace = Substituir
check-search-next = Próximo
check-search-previous = Anterior
check-search-all = Todos
check-search-match-case = Diferenciar maiúsculas
check-search-by-word = Palavras inteiras
check-search-regexp = Expressão regular
check-search-replace-all = Substituir tudo
check-search-close = Fechar
check-search-go-to-line = Ir para a linha
check-search-go = Ir

# Parte 3: os verificadores pequenos.
check-inline-label = Texto a verificar
check-inline-fix =
    { $count ->
        [one] Aplicar { $count } segura aqui
       *[other] Aplicar { $count } seguras aqui
    }
check-inline-open = Abrir no verificador
check-inline-more =
    { $count ->
        [one] E mais { $count }.
       *[other] E mais { $count }.
    }
