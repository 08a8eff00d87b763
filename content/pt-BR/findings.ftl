# O que o mecanismo diz sobre um texto.
#
# Cada `finding-…` é um título; o seu `…-more` é a explicação, com os mesmos argumentos: o que significa no destino e o
# que fazer. Crases marcam código. `$api` é um apiVersion como `apps/v1`, `$replacement` um apiVersion e kind, ou o nome
# de um registro.

# Limites

finding-limit-text = O texto é maior que { $limit } MiB
finding-limit-text-more = Nada dele foi verificado. Divida-o em arquivos.
finding-limit-depth = O aninhamento aqui passa de { $limit } níveis
finding-limit-depth-more = O resto deste documento não foi verificado. Nenhum objeto do Kubernetes é tão profundo.
finding-limit-nodes = { $limit ->
    [many] Este documento tem mais de { $limit } de valores
   *[other] Este documento tem mais de { $limit } valores
}
finding-limit-nodes-more = O resto deste documento não foi verificado. Divida-o.
finding-limit-documents = Há mais de { $limit } documentos
finding-limit-documents-more = Os que vêm depois deste lugar não foram verificados. Divida o texto em arquivos.
finding-limit-findings = Há mais de { $limit } achados
finding-limit-findings-more = O que vem depois não foi verificado. Corrija estes primeiro e verifique de novo.

# O que foi dado e como está escrito

finding-unrecognized-html = Isto é uma página web
finding-unrecognized-html-more = Nada foi verificado. Pegue o arquivo bruto: no GitHub, o endereço por trás do botão `Raw`. Também pode ser uma página de login no lugar dele.
finding-unrecognized-prefix = Cada linha começa com algo que não faz parte dela
finding-unrecognized-prefix-more = Nada foi verificado. Números de linha ou marcas de citação foram copiados junto: pegue o próprio arquivo.
finding-unrecognized-diff = Isto é um diff
finding-unrecognized-diff-more = Nada foi verificado, pois um diff mostra só partes de arquivos. Informe os arquivos que ele altera.
finding-unrecognized-code = Isto parece ser { $name }
finding-unrecognized-code-more = Nada foi verificado. Informe os manifestos que ele gera ou o que o cluster contém: `kubectl get -o yaml`.
finding-unrecognized-compose = Isto parece ser um arquivo do Compose
finding-unrecognized-compose-more = Nada foi verificado: quem o lê é o Docker Compose, não o Kubernetes. O `kompose convert` faz manifestos a partir dele.
finding-unrecognized-answer = Isto é o erro de um comando
finding-unrecognized-answer-more = Nada foi verificado. O comando imprimiu isto no lugar de objetos: resolva isso antes e depois informe a saída.
finding-unrecognized-json = Este JSON não contém nenhum objeto do Kubernetes
finding-unrecognized-json-more = Nada foi verificado: um objeto tem `apiVersion` e `kind`. De uma resposta maior, informe a parte que contém os objetos.
fix-without-prefix = Copiar o texto sem o que está antes de cada linha

finding-tab-indentation = Há um tab onde o YAML só aceita espaços
finding-tab-indentation-more = O resto deste documento não foi lido. Indente com espaços.
fix-indent-with-spaces = Indentar com espaços

# O que copiar deixa para trás

finding-pasted-quotes = As aspas de `{ $value }` fazem parte do valor
finding-pasted-quotes-more = São as aspas curvas de um editor de texto ou de uma página web, e o YAML as trata como letras. Escreva `"`.
finding-pasted-blank = Há aqui um caractere que só parece um espaço: `{ $code }`
finding-pasted-blank-more = O YAML o trata como letra: uma chave ou um valor ganha outro nome, ou a indentação se perde. Escreva um espaço comum ou remova-o.
finding-pasted-link = `{ $value }` é um link de Markdown
finding-pasted-link-more = Aqui se espera um nome, e nada no Kubernetes segue um link. Deixe só o texto dele.
finding-pasted-cut = Algo foi omitido aqui
finding-pasted-cut-more = As reticências estão no lugar de linhas que não foram copiadas. Recoloque-as a partir da fonte.
finding-pasted-prompt = Uma linha de um shell está no documento
finding-pasted-prompt-more = `{ $value }` foi copiado junto com o que o comando imprimiu, por isso o documento não pode ser lido. Retire a linha ou transforme-a em comentário.
fix-straight-quotes = Escrever aspas retas
fix-plain-blanks = Escrever espaços comuns
fix-unlink = Escrever `{ $value }`
fix-comment-out = Transformar a linha em comentário

# Texto que não pode ser lido até o fim. O que vem antes é verificado.

finding-yaml-indentation = Esta linha não está indentada como as que formam o mesmo bloco
finding-yaml-indentation-more = O resto deste documento não foi lido. Alinhe-a com as vizinhas: as chaves de um objeto, e os hifens de uma lista, começam na mesma coluna.
finding-yaml-quote = Este texto entre aspas não termina onde deveria
finding-yaml-quote-more = O resto deste documento não foi lido. Feche as aspas ou escape as que estão dentro do texto.
finding-yaml-bracket = Falta um colchete, uma chave ou uma vírgula aqui
finding-yaml-bracket-more = O resto deste documento não foi lido. Feche cada colchete e cada chave e separe os itens com vírgulas; ponha entre aspas um texto que os contenha.
finding-yaml-colon = Há um segundo sinal de dois-pontos nesta linha
finding-yaml-colon-more = O resto deste documento não foi lido. Ponha o valor entre aspas se os dois-pontos fazem parte dele, ou comece uma nova linha.
finding-yaml-key = Esta linha não tem dois-pontos
finding-yaml-key-more = O resto deste documento não foi lido. Escreva `key: value` ou ponha o texto entre aspas se ele continua a linha de cima.
finding-yaml-escape = Esta sequência de escape não existe
finding-yaml-escape-more = O resto deste documento não foi lido. Entre aspas duplas, uma barra invertida inicia uma sequência de escape: escreva duas ou use aspas simples.
finding-yaml-anchor = Este alias não tem âncora antes dele
finding-yaml-anchor-more = O resto deste documento não foi lido. Defina a âncora acima, no mesmo documento, ou ponha entre aspas um valor que comece com asterisco.
finding-yaml-character = Este caractere não pode estar aqui
finding-yaml-character-more = O resto deste documento não foi lido. Ponha o valor entre aspas ou remova o caractere, se não conseguir vê-lo.
finding-yaml-end = O texto termina cedo demais
finding-yaml-end-more = Algo que foi aberto não foi fechado. Confira se o documento inteiro foi copiado.
finding-yaml-structure = Este documento não pode ser lido daqui em diante
finding-yaml-structure-more = O parser diz `{ $detail }`. O que vem antes foi verificado.
finding-json-value = O JSON não tem um valor assim
finding-json-value-more = O resto não foi lido. Os valores são objetos, arrays, textos entre aspas, números, `true`, `false` e `null`.
finding-json-key = Falta aqui uma chave entre aspas duplas
finding-json-key-more = O resto não foi lido. Escreva `"key": value`.
finding-json-colon = Faltam dois-pontos depois da chave
finding-json-colon-more = O resto não foi lido. Escreva `"key": value`.
finding-json-comma = Falta uma vírgula aqui
finding-json-comma-more = O resto não foi lido. Separe as entradas com vírgulas e feche cada colchete.
finding-json-comment = O JSON não tem comentários
finding-json-comment-more = O resto não foi lido. Retire o comentário ou escreva o arquivo em YAML, no qual os comentários começam com `#`.
finding-json-trailing-comma = Há uma vírgula antes do colchete de fechamento
finding-json-trailing-comma-more = O resto não foi lido. O JSON não aceita vírgula depois da última entrada.

# Palavras que o YAML 1.1 lê de outro jeito

finding-yaml-1-1-bool = `{ $value }` sem aspas não é texto
finding-yaml-1-1-bool-more = O `kubectl` lê o booleano `{ $read }`, e o servidor da API só aceita texto aqui: ele recusa o objeto. Ponha a palavra entre aspas.
finding-yaml-1-1-number = `{ $value }` sem aspas não é texto
finding-yaml-1-1-number-more = O `kubectl` lê um número, e o servidor da API só aceita texto aqui: ele recusa o objeto. Ponha-o entre aspas.
finding-yaml-1-1-key = A chave `{ $value }` é lida como `{ $read }`
finding-yaml-1-1-key-more = Pelo YAML 1.1, que o `kubectl` segue, a palavra é um booleano, e o objeto recebe uma chave com outro nome. Ponha-a entre aspas.
finding-yaml-1-1-mode = As permissões { $value } passam do máximo
finding-yaml-1-1-mode-more = Sem um zero na frente isto é um número decimal, e o servidor da API recusa mais que `0777`. Escreva `0{ $value }`, ou o número decimal correspondente em JSON.
fix-quote = Escrever `{ $value }`
fix-octal = Escrever `{ $value }`

# Documentos

finding-glued-documents = Falta a linha `---` antes deste objeto
finding-glued-documents-more = Este documento começa com outro objeto na linha { $line }. Quem o lê fica só com o último deles, e o de cima se perde sem aviso.
fix-separate-documents = Pôr `---` entre os objetos

finding-duplicate-key = A chave `{ $key }` aparece duas vezes
finding-duplicate-key-more = Ela já está na linha { $line }. Leitores estritos recusam o objeto; outros ficam só com o último valor. Remova uma ou junte as duas.

# APIs

finding-unknown-api = Nenhuma versão do Kubernetes serviu `{ $api }` { $kind }
finding-unknown-api-more = O grupo pertence ao Kubernetes, mas não tem essa versão com esse tipo. Procure um erro de digitação em `apiVersion` ou `kind`.
finding-unknown-api-version = Nenhuma versão do Kubernetes serviu `{ $api }` { $kind }
finding-unknown-api-version-more = O tipo existe em outra versão. Você quis dizer `{ $replacement }`?
finding-unknown-api-kind = Nenhuma versão do Kubernetes serviu `{ $api }` { $kind }
finding-unknown-api-kind-more = Você quis dizer `{ $replacement }`?
fix-use-api = Usar `{ $replacement }`
note-nearest-api = Isto é uma suposição pelo nome: compare os campos com os de `{ $replacement }`.

