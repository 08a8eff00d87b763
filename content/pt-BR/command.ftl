# O comando `farol`: o que ele mostra em volta dos achados e o que significam as opções.

command-version = farol { $version }, dados até { $date }

# Um achado em um só texto: o título, que termina sem ponto, e a explicação.
command-message = { $title }. { $more }

# O relatório para pessoas. A severidade vem depois do lugar: `shop.yaml:2:13 erro`.
command-error = erro
command-warning = aviso
command-info = info
command-fix-safe = Correção segura: { $title }.
command-fix-review = Correção a revisar: { $title }.
command-fix-manual = À mão: { $title }.
command-fix-reaches = Por uma âncora, também muda { $fields }.
command-apply-with = { $hint } Aplique-a com { $option }.
command-note = Nota: { $note }
command-clean = Nada a mudar para a { $target }.
command-clean-partly = Nada encontrado para a { $target } no que pôde ser verificado.
command-found = { $errors ->
    [one] { $errors } erro
   *[other] { $errors } erros
}, { $warnings ->
    [one] { $warnings } aviso
   *[other] { $warnings } avisos
}, { $infos } info para a { $target }.
command-coverage = Objetos verificados: { $checked } de { $objects }, em { $files ->
    [one] { $files } arquivo
   *[other] { $files } arquivos
}. Dados até { $date }.
command-coverage-rest = Objetos verificados: { $checked } de { $objects }, em { $files ->
    [one] { $files } arquivo
   *[other] { $files } arquivos
} (externos: { $foreign }, lidos em parte: { $partial }, ignorados: { $skipped }). Dados até { $date }.
command-only = Só estas regras foram usadas: { $rules }.
command-without = Estas regras ficaram de fora: { $rules }.
command-known =
    { $count ->
        [one] { $count } achado está na linha de base e não é mostrado.
       *[other] { $count } achados estão na linha de base e não são mostrados.
    }

# O que `farol fix` fez ou faria.
command-fixed = { $fixes ->
    [one] { $fixes } correção aplicada
   *[other] { $fixes } correções aplicadas
} em { $files ->
    [one] { $files } arquivo
   *[other] { $files } arquivos
}; { $left ->
    [0] não resta nada
    [one] { $left } achado precisa de você
   *[other] { $left } achados precisam de você
}.
command-would-fix = { $fixes ->
    [one] { $fixes } correção pode ser aplicada
   *[other] { $fixes } correções podem ser aplicadas
} com --write em { $files ->
    [one] { $files } arquivo
   *[other] { $files } arquivos
}; { $left ->
    [0] depois disso não resta nada
    [one] { $left } achado precisa de você
   *[other] { $left } achados precisam de você
}.

# O que diz `farol serve`.
command-serving = Servindo { $path } em { $address }; pare com Ctrl C.
command-no-site = { $path } não contém index.html: gere o site primeiro ou informe a pasta de um site já gerado.
command-no-port = A porta { $port } e as seguintes não podem ser abertas ({ $reason }): escolha outra com --port.

# O que há de errado em uma linha de comando e o que fazer.
command-unknown-option = { $option } não é uma opção aqui: veja --help.
command-unknown-option-near = { $option } não é uma opção aqui: você quis dizer { $near }?
command-no-value = { $option } precisa de um valor: veja --help.
command-bad-value = { $option } { $value }: era esperado um destes: { $values }.
command-bad-choice = --choose { $value }: era esperado NOME=VALOR, em que NOME é um destes: { $names }.
command-bad-number = { $option } { $value }: era esperado um número que caiba.
command-bad-version = { $option } { $value }: era esperada uma versão do Kubernetes, como 1.33, v1.33.4 ou latest.
command-unknown-version = { $option } { $value }: os dados terminam na { $newest }; use essa ou uma versão mais antiga.
command-bad-bound = { $option } { $value }: era esperada uma versão do Kubernetes, como 1.33, ou um dia, como 2023-04-03.
command-bad-way = { $option } { $value }: era esperada uma versão posterior à { $from }.
command-unknown-rule = { $id } não é uma regra: era esperada uma destas: { $rules }.
command-unknown-rule-near = { $id } não é uma regra: você quis dizer { $near }?
command-conflict = { $option } e { $other } não podem ser usadas juntas: escolha uma.
command-no-command = Nada a fazer: use farol check, farol fix ou farol serve, e veja farol --help.
command-unknown-command = { $name } não é um comando: use check, fix, serve, completions ou man.
command-usage = { $detail }: veja --help.

