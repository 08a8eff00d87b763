# Correções na página Verificar: escolhas, prova, revisão, todas as alterações, resultados para levar.

# O que só quem lê pode escolher, e o que cada valor significa.
choice-runtime = Agente de execução de contêineres
choice-package-minor = Versão menor dos pacotes
choice-ingress-class = Classe de Ingress
choice-pathtype = pathType
choice-means-containerd = O containerd executa os contêineres, em unix:///run/containerd/containerd.sock.
choice-means-crio = O CRI-O executa os contêineres, em unix:///var/run/crio/crio.sock.
choice-means-cri-dockerd = O Docker Engine executa os contêineres, por meio do cri-dockerd em unix:///run/cri-dockerd.sock.
choice-means-specific = Funciona como antes: o controlador decide como um caminho corresponde.
choice-means-prefix = Corresponde a elementos inteiros do caminho: /shop também corresponde a /shop/cart, mas não a /shopping.
choice-means-exact = Corresponde só a este caminho, com maiúsculas e minúsculas como estão escritas.
choice-means-class = O nome de uma IngressClass do seu cluster.
choice-means-minor = Um repositório contém uma só versão menor. Os nós vão de uma para a seguinte.
choice-chosen = Escolhido para todos os achados
choice-forget = Esquecer a escolha: { $name }
choice-choose = Escolha para ver o que muda.
choice-use = Usar
by-hand-copy = Copiar texto
by-hand-text = Texto para copiar

# A prova de que uma correção funciona neste texto.
proof-comments =
    { $count ->
        [one] { $count } comentário mantido.
       *[other] { $count } comentários mantidos.
    }
proof-bytes = Bytes: { $removed } a menos, { $added } a mais.
proof-changed =
    { $count ->
        [one] { $count } valor muda
       *[other] { $count } valores mudam
    }
proof-added = novo
proof-removed = removido
proof-value = outro valor
proof-failed = Testada no seu texto, esta correção não cumpre o que promete, por isso não é oferecida.
proof-reaches =
    { $count ->
        [one] Alcança mais { $count } lugar por uma âncora
       *[other] Alcança mais { $count } lugares por âncoras
    }

# Correções para revisar, uma depois da outra.
review-start =
    { $count ->
        [one] Revisar { $count } correção
       *[other] Revisar { $count } correções
    }
review-place = { $at } de { $count } para revisar
review-skip = Pular
review-back = Voltar
review-end = Voltar aos achados
review-done = Nada mais para revisar
review-ignore = Ignorar aqui
review-ignore-what = Isto escreve um comentário no seu texto. O achado deixa de ser relatado, e os relatórios trazem o seu motivo.
review-reason = Motivo
review-ignore-do = Escrever o comentário
review-ignored = Não é mais relatado: { $title }

# Todas as alterações.
changes-show = Mostrar todas as alterações
changes-title = Todas as alterações
changes-lead = Dos textos como foram abertos até os textos como estão agora.
changes-none = Nada mudou desde que os textos foram abertos.
changes-converted = Este texto foi lido em outra codificação e é salvo em UTF-8, por isso nenhum patch serve ao arquivo. Baixe o texto.
changes-more = O resto não é mostrado. Copiar e baixar trazem tudo.
changes-view = Visão
changes-unified = Unificada
changes-side = Lado a lado
changes-copy = Copiar patch
changes-patch = Baixar patch

# Levar os resultados.
save-menu = Salvar
save-file = Baixar este texto
save-zip = Baixar todos os textos em um zip
save-patch = Baixar as alterações como patch
save-zipping = Empacotando { $done } de { $count } textos
save-too-large = Os textos são grandes demais para empacotar.