finding-api-not-yet-served = `{ $api }` { $kind } chega na { $introduced }
finding-api-not-yet-served-more = Um servidor { $target } ainda não o conhece. Use nele `{ $older }` ou atualize primeiro.
finding-api-not-yet-served-none = `{ $api }` { $kind } chega na { $introduced }
finding-api-not-yet-served-none-more = Um servidor { $target } ainda não o conhece e não tem uma versão mais antiga dele. Atualize primeiro.

finding-removed-api = `{ $api }` { $kind } foi removido na { $removed }
finding-removed-api-more = Um servidor { $target } responde `no matches for kind "{ $kind }" in version "{ $api }"`. Passe para `{ $replacement }`. Compare os campos: mudar só o `apiVersion` pode não bastar.
finding-removed-api-same = `{ $api }` { $kind } foi removido na { $removed }
finding-removed-api-same-more = Um servidor { $target } responde `no matches for kind "{ $kind }" in version "{ $api }"`. Passe para `{ $replacement }`: os campos são os mesmos e significam o mesmo.
finding-removed-api-none = `{ $api }` { $kind } foi removido na { $removed }
finding-removed-api-none-more = Um servidor { $target } responde `no matches for kind "{ $kind }" in version "{ $api }"`. Nada na { $target } entra no lugar dele: planeje trabalhar sem ele.
finding-removed-api-planned = A remoção de `{ $api }` { $kind } está prevista para a { $removed }
finding-removed-api-planned-more = Pelo cronograma da API, a { $removed } não o serve mais. Passe para uma versão que permanece antes de atualizar.
finding-removed-api-switch = `{ $api }` { $kind } não é mais servido por padrão desde a { $removed }
finding-removed-api-switch-more = Um servidor { $target } responde `no matches for kind "{ $kind }" in version "{ $api }"`, a menos que `--runtime-config` religue a API. Isso acaba na { $gone }: passe para uma versão que permanece.
finding-removed-file = `{ $api }` { $kind } não é mais lido desde a { $removed }
finding-removed-file-more = Os componentes da { $target } recusam um arquivo desta versão. Escreva-o como `{ $replacement }`.
finding-removed-file-none = `{ $api }` { $kind } não é mais lido desde a { $removed }
finding-removed-file-none-more = Os componentes da { $target } recusam um arquivo deste tipo, e nenhum outro entra no lugar dele. Procure as configurações no arquivo do próprio componente.
fix-api-version = Mudar `apiVersion` para `{ $api }`
fix-convert = Converter para `{ $api }`
note-defaults-kept = Os padrões de `{ $api }` são escritos, porque a nova versão tem outros: `{ $changes }`.
note-convert-unseen = O que um template preenche além dos metadados não está neste texto: também precisa ser da nova versão.
fix-pod-security = Rotular os namespaces: o nível mais estrito dos Pod Security Standards que admite o que a política admitia é `{ $level }`
note-psp-decides = O que decide: `{ $fields }`.
note-psp-unknown = Um template preenche `{ $fields }`: com outros valores, o nível pode ser outro.
note-psp-open = A política deixa `{ $fields }` em aberto: um Pod com perfil sem confinamento ou com opções próprias de SELinux precisa mesmo assim de `privileged`.
note-psp-wrote = A política também escrevia nos Pods, o que nenhum nível faz: o que `{ $fields }` preenchia precisa agora estar nos modelos de Pod.
note-psp-non-root = Um Pod que só definia `runAsUser` passava pela política; `restricted` exige também `runAsNonRoot: true`.
note-psp-stricter = O nível admite o que a política recusava por `{ $fields }`: onde isso importa, uma ValidatingAdmissionPolicy ou um motor de políticas precisa recusar.
note-psp-probes = A partir da { $since }, `baseline` e `restricted` também recusam um `host` em sondas e em hooks do ciclo de vida, para os quais nenhuma política olhava.
note-psp-rbac = Papéis que permitem `use` da política não fazem mais nada; um rótulo vale para todos no namespace.

finding-deprecated-api = `{ $api }` { $kind } será removido na { $removed }
finding-deprecated-api-more = Funciona na { $target } e está descontinuado desde a { $deprecated }. Passe para `{ $replacement }` antes da { $removed }.
finding-deprecated-api-none = `{ $api }` { $kind } será removido na { $removed }
finding-deprecated-api-none-more = Funciona na { $target } e está descontinuado desde a { $deprecated }. A { $target } ainda não tem nada que entre no lugar dele.
finding-deprecated-api-planned = A remoção de `{ $api }` { $kind } está prevista para a { $removed }
finding-deprecated-api-planned-more = Funciona na { $target } e está descontinuado desde a { $deprecated }. Passe para `{ $replacement }` antes da { $removed }.
finding-deprecated-api-planned-none = A remoção de `{ $api }` { $kind } está prevista para a { $removed }
finding-deprecated-api-planned-none-more = Funciona na { $target } e está descontinuado desde a { $deprecated }. A { $target } ainda não tem nada que entre no lugar dele.
finding-deprecated-api-kept = `{ $api }` { $kind } está descontinuado desde a { $deprecated }
finding-deprecated-api-kept-more = Funciona na { $target }, e nenhuma remoção está definida. O que for novo usa `{ $replacement }`.
finding-deprecated-api-kept-none = `{ $api }` { $kind } está descontinuado desde a { $deprecated }
finding-deprecated-api-kept-none-more = Funciona na { $target }, e nenhuma remoção está definida. Nada entra no lugar dele.

finding-endpoints-object = `v1` Endpoints está descontinuado desde a { $deprecated }
finding-endpoints-object-more = Funciona na { $target } e nenhuma remoção está prevista, mas cada requisição recebe um aviso. Para um Service sem seletor, escreva objetos `{ $replacement }`; para qualquer outro Service, deixe os dois tipos a cargo do cluster e fora dos seus arquivos.
finding-endpoints-object-lock = `v1` Endpoints está descontinuado desde a { $deprecated }
finding-endpoints-object-lock-more = Este é um bloqueio para eleição de líder. Funciona na { $target } e nenhuma remoção está prevista, mas cada requisição recebe um aviso. Faça o programa manter o bloqueio em um `{ $replacement }`.
fix-new-slices = { $count ->
    [one] Copiar um EndpointSlice com os mesmos endereços
    [many] Copiar { $count } de EndpointSlices com os mesmos endereços
   *[other] Copiar { $count } EndpointSlices com os mesmos endereços
}
note-slices-mirror = Enquanto `{ $name }` existe, o Kubernetes mantém cópias dele como EndpointSlices. Para que nenhum endereço conte duas vezes, ponha nele o rótulo `endpointslice.kubernetes.io/skip-mirror: "true"`, crie os objetos novos e exclua-o quando nada mais o ler.
note-slices-readers = Programas que pedem Endpoints à API precisam pedir os EndpointSlices do Service.

finding-removed-api-reference = Isto se refere a `{ $api }` { $kind }, que a { $target } não serve
finding-removed-api-reference-more = Quem segue a referência pede a um servidor { $target } uma API que não existe. Refira-se a `{ $replacement }`.
finding-removed-api-reference-none = Isto se refere a `{ $api }` { $kind }, que a { $target } não serve
finding-removed-api-reference-none-more = Quem segue a referência pede a um servidor { $target } uma API que não existe. Nenhuma API deste tipo entra no lugar dela: veja para que a referência serve.
finding-removed-api-reference-scale = Isto se refere a `{ $api }` { $kind }, que a { $target } não serve
finding-removed-api-reference-scale-more = O autoscaler procura o tipo neste grupo, e a { $target } não o tem mais ali. O escalonamento para em silêncio: só os eventos e a condição `AbleToScale` avisam. Refira-se a `{ $replacement }`.
finding-removed-api-reference-lookup = Isto se refere a `{ $api }` { $kind }, que a { $target } não serve
finding-removed-api-reference-lookup-more = O autoscaler não olha para a versão e ainda encontra o objeto, mas ferramentas que pedem exatamente esta versão não o encontram. Refira-se a `{ $replacement }`.
finding-removed-api-reference-workload = Isto se refere a `{ $api }` { $kind }, que a { $target } não serve
finding-removed-api-reference-workload-more = O Argo Rollouts pede exatamente este grupo e esta versão; por isso o Rollout não encontra nenhum modelo de Pod e falha. Refira-se a `{ $replacement }`.
finding-removed-api-reference-owner = O dono é indicado como `{ $api }` { $kind }, que a { $target } não serve
finding-removed-api-reference-owner-more = O coletor de lixo não consegue localizar o dono; por isso este objeto pode ficar quando o dono for excluído. Quem escreve `ownerReferences` são os controladores: deixe-as fora dos arquivos e corrija os objetos no cluster para que indiquem `{ $replacement }`.
finding-removed-api-reference-event = Este evento trata de `{ $api }` { $kind }, que a { $target } não serve
finding-removed-api-reference-event-more = O evento em si é só um registro do passado. Mas o programa que o escreveu ainda usa a API antiga: atualize-o antes que encontre um servidor { $target }.
finding-removed-api-reference-select = Isto seleciona `{ $api }` { $kind }, que a { $target } não serve
finding-removed-api-reference-select-more = Um servidor { $target } recusa o que isto seleciona; depois que aquilo passar para `{ $replacement }`, este seletor não corresponderá a mais nada. Mude os dois juntos.
finding-removed-api-reference-exec = Um usuário faz login por `{ $api }`
finding-removed-api-reference-exec-more = Os clientes da { $target } só usam `{ $replacement }` e versões mais novas para falar com o programa que faz o login, e recusam esta. Troque-a e atualize o programa.
fix-refer-to = Referir-se a `{ $replacement }`
note-exec-version = O programa que faz a autenticação também precisa responder nesta versão: atualize-o se for mais antigo.
note-select-together = O Kustomize compara texto com texto: migre junto os recursos selecionados aqui, ou nada recebe o patch.

finding-removed-api-in-rbac = `{ $group }` não tem `{ $resource }` na { $target }
finding-removed-api-in-rbac-more = Ali esta regra não concede nada: os mesmos objetos estão em `{ $replacement }`, onde as requisições são recusadas como proibidas. Indique também esse grupo e mantenha o antigo enquanto clusters mais antigos usarem o papel.
finding-removed-api-in-rbac-none = `{ $group }` não tem `{ $resource }` na { $target }
finding-removed-api-in-rbac-none-more = Ali esta regra não concede nada, e nada entra no lugar dela. Retire-a quando nenhum cluster mais antigo usar o papel.
fix-add-api-group = Acrescentar `{ $group }` a `apiGroups`
note-rbac-both-groups = Em um cluster que tem os dois grupos, o papel passa a conceder os mesmos verbos em cada um deles.

