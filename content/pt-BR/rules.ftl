# Regras: o índice e o que fica em volta do texto de uma delas.

rules-title = Regras
rules-description = Tudo o que o verificador procura em manifestos do Kubernetes, com o que significa e como se corrige.
rules-lead = Tudo o que o verificador procura. Cada regra tem uma página com um exemplo, o motivo, a correção e a fonte.
rules-all = Todas as regras
rules-id = Regra
rules-finds = O que encontra
rules-fix = Correção
rules-no-fix = Nenhuma
rules-guides = Guias
rules-contents = Nesta página
rules-safety = As correções são marcadas: segura mantém o significado no seu destino; revisar pode alterá-lo e diz como; manual é explicada e fica por sua conta.
rules-group-apis = Versões de API
rules-group-references = Referências a APIs
rules-group-fields = Campos e valores padrão
rules-group-images = Imagens
rules-group-components = Componentes e sua configuração
rules-group-storage = Armazenamento
rules-group-labels = Rótulos, anotações e sondas
rules-group-text = O próprio texto
