# A linha do tempo: desenho, tabela e cartão de evento. Os títulos dos eventos estão em events.ftl.

timeline-title = Linha do tempo
timeline-lead = Quando versões terminam, registros são congelados e APIs saem.
timeline-description = Cada versão do Kubernetes com o seu período de suporte, as APIs removidas, os congelamentos de registros e as desativações de repositórios de pacotes, por data e com as fontes.

# As faixas: os nomes e, em poucas palavras, o que há nelas.
timeline-lane-release = Versões
timeline-lane-release-note = períodos de suporte
timeline-lane-api = APIs
timeline-lane-api-note = remoções por versão
timeline-lane-registry = Registros
timeline-lane-registry-note = congelados, desativados
timeline-lane-package = Pacotes
timeline-lane-package-note = apt, yum, charts
timeline-lane-runtime = Nós
timeline-lane-runtime-note = runtimes, padrões
timeline-lane-flag = Flags
timeline-lane-flag-note = flags e feature gates
timeline-lane-retired = Projetos aposentados
timeline-lane-retired-note = sem mais correções

# O que acontece em uma data.
timeline-released = Lançamento da { $version }
timeline-maintenance = { $version } entra em manutenção
timeline-end-of-life = Fim da vida útil da { $version }
timeline-apis-removed = { $count ->
    [one] { $version }: { $count } API removida
   *[other] { $version }: { $count } APIs removidas
}

# Quão certa é uma data.
timeline-date-planned = { $date }, previsto
timeline-date-unproved = { $date }, não comprovado
timeline-date-derived = { $date }, inferido
timeline-planned = previsto
timeline-unproved = não comprovado
timeline-derived = inferido

# Dentro e ao lado de um período de suporte.
timeline-until = até { $date }
timeline-ended = fim da vida útil em { $date }

# No eixo; há espaço para três ou quatro letras.
timeline-month = { $month ->
    [1] jan
    [2] fev
    [3] mar
    [4] abr
    [5] mai
    [6] jun
    [7] jul
    [8] ago
    [9] set
    [10] out
    [11] nov
   *[other] dez
}
timeline-after-data = depois dos dados: apenas planos

# Para quem ouve o desenho.
timeline-drawing = Linha do tempo de { $from } a { $to }. A tabela abaixo contém os mesmos dados.
timeline-event = { $title }, { $date }
timeline-window = Kubernetes { $version }, lançamento em { $released }
timeline-window-ended = Kubernetes { $version }, lançamento em { $released }, fim da vida útil em { $ended }
timeline-window-whole = Kubernetes { $version }, lançamento em { $released }, manutenção a partir de { $maintenance }, fim da vida útil em { $ended }

# Os controles.
timeline-lanes = Faixas
timeline-versions = Versões
timeline-from = De
timeline-to = Até
timeline-any = qualquer
timeline-filter = Filtrar eventos
timeline-filter-hint = Filtrar, p. ex. flowcontrol
timeline-zoom = Zoom
timeline-zoom-in = Aumentar o zoom
timeline-zoom-out = Diminuir o zoom
timeline-whole = Período inteiro
timeline-today = Hoje
timeline-back = Recuar
timeline-forward = Avançar
timeline-clear = Mostrar tudo
timeline-none = Nenhum evento corresponde.
timeline-keys = As setas vão de evento em evento, Enter abre o cartão. Mais e menos mudam o zoom, 0 mostra tudo, T vai para hoje.

# A legenda acima do desenho.
timeline-legend-supported = com suporte
timeline-legend-maintenance = manutenção, só correções críticas
timeline-legend-planned = previsto
timeline-legend-unsure = não comprovado ou inferido

# O cartão de um evento.
timeline-card-close = Fechar
timeline-card-maintenance = Manutenção a partir de
timeline-card-end-of-life = Fim da vida útil
timeline-card-latest = Patch mais recente
timeline-guide = Guia
timeline-rule = Regra
timeline-source = Fonte
timeline-guide-of = Guia: { $title }
timeline-rule-of = Regra: { $title }
timeline-source-of = Fonte: { $title }

# A tabela.
timeline-table = Todos os eventos
timeline-table-count = { $count ->
    [one] { $count } evento
   *[other] { $count } eventos
}
timeline-table-part = { $shown } de { $count } eventos
timeline-column-date = Data
timeline-column-lane = Faixa
timeline-column-what = O quê
timeline-column-release = Versão