finding-removed-api-in-webhook = `{ $api }` não tem `{ $resource }` na { $target }
finding-removed-api-in-webhook-more = Ali esta regra não corresponde a nenhuma requisição, nem com `matchPolicy: Equivalent`, e os objetos passam sem ser vistos. Indique também `{ $replacement }`, assim que o programa que avalia os objetos entender essa versão.
finding-removed-api-in-webhook-none = `{ $api }` não tem `{ $resource }` na { $target }
finding-removed-api-in-webhook-none-more = Ali esta regra não corresponde a nenhuma requisição, e nada entra no lugar dela. Retire-a quando nenhum cluster mais antigo precisar dela.
fix-add-rule-api = Indicar também `{ $api }` na regra
note-webhook-understands = A partir daí os objetos chegam como `{ $api }`: o programa por trás do webhook, ou as expressões da política, precisam entender os campos dessa versão, ou podem recusar todas as requisições.

finding-last-applied-removed-api = A última configuração aplicada ainda indica `{ $api }` { $kind }
finding-last-applied-removed-api-more = Isto é só história: a { $target } serve o próprio objeto na versão que ele tem. O próximo `kubectl apply` de um arquivo atualizado reescreve a anotação.

finding-crd-stored-version = `{ $version }` é uma versão armazenada, mas não está em `spec.versions`
finding-crd-stored-version-more = O servidor da API recusa um CRD cujo `status.storedVersions` indica uma versão que ele não lista mais. Recoloque a versão com `served: false`, migre os objetos armazenados e só a remova depois de retirá-la de `status.storedVersions`.
finding-crd-stored-version-unserved = Ainda pode haver objetos armazenados como `{ $version }`, que não é servida
finding-crd-stored-version-unserved-more = Eles só podem ser lidos enquanto a versão estiver em `spec.versions`. Migre os objetos armazenados e retire-a de `status.storedVersions` antes de removê-la dali.
finding-crd-stored-version-deprecated = Ainda pode haver objetos armazenados como `{ $version }`, que está descontinuada
finding-crd-stored-version-deprecated-more = Eles só podem ser lidos enquanto a versão estiver em `spec.versions`. Migre os objetos armazenados e retire-a de `status.storedVersions` antes de removê-la dali.
finding-crd-deprecated-version = Este CRD descontinua a sua versão `{ $version }`
finding-crd-deprecated-version-more = Ela funciona, e o servidor da API responde a cada requisição nela com um aviso. Passe objetos e programas para uma versão sem essa marca.

finding-removed-crd-api = `{ $api }` { $kind } não é mais servido desde { $project } { $release }
finding-removed-crd-api-more = Você usa { $project } { $yours }; por isso o servidor responde `no matches for kind "{ $kind }" in version "{ $api }"`. Passe para `{ $replacement }` e compare os campos.
finding-removed-crd-api-later = `{ $api }` { $kind } deixa de ser servido em { $project } { $release }
finding-removed-crd-api-later-more = Funciona com { $project } { $yours }, que você usa. Passe para `{ $replacement }` e compare os campos antes de atualizar { $project }.
finding-removed-crd-api-unknown = `{ $api }` { $kind } não é mais servido a partir de { $project } { $release }
finding-removed-crd-api-unknown-more = Se isso vale no seu cluster depende da versão de { $project } que ele usa: escreva-a em `[versions]` no `farol.toml`. Passe para `{ $replacement }` e compare os campos.
finding-removed-crd-api-none = `{ $api }` { $kind } não é mais servido a partir de { $project } { $release }
finding-removed-crd-api-none-more = Nenhuma versão deste tipo entra no lugar dele: veja nas notas de versão de { $project } o que usar. A versão que você usa pode ser indicada em `[versions]` no `farol.toml`.
finding-removed-crd-api-deprecated = `{ $api }` { $kind } está descontinuado desde { $project } { $release }
finding-removed-crd-api-deprecated-more = Funciona, e não se conhece nenhuma versão que o encerre. O que for novo usa `{ $replacement }`.
note-crd-release = A versão do { $project } em uso precisa servir `{ $api }`: leia as notas dessa versão antes de migrar.

finding-api-off-by-default = Um servidor { $target } não serve `{ $api }` { $kind } por padrão
finding-api-off-by-default-more = Ele responde `no matches for kind "{ $kind }" in version "{ $api }"`, a menos que `--runtime-config={ $api }=true` ligue a API. Passe para `{ $replacement }`, que está ligado.
finding-api-off-by-default-none = Um servidor { $target } não serve `{ $api }` { $kind } por padrão
finding-api-off-by-default-none-more = Ele responde `no matches for kind "{ $kind }" in version "{ $api }"`, a menos que `--runtime-config={ $api }=true` ligue a API; algumas APIs exigem também um feature gate. Confirme que o seu cluster tem os dois.

# Campos

finding-old-field = `{ $field }` não é um campo de `{ $api }` { $kind }
finding-old-field-more = Pertence a outra versão deste tipo. Um servidor { $target } recusa o objeto, porque falta o que entra no lugar dele: `{ $replacement }`.
finding-old-field-lost = `{ $field }` não é um campo de `{ $api }` { $kind }
finding-old-field-lost-more = Pertence a outra versão deste tipo. Na { $target }, o `kubectl` recusa um campo que o servidor não conhece; outros clientes perdem sem aviso o que ele diz. Escreva `{ $replacement }`.
finding-old-field-gone = `{ $field }` não é um campo de `{ $api }` { $kind }
finding-old-field-gone-more = Pertence a outra versão deste tipo. Na { $target }, o `kubectl` recusa um campo que o servidor não conhece; outros clientes o descartam sem aviso. Nada entra no lugar dele: remova-o.
finding-old-field-value = `{ $api }` { $kind } não aceita `{ $field }`
finding-old-field-value-more = Uma versão mais antiga o aceitava. Um servidor { $target } recusa o objeto: ele aceita `{ $replacement }`.
finding-old-field-file = `{ $field }` tem outra forma em `{ $api }` { $kind }
finding-old-field-file-more = O kubeadm da { $target } para, porque não consegue ler a forma de uma versão mais antiga. Escreva `{ $replacement }`.
finding-old-field-file-lost = `{ $field }` não é um campo de `{ $api }` { $kind }
finding-old-field-file-lost-more = Pertence a uma versão mais antiga. O kubeadm da { $target } avisa e segue sem ele. Escreva `{ $replacement }`.
finding-old-field-file-gone = `{ $field }` não é um campo de `{ $api }` { $kind }
finding-old-field-file-gone-more = Pertence a uma versão mais antiga. O kubeadm da { $target } avisa e segue sem ele. Nada entra no lugar dele: remova-o.
finding-claim-source = Os claims de um Pod não têm `source` desde a { $since }
finding-claim-source-more = O que ficava dentro dele fica agora ao lado de `name`. Um servidor { $target } recusa o Pod, porque nada diz qual claim se quer.
fix-field-name = Escrever `{ $replacement }` no lugar de `{ $field }`
fix-mend-fields = Adaptar os campos a `{ $api }`

finding-missing-required-field = `{ $api }` { $kind } exige `{ $field }`
finding-missing-required-field-more = Um servidor { $target } recusa o objeto sem ele. Versões mais antigas da API o dispensavam ou o preenchiam: acrescente-o.
finding-missing-required-field-once = `{ $api }` { $kind } exige `{ $field }`
finding-missing-required-field-once-more = Um servidor { $target } recusa o objeto sem ele. Onde não estava definido, uma versão mais antiga da API usava `{ $value }`: acrescente o valor que você quer.
fix-add-field = Acrescentar `{ $field }`

finding-changed-default = `{ $replacement }` tem outros padrões para este { $kind }
finding-changed-default-more = Este objeto não define nada aqui e depende dos padrões de `{ $api }`: `{ $changes }`. Defina os valores que você quer antes de mudar o `apiVersion`.
fix-keep-defaults = Escrever os padrões de `{ $api }`

finding-empty-selector = Este seletor não seleciona nenhum Pod em `{ $api }` e seleciona todos em `policy/v1`
finding-empty-selector-more = Depois da mudança, o PodDisruptionBudget abrange todos os Pods do namespace e pode impedir que nós sejam drenados. Indique os rótulos dos Pods desejados; sem nenhum `selector`, ele não abrange Pod algum.
finding-zero-shares = `{ $field }: 0` significa 30 em `{ $api }` e 0 em `flowcontrol.apiserver.k8s.io/v1`
finding-zero-shares-more = A versão mais antiga lê 0 como um valor não definido. Na `v1`, 0 deixa o nível de prioridade sem assentos próprios. Escreva 30 para manter o que você tem.
finding-quoted-port = `"{ $port }"` entre aspas é o nome de uma porta, não o número
finding-quoted-port-more = O nome de uma porta precisa de uma letra: `networking.k8s.io/v1` recusa este. Escreva `{ $replacement }`, sem aspas.
finding-event-rate = `eventRecordQPS: 0` significa sem limite a partir da { $since }
finding-event-rate-more = Antes, o kubelet lia 0 como o seu padrão de 50. Escreva 50 para manter esse limite na { $target }.
finding-schedule-zone = Um fuso horário em `schedule` não é aceito a partir da { $since }
finding-schedule-zone-more = Isso nunca teve suporte: servidores anteriores à { $since } avisam, os seguintes recusam um novo CronJob cujo agendamento tenha `TZ` ou `CRON_TZ`. Passe o fuso para `timeZone`.
fix-value = Mudar `{ $field }` para `{ $value }`

finding-deprecated-kustomize-field = No kustomize, `{ $field }` está descontinuado desde a { $since }
finding-deprecated-kustomize-field-more = Ainda funciona em `kustomize.config.k8s.io/v1beta1`. Escreva `{ $replacement }`: `kustomize edit fix` converte a maioria dos arquivos.
fix-by-kustomize = Deixar o kustomize escrever outra forma de `{ $field }`
note-kustomize-labels = `includeSelectors: true` mantém os rótulos em seletores e modelos, onde `commonLabels` os põe.
note-kustomize-patches = Um arquivo com vários patches pode ficar em `patches` a partir do kustomize 5.2. Compare a saída de `kustomize build` antes e depois.
note-kustomize-order = O kustomize aplica `patches` antes do namespace, dos prefixos de nomes e dos rótulos, e `patchesJson6902` depois deles: compare a saída de `kustomize build` antes e depois.
note-kustomize-clean = O comando também pode mudar outros arquivos; execute-o onde o Git mostra o que ele fez.

