# Guias: o índice e o que fica em volta do texto de um deles.

guide-title = Guias
guide-description = Passo a passo, do que foi removido, congelado ou desativado no Kubernetes ao que entra no lugar, com os comandos e o caminho de volta.
guide-lead = Do que foi removido, congelado ou desativado ao que entra no lugar: passo a passo, com os comandos e o caminho de volta.
guide-all = Todos os guias
guide-breadcrumb = Onde você está
guide-in-english = em inglês

# Grupos de guias, pela chave `group` do front matter deles.
guide-group-registries = Registros e pacotes
guide-group-nodes = Nós e agentes de execução
guide-group-apis = APIs
guide-group-start = Por onde começar
guide-group-upgrades = Versão por versão
guide-group-cluster = Camada de gerenciamento e clientes
guide-group-workloads = Cargas de trabalho
guide-group-network = Rede
guide-group-security = Segurança
guide-group-storage = Armazenamento
guide-group-other = Outros

guide-reviewed = Revisado em { $date }
guide-minutes = { $count } min
guide-data-as-of = Dados até { $date }
guide-facts = Datas e versões
guide-contents = Nesta página
guide-rules-behind = Regras por trás deste guia
guide-next-links = Outros guias
guide-previous = Anterior
guide-next = Próximo

# Palavras dentro do texto.
guide-copy = Copiar
guide-step = Passo { $name }
guide-link-to = Link para “{ $name }”
guide-note = Nota
guide-caution = Cuidado
guide-warning = Aviso
guide-diff = Alterações

# O verificador dentro de um guia.
guide-check-title = Verifique seus próprios arquivos
guide-check-lead = Cole um manifesto ou a saída de um comando deste guia.
guide-try = Experimentar

# O que diz que uma parte de uma tradução está atrás do inglês; { $name } é um dia.
guide-stale = O inglês desta parte mudou.
guide-stale-paragraph = Este parágrafo mudou em inglês em { $name }.
guide-stale-part = Esta parte mudou em inglês em { $name }.
guide-stale-title = O título mudou em inglês em { $name }.
guide-stale-lead = A introdução mudou em inglês em { $name }.
guide-stale-now = Ver o inglês atual
guide-stale-changed = Ver o que mudou
guide-stale-help = Ajude a traduzir
guide-english-changed = Esta parte mudou e aparece em inglês.
guide-english-changed-on = Esta parte mudou em { $name } e aparece em inglês.
guide-english-missing = Esta parte ainda não foi traduzida.
guide-current = Tradução { $percent }% atual
# Steps that tick themselves.
guide-done = Feito
guide-step-done = Passo { $step } feito: { $title }.
guide-step-open = Passo { $step } aberto de novo: { $title }.
guide-progress = { $total ->
    [one] { $count } de { $total } passo feito
   *[other] { $count } de { $total } passos feitos
}

# The way to the source of a page, where the build was told of it.
guide-edit = Editar esta página

# The index: its filter, and the guides for the version or the texts of the reader.
guide-filter = Filtrar guias
guide-filtered = { $count } de { $total } guias
guide-filter-none = Nada para “{ $text }”. Tente um tipo, uma API ou uma palavra do título.
guide-for-you = Para a sua { $version }

# A guide as its author has it, dropped on the site.
guide-draft = Prévia de { $file }
guide-draft-lead = Nada foi enviado: esta página mostra o arquivo como está no seu dispositivo.
guide-draft-clean = Nada a corrigir.
guide-draft-line = Linha { $line }
guide-draft-close = Fechar a prévia
