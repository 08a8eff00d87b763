# Relatórios nas formas que outras ferramentas leem: um comentário em um pull request, JUnit.

# O nome do teste que representa uma entrada inteira.
report-checked-for = Verificado para { $version }

# A tabela de um comentário.
report-severity = Severidade
report-place = Lugar
report-finding = Achado
report-source = Fonte
report-more =
    { $count ->
        [one] E mais { $count } achado.
       *[other] E mais { $count } achados.
    }

# O que só foi verificado em parte, ou não foi; seguem caminhos e motivos.
report-not-checked = Não verificado

# Achados que um comentário ou o farol.toml suprime. Os motivos são uma lista: `removed-api (espera o fornecedor)`.
report-suppressed =
    { $count ->
        [one] { $count } achado suprimido, com o motivo: { $reasons }.
       *[other] { $count } achados suprimidos, com motivos: { $reasons }.
    }

# O que se leva da página de verificação: o relatório como arquivo ou para a área de transferência, e um achado errado, como caso para quem mantém o Farol.
report-take = Relatório
report-download = Baixar { $form }
report-copy = Copiar como Markdown
report-copied = O relatório está na área de transferência, como Markdown.
report-wrong = Relatar um resultado errado
report-case = Resultado errado de { $rule }
report-case-hidden = Nomes, valores e comentários foram trocados por x.
report-case-expected = O que se esperava:
report-case-copied = O caso está na área de transferência. Nomes e valores estão ocultos; confira antes de publicar.

# Achados suprimidos na página.
report-suppressed-count =
    { $count ->
        [one] { $count } achado está suprimido
       *[other] { $count } achados estão suprimidos
    }
report-no-reason = sem motivo

# De onde a atualização parte, e a primeira versão do caminho em que um achado vale.
report-from = De
report-from-any = qualquer
report-since = a partir da { $version }

# Como um texto é lido; a primeira linha escolhe o que ele parece ser.
report-read-as = Ler como
report-as-detected = Como detectado
report-kind-kubernetes = Manifestos do Kubernetes
report-kind-helm-template = Template do Helm
report-kind-helm-values = Values do Helm
report-kind-kustomization = Kustomization
report-kind-kubeadm-config = Configuração do kubeadm
report-kind-kubelet-config = Configuração do kubelet
report-kind-component-config = Configuração de componente
report-kind-kubeconfig = kubeconfig
report-kind-component-flags = Flags de componente
report-kind-containerd-config = Configuração do containerd
report-kind-docker-daemon = Configuração do daemon do Docker
report-kind-apt-source = Fonte do APT
report-kind-yum-repository = Repositório do YUM
report-kind-script = Script
report-kind-markdown = Markdown
report-kind-nodes-table = Tabela de nós
report-kind-image-list = Lista de imagens
report-kind-metrics = Métricas
report-kind-audit-log = Log de auditoria
report-kind-warnings = Avisos
report-kind-events = Eventos
report-kind-text = Texto