# Imagens

finding-image-never-published = `{ $image }` nunca foi publicada
finding-image-never-published-more = `{ $registry }` foi congelado antes do lançamento desta versão. Ela está em `{ $replacement }`.
finding-image-never-published-last = `{ $image }` nunca foi publicada
finding-image-never-published-last-more = A última da série em `{ $registry }` é { $last }. Esta versão está em `{ $replacement }`.
fix-image-registry = Baixar de `{ $replacement }`
note-image-there = Nem todas as imagens foram levadas para lá. Veja antes se esta existe: `crane digest { $image }`.

finding-frozen-registry-image = `{ $registry }` está congelado desde { $since }
finding-frozen-registry-image-more = Não recebe novas imagens nem correções, e os pulls só funcionam enquanto o dono o mantiver no ar. O mesmo caminho existe em `{ $replacement }`.
finding-frozen-registry-image-none = `{ $registry }` está congelado desde { $since }
finding-frozen-registry-image-none-more = Não recebe novas imagens nem correções. Descubra onde o projeto publica agora: nenhuma regra transforma o nome antigo no novo.
finding-gone-registry-image = `{ $registry }` não existe mais desde { $since }
finding-gone-registry-image-more = Os pulls falham. Há uma cópia sem atualizações em `{ $replacement }`; procure uma imagem mantida.
finding-gone-registry-image-none = `{ $registry }` não existe mais desde { $since }
finding-gone-registry-image-none-more = Os pulls falham. Procure outra imagem.

# Feature gates

finding-unknown-feature-gate = Nenhum componente da { $target } tem o feature gate `{ $gate }`
finding-unknown-feature-gate-more = O `{ $component }` se recusa a iniciar com um gate que não conhece. Procure um erro de digitação no nome ou retire-o.
finding-unknown-feature-gate-near = `{ $gate }` não é um feature gate conhecido da { $target }
finding-unknown-feature-gate-near-more = O `{ $component }` se recusa a iniciar com um gate que não conhece. Você quis dizer `{ $meant }`?
finding-unknown-feature-gate-new = O feature gate `{ $gate }` chega na { $introduced }
finding-unknown-feature-gate-new-more = O `{ $component }` da { $target } ainda não o conhece e se recusa a iniciar. Retire-o nessa versão ou atualize primeiro.
finding-unknown-feature-gate-maybe = O feature gate `{ $gate }` não é conhecido até a { $complete }
finding-unknown-feature-gate-maybe-more = Os dados não contêm todos os gates da { $target }, então ele pode ser novo. Se não for, o `{ $component }` se recusa a iniciar: procure-o nas notas da versão.
fix-use-gate = Usar `{ $meant }`
fix-drop-gate = Retirar `{ $gate }`
note-gate-unknown = Se o nome está escrito errado, corrija-o em vez disso. Sem ele, o componente da { $target } faz o que faz por padrão.
note-gate-decides = Sem o feature gate, é a { $target } que decide o que é feito do recurso: leia as notas de versão dela.

finding-removed-feature-gate = O feature gate `{ $gate }` foi removido na { $removed }
finding-removed-feature-gate-more = O `{ $component }` da { $target } não o conhece e se recusa a iniciar. Retire-o e verifique o que aconteceu com o recurso.
finding-removed-feature-gate-on = O feature gate `{ $gate }` foi removido na { $removed }
finding-removed-feature-gate-on-more = O `{ $component }` da { $target } não o conhece e se recusa a iniciar. Retire-o: o recurso está sempre ativo.
finding-removed-feature-gate-maybe = O feature gate `{ $gate }` pode não existir mais desde a { $removed }
finding-removed-feature-gate-maybe-more = As fontes não dão certeza. Se ele não existir mais, o `{ $component }` da { $target } se recusa a iniciar: retire-o antes de atualizar.
finding-removed-feature-gate-later = O feature gate `{ $gate }` deixa de existir na { $removed }
finding-removed-feature-gate-later-more = A { $target } ainda o aceita. A partir da { $removed }, o `{ $component }` se recusa a iniciar com ele: retire-o antes de atualizar.
finding-removed-feature-gate-planned = A remoção do feature gate `{ $gate }` está prevista para a { $removed }
finding-removed-feature-gate-planned-more = A partir daí, o `{ $component }` se recusa a iniciar com ele. Retire-o antes de atualizar a partir da { $target }.
note-gate-is-on = O recurso `{ $gate }` está ativado na { $target }, com ou sem o feature gate: o que ele não fazia antes, passa a fazer.
note-gate-is-off = O recurso `{ $gate }` está desativado na { $target }, com ou sem o feature gate: o que dependia dele para.

finding-locked-feature-gate = O feature gate `{ $gate }` está travado em `{ $value }` desde a { $locked }
finding-locked-feature-gate-more = O `{ $component }` da { $target } se recusa a iniciar quando ele tem outro valor. Retire-o e prepare-se para o que ele evitava.
finding-locked-feature-gate-maybe = O feature gate `{ $gate }` pode estar travado em `{ $value }` desde a { $locked }
finding-locked-feature-gate-maybe-more = As fontes não dão certeza. Se estiver travado, o `{ $component }` da { $target } se recusa a iniciar com qualquer outro valor.
finding-locked-feature-gate-idle = O feature gate `{ $gate }` não tem efeito desde a { $locked }
finding-locked-feature-gate-idle-more = Está travado em `{ $value }` e um dia será removido; então o `{ $component }` se recusará a iniciar com ele. Retire-o agora: nada muda na { $target }.

# Nós e clientes

finding-kube-proxy-mode = O kube-proxy perde o modo `{ $mode }` na { $removed }
finding-kube-proxy-mode-more = Funciona na { $target } e está descontinuado. Passe para `iptables`, ou para `kernelspace` no Windows, antes da { $removed }.
finding-kube-proxy-mode-removed = O kube-proxy não tem mais o modo `{ $mode }` desde a { $removed }
finding-kube-proxy-mode-removed-more = O kube-proxy da { $target } o recusa e não inicia, e os Services ficam inacessíveis a partir do nó. Use `iptables`, ou `kernelspace` no Windows.
finding-kube-proxy-mode-ipvs = O modo `{ $mode }` do kube-proxy está descontinuado desde a { $deprecated }
finding-kube-proxy-mode-ipvs-more = Funciona, e a remoção está prevista para a { $removed }. Experimente o `nftables`, que precisa do Linux 5.13 ou mais novo, primeiro em um nó só para isso.
fix-use-mode = Usar o modo `{ $mode }`
note-mode-iptables = No Windows o modo é `kernelspace`. Onde o kube-proxy muda de modo, reinicie o nó ou execute `kube-proxy --cleanup`, para que não fiquem regras antigas.
note-mode-nftables = As configurações em `ipvs`, como o escalonador dele, não têm equivalente. Experimente antes em um nó e execute `kube-proxy --cleanup` ou reinicie o nó, para que não fiquem regras antigas.

finding-dynamic-kubelet-config = O kubelet não aceita mais configuração dinâmica desde a { $removed }
finding-dynamic-kubelet-config-more = Um componente da { $target } não conhece esta configuração e se recusa a iniciar. Retire-a e dê ao kubelet um arquivo com `--config`.
finding-dynamic-kubelet-config-later = A configuração dinâmica do kubelet é removida na { $removed }
finding-dynamic-kubelet-config-later-more = Funciona na { $target } e está descontinuada. Dê a cada kubelet um arquivo com `--config` antes da { $removed }.
finding-dynamic-kubelet-config-idle = O kubelet não aceita mais configuração dinâmica desde a { $removed }
finding-dynamic-kubelet-config-idle-more = Na { $target } isto não tem efeito: o kubelet roda com o que o próprio arquivo diz. Retire-o e leve as configurações para um arquivo com `--config`.
fix-drop-setting = Retirar `{ $setting }`
note-kubelet-file = O que o ConfigMap diz precisa estar até lá no arquivo do kubelet: compare com `kubectl get --raw /api/v1/nodes/<node>/proxy/configz`.

finding-kubeconfig-auth-provider = Os clientes não têm mais o login `{ $provider }` desde a { $removed }
finding-kubeconfig-auth-provider-more = O `kubectl` da { $target } para com `The { $provider } auth plugin has been removed` ou não conhece esse provedor. Instale o `{ $plugin }` e deixe que ele escreva este usuário com `exec`.
finding-kubeconfig-auth-provider-later = Os clientes perdem o login `{ $provider }` na { $removed }
finding-kubeconfig-auth-provider-later-more = Funciona com o `kubectl` da { $target }. Instale o `{ $plugin }` antes de passar para a { $removed } e deixe que ele escreva este usuário com `exec`.
fix-exec-plugin = Copiar `exec` para `{ $plugin }`
note-exec-install = Instale `{ $plugin }` onde o arquivo é usado e ponha isto no lugar de `auth-provider`. Os tokens guardados ali não são necessários: o programa obtém os seus.

finding-removed-flag = O `{ $component }` não conhece mais `{ $flag }` desde a { $removed }
finding-removed-flag-more = Com ela, o `{ $component }` da { $target } termina com `unknown flag`. Retire-a antes da atualização.
finding-removed-flag-replaced = O `{ $component }` não conhece mais `{ $flag }` desde a { $removed }
finding-removed-flag-replaced-more = Com ela, o `{ $component }` da { $target } termina com `unknown flag`. No lugar dela: `{ $replacement }`.
fix-drop-flag = Retirar `{ $flag }`
fix-replace-flag = Trocar `{ $flag }` por `{ $replacement }`
note-flag-dropped = O que a flag fazia acabou com ela, quer você a retire, quer não.
note-flag-log = O componente passa a escrever os logs apenas na saída de erro padrão; onde for preciso um arquivo, o `kube-log-runner` o escreve.
note-flag-sandbox = Quem decide a imagem do sandbox é o agente de execução: se a sua não é a padrão dele, configure-a lá primeiro.
note-flag-dockershim = Só o dockershim a lia; o agente de execução tem configurações próprias para redes e pulls de imagens.
note-flag-eviction = Os Pods deixam um nó com falha conforme o `tolerationSeconds` das suas tolerâncias.
note-flag-renamed = Clientes e componentes de versões menores mais antigas podem conhecer só o nome antigo.
note-runtime = O agente de execução precisa estar instalado e em execução no nó antes, e os contêineres dele são novos.