# O que está errado no farol.toml ou em uma linha de base, e o que fazer. O lugar é o arquivo com a linha.
command-settings-syntax = { $place } não é TOML ({ $reason }): corrija esta linha.
command-settings-unknown = { $place }: { $key } não é uma configuração aqui; use { $keys }.
command-settings-text = { $place }: { $key } precisa de um texto entre aspas.
command-settings-shape = { $place }: { $key } se escreve como { $shape }.
command-settings-missing = { $place }: falta { $key } neste ignore; acrescente.
command-bad-baseline = { $path } não é um relatório do farol ({ $reason }): gere um com farol check --format json.

# Arquivos que não puderam ser lidos ou gravados e o que fazer.
command-unreadable = Não é possível ler { $path } ({ $reason }): confira o nome e as permissões.
command-not-text = { $path } não é texto em UTF-8 a partir do byte { $byte }: converta-o antes, por exemplo com iconv.
command-utf-16 = { $path } está em UTF-16, que não cabe em um patch: use --write.
command-empty-folder = { $path } não contém YAML nem JSON: informe os arquivos um a um para verificá-los com qualquer nome.
command-link-left-out = { $path } é um link para uma pasta e não é seguido: informe essa pasta para verificá-la também.
command-unwritten = Não é possível gravar { $path } ({ $reason }): confira as permissões do arquivo e da pasta dele.
command-link-out = { $path } não foi gravado, porque leva para fora da pasta: informe { $real } diretamente.
command-changed = { $path } não foi gravado, porque mudou nesse meio-tempo: execute farol fix de novo.
command-read-only = { $path } não foi gravado, porque é somente leitura: permita a escrita antes.
command-patch-out = { $path } está fora desta pasta, onde git apply não aceita patches: execute farol fix em uma pasta acima dele.

# Ajuda: para que servem o comando e as partes dele e o que significa cada opção.
command-about-farol = Encontra o que uma atualização do Kubernetes vai quebrar em manifestos e configurações, e corrige.
command-about-check = Relata o que a versão de destino não vai aceitar
command-about-fix = Corrige o que pode ser corrigido e mostra ou grava o resultado
command-about-serve = Serve um site gerado nesta máquina, com os cabeçalhos que um host deve definir
command-help-locale = Idioma dos relatórios e das mensagens [padrão: o do ambiente]
command-help-paths = Arquivos, pastas (YAML, JSON e também Markdown e scripts com manifestos dentro delas) ou - para a entrada padrão
command-help-target = Versão do Kubernetes contra a qual verificar, como 1.33, v1.33.4 ou latest [padrão: a do farol.toml, ou latest]
command-help-from = Versão da qual parte a atualização
command-help-rules = Só esta regra; pode ser repetida
command-help-ignored = Exceto esta regra; pode ser repetida
command-help-read-as = Lê toda entrada como deste tipo, em vez de detectá-lo
command-help-format = Formato do relatório
command-help-fail-on = Menor severidade que torna o código de saída 1
command-help-baseline = Relatório JSON de antes; só o que é novo é relatado
command-help-safety = Correção mais arriscada a aplicar: safe mantém o significado, review pode alterá-lo
command-help-choices = Decisão de que uma correção depende, como runtime=containerd (runtime, package-minor, ingress-class, pathtype); pode ser repetida
command-help-write = Grava o texto corrigido nos arquivos
command-help-diff = Mostra um diff, também para a entrada padrão
command-help-dir = Pasta do site gerado
command-help-port = Porta no loopback; a próxima livre quando estiver ocupada

# Complementos para shells e páginas para o `man`.
command-about-completions = Imprime o que faz um shell completar nomes e valores
command-about-man = Imprime a página de manual ou grava as de todos os comandos
command-help-shell = Shell que vai lê-lo
command-help-pages-dir = Pasta onde gravar uma página para cada comando
command-manual-exit-0 = Nada a relatar: nenhum achado a partir de --fail-on, ou nada mais a corrigir.
command-manual-exit-1 = Algo foi encontrado ou precisa de uma pessoa.
command-manual-exit-2 = Uso incorreto, ou algo não pôde ser lido ou gravado.
command-manual-settings = O que um projeto decidiu uma vez: target, from, locale, versions, choices e os achados a ignorar, com o motivo. Vale o arquivo da pasta do que é verificado, ou o da pasta acima mais próxima.
