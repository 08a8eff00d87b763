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
        [one] E mais 1 achado.
       *[other] E mais { $count } achados.
    }

# O que só foi verificado em parte, ou não foi; seguem caminhos e motivos.
report-not-checked = Não verificado

# Achados que um comentário ou o farol.toml suprime. Os motivos são uma lista: `removed-api (espera o fornecedor)`.
report-suppressed =
    { $count ->
        [one] 1 achado suprimido, com o motivo: { $reasons }.
       *[other] { $count } achados suprimidos, com motivos: { $reasons }.
    }