finding-deprecated-flag = `{ $flag }` do `{ $component }` está descontinuada desde a { $deprecated }
finding-deprecated-flag-more = O `{ $component }` da { $target } a aceita, e não há data para o fim dela.
finding-deprecated-flag-ends = A partir da { $removed }, o `{ $component }` recusa `{ $flag }`
finding-deprecated-flag-ends-more = A { $target } ainda a aceita. Retire-a antes de passar para a { $removed }.
finding-kubelet-flags = { $count ->
    [one] Uma flag do kubelet deve ficar no arquivo de configuração dele
   *[other] { $count } flags do kubelet devem ficar no arquivo de configuração dele
}
finding-kubelet-flags-more = Descontinuadas como flags, sem data para o fim: `{ $flags }`. Uma flag prevalece sobre o arquivo, então retire-a quando o arquivo a tiver.
fix-move-flag = Passar `{ $flag }` para `{ $field }` no arquivo do kubelet
fix-move-flags = { $count ->
    [one] Passar a flag para o arquivo do kubelet
   *[other] Passar as { $count } flags para o arquivo do kubelet
}
note-flag-moved = Coloque as linhas no arquivo indicado por `--config` e depois retire as flags, para que cada configuração tenha um só lugar.

finding-dockershim-socket = O dockershim e o seu soquete `{ $socket }` não existem mais desde a { $removed }
finding-dockershim-socket-more = Nada responde ali, então o kubelet, o kubeadm ou o crictl falha. Indique o soquete do agente de execução que o nó tem.
finding-dockershim-socket-path = O dockershim e o seu soquete `{ $socket }` não existem mais desde a { $removed }
finding-dockershim-socket-path-more = Quem usa esse caminho não encontra nada. Use o soquete do agente de execução que o nó tem.
finding-dockershim-socket-ends = O dockershim e o seu soquete `{ $socket }` deixam de existir na { $removed }
finding-dockershim-socket-ends-more = Antes disso, passe o nó para outro agente de execução e indique o soquete dele.
finding-socket-without-scheme = O soquete `{ $socket }` está sem `unix://`
finding-socket-without-scheme-more = Funciona, mas está descontinuado: kubelet, kubeadm e crictl acrescentam o esquema e avisam.
fix-use-socket = Usar `{ $socket }`
fix-add-scheme = Colocar `unix://` na frente

# Pacotes

finding-legacy-package-repository = `{ $repository }` não tem mais pacotes do Kubernetes
finding-legacy-package-repository-more = Instalações e atualizações a partir dele falham. Os pacotes agora estão em `pkgs.k8s.io`, com um repositório para cada versão menor; aqui, o da { $minor }.
finding-legacy-package-repository-old = `{ $repository }` não tem mais pacotes do Kubernetes
finding-legacy-package-repository-old-more = Não há pacotes da { $minor } em lugar nenhum: o `pkgs.k8s.io` começa na { $first }. Escolha uma versão menor mais nova.
fix-use-package-repository = Usar o repositório da { $minor } em `pkgs.k8s.io`
fix-write-package-repository = Escrever no lugar o repositório da { $minor } em `pkgs.k8s.io`
note-package-minor = Um repositório tem uma só versão menor: fique na que o nó usa, depois suba uma de cada vez e troque o endereço a cada passo; `package-minor` escolhe outra que não a { $minor }.
note-package-minor-held = A { $minor } é a versão menor dos pacotes que este texto pede; `package-minor` escolhe outra.
note-package-keyring = A fonte precisa da nova chave no arquivo indicado por `signed-by`: baixe `Release.key` antes do `apt-get update`.

finding-legacy-package-key = `{ $key }` não é chave dos pacotes atuais do Kubernetes
finding-legacy-package-key-more = O `pkgs.k8s.io` assina com outra chave, então com esta o `apt` e o `dnf` recusam os pacotes dele.
finding-legacy-package-key-added = `{ $key }` não é chave dos pacotes atuais do Kubernetes
finding-legacy-package-key-added-more = O `pkgs.k8s.io` assina com outra chave. O `apt-key` está descontinuado e falta nas distribuições novas: guarde a chave em um arquivo que a fonte indique.
fix-use-package-key = Baixar a chave da { $minor } de `pkgs.k8s.io`
fix-fetch-package-key = Baixar no lugar a chave da { $minor }
note-package-key = A pasta da chave precisa existir, o que falta em distribuições antigas, e a fonte precisa indicar o arquivo depois de `signed-by`.

finding-legacy-package-revision = `{ $package }` é uma versão no formato dos repositórios antigos
finding-legacy-package-revision-more = Nenhum pacote em `pkgs.k8s.io` termina em `-00` ou `-0`, então não se encontra nada para instalar.
finding-legacy-package-revision-old = O pacote `{ $package }` não existe mais
finding-legacy-package-revision-old-more = O `pkgs.k8s.io` começa na { $first }, e os repositórios antigos deixaram de existir. Escolha uma versão mais nova.
fix-use-revision = Pedir a revisão `{ $revision }`
fix-drop-revision = Deixar de fora `{ $revision }`
note-package-revision = Veja o que existe, com `apt-cache madison kubeadm` ou `dnf list --showduplicates kubeadm`: algumas versões foram geradas de novo e têm uma revisão maior.

finding-package-repository-minor-mismatch = `{ $package }` da { $minor } não está no repositório da { $repository }
finding-package-repository-minor-mismatch-more = Cada repositório em `pkgs.k8s.io` tem uma só versão menor, então esta versão não é encontrada.
fix-use-repository-minor = Usar o repositório da { $minor }
note-package-repository = Os outros pacotes que vêm dele passam a ser os da { $minor } também, e `gpgkey` pode indicar a versão menor antiga, o que não faz mal.

# Armazenamento

finding-removed-volume-plugin = O plugin de volume `{ $plugin }` foi removido na { $removed }
finding-removed-volume-plugin-more = O servidor da API da { $target } aceita o campo, mas nenhum nó consegue montar o volume: os Pods que o usam não iniciam. Antes de atualizar, copie os dados para um volume do driver CSI `{ $driver }`.
finding-removed-volume-plugin-none = O plugin de volume `{ $plugin }` foi removido na { $removed }
finding-removed-volume-plugin-none-more = O servidor da API da { $target } aceita o campo, mas nenhum nó consegue montar o volume: os Pods que o usam não iniciam. Antes de atualizar, copie os dados para um armazenamento que tenha driver CSI.
finding-removed-volume-plugin-soon = O plugin de volume `{ $plugin }` deixa de existir na { $removed }
finding-removed-volume-plugin-soon-more = Funciona na { $target } e está descontinuado desde a { $deprecated }. Nada assume esses volumes: copie os dados para um volume do driver CSI `{ $driver }` antes da { $removed }.
finding-removed-volume-plugin-soon-none = O plugin de volume `{ $plugin }` deixa de existir na { $removed }
finding-removed-volume-plugin-soon-none-more = Funciona na { $target } e está descontinuado desde a { $deprecated }. Nada assume esses volumes: copie os dados para um armazenamento que tenha driver CSI antes da { $removed }.

finding-migrated-volume-plugin = `{ $plugin }` precisa do driver CSI `{ $driver }` desde a { $migrated }
finding-migrated-volume-plugin-more = O Kubernetes { $target } entrega esses volumes ao driver, então eles só funcionam onde ele está instalado. Verifique isso antes de atualizar; nada neste objeto precisa mudar. Para volumes novos, use um PersistentVolumeClaim.
finding-migrated-volume-plugin-soon = `{ $plugin }` precisa do driver CSI `{ $driver }` a partir da { $migrated }
finding-migrated-volume-plugin-soon-more = Funciona na { $target } sem o driver e está descontinuado desde a { $deprecated }. Instale o driver antes de atualizar para a { $migrated }: a partir dela o Kubernetes entrega esses volumes a ele.
fix-new-volume = Copiar um PersistentVolume para o driver `{ $driver }`
fix-new-volume-and-claim = Copiar um PersistentVolume e um claim para o driver `{ $driver }`
note-volume-fixed = A origem de um PersistentVolume não pode ser mudada, por isso este é um segundo objeto. Nada obriga a isso: com `{ $driver }` instalado, o antigo continua funcionando.
note-volume-retain = Antes de tudo, defina `persistentVolumeReclaimPolicy: Retain` em `{ $volume }`, senão o disco é excluído com ele. O volume novo também tem `Retain`: mude isso depois, se o disco deve ser excluído com o claim.
note-volume-rebind = Um claim fica com o volume ao qual está vinculado. Pare os Pods dele, exclua o claim e o volume antigo, crie este volume e depois o claim de novo com `volumeName: { $volume }`.
note-volume-inline = `{ $driver }` não aceita volumes escritos no Pod. Crie os dois objetos e indique o claim no Pod com `persistentVolumeClaim`; até lá, o campo antigo continua funcionando pelo driver.
note-volume-size = Escreva o tamanho do disco nos dois objetos, e o mesmo namespace dos Pods.
note-volume-unspecified = Onde o identificador diz `UNSPECIFIED`, o driver procura o disco no seu próprio projeto. Escreva o projeto e a zona, se os conhece.
note-volume-access = Os modos de acesso são reduzidos a `ReadWriteOnce`, como o Kubernetes faz com este disco: o driver recusa o que o plugin antigo deixava passar.
note-volume-secret = Ponha o namespace do Secret no lugar de `<namespace>`, nos dois lugares.
note-volume-vsphere = O driver conhece um disco pelo id dele no vCenter, não por `{ $path }`. Registre o disco lá como First Class Disk e escreva o id.
note-volume-cinder-secret = O Secret do volume antigo fica de fora: o driver faz login com a configuração dele próprio.

