# Compartilhar a partir da página de verificação: o diálogo, o que foi encontrado nos textos, textos que vieram com um link.
share-button = Compartilhar
share-title = Compartilhar
share-close = Fechar

# O link sem textos.
share-place = Link sem o seu texto
share-place-what = Abre o verificador com o mesmo destino e os mesmos filtros. Não contém nada do que você colou.
share-link = Link
share-local = Esta cópia do Farol é um arquivo no seu dispositivo: os links dela só abrem onde o mesmo arquivo estiver na mesma pasta.

# O link com textos.
share-texts = Link com o seu texto
share-texts-none = Ainda não há texto para compartilhar.
share-texts-what =
    { $count ->
        [one] O próprio texto vai no link, depois do sinal #.
       *[other] Todos os { $count } textos vão no link, depois do sinal #.
    } Os navegadores não enviam essa parte aos servidores, mas ela fica em históricos, conversas e e-mails, e quem tiver o link pode ler.
share-make = Criar um link com o texto
share-too-long = Este texto não cabe em um link ({ $count } caracteres; o máximo é { $most }). Envie o arquivo.
share-too-large = Este texto é grande demais para um link. Envie o arquivo.
share-length = { $count } caracteres
share-long = Links com mais de { $most } caracteres são cortados por alguns programas de conversa e de e-mail. Teste, ou envie o arquivo.

# O que foi encontrado, e o que acontece com isso.
share-secrets =
    { $count ->
        [one] 1 valor parece ser um segredo
       *[other] { $count } valores parecem ser segredos
    }
share-secrets-what = Um link nunca os leva. Com marcadores do mesmo tamanho, o resto fica como está, e só esta aba pode devolver os valores. O que está em um valor ocultado não é verificado do outro lado.
share-redact = Ocultar e criar um link
share-redacted =
    { $count ->
        [one] Ocultado: 1 valor é um marcador neste link. Reveja o resto antes de enviar.
       *[other] Ocultados: { $count } valores são marcadores neste link. Reveja o resto antes de enviar.
    }
share-none-found = Nada nele parece ser um segredo. Reveja você mesmo antes de enviar.
share-more =
    { $count ->
        [one] E mais 1.
       *[other] E mais { $count }.
    }
share-kind-object = valor de um Secret
share-kind-kubeconfig = credencial de um kubeconfig
share-kind-registry = login de um registro
share-kind-private-key = chave privada
share-kind-token = token no formato de { $issuer }
share-kind-address = senha em um endereço
share-kind-named = o nome diz que é
share-kind-random = parece aleatório

# Textos que vieram com um link.
share-opened =
    { $count ->
        [one] Este texto veio com o link, que não está mais na barra de endereço.
       *[other] Estes { $count } textos vieram com o link, que não está mais na barra de endereço.
    }
share-opened-redacted =
    { $count ->
        [one] 1 valor foi ocultado antes do envio: é um marcador.
       *[other] { $count } valores foram ocultados antes do envio: são marcadores.
    }
share-damaged = O texto deste link não pode ser lido: falta uma parte, ou ela mudou no caminho. Peça o link de novo, ou o arquivo.
share-unknown = O texto deste link foi empacotado por um Farol mais novo. Recarregue esta página, ou peça o arquivo.
share-unpacks-too-large = O texto deste link é grande demais para ser aberto. Peça o arquivo.
share-put-back-what =
    { $count ->
        [one] 1 valor nos seus textos é um marcador seu, de quando você os ocultou aqui.
       *[other] { $count } valores nos seus textos são marcadores seus, de quando você os ocultou aqui.
    }
share-put-back = Devolver os valores

# Só uma regra.
share-only-rule = Só esta regra
share-rule = A lista mostra só os achados desta regra:
share-all-rules = Todas as regras