finding-in-tree-provisioner = `{ $plugin }` precisa do driver CSI `{ $driver }` desde a { $migrated }
finding-in-tree-provisioner-more = Na { $target } é o driver que cria os volumes desta classe; onde ele não está instalado, os claims ficam em `Pending`. Com o driver, a classe continua funcionando, na medida em que ele conhece os parâmetros. O provisionador e os parâmetros dela não podem ser mudados: para deixar o nome antigo, crie outra classe com `provisioner: { $driver }`.
finding-in-tree-provisioner-soon = `{ $plugin }` precisa do driver CSI `{ $driver }` a partir da { $migrated }
finding-in-tree-provisioner-soon-more = Funciona na { $target } sem o driver e está descontinuado desde a { $deprecated }. Instale o driver antes de atualizar para a { $migrated }. O provisionador e os parâmetros de uma classe não podem ser mudados: para deixar o nome antigo, crie outra classe com `provisioner: { $driver }`.
finding-in-tree-provisioner-removed = O provisionador `{ $plugin }` foi removido na { $removed }
finding-in-tree-provisioner-removed-more = Na { $target } os claims desta classe ficam em `Pending`. O provisionador e os parâmetros de uma classe não podem ser mudados: crie outra classe com `provisioner: { $driver }` e os parâmetros desse driver.
finding-in-tree-provisioner-removed-none = O provisionador `{ $plugin }` foi removido na { $removed }
finding-in-tree-provisioner-removed-none-more = Na { $target } os claims desta classe ficam em `Pending`. O provisionador e os parâmetros de uma classe não podem ser mudados: crie outra classe com o provisionador de um driver CSI.
finding-in-tree-provisioner-leaving = O provisionador `{ $plugin }` deixa de existir na { $removed }
finding-in-tree-provisioner-leaving-more = Funciona na { $target } e está descontinuado desde a { $deprecated }. Crie outra classe com `provisioner: { $driver }` para os novos claims e copie os dados dos antigos antes da { $removed }.
finding-in-tree-provisioner-leaving-none = O provisionador `{ $plugin }` deixa de existir na { $removed }
finding-in-tree-provisioner-leaving-none-more = Funciona na { $target } e está descontinuado desde a { $deprecated }. Crie outra classe com o provisionador de um driver CSI para os novos claims e copie os dados dos antigos antes da { $removed }.
fix-new-class = Copiar uma StorageClass para o driver `{ $driver }`
note-class-fixed = O provisionador e os parâmetros de uma classe não podem ser mudados, por isso esta é uma segunda classe. Os claims e volumes que existem ficam com `{ $class }`; os claims novos precisam indicar a nova.
note-class-default = `{ $class }` é a classe padrão. Quando a nova funcionar, passe a anotação para ela.
note-class-policy = Ficam de fora, porque o driver não tem esses parâmetros: { $parameters }. No vSphere, uma política de armazenamento diz o que eles diziam.

finding-flexvolume = O FlexVolume está descontinuado desde a { $deprecated }
finding-flexvolume-more = Funciona na { $target }, e nenhuma remoção está definida. Peça ao fornecedor do driver um driver CSI e use-o nos volumes novos.

finding-git-repo-volume = Os volumes `gitRepo` foram desativados de vez na { $gone }
finding-git-repo-volume-more = Os Pods que usam um deles não iniciam na { $target }. Clone o repositório em um contêiner de inicialização para um volume `emptyDir`.
finding-git-repo-volume-off = Os volumes `gitRepo` estão desativados por padrão desde a { $removed }
finding-git-repo-volume-off-more = Os Pods que usam um deles não iniciam na { $target }, a menos que o kubelet rode com o feature gate `GitRepoVolumeDriver`. Isso acaba na { $gone }: clone o repositório em um contêiner de inicialização para um volume `emptyDir`.
finding-git-repo-volume-soon = Os volumes `gitRepo` ficam desativados por padrão a partir da { $removed }
finding-git-repo-volume-soon-more = Funcionam na { $target } e estão descontinuados desde a { $deprecated }. Antes da { $removed }, clone o repositório em um contêiner de inicialização para um volume `emptyDir`.
fix-git-repo-volume = Copiar um contêiner de inicialização que clona para um volume `emptyDir`
note-git-repo-parts = Acrescente o contêiner aos `initContainers` do Pod e ponha o volume no lugar de `{ $volume }`. Indique uma imagem que tenha o `git`.
note-git-repo-revision = Sem uma revisão, cada início de um Pod pega o conteúdo mais novo. Indique uma para ter sempre o mesmo.

finding-beta-storage-class = `{ $annotation }` está descontinuada desde a { $since }
finding-beta-storage-class-more = Funciona na { $target }. Defina `storageClassName: { $class }` em `spec` no lugar dela; os claims que já existem também aceitam essa mudança.
finding-beta-storage-class-template = `{ $annotation }` está descontinuada desde a { $since }
finding-beta-storage-class-template-more = Funciona na { $target }. Defina `storageClassName: { $class }` em `spec` do modelo no lugar dela. Os modelos de um StatefulSet que já existe não podem ser mudados: exclua-o com `--cascade=orphan` e crie-o de novo.
finding-beta-storage-class-twice = `{ $annotation }` repete `storageClassName`
finding-beta-storage-class-twice-more = A anotação está descontinuada desde a { $since }, e `storageClassName` diz o mesmo. Deixe-a fora dos objetos novos. O servidor se recusa a tirá-la de um claim que já existe e tem os dois.
finding-beta-storage-class-differs = `{ $annotation }` e `storageClassName` divergem
finding-beta-storage-class-differs-more = Na { $target } a anotação prevalece: a classe é `{ $class }`, não `{ $other }`. Decida qual das duas é a certa e mantenha só `storageClassName`.
finding-alpha-storage-class = `{ $annotation }` não significa mais nada desde a { $since }
finding-alpha-storage-class-more = Na { $target } a classe do claim é a de `storageClassName` e, sem ele, a padrão. Escreva em `storageClassName` qual é a certa e remova a anotação.
finding-beta-mount-options = `{ $annotation }` está descontinuada desde a { $since }
finding-beta-mount-options-more = Ainda é lida na { $target }. Escreva as opções como lista em `spec.mountOptions` e remova a anotação.
finding-beta-default-class = `{ $annotation }` tem um nome estável desde a { $since }
finding-beta-default-class-more = Funciona na { $target }, e nenhuma remoção está definida. As ferramentas que só conhecem o nome estável não veem que esta classe é a padrão.
fix-storage-class-name = Definir `storageClassName: { $class }` no lugar da anotação
note-claim-upgrade = Para um objeto que existe, o servidor aceita esta única mudança da classe, pois os dois dizem o mesmo. Aplique o arquivo inteiro: um patch que só acrescenta o campo é recusado.
note-claim-template = Um StatefulSet que existe recusa outro modelo: exclua-o com `--cascade=orphan` e crie-o de novo. Os claims dele ficam.
fix-drop-annotation = Deixar a anotação de fora
note-claim-both = Só para objetos novos: o servidor se recusa a tirar a anotação de um claim que existe e tem as duas coisas.
fix-mount-options = Listar as opções em `spec.mountOptions`
fix-default-class = Usar o nome estável da anotação

finding-zone-parameter = O parâmetro `{ $parameter }` está descontinuado
finding-zone-parameter-more = Funciona na { $target }. `allowedTopologies` entra no lugar dele; com `volumeBindingMode: WaitForFirstConsumer`, a maioria das classes não precisa de nenhum dos dois. Os parâmetros de uma classe não podem ser mudados: crie outra classe.
finding-zone-parameter-clash = `{ $parameter }` não pode ficar ao lado de `allowedTopologies`
finding-zone-parameter-clash-more = Na { $target } os claims desta classe ficam em `Pending`. Os parâmetros de uma classe não podem ser mudados: crie outra classe só com `allowedTopologies`.
finding-zone-parameter-waits = `{ $parameter }` não pode ficar ao lado de `WaitForFirstConsumer`
finding-zone-parameter-waits-more = Na { $target } os claims desta classe ficam em `Pending`. Os parâmetros de uma classe não podem ser mudados: crie outra classe sem ele, e com `allowedTopologies` se as zonas tiverem de ser limitadas.
finding-zone-parameter-driver = O driver `{ $provisioner }` não tem o parâmetro `{ $parameter }`
finding-zone-parameter-driver-more = Ele recusa parâmetros que não conhece, então os claims desta classe ficam em `Pending`. Os parâmetros de uma classe não podem ser mudados: crie outra classe com `allowedTopologies`.

finding-unset-storage-class-volume = Um claim para `{ $volume }` não diz qual é a sua classe
finding-unset-storage-class-volume-more = Ao ser criado, ele recebe a classe padrão do cluster, se houver uma. Ele só se vincula se o PersistentVolume também tiver essa classe. Defina `storageClassName` com a classe do volume, ou com `""` se ele não tiver nenhuma.
finding-unset-storage-class-selector = Um claim com seletor não diz qual é a sua classe
finding-unset-storage-class-selector-more = Ele recebe a classe padrão do cluster, desde a { $since } também quando ela chega depois, e então só se vincula a volumes dessa classe. Defina `storageClassName` com a classe dos volumes desejados, ou com `""` se eles não tiverem nenhuma.
fix-say-class = Dizer em `spec` que nenhuma classe é desejada
note-class-of-volume = Isto vale onde o volume não tem classe. Senão, indique a classe dele: `kubectl get pv { $volume } -o jsonpath={"{"}.spec.storageClassName{"}"}` a mostra.

# Rótulos, anotações e sondas

finding-removed-annotation = `{ $annotation }` não tem efeito desde a { $removed }
finding-removed-annotation-more = Um cluster { $target } aceita o objeto e ignora a anotação: o que ela pedia se perde sem aviso. Defina `{ $replacement }` no lugar dela.
finding-removed-annotation-record = `{ $annotation }` não significa mais nada desde a { $removed }
finding-removed-annotation-record-more = O próprio Kubernetes escrevia esta anotação e não a lê mais. Ela não atrapalha; remova-a quando mexer no arquivo.
fix-annotation-to-field = Definir `{ $field }` no lugar da anotação
fix-annotations-to-fields = Definir `{ $field }` no lugar de { $count } anotações
fix-name-container = Decidir o que é `{ $container }`
note-field-takes-effect = A { $target } ignora a anotação e faz o que `{ $field }` pede: os Pods que iniciam com o campo se comportam de modo diferente dos que estão em execução agora.
note-critical-pod = Quando o Kubernetes ainda lia a anotação, dava aos Pods de `kube-system` a classe `system-cluster-critical`. Um Pod sem o qual nenhum nó funciona pode pedir `system-node-critical`.
note-no-such-container = Nenhum contêiner aqui se chama `{ $container }`. Se outra ferramenta o acrescenta, defina o campo de onde ela o tira; se o nome está errado, corrija-o.
fix-rename-key = Renomear para `{ $replacement }`

finding-deprecated-annotation = `{ $annotation }` está descontinuada desde a { $deprecated }
finding-deprecated-annotation-more = Funciona na { $target }, e nenhuma remoção está definida. Defina `{ $replacement }` no lugar dela.
finding-deprecated-annotation-none = `{ $annotation }` está descontinuada desde a { $deprecated }
finding-deprecated-annotation-none-more = Funciona na { $target }, e nenhuma remoção está definida. Nada entra no lugar dela.
finding-deprecated-annotation-both = `{ $annotation }` está descontinuada desde a { $deprecated }
finding-deprecated-annotation-both-more = Funciona na { $target }, e `{ $replacement }` está ao lado dela. Remova a antiga.
finding-deprecated-annotation-ends = `{ $annotation }` deixa de ter efeito na { $removed }
finding-deprecated-annotation-ends-more = Funciona na { $target } e está descontinuada desde a { $deprecated }. A { $removed } aceita o objeto e ignora a anotação, sem aviso: defina antes `{ $replacement }`.

finding-deprecated-label = `{ $label }` está descontinuado desde a { $deprecated }
finding-deprecated-label-more = Seletores que o usam ainda funcionam na { $target }, e nenhuma remoção está definida. Use `{ $replacement }`: todo nó o tem, com o mesmo valor.
finding-deprecated-label-check = `{ $label }` está descontinuado desde a { $deprecated }
finding-deprecated-label-check-more = Seletores que o usam ainda funcionam na { $target } onde os nós têm os dois nomes. Use `{ $replacement }`, depois de olhar os nós: `kubectl get nodes -L { $replacement }`.
finding-deprecated-label-both = `{ $label }` está descontinuado desde a { $deprecated }
finding-deprecated-label-both-more = Ainda funciona na { $target }, e `{ $replacement }` está ao lado dele. Remova o nome antigo assim que todos os nós tiverem o novo.
fix-drop-label = Pedir só o novo rótulo, sem `{ $label }`
note-label-nodes = O kubelet e o provedor de nuvem dão `{ $label }` aos nós desde a 1.17. Onde pessoas rotulam nós à mão, olhe antes: `kubectl get nodes -L { $label }`.
note-label-fixed = O que existe foi criado com o nome antigo, e o servidor se recusa a mudá-lo em um volume ou em uma classe. Use o nome novo em objetos novos.

finding-master-node-role = O kubeadm removeu o rótulo `node-role.kubernetes.io/master` na { $removed }
finding-master-node-role-more = Na { $target } os nós do kubeadm só têm `node-role.kubernetes.io/control-plane`: o que pede o rótulo antigo não encontra nenhum nó, e o que o evita não evita nenhum. Use o novo, a menos que a sua distribuição ainda ponha o antigo.
finding-master-node-role-soon = O kubeadm remove o rótulo `node-role.kubernetes.io/master` na { $removed }
finding-master-node-role-soon-more = Na { $target } os nós do kubeadm têm os dois nomes. Use `node-role.kubernetes.io/control-plane` antes de atualizar.
finding-master-node-role-toleration = Esta tolerância não cobre o taint da camada de gerenciamento a partir da { $removed }
finding-master-node-role-toleration-more = Na { $target } o kubeadm põe o taint `node-role.kubernetes.io/control-plane` nos seus nós, e o Pod fica fora deles. Tolere também a chave nova.
finding-master-node-role-toleration-soon = Esta tolerância não cobrirá o taint da camada de gerenciamento da { $removed }
finding-master-node-role-toleration-soon-more = Funciona na { $target }. A partir da { $removed }, o kubeadm põe o taint `node-role.kubernetes.io/control-plane` nos seus nós: tolere também essa chave antes de atualizar.
finding-master-node-role-taint = O kubeadm não põe mais o taint `node-role.kubernetes.io/master` desde a { $removed }
finding-master-node-role-taint-more = Definido aqui, ele é posto na { $target } também, mas os complementos só toleram `node-role.kubernetes.io/control-plane` e podem ficar em Pending. Use a chave nova.
note-master-label = O kubeadm dá o novo rótulo aos nós da camada de gerenciamento desde a 1.20. Nós de outras ferramentas podem ter só o antigo: `kubectl get nodes -L node-role.kubernetes.io/control-plane`.
note-master-taint = Isto vale para nós que entram depois. Os nós que existem mantêm o taint antigo até que o `kubeadm upgrade` ou alguém o retire.
fix-add-toleration = Tolerar também `{ $replacement }`
note-old-toleration = Os Pods poderão então ser executados em todos os nós da camada de gerenciamento. Remova a tolerância antiga quando nenhum nó tiver mais o taint antigo.

finding-ingress-class-annotation = `kubernetes.io/ingress.class` está descontinuada desde a { $deprecated }
finding-ingress-class-annotation-more = A maioria dos controladores ainda a lê na { $target }. Troque-a por `ingressClassName: { $class }` em `spec`, se existir um IngressClass com esse nome. Não use as duas formas: elas precisam ser iguais, e servidores mais antigos se recusam a criar um Ingress assim.
finding-ingress-class-annotation-both = `kubernetes.io/ingress.class` está ao lado de `ingressClassName`
finding-ingress-class-annotation-both-more = Um servidor { $target } se recusa a criar um Ingress que define os dois. Remova a anotação (`{ $class }`) e fique com o campo.
finding-ingress-class-annotation-differs = `kubernetes.io/ingress.class` indica outra classe que não a de `ingressClassName`
finding-ingress-class-annotation-differs-more = Um servidor { $target } se recusa a criar um Ingress cuja anotação (`{ $class }`) é diferente do campo (`{ $field }`). Remova a anotação e fique com o campo.
finding-ingress-class-annotation-equal = `kubernetes.io/ingress.class` repete `ingressClassName`
finding-ingress-class-annotation-equal-more = Servidores a partir da { $since } aceitam os dois se forem iguais, inclusive na { $target }; os mais antigos se recusam a criar um Ingress assim. Remova a anotação e fique com o campo.
fix-ingress-class = Indicar a classe `{ $class }` só em `ingressClassName`
fix-ingress-class-annotation = Retirar a anotação e manter `ingressClassName: { $class }`
note-ingress-class = Uma IngressClass chamada `{ $class }` precisa estar no cluster (`kubectl get ingressclass`), e o controlador precisa ler o campo: algumas versões leem só a anotação.
note-ingress-class-other = Até agora a anotação indica `{ $other }`: com `{ $class }`, outro controlador pode passar a atender os hosts.

finding-grpc-probe-by-exec = O kubelet pode fazer esta verificação gRPC sozinho
finding-grpc-probe-by-exec-more = Sondas `grpc` são estáveis desde a { $since } e funcionam na { $target } sem `grpc_health_probe` na imagem. Elas se conectam ao endereço do Pod, não a localhost, e não usam TLS.
fix-grpc-probe-by-exec = Usar uma sonda `grpc` na porta { $port }
note-grpc-address = O kubelet pergunta no endereço do Pod, e o comando perguntava dentro do contêiner: o servidor precisa escutar em mais do que `localhost`.
note-grpc-limits = Os limites do comando saem: conta só `timeoutSeconds`, que é de um segundo quando não está definido e que já valia também para o comando.

finding-exec-probe-timeout = Esta sonda tem o tempo limite padrão de um segundo
finding-exec-probe-timeout-more = Antes da { $since } ele não era cobrado dos comandos de sondas. Na { $target } um comando que demora mais conta como falha. Defina `timeoutSeconds` com o tempo de que o comando precisa.
fix-exec-probe-timeout = Escrever o limite de um segundo
note-probe-limit = Isto diz o que já vale. Um comando que demora mais precisa de um número maior.

# Notas das conversões

note-was-dropped = Até agora `{ $field }` era descartado; daqui em diante vale o que ele diz.
note-endpoint-slice-topology = De `topology`, `{ $keys }` fica de fora: `discovery.k8s.io/v1` não tem um campo gravável para isso.
note-endpoint-slice-addresses = `addressType: IP` era o único tipo do primeiro alfa; os endereços são do tipo `{ $type }`.
note-event-names = Nomes da API core dão lugar aos de `events.k8s.io`: até agora, o servidor ignorava o que eles diziam.
note-event-history = `{ $fields }` fica de fora, porque o servidor recusa novos Events de `events.k8s.io/v1` que o contenham; `eventTime` e `series` dizem quando aconteceu.
note-flow-control-zero = A versão mais antiga lê 0 como o seu padrão de 30, por isso 30 é escrito: na `v1`, 0 seria nenhuma cota.
note-admission-policy-parameters = `parameterNotFoundAction: Deny` era o padrão da `v1alpha1` e agora precisa ser escrito.
note-admission-policy-actions = `validationActions: [Deny]` é o que um binding fazia antes de ter este campo, que agora precisa ser escrito.
note-resource-claim-admin = `adminAccess` só é concedido em um namespace com o rótulo `resource.kubernetes.io/admin-access: "true"`.
note-kubeadm-timeout = `timeoutForControlPlane` passou para outros documentos: dê a InitConfiguration e JoinConfiguration `timeouts.controlPlaneComponentHealthCheck: { $timeout }`, ou vale o padrão de 4 minutos.
note-kubeadm-dns = O kubeadm instala apenas o CoreDNS e o põe no lugar de `{ $type }`.
note-kubeadm-hyperkube = O kubeadm não usa mais a imagem hyperkube: ele baixa uma imagem para cada componente.
note-scheduler-weights = Os pesos padrão são maiores a partir da `v1beta3`, 2 para `NodeAffinity` e `InterPodAffinity` e 3 para `TaintToleration`, todos 1 antes: informe-os em `profiles` para manter os antigos.
note-scheduler-addresses = Integridade e métricas são servidas apenas na porta segura, por padrão 10259: quem consulta este endereço precisa consultar lá.
note-subject-everyone = O usuário `*` significava todos os autenticados, ou seja, o grupo `system:authenticated`; como usuário não corresponderia a ninguém.
note-migration-restarts = Não existe mais `continueToken`: a migração começa do início.
note-autoscaler-percentage = `targetCPUUtilizationPercentage` nunca foi lido nesta versão, cuja meta era 80 %: como métrica ele conta, e a meta é { $percentage } %.
note-autoscaler-percentage-unread = `targetCPUUtilizationPercentage` fica de fora, porque só `autoscaling/v1` o lê: quem decidia já era `metrics`.
note-autoscaler-behavior = A anotação `autoscaling.alpha.kubernetes.io/behavior` só é lida em `autoscaling/v2beta1`: escreva em `spec.behavior` o que ela diz, ou isso se perde.
note-budget-empty-selector = O `selector` vazio não abrangia nenhum Pod em `policy/v1beta1` e abrange todos os Pods do namespace em `policy/v1`: deixe-o assim só se você quer todos.
note-selector-added = `spec.selector` indica os rótulos do modelo de Pod, como o servidor fazia para `{ $api }`. No cluster ele não pode mais ser mudado, então tem de ser o que o objeto tem lá.
note-selector-guessed = Os servidores nunca preencheram `spec.selector` para `{ $api }`: os rótulos do modelo de Pod são uma suposição, a comparar com o objeto no cluster, onde ele não pode ser mudado.
note-selector-version = O rótulo `{ $label }` agora faz parte de `spec.selector`, que nunca pode mudar: tire-o dali se ele muda de uma versão para outra, a menos que o objeto no cluster o tenha.
note-selector-astray = `spec.selector` está vazio ou não corresponde aos rótulos do modelo de Pod, e o servidor da API recusa um objeto assim: faça os dois concordarem.
note-labels-not-added = O objeto não tem rótulos: `{ $api }` lhe dava os do modelo de Pod, `{ $replacement }` não dá. Escreva `metadata.labels` se algo seleciona o objeto por eles.
note-rollback-dropped = `rollbackTo` fica de fora, porque nenhum campo toma o lugar dele: `kubectl rollout undo` volta a uma revisão.
note-path-type-controller =
    { $count ->
        [one] Um caminho sem `pathType` passa a `ImplementationSpecific`, que é o que as versões beta usavam: o controlador o compara como antes.
       *[other] { $count } caminhos sem `pathType` passam a `ImplementationSpecific`, que é o que as versões beta usavam: o controlador os compara como antes.
    }
note-path-type-prefix =
    { $count ->
        [one] Um caminho passa a `Prefix`, não importa o que o controlador fazia com ele até agora: `/shop` passa a valer para `/shop` e o que está abaixo, não para `/shopping`.
       *[other] { $count } caminhos passam a `Prefix`, não importa o que o controlador fazia com eles até agora: `/shop` passa a valer para `/shop` e o que está abaixo, não para `/shopping`.
    }
note-path-type-exact =
    { $count ->
        [one] Um caminho passa a `Exact`, não importa o que o controlador fazia com ele até agora: `/shop` passa a valer só para `/shop`, não para `/shop/` nem para o que está abaixo.
       *[other] { $count } caminhos passam a `Exact`, não importa o que o controlador fazia com eles até agora: `/shop` passa a valer só para `/shop`, não para `/shop/` nem para o que está abaixo.
    }
note-path-added = A v1 recusa `pathType: Prefix` sem `path`: `/` vale para todas as requisições ao host, como um caminho omitido valia.
note-port-in-quotes = Entre aspas, `{ $port }` é o nome de uma porta, e o servidor recusa um nome sem letras: o que se quer dizer é o número, se o Service tiver uma porta { $port }.
note-backend-filled-in = Um template preenche o backend: escreva `service`, com `name` e `port` abaixo. Abaixo de `port`, escreva o valor como `number`, se for um número, ou como `name`, se for o nome de uma porta.

note-webhook-side-effects = `sideEffects: None` promete que o webhook não altera nada além do objeto e deixa chegar a ele os dry runs, que o servidor recusava até agora. Se ele só deixa de fazer as outras alterações em um dry run, use `NoneOnDryRun`.
note-webhook-dry-run = `NoneOnDryRun` deixa chegar ao webhook os dry runs, que o servidor recusava até agora: o programa precisa deixar de fora os efeitos colaterais quando a requisição diz `dryRun`.
note-webhook-review-versions = `admissionReviewVersions: [v1beta1]` é a versão em que o webhook era consultado até agora; ponha `v1` antes dela assim que o programa responder nessa versão.
note-webhook-review-versions-guess = `admissionReviewVersions: [v1beta1]` é o que a v1beta1 usava quando nada era dito: indique `v1` se o programa só responde nessa versão.
note-webhook-same-name = Vários webhooks se chamam `{ $name }`, e a v1 aceita cada nome uma só vez: escolha nomes diferentes e confira os alertas e patches que dependem deles.

note-crd-copied = O que estava ao lado das { $count } versões agora está em cada uma delas; os comentários ficam com a primeira.
note-crd-no-schema = Uma versão sem esquema recebe um que aceita e mantém todos os campos, como antes; melhor é um que descreva os seus objetos.
note-crd-unknown-fields = `x-kubernetes-preserve-unknown-fields` no esquema mantém o que `preserveUnknownFields` mantinha ao lado dele.
note-crd-unknown-fields-inside = Campos que o esquema não lista são mantidos na raiz dele, mas não mais dentro dos objetos cujas `properties` ele lista, a menos que `x-kubernetes-preserve-unknown-fields` esteja lá também.
note-crd-not-structural =
    { $count ->
        [one] A v1 recusa o esquema enquanto ele não for estrutural, o que um lugar impede: `{ $fields }`.
       *[other] A v1 recusa o esquema enquanto ele não for estrutural, o que { $count } lugares impedem: `{ $fields }`.
    }
note-crd-review-versions = `conversionReviewVersions: [v1beta1]` é a versão em que o webhook de conversão era consultado até agora; ponha `v1` antes dela assim que o programa responder nessa versão.
note-crd-approval = `{ $group }` é um grupo da comunidade do Kubernetes, que a v1 só aceita com `api-approved.kubernetes.io`: `unapproved` diz que ninguém aprovou a API; senão, ali fica o endereço da aprovação.

note-csr-usages = `usages` são os que a v1beta1 usava quando nenhum era indicado.
note-csr-signer = `{ $signer }` assina certificados com que clientes se autenticam no servidor da API: confirme que é para isso que serve a requisição.
note-csr-signer-of-kubelet = `{ $signer }` é o que a v1beta1 usava para a requisição de um kubelet.
note-csr-no-signer = A v1 exige `signerName`, e para estes usos só você sabe qual é. Os do Kubernetes assinam para clientes do servidor da API e para kubelets. Outros certificados precisam de um assinante seu, indicado pelo domínio dele, ou de outra autoridade, como o cert-manager.

# O que não foi verificado e por quê

note-empty = Ainda não há nada a verificar.
note-not-kubernetes = Nenhum objeto do Kubernetes foi encontrado: todos têm `apiVersion` e `kind`.
note-foreign =
    { $count ->
        [one] { $count } objeto pertence a um grupo que não é do Kubernetes; os campos dele não foram verificados.
       *[other] { $count } objetos pertencem a grupos que não são do Kubernetes; os campos deles não foram verificados.
    }
note-broken =
    { $count ->
        [one] { $count } documento só pôde ser lido em parte.
       *[other] { $count } documentos só puderam ser lidos em parte.
    }
note-template =
    { $count ->
        [one] { $count } documento é um template: o que as ações dele preenchem não foi verificado.
       *[other] { $count } documentos são templates: o que as ações deles preenchem não foi verificado.
    }
note-template-head =
    { $count ->
        [one] { $count } objeto foi ignorado, porque um template preenche o `apiVersion` ou o `kind` dele.
       *[other] { $count } objetos foram ignorados, porque um template preenche o `apiVersion` ou o `kind` deles.
    }
note-template-unread =
    { $count ->
        [one] { $count } template só pôde ser lido em parte. Renderize-o antes, por exemplo com `helm template`.
       *[other] { $count } templates só puderam ser lidos em parte. Renderize-os antes, por exemplo com `helm template`.
    }
note-template-branch =
    { $count ->
        [one] { $count } achado vale só em um ramo de um template.
       *[other] { $count } achados valem só em um ramo de um template.
    }
note-template-left-out =
    { $count ->
        [one] { $count } ramo de um template ficou de fora, porque a versão escolhida nunca o usa.
       *[other] { $count } ramos de templates ficaram de fora, porque a versão escolhida nunca os usa.
    }
note-template-many =
    { $count ->
        [one] { $count } ramo de um template não foi verificado, porque são ramos demais.
       *[other] { $count } ramos de templates não foram verificados, porque são ramos demais.
    }
note-template-bare = Fora das ações deste template não há nenhum objeto. Renderize-o antes, por exemplo com `helm template`.
note-audit =
    { $count ->
        [one] { $count } registro de log de auditoria foi ignorado: o que os clientes pediram não é lido dele.
        [many] { $count } de registros de log de auditoria foram ignorados: o que os clientes pediram não é lido deles.
       *[other] { $count } registros de log de auditoria foram ignorados: o que os clientes pediram não é lido deles.
    }
note-skipped =
    { $count ->
        [one] O documento { $first } foi ignorado, porque não tem `apiVersion` e `kind`.
       *[other] { $count } documentos foram ignorados, porque não têm `apiVersion` e `kind`; o primeiro é o documento { $first }.
    }
note-embedded =
    { $count ->
        [one] { $count } objeto está como texto dentro de outro; ele também foi verificado.
       *[other] { $count } objetos estão como texto dentro de outros; eles também foram verificados.
    }
note-markdown = Deste texto em Markdown, foram lidos os blocos delimitados.
note-script = Deste script foram lidos os here-documents, as fontes e versões de pacotes, as flags de componentes e os soquetes; os outros comandos não.
note-lines-variable = { $count ->
    [one] Um deles é preenchido por uma variável e foi lido só em parte.
   *[other] { $count } deles são preenchidos por variáveis e foram lidos só em parte.
}
note-lines-others = { $count ->
    [one] Uma fonte de pacotes é de outro produto do Google e não foi tocada.
   *[other] { $count } fontes de pacotes são de outros produtos do Google e não foram tocadas.
}
note-ignore-unused =
    { $count ->
        [one] { $count } comentário `farol-ignore` não oculta nada; pode ser removido.
       *[other] { $count } comentários `farol-ignore` não ocultam nada; podem ser removidos.
    }
note-ignore-unknown = Um comentário `farol-ignore` cita `{ $rule }`, que não é uma regra.
